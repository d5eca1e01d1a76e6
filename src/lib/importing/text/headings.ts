import type { SectionKind } from '$lib/papers/paper';

/** Set apart from what the paper finds. */
export type Apart = 'references' | 'acknowledgements' | 'back';

const NAMES: readonly (readonly [SectionKind | Apart, RegExp])[] = [
	['abstract', /^(?:abstract|summary|synopsis)$/],
	[
		'intro',
		/^(?:introduction(?: .{1,40})?|background|background and (?:motivation|objectives?)|introduction and (?:background|motivation)|motivation|objectives?|aims?|purpose|context|importance|rationale)$/
	],
	[
		'methods',
		/^(?:(?:the |our |proposed |research |study )?(?:methods?|methodology|approach|materials?)(?: and (?:materials?|methods?|findings|results|data|design|procedures?|setup|analysis))?|(?:study |research )?design and methods?|methods? and materials?|materials? and methods?|(?:experimental|study|research) (?:setup|set-up|design|framework|settings?|methods?|procedures?)|(?:study )?design(?:, setting,? and participants)?|participants|procedures?|data(?:sets?)?(?: and (?:methods?|methodology))?|statistical analys[ie]s|setting|interventions?|model|implementation|(?:model |system |network )?(?:architecture|design)|(?:system |design and )implementation|training(?: (?:details|setup|procedure))?|(?:our|proposed) (?:model|system)|main outcomes? and measures?|experiments? setup|experimental(?: sections?| procedures?| part)?)$/
	],
	[
		'results',
		/^(?:(?:the )?(?:main |experimental |key |our )?(?:results?|findings)(?: and (?:discussion|analysis|evaluation))?|(?:(?:the|our|first|preliminary|further) )?experiments?(?: and (?:results?|analysis))?|(?:experimental |empirical |quantitative |qualitative |performance |human )?evaluations?(?: and .{0,40})?|(?:experimental|empirical) (?:study|studies|comparisons?|analys[ei]s)|(?:experimental design|experimental setup|observations?|analys[ei]s) and (?:experimental )?results|(?:results?|error) analys[ei]s|(?:comparison|analysis) of (?:the )?results|(?:results|experiments) .{0,30})$/
	],
	[
		'discussion',
		/^(?:(?:general )?discussion(?: and .{3,40})?|(?:study )?limitations?(?: of (?:the|this|our) (?:present |current )?(?:study|work|trial|analysis))?(?: and .{3,40})?|discussion summary|interpretation|implications|strengths and limitations|analysis and discussion)$/
	],
	[
		'conclusions',
		/^(?:(?:summary and )?conclusions?(?: and (?:(?:future|further) (?:work|research|stud(?:y|ies)|directions?)|outlook|perspectives?|discussion|relevance|recommendations|implications|limitations))?|(?:concluding|final|closing) (?:remarks|comments|thoughts)|conclusions? and relevance|summary and outlook|summary and discussion)$/
	],
	[
		'references',
		/^(?:references(?: and notes)?|bibliography|literature cited|works cited|citations?|cited literature)$/
	],
	[
		'acknowledgements',
		/^(?:acknowledge?ments?|acknowledgments? and .{0,40}|funding(?: (?:statement|information))?)$/
	],
	[
		'back',
		/^(?:(?:supplementary|supporting|additional) (?:materials?|information|files?|data)|appendi(?:x|ces)(?: .{0,40})?|author contributions?|authors['’] contributions?|(?:declaration of )?(?:competing|conflicts? of) interests?(?: statement)?|conflicts? of interest|disclosures?|data (?:and code )?availability(?: statement)?|code availability|ethics(?: statement| approval)?(?: and .{0,40})?|abbreviations|availability of data and materials?|about the authors?|publisher['’]s note|notes|footnotes|broader impacts?|reproducibility statement|permissions?)$/
	],
	[
		'other',
		/^(?:(?:related|previous|prior|earlier|relevant) (?:works?|research|stud(?:y|ies)|approaches|literature)|preliminaries|theory|case stud(?:y|ies)|overview|keywords|problem (?:statement|formulation)|future work|notation)$/
	]
];

const NUMBERING =
	/^(?:(?:section\s+|appendix\s+)?(\d{1,2}(?:\.\d{1,2}){0,3})[.):]?|([IVX]{1,5})[.)]|([A-H](?:\.\d{1,2}){0,2})[.)]?)\s+(?=\S)/i;

/** A section's number and name. */
export interface Heading {
	readonly title: string;
	readonly level: number;
	readonly kind: SectionKind | Apart;
	readonly isNumbered: boolean;
	readonly isKnown: boolean;
}

function folded(title: string): string {
	return title
		.toLowerCase()
		.replace(/&| ?\/ ?/g, ' and ')
		.replace(/[.:]+$/, '')
		.replace(/\s+/g, ' ')
		.trim();
}

function kindOf(title: string): SectionKind | Apart | undefined {
	if (title.length > 90) return undefined;
	const name = folded(title);
	return NAMES.find(([, pattern]) => pattern.test(name))?.[0];
}

/** Reads a line as a heading with a known name, its number taken off. */
export function knownHeading(text: string): Heading | undefined {
	if (text.length > 100) return undefined;
	const number = NUMBERING.exec(text);
	const bare = number ? text.slice(number[0].length) : text;
	const kind = kindOf(bare) ?? (number ? kindOf(text) : undefined);
	if (!kind || !/^\p{Lu}/u.test(bare)) return undefined;
	const isNumbered = number !== null;
	return {
		title: bare.replace(/[:.]$/, ''),
		level: levelOf(number),
		kind,
		isNumbered,
		isKnown: true
	};
}

/** Words of which the names of a structured abstract's sections are made; the first kind with one has it. */
const LABEL_WORDS: readonly (readonly [SectionKind, RegExp])[] = [
	['results', /^(?:results?|findings)$/],
	[
		'conclusions',
		/^(?:conclusions?|interpretation|implications?|significance|relevance|innovation|limitations?|recommendations?|contributions?|discussion)$/
	],
	[
		'methods',
		/^(?:methods?|methodology|materials?|patients?|participants?|subjects?|animals|settings?|designs?|procedures?|interventions?|measurements?|measures?|outcomes?|sources?|extraction|selection|synthesis|sample|population|location|place|duration|eligibility|criteria|exposures?)$/
	],
	[
		'intro',
		/^(?:background|introduction|context|importance|rationale|hypothes[ei]s|aims?|objectives?|purposes?|goals?|questions?)$/
	]
];
/** Alone, these end a title as well: "… in a Defined / Population". */
const NO_LABEL_ALONE =
	/^(?:Population|Samples?|Location|Place|Duration|Sources?|Selection|Extraction|Synthesis|Criteria|Eligibility|Exposures?|Innovation|Significance|Relevance|Contributions?|Questions?|Goals?|Hypothes[ei]s|Animals|Measures?|Recommendations?)$/;
const LABEL_LINKS =
	/^(?:and|or|of|for|the|this|our|study|main|primary|secondary|key|principal|data|clinical|nursing|practice|management|research)$/;
/** Of such a name. */
const MAX_LABEL_WORDS = 7;

/** The section that "Design, Setting, Participants, and Measurements" names in an abstract. */
function labelKind(name: string): SectionKind | undefined {
	const words = folded(name)
		.split(/[\s,/]+/)
		.filter(Boolean);
	if (words.length > MAX_LABEL_WORDS) return undefined;
	const kinds = words.map((word) => LABEL_WORDS.find(([, pattern]) => pattern.test(word))?.[0]);
	if (words.some((word, at) => kinds[at] === undefined && !LABEL_LINKS.test(word)))
		return undefined;
	return LABEL_WORDS.find(([kind]) => kinds.includes(kind))?.[0];
}

/** Reads a line of an abstract as the name of one of its sections: `PATIENTS AND METHODS`. */
export function abstractHeading(text: string): Heading | undefined {
	const known = knownHeading(text);
	if (known || text.length > 90 || !/^\p{Lu}/u.test(text) || NO_LABEL_ALONE.test(text))
		return known;
	const kind = labelKind(text);
	if (!kind) return undefined;
	return {
		title: text.replace(/[:.]$/, ''),
		level: 1,
		kind,
		isNumbered: false,
		isKnown: false
	};
}

/** "Methods: …", "RESULTS The …": the name of a section in front of its first sentence. */
const NAME_BEFORE =
	/^(?:(\p{Lu}[\p{L} ,/]{2,60}?)\s*[:–—-]\s*|(\p{Lu}{3}[\p{Lu} ,/]{0,57})\s+)(?=[\p{Lu}\d])/u;

/** Whether a line opens with the name of a section and goes on with its text. */
export function opensWithHeading(line: string): boolean {
	const [, set = '', large = ''] = NAME_BEFORE.exec(line) ?? [];
	return abstractHeading(set || large) !== undefined;
}

function levelOf(number: RegExpExecArray | null): number {
	const digits = number?.[1] ?? number?.[3];
	return digits === undefined ? 1 : digits.split('.').length;
}

/** Words a heading may hold before it is a sentence. */
const MAX_HEADING_WORDS = 14;

/** "Alignment Quality Experiments", "Performance of Slow Decoders": what was tried on what, behind a number. */
const OF_RESULTS =
	/^(?!.*\b(?:related|previous|prior|other|set-?up|design|methods?|metrics|measures|criteria)\b)(?:(?:[\p{L}-]+ ){1,4}(?:experiments|results)|(?:evaluation|performance|comparison) (?:of|on|with|in) .{3,60})$/iu;

/** Reads a line as a numbered heading of any name: `3.2 Encoder and Decoder Stacks`. */
export function numberedHeading(text: string): Heading | undefined {
	if (text.length > 120) return undefined;
	const number = NUMBERING.exec(text);
	if (!number) return undefined;
	const title = text.slice(number[0].length).trim();
	const words = title.split(/\s+/);
	const isName =
		/^["“'‘]?\p{Lu}/u.test(title) && !/[.;,:]$/.test(title) && words.length <= MAX_HEADING_WORDS;
	// "2 University of Nowhere", "3 The mean was 4.5 (p < .05)" begin with a number, too.
	if (!isName || /[=<>≤≥±@]|\d{2,}|(?<!\bvs)[.!?]\s/.test(title)) return undefined;
	return {
		title,
		level: levelOf(number),
		kind: kindOf(title) ?? (OF_RESULTS.test(title) ? 'results' : 'other'),
		isNumbered: true,
		isKnown: false
	};
}

/** The number in front of a heading, for telling a sequence from a chance. */
export function headingNumber(text: string): string | undefined {
	const number = NUMBERING.exec(text);
	return number?.[1] ?? number?.[2] ?? number?.[3];
}
