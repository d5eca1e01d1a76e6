import { DELETION } from '$lib/cards/card';

/** A cloze as a reader edits it: the whole sentence, and which of its words are hidden. */
export interface ClozeFields {
	readonly sentence: string;
	readonly hidden: string;
}

export function toClozeFields(clozeText: string): ClozeFields {
	return {
		sentence: clozeText.replace(DELETION, (_match, hidden: string) => hidden),
		hidden: DELETION.exec(clozeText)?.[1] ?? ''
	};
}

function isWholeWord(sentence: string, start: number, end: number): boolean {
	const around = sentence.slice(Math.max(0, start - 1), start) + sentence.slice(end, end + 1);
	return !/[\p{L}\p{N}]/u.test(around);
}

/** The hidden words' place: a whole word before a part of one, the first before a later one. */
function placeOf({ sentence, hidden }: ClozeFields): number {
	const words = hidden.trim();
	if (words === '') return -1;
	let at = sentence.indexOf(words);
	while (at >= 0 && !isWholeWord(sentence, at, at + words.length)) {
		at = sentence.indexOf(words, at + 1);
	}
	return at >= 0 ? at : sentence.indexOf(words);
}

/** `undefined` where the hidden words do not stand in the sentence. */
export function toClozeText(fields: ClozeFields): string | undefined {
	const at = placeOf(fields);
	if (at < 0) return undefined;
	const words = fields.hidden.trim();
	const { sentence } = fields;
	return `${sentence.slice(0, at)}{{c1::${words}}}${sentence.slice(at + words.length)}`.trim();
}
