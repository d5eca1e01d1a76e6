import { expect, test } from 'vitest';
import { abstractPaper } from '../../../../tests/abstract-paper';
import { topicNotes } from './topic-note';

const notesOf = (text: string) => topicNotes(abstractPaper('Rain barrels', text));

test('what the text speaks of more than once, and nothing said in passing or of any study', () => {
	const text =
		'We gave copper lids to the garden frogs. All copper lids warmed the garden frogs. ' +
		'Control groups had marble fountains. We counted the garden frogs by their croak, ' +
		'which we heard at dusk from a bench beside the gate where nobody walks.';
	const notes = notesOf(text);
	expect(notes).toContain('garden frogs');
	expect(notes).toContain('copper lids');
	expect(notes).not.toContain('marble fountains');
	expect(notes).not.toContain('Control groups');
});

test('what comes only with the results is no topic', () => {
	expect(
		notesOf(
			'We looked at barrels in nine villages on the coast for a whole year and counted what lived there. Velvet snails came. Velvet snails ate.'
		)
	).not.toContain('Velvet snails');
});
