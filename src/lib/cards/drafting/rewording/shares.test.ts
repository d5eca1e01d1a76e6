import { expect, test } from 'vitest';
import { gapAsQuestion } from '../../../../../tests/gap-as-question';

test.each([
	[
		'after the storm, B. frosti was found in [90%] of the boats.',
		'after the storm, in what percentage of the boats was B. frosti found? 90%'
	],
	[
		'leaks were seen in [31%] of the barges vs. 4% of the ferries.',
		'in what percentage of the barges were leaks seen, compared with 4% of the ferries? 31%'
	],
	[
		'both crews stopped the leak in [about 50%] of the boats with oak hulls.',
		'in what percentage of the boats with oak hulls did both crews stop the leak? about 50%'
	],
	[
		'leaks were told by [8.6%] of the pilots with lamps and 7.5% of the pilots without lamps.',
		'by what percentage of the pilots with lamps were leaks told, compared with 7.5% of the pilots without lamps? 8.6%'
	],
	[
		'rust in the hull was reported by [60%] of the pilots, but caused only three of them to stay ashore.',
		'by what percentage of the pilots was rust in the hull reported? 60%'
	],
	[
		'old rust was found in [45%] of the barges, but only in 17% of the ferries.',
		'in what percentage of the barges was old rust found, compared with 17% of the ferries? 45%'
	],
	['the lamp failed in [5.5%] cases.', 'in what percentage of cases did the lamp fail? 5.5%'],
	[
		'leaks came back in [20 (26%)] of 77 boats treated with tar vs 42 (50%) of 84 boats treated with wax.',
		'in how many of 77 boats treated with tar did leaks come back, compared with 42 (50%) of 84 boats treated with wax? 20 (26%)'
	],
	[
		'[37%] of boats on tar 10 mg kept dry vs. 18% on wax.',
		'what percentage of boats on tar 10 mg kept dry, compared with 18% on wax? 37%'
	],
	[
		'[88%] of the tarred fleet reached a draught of 9 m or lower, compared with 82% of the waxed fleet.',
		'what percentage of the tarred fleet reached a draught of 9 m or lower, compared with 82% of the waxed fleet? 88%'
	],
	[
		'two (9%) of 23 boats in the tarred fleet versus [eight (36%)] of 22 boats in the waxed fleet had leaks.',
		'how many of 22 boats in the waxed fleet had leaks, compared with two (9%) of 23 boats in the tarred fleet? eight (36%)'
	],
	[
		'two hours after the storm, [74%] of leaks had closed again.',
		'two hours after the storm, what percentage of leaks had closed again? 74%'
	],
	[
		'in the random sample of 753 old boats, [204 (27%)] had rusty lamps.',
		'in the random sample of 753 old boats, how many had rusty lamps? 204 (27%)'
	],
	['[7 out of 8] boats were sunk in spring.', 'how many of 8 boats were sunk in spring? 7'],
	[
		'the leak rate in the old harbours was [39%] versus 43% in the new harbours.',
		'what was the leak rate in the old harbours, versus 43% in the new harbours? 39%'
	],
	[
		'the new lamp beats the old torch by [about 10%] absolute.',
		'by how much does the new lamp beat the old torch? about 10% absolute'
	],
	[
		'an overall reduction of [19%] in pier fires was observed in the year after the storm.',
		'how large an overall reduction in pier fires was observed in the year after the storm? 19%'
	],
	[
		'the new bell improved the rowing of young crews, with a decline of [16%] among ferries versus an increase of 1.1% in barges.',
		'the new bell improved the rowing of young crews: what was the decline among ferries versus an increase of 1.1% in barges? 16%'
	]
])('the figure is asked for: %s', (sentence, expected) => {
	expect(gapAsQuestion(sentence, 'value')).toBe(expected);
});

test('the stop of a short form ends no sentence', () => {
	expect(gapAsQuestion('B. frosti was linked to [wet autumn storms].', 'phrase')).toBe(
		'what was B. frosti linked to? wet autumn storms'
	);
	const twoSentences = 'the loss of pier A. the frost was linked to [wet autumn storms].';
	expect(gapAsQuestion(twoSentences, 'phrase')).toBeUndefined();
});

test('the figure of a second act is not asked of the first', () => {
	const sentence =
		'the new lamp improved the light from 33 to 58 ± 13% and improved noise by [5%] compared to torches.';
	expect(gapAsQuestion(sentence, 'value')).toBeUndefined();
});
