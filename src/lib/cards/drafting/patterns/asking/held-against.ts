import { textOfRange, type Clause, type Range } from '$lib/extraction/clause';
import type { Word } from '$lib/extraction/word';
import type { Pattern } from '../../candidate';
import { asked, fronted, isWholeAnswer } from './question';

/** Cheap to look for before anything else is. */
const HOLDS_AGAINST = /(?:,|\sand)\snot\s|\s(?:rather\sthan|instead\sof)\s/u;
/** ", not wind", "and not wind", "rather than wind" → "wind", where nothing is added to it or bounded by it. */
const OTHER =
	/^(?:,?\s?|and )(?:not|rather than|instead of)\s(?!(?:only|just|merely|simply|solely|yet|so|all|any|every|always|necessarily|much|until|unless|if|when|because|that|statistically|significantly)\b)(?<other>[^,;:]+)$/u;
/** "rather than its own", "instead of what it was": of what, the question would no longer tell. */
const POINTS_BACK =
	/\b(?:it|they|them|this|these|those|such|what|ones?|so)\b|\bthat\b(?! of\b)|\bown$/u;
const LONGEST_OTHER = 12;

/** "leave [the watch to pilots] rather than crews": which of the two it is held against, nobody can tell. */
const isJoint = ({ pos, lower, text }: Word) =>
	/^[,;:]$/.test(text) || (/^(?:ADP|PART)$/.test(pos) && lower !== 'of');
/** "beats [oars when rafts need many coats] rather than one": of the clause behind, and not of the whole. */
const opensClause = ({ pos, lower }: Word) =>
	pos === 'SCONJ' || /^(?:when|where|if|while|because|since|that|which)$/.test(lower);
const LEADS_TO = /^(?:ADV|ADP)$/;
/** "robust [on]", "due [to]" */
const leansOn = (words: readonly Word[], at: number) =>
	words[at]?.pos === 'ADJ' && words[at + 1]?.pos === 'ADP';

interface HeldAgainst {
	/** What holds. */
	readonly holds: Range;
	/** What does not. */
	readonly other: string;
}

/** "is mostly [a fault of tar], not [a fault of the crew]", "loads on [tides] rather than on [wind]" */
function heldAgainst(clause: Clause): HeldAgainst | undefined {
	const { words, rest } = clause;
	const at = words.findIndex(
		({ lower, text }, index) =>
			index > rest.from &&
			(/^(?:rather|instead)$/.test(lower) ||
				(/^(?:,|and)$/.test(text) && words[index + 1]?.lower === 'not'))
	);
	if (at < 0) return undefined;
	const said = OTHER.exec(textOfRange(clause, { from: at, to: rest.to }))?.groups?.['other'] ?? '';
	const count = said.split(' ').length;
	const behind = words.slice(rest.to - count, rest.to);
	const isTold = behind.some(({ pos, form }) => pos === 'AUX' || /^(?:3sg|past)$/.test(form ?? ''));
	if (said === '' || count > LONGEST_OTHER || isTold || POINTS_BACK.test(said)) return undefined;
	let from = rest.from;
	while (LEADS_TO.test(words[from]?.pos ?? '') || leansOn(words, from)) from++;
	const before = words[from - 1];
	const first = behind[0];
	// "to hand size", of which the first word could be an act
	const isPlace = first?.pos === 'ADP' || first?.lower === 'to';
	// "loads on tides, not wind", "not on wind": of one kind, and not "not in winter".
	// "is dry and not easily sunk": another thing told, and not the other of two.
	if (!isPlace && words[at]?.lower === 'and') return undefined;
	if (isPlace && (from === rest.from || first?.lower !== before?.lower)) return undefined;
	const other = isPlace ? said.replace(/^\S+\s/u, '') : said;
	return { holds: { from, to: words[at - 1]?.text === ',' ? at - 1 : at }, other };
}

/** "leaks reflect poor tar rather than wind" → "what do leaks reflect, rather than wind?" */
export const askHeldAgainst: Pattern = (source) => {
	const { clause } = source;
	if (!HOLDS_AGAINST.test(clause.text)) return [];
	const { holds, other = '' } = heldAgainst(clause) ?? {};
	if (!holds || holds.to - holds.from < 2 || !isWholeAnswer(clause, holds)) return [];
	if (clause.words.slice(holds.from, holds.to).some((word) => isJoint(word) || opensClause(word)))
		return [];
	const kept = [{ from: clause.rest.from, to: holds.from }];
	const body = fronted(source, { wh: 'what', kept })?.replace(/\?$/u, `, rather than ${other}?`);
	return asked(source, { pattern: 'object', body, answer: textOfRange(clause, holds), fit: 0.85 });
};
