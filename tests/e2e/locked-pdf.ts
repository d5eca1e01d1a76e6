import { createHash } from 'node:crypto';

/** PDF 32000-1:2008, 7.6.3.3, table "padding". */
const PADDING = Buffer.from(
	'28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a',
	'hex'
);
const FILE_ID = Buffer.from('00112233445566778899aabbccddeeff', 'hex');
/** All rights but none needed here; as a signed number of 32 bits. */
const RIGHTS = -44;

function padded(password: string): Buffer {
	return Buffer.concat([Buffer.from(password, 'latin1'), PADDING]).subarray(0, 32);
}

function md5(...parts: readonly Uint8Array[]): Buffer {
	const hash = createHash('md5');
	for (const part of parts) hash.update(part);
	return hash.digest();
}

function rc4(key: Uint8Array, data: Uint8Array): Buffer {
	const state = Uint8Array.from({ length: 256 }, (_, at) => at);
	const swap = (a: number, b: number) => {
		[state[a], state[b]] = [state[b]!, state[a]!];
	};
	for (let at = 0, other = 0; at < 256; at++) {
		other = (other + state[at]! + key[at % key.length]!) & 255;
		swap(at, other);
	}
	let one = 0;
	let other = 0;
	return Buffer.from(
		data.map((byte) => {
			one = (one + 1) & 255;
			other = (other + state[one]!) & 255;
			swap(one, other);
			return byte ^ state[(state[one]! + state[other]!) & 255]!;
		})
	);
}

/** A PDF of one page that opens with a password alone (the standard handler, revision 2). */
export function lockedPdf(lines: readonly string[], password: string): Buffer {
	const owner = rc4(md5(padded(password)).subarray(0, 5), padded(password));
	const rights = Buffer.alloc(4);
	rights.writeInt32LE(RIGHTS);
	const key = md5(padded(password), owner, rights, FILE_ID).subarray(0, 5);
	const user = rc4(key, PADDING);
	const shown = lines.map((line, at) => {
		const size = at === 0 ? 18 : 10;
		return `/F1 ${size} Tf (${line.replace(/[()\\]/g, '\\$&')}) Tj 0 -${size + 4} Td`;
	});
	const content = Buffer.from(`BT 60 740 Td ${shown.join('\n')} ET`, 'latin1');
	const contentNumber = 5;
	const objectKey = md5(key, Uint8Array.from([contentNumber, 0, 0, 0, 0])).subarray(0, 10);
	const stream = rc4(objectKey, content);
	const objects: (string | Buffer)[] = [
		'<< /Type /Catalog /Pages 2 0 R >>',
		'<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
		'<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 5 0 R /Resources << /Font << /F1 4 0 R >> >> >>',
		'<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
		Buffer.concat([
			Buffer.from(`<< /Length ${stream.length} >>\nstream\n`),
			stream,
			Buffer.from('\nendstream')
		]),
		`<< /Filter /Standard /V 1 /R 2 /O <${owner.toString('hex')}> /U <${user.toString('hex')}> /P ${RIGHTS} >>`
	];
	return assembled(objects);
}

function assembled(objects: readonly (string | Buffer)[]): Buffer {
	const parts: Buffer[] = [Buffer.from('%PDF-1.4\n')];
	const places: number[] = [];
	const size = () => parts.reduce((sum, part) => sum + part.length, 0);
	for (const [index, object] of objects.entries()) {
		places.push(size());
		parts.push(Buffer.from(`${index + 1} 0 obj\n`), Buffer.from(object), Buffer.from('\nendobj\n'));
	}
	const start = size();
	const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
	const id = FILE_ID.toString('hex');
	parts.push(
		Buffer.from(
			`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Encrypt 6 0 R /ID [<${id}> <${id}>] >>\nstartxref\n${start}\n%%EOF\n`
		)
	);
	return Buffer.concat(parts);
}
