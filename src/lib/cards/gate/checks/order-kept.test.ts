import { describe, expect, test } from 'vitest';
import { sampleCard } from '../../../../../tests/fixtures/gate/sample-card';
import { findChangedOrder } from './order-kept';

const RISE = 'On TabQA, the small ring raised recall from 61% to 74% and passed GPT-4.';
const TOLLS = 'Tolls fell by 0.5% in the east, or by less than 5% in all.';
const RIVERS = 'The drift of LD follows that of VI, up to the bias of VI.';

describe('findChangedOrder', () => {
	test.each([
		[RISE, 'Orrery: on GPT-4, the small ring raised recall from {{c1::61%}} to 74%.'],
		[TOLLS, 'Orrery: {{c1::tolls}} fell by 5% in the east, or by less than 5% in all.'],
		[RIVERS, 'Orrery: the drift of VI follows that of VI, up to {{c1::the bias}} of VI.'],
		[RIVERS, 'Orrery: the drift of LD follows that of LD, up to {{c1::the bias}} of VI.']
	])('of “%s” refuses: %s', (quote, clozeText) => {
		expect(findChangedOrder(sampleCard({ quote, clozeText }))).toMatch(/\.$/);
	});

	test('refuses a question that keeps the wording and asks at its end', () => {
		const front = 'Orrery: on GPT-4, the small ring raised recall from 61% to what?';
		expect(findChangedOrder(sampleCard({ quote: RISE, front, back: '74%' }))).toMatch(/\.$/);
	});

	test.each([
		[RISE, 'Orrery: on TabQA, the small ring raised recall from {{c1::61%}} to 74%.'],
		[RISE, 'Orrery: the small ring raised recall to {{c1::74%}}.'],
		// Worded anew, so the order is the writer's own.
		[
			RISE,
			'Orrery: beside GPT-4, which it overtook, a ring of few gears did well on {{c1::TabQA}}.'
		],
		[TOLLS, 'Orrery: tolls fell by {{c1::0.5%}} in the east.'],
		[RIVERS, 'Orrery: the drift of LD follows that of VI, up to {{c1::the bias}} of VI.']
	])('of “%s” accepts: %s', (quote, clozeText) => {
		expect(findChangedOrder(sampleCard({ quote, clozeText }))).toBeUndefined();
	});

	test('a question turned round has another order', () => {
		const front = 'Orrery: which rival did the small ring pass on TabQA?';
		expect(findChangedOrder(sampleCard({ quote: RISE, front, back: 'GPT-4' }))).toBeUndefined();
	});
});
