import type { KeyList } from '$lib/extraction/models/dependencies/keys';
import type { LinearModel } from '$lib/extraction/models/dependencies/linear-model';

/** Averaged perceptron (Collins 2002) that grows a row for each feature it makes a mistake on. */
export class Perceptron {
	readonly #rowOfKey = new Map<number, number>();
	readonly #allowed: ReadonlySet<number> | undefined;
	readonly outputCount: number;
	#rows: Float32Array;
	#sums: Float64Array;
	#steps = 1;

	constructor(outputCount: number, allowed?: ReadonlySet<number>) {
		this.outputCount = outputCount;
		this.#allowed = allowed;
		this.#rows = new Float32Array(outputCount * 1024);
		this.#sums = new Float64Array(outputCount * 1024);
	}

	get model(): LinearModel {
		return {
			outputCount: this.outputCount,
			rowOf: (key) => this.#rowOfKey.get(key) ?? -1,
			rows: this.#rows
		};
	}

	#row(key: number): number {
		const known = this.#rowOfKey.get(key);
		if (known !== undefined) return known;
		if (this.#allowed && !this.#allowed.has(key)) return -1;
		const row = this.#rowOfKey.size;
		if ((row + 1) * this.outputCount > this.#rows.length) this.#grow();
		this.#rowOfKey.set(key, row);
		return row;
	}

	#grow(): void {
		const rows = new Float32Array(this.#rows.length * 2);
		rows.set(this.#rows);
		this.#rows = rows;
		const sums = new Float64Array(this.#sums.length * 2);
		sums.set(this.#sums);
		this.#sums = sums;
	}

	/** To be called at each decision. */
	step(): void {
		this.#steps++;
	}

	update(list: KeyList, good: number, bad: number): void {
		for (let at = 0; at < list.count; at++) {
			const row = this.#row(list.keys[at] as number);
			if (row < 0) continue;
			this.#add(row * this.outputCount + good, 1);
			this.#add(row * this.outputCount + bad, -1);
		}
	}

	#add(place: number, by: number): void {
		this.#rows[place] = (this.#rows[place] as number) + by;
		this.#sums[place] = (this.#sums[place] as number) + by * this.#steps;
	}

	/** Averaged over all steps; only the `most` features that weigh most, where it is given. */
	averaged(most = Infinity): { rowOfKey: Map<number, number>; rows: Float64Array } {
		const { outputCount } = this;
		const all = [...this.#rowOfKey].map(([key, row]) => {
			const weights = Float64Array.from({ length: outputCount }, (_, output) => {
				const place = row * outputCount + output;
				return (this.#rows[place] as number) - (this.#sums[place] as number) / this.#steps;
			});
			return { key, weights, size: weights.reduce((sum, weight) => sum + weight * weight, 0) };
		});
		const kept = all
			.filter(({ size }) => size > 0)
			.sort((left, right) => right.size - left.size)
			.slice(0, most);
		const rows = new Float64Array(kept.length * outputCount);
		kept.forEach(({ weights }, row) => rows.set(weights, row * outputCount));
		return { rowOfKey: new Map(kept.map(({ key }, row) => [key, row])), rows };
	}
}
