/** What the browser says of the room this app takes; `unknown` where it does not tell. */
export type StorageState =
	| {
			/** The browser has promised not to clear the data by itself. */
			readonly persisted: boolean;
			readonly usageBytes: number;
			readonly quotaBytes: number;
	  }
	| 'unknown';

/** The part of `navigator` that is asked; some browsers lack all of it. */
interface StorageHolder {
	readonly storage?: Partial<Pick<StorageManager, 'persisted' | 'estimate' | 'persist'>>;
}

function holder(): StorageHolder {
	return typeof navigator === 'undefined' ? {} : navigator;
}

export async function storageState({ storage } = holder()): Promise<StorageState> {
	if (!storage?.persisted || !storage.estimate) return 'unknown';
	try {
		const [persisted, estimate] = await Promise.all([storage.persisted(), storage.estimate()]);
		return { persisted, usageBytes: estimate.usage ?? 0, quotaBytes: estimate.quota ?? 0 };
	} catch {
		// A private window may refuse to answer; then there is nothing to tell.
		return 'unknown';
	}
}

/**
 * Asks the browser to keep the data and answers whether it will. Firefox asks the reader and answers
 * only when they do: never wait for it where something else hangs on it.
 */
export async function askToPersist({ storage } = holder()): Promise<boolean> {
	return (await storage?.persist?.()) ?? false;
}
