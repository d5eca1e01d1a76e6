import { DOUBLING_VERBS, IRREGULAR_VERBS, NOUN_OR_VERB, OTHER_VERBS, VERBS } from './lexicon/verbs';

export type VerbForm = 'base' | '3sg' | 'past' | 'participle' | 'ed' | 'ing';

export interface KnownVerb {
	readonly lemma: string;
	/** `ed`: past tense and participle look alike. */
	readonly form: VerbForm;
	/** The same letters are as often a noun ("results", "increase"). */
	readonly maybeNoun: boolean;
}

/** "observe" → "observes". */
export function thirdPerson(base: string): string {
	if (base === 'be') return 'is';
	if (base === 'have') return 'has';
	if (/(?:s|x|z|ch|sh|o)$/.test(base)) return `${base}es`;
	return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}

function stemFor(base: string): string {
	if (DOUBLING_VERBS.has(base)) return base + base.slice(-1);
	// "mimicked"
	return base.endsWith('ic') ? `${base}k` : base;
}

/** "plan" → "planning". */
export function gerund(base: string): string {
	if (/^(?:lie|die|tie|vie)$/.test(base)) return `${base.slice(0, -2)}ying`;
	if (/[^eo]e$/.test(base) && base !== 'be') return `${base.slice(0, -1)}ing`;
	return `${stemFor(base)}ing`;
}

function regularPast(base: string): string {
	if (base.endsWith('e')) return `${base}d`;
	if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
	return `${stemFor(base)}ed`;
}

/** "write" → "written". */
export function pastParticiple(base: string): string {
	return IRREGULAR_VERBS[base]?.[1] ?? regularPast(base);
}

/** "write" → "wrote". */
export function pastTense(base: string): string {
	return IRREGULAR_VERBS[base]?.[0] ?? regularPast(base);
}

function addForms(table: Map<string, KnownVerb>, lemma: string): void {
	const maybeNoun = NOUN_OR_VERB.has(lemma);
	const past = pastTense(lemma);
	const participle = pastParticiple(lemma);
	const put = (text: string, form: VerbForm, noun = maybeNoun) => {
		if (!table.has(text)) table.set(text, { lemma, form, maybeNoun: noun });
	};
	put(lemma, 'base');
	put(thirdPerson(lemma), '3sg');
	put(gerund(lemma), 'ing', false);
	put(past, past === participle ? 'ed' : 'past', false);
	put(participle, 'participle', false);
}

function buildTable(): ReadonlyMap<string, KnownVerb> {
	const table = new Map<string, KnownVerb>();
	for (const lemma of [...VERBS, ...OTHER_VERBS, ...NOUN_OR_VERB]) addForms(table, lemma);
	return table;
}

const TABLE = buildTable();
const PREFIX = /^(?:re|pre|un|over|under|mis|co|self|cross|fine|down|up)-?(?=\p{L}{4})/u;

/** What verb form a lower-case word is, if it is one we know. */
export function verbForm(lower: string): KnownVerb | undefined {
	const known = TABLE.get(lower);
	if (known) return known;
	const prefix = PREFIX.exec(lower)?.[0];
	if (!prefix) return undefined;
	const stem = TABLE.get(lower.slice(prefix.length));
	// "one undiscovered moderator": who undiscovers is not told.
	if (prefix === 'un' && stem?.form === 'ed') return undefined;
	return stem && { ...stem, lemma: prefix + stem.lemma };
}

const KEEPS_LL = /(?:call|stall|thrall|spell|smell|shell|swell|dwell|quell)$/;

/** "genotyped" → "genotype": the base of a regular verb that no list holds. */
export function baseOf(past: string): string {
	const stem = past.replace(/ed$/, '');
	if (/i$/.test(stem)) return `${stem.slice(0, -1)}y`;
	if (/([bdgmnprt])\1$/.test(stem)) return stem.slice(0, -1);
	// "equalled" → "equal"; "installed" → "install"
	if (/[aeiouy].*[ae]ll$/.test(stem) && !KEEPS_LL.test(stem)) return stem.slice(0, -1);
	// "missed" → "miss"
	if (stem.endsWith('ss')) return stem;
	// "framed" → "frame", "disliked" → "dislike": a short vowel would double its consonant.
	if (/^[^aeiou]+[aeiou][^aeiouwxy]$|[^aeiou][aiou]k$/.test(stem)) return `${stem}e`;
	const needsE =
		/(?:[^aeiou]at|[aeiou]at|is|yp|[ou]d|[^ao]id|u[cst]|[aeiou]g|[cbdfgkpt]l|[^aeiou]s|[cvz]|[^o]us|or|ir|ur)$/;
	return needsE.test(stem) ? `${stem}e` : stem;
}
