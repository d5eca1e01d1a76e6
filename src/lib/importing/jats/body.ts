import { isTag, type Element } from 'domhandler';
import type { SectionKind } from '$lib/papers/paper';
import type { Flow } from '../markup/flow';
import { isLeftOut, sectionKind } from '../markup/section-kind';
import { childAt, childrenNamed, elementsIn, nameOf } from '../markup/tree';
import { headingOf, lineOf, wordsOf } from './words';

/** Where the walk stands. */
interface Place {
	readonly level: number;
	readonly kind: SectionKind | undefined;
}

const SECTIONS = new Set(['sec', 'app', 'boxed-text']);
const FLOATS = new Set([
	'fig',
	'fig-group',
	'table-wrap',
	'table-wrap-group',
	'tbl',
	'chem-struct-wrap'
]);
const BLOCKS = new Set(
	'p list list-item def-list def-item def disp-quote statement speech verse-group verse-line fig-group app-group text'.split(
		' '
	)
);
/** Apart from what the paper says; words of machines; headings, which are read elsewhere. */
const LEFT_OUT = new Set(
	'title st label ref-list ack fn-group glossary bio notes supplementary-material suppl sec-meta object-id table-wrap-foot code preformat index toc sub-article response refgrp'.split(
		' '
	)
);

function readFloat(float: Element, flow: Flow): void {
	for (const inner of elementsIn(float)) if (FLOATS.has(nameOf(inner))) readFloat(inner, flow);
	const caption = childAt(float, 'caption');
	const label = childAt(float, 'label') ?? childAt(float, 'title');
	const text = childAt(float, 'text');
	const words = (text ? [text] : caption ? elementsIn(caption) : []).map((line) => lineOf(line));
	const sentences = words.filter(Boolean).map((line) => (/[.!?:]$/.test(line) ? line : `${line}.`));
	const own = caption && !text && sentences.length === 0 ? lineOf(caption) : sentences.join(' ');
	flow.addCaption(lineOf(label), own);
}

function boxTitle(box: Element): string {
	const title = headingOf(box) || lineOf(childAt(box, 'caption', 'title'));
	return title || lineOf(childAt(box, 'label'));
}

function readSection(section: Element, flow: Flow, { level, kind }: Place): void {
	flow.endParagraph();
	const isBox = nameOf(section) === 'boxed-text';
	const title = isBox ? boxTitle(section) : headingOf(section);
	if (isLeftOut(title)) return;
	const type = section.attribs['sec-type'];
	const own = isBox ? 'other' : sectionKind({ title, type, parent: kind });
	const outer = flow.part;
	if (title !== '') flow.open({ kind: own, title, level });
	readBlocks(section, flow, { level: level + (title === '' ? 0 : 1), kind: own });
	// What follows a box goes on in the section it stands in.
	flow.endParagraph();
	if (isBox && outer && flow.part !== outer) flow.open({ ...outer, title: '' });
}

/** Reads paragraphs, lists, sections and captions in the order of the text. */
export function readBlocks(parent: Element, flow: Flow, place: Place): void {
	for (const child of parent.children) {
		if (!isTag(child)) {
			flow.add(wordsOf(child));
			continue;
		}
		const name = nameOf(child);
		if (LEFT_OUT.has(name)) continue;
		if (SECTIONS.has(name)) readSection(child, flow, place);
		else if (FLOATS.has(name)) readFloat(child, flow);
		else if (BLOCKS.has(name)) {
			flow.endParagraph();
			readBlocks(child, flow, place);
			flow.endParagraph();
		} else flow.add(name === 'caption' ? '' : wordsOf(child));
	}
	if (place.level === 1) flow.endParagraph();
}

function labelOf(section: Element): string {
	const title = headingOf(section);
	return /^(?:abstract|summary)$/i.test(title) ? '' : title;
}

/** An abstract is one part; the names of its own parts stand before their first words. */
export function readAbstract(abstract: Element, flow: Flow): void {
	for (const child of elementsIn(abstract)) {
		const name = nameOf(child);
		if (name === 'sec') {
			flow.endParagraph();
			flow.label = labelOf(child);
			readAbstract(child, flow);
			flow.label = '';
		} else if (FLOATS.has(name)) readFloat(child, flow);
		else if (!LEFT_OUT.has(name)) {
			flow.endParagraph();
			readBlocks(child, flow, { level: 1, kind: 'abstract' });
			flow.endParagraph();
		}
	}
	const isBare = childrenNamed(abstract, 'p', 'sec', 'list').length === 0;
	if (isBare) flow.add(lineOf(abstract));
	flow.endParagraph();
}
