import { counted } from '$lib/language/say';
import { whyNoCards } from '$lib/cards/why-no-cards';
import type { Paper } from '$lib/papers/paper';

/** A paper that was stored, and how many drafts came with it. */
export interface Saved {
	readonly paperId: string;
	readonly paper: Paper;
	readonly draftCount: number;
	/** The drafting broke off. */
	readonly failed: boolean;
	/** It joined a paper that was there. */
	readonly joined?: boolean;
}

/** What an adding that was stopped kept. */
export function stoppedSentence(savedCount: number, count: number): string {
	const left = counted(count - savedCount, ['# paper', '# papers']);
	if (savedCount === 0) return `Stopped. Nothing was added; ${left} can still be added here.`;
	return counted(
		savedCount,
		[
			'Stopped. # paper is kept with the cards written; {left} can still be added here.',
			'Stopped. # papers are kept with the cards written; {left} can still be added here.'
		],
		{ left }
	);
}

/** Why a paper is kept without cards. */
export function reasonFor({ paper, failed }: Saved): string {
	const reason = whyNoCards(paper);
	if (reason === 'no-text') return 'It has no abstract to make cards from; its record is kept.';
	if (reason === 'no-sentences')
		return 'There are hardly any sentences in it to make cards from; the paper is kept, and you can write cards yourself.';
	if (reason === 'other-language')
		return 'Cards can be made from English text for now; the paper is kept.';
	if (failed)
		return 'Writing its cards failed; the paper is kept, and you can write cards yourself.';
	return 'No sentence gave a card that passes the checks; the paper is kept, and you can write cards yourself.';
}

export interface NoteOnSaved {
	readonly message: string;
	readonly at: string;
	/** The one paper that is meant. */
	readonly paperId?: string;
}

/** Why papers have no cards: one note a paper, but one for all that came without an abstract. */
export function notesOn(saved: readonly Saved[]): NoteOnSaved[] {
	const completed = new Set(saved.filter(({ joined }) => joined).map(({ paperId }) => paperId));
	const without = saved.filter((one) => one.draftCount === 0 && !completed.has(one.paperId));
	const bare = without.filter(({ paper }) => paper.text === '');
	const notes = without
		.filter(({ paper }) => bare.length < 2 || paper.text !== '')
		.map((one) => ({
			message: reasonFor(one),
			at: one.paper.citation.title,
			paperId: one.paperId
		}));
	if (bare.length < 2) return notes;
	const message =
		'They have no abstract to make cards from; their records are kept. Add a text, and its record gets it.';
	return [...notes, { message, at: counted(bare.length, ['# paper', '# papers']) }];
}
