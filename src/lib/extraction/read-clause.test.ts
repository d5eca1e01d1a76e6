import { describe, expect, test } from 'vitest';
import { parseClause, textOfRange } from './clause';
import { readClause } from './read-clause';

function cut(text: string) {
	const clause = readClause(text);
	if (!clause) return undefined;
	const of = (part: 'lead' | 'subject' | 'verb' | 'rest') => textOfRange(clause, clause[part]);
	return [of('lead'), of('subject'), of('verb'), of('rest')];
}

describe('a noun that could be the verb is none to the tree, or where another follows', () => {
	test.each([
		[
			'crews in the night watch only received salted herring and rye',
			'crews in the night watch',
			'received'
		],
		[
			'the main outcome measures included salt levels and the depth of tar',
			'the main outcome measures',
			'included'
		],
		['the study presents sampled results of old ports', 'the study', 'presents']
	])('%s', (text, subject, verb) => {
		expect(cut(text)).toEqual(['', subject, expect.stringContaining(verb), expect.any(String)]);
	});
});

describe('what the rules do not read the tree may', () => {
	test.each([['teachers need to praise the progress of pupils regularly', 'teachers', 'need']])(
		'%s',
		(text, subject, verb) => {
			expect(parseClause(text)).toBeUndefined();
			expect(cut(text)).toEqual(['', subject, verb, expect.any(String)]);
		}
	);

	test('a verb that no list holds is taken back to its base', () => {
		const clause = readClause('the study patches the hulls with those of old boats');
		expect(clause?.words[clause.verb.to - 1]?.lemma).toBe('patch');
	});

	test('what it takes for a noun in place of a verb is one in the clause', () => {
		const { words = [] } =
			readClause('the new algorithm significantly improve the accuracy of the forecast') ?? {};
		expect(words.find(({ lower }) => lower === 'improve')).toMatchObject({
			pos: 'VERB',
			lemma: 'improve'
		});
	});

	test.each(['a survey of harbours in winter', 'nets mended by hand', 'to mend the nets by hand'])(
		'no clause is none: %s',
		(text) => {
			expect(readClause(text)).toBeUndefined();
		}
	);
});
