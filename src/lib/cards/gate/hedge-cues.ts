import { HEDGE_CLASSES } from '$lib/extraction/lexicon/hedges';
import { type Cue, indexCues } from './cues';
import type { CueRules, PlacedCue } from './placed-cues';
import type { Word } from './words';

const { suggestion = [], knowledge = [], ability = [] } = HEDGE_CLASSES;
const NEAR_CLASSES = [
	'possibility',
	'likelihood',
	'frequency',
	'occasion',
	'rarity',
	'tendency',
	'part',
	'appearance'
];

/** Hedges of the clause they stand in. */
export const NEAR: CueRules = {
	index: indexCues({
		...Object.fromEntries(NEAR_CLASSES.map((name) => [name, HEDGE_CLASSES[name] ?? []])),
		ability: [...ability, 'could', 'able', 'possible']
	}),
	excluded: isNoHedge
};

/** Hedges of everything that follows them in the sentence. */
export const FAR = indexCues({
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

/** Any hedge at all. */
export const ANY: CueRules = {
	index: indexCues({ any: Object.values(HEDGE_CLASSES).flat() }),
	excluded: isNoHedge
};

function isNoHedge(cue: Cue, words: readonly Word[]): boolean {
	const before = words[cue.from - 1]?.text ?? '';
	const after = words[cue.to]?.text ?? '';
	// "how often", "more likely": a frequency compared, not a doubt.
	if (/^(?:often|likely|frequently|commonly|frequent|rarely|largely)$/.test(cue.text))
		return /^(?:how|more|less|most|least|as|so|too|equally)$/.test(before);
	// Terms: "log likelihood", "action potential".
	if (/^(?:likelihood|possibility|tendency)$/.test(cue.text)) return true;
	if (cue.text === 'capable of') return /^(?:more|most)$/.test(before);
	// "The effects appear in all models": seen, not supposed.
	if (/^appear(?:s|ed)?$/.test(cue.text)) return after !== 'that' && before !== 'it';
	if (cue.text === 'may') return words[cue.from]?.raw === 'May' && /^\d/.test(after);
	return false;
}

/** "May" keeps a "can"; "can" does not keep a "may". */
export function asWeaker(cue: PlacedCue): PlacedCue {
	const isPossible = cue.classes.includes('possibility');
	return isPossible ? { ...cue, classes: [...cue.classes, 'ability'] } : cue;
}
