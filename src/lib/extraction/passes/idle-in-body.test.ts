import { expect, test } from 'vitest';
import type { SectionKind } from '$lib/papers/paper';
import { isIdleInBody } from './idle-in-body';

const isIdle = (text: string, section: SectionKind = 'results') => isIdleInBody({ text, section });

test.each([
	'For the wet ropes, we trained each loom on 40 knots of the harbour.',
	'We then discard all planks that are longer than the keel.',
	'The sawn planks were then measured using the old ruler.',
	'During the trial, the list of all knots is used as the key.',
	'Knots with no loop at all are ignored.',
	'To reduce the load, each plank was re-labelled with its age.',
	'Crews were randomly assigned to tar or wax for the summer.',
	'Brushes of the yard were used to obtain an even coat.'
])('a step of the procedure: %s', (text) => {
	expect(isIdle(text)).toBe(true);
	expect(isIdle(text, 'conclusions')).toBe(false);
});

test.each([
	'We trained each loom on wet yarn and found that its knots held for a week.',
	'We compared tar with wax, and tar was better than wax on every hull.',
	'We used two coats of tar, which improved the hulls by a third.',
	'Leaks were lower in spring, when tar was administered twice.'
])('a step and what came out of it: %s', (text) => {
	expect(isIdle(text)).toBe(false);
});

test.each([
	'We will also tar the keel of a second boat.',
	'We are currently building a second mast for the boat.',
	'By adding a sail, we expect further gains in speed.',
	'A longer keel would allow a larger sail.',
	'The tar of the keel could be replaced by wax from the hives.',
	'Tar held longer than wax, presumably because it was applied hot.'
])('planned, or not done by anyone: %s', (text) => {
	expect(isIdle(text, 'conclusions')).toBe(true);
});

test('what could not be done, and what is called so from now on, is told', () => {
	expect(isIdle('Three of the knots could not be untied by hand.', 'conclusions')).toBe(false);
	expect(isIdle('Wax cut leaks by a third, and we will call it Waxline.', 'conclusions')).toBe(
		false
	);
});

test.each([
	'For example, a knot in a wet rope may be a loop or a bend.',
	'Of course a longer rope will break.',
	'Wet knots are notoriously hard to untie.',
	'The dotted line denotes the ropes of the second boat.',
	'Figures in brackets are gains over tar.',
	'12The knots may also be tied by hand.',
	'The crew tied a knot 4See also the older knots of the yard.',
	'The planks are sorted by length.7 When it rains they are covered.',
	'The loom resembles the one described in (Olm, 1998).',
	'Following Olm and Tarr (1998), wet planks are dropped.',
	'As noted above, the loom weaves the ropes one by one.'
])('one case, no news, or told elsewhere: %s', (text) => {
	expect(isIdle(text, 'conclusions')).toBe(true);
});

test('an example with a figure is a result', () => {
	expect(isIdle('For example, tar held on 14 of 20 hulls.', 'conclusions')).toBe(false);
});

test('the data that results begin with are no result', () => {
	expect(isIdle('The training set for the runs is a pile of 4000 planks.')).toBe(true);
	expect(isIdle('Our corpus contains 300 letters of sailors.')).toBe(true);
	expect(isIdle('Our corpus contains 300 letters of sailors.', 'conclusions')).toBe(false);
	expect(isIdle('The collection of knots held longer than the single ones.')).toBe(false);
});

test('results and a discussion tell what came out; a conclusion may tell how a thing works', () => {
	const text = 'The third loom performs a search for the next knot.';
	expect(isIdle(text)).toBe(true);
	expect(isIdle(text, 'discussion')).toBe(true);
	expect(isIdle(text, 'conclusions')).toBe(false);
});

test.each([
	'We also examined whether the salt of the sea wears the ropes.',
	'Our main aim was to learn how salt wears the ropes.',
	'We must use two looms since each knot holds a rope of its own.'
])('asked, and not answered: %s', (text) => {
	expect(isIdle(text)).toBe(true);
});

test('an answer behind the question is told', () => {
	expect(isIdle('We tested whether salt wears ropes and found that it halves their life.')).toBe(
		false
	);
});

test('what would have to come out is not what did', () => {
	expect(isIdle('If salt alone wears ropes, then dry ropes should not break.')).toBe(true);
	expect(isIdle('If the tide was low, crews rowed faster than at sea.')).toBe(false);
});

test.each([
	'Ropes that broke were indicated with light grey squares.',
	'The age of each rope was collated and compared to its breaks.'
])('how it is drawn or was put together: %s', (text) => {
	expect(isIdle(text)).toBe(true);
});
