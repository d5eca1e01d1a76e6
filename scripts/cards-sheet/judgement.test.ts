import { describe, expect, test } from 'vitest';
import { isUsable, outcomeOf, QUESTIONS, summarise } from './page/judgement.js';

const no = (...ids: string[]) => Object.fromEntries(ids.map((id) => [id, false]));

test('there are twelve questions', () => {
	expect(QUESTIONS.map(({ id }) => id)).toEqual(
		Array.from({ length: 12 }, (_, at) => `J${at + 1}`)
	);
});

describe('a card is usable when J1 to J4 hold and at least 80 % of the others', () => {
	test.each([[no()], [no('J5')], [no('J12')], [{ J1: true, J11: false }]])('%j', (answers) => {
		expect(isUsable(answers)).toBe(true);
	});
	test.each([[no('J1')], [no('J4')], [no('J5', 'J12')], [no('J2', 'J6')]])('not %j', (answers) => {
		expect(isUsable(answers)).toBe(false);
	});
});

test.each([
	[undefined, 'none'],
	[{ answers: no('J1'), judged: false, bad: false }, 'none'],
	[{ answers: {}, judged: true, bad: false }, 'usable'],
	[{ answers: no('J3'), judged: true, bad: false }, 'unusable'],
	[{ answers: {}, judged: true, bad: true }, 'bad']
])('%j is %s', (verdict, outcome) => {
	expect(outcomeOf(verdict)).toBe(outcome);
});

test('the summary counts what was judged, and questions of cards that were not thrown out', () => {
	const row = (type: string, judged: boolean, bad: boolean, answers = {}) => ({
		type,
		form: 'qa',
		verdict: { judged, bad, answers }
	});
	const summary = summarise([
		row('number', true, false),
		row('number', true, false, no('J1')),
		row('method', true, true),
		row('method', false, false)
	]);
	expect(summary.usable).toEqual([
		['all cards', '33 % (1 of 3)'],
		['method', '0 % (0 of 1)'],
		['number', '50 % (1 of 2)'],
		['qa', '33 % (1 of 3)']
	]);
	expect(summary.bad).toEqual([['clearly bad', '33 % (1 of 3)']]);
	expect(summary.questions[0]).toEqual(['J1 faithful', '50 % (1 of 2)']);
});
