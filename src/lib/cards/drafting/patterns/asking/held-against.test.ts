import { expect, test } from 'vitest';
import { statedFinding } from '../../../../../../tests/stated-finding';
import { toSource } from '../../sources';
import { askHeldAgainst } from './held-against';

function asked(statement: string): string[] {
	const source = toSource(statedFinding(statement), { figures: false });
	return source ? askHeldAgainst(source).map(({ body, answer }) => `${body} ${answer}`) : [];
}

test.each([
	[
		'leakage reflects poor caulking rather than heavy traffic',
		'what does leakage reflect, rather than heavy traffic? poor caulking'
	],
	[
		'night drift is mainly a fault of the anchor, not a fault of the watch',
		'what is night drift mainly, rather than a fault of the watch? a fault of the anchor'
	],
	[
		'the choice of harbour depends on peak wind, not on the length of storms',
		'what does the choice of harbour depend on, rather than the length of storms? peak wind'
	],
	[
		'the new lamp is robust to flat fog instead of driving rain',
		'what is the new lamp robust to, rather than driving rain? flat fog'
	],
	[
		'mooring time rises with the weight of the barge and not with the age of the pier',
		'what does mooring time rise with, rather than the age of the pier? the weight of the barge'
	],
	[
		'lamps should adapt to the fog rather than to crew size',
		'what should lamps adapt to, rather than crew size? the fog'
	]
])('what holds is asked for beside what does not: %s', (statement, question) => {
	expect(asked(statement)).toContain(question);
});

test.each([
	'crews leave the watch to harbour pilots rather than night guards',
	'slow tarring outperforms skilled caulking when rafts require many coats rather than a single coat',
	'old ropes hold the heavy boats, not only the light ones',
	'leakage reflects poor caulking rather than what the crews had told',
	'the lamp reads the harbour log rather than its own',
	'the boats use old charts in summer, not in winter',
	'the crews learn to row rather than to sail',
	'the loss of old hulls was highly site and crew specific and not badly affected by fog'
])('where it is not the other of one kind, nothing is asked: %s', (statement) => {
	expect(asked(statement)).toEqual([]);
});
