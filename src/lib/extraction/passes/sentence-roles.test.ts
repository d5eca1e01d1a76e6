import { expect, test } from 'vitest';
import { abstractPaper } from '../../../../tests/abstract-paper';
import { annotate } from '../extract-findings';
import { markRoles } from './sentence-roles';

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

test.each([
	['Crop yield did not differ by soil type.', 'results'],
	['No significant difference in yield was found between the two fields.', 'results'],
	['Rain had no effect on the taste of the grain.', 'results'],
	['Yield was best predicted by rain.', 'results'],
	['Loam was the most common soil.', 'results'],
	['Fences led to fewer losses.', 'results'],
	['Mulch raised the yield of rye from 2 to 5 tons.', 'results'],
	['Fenced plots bore 9.8 tons, whereas bare plots bore 7.1 tons.', 'results'],
	['Fenced plots were given 9 kg of ash, whereas bare plots were given 2 kg.', 'methods'],
	['Plots without a fence did not take part.', 'methods']
])('after a sentence of methods, “%s” is one of %s', (text, role) => {
	const paper = abstractPaper(
		'T',
		`We measured forty plots of wheat. ${text} Farmers grow it widely.`
	);
	expect(annotate(paper).sentences[1]?.role).toBe(role);
});

test.each([
	['Rye followed barley on every plot that was fenced.', 'results'],
	['Rye is sown after barley on every plot.', 'methods']
])('unsure, the model leans to results: “%s” is one of %s', (text, role) => {
	const paper = abstractPaper('T', `We measured forty plots of wheat. ${text} Farmers grow it.`);
	const annotated = annotate(paper);
	const sentences = annotated.sentences.map((sentence, index) =>
		index === 1 ? { ...sentence, likeliestRole: 'results' as const } : sentence
	);
	expect(markRoles({ ...annotated, sentences }).sentences[1]?.role).toBe(role);
});
