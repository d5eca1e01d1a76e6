import { expect, test } from 'vitest';
import { labelledSentences } from './labelled-sections';

const read = (text: string) =>
	labelledSentences(text).map(({ span, roles }) => [
		text.slice(span.start, span.end),
		roles?.join(' ') ?? ''
	]);

const ROPES = [
	['Ropes age.', 'background objective'],
	['To weigh ropes.', 'objective background'],
	['Ninety ropes were wetted.', 'methods'],
	['They were weighed.', 'methods'],
	['Wet ropes weighed more.', 'results'],
	['Dry ropes broke.', 'results'],
	['Keep ropes dry.', 'conclusions']
];

test.each([
	'BACKGROUND Ropes age. OBJECTIVE To weigh ropes. METHODS Ninety ropes were wetted. They were weighed. RESULTS Wet ropes weighed more. Dry ropes broke. CONCLUSIONS Keep ropes dry.',
	'Background: Ropes age. Objective: To weigh ropes. Methods: Ninety ropes were wetted. They were weighed. Results: Wet ropes weighed more. Dry ropes broke. Conclusions: Keep ropes dry.',
	'Background Ropes age. Objective To weigh ropes. Methods Ninety ropes were wetted. They were weighed. Results Wet ropes weighed more. Dry ropes broke. Conclusion Keep ropes dry.',
	'BACKGROUND\nRopes age.\n\nOBJECTIVE\nTo weigh ropes.\n\n\nMETHODS\nNinety ropes were wetted. They were weighed.\n\n\nRESULTS\n\nWet ropes weighed more. Dry ropes broke.\n\nCONCLUSIONS\nKeep ropes dry.',
	'Abstract Background Ropes age. Purpose. To weigh ropes. Methods. Ninety ropes were wetted. They were weighed. Findings – Wet ropes weighed more. Dry ropes broke. Originality/value – Keep ropes dry. Keywords: rope, knot. Type: paper.'
])('each sentence has its section’s role and none its label: %s', (text) => {
	expect(read(text)).toEqual(ROPES);
});

test('a label is found though the stop before it was lost', () => {
	const text =
		'METHODS Ropes were wetted (n = 20) RESULTS Most broke by 5% CONCLUSION Keep them dry.';
	expect(read(text)).toEqual([
		['Ropes were wetted (n = 20)', 'methods'],
		['Most broke by 5%', 'results'],
		['Keep them dry.', 'conclusions']
	]);
});

test.each([
	// Nothing else in the text speaks for a label.
	'Background Noise Maps are drawn. Ropes age.',
	'Patient Portals help. Results show that ropes age.',
	'Abstract Meaning Representation (AMR) is a graph. Ropes age.'
])('a sentence that begins like a label keeps its words: %s', (text) => {
	expect(
		read(text)
			.map(([words]) => words)
			.join(' ')
	).toBe(text);
});

test.each([
	// With no label for what was done, the first section tells that, too.
	['BACKGROUND Ropes age. We wetted ropes. CONCLUSIONS Keep them dry.', 1],
	// A label alone tells of its own sentence.
	['Aim: to weigh ropes. Wet ropes weighed more.', 1]
])('no label governs %s (%i)', (text, index) => {
	expect(read(text)[index]?.[1]).toBe('');
});

test('what was important before all else is why it was studied', () => {
	const text = 'SIGNIFICANCE Ropes age. RESULTS Wet ropes broke. SUMMARY Keep them dry.';
	expect(read(text).map(([, roles]) => roles)).toEqual([
		'background objective',
		'results',
		'conclusions'
	]);
});
