import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { isBundle, readBundledArchive, readBundledFile } from './read-bundle';
import { writeBundle, type FileToBundle } from './write-bundle';

const ARCHIVE = '{"format":"paperdeck-archive","text":"“½ of them” 你好"}';
const PDF = Uint8Array.from({ length: 5000 }, (_, index) => (index * 7) % 256);

function fileOf(id: string, bytes: Uint8Array): FileToBundle {
	return { id, read: () => Promise.resolve(bytes) };
}

async function bundled(files: readonly FileToBundle[]): Promise<Uint8Array> {
	const pieces: Uint8Array[] = [];
	await writeBundle({ archive: ARCHIVE, files, onBytes: (bytes) => void pieces.push(bytes) });
	return new Uint8Array(Buffer.concat(pieces));
}

test('a bundle comes back as it was written', async () => {
	const bundle = await bundled([fileOf('f1', PDF), fileOf('f2', new Uint8Array())]);
	expect(isBundle(bundle)).toBe(true);
	expect(readBundledArchive(bundle)).toBe(ARCHIVE);
	expect(readBundledFile(bundle, { id: 'f1', byteCount: PDF.length })).toEqual(PDF);
	expect(readBundledFile(bundle, { id: 'f2', byteCount: 0 })).toEqual(new Uint8Array());
});

test('a file that is not there, or is larger than it says, is none', async () => {
	const bundle = await bundled([fileOf('f1', PDF)]);
	expect(readBundledFile(bundle, { id: 'f9', byteCount: 9 })).toBeUndefined();
	expect(readBundledFile(bundle, { id: 'f1', byteCount: 10 })).toBeUndefined();
});

test('a bomb is not unpacked', () => {
	const bomb = zipSync({ 'files/f1': new Uint8Array(20_000_000) });
	expect(readBundledFile(bomb, { id: 'f1', byteCount: 1000 })).toBeUndefined();
});

test.each([
	['nothing', new Uint8Array()],
	['text', new TextEncoder().encode('{"format":1}')],
	['another zip', zipSync({ 'a.txt': new Uint8Array([1]) })],
	['the beginning of a zip', zipSync({ 'library.json': PDF }).slice(0, 60)]
])('%s holds no archive', (_name, bytes) => {
	expect(readBundledArchive(bytes)).toBeUndefined();
});
