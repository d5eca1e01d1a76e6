import 'fake-indexeddb/auto';
import { version } from 'uuid';
import { expect, test } from 'vitest';
import { openDatabase } from './database';
import { idOfCard, idOfPaper } from './content-ids';
import { timeOfId } from './id-times';
import { idOfPreset, newId } from './identity';
import { paperOf } from './library.fixture';

test('ids sort in the order they were made, even when the clock stands still or goes back', async () => {
	let now = 5000;
	const db = openDatabase('ids', { clock: () => now });
	const ids: string[] = [];
	for (const time of [5000, 5000, 4000, 6000, 1000]) {
		now = time;
		ids.push(await newId(db));
	}
	expect(ids).toEqual([...ids].sort());
	expect(new Set(ids).size).toBe(5);
	expect(ids.map(version)).toEqual([7, 7, 7, 7, 7]);
	expect(ids.map(timeOfId)).toEqual([
		{ time: 5000, counter: 0 },
		{ time: 5000, counter: 1 },
		{ time: 5000, counter: 2 },
		{ time: 6000, counter: 0 },
		{ time: 6000, counter: 1 }
	]);
});

test('the reading of an id from another maker takes all its 32 bits of sequence', () => {
	expect(timeOfId('0197a000-0000-7fff-bfff-ffffffffffff')).toEqual({
		time: 0x0197a0000000,
		counter: 0xffffffff
	});
});

test('the same paper has the same id whatever file it came from', () => {
	const paper = paperOf('Ping');
	const again = { ...paper, source: { name: 'other.pdf', listing: '' }, sections: [] };
	expect(idOfPaper(again)).toBe(idOfPaper(paper));
	expect(idOfPaper(paperOf('Pong'))).not.toBe(idOfPaper(paper));
});

test('the same words have the same id within a paper and another in the next', () => {
	const words = { kind: 'basic', front: 'Q?', back: 'A' } as const;
	const id = idOfCard('paper', { ...words, type: 'method' });
	expect(idOfCard('paper', { ...words, type: 'number' })).toBe(id);
	expect(idOfCard('other', { ...words, type: 'method' })).not.toBe(id);
	expect(idOfCard('paper', { ...words, back: 'B', type: 'method' })).not.toBe(id);
});

test('the order of the keys makes no other preset', () => {
	expect(idOfPreset({ a: 1, b: [2] })).toBe(idOfPreset({ b: [2], a: 1 }));
	expect(idOfPreset({ a: 1, b: [3] })).not.toBe(idOfPreset({ a: 1, b: [2] }));
});
