import { say } from '$lib/language/say';
import { deleteLabel, renameLabel, restoreLabel } from '$lib/storage/labels';
import type { App } from './app.svelte';
import type { Library } from './library.svelte';
import type { LabelChoice } from './listed-paper';

/** The tag or collection that the library is narrowed to: its name, and its end. */
export class ChosenLabel {
	/** The new name, while it is being written. */
	naming = $state<string | undefined>(undefined);

	constructor(
		readonly app: App,
		readonly library: Library
	) {}

	get label(): LabelChoice | undefined {
		return this.library.labelChoices.find(({ id }) => id === this.library.labelId);
	}

	/** What is wrong with the new name. */
	get fault(): string | undefined {
		const name = plain(this.naming ?? '');
		if (name === '') return 'A name is needed.';
		const isTaken = this.library.labelChoices.some(
			(other) =>
				other.id !== this.label?.id && other.kind === this.label?.kind && plain(other.name) === name
		);
		return isTaken ? 'Another one has this name.' : undefined;
	}

	beginNaming(): void {
		this.naming = this.label?.name;
	}

	async rename(): Promise<void> {
		const { app, label, naming } = this;
		if (!label || naming === undefined || this.fault !== undefined) return;
		await app.write(() => renameLabel(app.db, label.id, naming));
		this.naming = undefined;
	}

	/** Takes the label off all papers, which stay; it can be brought back. */
	async delete(): Promise<void> {
		const { app, label, library } = this;
		if (!label) return;
		const done = await app.write(async () => {
			await deleteLabel(app.db, label.id);
			return true;
		});
		if (!done) return;
		library.labelId = '';
		app.notices.show(say(`“${label.name}” was deleted; its papers stay.`), {
			label: 'Undo',
			run: () => void app.write(() => restoreLabel(app.db, label.id))
		});
	}
}

function plain(name: string): string {
	return name.trim().replace(/\s+/g, ' ').toLocaleLowerCase('en');
}
