import { expect, test } from 'vitest';
import { ownResult } from './own-result';

const marked = (sentence: string) => sentence.replace(/\[(.*)\]/u, '{{c1::$1}}');

test.each([
	[
		'the bell achieves 92% precision and [88%] recall on old maps.',
		'the bell achieves [88%] recall on old maps.'
	],
	[
		'the bell obtained an AUC of [95.3%] for tugs and an AUC of 93.3% for ferries.',
		'the bell obtained an AUC of [95.3%] for tugs, compared with 93.3% for ferries.'
	],
	[
		'the lens can reduce around 89% of the oil use and [90%] of the cost.',
		'the lens can reduce [90%] of the cost.'
	],
	[
		'the bell has an error rate of 27% on harbour calls with no list, [22%] with a short list, and 8% with a full list.',
		'the bell has an error rate of [22%] on harbour calls with a short list.'
	],
	[
		'the bell yielded an accuracy of 97%, a sensitivity of [95%], and an NPV of 92% in the search for leaks.',
		'the bell yielded a sensitivity of [95%] in the search for leaks.'
	],
	[
		'the bell reaches [99.8%] in terms of hit rate and 2.7 MOS for calls.',
		'the bell reaches a hit rate of [99.8%] for calls.'
	],
	[
		'the best bell attains a UAR [65%] on rivers and a UAR 57% on canals.',
		'the best bell attains a UAR of [65%] on rivers, compared with 57% on canals.'
	],
	[
		'the pump gave 100% accuracy in fog and [93%] success rate, while it ran faster than the old one.',
		'the pump gave [93%] success rate.'
	]
])('%s', (sentence, own) => {
	expect(ownResult(marked(sentence))).toBe(marked(own));
});

test.each([
	'the crews had 12 boats with [3] leaks and 4 sails.',
	'the bell reached [62%] and 34% accuracy, respectively.',
	'the bell achieves an accuracy of [93%] on rivers and canals.',
	'the lens holds for 8 hours and reaches an accuracy of [93%].'
])('%s stays', (sentence) => {
	expect(ownResult(marked(sentence))).toBe(marked(sentence));
});
