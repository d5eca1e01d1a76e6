import type { Moment } from '$lib/scheduling/moment';
import { retrievability } from '$lib/scheduling/due';
import type { PaperdeckDatabase } from './database';
import { wantedPreset } from './presets';
import { shownPaperIds } from './queue-keys';
import { everyCard } from './stored-cards';

/** What a reader would recall of a paper now. */
export interface PaperRecall {
	/** Mean probability of recall over its learned cards, 0–1. */
	readonly mean: number;
	/** Cards that were reviewed at least once. */
	readonly learnedCount: number;
}

/** The recall of every paper with learned cards. Reads all cards: for a reader who asks for it. */
export function recallByPaper(
	db: PaperdeckDatabase,
	now: Moment
): Promise<Map<string, PaperRecall>> {
	const tables = [db.papers, db.cardBuckets, db.settings, db.labelled];
	return db.transaction('r', tables, async () => {
		const preset = await wantedPreset(db);
		const shown = await shownPaperIds(db);
		const sums = new Map<string, { sum: number; count: number }>();
		for (const { paperId, schedule, deletedAt } of await everyCard(db)) {
			const recall = deletedAt === null ? retrievability(schedule, now, preset) : null;
			if (recall === null || !shown.has(paperId)) continue;
			const { sum, count } = sums.get(paperId) ?? { sum: 0, count: 0 };
			sums.set(paperId, { sum: sum + recall, count: count + 1 });
		}
		return new Map(
			[...sums].map(([id, { sum, count }]) => [id, { mean: sum / count, learnedCount: count }])
		);
	});
}
