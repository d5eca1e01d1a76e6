/** No fingertip covers more of the glass, CSS pixels each way. */
const LARGEST_FINGER_PX = 80;

/** Whether a touch is as small as a finger's. */
export function isFinger({ width, height }: { width: number; height: number }): boolean {
	return Math.min(width, height) <= LARGEST_FINGER_PX;
}

/** Keeps presses from an area that no finger makes: broad touches, and several at once; answers how to stop. */
export function guardTouches(area: HTMLElement): () => void {
	const ends = new AbortController();
	const { signal } = ends;
	const down = new Set<number>();
	const refused = new Set<number>();
	const listen = { signal, capture: true };
	addEventListener(
		'pointerdown',
		(event) => {
			if (event.pointerType !== 'touch') return;
			refused.delete(event.pointerId);
			down.add(event.pointerId);
			if (!isFinger(event) || down.size > 1) for (const id of down) refused.add(id);
		},
		listen
	);
	for (const end of ['pointerup', 'pointercancel'] as const)
		addEventListener(end, ({ pointerId }) => down.delete(pointerId), listen);
	area.addEventListener(
		'click',
		(event) => {
			if (!(event instanceof PointerEvent) || !refused.delete(event.pointerId)) return;
			event.stopPropagation();
			event.preventDefault();
		},
		listen
	);
	return () => ends.abort();
}

/** So many answers in a row, each sooner than anyone reads, are a pocket's. */
export const HASTY_ANSWERS = 3;
const LEAST_READING_MS = 700;

/** Counts answers that came too soon to have been read, in a row. */
export class HasteCounter {
	#count = 0;

	/** Whether this answer, given so long after its card came on screen, makes a row of them. */
	isHasty(durationMs: number): boolean {
		this.#count = durationMs < LEAST_READING_MS ? this.#count + 1 : 0;
		if (this.#count < HASTY_ANSWERS) return false;
		this.#count = 0;
		return true;
	}
}
