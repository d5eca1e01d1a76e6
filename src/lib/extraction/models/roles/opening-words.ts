/** Words long enough to name a matter, or written as a short form: "nausea", "CPAP". */
const NAMING = /\p{Lu}{2,}|\p{L}[\p{L}-]{3,}/gu;
/** So much of a word is compared: "treated" is "treatment". */
const STEM = 6;
const EVERYWHERE = new Set(
	'that this with from were have been which their these those study results patients using than both there after between compared groups'
		.split(' ')
		.map((word) => word.slice(0, STEM))
);
/** The first fifth of an abstract tells what it is about. */
const OPENING = 0.2;

function namingWords(sentence: string): Set<string> {
	const words = (sentence.match(NAMING) ?? []).map((word) => word.toLowerCase().slice(0, STEM));
	return new Set(words.filter((word) => !EVERYWHERE.has(word)));
}

/** How many words each sentence shares with the opening: the end comes back to what was asked. */
export function wordsOfOpening(sentences: readonly string[]): number[] {
	const words = sentences.map(namingWords);
	const length = Math.max(1, Math.round(OPENING * sentences.length));
	const opening = new Set(words.slice(0, length).flatMap((each) => [...each]));
	return words.map((each) => [...each].filter((word) => opening.has(word)).length);
}
