import type { Element, ParentNode } from 'domhandler';
import type { PaperSource } from '$lib/papers/paper';
import { headOf, type Format } from '../format';
import type { ImportResult } from '../import-result';
import { decodeMarkup } from '../markup/decode-markup';
import { Flow, withWords } from '../markup/flow';
import { paperFrom, type Front } from '../markup/record';
import { childAt, childrenNamed, elementsIn, nameOf, outermost, parseMarkup } from '../markup/tree';
import { firstWords, importProblem, type ImportProblem } from '../problem';
import { readAbstract, readBlocks } from './body';
import { pubmedRecord, readPubmedAbstract } from './pubmed';
import { articleRecord, artRecord, isArticle } from './record';
import { headingOf } from './words';

/** Fewer words than this, without an abstract, are a notice about a paper and not one. */
const HARDLY_ANY_WORDS = 400;

/** Written for others than the paper's readers, or a picture. */
const OTHER_ABSTRACT = /graphic|toc|teaser|highlight|video|precis|key-?points|editor/i;
/** Taken where there is no abstract as such. */
const STAND_IN = /^(?:summary|executive-summary|toc|precis|teaser|short)$/i;

const typeOf = ({ attribs }: Element) => attribs['abstract-type'] ?? '';

function readAbstracts(meta: ParentNode | undefined, flow: Flow): void {
	const all = childrenNamed(meta, 'abstract');
	const own = all.find((abstract) => typeOf(abstract) === '');
	const main = own ?? all.find((abstract) => STAND_IN.test(typeOf(abstract)));
	for (const abstract of main ? [main, ...all.filter((other) => other !== main)] : all) {
		if (abstract !== main && OTHER_ABSTRACT.test(typeOf(abstract))) continue;
		const kind = abstract === main ? 'abstract' : 'other';
		flow.open({ kind, title: headingOf(abstract), level: 1 });
		readAbstract(abstract, flow);
	}
}

function readArticle(article: Element): { record: Front; flow: Flow } {
	const flow = new Flow();
	const front = childAt(article, 'front') ?? childAt(article, 'front-stub');
	readAbstracts(childAt(front, 'article-meta') ?? front, flow);
	for (const name of ['body', 'floats-group', 'floats-wrap', 'back']) {
		const part = childAt(article, name);
		if (!part) continue;
		if (name === 'body') flow.open({ kind: 'intro', title: '', level: 1 });
		readBlocks(part, flow, { level: 1, kind: undefined });
	}
	return { record: articleRecord(article), flow };
}

function readArt(art: Element): { record: Front; flow: Flow } {
	const flow = new Flow();
	const abstract = childAt(art, 'fm', 'abs');
	const body = childAt(art, 'bdy');
	flow.open({ kind: 'abstract', title: '', level: 1 });
	if (abstract) readAbstract(abstract, flow);
	flow.open({ kind: 'intro', title: '', level: 1 });
	if (body) readBlocks(body, flow, { level: 1, kind: undefined });
	return { record: artRecord(art), flow };
}

function readEntry(entry: Element): { record: Front; flow: Flow } {
	const flow = new Flow();
	flow.open({ kind: 'abstract', title: '', level: 1 });
	readPubmedAbstract(entry, flow);
	return { record: pubmedRecord(entry), flow };
}

const READERS: Readonly<{ [name: string]: typeof readArticle }> = {
	article: readArticle,
	art: readArt,
	PubmedArticle: readEntry
};

function isWork(element: Element): boolean {
	return nameOf(element) === 'PubmedArticle' || isArticle(element);
}

function readWork(work: Element, source: PaperSource): ImportResult {
	const read = (READERS[nameOf(work)] ?? readArticle)(work);
	const { captions } = read.flow;
	const parts = withWords(read.flow.parts);
	const paper = paperFrom({ record: read.record, parts, captions, source });
	const { title } = paper.citation;
	const at = firstWords(title === '' ? paper.text : title);
	if (title === '' && paper.text === '')
		return { papers: [], problems: [importProblem('empty-entry', at)] };
	if (paper.text === '')
		return { papers: [paper], problems: [importProblem('waits-for-text', at)] };
	const words = paper.text.split(/\s+/).length;
	const hasAbstract = paper.sections.some(({ kind }) => kind === 'abstract');
	const problems: ImportProblem[] = [];
	if (title === '') problems.push(importProblem('missing-title', at));
	if (!hasAbstract && words < HARDLY_ANY_WORDS) problems.push(importProblem('hardly-any-text', at));
	return { papers: [paper], problems };
}

function isCutShort(root: ParentNode, text: string): boolean {
	const first = elementsIn(root)[0];
	return first !== undefined && !text.includes(`</${first.name}>`);
}

function readXml(text: string, name: string): ImportResult {
	const root = parseMarkup(text, true);
	const works = outermost(root, isWork);
	if (works.length === 0) return { papers: [], problems: [importProblem('xml')] };
	const read = works.map((work) => readWork(work, { name, listing: '' }));
	const cut = isCutShort(root, text) ? [importProblem('cut-short', name)] : [];
	return {
		papers: read.flatMap(({ papers }) => papers),
		problems: [...read.flatMap(({ problems }) => problems), ...cut]
	};
}

const ROOT =
	/^(?:<\?[^>]*>\s*|<!--[^]*?-->\s*|<!DOCTYPE[^>[]*(?:\[[^\]]*\])?\s*>\s*)*<(?:\w+:)?(?:article(?![^>]*\sclass=)|art|PubmedArticle(?:Set)?|OAI-PMH|pmc-articleset)[\s>]/;

/** Articles in JATS, in the NLM and BioMed Central markup before it, and PubMed's export. */
export const jatsFormat: Format = {
	sniff: (bytes) => ROOT.test(headOf(bytes).replace(/\0|^[\xFE\xFF]{2}/g, '')),
	read: (bytes, name) => {
		const text = decodeMarkup(bytes);
		return text === undefined
			? { papers: [], problems: [importProblem('binary')] }
			: readXml(text, name);
	}
};
