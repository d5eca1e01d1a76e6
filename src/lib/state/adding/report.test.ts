import { describe, expect, test } from 'vitest';
import type { Paper } from '$lib/papers/paper';
import { reportOf, together, type Outcome } from './report';
import { isOfTheSystem, sourceOfFile, sourceOfText } from './source';

function paper(title: string, text = 'Words.'): Paper {
	return {
		citation: { title, author: [] },
		links: [],
		text,
		sections: [],
		source: { name: '', listing: '' }
	};
}

function outcome(
	name: string,
	papers: readonly Paper[],
	codes: readonly (readonly [string, string?])[] = []
): Outcome {
	const problems = codes.map(([code, at]) => ({
		code,
		message: `About ${code}.`,
		...(at !== undefined && { at })
	}));
	const file = new File(['x'], name);
	return { source: sourceOfFile({ path: name, file }), result: { papers, problems } };
}

test('everything that came in is a paper, a repetition or a reject', () => {
	const report = reportOf([
		outcome('one.pdf', [paper('A')]),
		outcome(
			'library.bib',
			[paper('B'), paper('C', '')],
			[
				['repeated-entry', 'b2'],
				['empty-entry', 'd'],
				['waits-for-text', 'c'],
				['repeated-key', 'e']
			]
		),
		outcome('scan.pdf', [], [['no-text']]),
		outcome('odd.bin', [])
	]);
	expect(report.papers.map(({ paper }) => paper.citation.title)).toEqual(['A', 'B', 'C']);
	expect(report.rejects).toEqual([
		{ at: 'library.bib · d', message: 'About empty-entry.' },
		{ at: 'scan.pdf', message: 'About no-text.' },
		{ at: 'odd.bin', message: expect.stringContaining('nothing was added') }
	]);
	expect(report.notes).toEqual([{ at: 'library.bib · e', message: 'About repeated-key.' }]);
	expect([report.repeatedCount, report.bareCount]).toEqual([1, 1]);
});

test('a file with one paper is that paper’s own', () => {
	const report = reportOf([
		outcome('one.pdf', [paper('A')]),
		outcome('two.bib', [paper('B'), paper('C')])
	]);
	expect(report.papers.map(({ file }) => file?.name)).toEqual(['one.pdf', undefined, undefined]);
});

test('a locked file waits for its password and is no reject yet', () => {
	const report = reportOf([
		outcome('locked.pdf', [], [['password-needed']]),
		outcome('tried.pdf', [], [['password-wrong']])
	]);
	expect(report.rejects).toEqual([]);
	expect(report.locked.map(({ source, isRefused }) => [source.name, isRefused])).toEqual([
		['locked.pdf', false],
		['tried.pdf', true]
	]);
});

test('locked files of an archive are asked for one by one, and its papers are there', () => {
	const report = reportOf([
		outcome(
			'set.zip',
			[paper('A'), paper('B')],
			[['password-needed', 'in/c.pdf'], ['password-wrong', 'd.pdf'], ['empty']]
		)
	]);
	expect(report.papers).toHaveLength(2);
	expect(report.locked.map(({ name, path, isRefused }) => [name, path, isRefused])).toEqual([
		['set.zip · in/c.pdf', 'in/c.pdf', false],
		['set.zip · d.pdf', 'd.pdf', true]
	]);
	expect(report.rejects).toHaveLength(1);
});

test('an archive of nothing but locked files is no reject yet', () => {
	const report = reportOf([outcome('set.zip', [], [['password-needed', 'c.pdf']])]);
	expect([report.locked.length, report.rejects.length]).toEqual([1, 0]);
});

test('two reports are counted together', () => {
	const one = reportOf([outcome('a.pdf', [paper('A')]), outcome('b.pdf', [], [['empty']])]);
	const both = together(one, reportOf([outcome('c.pdf', [paper('C', '')])]));
	expect([both.papers.length, both.rejects.length, both.bareCount]).toEqual([2, 1, 1]);
});

test('a text is read as it was pasted', async () => {
	const { bytes } = await sourceOfText('naïve').open();
	expect(new TextDecoder().decode(bytes)).toBe('naïve');
});

describe('files of the system', () => {
	test.each([
		'.DS_Store',
		'papers/.git/HEAD',
		'papers/Thumbs.db',
		'__MACOSX/a.pdf',
		'~$draft.docx'
	])('%s is not read', (path) => expect(isOfTheSystem(path)).toBe(true));
	test.each(['a.pdf', 'my.papers/a b.pdf', 'desktop.ini.txt', 'v1.2/paper.tex'])(
		'%s is read',
		(path) => expect(isOfTheSystem(path)).toBe(false)
	);
});
