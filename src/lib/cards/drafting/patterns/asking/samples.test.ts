import { describe, expect, test } from 'vitest';
import { abstractPaper } from '../../../../../../tests/abstract-paper';
import { draftCards } from '../../../draft-cards';
import { answerOf, promptOf } from '../../../card';
import { extractFindings } from '$lib/extraction/extract-findings';
import type { Finding } from '$lib/extraction/finding';
import { askSample } from './samples';

const found = (statement: string) =>
	askSample({ statement } as Finding).map(({ body, answer }) => `${body} ${answer}`);

describe('how many took part', () => {
	test.each([
		[
			'to weigh the effect of tar, we studied 46 old volunteers with gout, divided into two crews',
			'how many old volunteers with gout were studied? 46'
		],
		[
			'a total of 1,323 schools (n = 40 towns) were enrolled',
			'how many schools were enrolled? 1,323'
		],
		['Twenty-eight patients were randomly assigned and treated', ''],
		['thirty-one volunteers participated', 'how many volunteers participated? thirty-one'],
		[
			'between spring and autumn, 641 adults aged 40 to 74 years were recruited from harbours',
			'how many adults aged 40 to 74 years were recruited? 641'
		],
		[
			'a survey of 1666 adults aged 18 years or older, run in May',
			'how many adults aged 18 years or older were surveyed? 1666'
		],
		['the sample consisted of 120 undergraduates', 'how many undergraduates took part? 120'],
		['we reviewed 32 articles on tar', 'how many articles on tar were reviewed? 32'],
		[
			'we present an analysis of 155 old logs and an inspection of 48 rusty artefacts in two ports',
			'how many rusty artefacts in two ports were inspected? 48'
		],
		[
			'the plan rests on interviews with 24 harbour managers',
			'how many harbour managers were interviewed? 24'
		],
		['36 pilots and 31 designers from three northern yards filled in a long questionnaire', ''],
		[
			'31 designers from three northern yards filled in a long questionnaire',
			'how many designers from three northern yards filled in a long questionnaire? 31'
		]
	])('%s', (statement, asked) => {
		expect(found(statement).join()).toBe(asked);
	});

	test.each([
		'we studied two patients',
		'the remaining 40 volunteers were treated with wax',
		'1998 patients were enrolled' /* reads as a year */,
		'one hundred and fourteen volunteers were enrolled',
		'40 women in the tar group and 38 men were included',
		'40 oars were examined',
		'an analysis of 40 oars told nothing',
		'40 volunteers responded to wax'
	])('not asked: %s', (statement) => {
		expect(found(statement)).toEqual([]);
	});

	test('of a study the largest, once', () => {
		const paper = abstractPaper(
			'Tar against gout',
			'Gout is common in ports. We recruited 212 volunteers with gout. Ninety-six volunteers were examined after a year. Tar reduced the number of attacks by 31%. Wax had no effect on attacks.'
		);
		const sizes = draftCards(paper, extractFindings(paper))
			.filter((draft) => promptOf(draft).includes('how many volunteers'))
			.map(answerOf);
		expect(sizes).toEqual(['212']);
	});
});
