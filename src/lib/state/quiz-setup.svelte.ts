import type { CardRecord } from '$lib/cards/card-record';
import { byTime, type MeetingRecord } from '$lib/meetings/meeting';
import type { CslItem } from '$lib/papers/paper';
import type { LabelKind } from '$lib/papers/label';
import type { PaperSummary } from '$lib/papers/paper-record';
import { writeJoinCode } from '$lib/quizzes/join-code';
import type { QuestionKind } from '$lib/quizzes/quiz';
import { countBy } from '$lib/quizzes/sums';
import { retrievability } from '$lib/scheduling/due';
import type { Preset } from '$lib/scheduling/preset';
import { allCards } from '$lib/storage/cards';
import { listLabels, type LabelWithPapers } from '$lib/storage/labels';
import { listMeetings } from '$lib/storage/meetings';
import { listPapers } from '$lib/storage/papers';
import { wantedPreset } from '$lib/storage/presets';
import { saveQuiz } from '$lib/storage/quizzes';
import type { App } from './app.svelte';
import { drawnQuiz, newQuizRecord, type DrawnQuiz } from './drawn-quiz';
import { LiveQuery } from './live-query.svelte';

/** What a paper offers to be asked. */
export interface QuizSource {
	readonly id: string;
	readonly title: string;
	readonly cardCount: number;
}

/** Papers that can be chosen at once: those of a meeting, a tag or a collection. */
export interface QuizGroup {
	readonly id: string;
	readonly kind: 'meeting' | LabelKind;
	readonly name: string;
	/** Those with cards. */
	readonly paperIds: readonly string[];
}

interface Offer {
	readonly papers: readonly PaperSummary[];
	readonly cards: readonly CardRecord[];
	readonly labels: readonly LabelWithPapers[];
	readonly meetings: readonly MeetingRecord[];
	readonly preset?: Preset;
}

/** Cards of the whole library when only those that fade are asked. */
const FADING_SHARE = 0.5;

const isAskable = (card: CardRecord) => !card.schedule.suspended;

function toggled<T>(chosen: readonly T[], one: T): readonly T[] {
	return chosen.includes(one) ? chosen.filter((other) => other !== one) : [...chosen, one];
}

/** What is to be asked: which papers, how many questions, of which kinds. */
export class QuizSetup {
	readonly #offer: LiveQuery<Offer>;
	/** Ids of chosen papers; none chosen means all. */
	chosen = $state.raw<readonly string[]>([]);
	count = $state(12);
	kinds = $state.raw<readonly QuestionKind[]>(['choice', 'number', 'name', 'recall']);
	onlyFading = $state(false);
	secondsEach = $state<number | null>(null);
	title = $state('');
	/** Why nothing was drawn, in a sentence. */
	said = $state('');

	constructor(readonly app: App) {
		const { db } = app;
		this.#offer = new LiveQuery<Offer>(
			async () => ({
				papers: await listPapers(db),
				cards: (await allCards(db)).filter(isAskable),
				labels: await listLabels(db),
				meetings: await listMeetings(db),
				preset: await wantedPreset(db)
			}),
			{ papers: [], cards: [], labels: [], meetings: [] }
		);
	}

	get loaded(): boolean {
		return this.#offer.loaded;
	}

	get sources(): readonly QuizSource[] {
		const { papers, cards } = this.#offer.current;
		const counts = countBy(cards, ({ paperId }) => paperId);
		return papers
			.map(({ id, paper }) => ({
				id,
				title: paper.citation.title,
				cardCount: counts.get(id) ?? 0
			}))
			.filter(({ cardCount }) => cardCount > 0);
	}

	/** The next meeting first, then tags and collections by name; those without cards are left out. */
	get groups(): readonly QuizGroup[] {
		const { labels, meetings } = this.#offer.current;
		const { coming, past } = byTime(meetings, this.app.now().at);
		const all: QuizGroup[] = [
			...[...coming, ...past].map((one) => ({ ...one, kind: 'meeting' as const })),
			...labels.map(({ label, paperIds }) => ({ ...label, paperIds }))
		];
		const withCards = this.sources.map(({ id }) => id);
		return all
			.map(({ id, kind, name, paperIds }) => {
				return {
					id,
					kind,
					name,
					paperIds: paperIds.filter((paperId) => withCards.includes(paperId))
				};
			})
			.filter(({ paperIds }) => paperIds.length > 0);
	}

	isChosen({ paperIds }: QuizGroup): boolean {
		return paperIds.every((id) => this.chosen.includes(id));
	}

	/** Chooses all papers of a group, or none of them where all were chosen. */
	toggleGroup(group: QuizGroup): void {
		const others = this.chosen.filter((id) => !group.paperIds.includes(id));
		this.chosen = this.isChosen(group) ? others : [...others, ...group.paperIds];
	}

	/** Cards that may be asked as things are set. */
	get cards(): readonly CardRecord[] {
		const { cards, preset } = this.#offer.current;
		const wanted = cards.filter(
			({ paperId }) => this.chosen.length === 0 || this.chosen.includes(paperId)
		);
		if (!this.onlyFading || !preset) return wanted;
		const now = this.app.now();
		const recall = ({ schedule }: CardRecord) => retrievability(schedule, now, preset) ?? 1;
		const sorted = wanted
			.filter(({ schedule }) => schedule.memory !== null)
			.sort((left, right) => recall(left) - recall(right));
		return sorted.slice(0, Math.max(this.count, Math.ceil(sorted.length * FADING_SHARE)));
	}

	toggle(id: string): void {
		this.chosen = toggled(this.chosen, id);
	}

	toggleKind(kind: QuestionKind): void {
		this.kinds = toggled(this.kinds, kind);
	}

	#citationOf(paperId: string): CslItem | undefined {
		return this.#offer.current.papers.find(({ id }) => id === paperId)?.paper.citation;
	}

	#draw(): DrawnQuiz {
		return drawnQuiz(this.cards, (id) => this.#citationOf(id), {
			title: this.title.trim() || 'Quiz',
			count: this.count,
			kinds: this.kinds,
			pool: this.#offer.current.cards.map(({ content }) => content)
		});
	}

	/** Draws a quiz and stores it; answers its id, or nothing where there is nothing to ask. */
	async start(
		role: 'own' | 'hosted',
		fits: (code: string) => boolean
	): Promise<string | undefined> {
		const { quiz, cardIds } = this.#draw();
		if (quiz.questions.length === 0) {
			this.said = 'Nothing can be asked so. Choose more papers, or more ways of asking.';
			return undefined;
		}
		const timed = this.secondsEach === null ? quiz : { ...quiz, secondsEach: this.secondsEach };
		const join = role === 'hosted' ? writeJoinCode(timed, fits) : { quiz };
		const record = newQuizRecord({
			role,
			quiz: join.quiz,
			...('code' in join ? { code: join.code } : {}),
			cardIds,
			secondsEach: this.secondsEach
		});
		const isSaved = await this.app.write(async () => {
			await saveQuiz(this.app.db, record);
			return true;
		});
		return isSaved ? record.id : undefined;
	}
}
