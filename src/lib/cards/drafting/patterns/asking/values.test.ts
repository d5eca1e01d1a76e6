import { describe, expect, test } from 'vitest';
import { statedFinding } from '../../../../../../tests/stated-finding';
import { toSource } from '../../sources';
import type { Candidate } from '../../candidate';
import { askForValue } from './values';

function askedFor(statement: string, value: string): Candidate | undefined {
	const source = toSource(statedFinding(statement), { figures: true });
	if (!source) return undefined;
	const { finding } = source;
	const body = `${source.clause.text.replace(value, `{{c1::${value}}}`)}.`;
	return askForValue(source, {
		type: 'number',
		pattern: 'value',
		body,
		answer: '',
		finding,
		fit: 0.9
	});
}

describe('hits: the sentence turned into a question for its figure', () => {
	test.each([
		[
			'57% of the surveyed lighthouses kept a paper log',
			'57%',
			'what percentage of the surveyed lighthouses kept a paper log?'
		],
		[
			'ninety-nine (66%) of 150 keepers answered the letter',
			'ninety-nine (66%)',
			'how many of 150 keepers answered the letter?'
		],
		[
			'the median burning time was 31 weeks in damp harbours',
			'31 weeks',
			'what was the median burning time in damp harbours?'
		],
		[
			'the new lens cuts the oil use by 12% in winter',
			'12%',
			'by how much does the new lens cut the oil use in winter?'
		],
		[
			'the sensor reaches an accuracy of 97.3% on foggy nights',
			'97.3%',
			'what accuracy does the sensor reach on foggy nights?'
		],
		[
			'the sensor achieves 4.9% top-5 error on foggy nights',
			'4.9%',
			'what top-5 error does the sensor achieve on foggy nights?'
		]
	])('%s', (statement, value, question) => {
		expect(askedFor(statement, value)).toMatchObject({ body: question, answer: value });
	});
});

describe('near-misses stay a gap', () => {
	test.each([
		[
			'a second figure would hang',
			'the cost was 20 points for oil and 12 points for gas',
			'20 points'
		],
		['its share would tell', 'fourteen lamps (3.5%) failed in the storm', 'fourteen'],
		['a count that is no share of a whole', 'the lamps were dimmed by 5% of the keepers', '5%'],
		['one of several', 'the lamps lasted 20 to 30 weeks, and the wicks lasted 9 weeks', '9 weeks']
	])('%s', (_why, statement, value) => {
		expect(askedFor(statement, value)).toMatchObject({ answer: '' });
	});
});
