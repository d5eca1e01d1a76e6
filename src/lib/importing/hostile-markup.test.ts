import { expect, test } from 'vitest';
import { readAtOnce } from './read-papers';

const read = (text: string, name: string) => readAtOnce(new TextEncoder().encode(text), name);

const SENTENCE = 'Kelp grows by the hour in cold water, and wool grows by the year on warm sheep.';
const article = (prologue: string, words: string) =>
	`<?xml version="1.0"?>${prologue}<article><front><article-meta><title-group><article-title>Kelp</article-title></title-group><abstract><p>${words}</p></abstract></article-meta></front></article>`;
const endnote = (prologue: string, words: string) =>
	`<?xml version="1.0"?>${prologue}<xml><records><record><ref-type name="Journal Article">17</ref-type><titles><title>Kelp</title></titles><abstract>${words}</abstract></record></records></xml>`;
const pubmed = (prologue: string, words: string) =>
	`<?xml version="1.0"?>${prologue}<PubmedArticleSet><PubmedArticle><MedlineCitation><PMID>1</PMID><Article><ArticleTitle>Kelp</ArticleTitle><Abstract><AbstractText>${words}</AbstractText></Abstract></Article></MedlineCitation></PubmedArticle></PubmedArticleSet>`;

const LAUGHS = Array.from({ length: 12 }, (_v, at) => {
	return `<!ENTITY e${at + 1} "${`&e${at};`.repeat(10)}">`;
}).join('');
const LONG = 'kelp'.repeat(50_000);

const PROLOGUES = [
	['entities that multiply', `<!DOCTYPE a [<!ENTITY e0 "kelp">${LAUGHS}]>`, '&e12;'],
	['a long entity, often', `<!DOCTYPE a [<!ENTITY e0 "${LONG}">]>`, '&e0;'.repeat(2000)],
	['a file of the machine', '<!DOCTYPE a [<!ENTITY e0 SYSTEM "file:///etc/passwd">]>', '&e0;'],
	['a page of the network', '<!DOCTYPE a SYSTEM "http://example.org/a.dtd">', '&e0;'],
	['an entity of itself', '<!DOCTYPE a [<!ENTITY e0 "&e0;">]>', '&e0;'],
	['parameter entities', '<!DOCTYPE a [<!ENTITY % p "<!ENTITY e0 \'x\'>">%p;]>', '&e0;']
] as const;

test.each(
	PROLOGUES.flatMap(([name, prologue, reference]) =>
		(
			[
				['JATS', article],
				['EndNote', endnote],
				['PubMed', pubmed]
			] as const
		).map(([format, file]) => [format, name, file(prologue, `${SENTENCE} ${reference}`)] as const)
	)
)('%s with %s stays as long as it is', (_format, _name, text) => {
	const { papers, problems } = read(text, 'paper.xml');
	expect(papers.length + problems.length).toBe(1);
	for (const paper of papers) {
		expect(paper.text).not.toMatch(/root:|kelpkelp/);
		expect(paper.text.length).toBeLessThan(20_000);
	}
});

const page = (markup: string) =>
	`<html><head><meta name="citation_title" content="Kelp"><title>Kelp</title></head><body><h2>Abstract</h2><p>${SENTENCE}</p>${markup}</body></html>`;

test.each([
	['a script in a drawing', '<svg onload="boo()"><script>boo()</script><text>boo</text></svg>'],
	['a link that runs', '<a href="javascript:boo()"></a>'],
	['an object', '<object data="data:text/html,boo"><embed src="boo.swf"></object>'],
	['a form', '<form action="//boo.example"><input value="boo"><button>boo</button></form>'],
	['a template', '<template><p>boo</p></template>'],
	['words without scripts', '<noscript><p>boo</p></noscript>'],
	['a style', '<style>p::after { content: "boo" }</style>'],
	['a base', '<base href="https://boo.example/">'],
	['a comment for old browsers', '<!--[if IE]><p>boo</p><![endif]-->']
])('%s in a page adds no word and no link', (_name, markup) => {
	const [paper] = read(page(markup), 'page.html').papers;
	expect(paper?.text).toContain(SENTENCE);
	expect(paper?.text).not.toContain('boo');
	expect(paper?.links.filter((link) => !/^https?:/.test(link) || link.includes('boo'))).toEqual([]);
});

test.each([
	[
		'<svg xmlns="http://www.w3.org/2000/svg" onload="boo()"><script>boo()</script></svg>',
		'picture'
	],
	['<?xml version="1.0"?><!DOCTYPE svg><svg><script>boo()</script></svg>', 'xml']
])('%s is no paper', (text, code) => {
	const { papers, problems } = read(text, 'figure.svg');
	expect(papers).toEqual([]);
	expect(problems.map((problem) => problem.code)).toEqual([code]);
});

test('a constructor for a name is a name', () => {
	const source = String.raw`\documentclass{article}\title{Kelp}\begin{document}\section{Results}\constructor{}\toString{} \__proto__ \begin{constructor}Wool grows.\end{constructor}\SI{1}{\hasOwnProperty}\cite{__proto__}\end{document}`;
	const [paper] = read(source, 'kelp.tex').papers;
	expect(paper?.text).toContain('Wool grows.');
	expect(paper?.text).not.toContain('function');
});

test('private signs of a file are none of our marks', () => {
	const words = `Kelp and Wool\n\nAbstract\n\nKelp\uE000 grows\uE00C by the hour in cold\uE001 water. ${SENTENCE} ${SENTENCE}`;
	const { papers } = read(words, 'kelp.txt');
	expect(papers[0]?.text).toContain('Kelp grows by the hour in cold water.');
});
