import { expect, test } from 'vitest';
import { measurementsIn } from '$lib/extraction/passes/quantities';
import { statedFinding } from '../../../../tests/stated-finding';
import type { Candidate } from './candidate';
import { typedByAnswer } from './type-of-answer';

const statement = 'the new keel cuts drag from 9.1% to 4.4% in calm water';
const finding = statedFinding(statement, { measurements: measurementsIn(statement, 'results') });

const asked = (body: string, answer = ''): Candidate => ({
	type: 'conclusion',
	pattern: 'gap',
	body,
	answer,
	finding,
	fit: 0.7
});

test('a hidden phrase with a figure of the result is a number', () => {
	const gap = asked('the new keel cuts {{c1::drag from 9.1% to 4.4%}} in calm water.');
	expect(typedByAnswer(gap).type).toBe('number');
	expect(typedByAnswer(asked('what does the new keel cut?', 'drag from 9.1% to 4.4%')).type).toBe(
		'number'
	);
});

test('a phrase beside the figure stays what it is', () => {
	const gap = asked('{{c1::the new keel}} cuts drag from 9.1% to 4.4% in calm water.');
	expect(typedByAnswer(gap).type).toBe('conclusion');
});

test('how two sides compare is no number, though its figures stand beside', () => {
	const told = asked(
		'how did drag with the new keel compare with the old?',
		'lower (4.4% vs 9.1%)'
	);
	expect(typedByAnswer({ ...told, pattern: 'outcome' }).type).toBe('conclusion');
});

test.each([
	['the gulls carry Nest2 and Otx2 in winter', 'Nest2 and Otx2', '2'],
	['the crew built a 3D map of the reef', 'a 3D map of the reef', '3'],
	['the valve has a two-way seat', 'a two-way seat', 'two'],
	['the lens is cut for 3.0T harbour scans', '3.0T harbour scans', '3.0T']
])('a sign within a name is no figure: %s', (told, hidden, text) => {
	const start = told.indexOf(text);
	const span = { start, end: start + text.length };
	const named = statedFinding(told, {
		measurements: [{ text, span, quantityClass: 'result' }]
	});
	const gap = { ...asked(told.replace(hidden, `{{c1::${hidden}}}`)), finding: named };
	expect(typedByAnswer(gap).type).toBe('conclusion');
});
