import { expect, test } from 'vitest';
import { statedFinding } from '../../../../../../tests/stated-finding';
import { inOtherWords } from './in-other-words';

/** The question on this statement, as it is asked in other words; itself where none are known. */
function asked(statement: string, body: string, answer = 'salt'): string {
	const candidate = {
		type: 'conclusion' as const,
		pattern: 'object' as const,
		finding: statedFinding(statement),
		fit: 1
	};
	return inOtherWords({ ...candidate, body, answer }, statement)?.body ?? body;
}

/** Statement, question, the question in other words. */
test.each([
	[
		'Salt reduces the risk of frost.',
		'what reduces the risk of frost?',
		'what lowers the risk of frost?'
	],
	['Salt reduces the ache.', 'what does salt reduce?', 'what does salt bring down?'],
	[
		'Salt did not increase the frost.',
		'what did not increase the frost?',
		'what did not raise the frost?'
	],
	['Frost increased after rain.', 'when did frost increase?', 'when did frost rise?', 'after rain'],
	[
		'Rust was significantly associated with salt.',
		'what was rust significantly associated with?',
		'what was rust significantly linked to?'
	],
	[
		'The lamp relies on whale oil.',
		'what does the lamp rely on?',
		'what does the lamp depend on?',
		'whale oil'
	],
	[
		'We propose a lamp for deep snow.',
		'what does the study propose for deep snow?',
		'what does the study put forward for deep snow?',
		'a lamp'
	],
	['Salt is used to store oats.', 'what is used to store oats?', 'what is employed to store oats?'],
	[
		'The new lamp outperforms candles.',
		'what does the new lamp significantly outperform?',
		'what does the new lamp significantly surpass?',
		'candles'
	],
	[
		'The wind prevents boats from leaving.',
		'what prevents boats from leaving?',
		'what keeps boats from leaving?',
		'the wind'
	],
	[
		'Two spoons are sufficient for a pot.',
		'what is sufficient for a pot?',
		'what is enough for a pot?',
		'two spoons'
	],
	[
		'Salt is a useful tool for cooks.',
		'what is a useful tool for cooks?',
		'what is a helpful tool for cooks?'
	],
	[
		'Salt is a valuable tool for cooks.',
		'what is a valuable tool for cooks?',
		'what is a useful tool for cooks?'
	],
	[
		'The kit consists of two spoons.',
		'what does the kit consist of?',
		'what is the kit made up of?',
		'two spoons'
	],
	[
		'The leaves are moved by the wind.',
		'what are the leaves moved by?',
		'what moves the leaves?',
		'the wind'
	],
	[
		'The pot is cleaned by stirring sand in it.',
		'how is the pot cleaned?',
		'in what way is the pot cleaned?',
		'by stirring sand in it'
	],
	[
		'The lamp is able to detect ice.',
		'what is the lamp able to detect?',
		'what is the lamp capable of detecting?',
		'ice'
	],
	[
		'Salt may improve the taste due to its grain.',
		'what may improve the taste due to its grain?',
		'what may enhance the taste because of its grain?'
	]
])('“%s” is asked in words of one’s own', (statement, body, other, answer = 'salt') => {
	expect(asked(statement, body, answer)).toBe(other);
});

test.each([
	['a term', 'The lamp predicts rain.', 'what does the lamp predict?', 'rain'],
	[
		'words that the passage has as well',
		'Salt reduces rust at lower costs, brings it down and lessens it.',
		'what reduces rust at lower costs?',
		'salt'
	],
	[
		'words that the answer has as well',
		'Reaching the shore reduces the risk of storms.',
		'what reduces the risk of storms?',
		'lower bridges and what they bring'
	],
	['a noun', 'The increase in rain harmed wheat.', 'what did the increase in rain harm?', 'wheat'],
	['a hedge', 'Salt may rust iron.', 'what may rust iron?', 'salt'],
	[
		'a phrase beside a noun',
		'Hens fed oats lay.',
		'what do hens associated with oats lay?',
		'eggs'
	],
	[
		'a second object',
		'The wind prevents boats from leaving.',
		'what does the wind prevent?',
		'boats from leaving'
	],
	['an attribute', 'Sufficient rain fell.', 'what followed sufficient rain?', 'a flood'],
	['how it compares', 'Salt was better than sand.', 'how did salt compare with sand?', 'better'],
	['a place in front', 'Salt was applied to roads.', 'to what was salt applied?', 'roads'],
	['a gap', 'Salt reduces rust.', '{{c1::salt}} reduces rust', '']
])('%s is left as it is: “%s”', (_what, statement, body, answer) => {
	expect(asked(statement, body, answer)).toBe(body);
});

test('of a thing that is asked for by its name nothing is exchanged', () => {
	const finding = statedFinding('ADR reduces the risk of rot.', { named: { name: 'ADR' } });
	const candidate = { type: 'method' as const, pattern: 'which-name' as const, finding, fit: 1 };
	const body = 'which drier reduces the risk of rot?';
	expect(inOtherWords({ ...candidate, body, answer: 'ADR' }, 'ADR reduces …')).toBeUndefined();
});
