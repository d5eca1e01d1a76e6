import { decode } from '../decode';

const DECLARED =
	/^[^]{0,200}?<\?xml[^>]{0,200}?\bencoding\s*=\s*["']([\w.:-]{2,40})["']|<meta[^>]{0,300}?\bcharset\s*=\s*["']?([\w.:-]{2,40})/i;
/** What `decode` tells by itself; browsers take Latin-1 for Windows-1252, too. */
const TOLD_ANYWAY =
	/^(?:utf-?8|utf-?16.*|us-ascii|ascii|iso-?8859-?1|latin-?1|windows-?1252|cp1252)$/i;
/** Bytes in which a declaration is looked for. */
const HEAD_LENGTH = 2048;

function isUtf8(bytes: Uint8Array): boolean {
	return !new TextDecoder('utf-8').decode(bytes).includes('\uFFFD');
}

function decodeAs(label: string, bytes: Uint8Array): string | undefined {
	try {
		return new TextDecoder(label).decode(bytes);
	} catch {
		// An encoding nobody knows: what the bytes tell by themselves is all there is.
		return undefined;
	}
}

/** The text of a file of markup, in the encoding it declares where the bytes do not say otherwise. */
export function decodeMarkup(bytes: Uint8Array): string | undefined {
	const head = String.fromCharCode(...bytes.subarray(0, HEAD_LENGTH));
	const found = DECLARED.exec(head);
	const label = found?.[1] ?? found?.[2];
	if (label === undefined || TOLD_ANYWAY.test(label) || isUtf8(bytes)) return decode(bytes);
	const text = decodeAs(label, bytes);
	return decode(text === undefined ? bytes : new TextEncoder().encode(text));
}
