/**
 * Notes of what the reader said, put down in the instant it is said: a database takes longer, and a
 * page that is left before it has answered takes the write along. What comes back takes the note away.
 */

/** Puts a note down; what comes back takes it away. */
export function putDown(key: string, what: unknown): () => void {
	try {
		localStorage.setItem(key, JSON.stringify(what));
	} catch {
		// Without room for a note the database is all there is, as it is for everything else.
		return () => undefined;
	}
	return () => localStorage.removeItem(key);
}

let notedCount = 0;

/** Puts a note down behind those of its kind that were put down before; what comes back takes it away. */
export function putDownNext(prefix: string, what: unknown): () => void {
	// Two of one millisecond stay in their order.
	const order = String(notedCount++).padStart(6, '0');
	return putDown(`${prefix}${Date.now()}-${order}`, what);
}

/** The notes whose key begins so, in the order of their keys; one that cannot be read is `null`. */
export function notesOf(prefix: string): { readonly key: string; readonly what: unknown }[] {
	try {
		return Object.keys(localStorage)
			.filter((key) => key.startsWith(prefix))
			.sort()
			.map((key) => ({ key, what: parsed(localStorage.getItem(key)) }));
	} catch {
		// A browser that refuses to keep notes has none.
		return [];
	}
}

/** Stores the choices that were noted and never stored; a name that nobody knows is left out. */
export async function finishChoices<T extends object>(
	prefix: string,
	known: T,
	store: (changes: Partial<T>) => Promise<void>
): Promise<void> {
	for (const { key, what } of notesOf(prefix)) {
		const changes = Object.entries(what ?? {}).filter(([name]) => name in known);
		if (changes.length > 0) await store(Object.fromEntries(changes) as Partial<T>);
		localStorage.removeItem(key);
	}
}

function parsed(text: string | null): unknown {
	try {
		return JSON.parse(text ?? 'null');
	} catch {
		return null;
	}
}
