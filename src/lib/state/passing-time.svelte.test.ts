import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { asTimePasses, eachNewDay } from './passing-time';

let visibility: DocumentVisibilityState;

beforeEach(() => {
	vi.useFakeTimers();
	visibility = 'visible';
	vi.spyOn(document, 'visibilityState', 'get').mockImplementation(() => visibility);
});
afterEach(() => {
	vi.useRealTimers();
	vi.restoreAllMocks();
});

function turn(to: DocumentVisibilityState): void {
	visibility = to;
	document.dispatchEvent(new Event('visibilitychange'));
}

test('a page in view looks at the clock by the minute, one put aside when it comes back', () => {
	const look = vi.fn();
	const end = asTimePasses(look);
	vi.advanceTimersByTime(3 * 60_000);
	expect(look).toHaveBeenCalledTimes(3);
	turn('hidden');
	vi.advanceTimersByTime(60 * 60_000);
	expect(look).toHaveBeenCalledTimes(3);
	turn('visible');
	expect(look).toHaveBeenCalledTimes(4);
	end();
	turn('visible');
	vi.advanceTimersByTime(60 * 60_000);
	expect(look).toHaveBeenCalledTimes(4);
});

test('a day begins once, also for an app that was put aside for several, or taken back over the date line', () => {
	let today = 10;
	const begin = vi.fn();
	const end = eachNewDay(() => today, begin);
	vi.advanceTimersByTime(5 * 60_000);
	expect(begin).not.toHaveBeenCalled();
	turn('hidden');
	today = 14;
	vi.advanceTimersByTime(5 * 60_000);
	turn('visible');
	vi.advanceTimersByTime(5 * 60_000);
	expect(begin).toHaveBeenCalledTimes(1);
	today = 13;
	vi.advanceTimersByTime(5 * 60_000);
	expect(begin).toHaveBeenCalledTimes(2);
	end();
});
