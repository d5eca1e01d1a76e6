import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import { fromBase41, toBase41 } from './base41';
import { DICTIONARY } from './lexicon/dictionary';
import { FREQUENT_WORDS } from './lexicon/frequent-words';

/** What may not be longer, so that a hostile link costs no memory: signs of a link, and bytes of text. */
const LONGEST_PACKED = 60_000;
const LARGEST_TEXT = 200_000;

const dictionary = strToU8(FREQUENT_WORDS + DICTIONARY);

/** FNV-1a, 32 bits: tells a damaged text from a whole one. */
export function checksumOf(bytes: Uint8Array): number {
	let hash = 0x811c9dc5;
	for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
	return hash >>> 0;
}

/** A text as signs that a link and a dense QR code can carry, with a checksum of 16 bits in front. */
export function packText(text: string): string {
	const bytes = deflateSync(strToU8(text), { level: 9, dictionary });
	const sum = checksumOf(bytes) & 0xffff;
	const framed = new Uint8Array(bytes.length + 2);
	framed.set([sum >> 8, sum & 0xff]);
	framed.set(bytes, 2);
	return toBase41(framed);
}

/** `undefined` for what was damaged, cut, or is too large. */
export function unpackText(packed: string): string | undefined {
	if (packed.length > LONGEST_PACKED) return undefined;
	const framed = fromBase41(packed);
	if (!framed || framed.length < 3) return undefined;
	const bytes = framed.subarray(2);
	if ((checksumOf(bytes) & 0xffff) !== framed[0]! * 256 + framed[1]!) return undefined;
	try {
		// What does not fit the buffer is cut off, so a full one means more.
		const text = inflateSync(bytes, { dictionary, out: new Uint8Array(LARGEST_TEXT) });
		return text.length < LARGEST_TEXT ? strFromU8(text) : undefined;
	} catch {
		// A stream that does not inflate is a damaged text, whatever its checksum says.
		return undefined;
	}
}
