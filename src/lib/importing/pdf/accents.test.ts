import { expect, test } from 'vitest';
import { accentsBehind, combineAccents } from './accents';

test.each([
	['na¨ıve', 'naïve'],
	['Universit´e de Montr´eal', 'Université de Montréal'],
	['Pozna ´n', 'Poznań'],
	['David K¨ ugler', 'David Kügler'],
	['Gonc¸alves', 'Gonçalves'],
	['ˇSimon', 'Šimon']
])('%s is %s', (drawn, meant) => {
	expect(combineAccents(drawn)).toBe(meant);
});

test.each(['`quoted` words', 'a `word', '5 ˆ 3', 'x ˜ y', 'plain words'])(
	'%s is left as it stands',
	(text) => {
		expect(combineAccents(text)).toBe(text);
	}
);

test.each([
	['a drift of \u0302 τ = 2', 'a drift of τ\u0302 = 2'],
	['where a \u0338 = b', 'where a =\u0338 b'],
	['a cafe\u0301 by the shore', 'a cafe\u0301 by the shore']
])('%j is read as %j', (drawn, read) => {
	expect(accentsBehind(drawn)).toBe(read);
});
