import type { Span } from '$lib/text/span';

/** A block carries the place in the paper where its words begin; a formula, how long it is there. */
const BLOCK = '[data-start]';
const FORMULA = '.formula[data-length]';

function elementAt(node: Node): Element | null {
	return node instanceof Element ? node : node.parentElement;
}

/** Code units of the paper that a piece of the page stands for. */
function lengthOf(node: Node): number {
	if (node instanceof HTMLElement && node.matches(FORMULA)) return Number(node.dataset['length']);
	if (node.nodeType === Node.TEXT_NODE) return node.textContent?.length ?? 0;
	return [...node.childNodes].reduce((sum, child) => sum + lengthOf(child), 0);
}

/** Where in the paper's text a point of the page lies; inside a formula, at the edge asked for. */
function placeOf(node: Node, offset: number, edge: 'start' | 'end'): number | undefined {
	const at = elementAt(node);
	const block = at?.closest<HTMLElement>(BLOCK);
	if (!block) return undefined;
	const before = document.createRange();
	before.setStart(block, 0);
	const formula = at?.closest(FORMULA);
	if (!formula) before.setEnd(node, offset);
	else if (edge === 'start') before.setEndBefore(formula);
	else before.setEndAfter(formula);
	return Number(block.dataset['start']) + lengthOf(before.cloneContents());
}

/**
 * The span of the paper's text that a selection covers; `undefined` where it is empty or does not
 * begin and end in the text.
 */
export function selectedSpan(
	selection: Selection | null,
	container: HTMLElement
): Span | undefined {
	if (!selection || selection.rangeCount === 0) return undefined;
	const range = selection.getRangeAt(0);
	if (range.collapsed || !container.contains(range.commonAncestorContainer)) return undefined;
	const start = placeOf(range.startContainer, range.startOffset, 'start');
	const end = placeOf(range.endContainer, range.endOffset, 'end');
	return start !== undefined && end !== undefined && start < end ? { start, end } : undefined;
}
