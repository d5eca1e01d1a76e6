const PREFIX = 'paperdeck-verdict:';

/** Keeps verdicts in memory where the browser keeps nothing for this page. */
const unsaved = new Map();

/** @param {string} hash */
export function loadVerdict(hash) {
	try {
		const kept = localStorage.getItem(PREFIX + hash);
		return kept === null ? unsaved.get(hash) : JSON.parse(kept);
	} catch {
		// Storage is closed to this page, or holds what it did not write.
		return unsaved.get(hash);
	}
}

/**
 * Whether the browser keeps it beyond this visit.
 * @param {string} hash
 * @param {unknown} verdict
 */
export function saveVerdict(hash, verdict) {
	if (verdict === undefined) unsaved.delete(hash);
	else unsaved.set(hash, verdict);
	try {
		if (verdict === undefined) localStorage.removeItem(PREFIX + hash);
		else localStorage.setItem(PREFIX + hash, JSON.stringify(verdict));
		return true;
	} catch {
		// The page says so; the export still holds it.
		return false;
	}
}
