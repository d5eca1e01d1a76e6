/** An attachment: what comes on screen takes the focus, so that it is heard, and Tab goes on from it. */
export function focusHere(element: HTMLElement): void {
	element.focus({ preventScroll: true });
	element.scrollIntoView?.({ block: 'nearest' });
}
