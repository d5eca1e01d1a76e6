import { expect, test } from 'vitest';
import { toClozeFields, toClozeText } from './cloze-fields';

test.each([
	'C2C: humans accept a deal {{c1::56.3%}} of the time.',
	'{{c1::PING}} prepends prefixes to an agent’s responses.',
	'The win rate rose to {{c1::32.7%}}'
])('the sentence and its hidden words join back to the cloze: %s', (clozeText) => {
	expect(toClozeText(toClozeFields(clozeText))).toBe(clozeText);
});

test.each([
	['no hidden words', { sentence: 'A sentence.', hidden: ' ' }],
	['hidden words that are not in the sentence', { sentence: 'A sentence.', hidden: 'a word' }]
])('%s make no cloze', (_name, fields) => {
	expect(toClozeText(fields)).toBeUndefined();
});

test('a whole word is hidden before a part of a longer one', () => {
	const fields = { sentence: 'Of 150 rats, 15 relapsed.', hidden: '15' };
	expect(toClozeText(fields)).toBe('Of 150 rats, {{c1::15}} relapsed.');
});

test('spaces around the hidden words are not hidden', () => {
	expect(toClozeText({ sentence: 'It rose by 10%.', hidden: ' 10% ' })).toBe(
		'It rose by {{c1::10%}}.'
	);
});
