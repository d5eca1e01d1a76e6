import { regrouped, type CardPlace } from '$lib/cards/card-groups';
import { sumReviews, withShelves, type ChangedShelves } from '$lib/scheduling/study-sums';
import type { PaperdeckDatabase } from './database';
import { bucketsSince, editsSince, placesOf } from './kept-sums';
import type { LogBucket } from './log-bucket';
import { wantedPreset } from './presets';
import { shelvesOf } from './review-columns';
import { noneYet } from './study-sums';

/** Sums of a library that arrives as a whole: its logs are in the memory now, and cost a second look later. */
export class ArrivingSums {
	readonly #changes: ChangedShelves[] = [];

	private constructor(readonly parameters: readonly number[]) {}

	/** The settings must be those that hold from now on. */
	static async create(db: PaperdeckDatabase): Promise<ArrivingSums> {
		return new ArrivingSums((await wantedPreset(db)).parameters);
	}

	add(buckets: readonly LogBucket[]): void {
		const sums = sumReviews({ ...shelvesOf(buckets), parameters: this.parameters });
		this.#changes.push({ shelves: buckets.map(({ bucket }) => bucket), sums });
	}

	/** Keeps them, in the transaction that stored the logs; some cards are at hand, the others are read. */
	async keep(db: PaperdeckDatabase, atHand: readonly CardPlace[]): Promise<void> {
		const before = noneYet(this.parameters);
		const sums = withShelves(before.sums, this.#changes);
		const known = new Set(atHand.map(({ id }) => id));
		const others = await placesOf(
			db,
			sums.cardIds.filter((id) => !known.has(id))
		);
		const none = { ...before, cardIds: [] };
		const groups = regrouped(sums.cardIds, none, [...atHand, ...others]);
		const { newestId } = await bucketsSince(db, '\uffff');
		const { newestEdit } = await editsSince(db, '\uffff');
		await db.device.put({ ...before, sums, ...groups, newestId, newestEdit });
	}
}
