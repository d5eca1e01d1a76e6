import { NEGATION_CLASSES } from '$lib/extraction/lexicon/negations';
import type { CardReading } from '../card-reading';
import { type Cue, indexCues } from '../cues';
import { findUngrounded, findUnmatched } from '../keeping';
import { isUsed, type PlacedCue, placeCues } from '../placed-cues';
import type { Reading } from '../reading';
import type { Word } from '../words';

const { contradiction = [], scarcity = [], ...DENIALS } = NEGATION_CLASSES;
/** "instead of 2023" sets two things apart; put into a card, it denies nothing. */
const CONTRASTS = new Set([...(DENIALS.replacement ?? []), ...(DENIALS.exception ?? [])]);
/** "rather than X", "without X" and "not X" deny alike, so they stand in for each other. */
const ALL = [...Object.values(DENIALS).flat(), 'non'];
const RULES = { index: indexCues({ denial: ALL, scarcity }), excluded: isNoNegation };
/** "Contrary to X" need not be repeated, but it bears out a "not X". */
const WIDE = { ...RULES, index: indexCues({ denial: [...ALL, ...contradiction], scarcity }) };

/** A12: a negation of the passage used is in the card, and none is that the paper lacks. */
export function findChangedNegation({ quote, claim, statement }: CardReading): string | undefined {
	if (!quote) return undefined;
	const used = placeCues(quote, claim, RULES).filter(
		(cue) => isDenialUsed(cue, claim) || limitsWhatIsUsed(cue, quote, claim)
	);
	const lost = findUnmatched(withoutRepeats(used), placeCues(statement, quote, RULES));
	if (lost) return `The paper says “${said(lost)}” here; the card leaves it out.`;
	const denials = placeCues(claim, quote, RULES).filter(
		(cue) => !CONTRASTS.has(cue.text) && !isScarceIn(cue, quote)
	);
	const added = findUngrounded(onceSaid(denials), placeCues(quote, claim, WIDE));
	if (!added && NOT_ONLY.test(claim.text) && !NOT_ONLY.test(quote.text))
		return 'The card says “not only” where the quoted passage does not.';
	return added && `The card says “${said(added)}” where the quoted passage does not.`;
}

const NOT_ONLY = /\bnot (?:only|just|merely|simply|solely)\b/i;

/** "only a few parameters" are "its few parameters". */
function isScarceIn(cue: Cue, quote: Reading): boolean {
	return cue.classes.includes('scarcity') && quote.words.some((word) => word.text === cue.text);
}

function isNoNegation(cue: Cue, words: readonly Word[]): boolean {
	const before = words[cue.from - 1]?.text ?? '';
	const after = words[cue.to]?.text ?? '';
	if (cue.text === 'not') return /^(?:only|just|merely|simply|solely)$/.test(after);
	// "Instead, we train …" sets two sentences apart.
	if (cue.text === 'instead') return true;
	if (cue.text === 'no') return /^\d/.test(after);
	// "a few", "few-shot"
	if (cue.text === 'little' || cue.text === 'few') return before === 'a' || after === 'shot';
	return cue.text === 'negligible' && before === 'non';
}

/** "A fails to rank them, and B does not rank them either": said once is enough. */
function withoutRepeats(cues: readonly PlacedCue[]): PlacedCue[] {
	return cues.filter(
		(cue, at) =>
			cue.heads.length === 0 || cues.findIndex((other) => other.heads[0] === cue.heads[0]) === at
	);
}

/** "of boats without tar: what share of boats without tar?": said of the same again. */
function onceSaid(cues: readonly PlacedCue[]): PlacedCue[] {
	const key = ({ text, heads }: PlacedCue) => `${text} ${heads[0] ?? ''}`;
	return cues.filter(
		(cue, at) => cue.text !== 'without' || cues.findIndex((other) => key(other) === key(cue)) === at
	);
}

/** "sensitive and little studied": a scarcity bears on its next word alone. */
function isDenialUsed(cue: PlacedCue, claim: Reading): boolean {
	if (/^(?:little|few)$/.test(cue.text)) return cue.grounded;
	return isUsed(cue, claim);
}

/** "mitigates, but does not eliminate": half of this finding is another finding. */
function limitsWhatIsUsed(cue: PlacedCue, quote: Reading, statement: Reading): boolean {
	const { words } = quote;
	let at = cue.from - 1;
	while (at > 0 && words[at]?.isContent === false && words[at]?.text !== 'but') at--;
	if (words[at]?.text !== 'but') return false;
	// "9% of boats leaked, but none of these sank": another fact, of some of them.
	if (cue.text === 'none' && words[cue.to]?.text === 'of') return false;
	const limited = words.slice(0, at).findLast((word) => word.isContent);
	return limited !== undefined && statement.stems.has(limited.stem);
}

function said(cue: PlacedCue): string {
	return cue.text === "n't" ? 'not' : cue.text;
}
