import { DEFAULT_HANDLING, type Handling } from '$lib/cards/handling';
import type { PaperdeckDatabase } from './database';

/** What was chosen for this device, in the `device` table: never exported, never merged. */
export interface HandlingRecord {
	readonly key: 'handling';
	readonly chosen: Partial<Handling>;
}

async function chosenIn(db: PaperdeckDatabase): Promise<Partial<Handling>> {
	const stored = await db.device.get('handling');
	return stored?.key === 'handling' ? stored.chosen : {};
}

export async function readHandling(db: PaperdeckDatabase): Promise<Handling> {
	return { ...DEFAULT_HANDLING, ...(await chosenIn(db)) };
}

/** Stores what is named; the rest stays as it is. */
export function changeHandling(db: PaperdeckDatabase, changes: Partial<Handling>): Promise<void> {
	return db.transaction('rw', db.device, async () => {
		const chosen = { ...(await chosenIn(db)), ...changes };
		await db.device.put({ key: 'handling', chosen });
	});
}
