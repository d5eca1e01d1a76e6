import { describe, expect, test } from 'vitest';
import type { Candidate, PatternName } from '../candidate';
import { kindNamed } from './kind-named';

const finding = { statement: '', evidence: [] } as unknown as Candidate['finding'];
const first = (body: string, answer: string, pattern: PatternName) => {
	const named = kindNamed({ body, answer, pattern, finding, type: 'conclusion', fit: 0.8 });
	if (!named) return body;
	return named.answer === answer ? named.body : `${named.body} => ${named.answer}`;
};

describe('a question for a subject names the kind of thing it asks for', () => {
	test.each([
		[
			'what is high in river towns?',
			'the prevalence of gout',
			'the prevalence of what is high in river towns? => gout'
		],
		[
			'at dusk, what was lower in rye than in wheat?',
			'Fur3 expression',
			'at dusk, the expression of what was lower in rye than in wheat? => Fur3'
		],
		[
			'what was seen in old barges?',
			'high tin concentrations',
			'high concentrations of what were seen in old barges? => tin'
		],
		[
			'what did not differ between rye and wheat?',
			'frost damage thresholds',
			'which thresholds did not differ between rye and wheat?'
		],
		[
			'what shortened the stay in port?',
			'slow tidal pump therapy',
			'what kind of therapy shortened the stay in port?'
		],
		['what was run on all barges?', 'the Marlow hull test', 'which test was run on all barges?']
	])('%s %s', (body, answer, better) => {
		expect(first(body, answer, 'subject')).toBe(better);
	});

	test.each([
		['what rose at dusk?', 'the number of boats'],
		['what shortened the stay in port?', 'running a tidal pump test'],
		['what shortened the stay in port?', 'fine-tuning old pump models'],
		['what may lower the toll?', 'a port that ignores night time behaviour'],
		// What does something does so as a whole.
		['what shortened the stay in port?', 'the addition of tar to oil'],
		['what was high in old ports?', 'the educational level'],
		// Its verb would have to be made anew.
		['what lowers yield?', 'levels of salt'],
		['what shortened the stay in port?', 'a tidal pump']
	])('as it is: %s %s', (body, answer) => {
		expect(first(body, answer, 'subject')).toBe(body);
	});
});
