import { cardsToPlace, regrouped } from '$lib/cards/card-groups';
import {
	noStudySums,
	withShelves,
	type StudySums,
	type SumsRequest
} from '$lib/scheduling/study-sums';
import type { PaperdeckDatabase } from './database';
import {
	bucketsSince,
	editsSince,
	keepSums,
	placesOf,
	readKeptSums,
	type KeptSums
} from './kept-sums';
import { BUCKET_COUNT } from './log-bucket';
import { wantedPreset } from './presets';
import { readShelves } from './review-columns';

/** Goes through reviews, here or in a worker. */
export type SumUp = (request: SumsRequest) => StudySums | Promise<StudySums>;

/** The sums of all reviews; what was worked out before is not worked out again. */
export async function freshSums(db: PaperdeckDatabase, sumUp: SumUp): Promise<KeptSums> {
	const { parameters } = await wantedPreset(db);
	const stored = await readKeptSums(db);
	const isSame = stored.kept && String(stored.kept.parameters) === String(parameters);
	const before = isSame && stored.kept ? stored.kept : noneYet(parameters);
	const { buckets, newestId } = await bucketsSince(db, before.newestId);
	const { cardIds: edited, newestEdit } = await editsSince(db, before.newestEdit);
	if (buckets.length === 0 && edited.length === 0) return before;
	const sums = await sumsWith(before, { db, buckets, sumUp });
	const known = { ...before, cardIds: before.sums.cardIds };
	const places = await placesOf(db, cardsToPlace(sums.cardIds, known, edited));
	const groups = regrouped(sums.cardIds, known, places);
	const kept = { ...before, sums, ...groups, newestId, newestEdit };
	// What there is no room for is worked out again.
	await keepSums(db, kept, stored).catch(() => {});
	return kept;
}

/** Before the first review. */
export function noneYet(parameters: readonly number[]): KeptSums {
	return {
		...{ key: 'sums', parameters, sums: noStudySums(BUCKET_COUNT) },
		...{ paperIds: [], groupOf: new Uint32Array(0), newestId: '', newestEdit: '' }
	};
}

interface Change {
	readonly db: PaperdeckDatabase;
	readonly buckets: readonly number[];
	readonly sumUp: SumUp;
}

async function sumsWith(
	{ sums, parameters }: KeptSums,
	{ db, buckets, sumUp }: Change
): Promise<StudySums> {
	if (buckets.length === 0) return sums;
	const shelves = await readShelves(db, buckets);
	const changed = await sumUp({ ...shelves, parameters });
	return withShelves(sums, [{ shelves: buckets, sums: changed }]);
}
