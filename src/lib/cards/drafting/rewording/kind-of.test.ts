import { expect, test } from 'vitest';
import { kindOf } from './kind-of';

test.each([
	[
		'what does the study build?',
		'a tidal clock network',
		'what kind of network does the study build?'
	],
	[
		'what does the study build that runs on wind?',
		'a rope-driven scheduling system',
		'what kind of system does the study build that runs on wind?'
	],
	[
		'to save oil, what does the harbour adopt?',
		'a lantern protocol for fog',
		'to save oil, what kind of protocol does the harbour adopt?'
	],
	['what tracks the herd?', 'a radar sensor', 'what kind of sensor tracks the herd?'],
	['What exactly is TIDE?', 'a method that reads tides', 'What kind of method is TIDE?'],
	[
		'what is TIDE (tidal data engine)?',
		'a method that reads tides',
		'what kind of method is TIDE (tidal data engine)?'
	],
	[
		'what does the study propose?',
		'guidelines for the design of docks',
		'what kind of guidelines does the study propose?'
	],
	[
		'what does the study present?',
		'a tidal objective function for the height of locks',
		'what kind of function does the study present?'
	],
	['what does the mill use?', 'sound features', 'what kind of features does the mill use?']
])('%s – %s', (body, answer, better) => {
	expect(kindOf({ body: body.replace(/^What/u, 'what'), answer })?.body).toBe(
		better.replace(/^What/u, 'what')
	);
});

test.each([
	// No more than that there is one.
	['what does the study build?', 'a new system'],
	['what does the study build?', 'the system'],
	// How good it is makes no kind of it.
	['what does the study report?', 'a minimal loss'],
	['what does the mill show?', 'divergent patterns of wear'],
	// The kind is told already.
	['what does the network feed?', 'a tidal network'],
	['what is weighed before noon?', 'pollen features'],
	['what do the tests suggest is best used at sea?', 'tidal maps'],
	// An act, and no kind of clock.
	['what does the study propose?', 'winding old water systems'],
	['what does the study propose?', 'encouraging old clock systems'],
	['what does the study propose?', 'self-winding very old tidal systems'],
	['what does the study build?', 'oars, ropes and a rudder system'],
	['what exactly are TIDES?', 'a method that reads tides'],
	['what does the harbour bring?', "keepers' tidal maps into use"],
	['what does the harbour bring?', "keeper's tidal maps into use"],
	['what does the study propose?', 'a family of oars'],
	['what does the study propose for rowing?', 'a carved oar'],
	['besides oars, what does the study test?', 'a rope system']
])('%s – %s is asked as it is', (body, answer) => {
	expect(kindOf({ body, answer })).toBeUndefined();
});

test.each([
	['a method that reads tides', 'one that reads tides'],
	['a simple method for reading tides', 'one for reading tides'],
	// What tells which one it is stays.
	['a tidal method that reads maps', 'a tidal method that reads maps']
])('the kind asked for is not told again: %s', (answer, bare) => {
	expect(kindOf({ body: 'what exactly is TIDE?', answer })?.answer).toBe(bare);
});
