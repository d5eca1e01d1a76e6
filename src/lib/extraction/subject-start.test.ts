import { expect, test } from 'vitest';
import { textOfRange } from './clause';
import { readClause } from './read-clause';

const cut = (text: string) => {
	const clause = readClause(text);
	return clause
		? [clause.lead, clause.subject, clause.verb, clause.rest]
				.map((range) => textOfRange(clause, range))
				.join(' | ')
		: 'none';
};

test.each([
	['in tarred hulls rot is caused by salt', 'in tarred hulls | rot | is caused | by salt'],
	[
		'for thin ropes old resin can improve the grip',
		'for thin ropes | old resin | can improve | the grip'
	]
])('a phrase in front ends with several things, though no comma parts it: %s', (text, expected) => {
	expect(cut(text)).toBe(expected);
});

test('a plural that is a quality of the next noun ends no phrase', () => {
	expect(cut('in sports injuries were common')).not.toMatch(/^in sports \|/u);
});

test.each([
	[
		'in the old harbour, lanoline, 10 mg, is a cheap cure for rust',
		'in the old harbour, | lanoline, 10 mg, | is | a cheap cure for rust'
	],
	[
		'in trial 3, the solvent, terebene, reduced the rust in both hulls',
		'in trial 3, | the solvent, terebene, | reduced | the rust in both hulls'
	],
	[
		'lanoline, 5 mg once daily, tended to increase the load',
		' | lanoline, 5 mg once daily, | tended to increase | the load'
	],
	[
		'the depth of the keel, as measured by the gauge, remained unchanged after the storm',
		' | the depth of the keel, as measured by the gauge, | remained | unchanged after the storm'
	]
])('what is told of a subject beside it stays with it: %s', (text, expected) => {
	expect(cut(text)).toBe(expected);
});

test.each([
	[
		'in winter, old tools such as hooks, saws and nets are dear',
		'in winter, | old tools such as hooks, saws and nets | are | dear'
	],
	[
		'at sea, tools including hooks, saws, and nets fail in frost',
		'at sea, | tools including hooks, saws, and nets | fail | in frost'
	],
	[
		'in crops such as rye, rowers and millers were sick',
		'in crops such as rye, | rowers and millers | were | sick'
	],
	[
		'in winter, due to frost such as rime, hooks and saws are dear',
		'in winter, due to frost such as rime, | hooks and saws | are | dear'
	]
])('examples go with what they are examples of: %s', (text, expected) => {
	expect(cut(text)).toBe(expected);
});

test('a row in brackets opens no subject', () => {
	expect(cut('in fog, all keels (oak, ash and fir) reduced the drag')).toBe(
		'in fog, | all keels (oak, ash and fir) | reduced | the drag'
	);
});

test.each([
	['rot at age 14 predicted leaks at age 18', ' | rot at age 14 | predicted | leaks at age 18'],
	[
		'old crews coped with the storm more slowly',
		' | old crews | coped | with the storm more slowly'
	],
	['salt levels stayed at 9% for weeks', ' | salt levels | stayed | at 9% for weeks'],
	[
		'a broad spectrum of old hulls are treated with tar',
		' | a broad spectrum of old hulls | are treated | with tar'
	],
	['tarol caused sustained reduction in rot', ' | tarol | caused | sustained reduction in rot']
])('a past tense is told by what stands around it: %s', (text, expected) => {
	expect(cut(text)).toBe(expected);
});

test.each([
	['up to 75% of the crews were rowers', ' | up to 75% of the crews | were | rowers'],
	[
		'about one-third of the old hulls (38%) were rotten',
		' | about one-third of the old hulls (38%) | were | rotten'
	],
	['at least one crew reported leaks', ' | at least one crew | reported | leaks'],
	['at least in fog, the crews were slow', 'at least in fog, | the crews | were | slow'],
	[
		'at two years 698 crews (352 old, 346 new) could be seen',
		'at two years | 698 crews (352 old, 346 new) | could be seen | '
	],
	['over nine months, crews mended the nets', 'over nine months, | crews | mended | the nets']
])('how many there are is no phrase in front: %s', (text, expected) => {
	expect(cut(text)).toBe(expected);
});

test.each([
	[
		'in the lantern group the toll changed from 29 points to 20',
		'in the lantern group | the toll | changed | from 29 points to 20'
	],
	[
		'paper order entry with captain support significantly reduced excessive tolls',
		' | paper order entry with captain support | significantly reduced | excessive tolls'
	]
])('what stands after one thing is no verb of several: %s', (text, expected) => {
	expect(cut(text)).toBe(expected);
});

test.each([
	[
		'due to rot and frost (in old docks) every further plank lowers the worth of a hull',
		'due to rot and frost (in old docks) | every further plank | lowers | the worth of a hull'
	],
	['thanks to the new tar the hulls stayed dry', 'thanks to the new tar | the hulls | stayed | dry']
])('a reason in front needs no comma: %s', (text, expected) => {
	expect(cut(text)).toBe(expected);
});
