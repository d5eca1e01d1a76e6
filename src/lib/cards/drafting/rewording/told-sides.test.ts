import { expect, test } from 'vitest';
import { askToldSides } from './told-sides';

function asked(sentence: string): string | undefined {
	const question = askToldSides(sentence.replace(/\[(.*)\]/u, '{{c1::$1}}'));
	return question && [question.body, question.answer].filter(Boolean).join(' ');
}

test.each([
	[
		'sinking rates were [22.9% (11 of 48)] in the tar group and 20.8% (11 of 53) in the wax group.',
		'what was the sinking rate in the tar group, compared with 20.8% in the wax group? 22.9%'
	],
	[
		'the overall incidence of rust was high in both groups: 70% in the tar group and [78%] in the wax group.',
		'what was the overall incidence of rust in the wax group, compared with 70% in the tar group? 78%'
	],
	[
		'after the first storm, loss rates were [100%] in rafts, 84% in barges, and 4% in ferries.',
		'after the first storm, what was the loss rate in rafts, compared with 84% in barges and 4% in ferries? 100%'
	],
	[
		'the mean delay was [9 days] with oars compared with 4 days with sails.',
		'what was the mean delay with oars, compared with 4 days with sails? 9 days'
	],
	[
		'[75%] of all ropes were kept in the dry dock compared with 37% in the wet dock.',
		'what percentage of all ropes were kept in the dry dock, compared with 37% in the wet dock? 75%'
	],
	[
		'only [5%] of crews fell ill in the lime group versus five (27%) on rum and six (18%) who only drank water.',
		'what percentage of crews fell ill in the lime group, compared with 27% on rum and 18% of those who only drank water? 5%'
	],
	[
		'the far bank was reached by [57%] in the oar group and 51% in the sail group.',
		'what percentage in the oar group reached the far bank, compared with 51% in the sail group? 57%'
	]
])('%s', (sentence, question) => {
	expect(asked(sentence)).toBe(question);
});

test.each([
	'the rate was [5%] in spring and 9 days in autumn.',
	'the rate was [5%] in rafts, 7% in tugs, 8% in ferries and 9% in barges.',
	'these rates were [5%] in rafts and 9% in barges.',
	'the crew of the ferry was [5%] in rafts and 9% in barges.'
])('%s is no pair of one measure', (sentence) => {
	expect(asked(sentence)).toBeUndefined();
});
