import type { Candidate } from '../candidate';

type Worded = Pick<Candidate, 'body' | 'answer'>;

interface Wording {
	readonly finds: RegExp;
	/** What the answer has to be like. */
	readonly answer?: RegExp;
	readonly says: string;
}

const RELATION =
	/^(?:(?:an?|no|the|any) )?(?:[\p{L}-]+,? ){0,4}?(?:correlations?|associations?|links?)$/u;
const RELATIONSHIP =
	/^(?:(?:an?|no|the|any) )?(?:[\p{L}-]+,? ){0,4}?(?:relationships?|relations?)$/u;
const DIFFERENCE = /^(?:an?|no|the) (?:[\p{L}-]+ ){0,3}?differences? in [\p{L}\d-]+ [\p{L}\d-]+/u;
const FOUND_BETWEEN =
	/\bwhat (?=(?:was|is|were|are) (?:found|observed|seen|noted|detected|identified|reported|shown) between )/u;
const FINDS_BETWEEN =
	/\bwhat (?=(?:did|does|do|has|have) [^?]+? (?:find|observe|show|reveal|detect|demonstrate|note|identify|report)(?:ed|n)? between )/u;

const WORDINGS: readonly Wording[] = [
	// "what was found between A and B?"
	...[FOUND_BETWEEN, FINDS_BETWEEN].flatMap((finds): Wording[] => [
		{ finds, answer: RELATION, says: 'what relationship, if any, ' },
		{ finds, answer: RELATIONSHIP, says: 'what association, if any, ' },
		{ finds, answer: DIFFERENCE, says: 'what difference ' }
	]),
	// "how did A change in the old compared with the young?": nothing changed, they were never alike.
	{
		finds:
			/\b(how (?:did|does|do) [^?]+?) change ((?:in|among|on|at|with) (?![^?]*\b(?:after|during|following|before|baseline|over|from|by|weeks?|months?|since|until|times?)\b)[^?]+(?:compared (?:with|to)|relative to|versus)\s)/u,
		answer: /^(?:is|are|was|were)\s/u,
		says: '$1 differ $2'
	},
	// "in what percentage of the old was a cough present?"
	{
		finds:
			/\bin what percentage of (?:all )?((?:(?!who\b|that\b|which\b|was\b|were\b)[^\s?,]+ )+)(?:was|were) ((?:(?!not\b|there\b|this\b|these\b)[^\s?,]+ ){1,8})(?:present|found|observed|seen|detected|noted|recorded|diagnosed|identified)(?=\?| (?:in|at|after|during|before|on|by|within|with)\b)/u,
		says: 'what percentage of $1had $2'
	},
	{
		finds:
			/\bin what percentage of (?:all )?((?:(?!who\b|that\b|which\b|was\b|were\b)[^\s?,]+ )+)(?:was|were) ((?:(?!not\b|there\b)[^\s?,]+ ){1,6})(positive|negative)(?=\?)/u,
		says: 'what percentage of $1were $3 for $2'
	},
	// "in what percentage of the old, compared with 3% of the young did a cough last?"
	{
		finds:
			/\b(in (?:what percentage|how many) of [^,?]+, compared with \d[^,?]+?) (?=(?:did|does|do) \p{L})/u,
		says: '$1, '
	},
	{ finds: /\b(in what percentage of) all (?=\p{L})/u, says: '$1 ' },
	// "was 3 as compared with 5", the 3 taken out
	{ finds: / as, (?=compared (?:with|to) )/u, says: ', ' },
	// "the old (n = 5)", "than B (5% vs 3%)": figures of the answer's own test.
	{ finds: /\s\((?:[^()]*(?:=|\bvs\.?\s)[^()]*)\)/u, says: '' },
	// "what does the fault appear to lie in?"
	{
		finds:
			/(?<=^|, )(?:what|which \p{L}+) ((?:do|does|did|can|could|may|might) [^?,]+? (?:lie|reside)(?: (?:mainly|mostly|primarily|largely))?) in(?=\?|, rather than )/u,
		says: 'where $1'
	},
	// "what do the results suggest that frogs can hear?"
	{ finds: /\b(what do the results suggest) that (?=\p{L})/u, says: '$1 ' }
];

/** The question as a native speaker would put it, asking the same. */
export function asSpoken({ body, answer }: Worded): Worded | undefined {
	const spoken = WORDINGS.reduce(
		(text, { finds, answer: like, says }) =>
			like && !like.test(answer) ? text : text.replace(finds, says),
		body
	);
	return spoken === body ? undefined : { body: spoken.replace(/\s+(?=[\s?])/gu, ''), answer };
}
