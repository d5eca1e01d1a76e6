import { normalize } from './normalize';
import { onceAText } from './once-a-text';

const STOP_WORDS = new Set(
	`a about after again all also am an and any are as at be because been before being both but by can could did do does
	doing done during each for from further had has have having he her here him his how i if in into is it its itself just
	may me might more most must my no nor not now of off on once only or other our out over own per s same shall she should
	so some such t than that the their them then there these they this those through to too under up upon us very via was we
	were what when where whether which while who whom whose why will with within would you your much many how's what's`.split(
		/\s+/
	)
);

/** Forms that no suffix rule brings together. */
const IRREGULAR: Readonly<Record<string, string>> = {
	fell: 'fall',
	fallen: 'fall',
	rose: 'rise',
	risen: 'rise',
	led: 'lead',
	built: 'build',
	grew: 'grow',
	grown: 'grow',
	shown: 'show',
	taught: 'teach',
	learnt: 'learn',
	chose: 'choose',
	chosen: 'choose',
	wrote: 'write',
	written: 'write',
	ran: 'run',
	began: 'begin',
	begun: 'begin',
	drew: 'draw',
	drawn: 'draw',
	gave: 'give',
	given: 'give',
	took: 'take',
	taken: 'take',
	held: 'hold',
	kept: 'keep',
	lost: 'lose',
	made: 'make',
	sought: 'seek',
	spent: 'spend',
	went: 'go',
	gone: 'go',
	children: 'child',
	mice: 'mouse',
	men: 'man',
	women: 'woman',
	people: 'person',
	criteria: 'criterion',
	phenomena: 'phenomenon',
	hypotheses: 'hypothesis',
	analyses: 'analysis',
	indices: 'index',
	matrices: 'matrix',
	worse: 'bad',
	worst: 'bad'
};

const VOWEL_IN_STEM = /[aeiou]|(?!^)y/;

function measure(stem: string): number {
	return (stem.replace(/(?<=[^aeiou])y/g, 'i').match(/[aeiouy]+(?![aeiouy]|$)/g) ?? []).length;
}

function endsShort(stem: string): boolean {
	return /[^aeiou][aeiouy][^aeiouwxy]$/.test(stem);
}

/** Longer suffixes first, so that "-ization" is not read as "-ation". */
const DERIVED: readonly (readonly [string, string])[] = [
	['ational', 'ate'],
	['ization', 'ize'],
	['iveness', 'ive'],
	['fulness', 'ful'],
	['ousness', 'ous'],
	['tional', 'tion'],
	['biliti', 'ble'],
	['icate', 'ic'],
	['ative', ''],
	['alize', 'al'],
	['iciti', 'ic'],
	['ation', 'ate'],
	['alism', 'al'],
	['aliti', 'al'],
	['iviti', 'ive'],
	['ousli', 'ous'],
	['entli', 'ent'],
	['ical', 'ic'],
	['ness', ''],
	['izer', 'ize'],
	['ator', 'ate'],
	['enci', 'ence'],
	['anci', 'ance'],
	['abli', 'able'],
	['alli', 'al'],
	['eli', 'e'],
	['ful', ''],
	['bli', 'ble'],
	['li', '']
];
const RESIDUAL =
	/(?:ement|ance|ence|able|ible|ment|ant|ent|ism|ate|iti|ous|ive|ize|al|er|ic|ou|(?<=[st])ion)$/;

function withoutPlural(word: string): string {
	if (word.endsWith('sses')) return word.slice(0, -2);
	if (word.endsWith('ies')) return `${word.slice(0, -3)}i`;
	return /[^s]s$/.test(word) && !/(?:us|is)$/.test(word) ? word.slice(0, -1) : word;
}

function withoutInflection(word: string): string {
	if (word.endsWith('eed')) return measure(word.slice(0, -3)) > 0 ? word.slice(0, -1) : word;
	const stem = word.replace(/(?:ed|ing)$/, '');
	if (stem === word || !VOWEL_IN_STEM.test(stem)) return word;
	if (/(?:at|bl|iz)$/.test(stem)) return `${stem}e`;
	if (/([^aeiouylsz])\1$/.test(stem)) return stem.slice(0, -1);
	return measure(stem) === 1 && endsShort(stem) ? `${stem}e` : stem;
}

function withoutDerivation(word: string): string {
	for (const [suffix, replacement] of DERIVED) {
		if (!word.endsWith(suffix)) continue;
		const stem = word.slice(0, -suffix.length);
		return measure(stem) > 0 ? stem + replacement : word;
	}
	return word;
}

function withoutResidue(word: string): string {
	const stem = word.replace(RESIDUAL, '');
	const shorter = measure(stem) > 1 ? stem : word;
	const last = shorter.endsWith('e') ? shorter.slice(0, -1) : shorter;
	const dropE = measure(last) > 1 || (measure(last) === 1 && !endsShort(last));
	const bare = dropE ? last : shorter;
	return bare.endsWith('ll') && measure(bare) > 1 ? bare.slice(0, -1) : bare;
}

/** "behaviour" and "behavior", "generalise" and "generalize" are one word. */
function american(word: string): string {
	return word
		.replace(/our(?=$|s$|ed$|ing$|al|able|ite)/, 'or')
		.replace(/is(?=(?:e[drs]?|ing|ation|ations)$)/, 'iz')
		.replace(/yse(?=[ds]?$)/, 'yze')
		.replace(/lled$/, 'led')
		.replace(/lling$/, 'ling');
}

const cache = new Map<string, string>();
const CACHE_LIMIT = 50_000;
/** Letters from which V8 cuts a string by reference. */
const CUT_BY_REFERENCE = 13;

/** Porter's stem (1980) of one lower-case word, British and American spelling brought together. */
export function stem(word: string): string {
	const known = cache.get(word);
	if (known !== undefined) return known;
	if (cache.size > CACHE_LIMIT) cache.clear();
	// A long word cut from a text would keep the whole text: the engine cuts by reference.
	const own = word.length < CUT_BY_REFERENCE ? word : ` ${word}`.slice(1);
	const result = computeStem(own);
	cache.set(own, result);
	return result;
}

function computeStem(word: string): string {
	if (word.length < 3 || !/^[a-z]+$/.test(word)) return word;
	const irregular = IRREGULAR[word];
	if (irregular && irregular !== word) return computeStem(irregular);
	const inflected = withoutInflection(withoutPlural(american(word)));
	const softened = inflected.length > 3 ? inflected.replace(/(?<=[^aeiou])y$/, 'i') : inflected;
	return withoutResidue(withoutDerivation(withoutDerivation(softened)));
}

const WORD = /\p{N}+(?:\.\p{N}+)?|[\p{L}][\p{L}\p{M}\p{N}]*(?:'(?:s|t|re|ve|ll))?/gu;

/** Lower-case words and numbers of normalised text; compounds are taken apart at hyphens. */
export function wordsOf(text: string): string[] {
	return (normalize(text).toLowerCase().match(WORD) ?? []).map((word) =>
		word.endsWith("'s") ? word.slice(0, -2) : word
	);
}

/** Whether the word carries no content of its own ("the", "which", "more"). */
export function isStopWord(word: string): boolean {
	return STOP_WORDS.has(word);
}

/** Stems of the content words and the numbers of the text, in order, repeats kept. */
export const contentStems = onceAText((text): readonly string[] =>
	wordsOf(text)
		.filter((word) => !STOP_WORDS.has(word) && !word.endsWith("n't"))
		.map(stem)
);

/** Share of distinct stems in common, 0–1; 0 where both are empty. */
export function jaccard(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
	let common = 0;
	for (const item of left) if (right.has(item)) common++;
	const union = left.size + right.size - common;
	return union === 0 ? 0 : common / union;
}
