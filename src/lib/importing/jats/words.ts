import { own } from '../own';
import { isTag, type ChildNode, type Element } from 'domhandler';
import { withoutEntities } from '../markup/entities';
import { formula, mathText } from '../markup/formula';
import { isReferenceMarks, referenceMark, withoutForeignMarks } from '../markup/reference-marks';
import { subscript, superscript } from '../markup/scripts';
import { childAt, childrenNamed, descendantsNamed, nameOf, rawText } from '../markup/tree';
import { tidy } from '../markup/flow';

/** Nothing of the running text: notes, pictures, what machines read. */
const LEFT_OUT = new Set(
	'fn fn-group table table-wrap-foot graphic inline-graphic media object-id ref-list alt-text long-desc label tex-math-alternatives supplementary-material contrib-id processing-meta email award-group tblbdy tblfn'.split(
		' '
	)
);

function childWords(element: Element): string {
	return element.children.map(wordsOf).join('');
}

/** Stands for a formula that is only there as a picture: its sentence lacks something. */
const PICTURE = '\uFFFD';

// Of the ways a formula is given the first that is text.
function formulaWords(element: Element): string {
	const tex = descendantsNamed(element, 'tex-math')[0];
	if (tex) return formula(rawText(tex));
	const math = descendantsNamed(element, 'math')[0];
	if (math) return mathText(math);
	const words = childWords(element);
	const isPicture = descendantsNamed(element, 'inline-graphic', 'graphic').length > 0;
	return words.trim() === '' && isPicture ? PICTURE : words;
}

const AS_SCRIPT: Readonly<Record<string, (words: string) => string>> = {
	sup: superscript,
	sub: subscript
};

function elementWords(element: Element): string {
	const name = nameOf(element);
	if (LEFT_OUT.has(name)) return '';
	if (name === 'break') return ' ';
	if (name === 'tex-math') return formula(rawText(element));
	if (name === 'math') return mathText(element);
	if (/^(?:inline-formula|disp-formula|alternatives)$/.test(name)) return formulaWords(element);
	const words = childWords(element);
	if (name === 'abbrgrp') return referenceMark(words.replace(/\s+/g, ' ').trim());
	if (name === 'xref') {
		const type = element.attribs['ref-type'] ?? '';
		if (/^(?:fn|table-fn|aff|corresp|author-notes)$/.test(type)) return '';
		return type === 'bibr' ? referenceMark(words) : words;
	}
	const script = own(AS_SCRIPT, name);
	return script && !isReferenceMarks(words) ? script(words) : words;
}

/** The words of a node within a line. */
export function wordsOf(node: ChildNode): string {
	if (isTag(node)) return elementWords(node);
	if (node.type === 'cdata') return node.children.map(wordsOf).join('');
	// The names of signs that a DTD of JATS declares are those of HTML: &percnt;, &deg;.
	return node.type === 'text' ? withoutForeignMarks(withoutEntities(node.data)) : '';
}

export function lineOf(element: Element | undefined): string {
	return element ? tidy(childWords(element)) : '';
}

/** The heading of a section: `title` in JATS, `st` in BioMed Central's own markup. */
export function headingOf(section: Element): string {
	const label = lineOf(childAt(section, 'label')).replace(/\.$/, '');
	const title = lineOf(childrenNamed(section, 'title', 'st')[0]).replace(/[.:]$/, '');
	// "1." beside "Introduction" is printed before it.
	return /^[\dIVX.]+$/.test(label) && title !== '' ? `${label}. ${title}` : title;
}
