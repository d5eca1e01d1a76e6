import { describe, expect, test } from 'vitest';
import { abstractPaper } from '../../../../tests/abstract-paper';
import { handlesFor, handlesHiding } from './handle';

const TITLE = 'Effects of early mowing on hay fever in gardeners with old lawns';
const handlesOf = (text: string) => handlesFor(abstractPaper(TITLE, text), []).map((h) => h.text);

test('a study is known by its whole topic, and more shortly where that says too much', () => {
	const text = 'Of 90 patients 40 sneezed. Patients slept well. Both women and men took part.';
	expect(handlesOf(text)).toEqual([
		TITLE,
		'Effects of early mowing on hay fever in gardeners',
		'Effects of early mowing on hay fever'
	]);
});

test('a question put to a bare topic is told with it, and a bare topic is called a study', () => {
	const text = 'Patients had sneezing fits. Other patients slept; old patients mowed.';
	const handles = (title: string) => {
		const paper = abstractPaper(title, text);
		return handlesHiding('mowing', { paper, handles: handlesFor(paper, []) }).map((h) => h.text);
	};
	expect(handles('Sneezing fits: is it a habit of the old?')).toEqual([
		'Sneezing fits as a habit of the old',
		'Study of sneezing fits'
	]);
	expect(handles('Sneezing fits: do they matter?')).toEqual(['Study of sneezing fits']);
	expect(handles('Sneezing fits: do they foretell mowing?').at(-1)).toBe('Study of sneezing fits');
});

describe('a note beside the handle', () => {
	const noteOf = (title: string, text: string, answer = 'nothing of note') => {
		const paper = abstractPaper(title, text);
		return handlesHiding(answer, { paper, handles: handlesFor(paper, []) })[0]?.note;
	};
	const RATS = 'Forty rats were fed oat husk. After a week the rats slept more.';
	const TRIAL =
		'Between 1998 and 2003, 90 patients were randomised to warm socks or none. Patients slept.';

	test('tells on what animals, how and when the work was done', () => {
		expect(noteOf('Oat husk and the length of sleep at night', RATS)).toBe('in rats');
		expect(noteOf('Warm socks and length of sleep', TRIAL)).toBe('randomised trial, 1998 to 2003');
	});

	test('tells nothing of the answer, nothing twice and nothing where the handle is long', () => {
		expect(noteOf('Oat husk and length of sleep', RATS, 'young rats')).toBeUndefined();
		expect(noteOf('Oat husk and length of sleep in rats', RATS)).toBeUndefined();
		expect(
			noteOf('Oat husk and the length and depth of sleep at night in old barns', RATS)
		).toBeUndefined();
	});

	test('tells what a name means that only its paper knows', () => {
		const named = (title: string, answer = 'sails') => {
			const paper = abstractPaper(title, 'We built DRIFTO.');
			const handles = [{ text: 'DRIFTO', isName: true }];
			return handlesHiding(answer, { paper, handles })[0]?.note;
		};
		expect(named('DRIFTO: charts for small boats')).toBe('charts for small boats');
		expect(named('Charts for small boats')).toBe('Charts for small boats');
		expect(named('DRIFTO: charts for small boats', 'small boats')).toBeUndefined();
	});

	test('tells what a bare topic was about', () => {
		const text =
			'Patients with gouty arthritis sleep badly. Patients whose gouty arthritis was treated slept.';
		expect(noteOf('Do warm socks help?', text)).toBe('gouty arthritis');
	});
});

test('a part of the title that hides the answer names whose it is, where that is known', () => {
	const bare = abstractPaper(TITLE, 'We watched old lawns.');
	const authored = {
		...bare,
		citation: {
			...bare.citation,
			author: [{ family: 'Okafor' }, { family: 'Lindner' }],
			issued: { 'date-parts': [[2019]] as [[number]] }
		}
	};
	const handlesOfBoth = [bare, authored].map((paper) =>
		handlesHiding('hay fever after early mowing', { paper, handles: handlesFor(paper, []) }).map(
			(handle) => handle.text
		)
	);
	expect(handlesOfBoth[0]?.at(-1)).toBe('Study of gardeners with old lawns');
	expect(handlesOfBoth[1]?.slice(-2)).toEqual([
		'Gardeners with old lawns (Okafor et al. 2019)',
		'Okafor et al. (2019)'
	]);
});
