import { normalize } from '$lib/text/normalize';
import { answerOf, type CardContent, promptOf } from '../card';
import { readNames } from '../gate/names';
import { saysTheSame, stemsIn, type Option } from './option';
import { phraseForm, type PhraseForm } from './phrase-form';

interface Phrase {
	readonly text: string;
	readonly form: PhraseForm;
	readonly wordCount: number;
	readonly hasName: boolean;
	readonly hasDigit: boolean;
	/** "it", "them", "ones": stand for something of its own prompt. */
	readonly pointers: readonly string[];
}

const POINTERS =
	/\b(?:it|they|them|he|she|him|this|that|these|those|ones?|both|neither|former|latter|others?|same|such|itself|themselves)\b/g;

const phrases = new WeakMap<CardContent, Phrase>();

function phraseOf(card: CardContent): Phrase {
	const known = phrases.get(card);
	if (known) return known;
	const text = answerOf(card).trim().replace(/\.$/, '');
	const plain = normalize(text);
	const phrase = {
		text,
		form: phraseForm(plain, promptOf(card)),
		wordCount: plain.split(' ').length,
		hasName: readNames(`of ${plain}`).length > 0,
		hasDigit: /\d/.test(plain),
		pointers: plain.toLowerCase().match(POINTERS) ?? []
	};
	phrases.set(card, phrase);
	return phrase;
}

/** Prompts that many things answer: another work's example may be one too. */
const OPEN_ASK = /\b(?:for example|for instance|e\.g\.|such as|one of|an example of)\b/iu;
const LEAST_RATIO = 0.5;

const ratio = (left: number, right: number) => Math.min(left, right) / Math.max(left, right);

function hasLengthOf(phrase: Phrase, answer: Phrase): boolean {
	if (Math.abs(phrase.wordCount - answer.wordCount) <= 1)
		return ratio(phrase.text.length, answer.text.length) >= LEAST_RATIO - 0.15;
	return (
		ratio(phrase.wordCount, answer.wordCount) >= LEAST_RATIO + 0.1 &&
		ratio(phrase.text.length, answer.text.length) >= LEAST_RATIO
	);
}

const marksOf = (text: string) => text.replace(/[^()"“”‘:;,]/g, '');

function fits(phrase: Phrase, answer: Phrase): boolean {
	return (
		phrase.form.head === answer.form.head &&
		hasLengthOf(phrase, answer) &&
		!phrase.hasName &&
		!phrase.hasDigit &&
		phrase.pointers.every((pointer) => answer.pointers.includes(pointer)) &&
		marksOf(phrase.text) === marksOf(answer.text)
	);
}

/** Words that say nearly the same of any thing they are said of. */
const DEGREES: readonly RegExp[] = [
	/\b(?:small|smaller|little|low|lower|less|fewer|minimal|minor|modest|slight(?:ly)?|negligible|marginal(?:ly)?|limited|reduced|declin\w+|decreas\w+|drop\w*|fell|weak(?:er)?|worse(?:ns?|ned)?|degrad\w+|deteriorat\w+|erod\w+)\b/i,
	/\b(?:large|larger|high|higher|more|most|strong(?:er|ly|est)?|great(?:er|ly)?|substantial(?:ly)?|considerabl[ey]|significant(?:ly)?|increas\w+|improv\w+|better|rose|grew|gain\w*|boost\w*|exceed\w*|outperform\w*)\b/i,
	/\b(?:same|similar(?:ly)?|comparabl[ey]|equal(?:ly)?|equivalent(?:ly)?|unchanged|no difference|not differ|as well|on par|persist\w*)\b/i,
	/\b(?:unreliable|fragile|inconsistent(?:ly)?|unpredictable|hard to predict|var(?:y|ies|ied)|unstable)\b/i,
	/\b(?:harmful|toxic(?:ity)?|unsafe|dangerous|biased?|negative(?:ly)?)\b/i
];

function isSameDegree(left: string, right: string): boolean {
	return DEGREES.some((degree) => degree.test(left) && degree.test(right));
}

/** Right or half right here too: it says what the answer says, or its words stand before the reader. */
function mayBeRight(text: string, card: CardContent): boolean {
	if (saysTheSame(text, answerOf(card)) || isSameDegree(text, answerOf(card))) return true;
	const told = `${promptOf(card)} ${card.evidence?.quote ?? ''}`;
	if (normalize(told).toLowerCase().includes(normalize(text).toLowerCase())) return true;
	const stems = [...stemsIn(text)];
	const toldStems = stemsIn(told);
	return stems.every((stem) => toldStems.has(stem));
}

function distanceOf(phrase: Phrase, answer: Phrase): number {
	const length = Math.abs(phrase.wordCount - answer.wordCount) / Math.max(1, answer.wordCount);
	const number = phrase.form.isPlural === answer.form.isPlural ? 0 : 0.5;
	const determiner = phrase.form.determiner === answer.form.determiner ? 0 : 0.3;
	return length + number + determiner;
}

/** What shares less with the card speaks of other things, and is ruled out at a glance. */
const LEAST_SHARED = 0.2;

/** Answers of other works of the field that could stand in this one's place, and are wrong there. */
export function phraseOptions(
	card: CardContent,
	siblings: readonly CardContent[],
	shared: (left: CardContent, right: CardContent) => number
): Option[] {
	const answer = phraseOf(card);
	if (OPEN_ASK.test(promptOf(card)) || answer.hasDigit || answer.hasName) return [];
	return siblings.flatMap((sibling): Option[] => {
		const phrase = phraseOf(sibling);
		if (sibling.type === 'number' || !fits(phrase, answer) || mayBeRight(phrase.text, card))
			return [];
		const common = shared(card, sibling);
		if (common < LEAST_SHARED) return [];
		return [{ text: phrase.text, distance: distanceOf(phrase, answer) - 6 * common }];
	});
}
