/** A generator of numbers in [0, 1) that a seed decides (mulberry32). */
export function randomFrom(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}

export interface Dice {
	readonly random: () => number;
	/** Below the end. */
	readonly int: (end: number) => number;
	readonly pick: <T>(from: readonly T[]) => T;
}

export function diceFrom(seed: number): Dice {
	const random = randomFrom(seed);
	const int = (end: number) => Math.floor(random() * Math.max(1, end));
	return { random, int, pick: (from) => from[int(from.length)] as (typeof from)[number] };
}

type Mutation = (bytes: Uint8Array, dice: Dice, other: Uint8Array) => Uint8Array;

const joined = (...parts: readonly Uint8Array[]) => new Uint8Array(Buffer.concat(parts));

function cutOut(bytes: Uint8Array, dice: Dice): [number, number] {
	const start = dice.int(bytes.length);
	return [start, Math.min(bytes.length, start + 1 + dice.int(Math.min(20_000, bytes.length)))];
}

/** What formats give a meaning. */
const SIGNS = [
	'<', '>', '&', '</', '<!--', ']]>', '<![CDATA[', '<!ENTITY a "b">', '&#x0;', '&#1114112;', '"', "'",
	'{', '}', '[', ']', '$', '$$', '\\', '\\begin{', '\\end{', '\\input{', '\\def\\a{\\a}\\a', '%', '@article{',
	'@string{', ',', '=', '#', '\0', '\uFEFF', '\u202E', '\uD83D\uDE00', '\r', '\n\n', '\t', 'TY  - ', 'ER  - ',
	'PMID- ', 'UT ', '1.', '(1)', 'Abstract', 'References', 'doi:10.1/', 'endobj', 'stream', 'PK\x03\x04', '\x1F\x8B'
]; // prettier-ignore

/** At most this much longer than it was, so that the run stays bounded, in bytes. */
const MAX_LENGTH = 6_000_000;

/** Each gives a damaged file; the name is printed. */
export const MUTATIONS: Readonly<Record<string, Mutation>> = {
	truncate: (bytes, dice) => bytes.slice(0, dice.int(bytes.length)),
	behead: (bytes, dice) => bytes.slice(dice.int(bytes.length)),
	flip: (bytes, dice) => {
		const copy = bytes.slice();
		for (let count = 1 + dice.int(40); count > 0; count -= 1) {
			const at = dice.int(copy.length);
			copy[at] = (copy[at] ?? 0) ^ (1 << dice.int(8));
		}
		return copy;
	},
	delete: (bytes, dice) => {
		const [start, end] = cutOut(bytes, dice);
		return joined(bytes.subarray(0, start), bytes.subarray(end));
	},
	repeat: (bytes, dice) => {
		const [start, end] = cutOut(bytes, dice);
		const times = Math.min(dice.pick([2, 10, 500]), Math.ceil(MAX_LENGTH / 4 / (end - start)));
		const part = bytes.subarray(start, end);
		const repeated = Array.from({ length: times }, () => part);
		return joined(bytes.subarray(0, start), ...repeated, bytes.subarray(end));
	},
	splice: (bytes, dice, other) => {
		const [start, end] = cutOut(other, dice);
		const at = dice.int(bytes.length);
		return joined(bytes.subarray(0, at), other.subarray(start, end), bytes.subarray(at));
	},
	graft: (bytes, dice, other) =>
		joined(bytes.subarray(0, dice.int(bytes.length)), other.subarray(dice.int(other.length))),
	insert: (bytes, dice) => {
		let copy = bytes;
		for (let count = 1 + dice.int(12); count > 0; count -= 1) {
			const at = dice.int(copy.length);
			const sign = Buffer.from(dice.pick(SIGNS).repeat(dice.pick([1, 1, 1, 50, 3000])));
			copy = joined(copy.subarray(0, at), sign, copy.subarray(at));
		}
		return copy;
	},
	utf16: (bytes) => new Uint8Array(Buffer.from(Buffer.from(bytes).toString('latin1'), 'utf16le')),
	doubled: (bytes) => new Uint8Array(Buffer.from(Buffer.from(bytes).toString('latin1'), 'utf8')),
	swapped: (bytes) => {
		const copy = bytes.slice(0, bytes.length - (bytes.length % 2));
		return new Uint8Array(Buffer.from(copy).swap16());
	},
	lines: (bytes, dice) => {
		const lines = Buffer.from(bytes).toString('latin1').split('\n');
		for (let at = 0; at < lines.length; at += 1) {
			const other = dice.int(lines.length);
			if (dice.random() < 0.2) [lines[at], lines[other]] = [lines[other] ?? '', lines[at] ?? ''];
		}
		return new Uint8Array(Buffer.from(lines.join('\n'), 'latin1'));
	},
	oneLine: (bytes) => bytes.map((byte) => (byte === 10 || byte === 13 ? 32 : byte))
};

/** One mutant in five is damaged twice. */
export function mutate(bytes: Uint8Array, other: Uint8Array, dice: Dice) {
	const names = Object.keys(MUTATIONS);
	const chosen = [dice.pick(names), ...(dice.random() < 0.2 ? [dice.pick(names)] : [])];
	const mutant = chosen.reduce(
		(current, name) => MUTATIONS[name]?.(current, dice, other) ?? current,
		bytes
	);
	return { name: chosen.join(' + '), bytes: mutant.subarray(0, MAX_LENGTH) };
}
