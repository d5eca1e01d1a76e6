import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { DEFAULT_PRESET_CONTENT } from '$lib/scheduling/fsrs';
import { freshDatabase } from './library.fixture';
import { currentPreset, presetOf, readPreset, toPreset } from './presets';
import { changeSettings, DEFAULT_SETTINGS, readSettings } from './settings';

test('settings are the defaults until they are changed, and then each by itself', async () => {
	const db = freshDatabase();
	expect(await readSettings(db)).toEqual(DEFAULT_SETTINGS);
	await changeSettings(db, { theme: 'dark', newPerDay: 5 });
	await changeSettings(db, { newPerDay: 7 });
	expect(await readSettings(db)).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark', newPerDay: 7 });
});

test('a new reader answers with two buttons and sees no intervals', async () => {
	const settings = await readSettings(freshDatabase());
	expect(settings).toMatchObject({ ratingButtons: 2, showIntervals: false });
});

test('a changed retention is another preset, and the same one again when changed back', async () => {
	const db = freshDatabase();
	const first = await currentPreset(db);
	expect(first).toEqual(toPreset(DEFAULT_PRESET_CONTENT));
	await changeSettings(db, { desiredRetention: 0.85 });
	const second = await currentPreset(db);
	expect(second).toMatchObject({ desiredRetention: 0.85 });
	expect(second.id).not.toBe(first.id);
	await changeSettings(db, { desiredRetention: 0.9 });
	expect(await currentPreset(db)).toEqual(first);
	expect(await db.presets.count()).toBe(2);
});

test('a preset is found by its id; one that is not here is stood in for by the default', async () => {
	const db = freshDatabase();
	await changeSettings(db, { desiredRetention: 0.85 });
	const preset = await currentPreset(db);
	const find = await presetOf(db);
	expect(find(preset.id)).toEqual(preset);
	expect(find('elsewhere')).toEqual(toPreset(DEFAULT_PRESET_CONTENT));
	expect(await readPreset(db, 'elsewhere')).toBeUndefined();
});
