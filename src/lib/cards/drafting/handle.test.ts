import { describe, expect, test } from 'vitest';
import { abstractPaper } from '../../../../tests/abstract-paper';
import type { Finding } from '$lib/extraction/finding';
import { handlesFor, handlesHiding } from './handle';

const TITLE = 'Effects of early mowing on hay fever in gardeners with old lawns';
const hiding = (answer: string, title = TITLE, text = 'We watched lawns.') => {
	const paper = abstractPaper(title, text);
	return handlesHiding(answer, { paper, handles: handlesFor(paper, []) });
};

test('a study is known by its whole title, and by less of it where that gives the answer away', () => {
	expect(hiding('eleven days')[0]?.text).toBe(TITLE);
	expect(hiding('most gardeners with lawns')[0]?.text).toBe('Effects of early mowing on hay fever');
});

test('where each form of the title gives the answer away there is none', () => {
	expect(hiding('mowing lawns and fever')).toEqual([]);
	// A figure is given away by no word.
	expect(hiding('mowing lawns for 3 days')).not.toEqual([]);
});

test('that a thing was looked at gives no outcome away', () => {
	const title = 'Efficacy of early mowing in hay fever';
	expect(hiding('no effect', TITLE)[0]?.text).toBe(TITLE);
	expect(hiding('more efficacious', title)[0]?.text).toBe(title);
});

test('the year and, where known, the authors tell the work as well', () => {
	const bare = abstractPaper(TITLE, 'We watched old lawns.', 2019);
	const author = [{ family: 'Okafor' }, { family: 'Lindner' }];
	const paper = { ...bare, citation: { ...bare.citation, author } };
	const texts = handlesFor(paper, []).map(({ text }) => text);
	expect(texts[0]).toBe(`${TITLE} (2019)`);
	expect(texts.at(-1)).toBe('Okafor et al. (2019)');
});

describe('a name', () => {
	const named = (title: string, name: string) => {
		const finding = { named: [{ name }] } as unknown as Finding;
		return handlesFor(abstractPaper(title, `We built ${name}.`), [finding]);
	};

	test('comes first where the title holds it', () => {
		expect(named('DRIFTO: charts for small boats', 'DRIFTO')[0]?.text).toBe('DRIFTO');
		expect(named('Charts for small fishing boats', 'DRIFTO')[0]?.text).toBe(
			'Charts for small fishing boats'
		);
	});
});

describe('a note beside the handle', () => {
	const RATS = 'Forty rats were fed oat husk. After a week the rats slept more.';
	const TRIAL =
		'Between 1998 and 2003, 90 patients were randomised to warm socks or none. Patients slept.';
	const noteOf = (title: string, text: string, answer = 'nothing of note') =>
		hiding(answer, title, text)[0]?.note;

	test('tells on what animals, how and when the work was done', () => {
		expect(noteOf('Oat husk and the length of sleep at night', RATS)).toBe('in rats');
		expect(noteOf('Warm socks and length of sleep', TRIAL)).toBe('randomised trial, 1998 to 2003');
	});

	test('tells nothing of the answer, nothing twice and nothing where the handle is long', () => {
		expect(noteOf('Oat husk and length of sleep', RATS, 'young rats')).toBeUndefined();
		expect(noteOf('Oat husk and length of sleep in rats', RATS)).toBeUndefined();
		expect(
			noteOf('Oat husk and the length and the depth of sleep at night in old and damp barns', RATS)
		).toBeUndefined();
	});

	test('tells what the title says that its own name is', () => {
		const named = (title: string, answer = 'sails') => {
			const paper = abstractPaper(title, 'We built DRIFTO.');
			const handles = [{ text: 'DRIFTO', isName: true }];
			return handlesHiding(answer, { paper, handles })[0]?.note;
		};
		expect(named('DRIFTO: A chart for small boats')).toBe('a chart for small boats');
		expect(named('Charts for small boats')).toBeUndefined();
		expect(named('DRIFTO: a chart for small boats', 'small boats')).toBeUndefined();
	});
});
