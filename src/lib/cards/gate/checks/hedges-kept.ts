import type { CardReading } from '../card-reading';
import { findCues } from '../cues';
import { ANY, asWeaker, FAR, NEAR } from '../hedge-cues';
import { findOpenClass } from '../keeping';
import { isUsed, placeCues } from '../placed-cues';
import type { Reading } from '../reading';
import type { Word } from '../words';

/** A12: where the paper is unsure, so is the card. */
export function findLostHedge({
	quote,
	claim,
	statement,
	barePrompt,
	answer
}: CardReading): string | undefined {
	if (!quote) return undefined;
	if (isSurerThanOther(barePrompt, answer.text)) return 'Question and answer are not equally sure.';
	const used = placeCues(quote, claim, NEAR).filter((cue) => isUsed(cue, claim));
	const lost = findOpenClass(used, placeCues(statement, quote, NEAR).map(asWeaker))[0];
	const text = lost?.text ?? findLostFar(quote, claim);
	return text && `The paper says “${text}” here; the card sounds surer.`;
}

const DOUBT = String.raw`could|may|might|can|would|should`;
const ASKS_EFFECT = new RegExp(
	String.raw`\bwhat effect (?<asked>${DOUBT}|will|does|do|did) .+ have\b`,
	'u'
);
const TOLD = new RegExp(String.raw`^(?<told>${DOUBT}|will) `, 'u');

/** "what effect will tar have on rot? – may reduce it": a hedge that stands in both can be lost in one. */
function isSurerThanOther(prompt: string, answer: string): boolean {
	const asked = ASKS_EFFECT.exec(prompt)?.groups?.['asked'];
	const told = TOLD.exec(answer)?.groups?.['told'];
	return asked !== undefined && told !== undefined && asked !== told;
}

/** Share of what follows a far hedge that the card must speak of to need it. */
const SPOKEN_OF = 0.3;

function findLostFar(quote: Reading, claim: Reading): string | undefined {
	if (placeCues(claim, quote, ANY).length > 0) return undefined;
	return findCues(quote.words, FAR).find((cue) => {
		const sentence = quote.words[cue.from]?.sentence;
		const told = (from: number, to: number) =>
			quote.words.slice(from, to).filter((word) => word.sentence === sentence && word.isContent);
		const rest = told(cue.to, quote.words.length);
		const shared = rest.filter((word) => claim.stems.has(word.stem)).length;
		if (rest.length === 0 || shared / rest.length < SPOKEN_OF) return false;
		return !isToldBefore(claim, told(0, cue.from), rest);
	})?.text;
}

/** Words that what stands before the hedge has for itself: fewer may be there by chance. */
const LEAST_OF_ITS_OWN = 3;

/** "Light halved sleep in gulls, suggesting that light harms sleep": of the card on gulls nothing is told behind it alone. */
function isToldBefore(claim: Reading, before: readonly Word[], rest: readonly Word[]): boolean {
	const [early, late] = [before, rest].map((words) => new Set(words.map(({ stem }) => stem)));
	const spoken = [...claim.stems];
	const isLate = spoken.some((stem) => late?.has(stem) && !early?.has(stem));
	const own = spoken.filter((stem) => early?.has(stem) && !late?.has(stem));
	return !isLate && own.length >= LEAST_OF_ITS_OWN;
}
