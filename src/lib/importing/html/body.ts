import { isTag, type ChildNode, type Element, type ParentNode } from 'domhandler';
import type { SectionKind } from '$lib/papers/paper';
import { Flow, type Part } from '../markup/flow';
import { isLeftOut, sectionKind } from '../markup/section-kind';
import { descendantsNamed, hasClass, outermost, rawText } from '../markup/tree';
import { isProse } from '../text/prose';
import { isLeftOutElement, lineOf, wordsOf } from './words';

const HEADING = /^h[1-6]$/;
const BLOCKS = new Set(
	'p div section article main body html blockquote ul ol li dl dt dd header figure center details summary address hgroup tbody'.split(
		' '
	)
);
const CAPTIONED = new Set(['figure', 'table']);
const CAPTIONED_CLASSES = ['ltx_figure', 'ltx_table', 'ltx_float', 'fig', 'table-wrap', 'figure'];
const FURNITURE =
	/^(?:(?:version [\d.]+ )?authors?|author list|affiliations?|(?:key ?)?words?|keywords|contents|table of contents|on this page|cite this(?: .{0,30})?|how to cite.{0,30}|share(?: this.{0,20})?|permissions|rights and permissions|metrics|related (?:articles|content|papers)|recommended.{0,30}|comments?|download.{0,20}|access options|subscribe.{0,30}|footnotes?|(?:article )?info(?:rmation)?|navigation.{0,20}|licen[sc]e|copyright)$/i;

const isAbstractName = (name: string) =>
	/^(?:abstract|ltx_abstract|abstract-\w+|\w+-abstract|abs\d)$/i.test(name);

function isAbstract(element: Element): boolean {
	const { name, attribs } = element;
	if (!/^(?:div|section|blockquote|article|p)$/.test(name)) return false;
	const names = `${attribs['class'] ?? ''} ${attribs['id'] ?? ''}`.split(/\s+/);
	// What holds the title, too, is the page of an abstract.
	return names.some(isAbstractName) && descendantsNamed(element, 'h1').length === 0;
}

function isEquation(node: ChildNode | undefined): boolean {
	if (!node || !isTag(node)) return false;
	return hasClass(node, 'ltx_equation', 'ltx_equationgroup', 'disp-formula', 'display-math');
}

// "where" after a displayed formula goes on with its sentence.
function goesOn(node: ChildNode, side: 'previous' | 'next'): boolean {
	const step = (from: ChildNode) => (side === 'next' ? from.next : from.prev);
	let beside = step(node);
	while (beside && beside.type === 'text' && beside.data.trim() === '') beside = step(beside);
	if (!isEquation(beside ?? undefined)) return false;
	return side === 'next' || /^\s*[\p{Ll},;.]/u.test(rawText(node));
}

/** Reads the blocks of a page, in order, into parts under its headings. */
class PageReader {
	readonly flow = new Flow();
	/** Headings above what is being read, outermost first. */
	#open: { rank: number; kind: SectionKind; isLeftOut: boolean }[] = [];
	#isInAbstract = false;

	readonly #title: Element | undefined;

	constructor(title: Element | undefined) {
		this.#title = title;
	}

	#heading(element: Element): void {
		if (element === this.#title) return;
		const title = lineOf(element).replace(/[.:¶#§\s]+$/, '');
		if (title === '') return;
		const rank = Number(element.name.slice(1));
		if (this.#isInAbstract) {
			this.flow.endParagraph();
			this.flow.label = /^(?:abstract|summary)$/i.test(title) ? '' : title;
			return;
		}
		while ((this.#open.at(-1)?.rank ?? 0) >= rank) this.#open.pop();
		const outer = this.#open.at(-1);
		if (outer?.kind === 'abstract' && !outer.isLeftOut) {
			this.flow.label = title;
			return;
		}
		const kind = sectionKind({ title, parent: outer?.kind });
		const isOut = isLeftOut(title) || FURNITURE.test(title) || outer?.isLeftOut === true;
		this.#open.push({ rank, kind, isLeftOut: isOut });
		this.flow.open({ kind, title, level: isOut ? LEFT_OUT_LEVEL : this.#open.length });
	}

	#abstract(element: Element): void {
		const parent = this.#open.at(-1);
		if (parent?.kind === 'abstract') return this.read(element);
		const heading = outermost(element, ({ name }) => HEADING.test(name))[0];
		const title = heading && /^(?:abstract|summary)/i.test(lineOf(heading)) ? lineOf(heading) : '';
		const outer = this.flow.part;
		const part = this.flow.open({
			kind: 'abstract',
			title: title.replace(/[.:]$/, ''),
			level: 1
		});
		this.#isInAbstract = true;
		this.read(element);
		this.flow.endParagraph();
		const [first, ...rest] = part.paragraphs;
		const opening = first?.replace(/^abstract\s*[:.—–-]\s*/i, '');
		part.paragraphs.splice(0, part.paragraphs.length, ...(opening ? [opening] : []), ...rest);
		this.#isInAbstract = false;
		this.flow.label = '';
		if (outer) this.flow.open({ ...outer, title: '' });
		else this.flow.open({ kind: 'other', title: '', level: 1 });
	}

	#float(element: Element): boolean {
		const captions = outermost(
			element,
			(inner) =>
				isSection(inner) ||
				inner.name === 'figcaption' ||
				inner.name === 'caption' ||
				hasClass(inner, 'ltx_caption', 'caption', 'figcaption', 'fig-caption')
		).filter((inner) => !isSection(inner));
		for (const caption of captions) this.flow.addCaption('', lineOf(caption));
		return captions.length > 0;
	}

	#element(element: Element): void {
		const { name } = element;
		if (HEADING.test(name)) {
			this.flow.endParagraph();
			return this.#heading(element);
		}
		if (isEquation(element)) {
			const math = descendantsNamed(element, 'math');
			const words = math.length > 0 ? math.map(wordsOf).join(' ') : lineOf(element);
			return this.flow.add(` ${words} `);
		}
		if (isLeftOutElement(element) && !isFormula(element)) return;
		if (isAbstract(element) && !this.#isInAbstract) return this.#abstract(element);
		if (CAPTIONED.has(name) || hasClass(element, ...CAPTIONED_CLASSES)) {
			if (this.#float(element) || isPicture(element)) {
				for (const section of outermost(element, isSection)) this.#element(section);
				return;
			}
			// Pages of old are laid out in tables; those of numbers are no prose.
			if (name === 'table' && !holdsBlocks(element)) return;
		}
		if (!BLOCKS.has(name) && !holdsBlocks(element)) return this.flow.add(wordsOf(element));
		if (goesOn(element, 'previous')) this.flow.add(' ');
		else this.flow.endParagraph();
		this.read(element);
		if (goesOn(element, 'next')) this.flow.add(' ');
		else this.flow.endParagraph();
	}

	read(parent: ParentNode): void {
		for (const child of parent.children) {
			if (isTag(child)) this.#element(child);
			else this.flow.add(wordsOf(child));
		}
	}
}

/** Marks a part that is not the paper's; no heading is as deep. */
const LEFT_OUT_LEVEL = 99;

/** Of a paper: where the end of a table was lost, what follows stands within it. */
function isSection(element: Element): boolean {
	return element.name === 'section' && descendantsNamed(element, 'h2', 'h3', 'h4').length > 0;
}

/** A figure without a caption holds buttons for its picture. */
function isPicture(element: Element): boolean {
	const holdsWords = outermost(element, ({ name }) => name === 'p').some((p) => isProse(lineOf(p)));
	return element.name !== 'table' && !hasClass(element, 'ltx_float') && !holdsWords;
}

function isFormula(element: Element): boolean {
	return element.name === 'script' || hasClass(element, 'math');
}

// A span or a link around paragraphs, as pages of today have them.
function holdsBlocks(element: Element): boolean {
	return outermost(element, ({ name }) => name === 'p' || HEADING.test(name)).length > 0;
}

/** What a page holds of a paper. */
export interface Page {
	readonly parts: readonly Part[];
	readonly captions: readonly string[];
}

/** The parts of a page below its title; what stands above the abstract is the page's own. */
export function readPage(root: ParentNode, title: Element | undefined): Page {
	const reader = new PageReader(title);
	reader.read(root);
	reader.flow.endParagraph();
	const kept = reader.flow.parts.filter(({ level }) => level !== LEFT_OUT_LEVEL);
	const abstractAt = kept.findIndex(
		({ kind, paragraphs }) => kind === 'abstract' && paragraphs.length > 0
	);
	return { parts: kept.slice(Math.max(0, abstractAt)), captions: reader.flow.captions };
}
