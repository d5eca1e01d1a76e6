import { normalize } from '$lib/text/normalize';
import { answerOf, type CardContent, promptOf } from '../card';
import type { Option } from './option';

/** Words of two opposite directions, in the same form. */
const NOUNS: readonly (readonly [string, string])[] = [
	['increase', 'decrease'],
	['increases', 'decreases'],
	['rise', 'fall'],
	['reduction', 'increase'],
	['reductions', 'increases'],
	['decline', 'rise'],
	['drop', 'rise'],
	['improvement', 'deterioration'],
	['improvements', 'deteriorations'],
	['loss', 'gain'],
	['gain', 'loss'],
	['gains', 'losses'],
	['elevation', 'reduction'],
	['upregulation', 'downregulation'],
	['downregulation', 'upregulation']
];

const COMPARATIVES: readonly (readonly [string, string])[] = [
	['higher', 'lower'],
	['larger', 'smaller'],
	['greater', 'smaller'],
	['better', 'worse'],
	['faster', 'slower'],
	['longer', 'shorter'],
	['stronger', 'weaker'],
	['earlier', 'later'],
	['more', 'less'],
	['fewer', 'more'],
	['increased', 'decreased'],
	['elevated', 'reduced'],
	['improved', 'impaired'],
	['enhanced', 'reduced']
];

/** Third person, past, base. */
const VERBS: readonly (readonly [string, string, string])[] = [
	['increases', 'decreases', 'does not affect'],
	['improves', 'worsens', 'does not affect'],
	['reduces', 'raises', 'does not affect'],
	['raises', 'lowers', 'does not affect'],
	['enhances', 'impairs', 'does not affect'],
	['promotes', 'inhibits', 'does not affect'],
	['increased', 'decreased', 'did not affect'],
	['improved', 'worsened', 'did not affect'],
	['reduced', 'raised', 'did not affect'],
	['lowered', 'raised', 'did not affect'],
	['increase', 'decrease', 'do not affect'],
	['improve', 'worsen', 'do not affect'],
	['reduce', 'raise', 'do not affect'],
	['enhance', 'impair', 'do not affect'],
	['promote', 'inhibit', 'do not affect']
];

const DEGREE =
	'significant|substantial|marked|considerable|slight|small|large|noticeable|strong|clear|modest|general|further|steady|sharp|dramatic|statistically significant';
const ADVERB =
	'far|much|significantly|substantially|markedly|considerably|slightly|somewhat|notably|strongly|clearly|consistently|even|statistically significantly';
const NOUN_PHRASE = new RegExp(
	`^(?:(an?|the)\\s+)?((?:(?:${DEGREE})\\s+)?)(${NOUNS.flat().join('|')})\\b(.*)$`,
	'iu'
);
const COMPARISON = new RegExp(
	`^((?:(?:${ADVERB})\\s+)?)(${COMPARATIVES.flat().join('|')})\\b(.*)$`,
	'iu'
);
const ACT = new RegExp(
	`^((?:(?:${ADVERB})\\s+)?)(${VERBS.map(([verb]) => verb).join('|')})\\s+(.+)$`,
	'iu'
);
/** Directions that have no row of their own, and what turns one around. */
const OTHERS =
	'deeper|shallower|wider|narrower|closer|harder|easier|richer|poorer|older|younger|cheaper|simpler|no|not|without';
const ANY_DIRECTION = new RegExp(
	`\\b(?:${[...NOUNS.flat(), ...COMPARATIVES.flat(), ...VERBS.flatMap(([verb, opposite]) => [verb, opposite])].join('|')}|${OTHERS})\\b`,
	'giu'
);

/** The other word of a pair, whichever one this is. */
function oppositeOf(
	pairs: readonly (readonly [string, string])[],
	word: string
): string | undefined {
	const lower = word.toLowerCase();
	const forward = pairs.find(([one]) => one === lower);
	return forward ? forward[1] : pairs.find(([, other]) => other === lower)?.[0];
}

const article = (word: string) => (/^[aeiou]/i.test(word) ? 'an' : 'a');

function ofNoun(answer: string): string[] {
	const [, determiner = '', degree = '', noun = '', rest = ''] = NOUN_PHRASE.exec(answer) ?? [];
	const opposite = oppositeOf(NOUNS, noun);
	if (opposite === undefined || /^\s*\p{L}+ed\b/u.test(rest)) return [];
	const first = `${degree}${opposite}`.trim();
	const led = /^an?$/i.test(determiner) ? `${article(first)} ` : determiner && `${determiner} `;
	// "the increase in fidelity" is known from the prompt; only its size was not.
	return determiner.toLowerCase() === 'the' ? [] : [`${led}${first}${rest}`, `no change${rest}`];
}

/** What follows a comparative: a noun, an adjective, what it is compared with, or nothing. */
function unchanged(word: string, rest: string): string | undefined {
	const isGraded = /^(?:more|less)$/i.test(word);
	if (/\bthan\b/.test(rest)) {
		const [quality = '', standard = ''] = rest.split(/\s+than\s+/);
		if (isGraded && quality.trim() !== '') return `just as${quality} as ${standard}`;
		return quality.trim() === '' ? `no different from ${standard}` : undefined;
	}
	if (rest.trim() === '') return isGraded ? undefined : bareUnchanged(word);
	if (!isGraded) return rest.startsWith('-') ? undefined : `unchanged${rest}`;
	const isQuality = /^\s+\p{L}+(?:ly|ive|able|ible|ful|ous|al|ant|ent)\b/u.test(rest);
	return isQuality ? `just as${rest}` : undefined;
}

function bareUnchanged(word: string): string {
	// "no longer" says "not any more".
	if (word === 'longer') return 'just as long';
	return word.endsWith('ed') ? 'unchanged' : `no ${word}`;
}

function ofComparison(answer: string): string[] {
	const [, adverb = '', word = '', rest = ''] = COMPARISON.exec(answer) ?? [];
	// "reduced the load" is an act; "reduced pathology" a state.
	if (/ed$/i.test(word) && /^\s+(?:the|an?|its|their|by|from|to|in|with|over)\b/i.test(rest))
		return [];
	const opposite = oppositeOf(COMPARATIVES, word);
	const same = unchanged(word, rest);
	return opposite === undefined || same === undefined ? [] : [`${adverb}${opposite}${rest}`, same];
}

function ofAct(answer: string, isInfinitive: boolean): string[] {
	const [, adverb = '', verb = '', object = ''] = ACT.exec(answer) ?? [];
	const row = VERBS.find(([one]) => one === verb.toLowerCase());
	// "increased by half" has no object that could be left as it was.
	if (!row || /^(?:by|from|to|in|with|over|as|at|and|or|when|after)\b/i.test(object)) return [];
	const neutral = isInfinitive ? row[2].replace(/^do /, '') : row[2];
	return [`${adverb}${row[1]} ${object}`, `${neutral} ${object}`];
}

/**
 * The same words in the opposite direction, and without one: "higher yields", "lower yields", "unchanged
 * yields". They are wrong wherever the answer is right; an answer with two directions has none.
 */
export function directionOptions(card: CardContent): Option[] {
	const answer = normalize(answerOf(card)).replace(/\.$/, '');
	if ((answer.match(ANY_DIRECTION) ?? []).length !== 1 || /\d/.test(answer)) return [];
	const isInfinitive = /\bto \[…\]/.test(promptOf(card));
	const found = [ofNoun, ofComparison, ofAct]
		.map((read) => read(answer, isInfinitive))
		.find((options) => options.length > 0);
	// The prompt that says the direction itself leaves nothing to choose.
	if (!found || new RegExp(`\\b(?:${promptWords(found)})\\b`, 'i').test(promptOf(card))) return [];
	return found.map((text, distance) => ({ text, distance }));
}

const promptWords = (options: readonly string[]) =>
	options.map((option) => option.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
