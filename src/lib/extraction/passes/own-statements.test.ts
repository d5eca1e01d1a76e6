import { expect, test } from 'vitest';
import { abstractPaper } from '../../../../tests/abstract-paper';
import { annotate } from '../extract-findings';

const usedOf = (text: string) =>
	annotate(abstractPaper('T', `We study agents in a shared grid world. ${text}`))
		.sentences.slice(1)
		.filter((sentence) => sentence.isOwn && !sentence.isEmpty).length;

test.each([
	'In multi-agent settings, successful violations diffuse quickly.',
	'By contrast, the overt stereotypes are much more positive.',
	'We find that humans are less reliable partners than agents.',
	'Prior works tackle both separately, which is bad since we find models still exhibit toxicity.'
])('%s is the paper’s own', (text) => {
	expect(usedOf(text)).toBe(1);
});

test.each([
	'However, existing benchmarks focus exclusively on English text.',
	'Prior work has assumed that languages keep their class.',
	'These results enrich our understanding of social behavior.',
	'Our findings have far-reaching implications for its use.',
	'We will release all data, code, and models publicly.',
	'The code is available at https://github.com/a/b and elsewhere.',
	'WARNING: This paper contains contents that are offensive.',
	'What drives this evolution in communication among agents?'
])('%s is nothing to recall', (text) => {
	expect(usedOf(text)).toBe(0);
});

test('a benchmark that is “currently available” is no availability line', () => {
	expect(usedOf('We find that scores on many currently available benchmarks hardly change.')).toBe(
		1
	);
});
