import { readDeck, type DeckFault } from '$lib/exporting/deck/read-deck';
import { writeDeck } from '$lib/exporting/deck/write-deck';
import type { Deck, DeckChanges } from '$lib/library/deck';
import type { PaperSummary } from '$lib/papers/paper-record';
import { compareDeck, deckOf, takeDeck } from '$lib/storage/decks';
import { listPapers } from '$lib/storage/papers';
import type { App } from './app.svelte';
import { LiveQuery } from './live-query.svelte';
import { fileName, saveBlob } from './save-text';
import { shareFile } from './share-file';

const faults = (): Readonly<Record<DeckFault, string>> => ({
	'not-a-deck':
		'That file is no deck of Paperdeck, or it was cut off. Nothing was changed. Ask for it again.',
	newer:
		'That deck comes from a newer version of Paperdeck. Nothing was changed. Update this one, then open it again.',
	'too-large': 'That file is too large for a deck. Nothing was changed.',
	empty: 'That deck holds no card that can be read. Nothing was changed.'
});

/** A deck that someone gave, before it is taken. */
export interface OpenedDeck {
	readonly deck: Deck;
	readonly changes: DeckChanges;
	/** Cards and papers that could not be read. */
	readonly leftOutCount: number;
}

/** What a deck is made of. */
export interface DeckToWrite {
	readonly paperIds: readonly string[];
	readonly name: string;
	readonly withHistory: boolean;
}

/** Cards as a file for others, and such files from others. */
export class Decks {
	readonly #papers: LiveQuery<readonly PaperSummary[]>;
	opened = $state.raw<OpenedDeck | null>(null);
	/** What happened, in a sentence. */
	said = $state('');
	fault = $state('');

	constructor(readonly app: App) {
		this.#papers = new LiveQuery<readonly PaperSummary[]>(() => listPapers(app.db), []);
	}

	get loaded(): boolean {
		return this.#papers.loaded;
	}

	/** Papers with cards. */
	get papers(): readonly PaperSummary[] {
		return this.#papers.current.filter(({ cardCount }) => cardCount > 0);
	}

	async file({ paperIds, name, withHistory }: DeckToWrite): Promise<File> {
		const named = name.trim() || 'Cards';
		const deck = await deckOf(this.app.db, paperIds, { name: named, withHistory });
		return new File([writeDeck(deck)], fileName(`${named}.paperdeck.json`), {
			type: 'application/json'
		});
	}

	async save(wanted: DeckToWrite): Promise<void> {
		const file = await this.file(wanted);
		saveBlob(file.name, file);
	}

	/** Hands the file to the share sheet; where that takes no files, saves it. */
	async share(wanted: DeckToWrite): Promise<void> {
		await shareFile(await this.file(wanted));
	}

	/** Reads a deck and tells what it would change; nothing is written. */
	async open(file: File): Promise<void> {
		this.opened = null;
		this.said = '';
		const read = readDeck(await file.text());
		this.fault = 'fault' in read ? faults()[read.fault] : '';
		if ('fault' in read) return;
		const changes = await compareDeck(this.app.db, read.deck);
		this.opened = { ...read, changes };
	}

	async take(withHistory: boolean): Promise<void> {
		const { app, opened } = this;
		if (!opened) return;
		const taken = { deck: opened.deck, withHistory, now: app.now() };
		const changes = await app.write(() => takeDeck(app.db, taken));
		if (!changes) return;
		this.opened = null;
		this.said = `Taken: ${changes.added.length} new, ${changes.changed.length} with other words. Your schedule stays as it was.`;
	}
}
