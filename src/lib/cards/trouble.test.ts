import { describe, expect, test } from 'vitest';
import type { CardContent } from './card';
import { diagnose, signsOf } from './trouble';

const HISTORY = { lapses: 0, answers: 8, medianMs: 6000, edited: false, edits: 0 };

test.each([
	['nothing', HISTORY, []],
	['four lapses', { ...HISTORY, lapses: 4, answers: 40 }, ['lapses']],
	['three of eight', { ...HISTORY, lapses: 3 }, ['lapses']],
	['three of many', { ...HISTORY, lapses: 3, answers: 30 }, []],
	['slow answers', { ...HISTORY, medianMs: 16_000 }, ['slow']],
	['one slow answer', { ...HISTORY, answers: 1, medianMs: 50_000 }, []],
	['new words that slip as well', { ...HISTORY, lapses: 2, edited: true }, ['edited']],
	['new words that slipped once', { ...HISTORY, lapses: 1, edited: true }, []],
	['two lapses of words as they were', { ...HISTORY, lapses: 2 }, []],
	['words changed on three days', { ...HISTORY, edited: true, edits: 3 }, ['reworded']],
	['words changed on two days', { ...HISTORY, edited: true, edits: 2 }, []],
	['words of a deck in the place of those changed', { ...HISTORY, edits: 5 }, []],
	[
		'reworded and forgotten',
		{ ...HISTORY, lapses: 2, edited: true, edits: 4 },
		['edited', 'reworded']
	],
	['never answered', { ...HISTORY, answers: 0, medianMs: null }, []],
	['both', { ...HISTORY, lapses: 5, answers: 9, medianMs: 30_000 }, ['lapses', 'slow']]
] as const)('%s', (_, history, signs) => {
	expect(signsOf(history, 6000)).toEqual(signs);
});

function basic(front: string, back: string): CardContent {
	return { kind: 'basic', type: 'number', front, back };
}

describe('a diagnosis', () => {
	const card = {
		id: 'a',
		content: basic('PING: what refusal rate does it reach on Llama?', '96.3%')
	};

	test('names the card it is confused with', () => {
		const twin = {
			id: 'b',
			content: basic('PING: what refusal rate does it reach on Qwen?', '81%')
		};
		const far = { id: 'c', content: basic('C2C: how often do humans accept a deal?', '56.3%') };
		expect(diagnose(card, [far, twin, card])).toMatchObject({
			reason: 'confused',
			otherId: 'b',
			words: expect.stringContaining('on Qwen?')
		});
		expect(diagnose(card, [far, card]).reason).toBe('hard');
	});

	test('is no confusion where the answer is the same', () => {
		const same = {
			id: 'b',
			content: basic('PING: what refusal rate is reached on Qwen?', '96.3%')
		};
		expect(diagnose(card, [same]).reason).toBe('hard');
	});

	test.each([
		['prefixes, suffixes and rewrites', 'two-facts'],
		['it mitigates; it does not eliminate', 'two-facts'],
		['a b c d e f g h i j k l m n', 'two-facts'],
		['96.3%', 'hard'],
		['research and development', 'hard']
	])('of the answer “%s” is %s', (back, reason) => {
		expect(diagnose({ id: 'x', content: basic('What does X do?', back) }, []).reason).toBe(reason);
	});

	test.each([
		['What did the study find?', 'more recall', 'ambiguous'],
		['How large was the benefit of sleep?', '13 points', 'ambiguous'],
		['PING: how did agents change?', 'they refuse more', 'hard'],
		['What did sleep protect in Ferri (2021)?', 'weak memories', 'hard'],
		['GTAlign treats the user as what?', 'a player', 'hard']
	])('of “%s” says “%s” is %s, by whether the question names anything', (front, back, reason) => {
		expect(diagnose({ id: 'x', content: basic(front, back) }, []).reason).toBe(reason);
	});

	test('of a number alone is that it needs something to compare it with', () => {
		const words = (back: string) =>
			diagnose({ id: 'x', content: basic('PING: how often do agents refuse?', back) }, []).words;
		for (const back of ['96.3%', '1,200', '−0.4 mm'])
			expect(words(back)).toMatch(/^A number alone/);
		expect(words('96 of the agents')).toMatch(/^Say in it what/);
	});
});
