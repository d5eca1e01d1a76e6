import type { Page } from '@playwright/test';
import { ALGORITHM, DEFAULT_PRESET_CONTENT } from '../../src/lib/scheduling/fsrs';
import { toPreset } from '../../src/lib/storage/presets';
import { expect, exported, startWithStarter, type Site } from './site';

const MS_PER_DAY = 86_400_000;
/** So many cards of the starter library have been studied. */
const STUDIED = 120;
/** Days before the last review on which a card was asked: one that is old, or one that is young. */
const ASKED_OLD = [90, 86, 76, 60, 46, 30, 14, 0];
const ASKED_YOUNG = [9, 8, 5, 0];

interface Moment {
	readonly at: number;
	readonly offsetMinutes: number;
	readonly dayStartMinutes: number;
}

/** UUIDs of version 7, in the order of their days. */
function idsFrom(count: { value: number }) {
	return ({ at }: Moment): string => {
		const time = at.toString(16).padStart(12, '0');
		count.value += 1;
		return `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-${count.value.toString(16).padStart(12, '0')}`;
	};
}

/** What happened to one card: every tenth keeps slipping, every tenth takes long, one is out of review. */
function historyOf(cardId: string, index: number, daysAway: number): object[] {
	const idAt = idsFrom({ value: index * 100 });
	const presetId = toPreset(DEFAULT_PRESET_CONTENT).id;
	const today = Math.floor(Date.now() / MS_PER_DAY);
	const momentOn = (day: number): Moment => ({
		at: (today - daysAway - day) * MS_PER_DAY + (9 * 60 + index) * 60_000,
		offsetMinutes: 60,
		dayStartMinutes: 240
	});
	const isSlipping = index % 10 === 3;
	const isSlow = index % 10 === 5;
	const asked = index % 3 === 0 ? ASKED_OLD : ASKED_YOUNG;
	const reviews = asked.map((day, nth) => {
		const moment = momentOn(day);
		return {
			...{ kind: 'review', id: idAt(moment), cardId, moment, presetId, algorithm: ALGORITHM },
			rating: isSlipping && nth % 2 === 1 ? 'again' : 'good',
			durationMs: isSlow ? 45_000 : 4000 + index * 50
		};
	});
	if (index !== 7) return reviews;
	const moment = momentOn(0);
	return [...reviews, { kind: 'flag', id: idAt(moment), cardId, moment, reason: 'two-facts' }];
}

/** The starter library after months of reviews, the last of them so many days ago. */
export async function withMonthsOfReviews(page: Page, site: Site, daysAway: number): Promise<void> {
	await startWithStarter(page, site);
	const archive = await exported(page, site);
	const log = archive.cards
		.slice(0, STUDIED)
		.flatMap(({ id }, index) => historyOf(id, index, daysAway));
	const presets = [toPreset(DEFAULT_PRESET_CONTENT)];
	await page.locator('input[type=file]').setInputFiles({
		name: 'months.json',
		mimeType: 'application/json',
		buffer: Buffer.from(JSON.stringify({ ...archive, log, presets }))
	});
	await expect(page.getByText('Merged:')).toBeVisible();
}
