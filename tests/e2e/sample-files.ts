import { gzipSync, strToU8, zipSync } from 'fflate';
import { lockedPdf } from './locked-pdf';

export interface SampleFile {
	name: string;
	mimeType: string;
	buffer: Buffer;
}

const ABSTRACT =
	'We tested 96 adults aged 65 to 80 who learned 40 word pairs. Adults who slept recalled 71% of the pairs, whereas adults who stayed awake recalled 58%. The benefit was not significant for pairs learned to perfection.';

/** The abstract as a page prints it. */
const LINES = ABSTRACT.match(/.{1,80}(?:\s|$)/g) ?? [];

function texOf(title: string): string {
	return `\\documentclass{article}\\title{${title}}\\author{Emmy Noether}\\begin{document}\\maketitle\\begin{abstract}${ABSTRACT.replaceAll('%', '\\%')}\\end{abstract}\\section{Results}${ABSTRACT.replaceAll('%', '\\%')}\\end{document}`;
}

export function sample(name: string, content: string | Uint8Array, mimeType = ''): SampleFile {
	return { name, mimeType, buffer: Buffer.from(content) };
}

/** One paper in each form that is read as text: its title says which. */
export function paperIn(format: keyof typeof FORMATS, title: string): SampleFile {
	const [extension, write]: readonly [string, (title: string) => string | Uint8Array] =
		FORMATS[format];
	return sample(`${format}.${extension}`, write(title));
}

/** An archive of one file, as `tar` writes it. */
function tarOf(name: string, content: string): Uint8Array {
	const bytes = strToU8(content);
	const header = new Uint8Array(512);
	header.set(strToU8(name));
	header.set(strToU8(bytes.length.toString(8).padStart(11, '0')), 124);
	header.set(strToU8('        0'), 148);
	const sum = header.reduce((total, byte) => total + byte, 0);
	header.set(strToU8(`${sum.toString(8).padStart(6, '0')}\0 `), 148);
	const whole = new Uint8Array(512 + Math.ceil(bytes.length / 512) * 512 + 1024);
	whole.set(header);
	whole.set(bytes, 512);
	return whole;
}

const FORMATS = {
	text: ['txt', (title: string) => `${title}\n\n${ABSTRACT}\n`],
	markdown: ['md', (title: string) => `# ${title}\n\n## Abstract\n\n${ABSTRACT}\n`],
	bibtex: [
		'bib',
		(title: string) =>
			`@article{a1, title={${title}}, author={Noether, Emmy}, year={2021}, abstract={${ABSTRACT}}}\n`
	],
	ris: [
		'ris',
		(title: string) =>
			`TY  - JOUR\nTI  - ${title}\nAU  - Noether, Emmy\nPY  - 2021\nAB  - ${ABSTRACT}\nER  - \n`
	],
	nbib: [
		'nbib',
		(title: string) =>
			`PMID- 31000009\nTI  - ${title}\nAB  - ${ABSTRACT}\nFAU - Noether, Emmy\nAU  - Noether E\nDP  - 2021 May\n`
	],
	wos: [
		'ciw',
		(title: string) =>
			`FN Clarivate Analytics Web of Science\nVR 1.0\nPT J\nAU Noether, E\nTI ${title}\nAB ${ABSTRACT}\nPY 2021\nER\n\nEF\n`
	],
	csl: [
		'json',
		(title: string) =>
			JSON.stringify([
				{
					id: 'a1',
					type: 'article-journal',
					title,
					abstract: ABSTRACT,
					author: [{ family: 'Noether', given: 'Emmy' }],
					issued: { 'date-parts': [[2021]] }
				}
			])
	],
	endnote: [
		'xml',
		(title: string) =>
			`<?xml version="1.0" encoding="UTF-8"?><xml><records><record><ref-type name="Journal Article">17</ref-type><contributors><authors><author>Noether, Emmy</author></authors></contributors><titles><title>${title}</title></titles><dates><year>2021</year></dates><abstract>${ABSTRACT}</abstract></record></records></xml>`
	],
	jats: [
		'xml',
		(title: string) =>
			`<?xml version="1.0"?><article article-type="research-article"><front><article-meta><title-group><article-title>${title}</article-title></title-group><contrib-group><contrib contrib-type="author"><name><surname>Noether</surname><given-names>Emmy</given-names></name></contrib></contrib-group><abstract><p>${ABSTRACT}</p></abstract></article-meta></front><body><sec><title>Results</title><p>${ABSTRACT}</p></sec></body></article>`
	],
	bmc: [
		'xml',
		(title: string) =>
			`<?xml version='1.0'?><!DOCTYPE art SYSTEM 'http://www.biomedcentral.com/xml/article.dtd'><art><ui>1</ui><fm><bibl><title><p>${title}</p></title><aug><au><snm>Noether</snm><fnm>Emmy</fnm></au></aug></bibl><abs><sec><st><p>Abstract</p></st><p>${ABSTRACT}</p></sec></abs></fm><bdy><sec><st><p>Results</p></st><p>${ABSTRACT}</p></sec></bdy></art>`
	],
	pubmed: [
		'xml',
		(title: string) =>
			`<?xml version="1.0"?><PubmedArticleSet><PubmedArticle><MedlineCitation><PMID>31000010</PMID><Article><ArticleTitle>${title}</ArticleTitle><Abstract><AbstractText>${ABSTRACT}</AbstractText></Abstract><AuthorList><Author><LastName>Noether</LastName><ForeName>Emmy</ForeName></Author></AuthorList></Article></MedlineCitation></PubmedArticle></PubmedArticleSet>`
	],
	zotero: [
		'rdf',
		(title: string) =>
			`<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:z="http://www.zotero.org/namespaces/export#" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:bib="http://purl.org/net/biblio#" xmlns:dc="http://purl.org/dc/elements/1.1/"><bib:Article rdf:about="#item_1"><z:itemType>journalArticle</z:itemType><dc:title>${title}</dc:title><dcterms:abstract>${ABSTRACT}</dcterms:abstract></bib:Article></rdf:RDF>`
	],
	html: [
		'html',
		(title: string) =>
			`<!doctype html><html><head><title>${title}</title><meta name="citation_title" content="${title}"><meta name="citation_author" content="Emmy Noether"></head><body><article class="ltx_document"><h1 class="ltx_title ltx_title_document">${title}</h1><div class="ltx_abstract"><h6>Abstract</h6><p class="ltx_p">${ABSTRACT}</p></div></article></body></html>`
	],
	latex: ['tex', (title: string) => texOf(title)],
	zip: ['zip', (title: string) => zipSync({ 'paper/main.tex': strToU8(texOf(title)) })],
	tar: ['tar.gz', (title: string) => gzipSync(tarOf('paper/main.tex', texOf(title)))],
	gzip: ['tex.gz', (title: string) => gzipSync(strToU8(texOf(title)))],
	// With an empty password it opens for everybody.
	pdf: ['pdf', (title: string) => lockedPdf([title, 'Emmy Noether', 'Abstract', ...LINES], '')]
} as const satisfies Record<string, readonly [string, (title: string) => string | Uint8Array]>;

export const FORMAT_NAMES = Object.keys(FORMATS) as (keyof typeof FORMATS)[];

/** Files made to do harm, or to break a reader. None of them may stop the others. */
export function hostileFiles(): SampleFile[] {
	const bomb = zipSync({ 'zeros.txt': new Uint8Array(50_000_000) }, { level: 9 });
	const climbing = zipSync({ '../../outside.txt': strToU8(`Out of bounds\n\n${ABSTRACT}`) });
	const entities = `<?xml version="1.0"?><!DOCTYPE article [<!ENTITY a "${'a'.repeat(50)}">${Array.from({ length: 12 }, (_, at) => `<!ENTITY a${at} "${`&a${at === 0 ? '' : at - 1};`.repeat(10)}">`).join('')}<!ENTITY file SYSTEM "file:///etc/passwd">]><article><front><article-meta><title-group><article-title>Bomb &a11; &file;</article-title></title-group></article-meta></front></article>`;
	return [
		sample('empty.pdf', ''),
		sample('bomb.zip', bomb),
		sample('climbing.zip', climbing),
		sample('entities.xml', entities),
		sample('page saved as.pdf', '<!doctype html><p>Please log in to read this article.</p>'),
		sample('cut.pdf', '%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R'),
		sample('picture.png', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0])),
		sample(
			'noise.bin',
			Uint8Array.from({ length: 4096 }, (_, at) => (at * 7919) % 256)
		),
		sample('deep.json', '['.repeat(100_000)),
		sample(
			'script.html',
			`<!doctype html><html><head><meta name="citation_title" content="Scripts &lt;img src=x onerror=alert(1)&gt;"></head><body><script>document.title='owned'</script><article><h1>Scripts in a page</h1><h2>Abstract</h2><p onclick="document.title='owned'">${ABSTRACT}</p><svg onload="document.title='owned'"></svg></article></body></html>`
		)
	];
}
