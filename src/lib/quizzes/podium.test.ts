import { expect, test } from 'vitest';
import { podiumOf } from './podium';

const players = (...scores: number[]) =>
	scores.map((score, at) => ({ name: `P${at}`, score, answered: 5 }));
const ranksOf = (...scores: number[]) =>
	podiumOf(players(...scores)).map(({ rank, names }) => `${rank}: ${names.join(' ')}`);

test('three places, best first', () => {
	expect(ranksOf(1, 4, 2, 3)).toEqual(['1: P1', '2: P3', '3: P2']);
});

test('who share a score share a place, and the next one is left out', () => {
	expect(ranksOf(4, 4, 3, 2)).toEqual(['1: P0 P1', '3: P2']);
	expect(ranksOf(5, 4, 4, 3)).toEqual(['1: P0', '2: P1 P2']);
});

test('nothing right is no place, and nobody makes no podium', () => {
	expect(ranksOf(0, 3)).toEqual(['1: P1']);
	expect(ranksOf()).toEqual([]);
});
