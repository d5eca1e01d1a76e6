import { expect, test } from 'vitest';
import type { Finding } from '$lib/extraction/finding';
import { tellsOfNamed } from './named-subject';

const told = (kind: Finding['kind'], statement: string) =>
	tellsOfNamed({ kind, statement } as Finding);

test.each([
	'MiniParser raised the share of parsed files from 40% to 62%',
	'BERT lost 3 points on short texts',
	'GPT-4 reached 81% on the exam'
])('"%s" tells what a named thing came to', (statement) => {
	expect(told('conclusion', statement)).toBe(true);
	expect(told('method', statement)).toBe(false);
});

test.each([
	'patients received 20 mg of the substance a day',
	'Training lasted 20 minutes',
	'a 10% gel was used'
])('"%s" tells of no name', (statement) => {
	expect(told('conclusion', statement)).toBe(false);
});
