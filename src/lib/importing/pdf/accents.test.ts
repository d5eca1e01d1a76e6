import { expect, test } from 'vitest';
import { combineAccents } from './accents';

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
