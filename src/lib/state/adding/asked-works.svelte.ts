import { servicesFor } from '$lib/fetching/fetch-paper';
import { identifierKey, identifierName, type Identifier } from '$lib/fetching/identifier';
import { readIdentifiers } from '$lib/fetching/read-identifiers';
import type { ServiceAddress } from '$lib/fetching/service-address';
import type { WaitingWorks } from './waiting-works.svelte';

/** A work that a text asks for, in the reader's words. */
export interface AskedWork {
	readonly key: string;
	readonly name: string;
	/** Some service knows works by this. */
	readonly isAskable: boolean;
}

/** The works that the text in the field asks for, instead of being one. */
export class AskedWorks {
	readonly #waiting: WaitingWorks;
	readonly #identifiers: () => readonly Identifier[];
	#services = $state.raw<readonly ServiceAddress[]>([]);

	constructor(waiting: WaitingWorks, text: () => string) {
		this.#waiting = waiting;
		const identifiers = $derived(readIdentifiers(text()));
		this.#identifiers = () => identifiers;
	}

	get any(): boolean {
		return this.#identifiers().length > 0;
	}

	/** Reads which services there are; the list is a file of this app. */
	async prepare(): Promise<void> {
		// Without the list nothing can be asked, and the panel says that no service knows the works.
		this.#services = await this.#waiting.addresses().catch(() => []);
	}

	get works(): readonly AskedWork[] {
		return this.#identifiers().map((identifier) => ({
			key: identifierKey(identifier),
			name: identifierName(identifier),
			isAskable: servicesFor(identifier, this.#services).length > 0
		}));
	}

	get askable(): readonly Identifier[] {
		return this.#identifiers().filter((one) => servicesFor(one, this.#services).length > 0);
	}

	/** Whoever may be asked, in the order of asking: a DOI of one register leads to the other services. */
	get services(): readonly ServiceAddress[] {
		const [first] = this.askable;
		if (!first) return [];
		const begins = servicesFor(first, this.#services);
		return [...begins, ...this.#services.filter((service) => !begins.includes(service))];
	}
}
