import type { Clause, Range } from '$lib/extraction/clause';
import { isNominal, type Word } from '$lib/extraction/word';
import { complementEnd, phraseEnd } from '../../phrases';

/** What follows a verb, cut where a question can be cut. */
export interface Part {
	readonly kind: 'core' | 'preposition' | 'infinitive' | 'clause' | 'manner' | 'aside';
	/** With the word that opens it. */
	readonly range: Range;
	/** Without it. */
	readonly inner: Range;
}

/** Participles that open a means as a preposition does. */
const AS_PREPOSITION = /^(?:using|following|via|versus|regarding|concerning|including)$/;
const COMPOUND =
	/^(?:because of|due to|prior to|according to|instead of|as part of|in addition to|relative to|compared with|compared to|as well)$/;

function opensPreposition(words: readonly Word[], at: number): number {
	const word = words[at];
	const pair = `${word?.lower ?? ''} ${words[at + 1]?.lower ?? ''}`;
	if (COMPOUND.test(pair)) return 2;
	if (AS_PREPOSITION.test(word?.lower ?? '')) return 1;
	return word?.pos === 'ADP' && word.lower !== 'of' ? 1 : 0;
}

function kindAt(words: readonly Word[], at: number): Part['kind'] {
	const word = words[at];
	if (word?.pos === 'PUNCT' && word.text !== '(') return 'aside';
	if (word?.pos === 'PART' && words[at + 1]?.form === 'base') return 'infinitive';
	if (word?.pos === 'SCONJ' || word?.pos === 'CCONJ') return 'clause';
	if (opensPreposition(words, at) > 0) return 'preposition';
	const next = words[at + 1];
	const isManner =
		word?.pos === 'ADV' &&
		(next === undefined || /^(?:ADP|PART|PUNCT|SCONJ|ADV|DET)$/.test(next.pos));
	return isManner ? 'manner' : 'core';
}

function endOf({ words, rest }: Clause, kind: Part['kind'], start: number): number {
	const limit = rest.to;
	if (kind === 'aside' || kind === 'clause') return limit;
	if (kind === 'manner') return start;
	const first = words[start];
	if (kind === 'infinitive' || first?.form === 'ing') return complementEnd(words, start, limit);
	const to = phraseEnd(words, start, limit);
	// "questionnaires completed by A": what was done to it belongs to it.
	const isDone = isNominal(words[to - 1]) && /^(?:ed|participle)$/.test(words[to]?.form ?? '');
	return isDone ? complementEnd(words, to, limit) : to;
}

export function partsOf(clause: Clause): readonly Part[] {
	const { words, rest } = clause;
	const parts: Part[] = [];
	let at = rest.from;
	while (at < rest.to) {
		const kind = kindAt(words, at);
		const opener = kind === 'preposition' ? opensPreposition(words, at) : Number(kind !== 'core');
		const start = at + opener;
		const to = Math.max(start, endOf(clause, kind, start), at + 1);
		parts.push({ kind, range: { from: at, to }, inner: { from: start, to } });
		at = to;
	}
	return parts;
}
