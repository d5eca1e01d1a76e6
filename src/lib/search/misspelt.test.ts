import { expect, test } from 'vitest';
import { isNear } from './misspelt';

test.each([
	['negotation', 'negotiation'],
	['misalignemnt', 'misalignment'],
	['probs', 'probes'],
	['probees', 'probes'],
	['prabes', 'probes'],
	['consolidaton', 'consolidation'],
	['reproducability', 'reproducibility']
])('%s is near %s', (typed, word) => {
	expect(isNear(typed, word)).toBe(true);
	expect(isNear(word, typed)).toBe(true);
});

test.each([
	['probes', 'prone'],
	['sleep', 'steps'],
	['memory', 'memorable'],
	['agent', 'urgent'],
	['abcdefgh', 'hgfedcba']
])('%s is not near %s', (typed, word) => {
	expect(isNear(typed, word)).toBe(false);
});
