/** What a finger did on the card from where it came down, in CSS pixels. */
export interface SwipePath {
	readonly dx: number;
	readonly dy: number;
	readonly durationMs: number;
	/** Of the card. */
	readonly width: number;
}

export type Gesture = 'tap' | 'left' | 'right';

const LONGEST_TAP_MS = 350;
const TAP_SLOP_PX = 10;
/** A finger that goes further down or up than this share of its way across is scrolling. */
const MOST_SLANT = 0.5;
const LEAST_SWIPE_PX = 72;
const LEAST_SWIPE_SHARE = 0.25;
/** A swipe that takes longer is a finger that rests and thinks. */
const LONGEST_SWIPE_MS = 1500;

/** Whether the way leads aside, and not along the page. */
export function isAside({ dx, dy }: SwipePath): boolean {
	return Math.abs(dx) > TAP_SLOP_PX && Math.abs(dy) <= MOST_SLANT * Math.abs(dx);
}

/** The side a finger would choose if it were lifted now. */
export function leaningOf(path: SwipePath): 'left' | 'right' | undefined {
	const least = Math.max(LEAST_SWIPE_PX, LEAST_SWIPE_SHARE * path.width);
	if (!isAside(path) || Math.abs(path.dx) < least) return undefined;
	return path.dx < 0 ? 'left' : 'right';
}

/** What a finger meant that was lifted after this way; nothing where that is not sure. */
export function gestureOf(path: SwipePath): Gesture | undefined {
	const { dx, dy, durationMs } = path;
	const isTap = Math.hypot(dx, dy) < TAP_SLOP_PX && durationMs < LONGEST_TAP_MS;
	if (isTap) return 'tap';
	return durationMs <= LONGEST_SWIPE_MS ? leaningOf(path) : undefined;
}
