import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readAtOnce, readPapers } from '../read-papers';

const EXPORT = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:z="http://www.zotero.org/namespaces/export#" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:bib="http://purl.org/net/biblio#" xmlns:foaf="http://xmlns.com/foaf/0.1/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:link="http://purl.org/rss/1.0/modules/link/">
<bib:Article rdf:about="https://example.org/kelp">
	<z:itemType>journalArticle</z:itemType>
	<dcterms:isPartOf rdf:resource="urn:issn:1234-5678"/>
	<bib:authors><rdf:Seq>
		<rdf:li><foaf:Person><foaf:surname>Gödel</foaf:surname><foaf:givenName>Kurt</foaf:givenName></foaf:Person></rdf:li>
		<rdf:li><foaf:Person><foaf:surname>Kelp Group</foaf:surname></foaf:Person></rdf:li>
	</rdf:Seq></bib:authors>
	<link:link rdf:resource="#item_2"/>
	<dc:title>Kelp &amp; Wool</dc:title>
	<dcterms:abstract>Kelp grows by the hour in cold water.</dcterms:abstract>
	<dc:date>2019-05-03</dc:date>
	<dc:identifier>DOI 10.1000/Kelp.7</dc:identifier>
	<dc:description>PMID: 123</dc:description>
</bib:Article>
<bib:Journal rdf:about="urn:issn:1234-5678"><dc:title>Journal of Kelp</dc:title></bib:Journal>
<z:Attachment rdf:about="#item_2"><z:itemType>attachment</z:itemType><rdf:resource rdf:resource="files/2/kelp.pdf"/><dc:title>Full Text</dc:title></z:Attachment>
<bib:Memo rdf:about="#item_3"><rdf:value>A note</rdf:value></bib:Memo>
<rdf:Description rdf:about="#item_4"><z:itemType>preprint</z:itemType><dc:title>Wool alone</dc:title></rdf:Description>
</rdf:RDF>`;

test('works are read with their journal, attachments and notes are none', () => {
	const { papers, problems } = readAtOnce(strToU8(EXPORT), 'My Library.rdf');
	expect(papers.map(({ citation, text }) => [citation, text])).toEqual([
		[
			{
				title: 'Kelp & Wool',
				author: [{ family: 'Gödel', given: 'Kurt' }, { family: 'Kelp Group' }],
				issued: { 'date-parts': [[2019, 5, 3]] },
				DOI: '10.1000/kelp.7',
				PMID: '123',
				'container-title': 'Journal of Kelp',
				URL: 'https://example.org/kelp',
				language: 'en'
			},
			'Kelp grows by the hour in cold water.'
		],
		[{ title: 'Wool alone', author: [] }, '']
	]);
	expect(problems.map(({ code }) => code)).toEqual(['waits-for-text']);
});

test('an export folder gives its works and its files', async () => {
	const page = `<html><head><meta name="citation_title" content="Silk"></head><body><h2>Abstract</h2><p>Silk is spun by worms in the warm months of the year, and we count the threads.</p></body></html>`;
	const { papers, problems } = await readPapers(
		zipSync({
			'My Library/My Library.rdf': strToU8(EXPORT),
			'My Library/files/3/silk.html': strToU8(page),
			'My Library/files/3/logo.png': strToU8('x')
		}),
		'My Library.zip'
	);
	expect(papers.map(({ citation }) => citation.title)).toEqual([
		'Kelp & Wool',
		'Wool alone',
		'Silk'
	]);
	expect(problems.map(({ code }) => code)).toEqual(['waits-for-text', 'left-aside']);
});

test.each([
	['<rdf:RDF></rdf:RDF>', 'no-entry'],
	['<rdf:RDF><bib:Article><dc:date>2019</dc:date></bib:Article></rdf:RDF>', 'empty-entry']
])('%s holds no work', (text, code) => {
	const { papers, problems } = readAtOnce(strToU8(text), 'empty.rdf');
	expect(papers).toEqual([]);
	expect(problems.map((problem) => problem.code)).toEqual([code]);
});
