import type { SentenceRole } from '$lib/extraction/finding';

const AND = String.raw`(?: ?(?:and|&|\/|,) ?)`;

/** What the printed headings of structured abstracts say of the sentences under them. */
const HEADINGS: readonly (readonly [string, SentenceRole])[] = [
	[
		`(?:background|introduction)${AND}(?:the )?(?:aims?|objectives?|purpose|goals?|hypothes[ie]s)`,
		'objective'
	],
	[
		'background|introduction|context|(?:background and )?rationale|importance|clinical problem',
		'background'
	],
	['background and context|statement of (?:the )?problem|purpose of review', 'background'],
	[
		'(?:study |primary |main |specific |research )?(?:objectives?|aims?|purposes?|goals?|hypothes[ie]s|questions?)',
		'objective'
	],
	[
		`(?:aims?|objectives?|purpose)${AND}(?:objectives?|aims?|hypothes[ie]s|background)`,
		'objective'
	],
	['(?:aims?|objectives?|purpose) of (?:the|this) (?:study|trial)', 'objective'],
	[
		`(?:(?:materials?|patients?|subjects?|participants?|(?:study )?design|animals?|setting|population)${AND}?)?(?:methods?|methodology|procedures?)(?:${AND}(?:materials?|(?:study )?design|analys[ei]s|participants|patients|subjects|setting))?`,
		'methods'
	],
	[
		`(?:trial |study |research |experimental )?designs?(?:${AND}(?:settings?|participants?|patients|interventions?|subjects|population))*`,
		'methods'
	],
	[
		`(?:study )?(?:settings?|participants?|patients?|subjects?|population|samples?)(?:${AND}(?:participants?|patients?|subjects?|interventions?|settings?|controls|measurements))?`,
		'methods'
	],
	[
		'(?:main |primary |secondary |key )?(?:and secondary )?outcomes?(?: ?measure(?:ment)?s?)?|(?:primary |secondary )?end ?points?',
		'methods'
	],
	[
		'interventions?(?: and outcomes?)?|measure(?:ment)?s?|exposures?|randomi[sz]ation|blinding|treatments?|eligibility criteria|study selection',
		'methods'
	],
	[
		'analys[ie]s|data (?:collection|analys[ei]s|sources?)|statistical (?:analys[ei]s|methods)',
		'methods'
	],
	[
		'(?:main |key |study |primary |principal )?(?:results?|findings)|outcomes? and results?|results and (?:findings|limitations)',
		'results'
	],
	['measurements and (?:main )?results', 'results'],
	[
		`(?:general |main |overall |authors?'? )?conclusions?(?:${AND}(?:relevance|implications?|significance|recommendations?|clinical (?:relevance|implications)|interpretation|discussion|perspectives?))?`,
		'conclusions'
	],
	[
		`(?:discussion|interpretation|summary|(?:clinical |practice )?(?:significance|implications?|relevance)|limitations?|perspectives?)(?:${AND}conclusions?)?`,
		'conclusions'
	],
	[
		'implications for (?:practice|nursing|clinical practice|rehabilitation)|strengths and limitations',
		'conclusions'
	]
];
const PATTERNS = HEADINGS.map(([words, role]) => [new RegExp(`^(?:${words})$`), role] as const);

/** Says nothing of the study. */
const APART =
	/\b(?:registrations?|registry|registered|register|identifier|funding|funded|sponsors?|trial (?:number|status|id)|keywords?|abbreviations?|competing|clinicaltrials?|level of evidence|acknowledg\w+|isrctn|supplementary)\b/;

/** The role that a heading gives its sentences; "apart" for what is not of the study; undefined where it does not say one. */
export function roleUnder(heading: string): SentenceRole | 'apart' | undefined {
	const plain = heading
		.toLowerCase()
		.replace(/[’]/g, "'")
		.replace(/[.:;\s]+$/, '')
		.replace(/\s+/g, ' ')
		.trim();
	if (APART.test(plain)) return 'apart';
	return PATTERNS.find(([pattern]) => pattern.test(plain))?.[1];
}
