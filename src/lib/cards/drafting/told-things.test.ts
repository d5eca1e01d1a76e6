import { expect, test } from 'vitest';
import type { Finding } from '$lib/extraction/finding';
import { abstractPaper } from '../../../../tests/abstract-paper';
import type { Candidate } from './candidate';
import { withThingsTold } from './told-things';

/** The body as it is told of the last sentence of a text. */
function told(text: string, body: string, answer = 'no more than others'): string {
	const paper = abstractPaper('Light at sea', text);
	const start = text.lastIndexOf('. ') + 2;
	const finding: Finding = {
		kind: 'method',
		statement: text.slice(start),
		isOwnAct: false,
		measurements: [],
		role: 'results',
		negated: false,
		hedged: false,
		evidence: [{ start, end: text.length }],
		confidence: 0.5
	};
	const candidate: Candidate = {
		type: 'method',
		pattern: 'object',
		body,
		answer,
		finding,
		fit: 0.5
	};
	return withThingsTold(candidate, paper).body;
}

test.each([
	[
		'We propose a novel tidal clock framework. Our framework keeps time for a year.',
		'how long does the framework keep time?',
		"how long does the study's tidal clock framework keep time?"
	],
	[
		'We present a method to weigh ferries at sea. The proposed method needs no crane.',
		'what does the proposed method need?',
		"what does the study's method to weigh ferries at sea need?"
	],
	[
		'A low cost tide simulator is presented. The simulator ran on a phone.',
		'what did the simulator run on?',
		"what did the study's low cost tide simulator run on?"
	],
	[
		'We present an algorithm for weighing old ferries. The algorithm works without a crane.',
		'without what does the algorithm work?',
		"without what does the study's algorithm for weighing old ferries work?"
	],
	[
		'We propose a tide-driven harbour clock. Tests show that the proposed method works for a year.',
		'the proposed method works for {{c1::a whole year}}',
		"the study's tide-driven harbour clock works for {{c1::a whole year}}"
	],
	[
		'Clocks drift at sea. We propose two clocks and a bell. The method loses a second a year.',
		'what does the method lose?',
		"what does the study's method lose?"
	],
	[
		'Clocks drift at sea. Our approach loses a second a year.',
		'what does the approach lose?',
		"what does the study's approach lose?"
	],
	[
		'We develop a tidal clock model. The study trains the model on rain.',
		'what does the study train the model on?',
		'what does the study train its tidal clock model on?'
	],
	[
		'Crews filled in a printed seasickness questionnaire in May. The questionnaire took an hour.',
		'how long did the questionnaire take?',
		'how long did the printed seasickness questionnaire take?'
	]
])('%s', (text, body, expected) => {
	expect(told(text, body)).toBe(expected);
});

test('a gap keeps its marks', () => {
	expect(
		told(
			'We propose a tidal clock framework. The framework keeps time for a year.',
			'the framework keeps {{c1::time}} for a year',
			''
		)
	).toBe("the study's tidal clock framework keeps {{c1::time}} for a year");
});

test.each([
	// Of two things, neither is meant for sure.
	[
		'Ships had a brass engine model. We built a tidal clock model. The model was late.',
		'how was the model?'
	],
	['Crews took a long swimming test and a short diving test. The test was hard.', 'was the test?'],
	// Told by what follows.
	['We present a tidal clock method. The method of Orr is slow.', 'how is the method of Orr?'],
	// Another's, and nothing says that it is the study's.
	['Ferries use a method. The method is slow.', 'how is the method?'],
	// Told by its own qualities.
	['We present a tidal clock method. Our solar method is slow.', 'how is the solar method?'],
	// Nothing of the kind was spoken of.
	['Ferries sank. The procedure took an hour.', 'how long did the procedure take?'],
	// Brought up bare first: the next may be another.
	['A test came first. Then a diving test came. The test was hard.', 'how was the test?'],
	// Part of the gap.
	[
		'We propose a tidal clock framework. The framework keeps time.',
		'{{c1::the framework}} keeps time'
	]
])('%s stays', (text, body) => {
	expect(told(text, body)).toBe(body);
});
