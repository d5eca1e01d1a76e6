import { parseClause, type Clause, type Range } from '$lib/extraction/clause';
import { tagWords } from '$lib/extraction/parts-of-speech';
import type { Word } from '$lib/extraction/word';
import type { Ask } from '../ask';
import { tellingStems } from '../telling-stems';
import { topicStems } from '../topic-stems';

/** A sentence with a gap, as words. */
export interface Gap {
	readonly ask: Ask;
	readonly words: readonly Word[];
	readonly range: Range;
	/** The hidden words. */
	readonly part: readonly Word[];
	readonly clause: Clause | undefined;
	/** What neither the title nor the words in sight tell, by stem. */
	readonly untold: readonly string[];
}

export function readGap(ask: Ask): Gap | undefined {
	const { before, hidden, after, seen, paper } = ask;
	const text = `${before}${hidden}${after}`.replace(/\.$/, '');
	const clause = parseClause(text);
	const words = clause?.words ?? tagWords(text);
	const from = words.findIndex(({ span }) => span.start >= before.length);
	const to = words.findLastIndex(({ span }) => span.end <= before.length + hidden.length) + 1;
	if (from < 0 || to <= from) return undefined;
	const told = new Set([...tellingStems(seen), ...topicStems(paper).told]);
	const untold = tellingStems(hidden).filter((stem) => !told.has(stem));
	return { ask, words, range: { from, to }, part: words.slice(from, to), clause, untold };
}

export const isDone = (word: Word | undefined) =>
	word?.pos === 'VERB' && /^(?:ed|participle)$/.test(word.form ?? '');
