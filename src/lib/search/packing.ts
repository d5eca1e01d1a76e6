/** Whole numbers in as few bytes as they need: seven bits a byte, the least first (LEB128). */
export class ByteWriter {
	#bytes = new Uint8Array(64);
	length = 0;

	#reserve(count: number): void {
		if (this.length + count <= this.#bytes.length) return;
		const grown = new Uint8Array(Math.max(this.#bytes.length * 2, this.length + count));
		grown.set(this.#bytes);
		this.#bytes = grown;
	}

	number(value: number): void {
		this.#reserve(5);
		let left = value;
		while (left > 0x7f) {
			this.#bytes[this.length++] = (left & 0x7f) | 0x80;
			left >>>= 7;
		}
		this.#bytes[this.length++] = left;
	}

	bytes(values: Uint8Array): void {
		this.#reserve(values.length);
		this.#bytes.set(values, this.length);
		this.length += values.length;
	}

	finish(): Uint8Array<ArrayBuffer> {
		return this.#bytes.slice(0, this.length);
	}
}

export class ByteReader {
	constructor(
		readonly source: Uint8Array,
		public at = 0
	) {}

	number(): number {
		let value = 0;
		for (let shift = 0; shift < 35; shift += 7) {
			const byte = this.source[this.at++];
			if (byte === undefined) throw new Error(`The search index is cut off at ${this.at}`);
			value |= (byte & 0x7f) << shift;
			if (byte < 0x80) return value >>> 0;
		}
		throw new Error(`The search index holds no number at ${this.at}`);
	}

	bytes(count: number): Uint8Array {
		const end = this.at + count;
		if (end > this.source.length) throw new Error(`The search index is cut off at ${this.at}`);
		const values = this.source.subarray(this.at, end);
		this.at = end;
		return values;
	}
}
