import { describe, expect, test } from 'vitest';
import { asSpoken } from './as-spoken';

const first = (body: string, answer: string) => asSpoken({ body, answer })?.body ?? body;

describe('a question is put as a native speaker would', () => {
	test.each([
		[
			'what was found between wind and yield?',
			'no correlation',
			'what relationship, if any, was found between wind and yield?'
		],
		[
			'what did the study observe between wind and yield?',
			'a close relationship',
			'what association, if any, did the study observe between wind and yield?'
		],
		[
			'what was seen between barges and rafts?',
			'a marked difference in top speed',
			'what difference was seen between barges and rafts?'
		],
		[
			'how did wing weight change in island finches compared with mainland finches?',
			'was reduced',
			'how did wing weight differ in island finches compared with mainland finches?'
		],
		[
			'in most ports, what does the fault appear to lie in, rather than the planks?',
			'the joints',
			'in most ports, where does the fault appear to lie, rather than the planks?'
		],
		[
			'what was the depth as, compared with 5 m in spring?',
			'3 m',
			'what was the depth, compared with 5 m in spring?'
		],
		[
			'in what percentage of tarred barges, compared with 9% of bare barges did the deck stay dry?',
			'30%',
			'in what percentage of tarred barges, compared with 9% of bare barges, did the deck stay dry?'
		],
		[
			'in what percentage of the barges was dry rot found?',
			'12%',
			'what percentage of the barges had dry rot?'
		],
		[
			'in what percentage of finches was the stain positive?',
			'12%',
			'what percentage of finches were positive for the stain?'
		],
		[
			'in what percentage of all the barges did the pump fail?',
			'12%',
			'in what percentage of the barges did the pump fail?'
		],
		['how many barges had dry rot (a = 3/b = 9)?', '12', 'how many barges had dry rot?'],
		[
			'what do the results suggest that finches can hear?',
			'low tones',
			'what do the results suggest finches can hear?'
		]
	])('%s', (body, answer, better) => {
		expect(first(body, answer)).toBe(better);
	});

	test.each([
		['what was found between the two walls?', 'a box of old coins'],
		['how did wing weight change in finches after rain compared with before?', 'was reduced'],
		['how did wing weight change in island finches compared with mainland finches?', 'fell'],
		['in what percentage of barges was the pump used?', '12%'],
		['how many barges (of oak) had dry rot?', '12']
	])('as it is: %s', (body, answer) => {
		expect(first(body, answer)).toBe(body);
	});
});
