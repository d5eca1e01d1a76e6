import type { Evidence } from '$lib/papers/evidence';

/** What kind of key fact a card asks for. */
export type CardType = 'method' | 'number' | 'conclusion';

interface CardContentBase {
	readonly type: CardType;
	/** Absent only on a card the reader wrote without marking a passage. */
	readonly evidence?: Evidence;
}

/** A question and its answer. */
export interface BasicContent extends CardContentBase {
	readonly kind: 'basic';
	readonly front: string;
	readonly back: string;
}

/** One sentence with one deletion, `{{c1::the hidden words}}`. */
export interface ClozeContent extends CardContentBase {
	readonly kind: 'cloze';
	readonly clozeText: string;
}

export type CardContent = BasicContent | ClozeContent;

/** A proposed card the reader has not accepted. */
export type CardDraft = CardContent & {
	/** How good the writer thinks it is, 0–1; drafts of a paper come best first. */
	readonly score: number;
	/** Ids of soft gate checks it fails (`A7` …). A hard failure never becomes a draft. */
	readonly softFaults: readonly string[];
};

/** The sign that stands for the deletion while it is hidden. */
export const GAP = '[…]';

/** What a cloze text hides, `{{c1::…}}`: whole, and its inside as the first group. */
export /** What a cloze text hides, `{{c1::…}}`: whole, and its inside as the first group. */
const DELETION = /\{\{c1::([\s\S]*?)\}\}/;

/** What the reader sees first. */
export function promptOf(content: CardContent): string {
	return content.kind === 'basic' ? content.front : content.clozeText.replace(DELETION, () => GAP);
}

/** What the reader has to recall. */
export function answerOf(content: CardContent): string {
	if (content.kind === 'basic') return content.back;
	return DELETION.exec(content.clozeText)?.[1] ?? '';
}
