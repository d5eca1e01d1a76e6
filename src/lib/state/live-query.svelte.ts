import { liveQuery } from 'dexie';
import { createSubscriber } from 'svelte/reactivity';

/** A Dexie query as reactive state: follows every write, in this tab and in others. */
export class LiveQuery<T> {
	#current: T;
	#loaded = false;
	#error: unknown;
	readonly #subscribe: () => void;

	constructor(query: () => Promise<T>, initial: T) {
		this.#current = initial;
		this.#subscribe = createSubscriber((update) => {
			const subscription = liveQuery(query).subscribe({
				next: (value) => {
					this.#current = value;
					this.#loaded = true;
					this.#error = undefined;
					update();
				},
				error: (error: unknown) => {
					this.#error = error;
					update();
				}
			});
			return () => subscription.unsubscribe();
		});
	}

	get current(): T {
		this.#subscribe();
		if (this.#error) throw this.#error;
		return this.#current;
	}

	/** Whether the first answer has come; until then `current` is the initial value. */
	get loaded(): boolean {
		this.#subscribe();
		return this.#loaded;
	}
}
