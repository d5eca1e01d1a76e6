import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { describe, expect, test } from 'vitest';
import type { CardRecord } from '$lib/cards/card-record';
import { cardBucketOf, withCards } from './card-bucket';
import { openDatabase, type PaperdeckDatabase } from './database';
import type { LogEntry } from '$lib/scheduling/log';
import { learningDay } from '$lib/scheduling/moment';
import { newSchedule } from '$lib/scheduling/new-schedule';
import { historyOf, packedHistoryOf } from './histories';
import { historyRecord } from './history-record';
import { filesOfPaper } from './kept-files';
import { listLabels } from './labels';
import { bucketOf, toBucket } from './log-bucket';
import { listMeetings, readMeeting } from './meetings';
import { readPaper } from './papers';
import { listQuizzes } from './quizzes';
import { queued } from './queue-days';
import {
	cardsEditedSince,
	cardsStoredOf,
	deletedCardIds,
	everyCard,
	getCard
} from './stored-cards';
import { LATEST_VERSION, UPGRADES } from './upgrades';
import { listWaiting } from './waiting';
import { without } from './without';

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
	schedule: newSchedule({ at: 1, offsetMinutes: 0, dayStartMinutes: 240 }),
	queueState: 'new',
	queueDay: 20_000
};

/** Of two papers: reviews of many days, a deleted card and a learning step. */
const OLD_CARDS = Array.from({ length: 10 }, (_, index) => {
	const old = { ...card, id: `card ${index}`, paperId: `p${index % 2 ? 2 : 1}`, position: index };
	if (index < 8) return { ...old, queueState: 'review', queueDay: 20_000 + index };
	if (index === 8) {
		const out = without(old, ['queueState', 'queueDay']);
		return { ...out, deletedAt: 5, stamps: { deletedAt: 's' } };
	}
	const schedule = { ...card.schedule, state: 'learning', dueAt: 7 };
	return { ...old, schedule, queueState: 'learning', queueDay: 20_000 };
});

const paper = {
	id: 'p1',
	paper: {
		citation: { title: 'Ping', author: [] },
		links: [],
		text: 'It raises refusals.',
		sections: [{ kind: 'abstract', title: '', level: 1, span: { start: 0, end: 19 } }],
		source: { name: 'a.txt', listing: '' }
	},
	origin: 'added',
	addedAt: 1,
	deletedAt: null,
	stamps: { citation: 's' }
};

const meeting = {
	id: 'm1',
	name: 'Group',
	at: 1,
	timeZone: 'Europe/Berlin',
	paperIds: ['p1'],
	minutesPerDay: 10,
	deletedAt: null,
	stamps: { meeting: 's' }
};

const quiz = {
	id: 'q1',
	role: 'own',
	quiz: { title: 'Quiz', seed: 's', papers: [], questions: [] },
	nickname: '',
	answers: [],
	sittings: [],
	scores: {},
	notes: {},
	startedAt: 1,
	secondsEach: null
};

const CARD = '0197a000-0000-5000-8000-000000000002';

const REVIEW: LogEntry = {
	kind: 'review',
	id: '0197a000-0000-7000-8000-0000000000aa',
	cardId: CARD,
	moment: { at: 1_780_000_000_123, offsetMinutes: -570, dayStartMinutes: 240 },
	rating: 'good',
	durationMs: 4200,
	presetId: 'p',
	algorithm: 'fsrs-6/ts-fsrs-5.4.2'
};

const history = historyRecord(CARD, [REVIEW]);

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
			papers: [paper],
			cards: [card],
			drafts: [{ id: 'd1', paperId: 'p1', status: 'waiting' }],
			histories: [{ cardId: 'c1', newestId: 'e2', lastEntryId: 'e1', packed: new Uint8Array([1]) }],
			settings: [{ key: 'theme', value: 'dark', stamp: 's' }]
		},
		check: async (db) => {
			expect(await cardsStoredOf(db, 'p1')).toEqual([card]);
			const entry = { id: 'c1', paperId: 'p1', day: 20_000, dueAt: null, buriedUntilDay: null };
			expect(await queued(db, { state: 'new', to: 20_000 })).toEqual([entry]);
			expect(await queued(db, { state: 'new', to: 19_999 })).toEqual([]);
			expect(await db.drafts.where('[paperId+status]').equals(['p1', 'waiting']).count()).toBe(1);
			expect(await packedHistoryOf(db, 'c1')).toMatchObject({
				...{ newestId: 'e2', lastEntryId: 'e1' },
				packed: new Uint8Array([1])
			});
			expect(await db.days.count()).toBe(0);
			expect((await db.settings.get('theme'))?.value).toBe('dark');
			expect(await readPaper(db, 'p1')).toEqual(paper);
			expect(JSON.stringify(await db.papers.toArray())).not.toContain('refusals');
			expect(await db.papers.get('p1')).toMatchObject({ textLength: 19 });
		}
	},
	2: {
		stores: {
			papers: 'id, deletedAt',
			cards: 'id, paperId, deletedAt, [queueState+queueDay+position+paperId], stamps.content',
			drafts: 'id, [paperId+status], status',
			histories: 'cardId, newestId, lastEntryId, introducedDay',
			presets: 'id',
			settings: 'key',
			device: 'key',
			texts: 'paperId',
			labels: 'id, kind',
			labelled: 'id, paperId, labelId',
			files: 'id, paperId',
			fileBytes: 'id',
			waiting: 'id',
			searchParts: 'id',
			quizzes: 'id'
		},
		records: {
			papers: [{ id: 'p1', paper: { links: [] }, textLength: 4, deletedAt: null }],
			texts: [{ paperId: 'p1', text: 'Ping', sections: [] }],
			cards: [{ ...card, stamps: { content: 's' } }],
			labels: [{ id: 'l1', kind: 'tag', name: 'cited', deletedAt: null, stamps: {} }],
			labelled: [{ id: 'lp', labelId: 'l1', paperId: 'p1', deletedAt: null, stamps: {} }],
			files: [{ id: 'f1', paperId: 'p1', deletedAt: null }],
			waiting: [{ id: 'w1', kind: 'doi', value: '10.1/2', deletedAt: null, addedAt: 1 }],
			quizzes: [quiz],
			histories: [history]
		},
		check: async (db) => {
			expect((await readPaper(db, 'p1'))?.paper.text).toBe('Ping');
			expect(await cardsEditedSince(db, '')).toMatchObject([{ id: 'c1' }]);
			expect(await cardsEditedSince(db, 's')).toEqual([]);
			expect(await listLabels(db)).toMatchObject([{ label: { name: 'cited' }, paperIds: ['p1'] }]);
			expect(await filesOfPaper(db, 'p1')).toMatchObject([{ id: 'f1', isHere: false }]);
			expect(await listWaiting(db)).toMatchObject([{ value: '10.1/2' }]);
			expect(await listQuizzes(db)).toEqual([{ ...quiz, deletedAt: null, stamps: {} }]);
			expect(await listMeetings(db)).toEqual([]);
			expect(await historyOf(db, CARD)).toEqual([REVIEW]);
			expect(await db.days.toArray()).toMatchObject([
				{ day: learningDay(REVIEW.moment), answers: 1, introduced: 1, durationMs: 4200 }
			]);
		}
	},
	3: {
		stores: {
			papers: 'id, deletedAt',
			cards: 'id, paperId, deletedAt, [queueState+queueDay+position+paperId], stamps.content',
			drafts: 'id, [paperId+status], status',
			histories: 'cardId, newestId, lastEntryId, introducedDay',
			presets: 'id',
			settings: 'key',
			device: 'key',
			texts: 'paperId',
			labels: 'id, kind',
			labelled: 'id, paperId, labelId',
			files: 'id, paperId',
			fileBytes: 'id',
			waiting: 'id',
			searchParts: 'id',
			quizzes: 'id',
			meetings: 'id'
		},
		records: {
			quizzes: [{ ...quiz, deletedAt: null, stamps: {} }],
			meetings: [meeting]
		},
		check: async (db) => {
			expect(await listQuizzes(db)).toHaveLength(1);
			expect(await readMeeting(db, 'm1')).toEqual(meeting);
		}
	},
	4: {
		stores: {
			papers: 'id, deletedAt',
			cards: 'id, paperId, deletedAt, [queueState+queueDay+position+paperId], stamps.content',
			drafts: 'id, [paperId+status], status',
			presets: 'id',
			settings: 'key',
			device: 'key',
			texts: 'paperId',
			labels: 'id, kind',
			labelled: 'id, paperId, labelId',
			files: 'id, paperId',
			fileBytes: 'id',
			waiting: 'id',
			searchParts: 'id',
			quizzes: 'id',
			meetings: 'id',
			logs: 'bucket, newestId, lastEntryId',
			days: 'day'
		},
		records: {
			logs: [toBucket(bucketOf(CARD), [history])],
			days: [{ day: 20_600, answers: 3 }],
			cards: OLD_CARDS
		},
		check: async (db) => {
			const cards = (await everyCard(db)).sort((a, b) => (a.id < b.id ? -1 : 1));
			expect(cards).toEqual(OLD_CARDS);
			const ofSecond = OLD_CARDS.filter(({ paperId }) => paperId === 'p2');
			expect(await cardsStoredOf(db, 'p2')).toEqual(ofSecond);
			expect(await deletedCardIds(db)).toEqual(new Set([OLD_CARDS[8]!.id]));
			expect((await queued(db, { state: 'review' })).map(({ id }) => id)).toEqual(
				OLD_CARDS.slice(0, 8).map(({ id }) => id)
			);
			expect(await queued(db, { state: 'learning' })).toMatchObject([
				{ id: OLD_CARDS[9]!.id, dueAt: 7 }
			]);
			expect(await historyOf(db, CARD)).toEqual([REVIEW]);
			expect((await db.logs.orderBy('lastEntryId').last())?.cardIds).toEqual([CARD]);
			expect((await db.days.get(20_600))?.answers).toBe(3);
		}
	},
	5: {
		stores: {
			drafts: 'id, [paperId+status], status',
			papers: 'id, deletedAt',
			presets: 'id',
			settings: 'key',
			device: 'key',
			texts: 'paperId',
			labels: 'id, kind',
			labelled: 'id, paperId, labelId',
			files: 'id, paperId',
			fileBytes: 'id',
			waiting: 'id',
			searchParts: 'id',
			quizzes: 'id',
			meetings: 'id',
			logs: 'bucket, newestId, lastEntryId',
			days: 'day',
			cardBuckets: 'bucket, newestEdit, *deletedIds',
			paperCards: 'bucket',
			queue: '[state+day+part]'
		},
		records: {
			cardBuckets: [withCards(undefined, cardBucketOf('c1'), [card as CardRecord])],
			paperCards: [{ bucket: bucketOf('p1'), cardIds: ['c1'], paperIds: ['p1'] }],
			queue: [{ state: 'new', day: 20_000, part: 3, count: 1, lines: '10\tp1\tc1\t\t' }]
		},
		check: async (db) => {
			expect(await getCard(db, 'c1')).toEqual(card);
			expect(await cardsStoredOf(db, 'p1')).toEqual([card]);
			expect(await queued(db, { state: 'new' })).toMatchObject([{ id: 'c1', dueAt: null }]);
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
