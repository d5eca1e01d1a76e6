import { expect, test } from 'vitest';
import { asSentence } from './answer-form';

test.each([
	['how did the tide change after the storm?', 'was not raised', 'it was not raised'],
	['how do old hulls compare among ports?', 'do not differ', 'they do not differ'],
	[
		'in calm weather, how does salt relate to rust?',
		'is inversely linked',
		'it is inversely linked'
	],
	['how were salt and age related to rust?', 'were not linked', 'they were not linked'],
	['how did the odds of a leak change?', 'did not increase', 'they did not increase'],
	['how did the depth of the locks change?', 'tended to decrease', 'it tended to decrease'],
	['how has the fleet changed?', 'has slowly declined', 'it has slowly declined'],
	['how did rust and rot change in spring?', 'decreased', 'they decreased'],
	['how did wet rust (WR) and old rot change in spring?', 'decreased', 'they decreased'],
	['how did rust, rot and salt change in spring?', 'decreased', 'they decreased'],
	['how did rust, which is costly, change in spring?', 'decreased', 'it decreased'],
	['how did four of 10 hulls change in spring?', 'improved', 'they improved'],
	['how do rust and rot change in spring?', 'decreases', 'they decrease'],
	['how did rust differ in barges compared with rafts?', 'decreased', 'it decreased'],
	['how did the tide change in spring?', 'remained stable', 'it remained stable'],
	['how are old hulls altered by salt?', 'are softened', 'they are softened']
])('“%s” is answered by a sentence', (body, answer, whole) => {
	expect(asSentence({ body, answer })).toEqual({ body, answer: whole });
});

test.each([
	['how did the tide compare with that in the bay?', 'significantly higher'],
	['how did hulls compare with rafts in depth?', 'decreased'],
	['how does the pump work?', 'is driven by hand'],
	['what did the tide change?', 'was not seen'],
	['how did the tides compare?', 'no significant difference']
])('“%s” – “%s” stays as it is', (body, answer) => {
	expect(asSentence({ body, answer })).toBeUndefined();
});
