import { DEFAULT_PRESET_CONTENT } from '$lib/scheduling/fsrs';
import type { Preset, PresetContent } from '$lib/scheduling/preset';
import type { PaperdeckDatabase } from './database';
import { idOfPreset } from './identity';
import { readSettings } from './settings';

/** The preset with the id its content gives it. */
export function toPreset(content: PresetContent): Preset {
	const { parameters, desiredRetention, learningSteps, relearningSteps, maximumIntervalDays } =
		content;
	const named = {
		...{ parameters, desiredRetention, maximumIntervalDays },
		...{ learningSteps, relearningSteps }
	};
	return { id: idOfPreset(named), ...named };
}

const DEFAULT_PRESET = toPreset(DEFAULT_PRESET_CONTENT);

/** The preset that the settings ask for. Writes it when it is new, so it is no live query. */
export function currentPreset(db: PaperdeckDatabase): Promise<Preset> {
	return db.transaction('rw', db.settings, db.presets, async () => {
		const { desiredRetention } = await readSettings(db);
		const preset = toPreset({ ...DEFAULT_PRESET_CONTENT, desiredRetention });
		const stored = await db.presets.get(preset.id);
		if (!stored) await db.presets.add(preset);
		return stored ?? preset;
	});
}

export async function readPreset(db: PaperdeckDatabase, id: string): Promise<Preset | undefined> {
	return db.presets.get(id);
}

/**
 * Finds presets for a replay. One that has not arrived yet, half of a merge, is stood in for by the
 * default one; when it arrives, the cards that name it are replayed.
 */
export async function presetOf(db: PaperdeckDatabase): Promise<(id: string) => Preset> {
	const presets = new Map((await db.presets.toArray()).map((preset) => [preset.id, preset]));
	return (id) => presets.get(id) ?? DEFAULT_PRESET;
}
