import { expect, test } from 'vitest';
import { abstractPaper } from '../../../../../tests/abstract-paper';
import { statedFinding } from '../../../../../tests/stated-finding';
import { toAsk } from '../ask';
import { leavesHalf } from './left-half';

function verdictOf(statement: string, body: string, answer: string): boolean {
	const finding = statedFinding(statement, {});
	const paper = abstractPaper('Orchard notes', `${statement}.`);
	return leavesHalf(
		toAsk({ type: 'conclusion', pattern: 'object', body, answer, finding, fit: 1 }, paper)
	);
}

test.each([
	[
		'the tests show no clear dependence of rot on the age of hulls',
		'what do the tests show on the age of hulls?',
		'no clear dependence of rot'
	],
	[
		'the logs hint at a small contribution of salt to deficits in the width of ropes',
		'what do the logs hint at in the width of ropes?',
		'a small contribution of salt to deficits'
	],
	[
		'old crews suggest a plain approach to mending nets',
		'what do old crews suggest to mending nets?',
		'a plain approach'
	],
	[
		'the logs reveal an odd pattern regarding rust',
		'what do the logs reveal regarding rust?',
		'an odd pattern'
	]
])('%s: “%s”', (statement, body, answer) => {
	expect(verdictOf(statement, body, answer)).toBe(true);
});

test.each([
	[
		'the tests show no clear dependence of rot on the age of hulls',
		'what do the tests show?',
		'no clear dependence of rot on the age of hulls'
	],
	[
		'old crews suggest a plain approach to mend nets',
		'what do old crews suggest to mend nets?',
		'a plain approach'
	],
	[
		'the logs reveal a large variance in tolls between ports',
		'what do the logs reveal in tolls between ports?',
		'a large variance'
	],
	['salt eats iron nails in old hulls', 'what does salt eat in old hulls?', 'iron nails'],
	['salt has a strong effect on rust', 'which effect does salt have on rust?', 'a strong effect']
])('%s: “%s” leaves nothing out', (statement, body, answer) => {
	expect(verdictOf(statement, body, answer)).toBe(false);
});
