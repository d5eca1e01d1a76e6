import type { CardReading } from '../card-reading';
import { findCues } from '../cues';
import { asWeaker, FAR, NEAR } from '../hedge-cues';
import { findOpenClass, findUngrounded } from '../keeping';
import { type PlacedCue, placeCues } from '../placed-cues';
import type { Reading } from '../reading';
import { PART_BREAK } from '../words';

/** "possible" or "expected" may be content of a card; these are only ever doubt. */
const DOUBT = new Set(
	`may might could possibly perhaps maybe likely probably presumably potentially sometimes
	occasionally often frequently rarely seldom partly partially tends tend typically usually
	generally seemingly apparently`.split(/\s+/)
);

/** A12: where the paper is sure, so is the card; and where it only suggests, the card proves not. */
export function findAddedHedge({ quote, claim }: CardReading): string | undefined {
	if (!quote) return undefined;
	const certainty = findCertainty(claim, quote);
	if (certainty) return `The card says “${certainty}”; the paper is less sure.`;
	const added = findDoubt(claim, quote);
	return added && `The card says “${added.text}” where the quoted passage is sure.`;
}

function findDoubt(claim: Reading, quote: Reading): PlacedCue | undefined {
	// "The results suggest X" may be kept as "probably X", but not as both.
	if (findCues(quote.words, FAR).length > findCues(claim.words, FAR).length) return undefined;
	const held = placeCues(quote, claim, NEAR);
	const isDoubt = (cue: PlacedCue) => DOUBT.has(cue.text);
	const own = withoutRepeats(placeCues(claim, quote, NEAR).map(asWeaker));
	const inOrder = [...own.filter((cue) => !isDoubt(cue)), ...own.filter(isDoubt)];
	const open = findOpenClass(inOrder, held).find(isDoubt);
	// A question turns its words about ("what may X do?"); an answer keeps them in their order.
	const answerFrom = claim.text.indexOf(PART_BREAK);
	const inAnswer = own.filter(
		(cue) => isDoubt(cue) && (claim.words[cue.from]?.start ?? 0) > answerFrom
	);
	return open ?? findUngrounded(inAnswer, held, standsNear);
}

/** "What may X do? – it may help": said twice, meant once. */
function withoutRepeats(cues: readonly PlacedCue[]): PlacedCue[] {
	return cues.filter((cue, at) => cues.findIndex((other) => other.text === cue.text) === at);
}

function standsNear(cue: PlacedCue, other: PlacedCue): boolean {
	const [head] = cue.heads;
	const near = [other.before, ...other.heads];
	return head === undefined || near.includes(head) || near.includes(cue.before);
}

const CERTAINTY = /^(?:prov|confirm|establish|demonstr|guarante|ensur)/;

/** "Suggest" is not "prove". */
function findCertainty(claim: Reading, quote: Reading): string | undefined {
	if (findCues(quote.words, FAR).length === 0) return undefined;
	return claim.words.find((word) => CERTAINTY.test(word.stem) && !quote.stems.has(word.stem))?.text;
}
