import type { Rating } from '$lib/scheduling/log';

/** What a key, a tap, a swipe, a gamepad or a media key asks for while cards are reviewed. */
export type ReviewAct =
	| Rating
	| 'reveal'
	/** Shows the answer; then it is Got it. */
	| 'forward'
	| 'undo'
	| 'bury'
	| 'suspend'
	| 'evidence'
	| 'edit'
	| 'bad'
	| 'help';
