/** What public services answer for a few invented papers, each in the form that it documents. */
export const LANTERN_SENTENCE =
	'On 1,200 answers from four models, Lantern finds 81.4% of the wrong claims, compared with 63.0% for a judge that reads the whole answer at once.';

const LANTERN_TITLE = 'Lantern: cheap verification of long answers';

export const JSON_ANSWERS: Readonly<Record<string, unknown>> = {
	// Crossref, GET /works/{doi}: a message around the work, title and journal in lists, the abstract in JATS.
	'/crossref/works/10.5555%2Flantern.2024': {
		status: 'ok',
		'message-type': 'work',
		'message-version': '1.0.0',
		message: {
			DOI: '10.5555/lantern.2024',
			type: 'journal-article',
			title: [LANTERN_TITLE],
			subtitle: [],
			author: [
				{ given: 'Ada B.', family: 'Smith', sequence: 'first', affiliation: [] },
				{ given: 'Jan', family: 'van der Berg', sequence: 'additional', affiliation: [] },
				{ name: 'The Lantern Consortium', sequence: 'additional', affiliation: [] }
			],
			abstract: `<jats:title>Abstract</jats:title><jats:sec><jats:title>Background</jats:title><jats:p>Long answers are hard to check, because H<jats:sub>2</jats:sub>O &amp; other facts hide (<jats:italic>p</jats:italic> &lt; 0.05).</jats:p></jats:sec><jats:sec><jats:title>Results</jats:title><jats:p>${LANTERN_SENTENCE}</jats:p></jats:sec>`,
			'container-title': ['Journal of Checked Answers'],
			issued: { 'date-parts': [[2024, 6, 17]] },
			language: 'en',
			resource: { primary: { URL: 'https://example.org/lantern' } }
		}
	},
	'/crossref/works/10.5555%2Fplain': {
		status: 'ok',
		'message-type': 'work',
		message: {
			DOI: '10.5555/plain',
			title: ['A plain record'],
			author: [{ given: 'Emmy', family: 'Noether', sequence: 'first' }],
			'container-title': ['Annals of Plain Records'],
			issued: { 'date-parts': [[2019]] }
		}
	},
	'/crossref/works?filter=alternative-id:S0140673699999999&rows=2': {
		status: 'ok',
		'message-type': 'work-list',
		message: {
			'total-results': 1,
			items: [
				{
					DOI: '10.5555/pii',
					title: ['A record found by its PII'],
					author: [{ given: 'Lise', family: 'Meitner', sequence: 'first' }],
					abstract: '<jats:p>A short abstract.</jats:p>',
					issued: { 'date-parts': [[2020, 2]] }
				}
			]
		}
	},
	// DataCite, GET /dois/{doi}: JSON:API with the metadata schema under `attributes`.
	'/datacite/dois/10.48550%2Farxiv.2406.99999': {
		data: {
			id: '10.48550/arxiv.2406.99999',
			type: 'dois',
			attributes: {
				doi: '10.48550/arxiv.2406.99999',
				titles: [{ title: 'Sleep After Study Protects Word Pairs' }],
				creators: [
					{
						name: 'Weaver, Ruth',
						nameType: 'Personal',
						givenName: 'Ruth',
						familyName: 'Weaver',
						affiliation: []
					},
					{ name: 'Okafor, Chidi', nameType: 'Personal', affiliation: [] }
				],
				dates: [
					{ date: '2024-06-14T09:00:00Z', dateType: 'Submitted', dateInformation: 'v1' },
					{ date: '2025-01-02T09:00:00Z', dateType: 'Updated', dateInformation: 'v2' }
				],
				publicationYear: 2024,
				descriptions: [
					{ description: '12 pages, 3 figures', descriptionType: 'Other' },
					{
						description:
							'Adults who slept recalled 71% of the pairs, whereas adults who stayed awake recalled 58%.',
						descriptionType: 'Abstract'
					}
				],
				url: 'https://arxiv.org/abs/2406.99999'
			}
		}
	},
	// Semantic Scholar, GET /graph/v1/paper/{id}?fields=…
	'/semantic-scholar/graph/v1/paper/DOI%3A10.5555%2Fplain': {
		paperId: '649def34f8be52c8b66281af98ae884c09aef38b',
		externalIds: { DOI: '10.5555/plain', CorpusId: 42 },
		url: 'https://www.semanticscholar.org/paper/649def34f8be52c8b66281af98ae884c09aef38b',
		title: 'A plain record',
		venue: 'Annals of Plain Records',
		year: 2019,
		abstract: null,
		publicationDate: null,
		authors: [{ authorId: '1', name: 'Emmy Noether' }]
	},
	// … and GET /graph/v1/paper/search/match?query=…: the nearest title.
	'/semantic-scholar/graph/v1/paper/search/match?Tickets for Small Networks': {
		data: [
			{
				paperId: '749def34f8be52c8b66281af98ae884c09aef38b',
				matchScore: 170.5,
				externalIds: { ArXiv: '2401.99999', CorpusId: 43 },
				title: 'Tickets for Small Networks',
				venue: 'International Conference on Invented Results',
				year: 2024,
				abstract: 'We find that 12% of the weights suffice.',
				publicationDate: '2024-01-09',
				authors: [
					{ authorId: '2', name: 'Grace Hopper' },
					{ authorId: '3', name: 'Katherine G. Johnson' }
				]
			}
		]
	},
	// OpenAlex, GET /works/doi:{doi}: ids are addresses, the abstract is an index of its words.
	'/openalex/works/doi:10.5555%2Fplain': {
		id: 'https://openalex.org/W1',
		doi: 'https://doi.org/10.5555/plain',
		title: 'A plain record',
		publication_year: 2019,
		publication_date: '2019-03-01',
		ids: { openalex: 'https://openalex.org/W1', doi: 'https://doi.org/10.5555/plain' },
		language: 'en',
		primary_location: {
			landing_page_url: 'https://doi.org/10.5555/plain',
			source: { display_name: 'Annals of Plain Records', type: 'journal' }
		},
		authorships: [
			{ author_position: 'first', author: { display_name: 'Emmy Noether' }, institutions: [] }
		],
		abstract_inverted_index: {
			the: [3, 6],
			We: [0],
			plain: [4],
			'record.': [5],
			measured: [1],
			all: [2],
			end: [7]
		}
	}
};

/** Europe PMC, GET /search?query=…&resultType=core&format=json, by the query. */
export const EUROPE_PMC_ANSWERS: Readonly<Record<string, unknown>> = {
	'DOI:"10.5555/lantern.2024"': {
		id: '31000001',
		source: 'MED',
		pmid: '31000001',
		pmcid: 'PMC7000001',
		doi: '10.5555/lantern.2024',
		title: `${LANTERN_TITLE}.`,
		authorString: 'Smith AB, van der Berg J.',
		authorList: {
			author: [
				{ fullName: 'Smith AB', firstName: 'Ada B', lastName: 'Smith', initials: 'AB' },
				{ fullName: 'van der Berg J', firstName: 'Jan', lastName: 'van der Berg', initials: 'J' }
			]
		},
		journalInfo: { journal: { title: 'Journal of checked answers' } },
		pubYear: '2024',
		firstPublicationDate: '2024-06-17',
		language: 'eng',
		isOpenAccess: 'Y',
		inEPMC: 'Y',
		abstractText: `<h4>Background</h4>Long answers are hard to check.<h4>Results</h4>${LANTERN_SENTENCE}`
	},
	'EXT_ID:31000002 AND SRC:MED': {
		id: '31000002',
		source: 'MED',
		pmid: '31000002',
		doi: '10.5555/naps',
		title: 'Naps and the memory of faces.',
		authorList: {
			author: [
				{ fullName: 'Curie M', firstName: 'Marie', lastName: 'Curie', initials: 'M' },
				{ collectiveName: 'Nap Study Group' }
			]
		},
		journalInfo: { journal: { title: 'Journal of invented sleep' } },
		pubYear: '2021',
		firstPublicationDate: '2021-05-03',
		language: 'eng',
		isOpenAccess: 'N',
		inEPMC: 'N',
		abstractText:
			'<h4>Methods</h4>We tested 96 adults.<h4>Results</h4>After a nap, adults recognised 74% of the faces, compared with 61% after rest.'
	}
};

/** Europe PMC, GET /{PMCID}/fullTextXML: an article in JATS. */
export const FULL_TEXTS: Readonly<Record<string, string>> = {
	PMC7000001: `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE article PUBLIC "-//NLM//DTD JATS (Z39.96) Journal Archiving and Interchange DTD v1.3 20210610//EN" "JATS-archivearticle1-3.dtd">
<article article-type="research-article"><front><journal-meta><journal-title-group><journal-title>Journal of Checked Answers</journal-title></journal-title-group></journal-meta><article-meta><article-id pub-id-type="pmid">31000001</article-id><article-id pub-id-type="doi">10.5555/lantern.2024</article-id><title-group><article-title>${LANTERN_TITLE}</article-title></title-group><contrib-group><contrib contrib-type="author"><name><surname>Smith</surname><given-names>Ada B.</given-names></name></contrib><contrib contrib-type="author"><name><surname>van der Berg</surname><given-names>Jan</given-names></name></contrib></contrib-group><pub-date pub-type="epub"><day>17</day><month>6</month><year>2024</year></pub-date><abstract><p>Long answers from language models are hard to check, because a single wrong sentence hides among many right ones. ${LANTERN_SENTENCE}</p></abstract></article-meta></front><body><sec sec-type="intro"><title>Introduction</title><p>Readers of long answers trust what they cannot check. We introduce Lantern, a method that splits an answer into single claims and checks each claim against retrieved passages.</p></sec><sec sec-type="results"><title>Results</title><p>Lantern costs 2.3 times less than the judge. It does not find errors that follow from a missing claim.</p></sec></body></article>
`
};
