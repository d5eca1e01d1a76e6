import { expect, test } from 'vitest';
import { predict, type PredictorName } from './predict';

function run(name: PredictorName, lines: readonly unknown[]) {
	const printed: unknown[] = [];
	const told: string[] = [];
	const input = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line)));
	const terminal = {
		print: (value: unknown) => printed.push(value),
		tell: (sentence: string) => told.push(sentence)
	};
	return { code: predict(name, `${input.join('\n')}\n`, terminal), printed, told };
}

const SENTENCES = [
	'Tide gauges are sparse along many coasts.',
	'We present Kelp, a network that fills the gaps from satellite altimetry.',
	'Experiments on three coasts show that Kelp halves the error.'
];

test('each abstract gets one label a sentence, under its own id', () => {
	const { code, printed } = run('roles', [
		{ id: 7, sentences: SENTENCES },
		{ id: 'none', sentences: [] }
	]);
	expect(code).toBe(0);
	expect(printed).toEqual([
		{ id: 7, labels: ['background', expect.any(String), 'result'] },
		{ id: 'none', labels: [] }
	]);
});

test('the sentence that says what is new is the key sentence, with and without a title', () => {
	const source = SENTENCES;
	const title = 'Kelp: filling gaps between tide gauges from altimetry';
	const { code, printed } = run('key-sentence', [
		{ id: 'a', title, source },
		{ id: 'b', source }
	]);
	expect(code).toBe(0);
	expect(printed).toEqual([
		{ id: 'a', index: 1 },
		{ id: 'b', index: 1 }
	]);
});

test.each([
	['roles', 'not JSON'],
	['roles', '["a"]'],
	['roles', { id: 1, sentences: 'one' }],
	['roles', { id: 1, sentences: [3] }],
	['key-sentence', { id: 1, source: [] }],
	['key-sentence', { id: 1 }]
] as const)('%s leaves out %j and says which line it was', (name, line) => {
	const { code, printed, told } = run(name, ['', line]);
	expect(code).toBe(1);
	expect(printed).toEqual([]);
	expect(told).toEqual([expect.stringMatching(/^Line 2 was left out: it is not of the form \{/)]);
});
