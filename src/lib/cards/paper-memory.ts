import { retrievability } from '$lib/scheduling/due';
import type { Moment } from '$lib/scheduling/moment';
import type { Preset } from '$lib/scheduling/preset';
import type { Schedule } from '$lib/scheduling/schedule';

/** What of a paper would be recalled now. */
export interface PaperMemory {
	/** Expected number of findings, not rounded. */
	readonly recallable: number;
	/** Cards that were reviewed: only of those anything is known. */
	readonly reviewed: number;
	/** Cards that wait for their first review. */
	readonly unseen: number;
}

interface Remembered {
	readonly schedule: Schedule;
}

/** Suspended cards count: what is not asked any more is forgotten all the same. */
export function paperMemory(
	cards: readonly Remembered[],
	now: Moment,
	preset: Preset
): PaperMemory {
	const chances = cards.map(({ schedule }) => retrievability(schedule, now, preset));
	const known = chances.filter((chance) => chance !== null);
	return {
		recallable: known.reduce((sum, chance) => sum + chance, 0),
		reviewed: known.length,
		unseen: chances.length - known.length
	};
}

/** Mean chance to recall a finding of a paper, 0–1, by which papers are sorted from the most faded on. */
export function freshnessOf({ recallable, reviewed }: PaperMemory): number {
	return reviewed === 0 ? 1 : recallable / reviewed;
}

/** "You would recall 7 of 9 findings today." */
export function memoryWords({ recallable, reviewed, unseen }: PaperMemory): string {
	if (reviewed === 0) return unseen === 0 ? '' : 'None of its cards has been asked yet.';
	const count = Math.round(recallable);
	if (reviewed > 1) {
		return unseen === 0
			? `You would recall ${count} of ${reviewed} findings today.`
			: `You would recall ${count} of ${reviewed} findings today; ${unseen} more wait to be learnt.`;
	}
	if (count === 1) {
		return unseen === 0
			? 'You would recall its one finding today.'
			: `You would recall its one finding today; ${unseen} more wait to be learnt.`;
	}
	return unseen === 0
		? 'You would hardly recall its one finding today.'
		: `You would hardly recall its one finding today; ${unseen} more wait to be learnt.`;
}

const SECONDS_PER_CARD = 10;

/** The cards of a short refresher, the most faded first; unseen ones where there is room. */
export function refresherCards<T extends Remembered & { readonly id: string }>(
	cards: readonly T[],
	{
		now,
		preset,
		seconds
	}: { readonly now: Moment; readonly preset: Preset; readonly seconds: number }
): T[] {
	const chance = new Map(
		cards.map(({ id, schedule }) => [id, retrievability(schedule, now, preset) ?? 1])
	);
	return [...cards]
		.filter(({ schedule }) => schedule.flagged === undefined)
		.sort((a, b) => (chance.get(a.id) ?? 1) - (chance.get(b.id) ?? 1))
		.slice(0, Math.max(1, Math.floor(seconds / SECONDS_PER_CARD)));
}
