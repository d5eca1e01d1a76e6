import { expect, test } from 'vitest';
import { statedFinding } from '../../../../../tests/stated-finding';
import { toSource } from '../sources';
import { hidePhrase } from './gaps';
import { hideValue } from './numbers';

const HIDDEN = /\{\{c1::([\s\S]*?)\}\}/;

function hiddenIn(statement: string): string[] {
	const source = toSource(statedFinding(statement));
	const candidates = source ? hidePhrase(source) : [];
	return candidates.map(({ body }) => HIDDEN.exec(body)?.[1] ?? '');
}

test.each([
	[
		'a condition',
		'the memory of the route persists even when the landmarks are taken away',
		'the landmarks are taken away'
	],
	[
		'what is granted',
		'the clerks hold views that are harsher than any poll ever showed, although closest to the ones of the last century',
		'the ones of the last century'
	],
	[
		'what an empty head does',
		'the council proposes a scheme that joins night buses with rented bicycles',
		'night buses with rented bicycles'
	],
	[
		'one of two examples that its place pins down',
		'several harms were seen in the reefs, such as the loss of young corals after warm winters, or the spread of algae in still bays',
		'the loss of young corals'
	],
	[
		'the other of the two',
		'several harms were seen in the reefs, such as the loss of young corals after warm winters, or the spread of algae in still bays',
		'the spread of algae'
	],
	[
		'what a thing is taken for',
		'the planner formalizes parking as a bidding game between drivers',
		'a bidding game between drivers'
	],
	[
		'what a mechanism serves',
		'older crows can make use of a rare mechanism for shared punishment to guard their nests',
		'shared punishment'
	],
	[
		'what the act in the subject lies in',
		'asking the same riddle in the third person can change the verdict of a jury',
		'the third person'
	],
	[
		'the first of two clauses',
		'drivers have secret routes and refunds are voluntary, allowing deals to form at every crossing',
		'secret routes'
	],
	[
		'what is examined',
		'we examine whether young crows can learn alarm calls from recorded voices',
		'alarm calls from recorded voices'
	]
])('%s is hidden', (_name, statement, hidden) => {
	expect(hiddenIn(statement)).toContain(hidden);
});

test.each([
	[
		'whom "they" speaks of is outside',
		'the memory of the route persists even when they are taken away',
		'they are taken away'
	],
	[
		'a plain time is no condition',
		'the reefs lost most of their corals when the winters were warm',
		'the winters were warm'
	],
	[
		'one of three examples is a guess',
		'several harms were seen in the reefs, such as the loss of corals after storms, the spread of algae in bays, or the flight of fish in summer',
		'the loss of corals'
	],
	[
		'a row of three is more than one thing',
		'the builder adds new doors to the barn, namely a hoot gate, a wing gate and a hatch',
		'a hoot gate, a wing gate and a hatch'
	],
	[
		'a telling head is asked itself',
		'the council proposes a tramway that joins the harbour with the old mill',
		'the harbour with the old mill'
	]
])('%s', (_name, statement, hidden) => {
	expect(hiddenIn(statement)).not.toContain(hidden);
});

test('examples between a thing and its count are left out', () => {
	const source = toSource(
		statedFinding(
			'GullNet encompasses a wide range of harbours, including Leith, Hull, Dover, and Orle, across 10 different seas',
			{ kind: 'method', role: 'methods' }
		)
	);
	const bodies = (source ? hideValue(source) : []).map(({ body }) => body);
	expect(bodies).toEqual([
		'GullNet encompasses a wide range of harbours across {{c1::10}} different seas.'
	]);
});

test('of a change what it came to is asked for, and not what it came from', () => {
	const source = toSource(
		statedFinding('tarring lowered the loss of planks from 22.2% in spring to 12.7%'),
		{ figures: true }
	);
	const bodies = (source ? hideValue(source) : []).map(({ body }) => body);
	expect(bodies).toEqual([
		'tarring lowered the loss of planks from 22.2% in spring to {{c1::12.7%}}.'
	]);
});

test('a long contrast is shown up to its other side', () => {
	const source = toSource(
		statedFinding(
			'grey crows can make use of a rare mechanism for shared punishment to guard their winter nests, while rooks and young jackdaws from the same wood fail to do so'
		)
	);
	const bodies = (source ? hidePhrase(source) : []).map(({ body }) => body);
	const ofCrows = bodies.filter((body) => body.includes('{{c1::shared punishment}}'));
	expect(ofCrows).not.toEqual([]);
	expect(ofCrows.filter((body) => body.includes('rooks'))).toEqual([]);
});
