import type { ReviewAct } from '$lib/cards/review-act';

/** What a hands-free device may ask for beside what keys do. */
export type HandsAct = ReviewAct | 'say';

/** Buttons of the standard layout, by their index; what they are called depends on the maker. */
const ACTS: ReadonlyMap<number, HandsAct> = new Map([
	[0, 'forward'],
	[1, 'again'],
	[2, 'hard'],
	[3, 'easy'],
	[4, 'undo'],
	[5, 'say'],
	[8, 'undo'],
	[9, 'help'],
	[12, 'evidence']
]);

/** What the buttons that went down since the last look ask for. A button that is held asks once. */
export function actsOfButtons(before: readonly boolean[], now: readonly boolean[]): HandsAct[] {
	return [...ACTS].flatMap(([button, act]) => (now[button] && !before[button] ? [act] : []));
}

/** Follows gamepads while one is there and the page is looked at; answers how to stop. */
export function followGamepads(onact: (act: HandsAct) => void): () => void {
	if (!('getGamepads' in navigator)) return () => {};
	const before = new Map<number, readonly boolean[]>();
	let frame = 0;
	const look = () => {
		const pads = navigator.getGamepads().filter((pad) => pad !== null);
		for (const { index, buttons } of pads) {
			const now = buttons.map(({ pressed }) => pressed);
			// A button that is down when the pad is first seen only woke it.
			for (const act of actsOfButtons(before.get(index) ?? now, now)) onact(act);
			before.set(index, now);
		}
		frame = pads.length > 0 ? requestAnimationFrame(look) : 0;
	};
	const start = () => {
		if (frame === 0) look();
	};
	addEventListener('gamepadconnected', start);
	start();
	return () => {
		removeEventListener('gamepadconnected', start);
		cancelAnimationFrame(frame);
	};
}
