import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromBase41, toBase41 } from './base41';

test('bytes come back, and every sign may stand in a link and in an alphanumeric code', () => {
	fc.assert(
		fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
			const text = toBase41(bytes);
			expect(text).toMatch(/^[0-9A-Z$+\-./]*$/);
			expect(text.length).toBe(Math.floor(bytes.length / 2) * 3 + (bytes.length % 2) * 2);
			expect(fromBase41(text)).toEqual(bytes);
		}),
		{ seed: 41 }
	);
});

test.each(['A', 'AAAA', 'a00', '00 ', '///', '//', '0É0'])('“%s” is refused', (text) => {
	expect(fromBase41(text)).toBeUndefined();
});
