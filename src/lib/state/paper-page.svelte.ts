import { answerOf, promptOf, type CardContent } from '$lib/cards/card';
import type { CardRecord } from '$lib/cards/card-record';
import type { DraftRecord } from '$lib/cards/draft-record';
import type { Evidence } from '$lib/papers/evidence';
import type { PaperRecord } from '$lib/papers/paper-record';
import { learningDay } from '$lib/scheduling/moment';
import { addCard, cardsOfPaper, deleteCard, editCard, restoreCard } from '$lib/storage/cards';
import { draftsOfPaper, reopenDraft } from '$lib/storage/drafts';
import { changeCitation, deletePaper, readPaper, restorePaper } from '$lib/storage/papers';
import { buryCard, resumeCard, suspendCard } from '$lib/storage/reviews';
import type { Span } from '$lib/text/span';
import { adviceFor } from './advice';
import type { App } from './app.svelte';
import { LiveQuery } from './live-query.svelte';
import { PaperDetails } from './paper-details.svelte';
import { linksOf, standingOf, type PaperLink } from './paper-page-words';

interface Stored {
	readonly record: PaperRecord | undefined;
	readonly cards: readonly CardRecord[];
	readonly drafts: readonly DraftRecord[];
}

/** A card in its paper's list. */
export interface ListedCard {
	readonly id: string;
	readonly content: CardContent;
	readonly prompt: string;
	readonly answer: string;
	/** "Due today", "In 3 days" … */
	readonly standing: string;
	readonly suspended: boolean;
	readonly hidden: boolean;
	/** Its evidence is highlighted in the paper's text. */
	readonly isInText: boolean;
}

/** What lies over the page. */
type PaperSheet =
	| { readonly kind: 'details'; readonly details: PaperDetails }
	| { readonly kind: 'card'; readonly card: ListedCard }
	| { readonly kind: 'own'; readonly passage: string };

/** One paper: its record, its text, its cards and what was rejected. */
export class PaperPage {
	readonly #stored: LiveQuery<Stored>;
	sheet = $state.raw<PaperSheet>();
	/** Words selected in the text. */
	passage = $state('');

	constructor(
		readonly app: App,
		readonly paperId: string
	) {
		const { db } = app;
		this.#stored = new LiveQuery<Stored>(
			async () => ({
				record: await readPaper(db, paperId),
				cards: await cardsOfPaper(db, paperId),
				drafts: await draftsOfPaper(db, paperId)
			}),
			{ record: undefined, cards: [], drafts: [] }
		);
	}

	get loaded(): boolean {
		return this.#stored.loaded;
	}

	get record(): PaperRecord | undefined {
		return this.#stored.current.record;
	}

	get text(): string {
		return this.record?.paper.text ?? '';
	}

	get cards(): readonly ListedCard[] {
		const today = learningDay(this.app.now());
		return this.#stored.current.cards.map((card) => this.#listed(card, today));
	}

	#listed({ id, content, schedule }: CardRecord, today: number): ListedCard {
		return {
			id,
			content,
			prompt: promptOf(content),
			answer: answerOf(content),
			standing: standingOf(schedule, today),
			suspended: schedule.suspended,
			hidden: schedule.buriedUntilDay !== null && schedule.buriedUntilDay > today,
			isInText: this.#placeOf(content.evidence) !== undefined
		};
	}

	/** What the cards rest on, for highlighting. */
	get marks(): readonly { readonly id: string; readonly span: Span }[] {
		return this.#stored.current.cards.flatMap(({ id, content }) => {
			const span = this.#placeOf(content.evidence);
			return span ? [{ id, span }] : [];
		});
	}

	/** The quote's place, looked for again where the text was read anew since. */
	#placeOf(evidence: Evidence | undefined): Span | undefined {
		if (!evidence || evidence.quote === '') return undefined;
		const { quote, span } = evidence;
		if (this.text.slice(span.start, span.end) === quote) return span;
		const start = this.text.indexOf(quote);
		return start < 0 ? undefined : { start, end: start + quote.length };
	}

	/** Where to read on, opened only by the reader's tap. */
	get links(): readonly PaperLink[] {
		return this.record ? linksOf(this.record.paper) : [];
	}

	get waitingCount(): number {
		return this.#stored.current.drafts.filter((draft) => draft.status === 'waiting').length;
	}

	get rejected(): readonly DraftRecord[] {
		return this.#stored.current.drafts.filter((draft) => draft.status === 'rejected');
	}

	adviceFor(content: CardContent): readonly string[] {
		return this.record ? adviceFor(content, this.record.paper) : [];
	}

	/** The evidence for words copied from the text; line ends and spaces may differ. */
	evidenceOf(passage: string): Evidence | undefined {
		const words = passage.trim().split(/\s+/).filter(Boolean).map(escapeForPattern);
		if (words.length === 0) return undefined;
		const match = new RegExp(words.join(String.raw`\s+`), 'u').exec(this.text);
		if (!match) return undefined;
		const span = { start: match.index, end: match.index + match[0].length };
		return { quote: match[0], span };
	}

	select(span: Span | undefined): void {
		this.passage = span ? this.text.slice(span.start, span.end).trim() : '';
	}

	openOwnCard(): void {
		this.sheet = { kind: 'own', passage: this.passage };
	}

	openCard(card: ListedCard): void {
		this.sheet = { kind: 'card', card };
	}

	openDetails(): void {
		if (this.record) this.sheet = { kind: 'details', details: new PaperDetails(this.record.paper) };
	}

	closeSheet(): void {
		this.sheet = undefined;
	}

	/** What was typed stays on screen when the platform refuses the write. */
	async #writeAndClose(work: () => Promise<unknown>): Promise<void> {
		const done = await this.app.write(async () => {
			await work();
			return true;
		});
		if (done) this.closeSheet();
	}

	async addOwn(content: CardContent): Promise<void> {
		const { app, paperId } = this;
		await this.#writeAndClose(() =>
			addCard(app.db, { paperId, content, origin: 'own', now: app.now() })
		);
		if (!this.sheet) this.passage = '';
	}

	edit(cardId: string, content: CardContent): Promise<void> {
		return this.#writeAndClose(() => editCard(this.app.db, cardId, content));
	}

	changeDetails(details: PaperDetails): Promise<void> {
		const { app, paperId } = this;
		return this.#writeAndClose(() => changeCitation(app.db, paperId, details.citation));
	}

	async suspend(cardId: string): Promise<void> {
		const { app } = this;
		await app.write(() => suspendCard(app.db, cardId, app.now()));
	}

	async resume(cardId: string): Promise<void> {
		const { app } = this;
		await app.write(() => resumeCard(app.db, cardId, app.now()));
	}

	async hide(cardId: string): Promise<void> {
		const { app } = this;
		await app.write(() => buryCard(app.db, cardId, app.now()));
	}

	async delete(cardId: string): Promise<void> {
		const { app } = this;
		const deleted = await app.write(async () => {
			await deleteCard(app.db, cardId);
			return true;
		});
		if (!deleted) return;
		app.notices.show('The card was deleted.', {
			label: 'Undo',
			run: () => void app.write(() => restoreCard(app.db, cardId))
		});
	}

	async bringBack(draftId: string): Promise<void> {
		await this.app.write(() => reopenDraft(this.app.db, draftId));
	}

	/** Answers whether the paper is gone. */
	async deletePaper(): Promise<boolean> {
		const { app, paperId } = this;
		const deleted = await app.write(async () => {
			await deletePaper(app.db, paperId);
			return true;
		});
		if (deleted) {
			app.notices.show('The paper and its cards were deleted.', {
				label: 'Undo',
				run: () => void app.write(() => restorePaper(app.db, paperId))
			});
		}
		return deleted === true;
	}
}

function escapeForPattern(word: string): string {
	return word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
