import { describe, expect, test } from 'vitest';
import { abstractPaper } from '../../../../tests/abstract-paper';
import { studyNotes } from './study-note';

const notesOf = (text: string, title = 'Wet socks and colds') =>
	studyNotes(abstractPaper(title, text));

const PEOPLE = 'Forty gardeners were patients of ours, and patients slept.';

describe('studyNotes', () => {
	test.each([
		['Patients were randomized to socks or boots.', ['randomized trial']],
		['Patients were randomly assigned socks or boots.', ['randomized trial']],
		['This was a retrospective, single-village cohort study.', ['retrospective cohort']],
		['We did a case-control study.', ['case-control study']],
		['In this cohort of 90 gardeners colds were rare.', ['cohort']],
		['We held in-depth interviews.', ['interviews']],
		['A double-blind comparison of socks.', ['double-blind trial']],
		['Medical records of all gardeners were reviewed.', ['chart review']],
		['A questionnaire was mailed to each.', ['survey']],
		[
			'We watched them prospectively from May 1999 to June 2004.',
			['prospective study', '1999 to 2004']
		],
		['They came in 1999-2004.', ['1999-2004']],
		['A meta-analysis of nine trials was performed; patients were randomized.', ['meta-analysis']]
	])('“%s”', (text, notes) => {
		expect(notesOf(`${PEOPLE} ${text}`)).toEqual(notes);
	});

	test.each([
		'Previous randomized trials of socks were small.',
		'We sum up two large randomized controlled trials of socks.',
		'They put on socks and boots in randomized order.',
		'Colds were found by systematic review of diaries.',
		'A prospective study is needed.',
		'No cohort study has looked at socks.',
		'Between 1999 and 1998 nothing happened.',
		'They came in 1999.'
	])('“%s” tells nothing of this work', (text) => {
		expect(notesOf(`${PEOPLE} ${text}`)).toEqual([]);
	});

	test('animals are told where the work was done on them alone', () => {
		expect(notesOf('Wet rats sneezed. Dry rats slept.')).toEqual(['in rats']);
		expect(notesOf(`${PEOPLE} Rats sneezed, and rats slept.`)).toEqual([]);
		expect(notesOf('A hat of rats.')).toEqual([]);
	});

	test('glass is told where it was all in glass', () => {
		expect(notesOf('Sock wool was grown in vitro.')).toEqual(['in vitro']);
		expect(notesOf('Sock wool was grown in vitro and in vivo.')).toEqual([]);
		expect(notesOf(`${PEOPLE} Wool grew in vitro.`)).toEqual([]);
		expect(notesOf('After in vitro fertilization wool grew.')).toEqual([]);
	});

	test('stones randomly placed make no trial', () => {
		expect(notesOf('Stones were randomized to two heaps.')).toEqual([]);
	});

	test('of a full text its abstract tells, and not its introduction', () => {
		const abstract = `${PEOPLE} We counted their socks.`;
		const paper = abstractPaper('Socks', `${abstract} Patients were randomized to boots.`);
		const span = { start: 0, end: abstract.length };
		const sections = [{ kind: 'abstract', title: '', level: 1, span }] as const;
		expect(studyNotes({ ...paper, sections })).toEqual([]);
	});

	test('a title that calls itself a review is one', () => {
		expect(notesOf(PEOPLE, 'Wet socks: a systematic review')).toEqual(['systematic review']);
	});
});
