import { isNominal, type Word } from '$lib/extraction/word';
import type { Paper } from '$lib/papers/paper';
import { contentStems } from '$lib/text/stems';
import { saysNothing, SETS_APART } from './antecedents';
import { nounPhrasesIn, type NounPhrase } from './noun-phrases';
import { EMPTY_HEADS } from './phrases';
import { topicStems } from './topic-stems';

/** How much there is of something, how it changed: of each thing there is another. */
export const OF_ANYTHING =
	/^(?:levels?|numbers?|amounts?|rates?|ratios?|values?|degrees?|increases?|decreases?|reductions?|changes?|differences?|improvements?|performance|expression|formation|presence|absence|use|role|ability|risks?|benefits?|effects?|time|area|size|length|quality|quantity|concentrations?|environment|knowledge|research|work|team|project|book|problems?|tasks?|functions?|process(?:es)?|development|prevention|treatments?|groups?|patients?|subjects?|participants?|students?|studies|data|models?|interventions?|activity|conditions?|cases?|types?|part|end|range|field|percentages?|loss|stages?)$/u;
/** Words in front of a head that help more than they cost. */
const MOST_ADDED = 3;
/** "the bow and mast [rope leaks]", "bow, stern, and mast [rope leaks]": leaks of all of them. */
const JOINED_BEFORE =
	/\b(?:the|both|its|their)\s(?<pair>\p{Ll}+\sand\s)$|\s(?<row>(?:\p{Ll}+,\s){1,3}and\s)$/u;

const textOf = (words: readonly Word[]) => words.map(({ text }) => text).join(' ');

/** What stands in front of the head, its empty praise left out. */
function fullQualities(sentence: string, { qualities, opener, span }: NounPhrase): string {
	const told = textOf(qualities.filter((word) => !saysNothing(word)));
	const before = opener === '' ? sentence.slice(0, span.start) : '';
	const { pair, row } = JOINED_BEFORE.exec(before)?.groups ?? {};
	return `${pair ?? row ?? ''}${told}`;
}

/** A quality, as often as not, whatever it was read as: "a uniform coat", "an interesting mast". */
const MAY_BE_QUALITY = /(?:ing|ed|ous|al|ic|ive|ble|form|ine|ary|less|ful|ant|ent)$/u;

/** "point of [care rope leaks]": its first words belong to another phrase. */
const isCut = ({ opener, head, span }: NounPhrase, sentence: string) =>
	opener === '' && (!head.isPlural || /\bof\s$/u.test(sentence.slice(0, span.start)));

const canBePart = (word: Word) => isNominal(word) || word.form === 'ing';
const isNoun = (word: Word) =>
	isNominal(word) && !word.isPlural && !MAY_BE_QUALITY.test(word.lower);

/**
 * "[bow] [rope] leaks" beside "the rope leaks": nouns are added, and in front; a quality only
 * where the paper calls the thing so again and again.
 */
function addsToName(phrase: NounPhrase, own: readonly Word[], times: number): boolean {
	const words = phrase.qualities.filter((word) => !saysNothing(word));
	const added = words.slice(0, words.length - own.length);
	const ends = words.slice(words.length - own.length);
	const mayAdd = (word: Word) => isNoun(word) || (times > 1 && !SETS_APART.test(word.lower));
	return (
		added.length > 0 &&
		added.length <= MOST_ADDED &&
		added.every(mayAdd) &&
		ends.every((word, at) => word.lower === own[at]?.lower)
	);
}

/** "the rope leaks" → "bow and mast rope", as all sentences before have it that call them more fully. */
export function fullerName(
	paper: Paper,
	phrase: NounPhrase,
	{ start, hidden }: { start: number; hidden: string }
): string | undefined {
	const { head, qualities: own } = phrase;
	if (OF_ANYTHING.test(head.lower) || EMPTY_HEADS.test(head.lower) || !own.every(canBePart))
		return undefined;
	const sentences = paper.text
		.slice(0, start)
		.replace(/\s+/g, ' ')
		.split(/(?<=[.?!])\s(?=[\p{Lu}\d"“(])/u)
		.filter((sentence) => sentence.toLowerCase().includes(head.lower));
	const fuller = sentences.flatMap((sentence) =>
		nounPhrasesIn(sentence)
			.filter((one) => one.head.lower === head.lower && one.qualities.length > own.length)
			.map((one) => ({ one, sentence, name: fullQualities(sentence, one) }))
	);
	const [first] = fuller;
	const isOne = new Set(fuller.map(({ name }) => name.toLowerCase())).size === 1;
	if (
		!first ||
		!isOne ||
		isCut(first.one, first.sentence) ||
		!addsToName(first.one, own, fuller.length)
	)
		return undefined;
	const { title } = topicStems(paper);
	const answered = new Set(contentStems(hidden));
	const added = contentStems(first.name).filter(
		(stem) => !contentStems(textOf(own)).includes(stem)
	);
	const isNew = added.some((stem) => !title.has(stem));
	return isNew && !added.some((stem) => answered.has(stem)) ? first.name : undefined;
}
