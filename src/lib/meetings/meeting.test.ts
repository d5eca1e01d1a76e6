import { describe, expect, test } from 'vitest';
import { byTime, type Meeting, type MeetingRecord } from './meeting';
import { draftOf, readDraft, type MeetingDraft } from './meeting-draft';
import { whenWords } from './when-words';

const NOW = Date.parse('2026-06-15T10:00Z');
const HOUR = 3_600_000;
const DRAFT: MeetingDraft = {
	name: ' Reading  group ',
	when: '2026-06-18T14:00',
	timeZone: 'Europe/Berlin',
	paperIds: ['p1', 'p2'],
	minutesPerDay: 10
};

function meetingAt(at: number): Meeting {
	return { name: 'Group', at, timeZone: 'UTC', paperIds: [], minutesPerDay: 10 };
}

test('a draft says a meeting, and a meeting leads back to it', () => {
	const read = readDraft(DRAFT, NOW);
	const at = Date.parse('2026-06-18T12:00Z');
	const { timeZone, paperIds, minutesPerDay } = DRAFT;
	const meeting = { name: 'Reading group', at, timeZone, paperIds, minutesPerDay };
	expect(read).toEqual({ meeting });
	const record: MeetingRecord = { ...meeting, id: 'm', deletedAt: null, stamps: {} };
	expect(draftOf(record)).toEqual({ ...DRAFT, name: 'Reading group' });
});

test.each<[string, Partial<MeetingDraft>]>([
	['no-name', { name: '  ' }],
	['no-time', { when: '' }],
	['no-zone', { timeZone: 'Nowhere' }],
	['past', { when: '2026-06-15T12:00' }],
	['too-far', { when: '2036-06-15T12:00' }],
	['no-papers', { paperIds: [] }]
])('a draft with a fault is told: %s', (fault, change) => {
	expect(readDraft({ ...DRAFT, ...change }, NOW)).toEqual({ fault });
});

test('the nearest meeting comes first, and one that runs is not past', () => {
	const [long, gone, soon, later] = [-50, -2, -0.5, 40].map((hours) =>
		meetingAt(NOW + hours * HOUR)
	);
	const all = [later!, gone!, long!, soon!];
	expect(byTime(all, NOW)).toEqual({ coming: [soon, later], past: [gone, long] });
});

describe('when it is, in words', () => {
	test.each([
		['2026-06-15T12:00Z', 'UTC', 'today'],
		['2026-06-15T23:30Z', 'Europe/Berlin', 'tomorrow'],
		['2026-06-18T12:00Z', 'Europe/Berlin', 'on Thursday'],
		['2026-06-22T12:00Z', 'Europe/Berlin', 'on 22 June'],
		['2026-06-01T12:00Z', 'Europe/Berlin', 'on 1 June']
	])('%s in %s is %s', (at, timeZone, words) => {
		expect(whenWords({ at: Date.parse(at), timeZone }, NOW)).toBe(words);
	});
});
