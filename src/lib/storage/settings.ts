import type { SettingRecord } from '$lib/library/everything';
import { DEFAULT_SETTINGS, type Settings } from '$lib/cards/settings';
import type { PaperdeckDatabase } from './database';
import { nextStamp } from './hybrid-clock';

export { DEFAULT_SETTINGS, type Settings } from '$lib/cards/settings';

export async function readSettings(db: PaperdeckDatabase): Promise<Settings> {
	const records = await db.settings.toArray();
	const changed = Object.fromEntries(records.map(({ key, value }) => [key, value]));
	return { ...DEFAULT_SETTINGS, ...changed };
}

/** Stores the settings named, each with its own stamp; the others stay as they are. */
export function changeSettings(db: PaperdeckDatabase, changes: Partial<Settings>): Promise<void> {
	return db.transaction('rw', db.settings, db.device, async () => {
		const stamp = await nextStamp(db);
		const records = Object.entries(changes).map(
			([key, value]) => ({ key, value, stamp }) as SettingRecord
		);
		await db.settings.bulkPut(records);
	});
}
