import { describe, expect, test } from 'vitest';
import { HANDLES, sampleContent, samplePaper } from '../../../../tests/fixtures/gate/sample-card';
import { gateCard, softFaultsIfPassed } from './gate-card';

const HUMANS =
	'We find that humans are more aggressive negotiators, accepting deals without a counteroffer only 56.3% of the time compared to 67.6% for LLM-based agents.';
const RATES =
	"Through targeted prompting inspired by these findings, we modify agents' negotiation behavior and improve win rates from 22.2% to 32.7%.";
const PING =
	'To address this, we propose Prefix INjection Guard (PING), a simple yet effective method that prepends automatically generated natural language prefixes to agent responses, guiding them to refuse harmful requests while preserving performance on benign tasks.';
const RETRAINING =
	'Retraining an LLM not to game early-curriculum environments mitigates, but does not eliminate, reward-tampering in later environments.';
const ALTRUISTIC = 'Languages classified as altruistic often negatively affect related languages.';

const paper = samplePaper([HUMANS, RATES, PING, RETRAINING, ALTRUISTIC].join(' '));
const handles = [...HANDLES, 'C2C', 'PING', 'Prefix INjection Guard', 'Sycophancy (2024)'];
const gate = (quote: string, front: string, back: string) =>
	gateCard(sampleContent({ quote, front, back }), { paper, handles });

describe('gateCard', () => {
	test.each([
		[
			HUMANS,
			'C2C: LLM agents accept a deal without a counteroffer 67.6% of the time. And humans?',
			'56.3%'
		],
		[
			HUMANS,
			'In the C2C study, how do humans differ from LLM agents in taking a first offer?',
			'they accept it less often (more aggressive)'
		],
		[RATES, "C2C: targeted prompting raised the agents' win rate from 22.2% to …?", '32.7%'],
		[
			RATES,
			"C2C: what raised the LLM agents' win rate from 22.2% to 32.7%?",
			'targeted prompting (from the findings about humans)'
		],
		[
			PING,
			"What does PING (Prefix INjection Guard) prepend to an agent's responses?",
			'automatically generated natural-language prefixes'
		],
		[
			PING,
			'Which guard makes fine-tuned agents refuse harmful requests by prepending generated prefixes to their responses?',
			'PING (Prefix INjection Guard)'
		],
		[
			RETRAINING,
			'Sycophancy (2024): what does retraining not to game the early environments do to later reward-tampering?',
			'mitigates but does not eliminate it'
		],
		[
			ALTRUISTIC,
			"Orrery: how do 'altruistic' languages often affect related ones, contrary to prior work?",
			'negatively'
		]
	])('passes the good card of “%s”: %s – %s', (quote, front, back) => {
		const { passed, faults } = gate(quote, front, back);
		expect(faults.filter((fault) => fault.hard)).toEqual([]);
		expect(passed).toBe(true);
	});

	test.each([
		[HUMANS, 'C2C: what percentage was 56.3%?', '56.3%', 'A4'],
		[
			HUMANS,
			'C2C: LLM agents accept a deal without a counteroffer 56.3% of the time. And humans?',
			'67.6%',
			'A2'
		],
		[HUMANS, 'Humans accept deals without a counteroffer how often?', '56.3%', 'A5'],
		[RATES, "C2C: targeted prompting raised the agents' win rate from 32.7% to …?", '22.2%', 'A12'],
		[PING, 'What is proposed?', 'Prefix Injection Shield', 'A5'],
		[
			RETRAINING,
			'Sycophancy (2024): what does retraining not to game the early environments do to later reward-tampering?',
			'eliminates it',
			'A12'
		],
		[
			RETRAINING,
			'Sycophancy (2024): what does retraining not to game the early environments do to later reward-tampering?',
			'reduces it',
			'A3'
		],
		[
			ALTRUISTIC,
			"Orrery: how do 'altruistic' languages often affect related ones?",
			'positively',
			'A12'
		],
		[ALTRUISTIC, "Orrery: how do 'altruistic' languages affect related ones?", 'negatively', 'A12']
	])('refuses the bad card of “%s”: %s – %s, by %s', (quote, front, back, id) => {
		const { passed, faults } = gate(quote, front, back);
		expect(passed).toBe(false);
		expect(faults.filter((fault) => fault.hard).map((fault) => fault.id)).toContain(id);
	});

	test('a soft fault is told and lets the card pass', () => {
		const { passed, faults } = gate(
			HUMANS,
			'C2C: do humans accept deals only 56.3% of the time, without a counteroffer?',
			'more aggressive negotiators'
		);
		expect(passed).toBe(true);
		expect(faults.map((fault) => fault.id)).toEqual(['A9']);
	});

	test.each([
		['C2C: do humans accept deals only 56.3% of the time, without a counteroffer?', ['A9']],
		['C2C: why are humans more aggressive negotiators?', undefined],
		['How do humans negotiate?', undefined],
		['C2C: how do humans negotiate?', []]
	])('asked in short, the gate says the same of “%s”', (front, expected) => {
		const content = sampleContent({ quote: HUMANS, front, back: 'more aggressive negotiators' });
		const { passed, faults } = gateCard(content, { paper, handles });
		const soft = softFaultsIfPassed(content, { paper, handles });
		expect(soft?.map(({ id }) => id)).toEqual(expected);
		expect(soft).toEqual(passed ? faults : undefined);
	});

	test('a card without a passage is refused for that alone', () => {
		const content = {
			kind: 'basic',
			type: 'method',
			front: 'Orrery: what turns?',
			back: 'a wheel'
		} as const;
		const { faults } = gateCard(content, { paper, handles });
		expect(faults.map((fault) => fault.id)).toEqual(['A1']);
	});

	test('every reason is one sentence', () => {
		const { faults } = gate('Not in the paper.', 'It is what?', 'we, they, and Table 3');
		expect(faults.length).toBeGreaterThan(3);
		for (const { reason } of faults) expect(reason).toMatch(/^[^.]+(?:\.[^.\s]+)*[.]$/);
	});
});
