import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { answerOf } from '$lib/cards/card';
import { fromStarter, type StarterPaper } from '$lib/cards/starter-library';
import { type AskableCard, drawQuiz } from './draw-quiz';
import { markAnswer } from './mark-answer';
import { optionsFor } from './options';
import type { QuestionKind } from './quiz';

const papers = ['first.json', 'second.json'].flatMap((name) => {
	const library = JSON.parse(readFileSync(`static/starter/${name}`, 'utf8')) as {
		papers: StarterPaper[];
	};
	return library.papers.map((entry): AskableCard[] =>
		fromStarter(entry).cards.map((content) => ({ content, paper: { title: entry.title } }))
	);
});
const all = papers.flat();
const pool = all.map(({ content }) => content);
const draw = (count: number, seed = 'a', kinds?: readonly QuestionKind[]) =>
	drawQuiz(all, { title: 'All', count, seed, pool, ...(kinds ? { kinds } : {}) });

test('the same seed gives the same quiz, another seed another', () => {
	expect(draw(12)).toEqual(draw(12));
	expect(draw(12, 'b')).not.toEqual(draw(12));
});

test.each([
	[1, 1],
	[12, 12],
	[30, 30],
	[1000, 30],
	[0, 1]
])('asked for %i questions it has %i', (count, expected) => {
	expect(draw(count).questions).toHaveLength(expected);
});

test('fewer cards give fewer questions, and none an empty quiz', () => {
	const few = drawQuiz(all.slice(0, 3), { title: 'Few', count: 12, seed: 'a', pool });
	expect(few.questions).toHaveLength(3);
	expect(drawQuiz([], { title: 'None', count: 12, seed: 'a', pool }).questions).toEqual([]);
});

test('no card is asked twice, and the papers take turns', () => {
	const quiz = draw(30);
	expect(new Set(quiz.questions.map(({ prompt }) => prompt)).size).toBe(30);
	const counts = quiz.papers.map(
		(_paper, at) => quiz.questions.filter(({ paper }) => paper === at).length
	);
	expect(Math.max(...counts)).toBeLessThanOrEqual(2);
});

test('kinds are mixed, and a choice has a wrong answer or more', () => {
	const { questions } = draw(30);
	const kinds = new Set(questions.map(({ kind }) => kind));
	expect(kinds.has('choice') && kinds.has('number')).toBe(true);
	for (const { kind, distractors, answer } of questions) {
		if (kind === 'choice') expect(distractors.length).toBeGreaterThanOrEqual(1);
		else expect(distractors).toEqual([]);
		expect(distractors).not.toContain(answer);
	}
});

test('only the kinds that were asked for come', () => {
	for (const { kind } of draw(20, 'a', ['recall']).questions) expect(kind).toBe('recall');
	for (const { kind } of draw(20, 'a', ['number', 'name']).questions)
		expect(['number', 'name']).toContain(kind);
});

test('players see the options in orders of their own, the right one among them', () => {
	const quiz = draw(30);
	const question = quiz.questions.find(({ distractors }) => distractors.length === 3)!;
	const orders = ['Ada', 'Grace', 'Edsger', 'Barbara', 'Alan'].map((player) =>
		optionsFor(quiz, question, player)
	);
	expect(
		new Set(orders.map((order) => order.map(({ place }) => place).join())).size
	).toBeGreaterThan(1);
	for (const order of orders) {
		expect(order.map(({ place }) => place).sort()).toEqual([0, 1, 2, 3]);
		expect(order.find(({ place }) => place === 0)?.text).toBe(question.answer);
	}
	expect(optionsFor(quiz, question, 'Ada')).toEqual(orders[0]);
});

test('what a question calls the answer is marked right when it is typed', () => {
	const typed = draw(30, 'c', ['number', 'name']).questions;
	expect(typed.length).toBeGreaterThan(15);
	for (const question of typed)
		expect(markAnswer(question, { kind: 'typed', text: question.answer })).toEqual({
			isRight: true
		});
	expect(all.some(({ content }) => answerOf(content) === typed[0]?.answer)).toBe(true);
});
