import { decodeName, MAX_ENTRIES, safePath, type ArchiveEntry, type Listing } from './entry';

const BLOCK = 512;

function field(bytes: Uint8Array, start: number, length: number): string {
	const part = bytes.subarray(start, start + length);
	const end = part.indexOf(0);
	return decodeName(end < 0 ? part : part.subarray(0, end));
}

function numberField(bytes: Uint8Array, start: number, length: number): number {
	// Files over 8 GB have their length in base 256; none of those is read.
	if (((bytes[start] ?? 0) & 0x80) !== 0) return Number.NaN;
	return Number.parseInt(field(bytes, start, length).trim() || '0', 8);
}

function isHeader(bytes: Uint8Array, at: number): boolean {
	if (at + BLOCK > bytes.length) return false;
	let sum = 0;
	for (let index = 0; index < BLOCK; index += 1)
		sum += index >= 148 && index < 156 ? 32 : (bytes[at + index] ?? 0);
	return sum === numberField(bytes, at + 148, 8);
}

/** Is this a tar archive? Its first header carries a sum of itself. */
export function isTar(bytes: Uint8Array): boolean {
	return bytes[0] !== 0 && isHeader(bytes, 0);
}

/** `path=` of a header in the POSIX form: "27 path=a long name\n". */
function pathRecord(text: string): string | undefined {
	return /(?:^|\n)\d+ path=([^\n]+)/.exec(text)?.[1];
}

/** The files of a tar archive. */
export function listTar(bytes: Uint8Array): Listing {
	const entries: ArchiveEntry[] = [];
	let at = 0;
	let longName: string | undefined;
	while (at < bytes.length && isHeader(bytes, at)) {
		if (entries.length >= MAX_ENTRIES) return { entries, isCutShort: false, hasMore: true };
		const size = numberField(bytes, at + 124, 12);
		if (!Number.isFinite(size) || size < 0) return { entries, isCutShort: true, hasMore: false };
		const kind = String.fromCharCode(bytes[at + 156] ?? 0);
		const start = at + BLOCK;
		const content = bytes.subarray(start, start + size);
		const prefix = field(bytes, at + 257, 5) === 'ustar' ? field(bytes, at + 345, 155) : '';
		const name = longName ?? `${prefix}/${field(bytes, at, 100)}`;
		longName = undefined;
		if (kind === 'L') longName = decodeName(content).replace(/\0+$/, '');
		else if (kind === 'x') longName = pathRecord(decodeName(content));
		else if (kind === '0' || kind === '\0' || kind === '7')
			entries.push({
				path: safePath(name),
				isLocked: false,
				open: (limit) => {
					if (content.length < size) return 'broken';
					return size > limit ? 'too-large' : content;
				}
			});
		at = start + Math.ceil(size / BLOCK) * BLOCK;
	}
	// Two empty blocks end an archive; some packers leave them out.
	const rest = bytes.subarray(at, at + BLOCK);
	return {
		entries,
		isCutShort: at > bytes.length || rest.some((byte) => byte !== 0),
		hasMore: false
	};
}
