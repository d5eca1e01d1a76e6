import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tagWords } from '$lib/extraction/parts-of-speech';
import type { Word } from '$lib/extraction/word';
import { WORD_TAGS, type WordTag } from '$lib/extraction/models/dependencies/word-tags';

/** A sentence of the treebank, in the app's own words. */
export interface TreebankSentence {
	readonly words: readonly Word[];
	/** Indices into `WORD_TAGS`. */
	readonly tags: readonly number[];
	/** Index of the head; the number of words for the root. */
	readonly heads: readonly number[];
}

interface Row {
	readonly form: string;
	readonly tag: string;
	/** -1 for the root. */
	readonly head: number;
	readonly label: string;
	readonly start: number;
}

const TAGS: Readonly<Record<string, WordTag>> = {
	'-LRB-': '(',
	'-RRB-': ')',
	'``': ':',
	"''": ':',
	HYPH: ':',
	NFP: ':',
	LS: 'CD',
	AFX: 'JJ',
	NNPS: 'NNP',
	WP$: 'WDT',
	UH: 'RB',
	ADD: 'NN',
	XX: 'NN',
	GW: 'NN',
	$: 'SYM'
};

const tagIndex = (tag: string) => {
	const at = WORD_TAGS.indexOf(TAGS[tag] ?? (tag as WordTag));
	return at < 0 ? 0 : at;
};

function rowsOf(block: string): { text: string; rows: Row[] } {
	let text = '';
	const rows: Row[] = [];
	for (const line of block.split('\n')) {
		const fields = line.split('\t');
		if (!/^\d+$/.test(fields[0] ?? '')) continue;
		const [, form = '', , , tag = '', , head = '0', label = '', , misc = ''] = fields;
		rows.push({ form, tag, head: Number(head) - 1, label, start: text.length });
		text += form + (misc.includes('SpaceAfter=No') ? '' : ' ');
	}
	return { text: text.trimEnd(), rows };
}

/** The treebank cuts "wild-type" into three; the app keeps it whole: its head is the one whose head lies without. */
function inOwnWords(block: string): TreebankSentence | undefined {
	const { text, rows } = rowsOf(block);
	if (rows.length < 3) return undefined;
	const words = tagWords(text);
	const places = rows.map(({ start }) =>
		words.findIndex(({ span }) => start >= span.start && start < span.end)
	);
	const groups = words.map((_, at) =>
		rows.flatMap((row, index) => (places[index] === at ? [row] : []))
	);
	if (groups.some((group) => group.length === 0) || places.includes(-1)) return undefined;
	const heads = groups.map((group, at) => {
		const out = group.findLast(({ head }) => head < 0 || places[head] !== at);
		return out ?? group.at(-1);
	});
	const chosen = heads.filter((row) => row !== undefined);
	if (chosen.length < words.length) return undefined;
	return {
		words,
		tags: chosen.map(({ tag, label }, at) => {
			const isJoined = (groups[at]?.length ?? 0) > 1 && label === 'amod';
			return tagIndex(isJoined ? 'JJ' : tag);
		}),
		heads: chosen.map(({ head }) => (head < 0 ? words.length : (places[head] as number)))
	};
}

/** No arc crosses another: others cannot be built by the moves. */
export function isProjective({ heads }: TreebankSentence): boolean {
	return heads.every((head, word) => {
		const [from, to] = [Math.min(head, word), Math.max(head, word)];
		for (let other = from + 1; other < to; other++) {
			const far = heads[other] as number;
			if (far < from || far > to) return false;
		}
		return true;
	});
}

export function readTrees(file: string): TreebankSentence[] {
	return readFileSync(file, 'utf8')
		.split('\n\n')
		.flatMap((block) => inOwnWords(block) ?? []);
}

export const treebankFiles = (folder: string) =>
	readdirSync(folder)
		.filter((name) => name.endsWith('.conllu'))
		.sort()
		.map((name) => join(folder, name));
