import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { describe, expect, test } from 'vitest';
import { openDatabase, type PaperdeckDatabase } from './database';
import { LATEST_VERSION, UPGRADES } from './upgrades';

interface Release {
	/** The whole schema as it was released. A change here breaks the databases of readers. */
	readonly stores: Readonly<Record<string, string>>;
	/** What a reader of that version had. */
	readonly records: Readonly<Record<string, readonly object[]>>;
	/** What they must find after the upgrade to the latest. */
	readonly check: (db: PaperdeckDatabase) => Promise<void>;
}

const card = {
	id: 'c1',
	paperId: 'p1',
	content: { kind: 'basic', type: 'method', front: 'Q?', back: 'A' },
	origin: 'generated',
	edited: false,
	position: 0,
	created: { at: 1, offsetMinutes: 0, dayStartMinutes: 240 },
	deletedAt: null,
	stamps: {},
	queueState: 'new',
	queueDay: 20_000
};

/** One entry per version; a version without one fails the first test. */
const RELEASES: Readonly<Record<number, Release>> = {
	1: {
		stores: {
			papers: 'id, deletedAt',
			cards: 'id, paperId, deletedAt, [queueState+queueDay+position+paperId]',
			drafts: 'id, [paperId+status], status',
			histories: 'cardId, newestId, lastEntryId, introducedDay',
			presets: 'id',
			settings: 'key',
			device: 'key'
		},
		records: {
			papers: [{ id: 'p1', deletedAt: null }],
			cards: [card],
			drafts: [{ id: 'd1', paperId: 'p1', status: 'waiting' }],
			histories: [{ cardId: 'c1', newestId: 'e2', lastEntryId: 'e1', packed: new Uint8Array([1]) }],
			settings: [{ key: 'theme', value: 'dark', stamp: 's' }]
		},
		check: async (db) => {
			expect(await db.cards.where('paperId').equals('p1').count()).toBe(1);
			const queue = db.cards.where('[queueState+queueDay+position+paperId]');
			expect((await queue.equals(['new', 20_000, 0, 'p1']).first())?.id).toBe('c1');
			expect(await db.drafts.where('[paperId+status]').equals(['p1', 'waiting']).count()).toBe(1);
			expect(await db.histories.where('newestId').equals('e2').count()).toBe(1);
			expect((await db.histories.orderBy('lastEntryId').last())?.cardId).toBe('c1');
			expect((await db.settings.get('theme'))?.value).toBe('dark');
		}
	}
};

test('every version of the database has an upgrade test', () => {
	const versions = UPGRADES.map(({ version }) => version);
	expect(Object.keys(RELEASES).map(Number)).toEqual(versions);
	expect(versions).toEqual(versions.map((_, index) => index + 1));
	expect(LATEST_VERSION).toBe(versions.length);
});

describe.each(UPGRADES)('version $version', ({ version }) => {
	const release = RELEASES[version]!;

	test('opens what readers of it have', async () => {
		const old = new Dexie(`released ${version}`);
		old.version(version).stores(release.stores);
		for (const [table, records] of Object.entries(release.records)) {
			await old.table(table).bulkAdd(records);
		}
		old.close();
		const db = openDatabase(`released ${version}`);
		expect(db.verno).toBe(LATEST_VERSION);
		await release.check(db);
	});

	test('has the schema it was released with', () => {
		const upTo = UPGRADES.filter((upgrade) => upgrade.version <= version);
		const stores = Object.assign({}, ...upTo.map((upgrade) => upgrade.stores));
		const left = Object.entries(stores).filter(([, schema]) => schema !== null);
		expect(Object.fromEntries(left)).toEqual(release.stores);
	});
});
