import { headOf, type Clause, type Range } from '$lib/extraction/clause';
import { isNominal, type Word } from '$lib/extraction/word';
import { contentWords, isWholePhrase, joinsClause, joinsVerb } from '../../phrases';

const REMARK =
	/^(?:whereas|while|although|though|because|since|suggesting|indicating|whose|which)$/u;
const AS_TOLD =
	/^(?:evident|evidenced|shown|indicated|judged|reflected|demonstrated|assessed|measured|determined|revealed)$/u;
const BEHIND_COMMA =
	/^(?:with|but|thus|thereby|hence|accompanied|resulting|contrary|followed|and|so|particularly|especially)$/u;

/** Where what is said of the thing ends: a second act, a remark behind a comma, a reason. */
export function statementEnd({ words, rest }: Clause, from = rest.from): number {
	const end = words.findIndex((word, at) => {
		if (at <= from || at >= rest.to) return false;
		const next = words[at + 1];
		if (REMARK.test(word.lower)) return true;
		// "as shown by the log": how it was told.
		if (word.lower === 'as' && AS_TOLD.test(next?.lower ?? '')) return true;
		if (word.pos === 'CCONJ') return opensAct(words, at + 1) || next?.lower === 'not';
		if (word.text !== ',') return false;
		const isRemark = REMARK.test(next?.lower ?? '') || BEHIND_COMMA.test(next?.lower ?? '');
		const isOfWhich = next?.pos === 'ADP' && /^(?:which|whom)$/u.test(words[at + 2]?.lower ?? '');
		return isOfWhich || isActAt(words, at + 1) || (isRemark && !isListed({ words, from }, at));
	});
	const to = end < 0 ? rest.to : end;
	return words[to - 1]?.text === ',' ? to - 1 : to;
}

/** ", raised B", ", thereby raising B" */
function isActAt(words: readonly Word[], from: number): boolean {
	const word = words[words[from]?.pos === 'ADV' ? from + 1 : from];
	const isNext = words[from - 1]?.text === ',' && word?.form === 'base' && !word.isAmbiguous;
	return isNext || (word?.pos === 'VERB' && /^(?:ed|past|3sg|ing)$/u.test(word.form ?? ''));
}

/** "and raised B", "but the tide fell" */
const opensAct = (words: readonly Word[], from: number) =>
	isActAt(words, from) || joinsVerb(words, from) || joinsClause(words, from);

/** ", and C" behind "A, B": the last of a row. */
function isListed({ words, from }: { words: readonly Word[]; from: number }, at: number): boolean {
	const isLast = words[at + 1]?.lower === 'and' && !opensAct(words, at + 2);
	return isLast && words.slice(from, at).some(({ text }) => text === ',');
}

/** Would take for granted what is asked for, or names nothing. */
const NO_OPENER =
	/^(?:an?|this|that|these|those|its|their|such|no|any|all|many|several|various|other|itself|substantial|significant|marked|larger?|higher|lower|greater|smaller|strong|specific|considerable)$/u;
const MEASURE = /^(?:years?|months?|weeks?|days?|times?|folds?|percent)$/u;

/** "three days", "many times", but "reaction time" and "the resting times". */
function isMeasure(words: readonly Word[], head: Word): boolean {
	const before = words[words.indexOf(head) - 1];
	const isOfAct = isNominal(before) || before?.form === 'ing' || /ing$/u.test(before?.lower ?? '');
	return MEASURE.test(head.lower) && !(/^times?$/u.test(head.lower) && isOfAct);
}

/** The thing that is acted on, where it can be read: a noun phrase and no time. */
export function isThing(clause: Clause, range: Range): boolean {
	const { words } = clause;
	const first = words[range.from];
	const head = headOf(words, range);
	return (
		/^(?:DET|ADJ|NOUN|PROPN|VERB)$/u.test(first?.pos ?? '') &&
		!NO_OPENER.test(first?.lower ?? '') &&
		head !== undefined &&
		isNominal(head) &&
		!isMeasure(words, head) &&
		!/^(?:pre|post)-?\p{Ll}+$/u.test(first?.lower ?? '') &&
		contentWords(words, range).length > 0 &&
		isWholePhrase(words, range)
	);
}
