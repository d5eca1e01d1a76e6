import { expect, test } from 'vitest';
import { markName } from './typed-name';

test.each([
	['haggle net', 'HaggleNet'],
	['HAGGLE-NET', 'HaggleNet'],
	['PG', 'Prefix Guard (PG)'],
	['prefix guard', 'Prefix Guard (PG)'],
	['prefix guard', 'PG (Prefix Guard)'],
	['Prefix Guard (PG)', 'Prefix Guard (PG)'],
	['the hippocampus', 'hippocampus'],
	['Hippocampus', 'the hippocampus'],
	['Claude 3.5', 'Claude-3.5']
])('“%s” is right for “%s”', (typed, answer) => {
	expect(markName(typed, answer)).toBe('right');
});

test.each([
	['hipocampus', 'hippocampus'],
	['hippocampsu', 'hippocampus'],
	['hippocanpus', 'hippocampus'],
	['hippocampuss', 'hippocampus']
])('“%s” is a slip of the pen for “%s”', (typed, answer) => {
	expect(markName(typed, answer)).toBe('spelling');
});

test.each([
	['GPL', 'GPT'],
	['Claude 3.6', 'Claude 3.5'],
	['Llama 31', 'Llama 3.1'],
	['', 'GAIA'],
	['…', 'GAIA'],
	['hypocamp', 'hippocampus']
])('“%s” is wrong for “%s”', (typed, answer) => {
	expect(markName(typed, answer)).toBe('wrong');
});
