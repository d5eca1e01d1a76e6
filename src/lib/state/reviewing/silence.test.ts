import { expect, test } from 'vitest';
import { silentWav } from './silence';

test('silence is a WAV file whose sizes agree with its bytes', () => {
	const bytes = silentWav();
	const view = new DataView(bytes.buffer);
	const text = (from: number, to: number) => String.fromCharCode(...bytes.slice(from, to));
	expect([text(0, 4), text(8, 16), text(36, 40)]).toEqual(['RIFF', 'WAVEfmt ', 'data']);
	expect(view.getUint32(4, true)).toBe(bytes.length - 8);
	expect(view.getUint32(40, true)).toBe(bytes.length - 44);
	expect(view.getUint32(40, true) / view.getUint32(28, true)).toBeGreaterThan(5);
	expect(new Set(bytes.slice(44))).toEqual(new Set([128]));
});
