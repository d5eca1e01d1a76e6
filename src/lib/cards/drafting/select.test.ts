import { expect, test } from 'vitest';
import { abstractPaper } from '../../../../tests/abstract-paper';
import { statedFinding } from '../../../../tests/stated-finding';
import { selectDrafts, type Rankable, type RankedDraft } from './select';

const STATEMENT = 'Kelp fences slow the drift of barges';
const paper = abstractPaper('Tidal ferries and their hulls', `${STATEMENT}.`);

/** One to choose from: a gap where it has no answer beside its body. */
function rankable(
	statement: string,
	{ body, answer, score }: { body: string; answer: string; score: number },
	stays?: Rankable['stays']
): Rankable {
	const finding = statedFinding(statement, {});
	const { kind: type } = finding;
	const asked =
		answer === ''
			? { kind: 'cloze', clozeText: body }
			: { kind: 'basic', front: body, back: answer };
	const preview = { ...asked, type, score } as unknown as RankedDraft['draft'];
	const pattern = answer === '' ? 'gap' : 'object';
	const candidate = { type, pattern, body, answer, finding, fit: 1 } as const;
	return { candidate, most: score, score, stays, isBackward: false, preview };
}

/** Where the gate lets all through. */
const ALL = {
	isSound: () => true,
	gate: ({ candidate, preview }: Rankable) => ({
		candidate,
		draft: preview as RankedDraft['draft']
	})
};

/** How many are chosen where the gate lets all through. */
function countChosen(items: readonly Rankable[], least?: number): number {
	return selectDrafts(paper, items, {
		...ALL,
		...(least === undefined ? {} : { least })
	}).length;
}

/** How many cards come of one candidate with such odds. */
function chosenOf(score: number, stays: Rankable['stays'], least?: number): number {
	const body = `${STATEMENT.replace('the drift', '{{c1::the drift}}')}.`;
	return countChosen([rankable(STATEMENT, { body, answer: '', score }, stays)], least);
}

test('a phrase that stays a gap needs better odds than a question', () => {
	expect(chosenOf(0.37, undefined)).toBe(1);
	expect(chosenOf(0.37, 'gap')).toBe(0);
	expect(chosenOf(0.42, 'gap')).toBe(1);
});

test('so does a figure that stays in a gap', () => {
	const body = 'Kelp fences slow {{c1::9%}} of barges.';
	const chosenAt = (score: number) =>
		countChosen([
			{ ...rankable(STATEMENT, { body, answer: '', score }, undefined), isFigureGap: true }
		]);
	expect(chosenAt(0.42)).toBe(0);
	expect(chosenAt(0.47)).toBe(1);
});

test('a phrase asked for where it stands needs better odds still', () => {
	expect(chosenOf(0.42, 'inPlace')).toBe(0);
	expect(chosenOf(0.52, 'inPlace')).toBe(1);
});

test('a paper that would go without takes a gap of lower odds', () => {
	expect(chosenOf(0.2, 'gap', 0.16)).toBe(1);
});

const TOLD_LATE = 'Hemp ropes held the northern ferries in fog';
const FULL_TEXT = `${STATEMENT}. ${'Rain fell on the old town. '.repeat(240)}${TOLD_LATE}.`;
const ABSTRACT = {
	kind: 'abstract' as const,
	title: 'Abstract',
	level: 1,
	span: { start: 0, end: STATEMENT.length + 1 }
};
const FULL_PAPER = { ...paper, text: FULL_TEXT, sections: [ABSTRACT] };

/** An item whose evidence is this sentence of the full text. */
function toldIn(statement: string, item: Rankable): Rankable {
	const start = FULL_TEXT.indexOf(statement);
	const evidence = [{ start, end: start + statement.length }];
	const finding = { ...item.candidate.finding, evidence };
	return { ...item, candidate: { ...item.candidate, finding } };
}

test('a full text that would go without takes the best one, wherever it stands', () => {
	const poor = { body: 'What do kelp fences slow?', answer: 'the drift of barges', score: 0.2 };
	const good = { body: 'What held the ferries?', answer: 'hemp ropes', score: 0.8 };
	const items = [
		toldIn(STATEMENT, rankable(STATEMENT, poor)),
		toldIn(TOLD_LATE, rankable(TOLD_LATE, good))
	];
	const chosen = selectDrafts(FULL_PAPER, items, { ...ALL, least: 0.16 });
	expect(chosen.map(({ score }) => score)).toEqual([0.8]);
});

test('a phrase that stays a gap needs better odds in a full text than in an abstract alone', () => {
	const body = `${STATEMENT.replace('the drift', '{{c1::the drift}}')}.`;
	const chosenAt = (score: number) => {
		const gap = rankable(STATEMENT, { body, answer: '', score }, 'gap');
		return selectDrafts(FULL_PAPER, [toldIn(STATEMENT, gap)], ALL).length;
	};
	expect(chosenAt(0.45)).toBe(0);
	expect(chosenAt(0.52)).toBe(1);
});

test('a short statement is not asked from both its ends', () => {
	const statement = 'Kelp fences along the northern quays slow the drift of laden timber barges';
	const asked = (body: string, answer: string, score: number) =>
		rankable(statement, { body, answer, score });
	const what = asked(
		'What do kelp fences along the northern quays slow?',
		'the drift of laden timber barges',
		0.8
	);
	const who = asked(
		'What slows the drift of laden timber barges?',
		'kelp fences along the northern quays',
		0.7
	);
	const where = asked('Where do kelp fences slow the drift?', 'along the northern quays', 0.7);
	expect(countChosen([what, who])).toBe(1);
	expect(countChosen([what, where])).toBe(2);
});

test('how well a thing is put is not worked out where it may not be asked', () => {
	const of = (score: number, body: string): Rankable =>
		rankable(STATEMENT, { body, answer: 'the drift of barges', score });
	const same = of(0.7, 'What is slowed by kelp fences?');
	const dear = {
		...same,
		get score(): number {
			throw new Error('worked out');
		}
	};
	expect(countChosen([of(0.8, 'What do kelp fences slow?'), dear])).toBe(1);
	expect(() => countChosen([dear])).toThrow('worked out');
});

test('what turns out worse than it might have been has its turn where it belongs', () => {
	const statement = 'Kelp fences along the northern quays slow the drift of laden timber barges';
	const asked = (score: number, answer: string) =>
		rankable(statement, { body: 'What do kelp fences slow?', answer, score });
	const hoped = { ...asked(0.5, 'the drift of barges'), most: 0.9 };
	const sure = asked(0.8, 'the laden timber barges');
	const chosen = selectDrafts(paper, [hoped, sure], ALL);
	expect(chosen.map(({ score }) => score)).toEqual([0.8]);
});
