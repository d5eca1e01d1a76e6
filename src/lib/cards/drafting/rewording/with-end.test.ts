import { describe, expect, test } from 'vitest';
import { withEnd } from './with-end';

const moved = (body: string, answer: string) => {
	const worded = withEnd({ body, answer });
	return worded && `${worded.body} => ${worded.answer}`;
};

describe('what an act is done for, by or without stands in its question', () => {
	test.each([
		[
			'in which harbours does the night watch dim the lamps?',
			'the crowded harbours without losing sight of the reef',
			'in which harbours does the night watch dim the lamps without losing sight of the reef? => the crowded harbours'
		],
		[
			'which quantity can the brass pump lower on the outer deck?',
			'the bilge level regardless of the tide',
			'which quantity can the brass pump lower on the outer deck regardless of the tide? => the bilge level'
		],
		// It ends in a preposition already.
		[
			'what is the second oar fixed to?',
			'the iron rowlock to spare the crew',
			'to spare the crew, what is the second oar fixed to? => the iron rowlock'
		],
		[
			'what does the pilot send?',
			'the morning log to the pier',
			'what does the pilot send to the pier? => the morning log'
		],
		[
			'what does the crane use?',
			'the iron hook to raise its heaviest load',
			'what does the crane use to raise its heaviest load? => the iron hook'
		],
		[
			'in which boats did the tar hold?',
			'oak boats after 12 weeks',
			'in which boats did the tar hold after 12 weeks? => oak boats'
		]
	])('%s – %s', (body, answer, said) => {
		expect(moved(body, answer)).toBe(said);
	});

	test.each([
		// The noun has its end for itself.
		['what does the oar give?', 'enough room to turn'],
		['what does the crew lack?', 'a plan to leave the harbour'],
		['what does the crew lack?', 'the means to leave the harbour'],
		// Told of what does it, or of what it is.
		['what keeps the deck dry?', 'the pump to clear the bilge'],
		['what do the logs suggest?', 'a longer keel to cut the waves'],
		['what does the study propose?', 'a longer keel to cut the waves'],
		['what may be of use in fog?', 'port plans to raise the keels'],
		// No verb sends it there.
		['what does the rope raise?', 'the rowing speed to the pier'],
		['what does the rope add?', 'new resistance to the tide'],
		// Which one it points to stands in the answer.
		['what does the crew mend?', 'the sails without wetting them'],
		['what does the crew mend?', 'the sails without wetting their seams'],
		['the oar is fixed to a pin. What is the pin fixed to?', 'the iron rowlock to spare the crew'],
		['at dusk, what is the oar fixed to?', 'the iron rowlock to spare the crew']
	])('%s – %s stays as it is', (body, answer) => {
		expect(moved(body, answer)).toBeUndefined();
	});
});
