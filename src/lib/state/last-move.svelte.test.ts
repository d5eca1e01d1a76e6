import { afterEach, expect, test, vi } from 'vitest';
import { lastMove, rememberMove } from './last-move';

const DAY_MS = 86_400_000;
const NOW = 1_790_000_000_000;

afterEach(() => {
	vi.restoreAllMocks();
	localStorage.clear();
});

test('a move can be taken back after the page was left, for a month', () => {
	expect(lastMove(NOW)).toBeNull();
	rememberMove(NOW);
	expect(lastMove(NOW + 5 * DAY_MS)).toBe(NOW);
	expect(lastMove(NOW + 31 * DAY_MS)).toBeNull();
	expect(lastMove(NOW - DAY_MS)).toBeNull();
});

test('a move that was taken back is none', () => {
	rememberMove(NOW);
	rememberMove(null);
	expect(lastMove(NOW)).toBeNull();
});

test('what else stands in its place is no move', () => {
	localStorage.setItem('paperdeck-moved-at', 'yesterday');
	expect(lastMove(NOW)).toBeNull();
});

test('where nothing can be kept, nothing is', () => {
	vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
		throw new Error('switched off');
	});
	expect(() => rememberMove(NOW)).not.toThrow();
	expect(lastMove(NOW)).toBeNull();
});
