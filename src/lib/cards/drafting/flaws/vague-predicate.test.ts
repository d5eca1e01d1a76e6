import { expect, test } from 'vitest';
import type { Ask } from '../ask';
import type { Candidate } from '../candidate';
import { isVaguelySaid } from './vague-predicate';

const finding = { statement: '', evidence: [] } as unknown as Candidate['finding'];

function ask(seen: string, hidden: string): Ask {
	const [before = '', after] = seen.split('[…]');
	const isCloze = after !== undefined;
	return {
		isCloze,
		seen,
		hidden,
		before: isCloze ? before : '',
		after: after ?? '',
		candidate: {
			body: seen,
			answer: hidden,
			pattern: 'subject',
			finding,
			type: 'conclusion',
			fit: 1
		}
	} as Ask;
}

test.each([
	['what did not differ between rye and wheat?', 'the crust'],
	['at dusk, what was not significant in tame geese?', 'the effect of rain'],
	['in river towns, what is unusual but not rare?', 'gout of the thumb'],
	['what varied by age and income?', 'interest in bells'],
	['what differed markedly between rye and wheat?', 'the crust'],
	['what was noted in rye after rain?', 'a marked increase'],
	['what was higher for the rye group?', 'the crust at noon'],
	['[…] was similar between the two towns.', 'the toll'],
	// Its effect is to be asked for
	['in spring, what did the rye beer cause?', 'a slow rise in tolls'],
	['what can be gained by late baking?', 'the decrease of 2 loaves'],
	['the rye beer caused […] by noon.', 'a slow rise in tolls'],
	['[…] was observed in rye.', 'a marked improvement of the crust']
])('%s %s', (seen, hidden) => {
	expect(isVaguelySaid(ask(seen, hidden))).toBe(true);
});

test.each([
	// Its kind is named: "the prevalence of what is high …?"
	['what is high in river towns?', 'the prevalence of gout'],
	['[…] was lower in rye than in wheat.', 'Fur3 expression'],
	['what is a strong risk factor for gout?', 'rye beer'],
	['what was noted between rye and wheat?', 'a marked difference'],
	['what is essential for the growth of rye?', 'iron'],
	['what did the rye beer slow?', 'the rise in tolls'],
	['what did the rye beer cause?', 'gout of the thumb'],
	['what did the crust not differ in?', 'colour'],
	['the toll was [… ] in both towns.', 'similar']
])('as it is: %s %s', (seen, hidden) => {
	expect(isVaguelySaid(ask(seen, hidden))).toBe(false);
});
