/**
 * Base45 (RFC 9285) without the four signs that a link may not carry: two bytes in three characters,
 * all of them in the alphanumeric set of QR codes (ISO/IEC 18004), so that a code holds them densely.
 */
const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ$+-./';
const BASE = ALPHABET.length;
const VALUES = new Map([...ALPHABET].map((sign, value) => [sign, value]));

export function toBase41(bytes: Uint8Array): string {
	let text = '';
	for (let at = 0; at < bytes.length; at += 2) {
		const second = bytes[at + 1];
		let value = second === undefined ? bytes[at]! : bytes[at]! * 256 + second;
		for (let digits = second === undefined ? 2 : 3; digits > 0; digits--) {
			text += ALPHABET[value % BASE];
			value = Math.floor(value / BASE);
		}
	}
	return text;
}

/** `undefined` for what is no such text. */
export function fromBase41(text: string): Uint8Array | undefined {
	if (text.length % 3 === 1) return undefined;
	const bytes: number[] = [];
	for (let at = 0; at < text.length; at += 3) {
		const digits = [...text.slice(at, at + 3)].map((sign) => VALUES.get(sign));
		if (digits.includes(undefined)) return undefined;
		const value = digits.reduceRight<number>((sum, digit) => sum * BASE + (digit ?? 0), 0);
		if (value > (digits.length === 3 ? 0xffff : 0xff)) return undefined;
		if (digits.length === 3) bytes.push(value >> 8);
		bytes.push(value & 0xff);
	}
	return Uint8Array.from(bytes);
}
