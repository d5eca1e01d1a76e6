import { DEFAULT_PRESET_CONTENT } from '$lib/scheduling/fsrs';
import type { Preset, PresetContent } from '$lib/scheduling/preset';
import type { PaperdeckDatabase } from './database';
import { idOfPreset } from './identity';
import { readSettings, type Settings } from './settings';

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

/**
 * The preset that the settings ask for, for the cards of a paper if one is named. Writes it when it is
 * new, so it is no live query.
 */
export async function currentPreset(db: PaperdeckDatabase, paperId?: string): Promise<Preset> {
	const preset = await wantedPreset(db, paperId);
	const stored = await db.presets.get(preset.id);
	if (!stored) await db.presets.put(preset);
	return stored ?? preset;
}

/** The same, not written. */
export async function wantedPreset(db: PaperdeckDatabase, paperId?: string): Promise<Preset> {
	const settings = await readSettings(db);
	const desiredRetention =
		paperId === undefined
			? settings.desiredRetention
			: await retentionOfPaper(db, paperId, settings);
	const { learningSteps, relearningSteps, maximumIntervalDays, fit } = settings;
	const parameters = fit?.parameters ?? DEFAULT_PRESET_CONTENT.parameters;
	const steps = { learningSteps, relearningSteps };
	return toPreset({ parameters, desiredRetention, maximumIntervalDays, ...steps });
}

/** The paper's own wish; else the highest of its labels', the most important wins; else the general one. */
async function retentionOfPaper(
	db: PaperdeckDatabase,
	paperId: string,
	{ retentionOf, desiredRetention }: Settings
): Promise<number> {
	if (Object.keys(retentionOf).length === 0) return desiredRetention;
	const own = retentionOf[paperId];
	if (own !== undefined) return own;
	const labelled = await db.labelled.where('paperId').equals(paperId).toArray();
	const wishes = labelled
		.filter(({ deletedAt }) => deletedAt === null)
		.flatMap(({ labelId }) => retentionOf[labelId] ?? []);
	return wishes.length > 0 ? Math.max(...wishes) : desiredRetention;
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
