/** Before the half second after which a phone would begin to select the word under the finger. */
const LONG_PRESS_MS = 450;
/** A resting finger trembles so far. */
const TREMBLE_PX = 10;

/** Tells when an element was pressed long and nothing was selected by it; answers how to stop. */
export function followLongPress(element: HTMLElement, onpress: () => void): () => void {
	const ends = new AbortController();
	const { signal } = ends;
	let timer: ReturnType<typeof setTimeout> | undefined;
	let from = { x: 0, y: 0 };
	const stop = () => clearTimeout(timer);
	const start = ({ clientX, clientY, isPrimary }: PointerEvent) => {
		stop();
		// A second finger zooms.
		if (!isPrimary) return;
		from = { x: clientX, y: clientY };
		timer = setTimeout(() => {
			// Words that are being selected are meant to be copied.
			if (getSelection()?.isCollapsed ?? true) onpress();
		}, LONG_PRESS_MS);
	};
	const move = ({ clientX, clientY }: PointerEvent) => {
		if (Math.hypot(clientX - from.x, clientY - from.y) > TREMBLE_PX) stop();
	};
	element.addEventListener('pointerdown', start, { signal });
	element.addEventListener('pointermove', move, { signal });
	for (const end of ['pointerup', 'pointercancel'] as const)
		element.addEventListener(end, stop, { signal });
	return () => {
		stop();
		ends.abort();
	};
}
