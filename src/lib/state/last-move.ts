const LAST_MOVE = 'paperdeck-moved-at';
/** So long the days before a move can be had back: later most cards have been answered since. */
const KEPT_MS = 30 * 86_400_000;

/** When cards were last moved on this device, epoch ms, while that can be taken back; else `null`. */
export function lastMove(now: number): number | null {
	try {
		const at = Number(localStorage.getItem(LAST_MOVE) ?? NaN);
		return at <= now && now - at < KEPT_MS ? at : null;
	} catch {
		// Storage may be switched off: the way back then ends with the visit.
		return null;
	}
}

/** Remembers a move, or with `null` that it was taken back. */
export function rememberMove(at: number | null): void {
	try {
		if (at === null) localStorage.removeItem(LAST_MOVE);
		else localStorage.setItem(LAST_MOVE, String(at));
	} catch {
		// Said above.
	}
}
