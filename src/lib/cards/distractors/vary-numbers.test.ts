import { describe, expect, test } from 'vitest';
import { readQuantities } from '../gate/quantities';
import type { CardContent } from '../card';
import { variedNumbers } from './vary-numbers';

function card(
	back: string,
	front = 'HaggleNet (2024): what came out?',
	quote?: string
): CardContent {
	const text = quote ?? `The study found ${back} there.`;
	const span = { start: 0, end: text.length };
	return { kind: 'basic', type: 'number', front, back, evidence: { quote: text, span } };
}

const varied = (content: CardContent, seed = 'one') => variedNumbers(content, 3, seed);
const sizes = (options: readonly string[]) =>
	options.map((option) => Math.abs(readQuantities(option)[0]?.value ?? NaN));

test.each(['32.7%', '41.8', '17.8 pg/mL', '1,204 games', '8.1M', 'five', '0.003', '~60 nm'])(
	'%s stands beside three others of its unit and its precision',
	(back) => {
		const options = varied(card(back));
		expect(new Set([back, ...options]).size).toBe(4);
		const shape = (text: string) =>
			text.replace(/\d[\d,]*/, '#').replace(/five|two|three|four|six|seven|eight/, '#');
		for (const option of options) {
			expect(shape(option).replace(/\d+/, '')).toBe(shape(back).replace(/\d+/, ''));
			expect(readQuantities(option)[0]?.unit).toBe(readQuantities(back)[0]?.unit);
		}
	}
);

test('what belongs together changes together', () => {
	for (const option of varied(card('663.9 ± 60.2 mL'))) {
		const [mean = 0, deviation = 0] = readQuantities(option).map(({ value }) => value);
		expect(deviation / mean).toBeCloseTo(60.2 / 663.9, 1);
	}
	for (const option of varied(card('33 (31%)'))) {
		const [count = 0, share = 0] = readQuantities(option).map(({ value }) => value);
		expect(share / count).toBeCloseTo(31 / 33, 0);
	}
	for (const option of varied(card('24 of 34 languages'))) {
		expect(option).toMatch(/^\d+ of 34 languages$/);
		expect(parseInt(option, 10)).toBeLessThan(34);
	}
});

describe('never a second right answer', () => {
	test('over so many holds of more only above it, up to so many only below', () => {
		expect(sizes(varied(card('over 500 games'))).every((size) => size > 500)).toBe(true);
		expect(sizes(varied(card('up to 500 games'))).every((size) => size < 500)).toBe(true);
		const bound = card('500', 'HaggleNet (2024): at least […] games were played.');
		expect(sizes(varied(bound)).every((size) => size > 500)).toBe(true);
	});

	test('no share reaches the whole, no correlation one', () => {
		for (const back of ['95%', '89.56 ± 6.58%'])
			expect(Math.max(...sizes(varied(card(back))))).toBeLessThan(100);
		expect(Math.max(...sizes(varied(card('0.82', 'HaggleNet: r = […].'))))).toBeLessThan(1);
	});

	test('a number that the sentence tells of something else is left out', () => {
		const told = card('40%', undefined, 'It rose to 40%, to 50% for men and to 30% for women.');
		for (const seed of ['a', 'b', 'c']) {
			const found = sizes(varied(told, seed));
			expect(found).not.toContain(50);
			expect(found).not.toContain(30);
		}
	});

	test('the side of what the prompt tells is kept', () => {
		const risen = card('32.7%', 'HaggleNet (2024): from 22.2% to what did it rise?');
		expect(Math.min(...sizes(varied(risen)))).toBeGreaterThan(22.2);
	});
});

test.each([
	['a p value', '< 0.001', 'HaggleNet (2024): it differed (p […]).'],
	['a year', '2017', undefined],
	['a name', 'GPT-4', undefined],
	['a word with a number in it', 'the D28K protein', undefined],
	['half of a word', '2.5', 'HaggleNet (2024): it beats the […]D approach.'],
	['what the prompt counts out', 'three', 'HaggleNet: […] views: top, left and right.'],
	['one of something', '1 point', undefined],
	['nothing', '0 minutes', undefined],
	['three numbers', '3, 4 and 5 games', undefined]
])('%s has no other numbers', (_what, back, front) => {
	expect(varied(card(back, front))).toEqual([]);
});

test('the rank of the answer among its options is left to chance', () => {
	const ranks = Array.from(
		{ length: 40 },
		(_, seed) => sizes(varied(card('41.8'), `seed ${seed}`)).filter((size) => size < 41.8).length
	);
	for (const rank of [0, 1, 2, 3]) expect(ranks).toContain(rank);
});
