import { textOfRange, type Clause, type Range } from '$lib/extraction/clause';
import { isNominal, type Word } from '$lib/extraction/word';
import { inverted, opening, subjectText } from '../questions';
import type { Gapped } from './gapped';

interface Turned {
	readonly wh: string;
	/** What stays behind the verb, in its order. */
	readonly kept: readonly Range[];
}

/** "[in front,] by how much does it cut the cost [in mice]?" */
export function turned({ clause }: Gapped, { wh, kept }: Turned): string | undefined {
	const verb = inverted(clause);
	if (!verb) return undefined;
	const rest = kept.map((range) => textOfRange(clause, range)).join(' ');
	return `${opening(clause)}${wh} ${verb.helper} ${subjectText(clause)} ${verb.rest} ${rest}?`;
}

export const isPlainNoun = (word: Word) =>
	isNominal(word) || word.pos === 'ADJ' || word.lower === 'overall';

/** "… and 7% in B": another's. */
export const isRivalAt = (words: readonly Word[], at: number) =>
	words[at]?.pos === 'CCONJ' && words[at + 1]?.pos === 'NUM';

export const rangeText = (clause: Clause, from: number, to: number) =>
	textOfRange(clause, { from, to });
