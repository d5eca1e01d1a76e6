import { expect, test } from 'vitest';
import { verbForm } from '$lib/extraction/verb-forms';
import { ADJECTIVE_EXCHANGES, BESIDE_NOUN, PHRASE_EXCHANGES, VERB_EXCHANGES } from './exchanges';
import { isExchangeable, sensesOf } from './senses';

const lines = (table: string) => table.trim().split('\n');
const verbs = [...new Set(lines(VERB_EXCHANGES).map((line) => line.split(' ')[0] ?? ''))];

test('every verb of the table is one that the tagger knows', () => {
	expect(verbs.filter((verb) => verbForm(verb)?.form !== 'base')).toEqual([]);
	expect(verbs.every((verb) => sensesOf(verb).length > 0)).toBe(true);
	expect(isExchangeable('reduces')).toBe(true);
	expect(isExchangeable('predicts')).toBe(false);
});

test('no verb is exchanged for itself, and each sense has words to offer', () => {
	for (const verb of verbs)
		for (const { choices, after } of sensesOf(verb)) {
			expect(choices.length).toBeGreaterThan(0);
			for (const { words } of choices) {
				expect(words).not.toBe(after === '' ? verb : `${verb} ${after}`);
				expect(words).toMatch(/^[a-z]+(?: [a-z]+)*$/u);
			}
		}
});

const TERMS =
	/^(?:train|learn|predict|express|control|model|regress|classify|estimate|mean|correlate|encode|cluster|sample|normali[sz]e|validate|suggest|may|tend|appear|seem)$/;

test('terms and words of doubt stand in no table', () => {
	expect(verbs.filter((verb) => TERMS.test(verb))).toEqual([]);
	const adjectives = [...lines(ADJECTIVE_EXCHANGES), ...lines(BESIDE_NOUN)].join('\n');
	expect(adjectives).not.toMatch(
		/\b(?:significant|positive|negative|sensitive|specific|normal)\b/u
	);
});

test('a phrase is exchanged for one that is not in it', () => {
	for (const line of lines(PHRASE_EXCHANGES)) expect(line.split(' = ')).toHaveLength(2);
});

test('what has to hold for a choice is read with it', () => {
	const [sense] = sensesOf('reduce');
	expect(sense?.choices.map(({ words, conditions }) => [words, conditions])).toEqual([
		['lower', ['<measure>']],
		['lessen', ['<ill>']],
		['bring down', []]
	]);
	expect(sense?.followed).toEqual(['from']);
});
