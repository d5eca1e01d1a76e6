import type { Clause, Range } from '$lib/extraction/clause';
import { isNominal, type Word } from '$lib/extraction/word';
import { contentWords, isVague } from '../phrases';

/** Content words that must stay visible, so that only one answer fits. */
const LEAST_VISIBLE = 3;
/** Words. */
const LONGEST_ANSWER = 14;
export const COMPARATIVE =
	/^(?:more|less|fewer|greater|higher|lower|better|worse|larger|smaller|faster|slower|most|least|highest|lowest|best|worst|stronger|weaker|longer|shorter|no|not|never|negatively|positively|without|only|equal|superior|inferior|similar|little|unlikely|likely|rather|increased|decreased|reduced|improved)$/;

const LIGHT =
	/^(?:use|number|range|variety|kind|type|form|set|series|lack|presence|existence|process|way)$/;

export interface Gap {
	readonly range: Range;
	/** What this place in a clause is worth before the phrase itself is looked at. */
	readonly base: number;
	/** It tells how something is done. */
	readonly isMeans?: boolean;
	/** Its worth is the comparison it holds, however plain its head. */
	readonly isTold?: boolean;
	/** It is a clause, with a verb of its own. */
	readonly isClause?: boolean;
}

/** "to [complete games like picking up X] or executing Y": the pair is inside the gap and outside it. */
function splitsPair(words: readonly Word[], { from, to }: Range): boolean {
	const acts = (word: Word | undefined) => word?.form === 'ing' && word.pos === 'VERB';
	// "by [raising the bar] on the wall and keeping it there"
	const opensWithAct = acts(words[from]);
	const joint = words.findIndex(
		(word, at) => at >= to && word.pos === 'CCONJ' && acts(words[at + 1])
	);
	if (opensWithAct && joint >= 0) return true;
	return (
		words[to]?.pos === 'CCONJ' &&
		words[to + 1]?.form === 'ing' &&
		words.slice(from, to).some((word) => word.form === 'ing')
	);
}

/** "[end-to-end and composed of stages]", "[low-power and supports sensors]": a second predicate inside. */
function holdsPredicate(words: readonly Word[], { from, to }: Range): boolean {
	return words.slice(from, to).some((word, at) => {
		const next = words[from + at + 1];
		return (
			word.pos === 'CCONJ' &&
			from + at + 1 < to &&
			next?.pos === 'VERB' &&
			(next.form === 'ed' ||
				next.form === 'participle' ||
				(next.form === '3sg' && /^(?:DET|ADJ|NOUN|ADP)$/.test(words[from + at + 2]?.pos ?? '')))
		);
	});
}

/** A comma inside, or adjectives that go on after it: "fast[, simple]", "data-driven[, class-independent] sets". */
function splitsList(words: readonly Word[], { from, to }: Range): boolean {
	if (words.slice(from, to).some((word) => word.text === ',')) return true;
	const next = words[to + 1];
	return words[to]?.text === ',' && words[to - 1]?.pos === 'ADJ' && next?.pos === 'ADJ';
}

/** "[more likely] to act", "[particularly good] at games": one of two, and anyone says which. */
function isBareComparison(words: readonly Word[], { from, to }: Range): boolean {
	const part = words.slice(from, to);
	const next = words[to];
	return (
		to - from <= 2 &&
		part.every((word) => /^(?:ADV|ADJ)$/.test(word.pos)) &&
		(next?.pos === 'ADP' || next?.pos === 'PART') &&
		next.lower !== 'than'
	);
}

/** "[rapidly under X]", "[shortly after Y]": an adverb that a place or time follows. */
function opensWithManner(words: readonly Word[], { from, to }: Range): boolean {
	const next = words[from + 1];
	return words[from]?.pos === 'ADV' && from + 1 < to && /^(?:ADP|PART)$/.test(next?.pos ?? '');
}

/** How well a phrase serves as what is hidden, 0 where it does not. */
export function gapWorth(clause: Clause, { range, base }: Gap): number {
	const { words } = clause;
	const content = contentWords(words, range);
	const length = range.to - range.from;
	if (length <= 0 || length > LONGEST_ANSWER || content.length === 0 || isVague(content)) return 0;
	if (opensWithManner(words, range) || isBareComparison(words, range)) return 0;
	const visible = contentWords(words, { from: 0, to: words.length }).length - content.length;
	if (visible < LEAST_VISIBLE) return 0;
	let fit = base;
	if (content.length >= 2 && length <= 8) fit += 0.1;
	if (content.length === 1 && !content[0]?.isPlural && content[0]?.pos !== 'PROPN') fit -= 0.1;
	if (words.slice(range.from, range.to).some((word) => COMPARATIVE.test(word.lower))) fit += 0.12;
	if (length > 9) fit -= 0.1;
	if (content.some((word) => word.pos === 'PROPN')) fit += 0.06;
	// "use of a mechanism": the phrase after "of" or "for" tells more.
	const head = content.find((word) => isNominal(word));
	if (LIGHT.test(head?.lower ?? '')) fit -= 0.15;
	const only = content.length === 1 ? content[0] : undefined;
	if (only?.pos === 'ADJ' && !COMPARATIVE.test(only.lower)) fit -= 0.12;
	// What examples follow is the class they are examples of; the examples tell more.
	if (
		/^(?:such|including|like|namely)$/.test(
			words[range.to]?.text === ',' ? (words[range.to + 1]?.lower ?? '') : ''
		)
	)
		fit -= 0.12;
	if (splitsPair(words, range) || splitsList(words, range) || holdsPredicate(words, range))
		return 0;
	// A lone adverb ("markedly") is a matter of wording.
	if (content.length === 1 && content[0]?.pos === 'ADV') fit -= 0.25;
	return Math.min(1, fit);
}
