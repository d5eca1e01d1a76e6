import { online } from 'svelte/reactivity/window';
import { base } from '$app/paths';
import { identifierFrom, identifierName, type Identifier } from '$lib/fetching/identifier';
import { readServiceAddresses, type ServiceAddress } from '$lib/fetching/service-address';
import type { WaitingRecord } from '$lib/papers/waiting';
import { addWaiting, listWaiting, noteAttempt, removeWaiting } from '$lib/storage/waiting';
import type { App } from '../app.svelte';
import { LiveQuery } from '../live-query.svelte';
import type { FetchedWork, Work } from './fetch-works';

const EXPLAINED = 'paperdeck:services-explained';

/** Works named by an identifier that are not fetched yet, and the services they are asked of. */
export class WaitingWorks {
	/** The reader has been told once what the services are told. */
	explained = $state(localStorage.getItem(EXPLAINED) !== null);
	#addresses: Promise<readonly ServiceAddress[]> | undefined;
	readonly #list: LiveQuery<readonly WaitingRecord[]>;

	constructor(readonly app: App) {
		this.#list = new LiveQuery(() => listWaiting(app.db), []);
	}

	get list(): readonly WaitingRecord[] {
		return this.#list.current;
	}

	/** As the reader knows them. */
	get named(): readonly {
		readonly id: string;
		readonly name: string;
		readonly problem?: string;
	}[] {
		return this.list.map(({ id, kind, value, problem }) => {
			const identifier = identifierFrom(kind, value);
			const name = identifier ? identifierName(identifier) : `${kind} ${value}`;
			return { id, name, ...(problem !== undefined && { problem }) };
		});
	}

	/** Those that were never asked for. */
	async untried(): Promise<readonly WaitingRecord[]> {
		return (await listWaiting(this.app.db)).filter(({ lastTriedAt }) => lastTriedAt === undefined);
	}

	get isOnline(): boolean {
		return online.current !== false;
	}

	/** Comes with the app; no service is asked for it. */
	addresses(): Promise<readonly ServiceAddress[]> {
		this.#addresses ??= fetch(`${base}/services.json`)
			.then((response) => response.json())
			.then(readServiceAddresses);
		this.#addresses.catch(() => (this.#addresses = undefined));
		return this.#addresses;
	}

	/** The reader's word, given once: these services may be asked. */
	explain(): void {
		this.explained = true;
		localStorage.setItem(EXPLAINED, 'yes');
	}

	async keep(identifiers: readonly Identifier[]): Promise<boolean> {
		const kept = await this.app.write(() => addWaiting(this.app.db, identifiers));
		return kept !== undefined;
	}

	async forget(id: string): Promise<void> {
		await this.app.write(() => removeWaiting(this.app.db, id));
	}

	/** What did not come and may come later goes on the list; all that is on it gets its last news. */
	async note(fetched: readonly FetchedWork[]): Promise<void> {
		const { app } = this;
		for (const { work, result, retry } of fetched) {
			if (retry === undefined && work.waitingId === undefined) continue;
			const news = result.papers.length > 0 ? notAdded() : (retry ?? result.problems[0]?.message);
			await app.write(async () => {
				const [id = ''] = await addWaiting(app.db, [work.identifier]);
				await noteAttempt(app.db, id, news ?? '');
				return id;
			});
		}
	}
}

const notAdded = () => 'It was fetched and not added yet.';

/** The works of a list that can be asked for. */
export function worksOf(records: readonly WaitingRecord[]): Work[] {
	return records.flatMap(({ id, kind, value }) => {
		const identifier = identifierFrom(kind, value);
		return identifier ? [{ identifier, waitingId: id }] : [];
	});
}
