import { Gunzip, Inflate, Unzlib } from 'fflate';

/** Packed bytes read at once. */
const CHUNK_LENGTH = 1 << 16;
/** Text packs to a tenth, a hundredth at best; what grows more was made to. */
const MAX_RATIO = 300;
/** Small files may grow as they like. */
const FREE_LENGTH = 4_000_000;

class TooLarge extends Error {}

type Unpacker = Inflate | Gunzip | Unzlib;

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
	const whole = new Uint8Array(length);
	let at = 0;
	for (const chunk of chunks) {
		whole.set(chunk, at);
		at += chunk.length;
	}
	return whole;
}

/** Unpacks piece by piece, so that no more is held than is allowed. */
function unpack(unpacker: Unpacker, packed: Uint8Array, limit: number) {
	const chunks: Uint8Array[] = [];
	let length = 0;
	const most = Math.min(limit, Math.max(FREE_LENGTH, packed.length * MAX_RATIO));
	unpacker.ondata = (chunk) => {
		length += chunk.length;
		if (length > most) throw new TooLarge();
		chunks.push(chunk);
	};
	try {
		for (let at = 0; at < packed.length || at === 0; at += CHUNK_LENGTH)
			unpacker.push(packed.subarray(at, at + CHUNK_LENGTH), at + CHUNK_LENGTH >= packed.length);
	} catch (error) {
		if (error instanceof TooLarge) return { state: 'too-large' as const, bytes: undefined };
		// What was unpacked before the break is whole.
		return { state: 'broken' as const, bytes: joined(chunks, length) };
	}
	return { state: 'whole' as const, bytes: joined(chunks, length) };
}

/** The bytes of a deflated file. */
export function inflated(packed: Uint8Array, limit: number): Uint8Array | 'too-large' | 'broken' {
	const { state, bytes } = unpack(new Inflate(), packed, limit);
	return state === 'whole' ? bytes : state;
}

/** The bytes of a `.gz`; those before the break where it breaks off. */
export function gunzipped(packed: Uint8Array, limit: number) {
	return unpack(new Gunzip(), packed, limit);
}

/** The bytes of a stream of a PDF; those before the break where it breaks off, none past the limit. */
export function zlibUnpacked(packed: Uint8Array, limit: number): Uint8Array {
	return unpack(new Unzlib(), packed, limit).bytes ?? new Uint8Array();
}
