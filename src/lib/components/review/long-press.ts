const LONG_PRESS_MS = 600;

/** Tells when an element was pressed long and nothing was selected by it; answers how to stop. */
export function followLongPress(element: HTMLElement, onpress: () => void): () => void {
	const ends = new AbortController();
	const { signal } = ends;
	let timer: ReturnType<typeof setTimeout> | undefined;
	const stop = () => clearTimeout(timer);
	const start = () => {
		stop();
		timer = setTimeout(() => {
			// Words that are being selected are meant to be copied.
			if (getSelection()?.isCollapsed ?? true) onpress();
		}, LONG_PRESS_MS);
	};
	element.addEventListener('pointerdown', start, { signal });
	for (const end of ['pointerup', 'pointercancel', 'pointermove'] as const)
		element.addEventListener(end, stop, { signal });
	return () => {
		stop();
		ends.abort();
	};
}
