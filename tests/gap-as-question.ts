import { asQuestions } from '$lib/cards/drafting/rewording/as-question';
import type { Candidate, PatternName } from '$lib/cards/drafting/candidate';
import type { Finding } from '$lib/extraction/finding';
import type { Paper } from '$lib/papers/paper';

/** The question and answer of a sentence whose hidden words stand in brackets; undefined where it stays a gap. */
export function gapAsQuestion(sentence: string, pattern: PatternName): string | undefined {
	const text = sentence.replace(/[[\]]/g, '');
	const finding = {
		statement: text.replace(/\.$/, ''),
		kind: 'conclusion',
		role: 'results',
		isOwnAct: /\bthe study\b/.test(text),
		measurements: [],
		evidence: [{ start: 0, end: text.length }]
	} as unknown as Finding;
	const paper = { text, sections: [], citation: { title: 'Slow boats', author: [] } };
	const body = sentence.replace(/\[(.*)\]/u, '{{c1::$1}}');
	const type = pattern === 'value' ? 'number' : 'conclusion';
	const candidate: Candidate = { type, pattern, body, answer: '', finding, fit: 1 };
	const asked = asQuestions(candidate, paper as unknown as Paper)[0];
	return asked && `${asked.body} ${asked.answer}`;
}
