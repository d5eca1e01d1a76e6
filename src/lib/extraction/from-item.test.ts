import { expect, test } from 'vitest';
import { fromItem } from './from-item';

test.each([
	['quickly increase the height of the mast', 'we quickly increase the height of the mast'],
	['show how a keel is tarred', 'we show how a keel is tarred'],
	['a lighter mast for old hulls', 'we introduce a lighter mast for old hulls'],
	['planning the height of the mast', 'we introduce planning the height of the mast'],
	['design of masts for old hulls', 'we introduce design of masts for old hulls']
])('an item that opens with a deed is told of us: %s', (item, expected) => {
	expect(fromItem(item, 'We introduce three changes to the hull:')).toEqual([expected]);
});

test.each([
	[
		'rot is sped up by (1) salt on deck; (2) damp ropes; and (3) old tar',
		'rot is sped up by salt on deck, damp ropes, and old tar'
	],
	['the hull is fed with: (a) thick oil and (b) tar', 'the hull is fed with thick oil and tar'],
	['we mend two hulls: (1) the keel of a barge is old', 'the keel of a barge is old'],
	['the mast is old; the keel is new', 'the mast is old; the keel is new']
])('what one act counts is one row: %s', (text, expected) => {
	expect(fromItem(text, undefined)).toEqual([expected]);
});
