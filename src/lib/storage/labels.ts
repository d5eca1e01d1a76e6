import type { LabelKind, LabelledRecord, LabelRecord } from '$lib/papers/label';
import type { PaperdeckDatabase } from './database';
import { nextStamp } from './hybrid-clock';
import { idOfLabel, idOfLabelled } from './content-ids';
import { newId } from './identity';

export interface LabelToPut {
	readonly kind: LabelKind;
	readonly name: string;
}

/** A label, and the papers that bear it. */
export interface LabelWithPapers {
	readonly label: LabelRecord;
	readonly paperIds: readonly string[];
}

/** Puts a label on a paper, making the label where there is none of that name. Answers its id. */
export function putLabel(
	db: PaperdeckDatabase,
	paperId: string,
	label: LabelToPut
): Promise<string> {
	return inLabels(db, async () => {
		const labelId = await labelNamed(db, label);
		await setLabelled(db, { labelId, paperId }, true);
		return labelId;
	});
}

/** Takes a label off a paper. A label that no paper bears any more goes with it. */
export function takeLabel(db: PaperdeckDatabase, paperId: string, labelId: string): Promise<void> {
	return inLabels(db, async () => {
		await setLabelled(db, { labelId, paperId }, false);
		const left = await db.labelled.where('labelId').equals(labelId).toArray();
		if (left.some(({ deletedAt }) => deletedAt === null)) return;
		const label = await storedLabel(db, labelId);
		if (label.kind === 'tag')
			await putStamped(db, { ...label, deletedAt: db.clock() }, 'deletedAt');
	});
}

/** Makes a label without a paper, for a collection that is filled later. */
export function makeLabel(db: PaperdeckDatabase, label: LabelToPut): Promise<string> {
	return inLabels(db, () => labelNamed(db, label));
}

export function renameLabel(db: PaperdeckDatabase, labelId: string, name: string): Promise<void> {
	return inLabels(db, async () => {
		const label = await storedLabel(db, labelId);
		const plain = plainName(name);
		if (plain !== label.name) await putStamped(db, { ...label, name: plain }, 'name');
	});
}

/** Takes a label off all papers; the papers stay. */
export function deleteLabel(db: PaperdeckDatabase, labelId: string): Promise<void> {
	return inLabels(db, async () => {
		const label = await storedLabel(db, labelId);
		if (label.deletedAt !== null) return;
		await putStamped(db, { ...label, deletedAt: db.clock() }, 'deletedAt');
	});
}

/** Brings a deleted label back, with the papers that bore it. */
export function restoreLabel(db: PaperdeckDatabase, labelId: string): Promise<void> {
	return inLabels(db, async () => {
		const label = await storedLabel(db, labelId);
		if (label.deletedAt !== null) await putStamped(db, { ...label, deletedAt: null }, 'deletedAt');
	});
}

/** The labels there are, by name, each with the papers that bear it. */
export function listLabels(db: PaperdeckDatabase): Promise<LabelWithPapers[]> {
	return db.transaction('r', db.labels, db.labelled, async () => {
		const labels = await db.labels.toArray();
		const papersOf = new Map<string, string[]>();
		await db.labelled.each(({ labelId, paperId, deletedAt }) => {
			if (deletedAt !== null) return;
			papersOf.set(labelId, [...(papersOf.get(labelId) ?? []), paperId]);
		});
		return labels
			.filter(({ deletedAt }) => deletedAt === null)
			.sort((a, b) => a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1))
			.map((label) => ({ label, paperIds: papersOf.get(label.id) ?? [] }));
	});
}

function inLabels<T>(db: PaperdeckDatabase, work: () => Promise<T>): Promise<T> {
	return db.transaction('rw', db.labels, db.labelled, db.device, work);
}

function plainName(name: string): string {
	const plain = name.trim().replace(/\s+/g, ' ');
	if (plain === '') throw new Error('A label needs a name');
	return plain;
}

/** The label of that name, upper and lower case alike; made, or brought back, where there is none. */
async function labelNamed(db: PaperdeckDatabase, { kind, name }: LabelToPut): Promise<string> {
	const plain = plainName(name);
	const folded = plain.toLocaleLowerCase('en');
	const ofKind = await db.labels.where('kind').equals(kind).toArray();
	const known = ofKind.filter((label) => label.name.toLocaleLowerCase('en') === folded);
	const live = known.find(({ deletedAt }) => deletedAt === null);
	if (live) return live.id;
	const gone = known[0];
	if (gone) {
		await bringBack(db, gone, plain);
		return gone.id;
	}
	const made = idOfLabel(kind, folded);
	// One that was renamed since has that id.
	const id = (await db.labels.get(made)) ? await newId(db) : made;
	const label = { id, kind, name: plain, deletedAt: null, stamps: {} };
	await putStamped(db, label, 'deletedAt');
	return id;
}

/** The name alone comes back: papers that bore it when it was deleted do not. */
async function bringBack(db: PaperdeckDatabase, label: LabelRecord, name: string): Promise<void> {
	const stamp = await nextStamp(db);
	const bearers = await db.labelled.where('labelId').equals(label.id).toArray();
	const still = bearers.filter(({ deletedAt }) => deletedAt === null);
	await db.labelled.bulkPut(
		still.map((one) => ({ ...one, deletedAt: db.clock(), stamps: { deletedAt: stamp } }))
	);
	const stamps = { ...label.stamps, name: stamp, deletedAt: stamp };
	await db.labels.put({ ...label, name, deletedAt: null, stamps });
}

async function setLabelled(
	db: PaperdeckDatabase,
	pair: Pick<LabelledRecord, 'labelId' | 'paperId'>,
	bears: boolean
): Promise<void> {
	const id = idOfLabelled(pair.labelId, pair.paperId);
	const stored = await db.labelled.get(id);
	if ((stored?.deletedAt === null) === bears) return;
	if (!stored && !bears) return;
	const stamps = { deletedAt: await nextStamp(db) };
	await db.labelled.put({ id, ...pair, deletedAt: bears ? null : db.clock(), stamps });
}

async function storedLabel(db: PaperdeckDatabase, id: string): Promise<LabelRecord> {
	const label = await db.labels.get(id);
	if (!label) throw new Error(`No label ${id}`);
	return label;
}

async function putStamped(
	db: PaperdeckDatabase,
	label: LabelRecord,
	field: 'name' | 'deletedAt'
): Promise<void> {
	const stamps = { ...label.stamps, [field]: await nextStamp(db) };
	await db.labels.put({ ...label, stamps });
}
