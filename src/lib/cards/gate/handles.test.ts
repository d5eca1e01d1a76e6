import { describe, expect, test } from 'vitest';
import { samplePaper } from '../../../../tests/fixtures/gate/sample-card';
import { findHandle, leadingNameOf, withoutHandles, withoutLeadingHandle } from './handles';

describe('findHandle', () => {
	test.each([
		['Orrery', 'orrery: what turns?'],
		['Orrery', "What did Orrery's makers turn?"],
		['Orrery', 'What turns (Orrery)?'],
		['X-ALMA', 'XALMA: what grew?'],
		['X-ALMA', 'What of X ALMA?'],
		['Okafor 2024', 'Okafor et al. (2024): who slept?'],
		['Okafor et al. (2024)', 'Okafor et al. (2024): who slept?'],
		['Wheels that turn', 'Cogs and wheels; wheels, that turn: why?']
	])('%s is in “%s”', (handle, text) => {
		expect(findHandle(text, ['Elsewhere', handle])).toBe(handle);
	});

	test.each([
		['Orrery', 'Orreryx: what turns?'],
		['Orrery', 'MyOrrery: what turns?'],
		['Orrery', 'Orrery2: what turns?'],
		['X-ALMA', 'X, or else ALMA: what grew?'],
		['Okafor 2024', 'Okafor and others (2024): who slept?'],
		['Wheels that turn', 'Wheels turn that: why?']
	])('%s is not in “%s”', (handle, text) => {
		expect(findHandle(text, [handle])).toBeUndefined();
	});
});

describe('withoutHandles', () => {
	test('each place of each handle becomes a sign', () => {
		const text = 'Orrery (2024): what does the Orrery’s wheel, orrery or not, turn?';
		expect(withoutHandles(text.replace('’', "'"), ['Orrery (2024)', 'Orrery'])).toBe(
			'§: what does the § wheel, § or not, turn?'
		);
	});

	test('a text whose small letters are more than its capitals keeps its places', () => {
		expect(withoutHandles('İİ and Orrery: what turns?', ['Orrery'])).toBe('İİ and §: what turns?');
	});
});

describe('withoutLeadingHandle', () => {
	test.each([
		['Orrery: the wheel of Orrery turns.', 'the wheel of Orrery turns.'],
		['Orrery (2024): the wheel turns.', 'the wheel turns.'],
		['In Orrery: the wheel turns.', 'In Orrery: the wheel turns.'],
		['Orrery turns: why?', 'Orrery turns: why?'],
		['Elsewhere: the wheel turns.', 'Elsewhere: the wheel turns.']
	])('“%s” becomes “%s”', (text, rest) => {
		expect(withoutLeadingHandle(text, ['Orrery (2024)', 'Orrery'])).toBe(rest);
	});
});

describe('leadingNameOf', () => {
	const paper = samplePaper(
		'Forty nurses were randomly given tea from 1998 to 2003; mice slept.',
		'Lemon balm (tea) and sleep onset in shift workers'
	);

	test.each([
		['Sleep onset in shift workers: what shortened it?', 'Sleep onset in shift workers'],
		['Sleep onset (randomized trial): what came?', 'Sleep onset (randomized trial)'],
		['Sleep onset (trial, 1998 to 2003): what came?', 'Sleep onset (trial, 1998 to 2003)'],
		['Balm and sleep (in mice): what came?', 'Balm and sleep (in mice)'],
		['Balm and sleep (in mice, 2019): what came?', 'Balm and sleep (in mice, 2019)']
	])('in front of “%s” stands “%s”', (prompt, lead) => {
		const dated = {
			...paper,
			citation: { ...paper.citation, issued: { 'date-parts': [[2019]] as [[number]] } }
		};
		expect(leadingNameOf(dated, prompt, ['Balm and sleep'])).toEqual([lead]);
	});

	test.each([
		'Workers: what shortened it?',
		'Night shifts of nurses: what shortened it?',
		'What shortened sleep onset in shift workers?',
		// Nothing that the paper says of itself.
		'Sleep onset (in rats): what shortened it?',
		'Sleep onset (1998 to 2004): what shortened it?',
		'Tea and sleep (in mice): what came?'
	])('no name stands in front of “%s”', (prompt) => {
		expect(leadingNameOf(paper, prompt, ['Balm and sleep'])).toEqual([]);
	});
});

describe('a title with signs in it', () => {
	test.each([
		'Use of 0.5% balm in shift workers',
		'Balm® and sleep',
		'A 2×2 trial of balm',
		'Balm and the growth of $x^2$',
		'Balm and sleep [corrected]',
		'Balm {and} sleep_onset'
	])('names its work as any other does: “%s”', (title) => {
		expect(findHandle(`${title}: what was shortened?`, [title])).toBe(title);
		expect(withoutLeadingHandle(`${title}: what was shortened?`, [title])).toBe(
			'what was shortened?'
		);
	});
});
