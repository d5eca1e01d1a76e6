import type { Clause, Range } from '$lib/extraction/clause';
import { readClause } from '$lib/extraction/read-clause';
import type { Word } from '$lib/extraction/word';
import { DELETION } from '../../card';

/** A sentence with a gap, read as if nothing were hidden. */
export interface GapClause {
	readonly clause: Clause;
	/** The hidden words, as indices of the clause's. */
	readonly gap: Range;
	/** The words of a range as printed, the gap marked; undefined where it cuts the gap in two. */
	readonly said: (range: Range) => string | undefined;
	/** The full stop, if there is one. */
	readonly stop: string;
}

/** "the lamp lights {{c1::the pier}}." with its clause cut; undefined where it is not read. */
export function gapClause(body: string): GapClause | undefined {
	const hidden = DELETION.exec(body);
	if (!hidden) return undefined;
	const start = hidden.index;
	const end = start + (hidden[1]?.length ?? 0);
	const stop = /[.]$/u.exec(body)?.[0] ?? '';
	const clause = readClause(body.replace(DELETION, '$1').slice(0, -stop.length || undefined));
	if (!clause) return undefined;
	const { words, text } = clause;
	const from = words.findIndex(({ span }) => span.end > start);
	const to = words.findLastIndex(({ span }) => span.start < end) + 1;
	if (from < 0 || words[from]?.span.start !== start || words[to - 1]?.span.end !== end)
		return undefined;
	const said = (range: Range) => {
		const [first, last] = [words[range.from], words[range.to - 1]];
		if (!first || !last || range.to <= range.from) return '';
		const [open, close] = [first.span.start, last.span.end];
		if (to <= range.from || from >= range.to) return text.slice(open, close);
		if (from < range.from || to > range.to) return undefined;
		return `${text.slice(open, start)}{{c1::${text.slice(start, end)}}}${text.slice(end, close)}`;
	};
	return { clause, gap: { from, to }, said, stop };
}

/** A thing and no act: "the crew [to be on board]", "[that it leaks]". */
export const isThing = (words: readonly Word[], { from, to }: Range) =>
	words
		.slice(from, to)
		.every(
			({ pos, form }) =>
				!/^(?:PART|SCONJ|AUX|PRON)$/u.test(pos) &&
				!(pos === 'VERB' && /^(?:3sg|past|base)$/u.test(form ?? ''))
		);
