import type { Paper } from '$lib/papers/paper';

export interface Records {
	readonly papers: readonly Paper[];
	/** Sentences for people: what was left out and why. */
	readonly problems: readonly string[];
}

function wordsOf(item: unknown): string {
	if (typeof item === 'string') return item;
	const text = (item as { text?: unknown } | null)?.text;
	return typeof text === 'string' ? text : '';
}

/** "A value ( SD ) , too ." → "A value (SD), too."; data sets keep their tokens apart. */
export function joinTokens(sentence: string): string {
	if (!/\s[.,;:)]/.test(sentence)) return sentence;
	return sentence
		.replace(/\s+([.,;:!?%)\]])/g, '$1')
		.replace(/([([])\s+/g, '$1')
		.replace(/(?<=\w)\s+('s\b|n't\b)/g, '$1');
}

function paperOf(record: Record<string, unknown>, name: string): Paper | undefined {
	const sentences = record.sentences ?? record.source;
	if (!Array.isArray(sentences)) return undefined;
	const text = sentences
		.map((item) => joinTokens(wordsOf(item)).trim())
		.filter(Boolean)
		.join(' ');
	if (text === '') return undefined;
	const id = typeof record.id === 'string' || typeof record.id === 'number' ? record.id : '';
	// A card must name its work; where the record has no title, its id stands in for one.
	const title = typeof record.title === 'string' ? record.title : `Abstract ${id}`;
	return {
		citation: { title: title.trim(), author: [] },
		links: [],
		text,
		sections: [{ kind: 'abstract', title: '', level: 1, span: { start: 0, end: text.length } }],
		source: { name, listing: '' }
	};
}

function parsed(line: string): Record<string, unknown> | undefined {
	try {
		const value: unknown = JSON.parse(line);
		return typeof value === 'object' && value !== null
			? (value as Record<string, unknown>)
			: undefined;
	} catch {
		// The caller tells which line it was.
		return undefined;
	}
}

/** The abstracts of a data set, one record of JSON a line. */
export function readRecords(jsonLines: string, name: string): Records {
	const papers: Paper[] = [];
	const problems: string[] = [];
	jsonLines.split(/\r?\n/).forEach((line, index) => {
		if (line.trim() === '') return;
		const record = parsed(line);
		const paper = record && paperOf(record, name);
		if (paper) papers.push(paper);
		else problems.push(`${name}, line ${index + 1}: no record with sentences; it was left out.`);
	});
	return { papers, problems };
}
