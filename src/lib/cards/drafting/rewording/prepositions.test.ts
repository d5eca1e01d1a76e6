import { expect, test } from 'vitest';
import { asksHalfPhrase, asPhrase, asThan, asTwo } from './prepositions';

test.each([
	['compared with what is the raft smaller?', 'the old ferry', 'what is the raft smaller than?'],
	[
		'in a storm, compared with what does the lamp give better light?',
		'oil lamps',
		'in a storm, what does the lamp give better light than?'
	],
	[
		'compared with what did sailors get higher pay?',
		'dock workers',
		'who did sailors get higher pay than?'
	],
	[
		'compared with what kind of hulls can the keel be more stable?',
		'flat hulls',
		'what kind of hulls can the keel be more stable than?'
	]
])('“%s” ends in what is compared', (body, answer, better) => {
	expect(asThan({ body, answer })?.body).toBe(better);
});

test.each([
	'compared with what did the pump work better in deep snow?',
	'compared with what is the pump used?',
	'what is the pump faster than?'
])('“%s” stays as it is', (body) => {
	expect(asThan({ body, answer: 'old pumps' })).toBeUndefined();
});

test('two things are asked for as two', () => {
	const of = (body: string, answer: string) => asTwo({ body, answer })?.body;
	expect(of('between what was a link found?', 'salt and rust')).toBe(
		'between which two things was a link found?'
	);
	expect(of('in spring, between what was a link seen?', 'older sailors, cooks and pilots')).toBe(
		undefined
	);
	expect(of('between what was no link seen?', 'young children and older women')).toBe(
		'between which two groups was no link seen?'
	);
	expect(of('between what did the depth not differ?', 'the two nights')).toBeUndefined();
	expect(of('between what was a link found?', 'salt, rust and rain')).toBeUndefined();
});

test('a light verb takes its noun into the question', () => {
	expect(
		asPhrase({
			body: 'what do the results suggest that tides do not make?',
			answer: 'an important contribution to the wear of piers'
		})
	).toEqual({
		body: 'what do the results suggest that tides do not make an important contribution to?',
		answer: 'the wear of piers'
	});
	expect(
		asPhrase({ body: 'what does the keel play?', answer: 'a key role in steering' })?.body
	).toBe('what does the keel play a key role in?');
	expect(
		asPhrase({ body: 'what does the crew make?', answer: 'new ropes for boats' })
	).toBeUndefined();
	expect(asPhrase({ body: 'what does salt reduce?', answer: 'a key role in rot' })).toBeUndefined();
});

test('of what cannot be taken apart no half is asked', () => {
	const bad = [
		['what do sailors place?', 'a greater value on sleep than their masters'],
		['in winter, what does the keel play?', 'an important role'],
		['what do tides make to the wear of piers?', 'a small contribution']
	] as const;
	const good = [
		['what does the keel play?', 'a key role in steering'],
		['what effect does salt have on rust?', 'a marked effect'],
		['what does the crew make?', 'ropes']
	] as const;
	for (const [body, answer] of bad) expect(asksHalfPhrase(body, answer)).toBe(true);
	for (const [body, answer] of good) expect(asksHalfPhrase(body, answer)).toBe(false);
});

test('ends of a stretch of time are times', () => {
	const body = 'between what did the two fleets part?';
	expect(asTwo({ body, answer: 'the last frost and the start of the season' })?.body).toBe(
		'between what times did the two fleets part?'
	);
	expect(asTwo({ body, answer: 'the fourth and the sixth hour after rain' })?.body).toBe(
		'between what times did the two fleets part?'
	);
	expect(asTwo({ body, answer: 'the old pier and the end of the rope' })?.body).toBe(
		'between which two things did the two fleets part?'
	);
});
