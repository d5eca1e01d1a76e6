import { expect, test } from 'vitest';
import { answerOf, promptOf } from '$lib/cards/card';
import { papersToKeep } from './kept-cards';
import type { Quiz } from './quiz';

const quiz: Quiz = {
	title: 'Thursday',
	seed: 's',
	papers: [{ title: 'Sleep', DOI: '10.1/sleep' }, { title: 'Tea' }],
	questions: [
		{
			kind: 'number',
			type: 'number',
			paper: 0,
			prompt: 'Sleep raised recall by […].',
			answer: '$12%',
			distractors: [],
			quote: 'Sleep raised recall by $12%.'
		},
		{
			kind: 'recall',
			type: 'method',
			paper: 0,
			prompt: 'How was it tested?',
			answer: 'in a trial',
			distractors: [],
			quote: 'We tested it in a trial.'
		},
		{
			kind: 'recall',
			type: 'conclusion',
			paper: 1,
			prompt: 'What did tea do?',
			answer: 'nothing',
			distractors: []
		}
	]
};

test('questions become cards again, each with the sentence it rests on', () => {
	const [sleep, tea] = papersToKeep(quiz);
	expect(sleep?.paper.citation.DOI).toBe('10.1/sleep');
	expect(sleep?.cards.map(promptOf)).toEqual(
		quiz.questions.slice(0, 2).map(({ prompt }) => prompt)
	);
	expect(sleep?.cards.map(answerOf)).toEqual(['$12%', 'in a trial']);
	for (const { evidence } of sleep!.cards)
		expect(sleep!.paper.text.slice(evidence!.span.start, evidence!.span.end)).toBe(evidence!.quote);
	expect(tea?.cards[0]).not.toHaveProperty('evidence');
	expect(tea?.paper.sections).toEqual([]);
});
