import { expect, test } from 'vitest';
import { statedFinding } from '../../../../../../tests/stated-finding';
import type { Candidate, Pattern } from '../../candidate';
import { toSource } from '../../sources';
import { askMediator } from './mediators';
import { askRelationNoun } from './relation-nouns';
import { askNoPrediction } from './relations';

function asked(pattern: Pattern, statement: string): Candidate | undefined {
	const source = toSource(statedFinding(statement), { figures: false });
	return source && pattern(source)[0];
}

test.each([
	[
		'there was a weak negative correlation between crew size and speed in fog',
		'how were crew size and speed related in fog?',
		'a weak negative correlation'
	],
	[
		'there was a significant positive correlation between tar and rust (r=0.5; P<0.05) and a negative correlation between oil and rust',
		'how were tar and rust related?',
		'a significant positive correlation'
	],
	[
		'there was a positive and significant relationship between tar (kg) and speed, characterized by a slow start',
		'how were tar and speed associated?',
		'a positive and significant relationship'
	],
	[
		'there is a significant inverse relationship among salt, frost and rust',
		'how are salt, frost and rust associated?',
		'a significant inverse relationship'
	],
	[
		'no association was found between hull length and fuel use after adjustment for age',
		'how were hull length and fuel use related after adjustment for age?',
		'no association'
	],
	[
		'we did not observe a significant relationship between tides and wrecks',
		'how were tides and wrecks associated?',
		'no significant relationship'
	],
	[
		'crew fatigue showed a strong inverse correlation with catch size (r = -0.7)',
		'how was crew fatigue related to catch size?',
		'a strong inverse correlation'
	]
])('%s', (statement, body, answer) => {
	expect(asked(askRelationNoun, statement)).toMatchObject({ body, answer });
});

test.each([
	'there was a correlation between crew size and speed',
	'there was a positive correlation between crew size with speed',
	'there was a positive link between age, rank and pay with delays',
	'the analysis showed a negative correlation with speed',
	'there may be an inverse link between tides and wrecks'
])('is no telling relation of two things: %s', (statement) => {
	expect(asked(askRelationNoun, statement)).toBeUndefined();
});

test.each([
	[
		'the gain in speed was mediated by fewer moves between decks',
		'what mediated the gain in speed?',
		'fewer moves between decks'
	],
	[
		'the effect of fog on speed was partly mediated by crew fatigue in winter',
		'what partly mediated the effect of fog on speed in winter?',
		'crew fatigue'
	],
	[
		'differences in rust may be explained by salt content',
		'what may explain differences in rust?',
		'salt content'
	]
])('%s', (statement, body, answer) => {
	expect(asked(askMediator, statement)).toMatchObject({ body, answer });
});

test.each([
	'the effect of fog on speed was not mediated by crew fatigue',
	'the effect was mediated by fog and speed was mediated by frost',
	'fog mediated the effect of frost'
])('names no mediator: %s', (statement) => {
	expect(asked(askMediator, statement)).toBeUndefined();
});

test('what does not predict a thing is asked for how it is related', () => {
	expect(asked(askNoPrediction, 'crew size did not predict delays in port')).toMatchObject({
		body: 'how was crew size related to delays in port?',
		answer: 'did not predict it'
	});
	expect(asked(askNoPrediction, 'crew size predicted delays in port')).toBeUndefined();
});

test.each([
	[
		'there was no link between change in crew size and change in speed',
		'how were change in crew size and change in speed related?'
	],
	[
		'we found an inverse link between crew rank and confidence in pilots that was told by age',
		'how were crew rank and confidence in pilots related?'
	]
])('the second of two things keeps what it is in: %s', (statement, body) => {
	expect(asked(askRelationNoun, statement)?.body).toBe(body);
});
