import { decodeName, MAX_ENTRIES, safePath, type ArchiveEntry, type Listing } from './entry';
import { inflated } from './unpack';
import { longDirectory, longValues } from './zip64';

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const STORED = 0;
const DEFLATED = 8;
/** The end record is followed by a comment of at most 65,535 bytes. */
const MAX_COMMENT = 65_557;

function viewOf(bytes: Uint8Array): DataView {
	return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

const has = (view: DataView, at: number, length: number) =>
	at >= 0 && at + length <= view.byteLength;

function endRecord(view: DataView): number | undefined {
	const first = Math.max(0, view.byteLength - MAX_COMMENT);
	for (let at = view.byteLength - 22; at >= first; at -= 1)
		if (view.getUint32(at, true) === END) return at;
	return undefined;
}

/** What a header says of a file, and where its bytes stand. */
interface Header {
	readonly name: string;
	readonly flags: number;
	readonly method: number;
	readonly packedLength: number;
	/** Of the packed bytes; nothing where the archive ends before. */
	readonly start: number | undefined;
}

function entryFrom(bytes: Uint8Array, header: Header): ArchiveEntry {
	const { name, flags, method, packedLength, start } = header;
	return {
		path: safePath(name),
		isLocked: (flags & 1) === 1,
		open: (limit) => {
			if (start === undefined || start + packedLength > bytes.length) return 'broken';
			const packed = bytes.subarray(start, start + packedLength);
			if (method === STORED) return packed.length > limit ? 'too-large' : packed;
			return method === DEFLATED ? inflated(packed, limit) : 'broken';
		}
	};
}

const isFolder = (name: string) => /[\\/]$/.test(name);

/** Where the bytes of a file begin, behind the header that stands before them. */
function startOf(view: DataView, at: number): number | undefined {
	if (!has(view, at, 30) || view.getUint32(at, true) !== LOCAL) return undefined;
	return at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
}

function listed(bytes: Uint8Array, view: DataView, end: number): Listing {
	const entries: ArchiveEntry[] = [];
	const { count, start } = longDirectory(view, end) ?? {
		count: view.getUint16(end + 10, true),
		start: view.getUint32(end + 16, true)
	};
	let at = start;
	let seen = 0;
	while (seen < count && has(view, at, 46) && view.getUint32(at, true) === CENTRAL) {
		if (entries.length >= MAX_ENTRIES) return { entries, isCutShort: false, hasMore: true };
		const nameLength = view.getUint16(at + 28, true);
		const fields = { start: at + 46 + nameLength, length: view.getUint16(at + 30, true) };
		const short = [at + 24, at + 20, at + 42].map((place) => view.getUint32(place, true));
		const [, packedLength = 0, place = 0] = longValues(view, short, fields);
		const name = decodeName(bytes.subarray(at + 46, at + 46 + nameLength));
		const header: Header = {
			name,
			flags: view.getUint16(at + 8, true),
			method: view.getUint16(at + 10, true),
			packedLength,
			start: startOf(view, place)
		};
		if (!isFolder(name)) entries.push(entryFrom(bytes, header));
		at += 46 + nameLength + fields.length + view.getUint16(at + 32, true);
		seen += 1;
	}
	return { entries, isCutShort: seen < count, hasMore: false };
}

// Without its list, as in a download that broke off: the files one after the other.
function inOrder(bytes: Uint8Array, view: DataView): Listing {
	const entries: ArchiveEntry[] = [];
	let at = 0;
	while (has(view, at, 30) && view.getUint32(at, true) === LOCAL && entries.length < MAX_ENTRIES) {
		const start = startOf(view, at) ?? 0;
		const nameEnd = at + 30 + view.getUint16(at + 26, true);
		const name = decodeName(bytes.subarray(at + 30, nameEnd));
		const flags = view.getUint16(at + 6, true);
		const short = [view.getUint32(at + 22, true), view.getUint32(at + 18, true)];
		const fields = { start: nameEnd, length: start - nameEnd };
		const [, packedLength = 0] = longValues(view, short, fields);
		const header: Header = {
			name,
			flags,
			method: view.getUint16(at + 8, true),
			packedLength,
			start
		};
		if (!isFolder(name)) entries.push(entryFrom(bytes, header));
		// The length stands behind the file, and nothing says where that is.
		if ((flags & 8) !== 0 && packedLength === 0) break;
		at = start + packedLength;
	}
	return { entries, isCutShort: true, hasMore: false };
}

/** The files of a ZIP archive. */
export function listZip(bytes: Uint8Array): Listing {
	const view = viewOf(bytes);
	const end = endRecord(view);
	const listing = end === undefined ? undefined : listed(bytes, view, end);
	return listing && (listing.entries.length > 0 || !listing.isCutShort)
		? listing
		: inOrder(bytes, view);
}
