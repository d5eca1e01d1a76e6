import { describe, expect, test } from 'vitest';
import type { Candidate, PatternName } from '../candidate';
import { classNamed } from './class-named';

const finding = { statement: '', evidence: [] } as unknown as Candidate['finding'];
const asked = (body: string, answer: string, pattern: PatternName) =>
	classNamed({ body, answer, pattern, finding, type: 'conclusion', fit: 0.8 }).body;

describe('a question names the class of what it asks for', () => {
	test.each<[string, string, PatternName, string]>([
		['what shortened the voyage?', 'aspirin', 'subject', 'which drug shortened the voyage?'],
		// The verb in the number of the class.
		[
			'what was given on board?',
			'aspirin and warfarin',
			'subject',
			'which drugs were given on board?'
		],
		['what slows the leak?', 'antibiotics', 'subject', 'which drugs slow the leak?'],
		[
			'what is used to read the logs?',
			'word embeddings',
			'object',
			'which representations are used to read the logs?'
		],
		// The subject of the verb is told: it keeps its number.
		[
			'at dusk, what did the tea reduce?',
			'headache and nausea',
			'object',
			'at dusk, which symptoms did the tea reduce?'
		],
		[
			'what were the late trains associated with?',
			'five-year survival',
			'object',
			'which outcome were the late trains associated with?'
		],
		[
			'for what is the lamp used?',
			'speech recognition',
			'circumstance',
			'for which task is the lamp used?'
		],
		[
			'the use of what was halved by rain?',
			'antibiotics',
			'subject',
			'the use of which drugs was halved by rain?'
		],
		// Whatever predicts or is linked to something is a factor.
		[
			'what was not linked to the leak?',
			'the owner’s patience',
			'subject',
			'which factor was not linked to the leak?'
		],
		[
			'what predicts the price?',
			'a higher number of rooms',
			'subject',
			'which factor predicts the price?'
		],
		[
			'what was linked to the leak?',
			'the owner’s number of boats and late repairs',
			'subject',
			'which factors were linked to the leak?'
		],
		[
			'what may the lamp provide?',
			'a wind-driven controller',
			'object',
			'what kind of controller may the lamp provide?'
		]
	])('%s – %s', (body, answer, pattern, said) => {
		expect(asked(body, answer, pattern)).toBe(said);
	});

	test.each<[string, string, PatternName]>([
		// Already named, or asking for more than a thing.
		['what kind of drug slows the leak?', 'aspirin', 'subject'],
		['what effect does tea have on the leak?', 'a reduction', 'outcome'],
		['what can the lamp be used to do?', 'speech recognition', 'doing'],
		['what exactly is Harbourlight?', 'a random forest', 'object'],
		// Said twice: "which outcome was the main outcome?"
		['what was the main outcome of the voyage?', 'overall survival', 'object'],
		['what is seen as the outcome that counts?', 'overall survival', 'subject'],
		['what is the voyage known as?', 'a random forest', 'object'],
		// How much of it, and no one of a kind.
		['what does the lamp achieve?', 'a lower rate of leaks', 'object'],
		// Persons are no factors.
		['what was linked to the leak?', 'older patients', 'subject'],
		// Its number cannot be told from the verb.
		['what do the logs suggest slows the leak?', 'antibiotics', 'object'],
		['what was reduced pain linked to?', 'headache and nausea', 'object'],
		['what does the lamp light?', 'the harbour wall', 'object']
	])('%s – %s stays as it is', (body, answer, pattern) => {
		expect(asked(body, answer, pattern)).toBe(body);
	});
});
