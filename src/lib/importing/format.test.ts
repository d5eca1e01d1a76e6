import { expect, test } from 'vitest';
import { headOf } from './format';
import { readAtOnce } from './read-papers';

const ENTRY = '@article{a, title = {Kelp}, abstract = {Kelp grows by the hour.}}';
const little = Uint8Array.from(Buffer.from(ENTRY, 'utf16le'));
const big = Uint8Array.from(Buffer.from(ENTRY, 'utf16le').swap16());

test.each([
	['little-endian', little],
	['big-endian', big],
	['little-endian with a mark', Uint8Array.from([0xff, 0xfe, ...little])],
	['big-endian with a mark', Uint8Array.from([0xfe, 0xff, ...big])]
])('a bibliography in UTF-16, %s, is known for what it is', (_name, bytes) => {
	expect(headOf(bytes)).toBe(ENTRY);
	expect(readAtOnce(bytes, 'list').papers.map(({ citation }) => citation.title)).toEqual(['Kelp']);
});

test('a few zeros in a file are no UTF-16', () => {
	expect(headOf(Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0x41, 0x42, 0x43]))).toBe('PK\x03\x04\0ABC');
});
