import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { followLongPress } from './long-press';

let pressed = 0;
let element: HTMLElement;
let stop: () => void;

beforeEach(() => {
	vi.useFakeTimers();
	pressed = 0;
	element = document.createElement('div');
	document.body.append(element);
	stop = followLongPress(element, () => (pressed += 1));
});

afterEach(() => {
	stop();
	element.remove();
	vi.useRealTimers();
});

function finger(name: 'down' | 'move' | 'up' | 'cancel', x = 100, y = 100, isPrimary = true): void {
	// jsdom tells of no fingers: what a listener looks at is the same.
	const event = new MouseEvent(`pointer${name}`, { clientX: x, clientY: y, bubbles: true });
	element.dispatchEvent(Object.assign(event, { isPrimary }));
}

test('a finger that rests is a long press, before the phone selects a word', () => {
	finger('down');
	vi.advanceTimersByTime(499);
	expect(pressed).toBe(1);
});

test('a finger that trembles is one as well', () => {
	finger('down');
	for (const [x, y] of [
		[101, 100],
		[99, 103],
		[104, 96]
	] as const)
		finger('move', x, y);
	vi.advanceTimersByTime(499);
	expect(pressed).toBe(1);
});

test.each([
	['that leaves', () => finger('up')],
	['that scrolls', () => finger('cancel')],
	['that swipes', () => finger('move', 130, 102)],
	['with a second one beside it', () => finger('down', 200, 200, false)]
])('a finger %s is none', (_, after) => {
	finger('down');
	vi.advanceTimersByTime(100);
	after();
	vi.advanceTimersByTime(2000);
	expect(pressed).toBe(0);
});
