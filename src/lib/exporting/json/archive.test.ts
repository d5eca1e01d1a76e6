import { describe, expect, test } from 'vitest';
import type { Everything } from '$lib/library/everything';
import { DEFAULT_PRESET_CONTENT } from '$lib/scheduling/fsrs';
import { readArchive } from './read-archive';
import { writeArchive } from './write-archive';

const PAPER = '0197a000-0000-5000-8000-000000000001';
const CARD = '0197a000-0000-5000-8000-000000000002';
const CLOZE = '0197a000-0000-5000-8000-000000000003';
const PRESET = '0197a000-0000-5000-8000-000000000004';
const LABEL = '0197a000-0000-5000-8000-000000000005';
const LABELLED = '0197a000-0000-5000-8000-000000000006';
const FILE = '0197a000-0000-5000-8000-000000000007';
const WAITING = '0197a000-0000-5000-8000-000000000008';
const MEETING = '0197a000-0000-5000-8000-000000000009';
const STAMP = '0197a0000000-0001-0123456789ab';
const MOMENT = { at: 1_780_000_000_000, offsetMinutes: -570, dayStartMinutes: 240 };

function entryId(index: number): string {
	return `0197a000-0000-7000-8000-00000000000${index}`;
}

const text = 'PING prepends a prefix — “½ of them” 你好 \u2028 to each response.';
const content = {
	kind: 'basic',
	type: 'method',
	front: 'What does PING prepend?',
	back: 'a prefix',
	evidence: { quote: 'PING prepends a prefix', span: { start: 0, end: 22 } }
} as const;
const cloze = {
	kind: 'cloze',
	type: 'number',
	clozeText: 'It raises it to {{c1::96.3%}}.'
} as const;

const LIBRARY: Everything = {
	papers: [
		{
			id: PAPER,
			paper: {
				citation: {
					title: 'PING',
					author: [{ family: 'Noether', given: 'Emmy' }, { literal: 'The Group' }],
					issued: { 'date-parts': [[2024, 6]] },
					DOI: '10.1000/1',
					'container-title': 'Annals'
				},
				arxiv: '2406.10162',
				dateText: 'Jun 2024',
				authorCount: 12,
				links: ['https://example.org/a'],
				text,
				sections: [{ kind: 'abstract', title: '', level: 1, span: { start: 0, end: text.length } }],
				pages: [{ page: 1, span: { start: 0, end: text.length } }],
				source: { name: 'ping.txt', listing: 'a listing' }
			},
			origin: 'added',
			addedAt: MOMENT.at,
			deletedAt: null,
			stamps: { citation: STAMP }
		}
	],
	cards: [
		{
			id: CARD,
			paperId: PAPER,
			content,
			origin: 'generated',
			edited: true,
			position: 0,
			created: MOMENT,
			deletedAt: null,
			edits: [STAMP],
			stamps: { content: STAMP }
		},
		{
			id: CLOZE,
			paperId: PAPER,
			content: cloze,
			origin: 'own',
			edited: false,
			position: 1,
			created: MOMENT,
			deletedAt: MOMENT.at + 5,
			stamps: { deletedAt: STAMP }
		}
	],
	drafts: [
		{
			id: CARD,
			paperId: PAPER,
			draft: { ...content, score: 0.81, softFaults: ['A7'] },
			position: 0,
			status: 'accepted',
			stamps: { status: STAMP }
		}
	],
	log: [
		{
			kind: 'review',
			id: entryId(1),
			cardId: CARD,
			moment: MOMENT,
			rating: 'good',
			durationMs: 4200,
			presetId: PRESET,
			algorithm: 'fsrs-6/ts-fsrs-5.4.2',
			ahead: true
		},
		{ kind: 'undo', id: entryId(2), cardId: CARD, moment: MOMENT, undoes: entryId(1) },
		{ kind: 'suspend', id: entryId(3), cardId: CARD, moment: MOMENT },
		{ kind: 'resume', id: entryId(4), cardId: CARD, moment: MOMENT },
		{ kind: 'bury', id: entryId(5), cardId: CARD, moment: MOMENT, untilDay: 20_600 }
	],
	presets: [{ id: PRESET, ...DEFAULT_PRESET_CONTENT }],
	settings: [
		{ key: 'answerBy', value: 'typed-short', stamp: STAMP },
		{ key: 'dayStartMinutes', value: 0, stamp: STAMP },
		{ key: 'desiredRetention', value: 0.87, stamp: STAMP },
		{ key: 'newPerDay', value: 5, stamp: STAMP },
		{ key: 'ratingButtons', value: 4, stamp: STAMP },
		{ key: 'showIntervals', value: true, stamp: STAMP },
		{ key: 'showStudyDays', value: false, stamp: STAMP },
		{ key: 'theme', value: 'dark', stamp: STAMP }
	],
	labels: [{ id: LABEL, kind: 'tag', name: 'to cite', deletedAt: null, stamps: { name: STAMP } }],
	labelled: [
		{
			id: LABELLED,
			labelId: LABEL,
			paperId: PAPER,
			deletedAt: MOMENT.at,
			stamps: { deletedAt: STAMP }
		}
	],
	files: [
		{
			id: FILE,
			paperId: PAPER,
			name: 'paper.pdf',
			mediaType: 'application/pdf',
			byteCount: 812_000,
			addedAt: MOMENT.at,
			deletedAt: null,
			stamps: {}
		}
	],
	waiting: [
		{
			id: WAITING,
			kind: 'doi',
			value: '10.1000/2',
			addedAt: MOMENT.at,
			lastTriedAt: MOMENT.at + 1,
			problem: 'There was no connection.',
			deletedAt: null,
			stamps: { tried: STAMP }
		}
	],
	meetings: [
		{
			id: MEETING,
			name: 'Group',
			at: MOMENT.at,
			timeZone: 'Europe/Berlin',
			paperIds: [PAPER],
			minutesPerDay: 10,
			deletedAt: null,
			stamps: { meeting: STAMP }
		}
	],
	quizzes: [
		{
			id: 'joined-0123456789',
			role: 'joined',
			quiz: {
				title: 'Quiz',
				seed: 's',
				papers: [{ title: 'PING', DOI: '10.1000/1' }],
				questions: [
					{
						...{ kind: 'choice', type: 'method', paper: 0, prompt: 'What?', answer: 'a prefix' },
						...{ distractors: ['a suffix', 'a header'], quote: 'PING prepends a prefix' }
					}
				]
			},
			nickname: 'Emmy',
			answers: [{ kind: 'option', place: 0 }],
			sittings: [{ quizId: '0123456789', nickname: 'Ada', answers: [{ kind: 'skipped' }] }],
			scores: { Carl: 1 },
			notes: { 0: 'Discuss.' },
			startedAt: MOMENT.at,
			secondsEach: 20,
			deletedAt: null,
			stamps: {}
		}
	]
};

const NOTHING: Everything = {
	...{ papers: [], cards: [], drafts: [], log: [], presets: [], settings: [] },
	...{ labels: [], labelled: [], files: [], waiting: [], meetings: [], quizzes: [] }
};

test('a file of the first form lacks nothing', () => {
	const lists = '"papers":[],"cards":[],"drafts":[],"log":[],"presets":[],"settings":[]';
	const first = `{"format":"paperdeck-archive","version":1,${lists}}`;
	expect(readArchive(first)).toEqual({ archive: NOTHING, problems: [] });
});

test('a file of the second form lacks nothing', () => {
	const second = JSON.parse(writeArchive(LIBRARY));
	second.version = 2;
	delete second.meetings;
	delete second.quizzes;
	const archive = { ...LIBRARY, meetings: [], quizzes: [] };
	expect(readArchive(JSON.stringify(second))).toEqual({ archive, problems: [] });
});

test('a library comes back as it was written', () => {
	expect(readArchive(writeArchive(LIBRARY))).toEqual({ archive: LIBRARY, problems: [] });
	expect(readArchive(writeArchive(NOTHING))).toEqual({ archive: NOTHING, problems: [] });
});

test('the same library gives the same text, whatever the order of records and keys', () => {
	const [record] = LIBRARY.papers;
	const { stamps, deletedAt, addedAt, origin, paper, id } = record!;
	const reversed: Everything = {
		...LIBRARY,
		log: [...LIBRARY.log].reverse(),
		cards: [...LIBRARY.cards].reverse(),
		papers: [{ stamps, deletedAt, addedAt, origin, paper, id }]
	};
	expect(writeArchive(reversed)).toBe(writeArchive(LIBRARY));
});

test('what a later version adds to a paper or a card is passed on', () => {
	const [record] = LIBRARY.papers;
	const paper = {
		...record!.paper,
		pageCount: 9,
		citation: { ...record!.paper.citation, volume: '3' }
	};
	const later = { ...LIBRARY, papers: [{ ...record!, paper }] };
	expect(readArchive(writeArchive(later)).archive).toEqual(later);
});

describe('a file that is no archive is refused as a whole, in a sentence', () => {
	test.each([
		['not-json', ''],
		['not-json', 'Dear reader'],
		['not-json', writeArchive(LIBRARY).slice(0, -10)],
		['not-an-archive', '[]'],
		['not-an-archive', 'null'],
		['not-an-archive', '{"format":"another"}'],
		['not-an-archive', '{"format":"paperdeck-archive"}'],
		['not-an-archive', '{"format":"paperdeck-archive","version":"1"}'],
		['newer-version', '{"format":"paperdeck-archive","version":4}']
	])('%s of row %#', (code, file) => {
		const { archive, problems } = readArchive(file);
		expect(archive).toBeNull();
		expect(problems).toMatchObject([{ code }]);
		expect(problems[0]?.message).toMatch(/^[A-Z].*Your library is as it was\. .*\.$/);
	});
});

describe('a record that is damaged is left out and listed, the rest is kept', () => {
	const [record] = LIBRARY.papers;
	const [card] = LIBRARY.cards;
	const [draft] = LIBRARY.drafts;
	const [review, undo, , , bury] = LIBRARY.log;
	const [preset] = LIBRARY.presets;
	test.each<[keyof Everything, string, unknown]>([
		['papers', 'id', { ...record, id: 'x' }],
		[
			'papers',
			'paper.citation.title',
			{ ...record, paper: { ...record!.paper, citation: { author: [] } } }
		],
		['papers', 'deletedAt', { ...record, deletedAt: 'yesterday' }],
		['papers', 'stamps.citation', { ...record, stamps: { citation: 'x' } }],
		[
			'papers',
			'stamps.citation',
			{ ...record, stamps: { citation: `7fffffffffff${STAMP.slice(12)}` } }
		],
		['papers', '', null],
		['cards', 'content.kind', { ...card, content: { ...content, kind: 'essay' } }],
		['cards', 'content.front', { ...card, content: { ...content, front: 7 } }],
		[
			'cards',
			'content.evidence.span',
			{ ...card, content: { ...content, evidence: { quote: '', span: { start: 2, end: 1 } } } }
		],
		['cards', 'position', { ...card, position: 0.5 }],
		['cards', 'created.at', { ...card, created: { ...MOMENT, at: -1 } }],
		['drafts', 'status', { ...draft, status: 'perhaps' }],
		['log', 'rating', { ...review, rating: 3 }],
		['log', 'id', { ...review, id: PAPER }],
		['log', 'id', { ...review, id: entryId(1).replace('0197a', '7fffa') }],
		['log', 'id', { ...review, id: 'x' }],
		['log', 'durationMs', { ...review, durationMs: 1.5 }],
		['log', 'undoes', { ...undo, undoes: 'x' }],
		['log', 'untilDay', { ...bury, untilDay: null }],
		['log', 'kind', { ...review, kind: 'dream' }],
		['presets', '', { ...preset, parameters: [1, 2] }],
		['settings', 'value', { key: 'ratingButtons', value: 3, stamp: STAMP }],
		['log', 'reason', { ...bury, kind: 'flag', reason: 'dull' }],
		['log', 'stability', { ...bury, kind: 'reschedule', after: entryId(1), stability: -1 }],
		['log', 'intervalDays', { ...review, intervalDays: 0 }],
		['settings', 'value.0', { key: 'easyDays', value: [2, 1, 1, 1, 1, 1, 1], stamp: STAMP }],
		['settings', 'value', { key: 'minutesPerDay', value: 0, stamp: STAMP }],
		['settings', 'value.parameters', { key: 'fit', value: { parameters: [1] }, stamp: STAMP }],
		['settings', 'value', { key: 'answerBy', value: 'sung', stamp: STAMP }],
		['log', 'ahead', { ...review, ahead: false }],
		['meetings', 'timeZone', { ...LIBRARY.meetings[0], timeZone: 'Nowhere' }],
		['meetings', 'minutesPerDay', { ...LIBRARY.meetings[0], minutesPerDay: 0 }],
		['quizzes', 'id', { ...LIBRARY.quizzes[0], id: '' }],
		['quizzes', 'answers.0.kind', { ...LIBRARY.quizzes[0], answers: [{ kind: 'shout' }] }],
		['quizzes', 'scores.Carl', { ...LIBRARY.quizzes[0], scores: { Carl: -1 } }],
		['settings', 'key', { key: 'password', value: 'x', stamp: STAMP }]
	])('%s with a wrong %s, row %#', (name, path, damaged) => {
		const file = JSON.parse(writeArchive(LIBRARY));
		file[name].unshift(damaged);
		const { archive, problems } = readArchive(JSON.stringify(file));
		expect(archive).toEqual(LIBRARY);
		expect(problems).toMatchObject([{ code: 'unreadable-record', at: `${name}[0]` }]);
		expect(problems[0]?.message).toContain(path ? `(${path}: ` : '(');
	});

	test('a list that is missing is told, and the others are read', () => {
		const file = JSON.parse(writeArchive(LIBRARY));
		delete file.log;
		const { archive, problems } = readArchive(JSON.stringify(file));
		expect(archive).toEqual({ ...LIBRARY, log: [] });
		expect(problems).toMatchObject([{ code: 'missing-list', at: 'log' }]);
	});

	test('a thousand damaged records are twenty sentences and a number', () => {
		const file = JSON.parse(writeArchive(LIBRARY));
		file.cards.push(...Array.from({ length: 1000 }, () => ({})));
		const { archive, problems } = readArchive(JSON.stringify(file));
		expect(archive?.cards).toEqual(LIBRARY.cards);
		expect(problems).toHaveLength(21);
		expect(problems.at(-1)?.message).toMatch(/^980 more/);
	});
});

test('a file that an editor began with a byte order mark is read', () => {
	expect(readArchive(`\uFEFF${writeArchive(LIBRARY)}`).archive).toEqual(LIBRARY);
});
