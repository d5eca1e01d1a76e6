import { expect, test } from 'vitest';
import { abstractPaper } from '../../../../tests/abstract-paper';
import { annotate } from '../extract-findings';

test.each([
	['METHODS: Forty patients were randomly assigned to two arms.', 'methods'],
	['RESULTS: The mean pain score was 3.1 in the first arm.', 'results'],
	['CONCLUSIONS: The drug is safe in adults with asthma.', 'conclusions'],
	['We introduce a benchmark of moral reasoning in Bengali.', 'methods'],
	['We find that agents develop a language with grammar.', 'results'],
	['Our results suggest that the effect may be smaller.', 'conclusions'],
	['In this paper, we examine whether agents can learn norms.', 'objective'],
	['Little is known about the dynamics of such agents.', 'background'],
	['The drug arm was significantly better than placebo.', 'results']
])('%s is a sentence of %s', (text, role) => {
	expect(annotate(abstractPaper('T', text)).sentences[0]?.role).toBe(role);
});
