import { answerOf, promptOf, type CardContent } from '$lib/cards/card';
import { isSibling } from '$lib/cards/siblings';
import type { Paper } from '$lib/papers/paper';
import type { FlagReason } from '$lib/scheduling/log';
import { deleteCard, editCard, restoreCard } from '$lib/storage/cards';
import { flagCard, resumeCard } from '$lib/storage/review-actions';
import { draftInWorker } from '$lib/workers/ingest';
import { adviceFor } from './advice';
import type { App } from './app.svelte';

const PROPOSALS_SHOWN = 3;

/** The likeliest fault of a card, and the card it is confused with if it is that. */
export interface Suspicion {
	/** In a sentence. */
	readonly words: string;
	readonly other: { readonly prompt: string; readonly answer: string } | null;
}

/** One bad card: out of review at once, then rewritten, left out or deleted. */
export class BadCard {
	/** Why it is out of review; `null` until the reader has said. */
	reason = $state<FlagReason | null>(null);
	/** What its reviews say is wrong with it, where the reader has said nothing. */
	suspicion = $state.raw<Suspicion | null>(null);
	/** Other cards that the same sentence gives. */
	proposals = $state.raw<readonly CardContent[]>([]);
	/** They are still being written. */
	isProposing = $state(false);
	/** What the form starts from; a proposal replaces it. */
	content: CardContent;
	readonly #leaving = new AbortController();

	constructor(
		readonly app: App,
		readonly card: { readonly id: string; readonly content: CardContent },
		readonly paper: Paper
	) {
		this.content = $state.raw(card.content);
	}

	leave(): void {
		this.#leaving.abort();
	}

	/** Offers other words at once, while the card stays in review. */
	suspect(suspicion: Suspicion): void {
		this.suspicion = suspicion;
		void this.propose();
	}

	/** Takes the card out of review; the schedules of all others stay as they are. */
	async flag(reason: FlagReason): Promise<boolean> {
		const { db } = this.app;
		const done = await this.app.write(async () => {
			await flagCard(db, this.card.id, { reason, now: this.app.now() });
			return true;
		});
		if (!done) return false;
		this.reason = reason;
		if (!this.suspicion) void this.propose();
		return true;
	}

	/** Writes the paper's cards once more and offers those that rest on the same words. */
	async propose(): Promise<void> {
		const found: CardContent[] = [];
		this.isProposing = true;
		try {
			await draftInWorker(
				[this.paper],
				this.#leaving.signal,
				(_, { drafts }) => void found.push(...drafts.map(withoutJudgement))
			);
		} catch (error) {
			if (this.#leaving.signal.aborted) return;
			throw error;
		} finally {
			this.isProposing = false;
		}
		this.proposals = found
			.filter((content) => isSibling(content, this.card.content) && !this.#isSame(content))
			.slice(0, PROPOSALS_SHOWN);
	}

	#isSame(content: CardContent): boolean {
		const { content: own } = this.card;
		return promptOf(content) === promptOf(own) && answerOf(content) === answerOf(own);
	}

	advise = (content: CardContent): readonly string[] => adviceFor(content, this.paper);

	/** Stores the new words, and takes the card back into review if it had left it. */
	async save(content: CardContent): Promise<boolean> {
		const { db } = this.app;
		const { id } = this.card;
		const done = await this.app.write(async () => {
			await editCard(db, id, content);
			if (this.reason !== null) await resumeCard(db, id, this.app.now());
			return true;
		});
		return done ?? false;
	}

	async delete(): Promise<void> {
		const { db, notices } = this.app;
		const { id } = this.card;
		const done = await this.app.write(async () => {
			await deleteCard(db, id);
			return true;
		});
		if (!done) return;
		notices.show('The card was deleted.', {
			label: 'Undo',
			run: () => void this.app.write(() => restoreCard(db, id))
		});
	}
}

function withoutJudgement(draft: CardContent): CardContent {
	const { kind, type, evidence } = draft;
	const base = { type, ...(evidence && { evidence }) };
	return draft.kind === 'cloze'
		? { ...base, kind: 'cloze', clozeText: draft.clozeText }
		: { ...base, kind: kind as 'basic', front: draft.front, back: draft.back };
}
