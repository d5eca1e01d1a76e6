import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { writeWeights } from '../weights-file';
import { predictRoles, readRolesModel } from './predict-roles';

const model = readRolesModel(readFileSync('static/models/roles.bin'));

const HARBOURS = [
	'Harbours have long struggled to predict how quickly silt builds up along their quays.',
	'However, existing forecasts ignore the wake of passing ferries.',
	'In this paper, we aim to predict silting from ferry timetables.',
	'We train a gradient boosted model on the depth soundings of twelve ports.',
	'Experimental results show that our method reduces the error by 18% compared to tidal forecasts.'
];

test('an abstract with plain cues gets the roles that its cues say', () => {
	expect(predictRoles(model, HARBOURS).labels).toEqual([
		'background',
		'background',
		'objective',
		'method',
		'result'
	]);
});

test('each sentence has one probability a label, and they add up to one', () => {
	const { posteriors } = predictRoles(model, HARBOURS);
	expect(posteriors).toHaveLength(HARBOURS.length);
	for (const row of posteriors) {
		expect(row).toHaveLength(5);
		expect(row.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
	}
});

test('no sentences have no roles', () => {
	expect(predictRoles(model, [])).toEqual({ labels: [], posteriors: [] });
});

test('the same sentence is read by its place: it is no result before the aim', () => {
	const [first, ...rest] = HARBOURS;
	const { posteriors } = predictRoles(model, [first!, ...rest]);
	const alone = predictRoles(model, [HARBOURS[4]!, ...HARBOURS.slice(0, 4)]).posteriors;
	expect(alone[0]![3]).toBeLessThan(posteriors[4]![3]!);
});

describe('a file that is no model of roles is refused', () => {
	test('a damaged one', () => {
		expect(() => readRolesModel(new Uint8Array(40))).toThrow(/The model file cannot be used/);
	});

	test('one with other labels', () => {
		const other = writeWeights('roles', {
			outputCount: 2,
			shared: new Float64Array(8),
			rowOfKey: new Map(),
			rows: new Float64Array()
		});
		expect(() => readRolesModel(other)).toThrow(/2 labels and 8 transitions/);
	});
});
