import type { CardContent } from '$lib/cards/card';
import type { DraftRecord } from '$lib/cards/draft-record';
import { counted, say } from '$lib/language/say';
import type { PaperRecord } from '$lib/papers/paper-record';
import { draftsOfPaper, waitingDrafts } from '$lib/storage/drafts';
import { readPaper } from '$lib/storage/papers';
import { adviceFor, adviceForDraft } from './advice';
import type { App } from './app.svelte';
import { carryOut, noteDecision, type DraftDecision } from './draft-decisions';
import { LiveQuery } from './live-query.svelte';

/** A paper with drafts that wait, and how many drafts it got, decided ones included. */
interface TriagedPaper {
	readonly record: PaperRecord;
	readonly draftCount: number;
}

interface Waiting {
	/** In the order they are decided: one paper after the other, best first. */
	readonly drafts: readonly DraftRecord[];
	/** Of the first draft and of the paper after it. */
	readonly papers: readonly TriagedPaper[];
	/** Drafts of other papers, counted once none of the paper asked for are left. */
	readonly elsewhereCount: number;
}

/** How sure the writer of a card must be, 0–1, for it to be accepted with the others. */
const GOOD_SCORE = 0.5;

function isGood({ draft }: DraftRecord): boolean {
	return draft.softFaults.length === 0 && draft.score >= GOOD_SCORE;
}

/** Deciding on drafts one at a time. The database says what waits; only the way back is kept here. */
export class Triage {
	readonly #waiting: LiveQuery<Waiting>;
	#decisions = $state.raw<readonly DraftDecision[]>([]);
	/** Epoch ms, by paper. */
	readonly #addedAt: Record<string, number> = {};
	#isWriting = false;
	/** Decided here and stored; the database's next answer will lack them. */
	#decided = $state.raw<readonly string[]>([]);
	/** What the last decision did, for those who do not see it. */
	said = $state('');
	editing = $state(false);

	constructor(
		readonly app: App,
		readonly paperId?: string
	) {
		const nothing: Waiting = { drafts: [], papers: [], elsewhereCount: 0 };
		this.#waiting = new LiveQuery(() => this.#readWaiting(), nothing);
	}

	async #readWaiting(): Promise<Waiting> {
		const { db } = this.app;
		const drafts = await this.#inOrderOfAdding(await waitingDrafts(db, this.paperId));
		const papers: TriagedPaper[] = [];
		for (const { paperId } of drafts) {
			if (papers.some(({ record }) => record.id === paperId)) continue;
			if (papers.length === 2) break;
			const record = await readPaper(db, paperId);
			const draftCount = (await draftsOfPaper(db, paperId)).length;
			if (record) papers.push({ record, draftCount });
		}
		this.#forgetDecided(drafts);
		const elsewhereCount = drafts.length === 0 ? (await waitingDrafts(db)).length : 0;
		return { drafts, papers, elsewhereCount };
	}

	/** Papers come as they were added: a listing's in the order of the listing. */
	async #inOrderOfAdding(drafts: DraftRecord[]): Promise<DraftRecord[]> {
		for (const { paperId } of drafts) {
			if (this.#addedAt[paperId] !== undefined) continue;
			this.#addedAt[paperId] = (await readPaper(this.app.db, paperId))?.addedAt ?? 0;
		}
		const addedAt = (draft: DraftRecord) => this.#addedAt[draft.paperId] ?? 0;
		return [...drafts].sort((a, b) => addedAt(a) - addedAt(b));
	}

	#forgetDecided(waiting: readonly DraftRecord[]): void {
		const left = waiting.filter(({ id }) => this.#decided.includes(id)).map(({ id }) => id);
		if (left.length < this.#decided.length) this.#decided = left;
	}

	get loaded(): boolean {
		return this.#waiting.loaded;
	}

	get waiting(): readonly DraftRecord[] {
		return this.#waiting.current.drafts.filter((draft) => !this.#decided.includes(draft.id));
	}

	/** What waits for other papers when this one is done. */
	get elsewhereCount(): number {
		return this.#waiting.current.elsewhereCount;
	}

	get current(): DraftRecord | undefined {
		return this.waiting[0];
	}

	get paper(): PaperRecord | undefined {
		return this.#triagedPaper?.record;
	}

	get #triagedPaper(): TriagedPaper | undefined {
		const { current } = this;
		return this.#waiting.current.papers.find(({ record }) => record.id === current?.paperId);
	}

	get #waitingOfPaper(): readonly DraftRecord[] {
		return this.waiting.filter((draft) => draft.paperId === this.current?.paperId);
	}

	/** "4 of 9": the place of the current draft among those of its paper. */
	get place(): { readonly position: number; readonly count: number } {
		const count = this.#triagedPaper?.draftCount ?? 0;
		return { position: count - this.#waitingOfPaper.length + 1, count };
	}

	/** Of the paper on screen: passed every check, and written with confidence. */
	get good(): readonly DraftRecord[] {
		return this.#waitingOfPaper.filter(isGood);
	}

	get acceptedCount(): number {
		const accepted = this.#decisions.filter(({ kind }) => kind === 'accept');
		return accepted.reduce((count, { draftIds }) => count + draftIds.length, 0);
	}

	get canUndo(): boolean {
		return this.#decisions.length > 0;
	}

	/** What to look at again in the draft on screen. */
	get advice(): readonly string[] {
		return this.current && this.paper ? adviceForDraft(this.current.draft, this.paper.paper) : [];
	}

	/** What to look at again in a changed card of the paper on screen. */
	adviceFor(content: CardContent): readonly string[] {
		return this.paper ? adviceFor(content, this.paper.paper) : [];
	}

	async accept(content?: CardContent): Promise<void> {
		const { current, app } = this;
		if (!current) return;
		this.editing = false;
		const own = content ? { content: $state.snapshot(content) } : {};
		await this.#decide({ kind: 'accept', draftIds: [current.id], ...own, now: app.now() });
	}

	acceptGood(): Promise<void> {
		const draftIds = this.good.map((draft) => draft.id);
		return this.#decide({ kind: 'accept', draftIds, now: this.app.now() });
	}

	async reject(): Promise<void> {
		const { current, app } = this;
		if (!current) return;
		this.editing = false;
		await this.#decide({ kind: 'reject', draftIds: [current.id], now: app.now() });
	}

	/** The next draft comes when the decision is on the device; a second tap until then is none. */
	async #decide(decision: DraftDecision): Promise<void> {
		if (decision.draftIds.length === 0 || this.#isWriting) return;
		if (!(await this.#write(decision))) return;
		this.#decided = [...this.#decided, ...decision.draftIds];
		this.#decisions = [...this.#decisions, decision];
		this.said = this.#sentence(decision);
	}

	/** Takes back the last decision; again, the one before; as far as the first of this visit. */
	async undo(): Promise<void> {
		const decision = this.#decisions.at(-1);
		if (!decision || this.#isWriting) return;
		this.editing = false;
		const { draftIds } = decision;
		if (!(await this.#write({ kind: 'reopen', draftIds, now: this.app.now() }))) return;
		this.#decisions = this.#decisions.slice(0, -1);
		this.#decided = this.#decided.filter((id) => !draftIds.includes(id));
		this.said = 'The last decision was taken back.';
	}

	async #write(decision: DraftDecision): Promise<boolean> {
		this.#isWriting = true;
		const takeNoteAway = noteDecision(decision);
		try {
			const done = await this.app.write(async () => {
				await carryOut(this.app.db, decision);
				return true;
			});
			return done === true;
		} finally {
			takeNoteAway();
			this.#isWriting = false;
		}
	}

	#sentence({ draftIds, kind }: DraftDecision): string {
		const decided =
			kind === 'accept'
				? counted(draftIds.length, ['Card accepted.', '# cards accepted.'])
				: counted(draftIds.length, ['Card rejected.', '# cards rejected.']);
		return say(`${decided} ${this.waiting.length} left.`);
	}
}
