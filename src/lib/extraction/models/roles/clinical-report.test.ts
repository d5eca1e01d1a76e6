import { expect, test } from 'vitest';
import { isClinicalReport } from './clinical-report';

test('a trial is a clinical report', () => {
	expect(
		isClinicalReport([
			'To assess whether ginger tea relieves nausea in ferry crews.',
			'We randomized 90 participants to ginger tea or placebo for eight weeks.',
			'Symptoms were fewer with ginger at follow-up (p < 0.01).'
		])
	).toBe(true);
});

test.each([
	['few words of it', ['We randomized the order of levels.', 'Players were asked to rate them.']],
	[
		'its words, but none of its ways',
		['Patients, hospitals, surgery and cancer are topics.', 'Pain, dose and blood are words.']
	]
])('%s do not make one', (_, sentences) => {
	expect(isClinicalReport(sentences)).toBe(false);
});
