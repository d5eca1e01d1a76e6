import { expect, test } from 'vitest';
import { abstractPaper } from '../../../../tests/abstract-paper';
import { statedFinding } from '../../../../tests/stated-finding';
import { selectDrafts, type Rankable, type RankedDraft } from './select';

const STATEMENT = 'Kelp fences slow the drift of barges';
const paper = abstractPaper('Tidal ferries and their hulls', `${STATEMENT}.`);

/** How many cards come of one candidate with such odds. */
function chosenOf(score: number, stays: Rankable['stays'], least?: number): number {
	const finding = statedFinding(STATEMENT, {});
	const body = `${STATEMENT.replace('the drift', '{{c1::the drift}}')}.`;
	const draft = {
		kind: 'cloze',
		type: finding.kind,
		clozeText: body,
		score
	} as unknown as RankedDraft['draft'];
	const candidate = {
		type: finding.kind,
		pattern: 'gap',
		body,
		answer: '',
		finding,
		fit: 1
	} as const;
	const item: Rankable = { candidate, score, stays, isBackward: false, preview: draft };
	const options = least === undefined ? {} : { least };
	return selectDrafts(paper, [item], { gate: () => ({ candidate, draft }), ...options }).length;
}

test('a phrase that stays a gap needs better odds than a question', () => {
	expect(chosenOf(0.37, undefined)).toBe(1);
	expect(chosenOf(0.37, 'gap')).toBe(0);
	expect(chosenOf(0.42, 'gap')).toBe(1);
});

test('a phrase asked for where it stands needs better odds still', () => {
	expect(chosenOf(0.42, 'inPlace')).toBe(0);
	expect(chosenOf(0.52, 'inPlace')).toBe(1);
});

test('a paper that would go without takes a gap of lower odds', () => {
	expect(chosenOf(0.2, 'gap', 0.16)).toBe(1);
});

test('a short statement is not asked from both its ends', () => {
	const statement = 'Kelp fences along the northern quays slow the drift of laden timber barges';
	const finding = statedFinding(statement, {});
	const asked = (body: string, answer: string, score: number): Rankable => {
		const preview = {
			kind: 'basic',
			type: finding.kind,
			front: body,
			back: answer,
			score
		} as unknown as RankedDraft['draft'];
		const candidate = {
			type: finding.kind,
			pattern: 'object',
			body,
			answer,
			finding,
			fit: 1
		} as const;
		return { candidate, score, stays: undefined, isBackward: false, preview };
	};
	const ends = [
		asked(
			'What do kelp fences along the northern quays slow?',
			'the drift of laden timber barges',
			0.8
		),
		asked(
			'What slows the drift of laden timber barges?',
			'kelp fences along the northern quays',
			0.7
		)
	];
	const answersOf = (items: readonly Rankable[]) =>
		selectDrafts(paper, items, {
			gate: ({ candidate, preview }) => ({ candidate, draft: preview as RankedDraft['draft'] })
		}).length;
	expect(answersOf(ends)).toBe(1);
	const where = asked('Where do kelp fences slow the drift?', 'along the northern quays', 0.7);
	expect(answersOf([...ends.slice(0, 1), where])).toBe(2);
});
