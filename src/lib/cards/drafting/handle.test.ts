import { expect, test } from 'vitest';
import { abstractPaper } from '../../../../tests/abstract-paper';
import { handlesFor } from './handle';

const TITLE = 'Effects of early mowing on hay fever in gardeners with old lawns';
const handlesOf = (text: string) => handlesFor(abstractPaper(TITLE, text), []).map((h) => h.text);

test('a study of people is known by whom it was about, too', () => {
	const text = 'Of 90 patients 40 sneezed. Patients slept well. Both women and men took part.';
	expect(handlesOf(text)).toEqual(['Effects of early mowing on hay fever in gardeners']);
});

test('any other work is named as shortly as can be', () => {
	expect(handlesOf('Mowers were timed. Patients of no kind took part.')).toEqual([
		'Effects of early mowing on hay fever'
	]);
});
