import { describe, expect, test } from 'vitest';
import { sampleCard } from '../../../../../tests/fixtures/gate/sample-card';
import { findManyAsks } from './one-ask';

/** Quote, prompt, answer. */
const hits: readonly (readonly [string, string, string])[] = [
	['x', 'Orrery: what turns? And why?', 'a wheel'],
	['x', 'Orrery: what turns and why does it turn?', 'a wheel'],
	['x', 'Orrery turns […] by […].', 'a wheel'],
	['x', 'Orrery turns a wheel.', 'a wheel'],
	['x', 'Orrery: what turns?', 'wheels, cogs, and belts'],
	['x', 'Orrery: what turns?', 'wheels; cogs; belts'],
	['x', 'Orrery: what turns?', '']
];
const misses: readonly (readonly [string, string, string])[] = [
	['x', 'Orrery: what turns?', 'a wheel'],
	['x', 'Orrery: win rates rose from 22.2% to …?', '32.7%'],
	['x', 'Orrery: which factor was analyzed for how it turns?', 'speed'],
	['x', 'Orrery: what does the model, which is small, turn?', 'wheels and cogs'],
	['x', 'Orrery: what happens?', 'it mitigates, but does not stop, the turn'],
	['x', 'Orrery: how many?', '1,204 adults']
];

describe('findManyAsks', () => {
	test.each(hits)('of “%s” refuses: %s – %s', (quote, front, back) => {
		expect(findManyAsks(sampleCard({ quote, front, back }))).toMatch(/\.$/);
	});

	test.each(misses)('of “%s” accepts: %s – %s', (quote, front, back) => {
		expect(findManyAsks(sampleCard({ quote, front, back }))).toBeUndefined();
	});

	test.each([
		'Orrery turns {{c1::a wheel}} and {{c2::a cog}}.',
		'Orrery turns a wheel.',
		'Orrery turns {{c1::}}.',
		'Orrery turns 50-{{c1::91%}} of wheels.'
	])('refuses the cloze “%s”', (clozeText) => {
		expect(findManyAsks(sampleCard({ quote: 'x', clozeText }))).toMatch(/\.$/);
	});

	test('accepts a cloze with one gap', () => {
		const clozeText = 'Orrery turns {{c1::a wheel}}.';
		expect(findManyAsks(sampleCard({ quote: 'x', clozeText }))).toBeUndefined();
	});
});
