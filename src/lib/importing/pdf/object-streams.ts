import { zlibUnpacked } from '../archive/unpack';

/** Of the dictionary before a stream, in characters. */
const MAX_HEAD = 600;
/** Of all objects that are taken out of their streams, in bytes. */
const MAX_LENGTH = 60_000_000;

/** An object as a file writes it outside a stream. */
interface PlainObject {
	readonly number: number;
	readonly body: string;
}

function numberAfter(key: string, head: string): number {
	return Number(new RegExp(`/${key}\\s+(\\d{1,9})`).exec(head)?.[1] ?? NaN);
}

function latin1(bytes: Uint8Array): string {
	return new TextDecoder('latin1').decode(bytes);
}

/** Numbers and places of the objects, then the objects. */
function objectsIn(unpacked: string, count: number, first: number): PlainObject[] {
	const pairs = unpacked.slice(0, first).match(/\d+\s+\d+/g) ?? [];
	const places = pairs.slice(0, count).map((pair) => pair.split(/\s+/).map(Number));
	return places.flatMap(([number = 0, place = 0], at): PlainObject[] => {
		const end = places[at + 1]?.[1];
		const body = unpacked.slice(first + place, end === undefined ? undefined : first + end);
		return body.trim() === '' ? [] : [{ number, body: body.trim() }];
	});
}

function* streamsIn(bytes: Uint8Array, text: string): Generator<PlainObject[]> {
	let left = MAX_LENGTH;
	for (const { index } of text.matchAll(/\d{1,8} \d{1,5} obj\b/g)) {
		const start = text.indexOf('stream', index);
		if (start < 0 || start - index > MAX_HEAD) continue;
		const head = text.slice(index, start);
		if (!/\/Type\s*\/ObjStm\b/.test(head) || !/\/FlateDecode\b/.test(head)) continue;
		const from = start + (text[start + 6] === '\r' ? 8 : 7);
		const end = text.indexOf('endstream', from);
		const packed = bytes.subarray(from, end < 0 ? undefined : end);
		const unpacked = zlibUnpacked(packed, left);
		left -= unpacked.length;
		yield objectsIn(latin1(unpacked), numberAfter('N', head), numberAfter('First', head));
		if (left <= 0) return;
	}
}

/**
 * The objects that a file packs into streams, written out. Which object is in which stream is told
 * at the file's end; one that breaks off has lost that, and its objects are found in no other way.
 */
export function unpackedObjects(bytes: Uint8Array, text: string): string {
	const standing = new Set(
		[...text.matchAll(/(?:^|\s)(\d{1,8}) \d{1,5} obj\b/g)].map(([, number]) => Number(number))
	);
	const found = new Map<number, string>();
	for (const objects of streamsIn(bytes, text)) {
		for (const { number, body } of objects) if (!standing.has(number)) found.set(number, body);
	}
	return [...found].map(([number, body]) => `${number} 0 obj\n${body}\nendobj\n`).join('');
}
