import { describe, expect, test } from 'vitest';
import { directionOptions } from './direction-options';

function options(back: string, front = 'Ortiz (2011): what was found?'): string[] {
	return directionOptions({ kind: 'basic', type: 'conclusion', front, back }).map(
		({ text }) => text
	);
}

describe('an answer that says a direction is asked against the other two', () => {
	test.each([
		['an increase', 'a decrease', 'no change'],
		['a statistically significant reduction', 'a statistically significant increase', 'no change'],
		['marked improvements in pace', 'marked deteriorations in pace', 'no change in pace'],
		['higher yields', 'lower yields', 'unchanged yields'],
		['significantly faster', 'significantly slower', 'no faster'],
		['longer', 'shorter', 'just as long'],
		['reduced', 'elevated', 'unchanged'],
		['less likely to hold', 'more likely to hold', 'just as likely to hold'],
		['much more positive', 'much less positive', 'just as positive'],
		['more reliable than rules', 'less reliable than rules', 'just as reliable as rules'],
		['lower than before', 'higher than before', 'no different from before'],
		['improves recall', 'worsens recall', 'does not affect recall'],
		['reduced the load', 'raised the load', 'did not affect the load']
	])('%s', (answer, ...expected) => expect(options(answer)).toEqual(expected));

	test('after “to” the verb keeps its form', () => {
		const prompt = 'The plan aims to […] in the field.';
		expect(options('improve pace', prompt)).toEqual(['worsen pace', 'not affect pace']);
	});
});

describe('an answer has no opposite of its own', () => {
	test.each([
		'noise injection',
		'higher yields and lower costs',
		'larger fields or deeper wells',
		'no increase',
		'an increase of 12 %',
		'increased by half',
		'the increase',
		'lower-cost deals'
	])('%s', (answer) => expect(options(answer)).toEqual([]));

	test('where the prompt says the other direction already', () => {
		const prompt = 'Ortiz (2011): instead of a decrease, what was found?';
		expect(options('an increase', prompt)).toEqual([]);
	});
});
