import { encodedOnce, FROM_80_TO_9F } from './double-encoded';
import { plainLetters } from './plain-letters';

/** More control characters than this share of the text, and it is no text. */
const MAX_CONTROL_SHARE = 0.02;
/** Enough to tell the encoding. */
const SAMPLE_LENGTH = 4096;

const BYTE_ORDER_MARKS: readonly (readonly [string, readonly number[]])[] = [
	['utf-8', [0xef, 0xbb, 0xbf]],
	['utf-16le', [0xff, 0xfe]],
	['utf-16be', [0xfe, 0xff]]
];

function zeroShare(sample: Uint8Array, parity: 0 | 1): number {
	const half = sample.filter((_byte, index) => index % 2 === parity);
	return half.filter((byte) => byte === 0).length / Math.max(1, half.length);
}

// UTF-16 without its mark: every second byte of Western text is zero.
function unmarkedUtf16(bytes: Uint8Array): string | undefined {
	const sample = bytes.subarray(0, SAMPLE_LENGTH);
	const [even, odd] = [zeroShare(sample, 0), zeroShare(sample, 1)];
	if (odd > 0.4 && even < 0.05) return 'utf-16le';
	return even > 0.4 && odd < 0.05 ? 'utf-16be' : undefined;
}

function encodingOf(bytes: Uint8Array): string | undefined {
	const marked = BYTE_ORDER_MARKS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte));
	return marked?.[0] ?? unmarkedUtf16(bytes);
}

function countOf(text: string, pattern: RegExp): number {
	return text.match(pattern)?.length ?? 0;
}

// Some runtimes leave the signs of 80 to 9F as control characters.
function decodeWindows1252(bytes: Uint8Array): string {
	const text = new TextDecoder('windows-1252').decode(bytes);
	return text.replace(/[\x80-\x9F]/g, (sign) => FROM_80_TO_9F.charAt(sign.charCodeAt(0) - 0x80));
}

// A file cut in the middle of a letter is still UTF-8; Windows-1252 gives no valid pair by accident.
function decodeUnmarked(bytes: Uint8Array): string {
	const utf8 = new TextDecoder('utf-8').decode(bytes);
	const broken = countOf(utf8, /\uFFFD/g);
	if (broken === 0) return utf8;
	const whole = countOf(utf8, /[^\0-\x7F\uFFFD]/g);
	return whole >= broken ? utf8 : decodeWindows1252(bytes);
}

/** The text of a file in UTF-8, UTF-16 or Windows-1252; `undefined` where it is not text. */
export function decode(bytes: Uint8Array): string | undefined {
	const encoding = encodingOf(bytes);
	const raw = encoding ? new TextDecoder(encoding).decode(bytes) : decodeUnmarked(bytes);
	const text = plainLetters(encodedOnce(raw));
	// eslint-disable-next-line no-control-regex -- control characters are what is counted
	const controls = countOf(text, /[\0-\x08\x0E-\x1F\x7F\uFFFD]/g);
	if (controls > MAX_CONTROL_SHARE * text.length) return undefined;
	// A form feed (\f) ends a page and stays; the first private signs are our own marks.
	// eslint-disable-next-line no-control-regex -- control characters are what is taken out
	return text.replace(/[\0-\x08\x0B\x0E-\x1F\x7F\uE000-\uE00F]|^\uFEFF/g, '');
}
