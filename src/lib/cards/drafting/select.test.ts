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
	return { candidate, score, stays, isBackward: false, preview };
}

/** How many are chosen where the gate lets all through. */
function countChosen(items: readonly Rankable[], least?: number): number {
	const gate = ({ candidate, preview }: Rankable) => ({
		candidate,
		draft: preview as RankedDraft['draft']
	});
	return selectDrafts(paper, items, { gate, ...(least === undefined ? {} : { least }) }).length;
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

test('a phrase asked for where it stands needs better odds still', () => {
	expect(chosenOf(0.42, 'inPlace')).toBe(0);
	expect(chosenOf(0.52, 'inPlace')).toBe(1);
});

test('a paper that would go without takes a gap of lower odds', () => {
	expect(chosenOf(0.2, 'gap', 0.16)).toBe(1);
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
