/** New words for a stretch of a text. */
export interface Edit {
	readonly start: number;
	readonly end: number;
	readonly text: string;
}

const HIDDEN = /\{\{c1::(.*?)\}\}/u;
/** Length of what stands around the hidden words. */
const OPENS = '{{c1::'.length;
const CLOSES = '}}'.length;

/** A body without the marks of its gap, and where its hidden words stand in it. */
export interface OpenBody {
	readonly text: string;
	readonly from: number;
	readonly to: number;
}

export function openBody(body: string): OpenBody {
	const hidden = HIDDEN.exec(body);
	const text = body.replace(HIDDEN, (_, words: string) => words);
	if (!hidden) return { text, from: Infinity, to: Infinity };
	return { text, from: hidden.index, to: hidden.index + (hidden[1]?.length ?? 0) };
}

/** Whether an edit leaves the hidden words alone. */
export const isOutside = ({ from, to }: OpenBody, { start, end }: Edit) =>
	end <= from || start >= to;

/** The body with all edits, each told in places of the open text. */
export function edited(body: string, open: OpenBody, edits: readonly Edit[]): string {
	const inBody = (place: number, isBehind: boolean) => (isBehind ? place + OPENS + CLOSES : place);
	return edits
		.toSorted((a, b) => b.start - a.start)
		.reduce((text, edit) => {
			const isBehind = edit.start >= open.to;
			return (
				text.slice(0, inBody(edit.start, isBehind)) +
				edit.text +
				text.slice(inBody(edit.end, isBehind))
			);
		}, body);
}
