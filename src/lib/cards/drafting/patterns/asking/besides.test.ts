import { expect, test } from 'vitest';
import { statedFinding } from '../../../../../../tests/stated-finding';
import type { Candidate } from '../../candidate';
import { askOneOfList, askOtherOfList, itemsOf } from './besides';

const ask = (body: string, answer: string): Candidate => ({
	type: 'conclusion',
	pattern: 'object',
	body,
	answer,
	finding: statedFinding('rust correlates with salt, rain and shade'),
	fit: 0.8
});

test('of a list as answer one item is asked for, the others in sight', () => {
	const [found] = askOneOfList(ask('what does rust correlate with?', 'road salt, rain and shade'));
	expect(found?.body).toBe('besides road salt and rain, what does rust correlate with?');
	expect(found?.answer).toBe('shade');
	expect(found?.pattern).toBe('besides');
});

test('of several that play one part the last is asked for as one of them', () => {
	const [found] = askOneOfList(
		ask('what were the main causes of rust?', 'road salt, rain and shade')
	);
	expect(found?.body).toBe(
		'besides road salt and rain, what was the third of the main causes of rust?'
	);
});

test.each(['shade', 'rain and shade', 'road salt, which melts ice and snow'])(
	'“%s” stays as it is',
	(answer) => {
		const whole = ask('what does rust correlate with?', answer);
		expect(askOneOfList(whole)).toEqual([whole]);
	}
);

test('what several things have in common is no part of the last alone', () => {
	expect(askOneOfList(ask('what did it change?', 'lean masts, keel and oar weight'))).toEqual([]);
	expect(askOneOfList(ask('what did it change?', 'the weight of masts, keels and oars'))).toEqual(
		[]
	);
	const [found] = askOneOfList(ask('what did it change?', 'mast depth, keel width and oar weight'));
	expect(found?.answer).toBe('oar weight');
});

test('qualities of one thing are no items', () => {
	expect(askOneOfList(ask('what does it give?', 'a flexible, durable and portable roof'))).toEqual(
		[]
	);
	expect(itemsOf('1,000 bolts, 20 nuts and screws')).toEqual([]);
});

test('in place of the last item each other one can be asked for', () => {
	const asked = { ...ask('besides oars and rust, what does it change?', 'masts') };
	expect(askOtherOfList(asked).map(({ body, answer }) => `${body} ${answer}`)).toEqual([
		'besides rust and masts, what does it change? oars',
		'besides oars and masts, what does it change? rust'
	]);
	expect(askOtherOfList({ ...asked, answer: 'the masts' })).toEqual([]);
	expect(askOtherOfList(ask('what does it change?', 'masts'))).toEqual([]);
});
