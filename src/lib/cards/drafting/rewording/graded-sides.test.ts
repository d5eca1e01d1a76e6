import { expect, test } from 'vitest';
import { askGradedSides } from './graded-sides';

function asked(sentence: string): string | undefined {
	const question = askGradedSides(sentence.replace(/\[(.*)\]/u, '{{c1::$1}}'));
	return question && [question.body, question.answer].filter(Boolean).join(' ');
}

test.each([
	[
		'the percentage of crews who rowed (at least three miles) was significantly higher with wax than with tar ([70%] vs 7%).',
		'what was the percentage of crews who rowed with wax, compared with 7% with tar? 70%'
	],
	[
		'the rate of rust was reduced after tar ([20%]) compared with wax (71%).',
		'what was the rate of rust after tar, compared with 71% after wax? 20%'
	],
	[
		'coverage reached by tar was higher than that by wax ([86] versus 66%).',
		'what was the coverage reached by tar, compared with 66% by wax? 86%'
	],
	[
		'the prevalence of rust among ferries was lower than among barges ([8%] vs 19%).',
		'what was the prevalence of rust among ferries, compared with 19% among barges? 8%'
	],
	[
		'tarred boats had a lower rate of rust than waxed boats ([8%] vs 19%).',
		'what rate of rust did tarred boats have, compared with 19% in waxed boats? 8%'
	],
	[
		'salt was associated with a higher rate of rust ([40%]) than rain (32%).',
		'what was the rate of rust with salt, compared with 32% with rain? 40%'
	],
	[
		'the oar group was more satisfied with its boats than the sail group ([79%] v 51%).',
		'what percentage of the oar group was satisfied with its boats, compared with 51% of the sail group? 79%'
	],
	[
		'novice pilots were more likely than old pilots to keep a log ([25%] vs 22%, odds ratio = 1.19).',
		'what percentage of novice pilots kept a log, compared with 22% of old pilots? 25%'
	],
	[
		'novice pilots were less likely to keep a log than old pilots ([20%] vs 22%).',
		'what percentage of novice pilots kept a log, compared with 22% of old pilots? 20%'
	],
	[
		'a higher proportion of pilots kept a log in fog than in snow ([25%] vs 22%).',
		'what percentage of pilots kept a log in fog, compared with 22% in snow? 25%'
	],
	[
		'leaks were more common with wax than with tar ([53%] vs 7%).',
		'how common were leaks with wax, compared with 7% with tar? 53%'
	],
	[
		'leaks occurred less often in ferries than in barges ([3%] versus 9%).',
		'how often did leaks occur in ferries, compared with 9% in barges? 3%'
	]
])('%s', (sentence, question) => {
	expect(asked(sentence)).toBe(question);
});

test.each([
	// Of the second side the first figure is not.
	'leaks were more common with wax than with tar (53% vs [7%]).',
	// Two deeds, and one pair of figures.
	'novice pilots were more likely than old pilots to keep a log and to row ([25%] vs 22%).',
	// Of whom, the sentence before tells.
	'these pilots were more likely than others to keep a log ([25%] vs 22%).',
	// A reduction of what?
	'tar achieved a greater reduction than wax ([76.4%] versus 40.1%).',
	// No shares of those who did it.
	'novice pilots were more likely than old pilots to keep a log ([2.5] vs 2.2).'
])('%s is left as it is', (sentence) => {
	expect(asked(sentence)).toBeUndefined();
});
