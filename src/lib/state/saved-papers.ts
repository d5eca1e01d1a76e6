import { languageOf } from '$lib/extraction/language';
import type { Paper } from '$lib/papers/paper';

/** A paper that was stored, and how many drafts came with it. */
export interface Saved {
	readonly paperId: string;
	readonly paper: Paper;
	readonly draftCount: number;
	/** The drafting broke off. */
	readonly failed: boolean;
}

function papers(count: number): string {
	return count === 1 ? '1 paper' : `${count} papers`;
}

/** What a stopped job kept. */
export function cancelledSentence(savedCount: number, count: number): string {
	const left = papers(count - savedCount);
	if (savedCount === 0) return `Stopped. Nothing was added; ${left} can still be added here.`;
	const kept = savedCount === 1 ? '1 paper is' : `${savedCount} papers are`;
	return `Stopped. ${kept} kept with the cards written; ${left} can still be added here.`;
}

function isOtherLanguage({ text }: Paper): boolean {
	return languageOf(text) === 'other';
}

function reasonFor({ paper, failed }: Saved): string {
	if (isOtherLanguage(paper))
		return 'Cards can be made from English text for now; the paper is kept.';
	if (failed)
		return 'Writing its cards failed; the paper is kept, and you can write cards yourself.';
	return 'No sentence gave a card that passes the checks; the paper is kept, and you can write cards yourself.';
}

/** Says which papers are kept without cards, and why; empty when every paper has some. */
export function savedSentence(saved: readonly Saved[]): string {
	const without = saved.filter((one) => one.draftCount === 0);
	const [first, ...others] = without;
	if (!first) return '';
	if (others.length === 0) return `“${first.paper.citation.title}”: ${reasonFor(first)}`;
	const inOther = without.filter((one) => isOtherLanguage(one.paper)).length;
	const language = inOther > 0 ? ' Cards can be made from English text for now.' : '';
	return `${papers(without.length)} gave no cards and are kept in the library.${language}`;
}
