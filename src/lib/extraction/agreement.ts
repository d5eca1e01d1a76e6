import type { Word } from './word';

/**
 * "sensory and motor block was" (or "were"), "the mean age of the crews were": subjects whose number is slipped in print
 * often enough, and that are never two clauses.
 */
export function isSlip(subject: readonly Word[], finite: Word): boolean {
	if (!/^(?:was|were)$/u.test(finite.lower)) return false;
	const isPlain = subject.every(
		({ pos, text }) => /^(?:DET|NOUN|PROPN|ADJ|NUM|ADP|CCONJ)$/u.test(pos) || /^[()/]$/u.test(text)
	);
	const isRow = subject.some(({ pos }, at) => pos === 'CCONJ' && at > 0);
	const holdsOther = subject.some(({ lower }, at) => lower === 'of' && at > 0);
	return isPlain && (isRow || (holdsOther && finite.lower === 'were'));
}
