import type { Word } from './words';

/** A cue word or phrase found in a text. */
export interface Cue {
	/** Names of the rows it stands in. */
	readonly classes: readonly string[];
	/** As found, lower case. */
	readonly text: string;
	/** First word and the word after the last. */
	readonly from: number;
	readonly to: number;
}

interface Entry {
	readonly words: readonly string[];
	readonly classes: readonly string[];
}

/** Cues by their first word, longest first. */
export type CueIndex = ReadonlyMap<string, readonly Entry[]>;

const CUE_WORD = /\p{L}+(?=n't)|n't|[\p{L}\p{M}\p{N}]+/gu;

export function indexCues(rows: Readonly<Record<string, readonly string[]>>): CueIndex {
	const entries = new Map<string, { words: string[]; classes: string[] }>();
	for (const [name, cues] of Object.entries(rows))
		for (const cue of cues) {
			const words = [...(cue.toLowerCase().match(CUE_WORD) ?? [])];
			if (words.length === 0) continue;
			const entry = entries.get(words.join(' ')) ?? { words, classes: [] };
			entry.classes.push(name);
			entries.set(words.join(' '), entry);
		}
	const index = new Map<string, Entry[]>();
	for (const entry of entries.values()) {
		const first = entry.words[0] ?? '';
		index.set(first, [...(index.get(first) ?? []), entry]);
	}
	for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length);
	return index;
}

/** Every cue in the words, in order, none inside another. */
export function findCues(words: readonly Word[], index: CueIndex): Cue[] {
	const cues: Cue[] = [];
	for (let at = 0; at < words.length; at++) {
		const entry = index
			.get(words[at]?.text ?? '')
			?.find(({ words: cue }) => cue.every((word, offset) => words[at + offset]?.text === word));
		if (!entry) continue;
		const to = at + entry.words.length;
		cues.push({ classes: entry.classes, text: entry.words.join(' '), from: at, to });
		at = to - 1;
	}
	return cues;
}

/** Content words a cue looks at on each side. */
const HEADS = 2;
/** Words a cue may stand away from its head. */
const REACH = 6;

/** Stems of the content words that follow the cue in its sentence: what it says it of. */
export function headsOf(words: readonly Word[], cue: Cue): string[] {
	const heads: string[] = [];
	const sentence = words[cue.from]?.sentence;
	for (let at = cue.to; at < Math.min(words.length, cue.to + REACH); at++) {
		const word = words[at];
		if (word?.sentence !== sentence || heads.length === HEADS) break;
		if (word?.isContent) heads.push(word.stem);
	}
	return heads;
}

/** Stem of the content word before the cue in its clause. */
export function headBefore(words: readonly Word[], cue: Cue): string | undefined {
	const clause = words[cue.from]?.clause;
	for (let at = cue.from - 1; at >= Math.max(0, cue.from - REACH); at--) {
		const word = words[at];
		if (word?.clause !== clause) return undefined;
		if (word?.isContent) return word.stem;
	}
	return undefined;
}
