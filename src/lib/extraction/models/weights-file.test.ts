import { describe, expect, test } from 'vitest';
import { featureKey, KEY_LIMIT } from './feature-key';
import { readWeights, writeWeights, type Weights } from './weights-file';

const NAMES = ['bias', 'u|we', 'u|results', 'b|we propose', 'f3|in this paper', '-1u|however'];

const WEIGHTS: Weights = {
	outputCount: 3,
	shared: Float64Array.from([0.5, -1.25, 3]),
	rowOfKey: new Map(NAMES.map((name, row) => [featureKey(name), row])),
	rows: Float64Array.from({ length: NAMES.length * 3 }, (_, index) => 1.6 * Math.sin(index * 1.9))
};

const bytes = writeWeights('roles', WEIGHTS);

function damaged(change: (copy: Uint8Array) => Uint8Array): Uint8Array {
	return change(Uint8Array.from(bytes));
}

function withByte(at: number, value: number): Uint8Array {
	return damaged((copy) => {
		copy[at] = value;
		return copy;
	});
}

test('every feature gets its weights back, to the width of a level', () => {
	const read = readWeights('roles', bytes);
	for (const [key, row] of WEIGHTS.rowOfKey) {
		const readRow = read.rowOfKey.get(key)!;
		for (let output = 0; output < 3; output++) {
			const wanted = WEIGHTS.rows[row * 3 + output]!;
			// Levels lie (2 · √(w / 1.6) / 127) · 1.6 apart.
			expect(Math.abs(read.rows[readRow * 3 + output]! - wanted)).toBeLessThan(0.014);
		}
	}
	expect(read.rowOfKey.size).toBe(NAMES.length);
});

test('with fewer levels the file is as long, and each weight one of the few', () => {
	const coarse = writeWeights('roles', WEIGHTS, 12);
	const { rows, rowOfKey } = readWeights('roles', coarse);
	expect(coarse).toHaveLength(bytes.length);
	expect(rowOfKey.size).toBe(NAMES.length);
	const levels = rows.map((weight) => Math.round(Math.sqrt(Math.abs(weight) / 1.6) * 127));
	expect(levels.every((level) => level % 12 === 0 || level === 127)).toBe(true);
	expect(new Set(levels).size).toBeGreaterThan(3);
});

test('shared weights come back unchanged', () => {
	expect([...readWeights('roles', bytes).shared]).toEqual([0.5, -1.25, 3]);
});

test('writing what was read gives the same bytes', () => {
	expect(writeWeights('roles', readWeights('roles', bytes))).toEqual(bytes);
});

test('a model without features is read', () => {
	const empty: Weights = { ...WEIGHTS, rowOfKey: new Map(), rows: new Float64Array() };
	expect(readWeights('roles', writeWeights('roles', empty)).rowOfKey.size).toBe(0);
});

test('bytes that begin in the middle of a buffer are read', () => {
	const buffer = new Uint8Array(bytes.length + 3);
	buffer.set(bytes, 3);
	expect(readWeights('roles', buffer.subarray(3)).shared).toHaveLength(3);
});

describe('a damaged file is refused with a sentence', () => {
	test.each([
		['empty', new Uint8Array(), /only 0 bytes/],
		['another format', damaged((copy) => copy.fill(60)), /does not begin with PDWT/],
		['a later version', withByte(4, 9), /version 9, expected 1/],
		['one flipped byte', withByte(30, 77), /checksum/],
		['cut short', bytes.slice(0, -7), /checksum/]
	])('%s', (_, broken, message) => {
		expect(() => readWeights('roles', broken)).toThrow(message);
	});

	test('another model', () => {
		expect(() => readWeights('key-sentence', bytes)).toThrow(/not of “key-sentence”/);
	});
});

test('keys stay inside their range', () => {
	for (const name of [...NAMES, '', 'é', 'x'.repeat(500)]) {
		expect(featureKey(name)).toBeGreaterThanOrEqual(0);
		expect(featureKey(name)).toBeLessThan(KEY_LIMIT);
	}
});
