import { expect, test } from 'vitest';
import { asItSeems } from './appearances';

test.each([
	['it seems that tar outlasts wax', 'tar outlasts wax', 'seem'],
	[
		'on calm days, it thus appeared that tar outlasts wax',
		'on calm days, tar outlasts wax',
		'appear'
	],
	['based on the results of the survey, it appears that tar lasts', 'tar lasts', 'appear'],
	['it was therefore suggested that tar outlasts wax', 'tar outlasts wax', 'suggested'],
	['old tar seems to be more brittle than wax', 'old tar is more brittle than wax', 'seem'],
	[
		'the old ropes did not appear to be superior to the new ones',
		'the old ropes were not superior to the new ones',
		'seem'
	],
	['tar and wax appeared to be linked with rot', 'tar and wax were linked with rot', 'seem'],
	['tar appears not to be linked with rot', 'tar is not linked with rot', 'seem']
])('what seems to be so is told beside its seeming: %s', (text, claim, doubt) => {
	expect(asItSeems(text)).toEqual({ text: claim, doubt });
});

test.each([
	'tar seems to be applied by hand',
	'tar appears to keep out the rain',
	'it has been suggested that tar outlasts wax',
	'ropes that seem to be longer than others break'
])('what is asked as it stands, or is no seeming of the paper: %s', (text) => {
	expect(asItSeems(text)).toBeUndefined();
});
