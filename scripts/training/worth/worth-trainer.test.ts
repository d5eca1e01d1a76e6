import { expect, test } from 'vitest';
import { trainSentenceWorth, worthsOf, type WeighedAbstract } from './worth-trainer';

/** Feature 7 stands in each sentence, 8 in those that are wanted, 9 in one of the others. */
const abstracts: WeighedAbstract[] = Array.from({ length: 6 }, (_, at) => ({
	id: `set-${at}`,
	keys: [[7, 8], [7], [7, 9]],
	marks: [3, 0, 0]
}));

test('what stands in wanted sentences raises the odds, and they come out right', () => {
	const model = trainSentenceWorth(abstracts, { leastCount: 1, l2: 0.01, iterations: 80, keep: 9 });
	const [wanted = 0, other = 0] = worthsOf(model, abstracts[0]!);
	expect(wanted).toBeGreaterThan(2);
	expect(other).toBeLessThan(-2);
});

test('only the features that move the odds most are kept', () => {
	const model = trainSentenceWorth(abstracts, { leastCount: 1, l2: 0.1, iterations: 40, keep: 1 });
	expect([...model.rowOfKey.keys()]).toEqual([8]);
});
