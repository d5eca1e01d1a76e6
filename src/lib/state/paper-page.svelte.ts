import { answerOf, promptOf, type CardContent, type CardType } from '$lib/cards/card';
import type { CardRecord } from '$lib/cards/card-record';
import type { DraftRecord } from '$lib/cards/draft-record';
import type { Evidence } from '$lib/papers/evidence';
import type { PaperRecord } from '$lib/papers/paper-record';
import { learningDay } from '$lib/scheduling/moment';
import { addCard, cardsOfPaper, deleteCard, editCard, restoreCard } from '$lib/storage/cards';
import { draftsOfPaper, reopenDraft } from '$lib/storage/drafts';
import { changeCitation, deletePaper, readPaper, restorePaper } from '$lib/storage/papers';
import { buryCard, resumeCard, suspendCard } from '$lib/storage/review-actions';
import { textOf, type Span } from '$lib/text/span';
import { keySentencesInWorker } from '$lib/workers/ingest';
import { adviceFor } from './advice';
import type { App } from './app.svelte';
import { LiveQuery } from './live-query.svelte';
import { PaperDetails } from './paper-details.svelte';
import { evidenceFor, marksOf, placeOfQuote, trimmedSpan, type EvidenceMark } from './paper-marks';
import { linksOf, standingOf, type PaperLink } from './paper-page-words';
import { PaperFiles } from './paper-files.svelte';
import { PaperShelf } from './paper-shelf.svelte';

interface Stored {
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

/** A draft that waits for the reader's word. */
export interface ListedDraft {
	readonly id: string;
	readonly type: CardType;
	readonly prompt: string;
	readonly answer: string;
}

/** What rests on a highlight. */
export interface Highlighted {
	readonly cards: readonly ListedCard[];
	readonly drafts: readonly ListedDraft[];
}

/** What lies over the page. */
type PaperSheet =
	| { readonly kind: 'details'; readonly details: PaperDetails }
	| { readonly kind: 'card'; readonly card: ListedCard }
	| { readonly kind: 'own'; readonly passage: string }
	| { readonly kind: 'highlight'; readonly markIds: readonly string[] }
	| { readonly kind: 'shelf' };

/** One paper: its record, its text, its cards and what was rejected. */
export class PaperPage {
	// Apart from its cards: a long text is read once and not again with every change of a card.
	readonly #record: LiveQuery<PaperRecord | undefined>;
	readonly #stored: LiveQuery<Stored>;
	readonly shelf: PaperShelf;
	readonly files: PaperFiles;
	sheet = $state.raw<PaperSheet>();
	#keySentences: Promise<readonly string[]> | undefined;
	/** The words selected in the text. */
	#selected = $state.raw<Span>();
	readonly record = $derived.by(() => this.#record.current);
	readonly text = $derived(this.record?.paper.text ?? '');
	readonly cards = $derived.by(() => {
		const today = learningDay(this.app.now());
		return this.#stored.current.cards.map((card) => this.#listed(card, today));
	});
	readonly #waiting = $derived.by(() =>
		this.#stored.current.drafts.filter((draft) => draft.status === 'waiting')
	);
	readonly #marksJson = $derived.by(() => {
		const drafts = this.#waiting.map(({ id, draft }) => ({ id, content: draft }));
		return JSON.stringify(marksOf(this.text, [...this.#stored.current.cards, ...drafts]));
	});
	// By way of text, so that what changes no mark does not cut a long paper into pieces again.
	/** What the cards and the waiting drafts rest on, for highlighting. */
	readonly marks = $derived(JSON.parse(this.#marksJson) as readonly EvidenceMark[]);

	constructor(
		readonly app: App,
		readonly paperId: string
	) {
		const { db } = app;
		this.#record = new LiveQuery(() => readPaper(db, paperId), undefined);
		this.#stored = new LiveQuery<Stored>(
			async () => ({
				cards: await cardsOfPaper(db, paperId),
				drafts: await draftsOfPaper(db, paperId)
			}),
			{ cards: [], drafts: [] }
		);
		this.shelf = new PaperShelf(app, paperId);
		this.files = new PaperFiles(app, paperId);
	}

	get loaded(): boolean {
		return this.#record.loaded && this.#stored.loaded;
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
			isInText: placeOfQuote(this.text, content.evidence) !== undefined
		};
	}

	/** Cards and drafts by the ids of their marks. */
	highlighted(markIds: readonly string[]): Highlighted {
		return {
			cards: this.cards.filter(({ id }) => markIds.includes(id)),
			drafts: this.#waiting
				.filter(({ id }) => markIds.includes(id))
				.map(({ id, draft }) => ({
					...{ id, type: draft.type },
					...{ prompt: promptOf(draft), answer: answerOf(draft) }
				}))
		};
	}

	/** Where to read on, opened only by the reader's tap. */
	get links(): readonly PaperLink[] {
		return this.record ? linksOf(this.record.paper) : [];
	}

	get waitingCount(): number {
		return this.#waiting.length;
	}

	get rejected(): readonly DraftRecord[] {
		return this.#stored.current.drafts.filter((draft) => draft.status === 'rejected');
	}

	adviceFor(content: CardContent): readonly string[] {
		return this.record ? adviceFor(content, this.record.paper) : [];
	}

	/** Words selected in the text. */
	get passage(): string {
		const span = this.#selected;
		return span ? this.text.slice(span.start, span.end) : '';
	}

	/** The evidence for words of the text: those selected, or the first place where they stand. */
	evidenceOf(passage: string): Evidence | undefined {
		const span = this.#selected;
		if (span && passage === this.passage) return { quote: passage, span };
		return evidenceFor(this.text, passage);
	}

	select(span: Span | undefined): void {
		const trimmed = span && trimmedSpan(this.text, span);
		this.#selected = trimmed && trimmed.start < trimmed.end ? trimmed : undefined;
	}

	/** Sentences of a paper without cards that one of the reader's own may begin with; sought once. */
	keySentences(): Promise<readonly string[]> {
		const { record } = this;
		if (!record) return Promise.resolve([]);
		const { paper } = record;
		this.#keySentences ??= keySentencesInWorker(paper).then((spans) =>
			spans.map((span) => textOf(paper.text, span))
		);
		return this.#keySentences;
	}

	openOwnCard(passage = this.passage): void {
		this.sheet = { kind: 'own', passage };
	}

	openCard(card: ListedCard): void {
		this.sheet = { kind: 'card', card };
	}

	openHighlight(markIds: readonly string[]): void {
		this.sheet = { kind: 'highlight', markIds };
	}

	/** Opens the printed page on which a highlight stands. */
	async openPage(markIds: readonly string[]): Promise<void> {
		const span = this.marks.find(({ id }) => markIds.includes(id))?.span;
		if (!span) return;
		const quote = this.text.slice(span.start, span.end);
		await this.files.openAt({ quote, span }, this.record?.paper.pages);
		this.closeSheet();
	}

	openShelf(): void {
		this.sheet = { kind: 'shelf' };
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
		if (!this.sheet) this.select(undefined);
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
