/** How often a page in view looks at the clock, ms. */
const LOOK_EVERY_MS = 60_000;

/**
 * Calls `look` once a minute while the page is in view, and whenever it comes back into view: a
 * phone keeps an app that is put aside for days, and shows it again as it was. Answers how to end it.
 */
export function asTimePasses(look: () => void): () => void {
	const lookIfSeen = () => {
		if (document.visibilityState === 'visible') look();
	};
	const timer = setInterval(lookIfSeen, LOOK_EVERY_MS);
	document.addEventListener('visibilitychange', lookIfSeen);
	return () => {
		clearInterval(timer);
		document.removeEventListener('visibilitychange', lookIfSeen);
	};
}

/** Calls `begin` when it is another day than before, by the clock or by the place. */
export function eachNewDay(today: () => number, begin: () => void): () => void {
	let day = today();
	return asTimePasses(() => {
		if (today() === day) return;
		day = today();
		begin();
	});
}
