import { expect, test } from 'vitest';
import { joinTokens, readRecords } from './read-records';

test.each([
	['Low SEP ( n = 9 ) was worse .', 'Low SEP (n = 9) was worse.'],
	['It rose by 5 % , twice .', 'It rose by 5%, twice.'],
	['No tokens kept apart here (n = 9).', 'No tokens kept apart here (n = 9).']
])('%j reads %j', (sentence, expected) => {
	expect(joinTokens(sentence)).toBe(expected);
});

test('records with sentences, a source or parts of a paper become papers', () => {
	const lines = [
		{ id: 'a', title: 'Light', sentences: ['One.', 'Two.'] },
		{ id: 'b', source: ['Three .'] },
		{ id: 'c', sentences: [{ text: 'Four.' }] }
	].map((record) => JSON.stringify(record));
	const { papers, problems } = readRecords(lines.join('\n'), 'set.jsonl');
	expect(papers.map(({ citation, text }) => [citation.title, text])).toEqual([
		['Light', 'One. Two.'],
		['Abstract b', 'Three.'],
		['Abstract c', 'Four.']
	]);
	expect(problems).toEqual([]);
});

test.each(['{', '[]', 'null', '{"id":"a"}', '{"sentences":[]}', '{"sentences":[3]}'])(
	'the line %j is told by its number and the others are kept',
	(line) => {
		const { papers, problems } = readRecords(`${line}\n\n{"source":["Kept."]}\n`, 'set.jsonl');
		expect(papers.map(({ text }) => text)).toEqual(['Kept.']);
		expect(problems).toEqual(['set.jsonl, line 1: no record with sentences; it was left out.']);
	}
);
