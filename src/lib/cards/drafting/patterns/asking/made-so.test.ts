import { expect, test } from 'vitest';
import { statedFinding } from '../../../../../../tests/stated-finding';
import { toSource } from '../../sources';
import { askMadeSo } from './made-so';

function asked(statement: string): string[] {
	const source = toSource(statedFinding(statement), { figures: false });
	return source ? askMadeSo(source).map(({ body, answer }) => `${body} ${answer}`) : [];
}

test.each([
	['tarred ropes make spare masts needless', 'what do tarred ropes make needless? spare masts'],
	[
		'a wet winter left small piers vulnerable to rot',
		'what did a wet winter leave vulnerable to rot? small piers'
	],
	[
		'short watches made night caulking unnecessary',
		'what did short watches make unnecessary? night caulking'
	],
	['a thin coat keeps the old hull caulked', 'what does a thin coat keep caulked? the old hull']
])('what is made so is asked for beside how it then is: %s', (statement, question) => {
	expect(asked(statement)).toEqual([question]);
});

test.each([
	'tarred ropes make it possible to row',
	'the yard makes oak masts for barges',
	'tarred ropes make dry old hulls',
	'the tide lowers spare masts needless of wind'
])('where nothing is made so, nothing is asked: %s', (statement) => {
	expect(asked(statement)).toEqual([]);
});
