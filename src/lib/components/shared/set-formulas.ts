import katex from 'katex';
import { formulasIn, type Formula } from '$lib/text/formulas';

/** MathML needs no fonts and no inline styles, and a screen reader can read it. */
export function setFormula(
	element: HTMLElement,
	{ tex, display }: Pick<Formula, 'tex' | 'display'>,
	source: string
): void {
	try {
		katex.render(tex, element, {
			displayMode: display,
			output: 'mathml',
			trust: false,
			strict: 'ignore',
			maxExpand: 200,
			maxSize: 20
		});
	} catch {
		// TeX that KaTeX cannot set is shown as it was written.
		element.textContent = source;
	}
}

/** Puts a text into an element, its formulae set. */
export function setText(element: HTMLElement, text: string): void {
	const pieces: (string | HTMLElement)[] = [];
	let at = 0;
	for (const { span, tex } of formulasIn(text)) {
		const formula = document.createElement('span');
		// On a card a formula stands within its sentence.
		setFormula(formula, { tex, display: false }, text.slice(span.start, span.end));
		pieces.push(text.slice(at, span.start), formula);
		at = span.end;
	}
	element.replaceChildren(...pieces, text.slice(at));
}
