import { expect, test } from 'vitest';
import type { Paper } from '$lib/papers/paper';
import type { Schedule } from '$lib/scheduling/schedule';
import { linksOf, standingOf } from './paper-page-words';

const TODAY = 20_000;
const LEARNT: Schedule = {
	state: 'review',
	memory: { stability: 10, difficulty: 5 },
	dueDay: TODAY,
	dueAt: null,
	intervalDays: 10,
	learningStep: 0,
	reps: 3,
	lapses: 0,
	lastReviewed: null,
	suspended: false,
	buriedUntilDay: null
};

test.each<[Partial<Schedule>, string]>([
	[{ state: 'new' }, 'New'],
	[{ dueDay: TODAY - 4 }, 'Due today'],
	[{ dueDay: TODAY }, 'Due today'],
	[{ dueDay: TODAY + 1 }, 'Due tomorrow'],
	[{ dueDay: TODAY + 3 }, 'In 3 days'],
	[{ dueDay: TODAY + 90 }, 'In 3 months'],
	[{ dueDay: TODAY + 1100 }, 'In 3 years'],
	[{ suspended: true, buriedUntilDay: TODAY + 1 }, 'Suspended'],
	[{ suspended: true, flagged: 'ambiguous' }, 'Out of review as a bad card'],
	[{ buriedUntilDay: TODAY + 1 }, 'Hidden until tomorrow'],
	[{ buriedUntilDay: TODAY + 3 }, 'Hidden for 3 days'],
	[{ buriedUntilDay: TODAY, state: 'new' }, 'New']
])('a card with %j is said to be: %s', (part, words) => {
	expect(standingOf({ ...LEARNT, ...part }, TODAY)).toBe(words);
});

const PAPER: Paper = {
	citation: { title: 'A title', author: [], DOI: '10.1000/xyz' },
	arxiv: '2406.10162',
	links: [
		'https://arxiv.org/abs/2406.10162v2',
		'https://doi.org/10.1000/XYZ',
		'https://www.example.org/code/',
		'https://www.example.org/code/',
		'javascript:alert(1)'
	],
	text: '',
	sections: [],
	source: { name: 'pasted text', listing: '' }
};

test('a paper’s DOI and arXiv page come first, each address once, and web addresses only', () => {
	expect(linksOf(PAPER)).toEqual([
		{ href: 'https://doi.org/10.1000/xyz', words: 'doi.org/10.1000/xyz' },
		{ href: 'https://arxiv.org/abs/2406.10162', words: 'arXiv:2406.10162' },
		{ href: 'https://www.example.org/code/', words: 'example.org/code' }
	]);
});
