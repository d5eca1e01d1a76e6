import { HEDGE_CLASSES } from '$lib/extraction/lexicon/hedges';
import type { CardReading } from '../card-reading';
import { type Cue, findCues, indexCues } from '../cues';
import { findUngrounded, findOpenClass, isUsed, type PlacedCue, placeCues } from '../keeping';
import type { Reading } from '../reading';
import { PART_BREAK, type Word } from '../words';

const {
	possibility = [],
	likelihood = [],
	ability = [],
	frequency = [],
	occasion = [],
	rarity = [],
	tendency = [],
	part = [],
	appearance = [],
	suggestion = [],
	knowledge = []
} = HEDGE_CLASSES;

/** Hedges of the clause they stand in. */
const NEAR = {
	index: indexCues({
		possibility,
		likelihood,
		ability: [...ability, 'could', 'able', 'possible'],
		frequency,
		occasion,
		rarity,
		tendency,
		part,
		appearance
	}),
	excluded: isNoHedge
};
/** Hedges of everything that follows them in the sentence. */
const FAR = indexCues({
	suggestion,
	knowledge,
	belief: [
		'hypothesize',
		'hypothesise',
		'hypothesized',
		'hypothesised',
		'speculate',
		'posit',
		'posits',
		'conjecture',
		'believe',
		'expected to',
		'thought to'
	]
});
const ALL = { ...NEAR, index: indexCues({ any: Object.values(HEDGE_CLASSES).flat() }) };

/** A12: how sure the paper is, the card is: no hedge dropped, none put in. */
export function findChangedHedge({ quote, claim, statement }: CardReading): string | undefined {
	if (!quote) return undefined;
	const used = placeCues(quote, claim, NEAR).filter((cue) => isUsed(cue, claim));
	const lost = findOpenClass(used, placeCues(statement, quote, NEAR).map(asWeaker))[0];
	if (lost) return `The paper says “${lost.text}” here; the card sounds surer.`;
	const far = findLostFar(quote, claim);
	if (far) return `The paper says “${far}” of this; the card sounds surer.`;
	const certainty = findCertainty(claim, quote);
	if (certainty) return `The card says “${certainty}”; the paper is less sure.`;
	const added = findAdded(claim, quote);
	return added && `The card says “${added.text}” where the quoted passage is sure.`;
}

function isNoHedge(cue: Cue, words: readonly Word[]): boolean {
	const before = words[cue.from - 1]?.text ?? '';
	const word = words[cue.from];
	// "how often", "more likely": a frequency compared, not a doubt.
	if (/^(?:often|likely|frequently|commonly|frequent|rarely|largely)$/.test(cue.text))
		return /^(?:how|more|less|most|least|as|so|too|equally)$/.test(before);
	if (cue.text === 'capable of') return /^(?:more|most)$/.test(before);
	// "the effects appear in all models": seen, not supposed
	if (/^appear(?:s|ed)?$/.test(cue.text)) return words[cue.to]?.text !== 'that' && before !== 'it';
	if (cue.text === 'may') return word?.raw === 'May' && /^\d/.test(words[cue.to]?.text ?? '');
	return false;
}

/** Share of what follows a far hedge that the card must speak of to need it. */
const SPOKEN_OF = 0.3;

function findLostFar(quote: Reading, claim: Reading): string | undefined {
	const hedged = placeCues(claim, quote, ALL).length > 0;
	return findCues(quote.words, FAR).find((cue) => {
		const sentence = quote.words[cue.from]?.sentence;
		const rest = quote.words.filter(
			(word, at) => at >= cue.to && word.sentence === sentence && word.isContent
		);
		const shared = rest.filter((word) => claim.stems.has(word.stem)).length;
		return !hedged && rest.length > 0 && shared / rest.length >= SPOKEN_OF;
	})?.text;
}

/** "possible" or "expected" may be content of a card; these are only ever doubt. */
const DOUBT = new Set(
	'may might could possibly perhaps maybe likely probably presumably potentially sometimes occasionally often frequently rarely seldom partly partially tends tend typically usually generally seemingly apparently'.split(
		' '
	)
);

function findAdded(claim: Reading, quote: Reading): PlacedCue | undefined {
	// "The results suggest X" may be kept as "probably X", but not as both.
	if (findCues(quote.words, FAR).length > findCues(claim.words, FAR).length) return undefined;
	const held = placeCues(quote, claim, NEAR);
	const isDoubt = (cue: PlacedCue) => DOUBT.has(cue.text);
	const own = placeCues(claim, quote, NEAR).map(asWeaker);
	const inOrder = [...own.filter((cue) => !isDoubt(cue)), ...own.filter(isDoubt)];
	const open = findOpenClass(inOrder, held).find(isDoubt);
	// A question turns its words about ("what may X do?"); an answer keeps them in their order.
	const answerFrom = claim.text.indexOf(PART_BREAK);
	const inAnswer = own.filter(
		(cue) => isDoubt(cue) && (claim.words[cue.from]?.start ?? 0) > answerFrom
	);
	return open ?? findUngrounded(inAnswer, held, standsNear);
}

/** "May" keeps a "can"; "can" does not keep a "may". */
function asWeaker(cue: PlacedCue): PlacedCue {
	const isPossible = cue.classes.includes('possibility');
	return isPossible ? { ...cue, classes: [...cue.classes, 'ability'] } : cue;
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
