import { describe, expect, test } from 'vitest';
import { withCondition } from './with-condition';

const moved = (body: string, answer: string) => {
	const worded = withCondition({ body, answer });
	return worded && `${worded.body} => ${worded.answer}`;
};

describe('a bare question takes the condition that its answer goes on with', () => {
	test.each([
		[
			'what does the crane extend?',
			'the reach of the pier by 9 m',
			'what does the crane extend by 9 m? => the reach of the pier'
		],
		[
			'what does the gauge estimate?',
			'wave heights automatically from the mooring load',
			'what does the gauge estimate automatically from the mooring load? => wave heights'
		],
		[
			'what does the raft avoid?',
			'old ferries in shallow water due to its flat keel',
			'what does the raft avoid in shallow water? => old ferries'
		],
		[
			'what does the lamp show?',
			'the harbour wall to guide late boats',
			'what does the lamp show to guide late boats? => the harbour wall'
		],
		[
			'what may rain cause?',
			'rusty hinges in the oldest gates',
			'what may rain cause in the oldest gates? => rusty hinges'
		],
		[
			'which beams can the keeper use?',
			'the reading beams when the fog lifts',
			'which beams can the keeper use when the fog lifts? => the reading beams'
		],
		// "of" holds its phrase together.
		[
			'what does the tide erode?',
			'the foot of the chalk cliffs during storms',
			'what does the tide erode during storms? => the foot of the chalk cliffs'
		]
	])('%s – %s', (body, answer, said) => {
		expect(moved(body, answer)).toBe(said);
	});

	test.each([
		// Conditions enough.
		['what does the lamp light on the outer reef at dusk each winter?', 'late boats in the bay'],
		['in spring, what does the lamp of the north tower light?', 'late boats in the bay'],
		// Half of what follows, or nothing without it.
		['what does the keeper show?', 'the ability to warn late boats'],
		['what does rain cause?', 'an increase in rust'],
		['what does the keeper collect?', 'information on the tides'],
		// Whose, the question would not tell.
		['what does the keeper paint?', 'the lamps in their old towers'],
		['what does the keeper paint?', 'green lamps in the bay and the gates'],
		// What follows belongs to no verb.
		['what does the keeper like?', 'boats with two masts'],
		['what does the lamp depend on?', 'the oil in the tank below'],
		['what is the lamp?', 'a beam in the fog at sea'],
		['what does the rule limit?', 'the amount of oil to be burnt']
	])('%s – %s stays as it is', (body, answer) => {
		expect(moved(body, answer)).toBeUndefined();
	});
});
