import { isTag, type ChildNode, type Element } from 'domhandler';
import { formula, mathText } from '../markup/formula';
import { tidy } from '../markup/flow';
import { isReferenceMarks, referenceMark, withoutForeignMarks } from '../markup/reference-marks';
import { subscript, superscript } from '../markup/scripts';
import { descendantsNamed, hasClass, rawText } from '../markup/tree';

const LEFT_OUT = new Set(
	'script style noscript template head nav footer form button select option input textarea svg canvas iframe object embed audio video dialog map menu aside picture img link meta base pre'.split(
		' '
	)
);
const LEFT_OUT_ROLES =
	/^(?:navigation|banner|search|contentinfo|menu|dialog|alert|toolbar|complementary|doc-endnotes|doc-bibliography|doc-footnote|doc-noteref)$/;
/** Words of a class or an id that name what is not the paper's. */
const LEFT_OUT_NAMES =
	/^(?:ltx_(?:note|bibliography|page_footer|page_header|page_navbar|page_logo|ERROR|tag_equation|tag_equationgroup|tag_item|TOC|authors|dates|keywords|classification|listing|rdf|pagination|role_newpage)|references?|bibliography|ref-list|reflist|footnotes?|toc|table-of-contents|sidebar|breadcrumbs?|cookie-?\w*|share|social|metrics|advert\w*|newsletter|related(?:-\w+)?|recommended|comments|sr-only|visually-hidden|screen-reader-text|MathJax_Preview|MJX_Assistive_MathML|anchor|header-anchor|mw-editsection|noprint)$/;

/** Menus, buttons, notes and lists of references: nothing of it is the paper's text. */
export function isLeftOutElement(element: Element): boolean {
	const { attribs, name } = element;
	if (LEFT_OUT.has(name) || 'hidden' in attribs) return true;
	if (LEFT_OUT_ROLES.test(attribs['role'] ?? '')) return true;
	if (/display\s*:\s*none/.test(attribs['style'] ?? '')) return true;
	const names = `${attribs['class'] ?? ''} ${attribs['id'] ?? ''}`.split(/\s+/);
	return names.some((word) => LEFT_OUT_NAMES.test(word));
}

/** TeX where a page keeps it: MathML, MathJax 1 to 3, KaTeX, Pandoc; `undefined` where it is no formula. */
function mathWords(element: Element): string | undefined {
	const { name, attribs } = element;
	if (name === 'math') return mathText(element);
	if (name === 'script' && /^math\/(?:tex|asciimath)/.test(attribs['type'] ?? ''))
		return formula(rawText(element));
	if (name === 'mjx-container' || hasClass(element, 'katex', 'MathJax', 'MathJax_Display')) {
		const math = descendantsNamed(element, 'math')[0];
		return math ? mathText(math) : '';
	}
	if (hasClass(element, 'mjx-math')) return formula(attribs['aria-label'] ?? '');
	if (hasClass(element, 'math')) return formula(rawText(element).replace(/\\[()[\]]/g, ''));
	return undefined;
}

function isReference({ attribs }: Element): boolean {
	const to = attribs['href'] ?? '';
	return /#(?:bib|ref|cite|cr|b\d|r\d|en)/i.test(to) || attribs['role'] === 'doc-biblioref';
}

function elementWords(element: Element): string {
	const math = mathWords(element);
	if (math !== undefined) return math;
	if (isLeftOutElement(element)) return '';
	const { name } = element;
	if (name === 'br' || name === 'wbr') return name === 'br' ? ' ' : '';
	const words = element.children.map(wordsOf).join('');
	if (name === 'a') return isReference(element) ? referenceMark(words) : words;
	if (isReferenceMarks(words)) return words;
	if (name === 'sup') return superscript(words);
	return name === 'sub' ? subscript(words) : words;
}

/** The words of a node within a line; nothing of it is executed. */
export function wordsOf(node: ChildNode): string {
	if (isTag(node)) return elementWords(node);
	return node.type === 'text' ? withoutForeignMarks(node.data) : '';
}

export function lineOf(element: Element | undefined): string {
	return element ? tidy(element.children.map(wordsOf).join('')) : '';
}
