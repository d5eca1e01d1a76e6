import { expect, test } from 'vitest';
import { statedFinding } from '../../../../../tests/stated-finding';
import { wellWorded } from './well-worded';

function reworded(body: string, answer: string): string {
	const candidate = {
		type: 'method' as const,
		pattern: 'object' as const,
		finding: statedFinding('The study builds a clock.'),
		fit: 1
	};
	const worded = wellWorded({ ...candidate, body, answer });
	return `${worded.body} ${worded.answer}`;
}

/** Question and answer as found, and as they are better put. */
test.each([
	[
		'how did the tides compare between bays either?',
		'no difference',
		'how did the tides compare between bays? no difference'
	],
	[
		'which lamp is lit in fog and in rain respectively?',
		'the brass lamp',
		'which lamp is lit in fog and in rain? the brass lamp'
	],
	[
		'which lamps are lit in fog and in rain, respectively?',
		'the brass and the oil lamp',
		'which lamps are lit in fog and in rain, respectively? the brass and the oil lamp'
	],
	[
		'in fog, for what purpose does the crew light a second lamp?',
		'to warn small boats',
		'in fog, why does the crew light a second lamp? to warn small boats'
	],
	[
		'for what purpose can a second lamp be lit?',
		'to warn small boats',
		'for what purpose can a second lamp be lit? to warn small boats'
	],
	[
		'to row by night, for what purpose does the crew light a lamp?',
		'to find the oars',
		'to row by night, for what purpose does the crew light a lamp? to find the oars'
	],
	[
		'what is the ferry tied to?',
		'the outer pier so that it holds in fog',
		'what is the ferry tied to? the outer pier'
	],
	['how did the tide change?', 'was raised', 'how did the tide change? it was raised'],
	[
		'what are masts, which are rare, however needed to do?',
		'catch more wind',
		'what are masts, which are rare, needed to do? catch more wind'
	],
	['what does the clock also show?', 'the tides', 'what does the clock show? the tides'],
	[
		'how can the study keep the oil warm?',
		'by stirring it',
		'how can one keep the oil warm? by stirring it'
	],
	[
		'what is the study able to tell apart?',
		'oak from ash',
		'what is it possible to tell apart? oak from ash'
	],
	[
		'what does the study propose a new model of lamps suitable for?',
		'reading under water',
		"what is the study's model of lamps suitable for? reading under water"
	],
	[
		'what does the study propose a new lamp for?',
		'reading under water',
		"what is the study's lamp meant for? reading under water"
	],
	[
		'what does the gauge take?',
		'wind and rain as inputs',
		'what does the gauge take as inputs? wind and rain'
	],
	[
		'how does the kettle perform with older kettles?',
		'competitively',
		'how does the kettle perform compared with older kettles? competitively'
	],
	[
		'how does the study propose a kettle for deep snow?',
		'by storing sunlight',
		"how does the study's kettle for deep snow work? by storing sunlight"
	],
	[
		'how does the study present a net to catch eels?',
		'by repeatedly re-tying it',
		"how does the study's net to catch eels work? by repeatedly re-tying it"
	],
	[
		'what does the study use to date the timber?',
		'tree rings',
		'what is used to date the timber? tree rings'
	],
	[
		'to save oil, what did the study freeze before the trip?',
		'the seal blubber',
		'to save oil, what was frozen before the trip? the seal blubber'
	],
	[
		'for what does the new lock allow?',
		'a faster passage in winter',
		'what does the new lock allow for? a faster passage in winter'
	],
	[
		'what does the study adopt in the dairy?',
		'brewing techniques',
		'what kind of techniques are adopted in the dairy? brewing techniques'
	]
])('%s – %s', (body, answer, better) => {
	expect(reworded(body, answer)).toBe(better);
});

/** What has no better words stays as it is. */
test.each([
	['what does the study propose evidence for?', 'an early thaw'],
	['what does the study propose a lamp to find fish for?', 'the winter trade'],
	['how does the study present the known tides?', 'by reading old charts'],
	['what does the study train on?', 'old charts'],
	['to what does the lock add water during a drought?', 'the upper canal'],
	['what does the study combine?', 'sails and oars'],
	['what does the gauge take into account?', 'wind as well as rain'],
	['how does the kettle perform with salt water?', 'poorly'],
	['what does the study observe in old wells?', 'a slow fall']
])('%s – %s, as before', (body, answer) => {
	expect(reworded(body, answer)).toBe(`${body} ${answer}`);
});
