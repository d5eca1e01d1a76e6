import { describe, expect, test } from 'vitest';
import { writeAgenda } from './agenda';
import type { Given } from './mark-answer';
import type { Quiz } from './quiz';
import { quizIdOf } from './quiz-code';
import { byDisagreement, mergeSittings, tallyRoom, withSitting } from './room';
import { scoreOf, type Sitting } from './sittings';

const quiz: Quiz = {
	title: 'Thursday',
	seed: 's',
	papers: [{ title: 'Sleep & *memory*' }],
	questions: [
		{
			kind: 'choice',
			type: 'conclusion',
			paper: 0,
			prompt: 'What helped?',
			answer: 'sleep',
			distractors: ['coffee', 'tea'],
			quote: 'Only sleep helped.'
		},
		{
			kind: 'number',
			type: 'number',
			paper: 0,
			prompt: 'How much?',
			answer: '32.7%',
			distractors: []
		},
		{ kind: 'recall', type: 'method', paper: 0, prompt: 'How?', answer: 'a trial', distractors: [] }
	]
};
const option = (place: number): Given => ({ kind: 'option', place });
const typed = (text: string): Given => ({ kind: 'typed', text });
const graded = (recalled: boolean): Given => ({ kind: 'graded', recalled });
const skipped: Given = { kind: 'skipped' };
const sitting = (nickname: string, ...answers: Given[]): Sitting => ({
	quizId: quizIdOf(quiz),
	nickname,
	answers
});
const arriving = (...all: Sitting[]) =>
	all.reduce<{ sittings: readonly Sitting[]; arrivals: string[] }>(
		({ sittings, arrivals }, one) => {
			const after = withSitting(quiz, sittings, one);
			return { sittings: after.sittings, arrivals: [...arrivals, after.arrival] };
		},
		{ sittings: [], arrivals: [] }
	);

describe('results that arrive', () => {
	const ada = sitting('Ada', option(0), typed('32.7'), graded(true));
	const other = sitting('Ada', option(1), typed('20'), graded(false));

	test('the same result twice counts once', () => {
		expect(arriving(ada, ada).arrivals).toEqual(['added', 'repeated']);
		expect(arriving(ada, other, other).arrivals).toEqual(['added', 'renamed', 'repeated']);
	});

	test('two people of one name are two', () => {
		const { sittings } = arriving(ada, other, sitting('Ada', option(2), typed('1'), skipped));
		expect(sittings.map(({ nickname }) => nickname)).toEqual(['Ada', 'Ada (2)', 'Ada (3)']);
	});

	test('a player who went on replaces what they had sent', () => {
		const half = sitting('Ada', option(0), skipped, skipped);
		const { sittings, arrivals } = arriving(half, ada);
		expect(arrivals).toEqual(['added', 'replaced']);
		expect(sittings).toEqual([ada]);
	});

	test('two of one name who answer alike are two, and each of them counts once', () => {
		const [one, two] = [
			{ ...ada, seat: 'A1B2' },
			{ ...ada, seat: 'C3D4' }
		];
		const { sittings, arrivals } = arriving(one, two, two, one);
		expect(arrivals).toEqual(['added', 'renamed', 'repeated', 'repeated']);
		expect(sittings.map(({ nickname }) => nickname)).toEqual(['Ada', 'Ada (2)']);
		expect(mergeSittings([one, { ...two, nickname: 'Ada (2)' }], [two, one])).toHaveLength(2);
		const merged = mergeSittings([one, { ...two, nickname: 'Ada (2)' }], [two]);
		expect(new Set(merged.map(({ nickname }) => nickname)).size).toBe(2);
		expect(mergeSittings([two], [one, { ...two, nickname: 'Ada (2)' }])).toEqual(merged);
	});

	test('an older result that comes late takes nothing back', () => {
		const half = { ...ada, seat: 'A1B2', answers: ada.answers.slice(0, 1) };
		const whole = { ...ada, seat: 'A1B2' };
		const { sittings, arrivals } = arriving(half, whole, half);
		expect(arrivals).toEqual(['added', 'replaced', 'repeated']);
		expect(sittings).toEqual([whole]);
		const begun = { ...other, seat: 'Z9Z9', answers: [] };
		expect(arriving(whole, begun, { ...other, seat: 'Z9Z9' }).arrivals).toEqual([
			'added',
			'renamed',
			'replaced'
		]);
	});

	test('a result of another quiz is told', () => {
		expect(arriving({ ...ada, quizId: 'ANOTHER000' })).toEqual({
			sittings: [],
			arrivals: ['other-quiz']
		});
	});

	test('sixty players fit, and there is an end', () => {
		const many = Array.from({ length: 201 }, (_, at) => sitting(`P${at}`, option(at % 3)));
		const { sittings, arrivals } = arriving(...many);
		expect(sittings).toHaveLength(200);
		expect(arrivals.at(-1)).toBe('full');
	});
});

describe('the table of the room', () => {
	const sittings = [
		sitting('A', option(0), typed('32.7'), graded(true)),
		sitting('B', option(1), typed('32.7 %'), graded(true)),
		sitting('C', option(2), typed('0.327'), graded(false)),
		sitting('D', option(1), skipped, skipped)
	];
	const tallies = tallyRoom(quiz, sittings);

	test('counts every answer once, right ways to say one thing together', () => {
		expect(tallies[0]?.answers).toEqual([
			{ text: 'coffee', count: 2, isRight: false },
			{ text: 'sleep', count: 1, isRight: true },
			{ text: 'tea', count: 1, isRight: false }
		]);
		expect(tallies[1]).toMatchObject({ answered: 3, right: 3, spread: 0 });
		expect(tallies[2]).toMatchObject({ answered: 3, right: 2 });
		expect(sittings.map((one) => scoreOf(quiz, one))).toEqual([3, 2, 1, 0]);
	});

	test('puts where the room disagreed first', () => {
		expect(byDisagreement(tallies).map(({ at }) => at)).toEqual([0, 2, 1]);
		expect(tallies[0]?.spread).toBe(1.5);
	});

	test('becomes an agenda in which text of a paper is text', () => {
		const agenda = writeAgenda(quiz, tallies, { 0: 'Ask *Ada*' });
		expect(agenda).toContain('# Thursday: where we disagreed');
		expect(agenda.indexOf('What helped?')).toBeLessThan(agenda.indexOf('How?'));
		expect(agenda).toContain('Sleep & \\*memory\\*');
		expect(agenda).toContain('Note: Ask \\*Ada\\*');
		expect(agenda).toContain('> Only sleep helped.');
		expect(agenda).toContain('All answered alike: 1 of 3 questions.');
	});

	test('is empty of votes where nobody answered', () => {
		expect(tallyRoom(quiz, []).every(({ answered, spread }) => answered + spread === 0)).toBe(true);
		expect(writeAgenda(quiz, tallyRoom(quiz, []), {})).toBe('# Thursday: where we disagreed\n\n');
	});
});
