import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { tellIfSlow } from './slow-opening';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const told = () => document.querySelector('[role=status]')?.textContent;

test('a library that opens at once is not spoken of', async () => {
	const opened = tellIfSlow(() => Promise.resolve());
	await vi.advanceTimersByTimeAsync(1000);
	expect(told()).toBe('');
	opened();
	await vi.advanceTimersByTimeAsync(5000);
	expect(told()).toBeUndefined();
});

test('one that takes long is, in the language of the device, until it is open', async () => {
	const languages: string[] = [];
	const opened = tellIfSlow(() => Promise.resolve(void languages.push('asked')));
	await vi.advanceTimersByTimeAsync(3000);
	expect(languages).toEqual(['asked']);
	expect(told()).toMatch(/^Opening your library\./);
	opened();
	expect(told()).toBeUndefined();
});
