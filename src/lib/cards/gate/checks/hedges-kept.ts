import type { CardReading } from '../card-reading';
import { findCues } from '../cues';
import { ANY, asWeaker, FAR, NEAR } from '../hedge-cues';
import { findOpenClass } from '../keeping';
import { isUsed, placeCues } from '../placed-cues';
import type { Reading } from '../reading';

/** A12: where the paper is unsure, so is the card. */
export function findLostHedge({ quote, claim, statement }: CardReading): string | undefined {
	if (!quote) return undefined;
	const used = placeCues(quote, claim, NEAR).filter((cue) => isUsed(cue, claim));
	const lost = findOpenClass(used, placeCues(statement, quote, NEAR).map(asWeaker))[0];
	const text = lost?.text ?? findLostFar(quote, claim);
	return text && `The paper says “${text}” here; the card sounds surer.`;
}

/** Share of what follows a far hedge that the card must speak of to need it. */
const SPOKEN_OF = 0.3;

function findLostFar(quote: Reading, claim: Reading): string | undefined {
	if (placeCues(claim, quote, ANY).length > 0) return undefined;
	return findCues(quote.words, FAR).find((cue) => {
		const sentence = quote.words[cue.from]?.sentence;
		const rest = quote.words.filter(
			(word, at) => at >= cue.to && word.sentence === sentence && word.isContent
		);
		const shared = rest.filter((word) => claim.stems.has(word.stem)).length;
		return rest.length > 0 && shared / rest.length >= SPOKEN_OF;
	})?.text;
}
