import type { Range } from '$lib/extraction/clause';
import type { Word } from '$lib/extraction/word';
import type { Candidate, Source } from '../../candidate';

const GAP = /\{\{c1::([\s\S]*?)\}\}/u;

/** What a gap hides, and where in its clause. */
export interface Hidden {
	readonly range: Range;
	readonly text: string;
}

/** The gap's place in the clause; nothing where the sentence was cut for it or a doubt stands before it. */
export function hiddenIn({ clause, finding }: Source, gap: Candidate): Hidden | undefined {
	const { text, words, verb } = clause;
	const match = GAP.exec(gap.body);
	const hidden = match?.[1];
	if (!match || hidden === undefined || finding.doubt || verb.to === 0) return undefined;
	if (gap.body.replace(GAP, hidden) !== `${text}.`) return undefined;
	const end = match.index + hidden.length;
	const from = words.findIndex(({ span }) => span.start === match.index);
	const to = words.findIndex(({ span }) => span.end === end) + 1;
	return from < 0 || to <= from ? undefined : { range: { from, to }, text: hidden };
}

/** "A is B and C is D": what holds two acts is asked with a gap. */
export function holdsTwoActs(words: readonly Word[]): boolean {
	const joint = words.findIndex(({ pos }) => pos === 'CCONJ');
	const isAct = ({ pos, form }: Word) =>
		pos === 'AUX' || (pos === 'VERB' && /^(?:ed|past|3sg)$/u.test(form ?? ''));
	return joint >= 0 && words.slice(joint + 1).some(isAct);
}
