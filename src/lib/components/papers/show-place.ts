/** So many frames in a row a place is brought on screen again while text above it takes its true height. */
const FRAMES = 4;

/** Scrolls a place of the text on screen and moves the focus there. Answers what ends it early. */
export function showPlace(target: HTMLElement, block: 'start' | 'center'): () => void {
	let frame = 0;
	const show = (left: number) => {
		target.scrollIntoView({ block });
		if (left > 0) frame = requestAnimationFrame(() => show(left - 1));
	};
	show(FRAMES);
	target.focus({ preventScroll: true });
	return () => cancelAnimationFrame(frame);
}
