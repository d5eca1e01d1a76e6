import type { LogEntry } from '$lib/scheduling/log';

/** What was taken back. */
export function undoneWords(entry: LogEntry): string {
	switch (entry.kind) {
		case 'review':
			return entry.rating === 'again'
				? 'Undone: an answer you had marked as forgotten.'
				: 'Undone: your last answer.';
		case 'suspend':
			return 'Undone: the suspension.';
		case 'resume':
			return 'Undone: the return to review.';
		case 'bury':
			return 'Undone: hiding until tomorrow.';
		case 'flag':
			return 'Undone: the mark as a bad card.';
		case 'reschedule':
			return 'Undone: a new due day.';
		case 'undo':
			return 'Undone: an undo.';
	}
}

export function staleWords(): string {
	return 'That card was already answered in another tab. Nothing was counted twice.';
}

/** A card that keeps slipping is the card's fault as often as the memory's; every second time is often enough. */
export function slipWords(lapses: number): string {
	if (lapses % 2 !== 0) return '';
	return `You forgot that one ${lapses} times. If the card is to blame: Statistics, Cards to mend.`;
}
