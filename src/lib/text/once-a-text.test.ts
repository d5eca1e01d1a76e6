import { expect, test, vi } from 'vitest';
import { onceAText } from './once-a-text';

test('a text is read once', () => {
	const read = vi.fn((text: string) => text.length);
	const lengthOf = onceAText(read);
	expect([lengthOf('tide'), lengthOf('tide'), lengthOf('ebb')]).toEqual([4, 4, 3]);
	expect(read).toHaveBeenCalledTimes(2);
});

test('what is read as nothing is not read again', () => {
	const read = vi.fn((): string | undefined => undefined);
	const first = onceAText(read);
	expect([first('tide'), first('tide')]).toEqual([undefined, undefined]);
	expect(read).toHaveBeenCalledTimes(1);
});

test('a text in another light is another one', () => {
	const told = onceAText((text: string, role: 'aim' | 'result') => `${text}: ${role}`);
	expect([told('tide', 'aim'), told('tide', 'result')]).toEqual(['tide: aim', 'tide: result']);
});

test('no more texts are kept than are allowed', () => {
	const read = vi.fn((text: string) => text);
	const kept = onceAText(read, 2);
	for (const text of ['a', 'b', 'c', 'a']) kept(text);
	expect(read).toHaveBeenCalledTimes(4);
});
