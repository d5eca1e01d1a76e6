import { expect, test } from 'vitest';
import type { CardContent } from '../card';
import { markTypedCard, typedKindOf } from './mark-typed';

const basic = (front: string, back: string, quote = back): CardContent => ({
	kind: 'basic',
	type: 'number',
	front,
	back,
	evidence: { quote, span: { start: 0, end: quote.length } }
});

const WIN_RATE = basic('To what did the win rate rise?', '32.7%', 'The win rate rose to 32.7%.');
const MODEL = basic(
	'Which model scored highest?',
	'Llama 3.1',
	'The model Llama 3.1 scored highest.'
);
const PHRASE = basic('What follows?', 'Agents cooperate less when they are watched.');

test.each([
	[WIN_RATE, 'number'],
	[MODEL, 'name'],
	[PHRASE, undefined]
])('what a card asks for decides how it is judged: %#', (content, kind) => {
	expect(typedKindOf(content)).toBe(kind);
});

test.each([
	['0.327', WIN_RATE, { isRight: true }],
	['33', WIN_RATE, { isRight: false, note: 'near' }],
	['32.7 kg', WIN_RATE, { isRight: false, note: 'other-unit' }],
	['llama-3.1', MODEL, { isRight: true }],
	['Llama 3.2', MODEL, { isRight: false }],
	['', MODEL, { isRight: false, note: 'skipped' }],
	['  ', PHRASE, { isRight: false, note: 'skipped' }],
	['agents cooperate less when they are watched', PHRASE, { isRight: true }]
])('“%s” is marked', (text, content, mark) => {
	expect(markTypedCard(text, content)).toEqual(mark);
});

test.each(['They cooperate less under observation.', 'less', 'more'])(
	'“%s” for a phrase is left to the reader to compare',
	(text) => {
		expect(markTypedCard(text, PHRASE)).toBeUndefined();
	}
);
