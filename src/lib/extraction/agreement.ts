import type { Word } from './word';

/**
 * "sensory and motor block was" (or "were"), "the mean age of the crews were", "the amount of salt have": subjects whose
 * number is slipped in print often enough, and that are never two clauses.
 */
export function isSlip(subject: readonly Word[], finite: Word): boolean {
	// "the SHR were": a name of several.
	const isOfMany = /^(?:are|were|have)$/u.test(finite.lower);
	if (isOfMany && /^\p{Lu}{2,}$/u.test(subject.at(-1)?.text ?? '')) return true;
	if (!/^(?:was|were|has|have)$/u.test(finite.lower)) return false;
	const isPlain = subject.every(
		({ pos, text, form }) =>
			/^(?:DET|NOUN|PROPN|ADJ|NUM|ADP|CCONJ)$/u.test(pos) || form === 'ing' || /^[()/]$/u.test(text)
	);
	const isRow = subject.some(({ pos }, at) => pos === 'CCONJ' && at > 0);
	const holdsOther = subject.some(({ pos }, at) => pos === 'ADP' && at > 0);
	return isPlain && (isRow || holdsOther);
}
