import { expect, test } from 'vitest';
import { gapAsQuestion } from '../../../../../tests/gap-as-question';

test.each([
	[
		'on nine piers, Harrow mends a torn net in [40 s], while Tugline needs 6 min.',
		'on nine piers, in what time does Harrow mend a torn net, compared with 6 min for Tugline? 40 s'
	],
	['the crew mends a net in [8 minutes].', 'in what time does the crew mend a net? 8 minutes'],
	[
		'drying a rope takes [2.5 hours], compared with 9 hours for a sail.',
		'how many hours does drying a rope take, compared with 9 hours for a sail? 2.5 hours'
	],
	[
		'fog lasted [1.5 days] in the bay and 4.0 days in the strait.',
		'how many days did fog last in the bay, compared with 4.0 days in the strait? 1.5 days'
	],
	[
		'pilots slept [6.5 hours] per night on the old ferry.',
		'how many hours did pilots sleep per night on the old ferry? 6.5 hours'
	],
	[
		'the new winch saves [14 minutes] of work on each pier.',
		'how many minutes of work does the new winch save on each pier? 14 minutes'
	],
	[
		'the thin sail costs [1.2 points] of speed in fog.',
		'how many points of speed does the thin sail cost in fog? 1.2 points'
	]
])('%s: asks how long', (sentence, question) => {
	expect(gapAsQuestion(sentence, 'value')).toBe(question);
});

test('what is done in a figure of another kind is asked otherwise', () => {
	expect(gapAsQuestion('the crew mended nets in [9%] of ports.', 'value')).toBe(
		'in what percentage of ports did the crew mend nets? 9%'
	);
});

test('how long the study went on is not asked so', () => {
	const asked = gapAsQuestion('ninety pilots completed [8 weeks] of training.', 'value');
	expect(asked ?? '').not.toContain('did ninety pilots complete');
});
