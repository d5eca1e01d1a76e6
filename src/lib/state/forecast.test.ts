import { expect, test } from 'vitest';
import { forecastSentence } from './forecast';

const rows = [
	{ desiredRetention: 0.9, minutesPerDay: 9.1, cardsPerDay: 40 },
	{ desiredRetention: 0.95, minutesPerDay: 17.4, cardsPerDay: 70 }
];

test.each([
	[40, 0.9, 'At 90% you will spend about 9 min a day on these 40 papers; at 95%, 17.'],
	[1, 0.95, 'At 95% you will spend about 17 min a day on this paper.'],
	[0, 0.9, ''],
	[40, 0.83, '']
])('%i papers at %f: “%s”', (paperCount, retention, sentence) => {
	expect(forecastSentence({ rows, paperCount }, retention)).toBe(sentence);
});
