import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { predictRoles, readRolesModel, writeRolesModel } from './predict-roles';

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
	test.each([0, 3, 4, 40])('one of %i empty bytes', (length) => {
		expect(() => readRolesModel(new Uint8Array(length))).toThrow(/The model file cannot be used/);
	});

	test('one cut anywhere', () => {
		const bytes = readFileSync('static/models/roles.bin');
		for (const length of [10, 5000, bytes.length - 1]) {
			expect(() => readRolesModel(bytes.subarray(0, length))).toThrow(
				/The model file cannot be used/
			);
		}
	});

	test('one with other labels', () => {
		const papers = {
			outputCount: 2,
			shared: new Float64Array(8),
			rowOfKey: new Map<number, number>(),
			rows: new Float64Array()
		};
		const other = writeRolesModel({ papers, studies: model.studies });
		expect(() => readRolesModel(other)).toThrow(/2 labels and 8 transitions/);
		const same = writeRolesModel({ papers: model.papers, studies: model.papers });
		expect(() => readRolesModel(same)).toThrow(/5 labels and 35 transitions/);
	});
});

test('what is written is read again as it was', () => {
	const { papers, studies } = readRolesModel(writeRolesModel(model));
	expect(papers.rowOfKey).toEqual(model.papers.rowOfKey);
	expect(studies.shared).toEqual(model.studies.shared);
});
