import { expect, test } from 'vitest';
import type { CardContent } from '../card';
import { speechOf } from './spoken-card';

const CLOZE: CardContent = {
	kind: 'cloze',
	type: 'number',
	clozeText: 'It rose. The mean BMI was {{c1::25 kg/m²}} (p < 0.05).'
};
const ENGLISH =
	'The patients were followed for a year, and the mean of the group was as it had been.';
const GERMAN =
	'Die Patienten wurden ein Jahr lang mit der neuen Methode behandelt und nicht mit der alten.';

test('a question is said with its gap, an answer by itself, sentence by sentence', () => {
	expect(speechOf(CLOZE, 'question', ENGLISH)).toEqual({
		sentences: ['It rose.', 'The mean BMI was blank (p less than 0.05).'],
		language: 'en'
	});
	expect(speechOf(CLOZE, 'answer', ENGLISH).sentences).toEqual(['25 kilograms per square metre']);
});

test('another language is left to its own voice', () => {
	const german: CardContent = {
		kind: 'basic',
		type: 'number',
		front: 'Wie hoch war der Anteil?',
		back: '5 % (p < 0,05)'
	};
	expect(speechOf(german, 'answer', GERMAN)).toEqual({
		sentences: ['5 % (p < 0,05)'],
		language: 'de'
	});
});
