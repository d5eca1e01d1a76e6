import Dexie from 'dexie';
import type { PaperdeckDatabase } from './database';
import { StorageError } from './storage-error';

/** What the platform calls a connection that is gone, and what Dexie makes of it. */
const LOST_CONNECTION = new Set([
	'DatabaseClosedError',
	'InvalidStateError',
	// WebKit: "Connection to Indexed Database server lost. Refresh the page to try again".
	'UnknownError',
	'TransactionInactiveError',
	'TimeoutError',
	'OpenFailedError'
]);

/** Milliseconds before each further try: a browser that restarts its storage needs about a second. */
const PAUSES_MS = [20, 200, 1000];

export interface DurablyOptions {
	readonly pause?: (ms: number) => Promise<void>;
}

function pauseFor(ms: number): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, ms));
}

/**
 * Runs a verb and, where the connection to the database is dead, opens a new one and runs it again.
 * A verb that had succeeded unheard changes nothing the second time.
 * @throws StorageError when the platform refuses for good; any other error as it is.
 */
export async function durably<T>(
	db: PaperdeckDatabase,
	work: (db: PaperdeckDatabase) => Promise<T>,
	{ pause = pauseFor }: DurablyOptions = {}
): Promise<T> {
	for (let attempt = 0; ; attempt++) {
		const connection = connectionOf(db);
		try {
			return await work(db);
		} catch (error) {
			const pauseMs = PAUSES_MS[attempt];
			const refusal = refusalOf(error);
			if (!refusal) throw error;
			if (refusal.code !== 'storage-unavailable' || pauseMs === undefined) throw refusal;
			await pause(pauseMs);
			await reopen(db, connection);
		}
	}
}

/** The platform's part in an error, or `null` where it has none. */
export function refusalOf(error: unknown): StorageError | null {
	const chain = [...causes(error)];
	const known = chain.find((cause) => cause instanceof StorageError);
	if (known) return known;
	if (chain.some(({ name }) => name === 'QuotaExceededError')) {
		return new StorageError('quota-exceeded', { cause: error });
	}
	const isLost = chain.some(({ name }) => LOST_CONNECTION.has(name)) || isAbortedByBrowser(error);
	return isLost ? new StorageError('storage-unavailable', { cause: error }) : null;
}

/** Dexie keeps what the browser said in `inner`. */
function* causes(error: unknown): Generator<Error> {
	let current = error;
	// Eight is more than any chain seen, and ends one that bites its tail.
	for (let depth = 0; depth < 8 && isErrorLike(current); depth++) {
		yield current;
		current = 'inner' in current ? current.inner : current.cause;
	}
}

/** A DOMException is no `Error` in every realm. */
function isErrorLike(value: unknown): value is Error {
	return typeof value === 'object' && value !== null && 'name' in value;
}

/** Our own transactions are never aborted from within; a signal's AbortError is no DexieError. */
function isAbortedByBrowser(error: unknown): boolean {
	return error instanceof Dexie.AbortError;
}

function connectionOf(db: PaperdeckDatabase): IDBDatabase | null {
	return db.isOpen() ? db.backendDB() : null;
}

const reopening = new WeakMap<PaperdeckDatabase, Promise<void>>();

/** Opens a new connection, once for all who found the old one dead. */
async function reopen(db: PaperdeckDatabase, dead: IDBDatabase | null): Promise<void> {
	const current = connectionOf(db);
	if (current !== null && current !== dead) return;
	const pending = reopening.get(db) ?? openAgain(db).finally(() => reopening.delete(db));
	reopening.set(db, pending);
	await pending;
}

async function openAgain(db: PaperdeckDatabase): Promise<void> {
	db.close({ disableAutoOpen: false });
	// What hinders the opening will hinder the verb as well, and is reported from there.
	await db.open().catch(() => undefined);
}
