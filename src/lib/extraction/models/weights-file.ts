import { KEY_LIMIT } from './feature-key';

/** Weights of a trained linear model, by the key of a feature. */
export interface Weights {
	/** Scores that one feature adds to: the labels of a chain, or one. */
	readonly outputCount: number;
	/** Weights that belong to no feature, such as transitions. */
	readonly shared: Float64Array;
	/** Row of each feature in `rows`. */
	readonly rowOfKey: ReadonlyMap<number, number>;
	/** `row * outputCount + output`. */
	readonly rows: Float64Array;
}

/**
 * Little-endian: magic (4 bytes), version, kind, outputs, 0; feature count, shared count (32 bits
 * each), largest weight (32-bit float); shared weights (32-bit floats); keys, ascending, as
 * differences in base 128; one signed byte a weight, output by output; FNV-1a of all before.
 */
const MAGIC = 'PDWT';
const VERSION = 1;
const HEADER_BYTES = 20;
const CHECKSUM_BYTES = 4;
const LEVELS = 127;

export type WeightsKind =
	'roles' | 'report-roles' | 'key-sentence' | 'sentence-worth' | 'quantities' | 'dependencies';

const KIND_CODES: Readonly<Record<WeightsKind, number>> = {
	roles: 1,
	'key-sentence': 2,
	quantities: 3,
	dependencies: 4,
	'report-roles': 5,
	'sentence-worth': 6
};

function checksum(bytes: Uint8Array): number {
	let hash = 2166136261;
	for (const byte of bytes) hash = Math.imul(hash ^ byte, 16777619);
	return hash >>> 0;
}

/** Small weights are many and matter: levels lie denser near zero. */
function quantise(weight: number, largest: number, step: number): number {
	if (largest === 0) return 0;
	const level = Math.sign(weight) * Math.sqrt(Math.abs(weight) / largest) * LEVELS;
	return Math.max(-LEVELS, Math.min(LEVELS, Math.round(level / step) * step));
}

function dequantise(level: number, largest: number): number {
	return Math.sign(level) * (level / LEVELS) ** 2 * largest;
}

/** As bytes of base 128, lowest first, the top bit set on all but the last. */
function keyDifferences(keys: readonly number[]): number[] {
	const bytes: number[] = [];
	let before = 0;
	for (const key of keys) {
		let rest = key - before;
		before = key;
		for (; rest > 127; rest >>>= 7) bytes.push((rest & 127) | 128);
		bytes.push(rest);
	}
	return bytes;
}

/**
 * The file of the weights; each weight loses what does not fit into eight bits. With a `step` over 1
 * only every so many of its levels are used: the file packs smaller, and is read as any other.
 */
export function writeWeights(kind: WeightsKind, weights: Weights, step = 1): Uint8Array {
	const keys = [...weights.rowOfKey.keys()].sort((left, right) => left - right);
	const differences = keyDifferences(keys);
	const { outputCount, shared, rows } = weights;
	const largest = Math.fround(rows.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0));
	const sharedEnd = HEADER_BYTES + shared.length * 4;
	const levelsStart = sharedEnd + differences.length;
	const length = levelsStart + keys.length * outputCount + CHECKSUM_BYTES;
	const bytes = new Uint8Array(length);
	const view = new DataView(bytes.buffer);
	for (let at = 0; at < MAGIC.length; at++) bytes[at] = MAGIC.charCodeAt(at);
	bytes.set([VERSION, KIND_CODES[kind], outputCount], 4);
	view.setUint32(8, keys.length, true);
	view.setUint32(12, shared.length, true);
	view.setFloat32(16, largest, true);
	shared.forEach((weight, index) => view.setFloat32(HEADER_BYTES + index * 4, weight, true));
	bytes.set(differences, sharedEnd);
	keys.forEach((key, index) => {
		const row = (weights.rowOfKey.get(key) ?? 0) * outputCount;
		for (let output = 0; output < outputCount; output++) {
			const level = quantise(rows[row + output] ?? 0, largest, step);
			view.setInt8(levelsStart + output * keys.length + index, level);
		}
	});
	view.setUint32(length - CHECKSUM_BYTES, checksum(bytes.subarray(0, -CHECKSUM_BYTES)), true);
	return bytes;
}

function refuse(reason: string): never {
	throw new Error(`The model file cannot be used: ${reason}.`);
}

function checkWhole(bytes: Uint8Array, view: DataView, kind: WeightsKind): void {
	if (bytes.length < HEADER_BYTES + CHECKSUM_BYTES) refuse(`it has only ${bytes.length} bytes`);
	const magic = String.fromCharCode(...bytes.subarray(0, MAGIC.length));
	if (magic !== MAGIC) refuse(`it does not begin with ${MAGIC}`);
	const version = view.getUint8(4);
	if (version !== VERSION) refuse(`it is of version ${version}, expected ${VERSION}`);
	const stated = view.getUint32(bytes.length - CHECKSUM_BYTES, true);
	if (checksum(bytes.subarray(0, -CHECKSUM_BYTES)) !== stated) {
		refuse('its checksum does not match; it is damaged or cut short');
	}
	const code = view.getUint8(5);
	if (code !== KIND_CODES[kind]) refuse(`it is of kind ${code}, not of “${kind}”`);
}

function readKeys(
	bytes: Uint8Array,
	start: number,
	count: number
): { keys: number[]; end: number } {
	const keys: number[] = [];
	let key = 0;
	let at = start;
	for (let index = 0; index < count; index++) {
		let shift = 0;
		for (; (bytes[at] ?? 0) > 127; at++, shift += 7) key += ((bytes[at] ?? 0) & 127) << shift;
		key += (bytes[at] ?? 0) << shift;
		at++;
		if (key >= KEY_LIMIT || at > bytes.length) refuse(`key ${index} is out of range`);
		keys.push(key);
	}
	return { keys, end: at };
}

/** Reads what `writeWeights` wrote; throws a sentence that says what is wrong with the file. */
export function readWeights(kind: WeightsKind, bytes: Uint8Array): Weights {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	checkWhole(bytes, view, kind);
	const outputCount = view.getUint8(6);
	const featureCount = view.getUint32(8, true);
	const sharedCount = view.getUint32(12, true);
	const largest = view.getFloat32(16, true);
	const sharedEnd = HEADER_BYTES + sharedCount * 4;
	const weightCount = featureCount * outputCount;
	if (sharedEnd + weightCount + CHECKSUM_BYTES > bytes.length) {
		refuse('it states more weights than it holds');
	}
	const shared = Float64Array.from({ length: sharedCount }, (_, index) =>
		view.getFloat32(HEADER_BYTES + index * 4, true)
	);
	const { keys, end } = readKeys(bytes, sharedEnd, featureCount);
	if (end + weightCount + CHECKSUM_BYTES !== bytes.length) refuse('its parts do not add up');
	const rows = new Float64Array(weightCount);
	for (let output = 0; output < outputCount; output++) {
		for (let row = 0; row < featureCount; row++) {
			const level = view.getInt8(end + output * featureCount + row);
			rows[row * outputCount + output] = dequantise(level, largest);
		}
	}
	return { outputCount, shared, rowOfKey: new Map(keys.map((key, row) => [key, row])), rows };
}
