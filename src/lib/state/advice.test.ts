import { expect, test } from 'vitest';
import type { BasicContent, CardDraft } from '$lib/cards/card';
import type { Paper } from '$lib/papers/paper';
import { adviceFor, adviceForDraft } from './advice';

const QUOTE =
	'To address this, we propose Prefix INjection Guard (PING), a method that prepends automatically generated natural language prefixes to agent responses.';
const PAPER: Paper = {
	citation: { title: 'Unintended Misalignment from Agentic Fine-Tuning', author: [] },
	links: [],
	text: `Agents can become misaligned. ${QUOTE} We find that PING improves refusals by 45%.`,
	sections: [],
	source: { name: 'pasted text', listing: '' }
};
const start = PAPER.text.indexOf(QUOTE);
const CARD: BasicContent = {
	kind: 'basic',
	type: 'method',
	front: 'What does PING prepend to agent responses?',
	back: 'automatically generated natural language prefixes',
	evidence: { quote: QUOTE, span: { start, end: start + QUOTE.length } }
};

test('a card that calls the paper by the name it gives its system needs no advice', () => {
	expect(adviceFor(CARD, PAPER)).toEqual([]);
});

test.each([
	['a prompt that names no work', { front: 'What is prepended to agent responses?' }],
	['an answer that is not in the passage', { back: 'hand-written poems of ancient Rome' }],
	['a number that is not in the passage', { back: '99 generated prefixes' }]
])('%s is advised against in sentences', (_name, change) => {
	const advice = adviceFor({ ...CARD, ...change }, PAPER);
	expect(advice.length).toBeGreaterThan(0);
	expect(advice.every((line) => line.endsWith('.'))).toBe(true);
});

test('a draft is told of the checks its writer says it fails, and of no others', () => {
	const front = 'Does PING prepend prefixes to agent responses?';
	const draft: CardDraft = { ...CARD, front, score: 0.6, softFaults: ['A9'] };
	expect(adviceForDraft(draft, PAPER)).toHaveLength(1);
	expect(adviceForDraft({ ...draft, softFaults: [] }, PAPER)).toEqual([]);
});
