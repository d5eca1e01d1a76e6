import type { Element, ParentNode } from 'domhandler';
import { headOf, type Format } from '../format';
import type { ImportResult } from '../import-result';
import { decodeMarkup } from '../markup/decode-markup';
import { withWords, type Part } from '../markup/flow';
import { paperFrom } from '../markup/record';
import { descendantsNamed, hasClass, outermost, parseMarkup, rawText } from '../markup/tree';
import { firstWords, importProblem } from '../problem';
import { isProse } from '../text/prose';
import { textFormat } from '../text/read-text';
import { readPage } from './body';
import { Metas, pageRecord, titleHeading } from './record';

/** Of the words of a page that its article must hold to be all there is to read. */
const ARTICLE_SHARE = 0.4;

function lengthOf(parent: ParentNode): number {
	return rawText(parent).length;
}

/** The element that holds the paper: LaTeXML's document, the article, the main part, the body. */
function rootOf(document: ParentNode): ParentNode {
	const latexml = outermost(document, (element) => hasClass(element, 'ltx_document'))[0];
	if (latexml) return latexml;
	const body = descendantsNamed(document, 'body')[0] ?? document;
	const isMain = ({ name, attribs }: Element) =>
		name === 'article' || name === 'main' || attribs['role'] === 'main';
	const candidates = outermost(body, isMain).toSorted((a, b) => lengthOf(b) - lengthOf(a));
	const [largest] = candidates;
	return largest && lengthOf(largest) >= ARTICLE_SHARE * lengthOf(body) ? largest : body;
}

const MAIN_KINDS = new Set(['intro', 'methods', 'results', 'discussion', 'conclusions']);

/** Is this the page of one paper, and not a list of them or something else? */
function isOnePaper(parts: readonly Part[], metas: Metas, root: ParentNode): boolean {
	if (metas.first('citation_title') !== undefined) return true;
	if ('name' in root && hasClass(root as Element, 'ltx_document')) return true;
	const abstracts = parts.filter(({ kind }) => kind === 'abstract').length;
	const kinds = new Set(parts.map(({ kind }) => kind).filter((kind) => MAIN_KINDS.has(kind)));
	return (abstracts === 1 && kinds.size >= 1) || kinds.size >= 3;
}

function withDeclaredAbstract(parts: readonly Part[], metas: Metas): readonly Part[] {
	if (parts.some(({ kind }) => kind === 'abstract')) return parts;
	const declared = metas.first('citation_abstract', 'dcterms.abstract', 'dc.description');
	// An abstract may be declared as markup.
	const text = declared === undefined ? '' : rawText(parseMarkup(declared, false)).trim();
	if (!isProse(text)) return parts;
	return [{ kind: 'abstract', title: '', level: 1, paragraphs: [text] }, ...parts];
}

/** "Received: …", "Funding: …": facts about the paper between its abstract and its first section. */
const FACT =
	/^(?:citation|cite as|(?:academic )?editors?|received|accepted|published|copyright|funding|competing interests?|conflicts? of interests?|data availability|abbreviations|key ?words|doi|correspondence)\s*:/i;

// Names and buttons between the title and the first heading are no section.
function withoutFrontMatter(parts: readonly Part[]): Part[] {
	const own = parts.map((part) => {
		if (part.title !== '') return part;
		return { ...part, paragraphs: part.paragraphs.filter((words) => !FACT.test(words)) };
	});
	return own.filter(({ title, paragraphs }) => title !== '' || paragraphs.some(isProse));
}

/** Fewer words than this beside an abstract, under no heading of a paper, are the page's own. */
const MIN_BODY_WORDS = 1000;

// The page of an abstract has tools, lists of versions, advice to readers below it.
function withoutPageWords(parts: readonly Part[]): readonly Part[] {
	const [abstract, ...rest] = parts;
	if (abstract?.kind !== 'abstract' || rest.some(({ kind }) => MAIN_KINDS.has(kind))) return parts;
	const words = rest
		.flatMap(({ paragraphs }) => paragraphs)
		.join(' ')
		.split(/\s+/).length;
	return words < MIN_BODY_WORDS ? [abstract] : parts;
}

/** A page of several papers is read as its text would be, were it pasted. */
function readAsText(parts: readonly Part[], name: string): ImportResult {
	const lines = parts.flatMap(({ title, paragraphs }) => [title, ...paragraphs]);
	const text = lines.filter((line) => line !== '').join('\n\n');
	const { papers, problems } = textFormat.read(new TextEncoder().encode(text), name);
	return papers.length > 0
		? { papers, problems }
		: { papers, problems: [importProblem('html', firstWords(text))] };
}

function isCutShort(text: string): boolean {
	return /<body\b/i.test(text) && !/<\/(?:body|html)\s*>/i.test(text.slice(-20_000));
}

function readHtml(text: string, name: string): ImportResult {
	const document = parseMarkup(text, false);
	const metas = new Metas(document);
	const root = rootOf(document);
	const declared = metas.first('citation_title', 'dc.title', 'og:title');
	const heading = titleHeading(root, declared) ?? titleHeading(document, declared);
	const page = readPage(root, heading);
	const cut = isCutShort(text) ? [importProblem('cut-short', name)] : [];
	const all = withWords(page.parts);
	const parts = withoutPageWords(withDeclaredAbstract(withoutFrontMatter(all), metas));
	const hasProse = parts.some(({ paragraphs }) => paragraphs.some(isProse));
	if (!hasProse) return { papers: [], problems: [importProblem('html')] };
	if (!isOnePaper(parts, metas, root)) {
		const listing = readAsText(readPage(root, undefined).parts, name);
		return { papers: listing.papers, problems: [...listing.problems, ...cut] };
	}
	const record = pageRecord(document, heading, metas);
	const source = { name, listing: '' };
	const paper = paperFrom({ record, parts, captions: page.captions, source });
	const untitled =
		paper.citation.title === '' ? [importProblem('missing-title', firstWords(paper.text))] : [];
	return { papers: [paper], problems: [...untitled, ...cut] };
}

const OPENING =
	/^(?:<\?xml[^>]*>\s*|<!--[^]*?-->\s*)*<(?:!doctype html|html|head|body|main|meta|div|section|article(?=[^>]*\sclass=))\b/i;

/** Pages of papers as browsers and arXiv save them; read as text, nothing of them executed. */
export const htmlFormat: Format = {
	sniff: (bytes) => OPENING.test(headOf(bytes).replace(/\0|^[\xFE\xFF]{2}/g, '')),
	read: (bytes, name) => {
		const text = decodeMarkup(bytes);
		return text === undefined
			? { papers: [], problems: [importProblem('binary')] }
			: readHtml(text, name);
	}
};
