import { describe, expect, test } from 'vitest';
import { withoutConceded, withSharedSubjects } from './shared-subjects';

describe('hits: a pronoun of a later clause is what the clause before is about', () => {
	test.each([
		[
			['the night guards counted more owls', 'they missed a third of the nests'],
			'the night guards missed a third of the nests'
		],
		[
			['we ask whether wooden traps have a weak spring', 'they lack any spring'],
			'wooden traps lack any spring'
		],
		[
			['we provide a field test of heavy ropes in two gales', 'they outlast chains'],
			'heavy ropes outlast chains'
		],
		[['a night ferry runs to Delft', 'it is rarely late'], 'the night ferry is rarely late'],
		[['the ferry runs at night', 'its crew sleeps by day'], "the ferry's crew sleeps by day"],
		[
			['the bond between tar and salt is weak', 'its age does not matter in winter'],
			'the age of the bond between tar and salt does not matter in winter'
		]
	])('%s', (texts, expected) => {
		expect(withSharedSubjects(texts)[1]).toBe(expected);
	});
});

describe('misses: nothing tells what is meant', () => {
	test.each([
		[['the ferry runs at night', 'they are rarely late']],
		[['our results show a weak spring', 'they agree with others']],
		[['using old ropes saves money', 'its risks are known']],
		[['it rained for a week', 'it flooded the field']],
		[['we run a field test', 'it took two weeks']]
	])('%s', (texts) => {
		expect(withSharedSubjects(texts)).toEqual(texts);
	});
});

describe('hits: what is granted first says of whom the rest is told', () => {
	test.each([
		['while tarred ropes hold well, they fail in hard frost', 'tarred ropes fail in hard frost'],
		[
			'although young eels grow fast in brine, their number falls in spring',
			"young eels' number falls in spring"
		]
	])('%s', (text, expected) => {
		expect(withoutConceded(text)).toBe(expected);
	});
});

describe('misses: it stands for nothing, or another thing is told of', () => {
	test.each([
		'while tarred ropes hold well, the chains fail in hard frost',
		'although the ferry runs at night, it is not clear that crews sleep',
		'although the warden feeds the eels, they leave in spring',
		'although fresh tar caused a rise in speed, it was smaller than that of wax'
	])('%s', (text) => {
		expect(withoutConceded(text)).toBe(text);
	});
});
