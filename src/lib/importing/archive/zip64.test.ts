import { strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { listZip } from './zip';

const ELSEWHERE = 0xffffffff;

/** Little-endian numbers, each with its width in bytes. */
function fields(...values: readonly (readonly [number, 2 | 4 | 8])[]): Uint8Array {
	const bytes = new Uint8Array(values.reduce((sum, [, width]) => sum + width, 0));
	const view = new DataView(bytes.buffer);
	let at = 0;
	for (const [value, width] of values) {
		if (width === 8) view.setBigUint64(at, BigInt(value), true);
		else if (width === 4) view.setUint32(at, value, true);
		else view.setUint16(at, value, true);
		at += width;
	}
	return bytes;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
	return Uint8Array.from(parts.flatMap((part) => [...part]));
}

/** Everything that may be long is: as archives of more than 4 GB are written. */
function longZip(files: Readonly<Record<string, string>>): { bytes: Uint8Array; listAt: number } {
	const locals: Uint8Array[] = [];
	const list: Uint8Array[] = [];
	let place = 0;
	for (const [path, text] of Object.entries(files)) {
		const [name, data] = [strToU8(path), strToU8(text)];
		const extra = fields([1, 2], [16, 2], [data.length, 8], [data.length, 8]);
		const local = joined([
			fields([0x04034b50, 4], [45, 2], [0, 2], [0, 2], [0, 2], [0, 2], [0, 4]),
			fields([ELSEWHERE, 4], [ELSEWHERE, 4], [name.length, 2], [extra.length, 2]),
			...[name, extra, data]
		]);
		const more = fields([1, 2], [24, 2], [data.length, 8], [data.length, 8], [place, 8]);
		list.push(
			fields([0x02014b50, 4], [45, 2], [45, 2], [0, 2], [0, 2], [0, 2], [0, 2], [0, 4]),
			fields([ELSEWHERE, 4], [ELSEWHERE, 4], [name.length, 2], [more.length, 2]),
			fields([0, 2], [0, 2], [0, 2], [0, 4], [ELSEWHERE, 4]),
			...[name, more]
		);
		locals.push(local);
		place += local.length;
	}
	const count = Object.keys(files).length;
	const length = joined(list).length;
	const bytes = joined([
		...locals,
		...list,
		fields([0x06064b50, 4], [44, 8], [45, 2], [45, 2], [0, 4], [0, 4]),
		fields([count, 8], [count, 8], [length, 8], [place, 8]),
		fields([0x07064b50, 4], [0, 4], [place + length, 8], [1, 4]),
		fields([0x06054b50, 4], [0, 2], [0, 2], [0xffff, 2], [0xffff, 2]),
		fields([ELSEWHERE, 4], [ELSEWHERE, 4], [0, 2])
	]);
	return { bytes, listAt: place };
}

const FILES = { 'gulls.txt': 'Gulls follow nets.', 'deep/wool.txt': 'Wool keeps warm.' };

function opened({ entries }: ReturnType<typeof listZip>): Record<string, string> {
	return Object.fromEntries(
		entries.map(({ path, open }) => {
			const bytes = open(1000);
			return [path, typeof bytes === 'string' ? bytes : new TextDecoder().decode(bytes)];
		})
	);
}

test('an archive in the long form is read by its list', () => {
	const listing = listZip(longZip(FILES).bytes);
	expect(opened(listing)).toEqual(FILES);
	expect(listing.isCutShort).toBe(false);
});

test('one that breaks off before its list is read file by file', () => {
	const { bytes, listAt } = longZip(FILES);
	const listing = listZip(bytes.subarray(0, listAt));
	expect(opened(listing)).toEqual(FILES);
	expect(listing.isCutShort).toBe(true);
});

test('lengths that go past the end of the archive open nothing', () => {
	const { bytes, listAt } = longZip(FILES);
	const view = new DataView(bytes.buffer);
	// The packed length of the first file: behind its header, its name, the field's head and one value.
	view.setBigUint64(listAt + 46 + 'gulls.txt'.length + 4 + 8, 2n ** 53n, true);
	expect(opened(listZip(bytes))).toEqual({ ...FILES, 'gulls.txt': 'broken' });
});
