import { liveQuery } from 'dexie';
import { createSubscriber } from 'svelte/reactivity';

/** A Dexie query as reactive state: follows every write, in this tab and in others. */
export class LiveQuery<T> {
	#current: T;
	#loaded = false;
	#error: unknown;
	readonly #subscribe: () => void;

	/** `again` is given a way to ask once more where more than writes changes the answer, and ends it. */
	constructor(query: () => Promise<T>, initial: T, again?: (ask: () => void) => () => void) {
		this.#current = initial;
		this.#subscribe = createSubscriber((update) => {
			const observer = {
				next: (value: T) => {
					this.#current = value;
					this.#loaded = true;
					this.#error = undefined;
					update();
				},
				error: (error: unknown) => {
					this.#error = error;
					update();
				}
			};
			let subscription = liveQuery(query).subscribe(observer);
			const leave = again?.(() => {
				subscription.unsubscribe();
				subscription = liveQuery(query).subscribe(observer);
			});
			return () => {
				leave?.();
				subscription.unsubscribe();
			};
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
