import type { Paper } from '$lib/papers/paper';
import type { PaperHead, PaperHeadRecord, PaperRecord } from '$lib/papers/paper-record';
import type { PaperdeckDatabase } from './database';
import { getKnown } from './get-known';
import { without } from './without';

/** What of a paper lists do not read: its text, and what refers to places in it. */
export interface TextRecord extends Omit<Paper, keyof PaperHead> {
	readonly paperId: string;
}

const HEAD_KEYS = [
	'citation',
	'arxiv',
	'dateText',
	'authorCount',
	'links',
	'source'
] as const satisfies readonly (keyof PaperHead)[];

function isHeadKey(key: string): boolean {
	return HEAD_KEYS.some((headKey) => headKey === key);
}

/** What lists show of a paper. */
export function headOf(paper: Paper): PaperHead {
	const head = Object.entries(paper).filter(([key]) => isHeadKey(key));
	return Object.fromEntries(head) as unknown as PaperHead;
}

/** A paper as it is stored: in two tables, so that a list of thousands reads no texts. */
export function splitPaper(record: PaperRecord): readonly [PaperHeadRecord, TextRecord] {
	const { id, paper } = record;
	const head = { ...record, paper: headOf(paper), textLength: paper.text.length };
	return [head, { paperId: id, ...without(paper, HEAD_KEYS) }];
}

/** The parts put together again. */
export function joinPaper(head: PaperHeadRecord, text: TextRecord | undefined): PaperRecord {
	if (!text) throw new Error(`Paper ${head.id} has no text record`);
	const paper = { ...head.paper, ...without(text, ['paperId']) };
	return { ...without(head, ['textLength']), paper };
}

/** Papers with their texts, in the transaction at hand. */
export async function getPapers(
	db: PaperdeckDatabase,
	ids: readonly string[]
): Promise<(PaperRecord | undefined)[]> {
	const [heads, texts] = await Promise.all([getKnown(db.papers, ids), getKnown(db.texts, ids)]);
	return heads.map((head, index) => head && joinPaper(head, texts[index]));
}

/** Stores papers with their texts, in the transaction at hand. */
export async function putPapers(
	db: PaperdeckDatabase,
	records: readonly PaperRecord[]
): Promise<void> {
	const parts = records.map(splitPaper);
	await Promise.all([
		db.papers.bulkPut(parts.map(([head]) => head)),
		db.texts.bulkPut(parts.map(([, text]) => text))
	]);
}
