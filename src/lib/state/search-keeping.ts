import { v4 } from 'uuid';
import type { SearchDoc } from '$lib/search/index-part';
import type { PaperdeckDatabase } from '$lib/storage/database';
import {
	readSearchParts,
	replaceSearchParts,
	searchEntries,
	searchTexts,
	type SearchEntry,
	type SearchPartRecord
} from '$lib/storage/search-parts';
import type { PartToOpen, SearchAsker } from '$lib/workers/search-protocol';

/** Of texts read at once, in UTF-16 code units: a message to the worker and a part of the index. */
const BATCH_LENGTH = 4_000_000;

/** Things put into one part at most; most are cards of a line or two. */
const BATCH_COUNT = 4000;

/** Texts read from the database at once. */
const READ_COUNT = 40;

/** Parts below this many bytes are small: every added paper makes one. */
const SMALL_BYTES = 400_000;

/** More small parts than this are joined: each is looked through for every word. */
const MOST_SMALL_PARTS = 8;

export interface Progress {
	readonly doneCount: number;
	readonly count: number;
}

/** A stored part without its bytes, which are the worker's. */
interface KnownPart {
	readonly id: string;
	readonly entries: readonly SearchEntry[];
	readonly byteCount: number;
}

/** Brings the stored index up to the library, piece by piece, and opens it in the worker. */
export class SearchKeeping {
	#parts: readonly KnownPart[] = [];
	#isOpen = false;

	constructor(
		readonly db: PaperdeckDatabase,
		readonly worker: SearchAsker
	) {}

	/** Opens what is stored, then adds what is new; ended halfway, it goes on from there the next time. */
	async bringUp(onProgress: (progress: Progress) => void): Promise<void> {
		const entries = await searchEntries(this.db);
		const wanted = new Map(entries.map(({ key, version }) => [key, version]));
		const stored = this.#isOpen ? [] : await readSearchParts(this.db);
		if (!this.#isOpen) this.#parts = stored.map(knownPart);
		const missing = await this.#open(wanted, stored);
		this.#isOpen = true;
		let doneCount = wanted.size - missing.length;
		onProgress({ doneCount, count: wanted.size });
		for (let at = 0; at < missing.length;) {
			const taken = await this.#addPart(missing.slice(at, at + BATCH_COUNT));
			at += taken;
			doneCount += taken;
			await this.#open(wanted);
			onProgress({ doneCount, count: wanted.size });
		}
		await this.#tidy(wanted);
	}

	/** Opens the parts and answers what none of them holds as it is now. */
	async #open(
		wanted: ReadonlyMap<string, string>,
		stored: readonly SearchPartRecord[] = []
	): Promise<SearchEntry[]> {
		const left = new Map(wanted);
		const packedOf = new Map(stored.map(({ id, packed }) => [id, packed]));
		const parts = this.#parts.map(({ id, entries }): PartToOpen => {
			// Two tabs may have read the same thing: the first part counts.
			const alive = entries.map(
				({ key, version }) => left.get(key) === version && left.delete(key)
			);
			const packed = packedOf.get(id);
			return { id, keys: entries.map(({ key }) => key), alive, ...(packed && { packed }) };
		});
		await this.worker.ask(
			'open',
			{ parts },
			stored.map(({ packed }) => packed.buffer)
		);
		return [...left].map(([key, version]) => ({ key, version }));
	}

	/** Reads as many of some things as go together, and answers how many they were. */
	async #addPart(missing: readonly SearchEntry[]): Promise<number> {
		const taken: SearchEntry[] = [];
		const docs: SearchDoc[] = [];
		let length = 0;
		for (let at = 0; at < missing.length && length < BATCH_LENGTH; at += READ_COUNT) {
			const some = missing.slice(at, at + READ_COUNT);
			const texts = await searchTexts(this.db, keysOf(some));
			for (const entry of some) {
				const text = texts.get(entry.key) ?? '';
				length += text.length;
				taken.push(entry);
				docs.push({ key: entry.key, text });
			}
		}
		const id = v4();
		const { packed } = await this.worker.ask('pack', { partId: id, docs });
		await this.#store([], { id, entries: taken, packed });
		return taken.length;
	}

	/** One part of many small ones, without what is gone. */
	async #tidy(wanted: ReadonlyMap<string, string>): Promise<void> {
		const small = this.#parts.filter(({ byteCount }) => byteCount < SMALL_BYTES);
		if (small.length <= MOST_SMALL_PARTS) return;
		const ids = small.map((part) => part.id);
		const id = v4();
		const { keys, packed } = await this.worker.ask('join', { partId: id, ids });
		// What is alive has the version that is wanted.
		const entries = keys.map((key) => ({ key, version: wanted.get(key) ?? '' }));
		await this.#store(ids, { id, entries, packed });
		await this.#open(wanted);
	}

	async #store(replacedIds: readonly string[], part: SearchPartRecord): Promise<void> {
		await replaceSearchParts(this.db, replacedIds, part);
		this.#parts = [...this.#parts.filter(({ id }) => !replacedIds.includes(id)), knownPart(part)];
	}
}

function knownPart({ id, entries, packed }: SearchPartRecord): KnownPart {
	return { id, entries, byteCount: packed.length };
}

function keysOf(entries: readonly SearchEntry[]): string[] {
	return entries.map(({ key }) => key);
}
