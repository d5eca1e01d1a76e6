import { answerOf, promptOf } from '$lib/cards/card';
import { forgettingCurve, type CurvePoint } from '$lib/scheduling/forgetting-curve';
import { learningDay } from '$lib/scheduling/moment';
import { readCard } from '$lib/storage/cards';
import { wantedPreset } from '$lib/storage/presets';
import { readColumnsOf } from '$lib/storage/review-columns';
import type { App } from './app.svelte';

export interface CardCurve {
	readonly prompt: string;
	readonly answer: string;
	readonly paperId: string;
	readonly points: readonly CurvePoint[];
	/** Days until recall falls to 90 %, or `null` before the first review. */
	readonly stability: number | null;
	readonly lapses: number;
	readonly today: number;
}

/** How far the curve looks ahead of today, at least, days. */
const LEAST_AHEAD_DAYS = 14;

/** The life of one card so far, and its fall to come; `undefined` where there is no such card. */
export async function readCardCurve(app: App, cardId: string): Promise<CardCurve | undefined> {
	const { db } = app;
	const card = await readCard(db, cardId);
	if (!card) return undefined;
	const today = learningDay(app.now());
	const { parameters } = await wantedPreset(db, card.paperId);
	const columns = await readColumnsOf(db, [cardId]);
	const { memory, intervalDays, lapses } = card.schedule;
	const untilDay = today + Math.max(LEAST_AHEAD_DAYS, intervalDays);
	return {
		prompt: promptOf(card.content),
		answer: answerOf(card.content),
		paperId: card.paperId,
		points: forgettingCurve(columns, parameters, untilDay),
		stability: memory?.stability ?? null,
		...{ lapses, today }
	};
}
