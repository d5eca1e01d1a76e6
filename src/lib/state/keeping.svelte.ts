import { askToPersist as ask, storageState, type StorageState } from '$lib/storage/persistence';

/** Asks the browser to keep the data, at a moment the reader has shown they mean to stay. Not awaited. */
export function askToPersist(): void {
	// A browser that leaves the question open, or has no such question, changes nothing here.
	void ask().catch(() => undefined);
}

/** Whether the browser has promised to keep the data, and how much room it takes. */
export class Keeping {
	state = $state.raw<StorageState | null>(null);

	constructor() {
		void this.refresh();
	}

	async refresh(): Promise<void> {
		this.state = await storageState();
	}

	async ask(): Promise<void> {
		await ask();
		await this.refresh();
	}
}
