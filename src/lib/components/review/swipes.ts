import { type Gesture, gestureOf, isAside, leaningOf, type SwipePath } from './swipe-path';

interface SwipeTarget {
	/** Whether a swipe would do anything now; the card follows the finger only then. */
	canSwipe: () => boolean;
	/** The side a finger leans to, or nothing, while it is down. */
	onlean: (side: 'left' | 'right' | undefined) => void;
	ongesture: (gesture: Gesture) => void;
}

/** Left to the system: a swipe from there goes back a page. */
const EDGE_PX = 24;
/** From this zoom on a finger moves the page about. */
const LEAST_ZOOM = 1.02;

const isZoomed = () => (visualViewport?.scale ?? 1) > LEAST_ZOOM;

function scrollsAside(element: Element | null, card: Element): boolean {
	for (let at = element; at && at !== card; at = at.parentElement) {
		if (at.scrollWidth > at.clientWidth + 1 && getComputedStyle(at).overflowX !== 'visible')
			return true;
	}
	return false;
}

/** Fingers and pens that may begin a gesture: not those that press, select, zoom or go back. */
function mayBegin(event: PointerEvent, card: HTMLElement): boolean {
	const { target, pointerType, isPrimary, clientX } = event;
	if (pointerType === 'mouse' || !isPrimary || isZoomed()) return false;
	if (!(target instanceof Element) || target.closest('a, button, input, textarea')) return false;
	if (clientX < EDGE_PX || clientX > innerWidth - EDGE_PX) return false;
	return !scrollsAside(target, card);
}

interface Begun {
	readonly id: number;
	readonly x: number;
	readonly y: number;
	readonly at: number;
}

/**
 * Follows taps and swipes on a card; answers how to stop. Scrolling up and down and zooming stay the
 * browser's: where it takes a touch for those, the gesture ends.
 */
export function followSwipes(card: HTMLElement, target: SwipeTarget): () => void {
	const ends = new AbortController();
	const { signal } = ends;
	let begun: Begun | undefined;
	const pathTo = ({ clientX, clientY, timeStamp }: PointerEvent, from: Begun): SwipePath => ({
		dx: clientX - from.x,
		dy: clientY - from.y,
		durationMs: timeStamp - from.at,
		width: card.clientWidth
	});
	const rest = () => {
		begun = undefined;
		card.style.translate = '';
		target.onlean(undefined);
	};
	const on = (name: 'down' | 'move' | 'up' | 'cancel', listen: (event: PointerEvent) => void) =>
		card.addEventListener(`pointer${name}`, listen, { signal });
	on('down', (event) => {
		// A second finger zooms.
		if (begun || !mayBegin(event, card)) return rest();
		const { pointerId: id, clientX: x, clientY: y, timeStamp: at } = event;
		begun = { id, x, y, at };
	});
	on('move', (event) => {
		if (event.pointerId !== begun?.id || !target.canSwipe()) return;
		const path = pathTo(event, begun);
		card.style.translate = isAside(path) ? `${path.dx / 2}px` : '';
		target.onlean(leaningOf(path));
	});
	on('up', (event) => {
		if (event.pointerId !== begun?.id) return;
		const gesture = gestureOf(pathTo(event, begun));
		rest();
		// Words that are being selected are meant to be copied.
		if (gesture && (getSelection()?.isCollapsed ?? true)) target.ongesture(gesture);
	});
	on('cancel', rest);
	const allow = () => (card.style.touchAction = isZoomed() ? 'auto' : 'pan-y pinch-zoom');
	visualViewport?.addEventListener('resize', allow, { signal });
	allow();
	return () => {
		ends.abort();
		rest();
		card.style.touchAction = '';
	};
}
