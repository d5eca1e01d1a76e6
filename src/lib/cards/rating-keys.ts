import type { Rating } from '$lib/scheduling/log';

const FOUR: Record<string, Rating> = { '1': 'again', '2': 'hard', '3': 'good', '4': 'easy' };
/** With two buttons 3 also means Got it, for fingers that learnt four. */
const TWO: Record<string, Rating> = { '1': 'again', '2': 'good', '3': 'good' };

/** The rating a key stands for, if any. */
export function ratingForKey(key: string, buttonCount: 2 | 4): Rating | undefined {
	return (buttonCount === 2 ? TWO : FOUR)[key];
}
