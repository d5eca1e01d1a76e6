import { describe, expect, test } from 'vitest';
import { statedFinding } from '../../../../../../tests/stated-finding';
import { toSource } from '../../sources';
import { askCounted } from './counted';

function asked(statement: string): string[] {
	const source = toSource(statedFinding(statement), { figures: false });
	return source ? askCounted(source).map(({ body, answer }) => `${body} ${answer}`) : [];
}

describe('hits: things that are counted and then named', () => {
	test.each([
		[
			'two signs of frost damage were weighed: cracked bark and late buds',
			'which two signs of frost damage were weighed? cracked bark and late buds'
		],
		[
			'the old harbour crane relies on two kinds of brakes: a hand brake and a water brake',
			'which two kinds of brakes does the old harbour crane rely on? a hand brake and a water brake'
		],
		[
			'we test the tide clock in two bays, namely Ribble Bay and Orle Sound',
			'in which two bays does the study test the tide clock? Ribble Bay and Orle Sound'
		],
		// Of more than two it is asked how many they are.
		[
			'the glue kit contains three parts: a primer, a resin, and a hardener',
			'how many parts does the glue kit contain? three (a primer, a resin and a hardener)'
		],
		[
			'we test the tide clock along four routes: river, delta, bay, and open sea',
			'along how many routes does the study test the tide clock? four (river, delta, bay and open sea)'
		]
	])('%s', (statement, expected) => {
		expect(asked(statement)).toContain(expected);
	});
});

describe('near-misses: nothing is asked', () => {
	test.each([
		// As many as are named, or the naming was misread.
		'the glue kit contains two parts: a primer, a resin, and a hardener',
		'the crane has two faults: it rusts in salt air and nobody can reach its gears',
		'we give an overview of two kinds of brakes: hand brakes and water brakes',
		'the glue kit names its two parts: a primer and a resin',
		'the two parts of the glue kit dry overnight'
	])('%s', (statement) => {
		expect(asked(statement)).toEqual([]);
	});
});
