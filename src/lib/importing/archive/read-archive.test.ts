import { existsSync, readFileSync } from 'node:fs';
import { gzipSync, strToU8, zipSync, type Zippable } from 'fflate';
import { describe, expect, test } from 'vitest';
import { lockedPdf } from '../../../../tests/e2e/locked-pdf';
import { readPapers } from '../read-papers';
import { safePath } from './entry';

const paper = (title: string) =>
	strToU8(
		`${title}\n\n${'Gulls follow trawlers to the coast by day and leave at night. '.repeat(6)}\n`
	);

const tex = (title: string, body = 'Kelp grows.') =>
	strToU8(
		String.raw`\documentclass{article}\title{${title}}\begin{document}\begin{abstract}We grow kelp.\end{abstract}${body}\end{document}`
	);

function header(name: string, length: number, kind: string): Uint8Array {
	const block = new Uint8Array(512);
	block.set(strToU8(name).subarray(0, 100));
	block.set(strToU8(length.toString(8).padStart(11, '0')), 124);
	block.set(strToU8(`        ${kind}`), 148);
	const sum = block.reduce((total, byte) => total + byte, 0);
	block.set(strToU8(`${sum.toString(8).padStart(6, '0')}\0 `), 148);
	return block;
}

function tar(files: Record<string, Uint8Array>): Uint8Array {
	const blocks = Object.entries(files).flatMap(([name, bytes]) => {
		const padded = new Uint8Array(Math.ceil(bytes.length / 512) * 512);
		padded.set(bytes);
		const long = strToU8(name);
		if (long.length <= 100) return [header(name, bytes.length, '0'), padded];
		const paddedName = new Uint8Array(Math.ceil(long.length / 512) * 512);
		paddedName.set(long);
		return [
			header('././@LongLink', long.length, 'L'),
			paddedName,
			header(name, bytes.length, '0'),
			padded
		];
	});
	return Uint8Array.from([...blocks, new Uint8Array(1024)].flatMap((block) => [...block]));
}

async function reading(bytes: Uint8Array, name = 'papers.zip') {
	const { papers, problems } = await readPapers(bytes, name);
	return {
		titles: papers.map(({ citation }) => citation.title),
		sources: papers.map(({ source }) => source),
		problems: problems.map(({ code, at }) => [code, at])
	};
}

const GULLS = { 'gulls.txt': paper('Gulls and Nets'), 'wool.txt': paper('Wool and Sheep') };
const TITLES = ['Gulls and Nets', 'Wool and Sheep'];

test.each([
	['ZIP', zipSync(GULLS)],
	['ZIP without packing', zipSync(GULLS, { level: 0 })],
	['tar', tar(GULLS)],
	['tar.gz', gzipSync(tar(GULLS))],
	['ZIP in a ZIP', zipSync({ 'inner.zip': zipSync(GULLS) })],
	['tar.gz in a ZIP', zipSync({ 'inner.tgz': gzipSync(tar(GULLS)) })]
])('the papers of a %s archive are read', async (_name, bytes) => {
	const { titles, problems, sources } = await reading(bytes);
	expect(titles).toEqual(TITLES);
	expect(problems).toEqual([]);
	expect(sources[0]).toEqual({ name: 'gulls.txt', listing: 'papers.zip' });
});

test('a single packed file is read as what it is', async () => {
	const { titles, sources } = await reading(gzipSync(GULLS['gulls.txt']), 'gulls.txt.gz');
	expect(titles).toEqual(['Gulls and Nets']);
	expect(sources).toEqual([{ name: 'gulls.txt', listing: '' }]);
});

test('each file is named that could not be read, and the others are', async () => {
	const { titles, problems } = await reading(
		zipSync({
			'a/gulls.txt': GULLS['gulls.txt'],
			'a/empty.txt': new Uint8Array(),
			'b/noise.bin': Uint8Array.from({ length: 400 }, (_v, at) => (at * 73) % 32),
			'b/list.bib': strToU8('@article{a, title = {Kelp}}'),
			'fig.png': strToU8('\x89PNG'),
			'style.css': strToU8('p {}'),
			'__MACOSX/a/._gulls.txt': strToU8('junk'),
			'.DS_Store': strToU8('junk')
		})
	);
	expect(titles).toEqual(['Gulls and Nets', 'Kelp']);
	expect(problems).toEqual([
		['empty', 'a/empty.txt'],
		['binary', 'b/noise.bin'],
		['waits-for-text', 'b/list.bib: a · Kelp'],
		['left-aside', '2 (fig.png, style.css)']
	]);
});

test('progress is told file by file', async () => {
	const told: [number, number][] = [];
	const onProgress = (done: number, count: number) => told.push([done, count]);
	await readPapers(zipSync({ ...GULLS, 'fig.png': strToU8('x') }), 'papers.zip', { onProgress });
	expect(told).toEqual([
		[1, 2],
		[2, 2]
	]);
});

test('reading stops between two files when it is cancelled', async () => {
	const stop = new AbortController();
	const read = readPapers(zipSync(GULLS), 'papers.zip', {
		signal: stop.signal,
		onProgress: () => stop.abort()
	});
	await expect(read).rejects.toThrow(/abort/i);
});

describe('sources of LaTeX', () => {
	const project: Zippable = {
		'main.tex': tex('Kelp and Wool', '\\input{results}'),
		'results.tex': strToU8('One grows.'),
		'refs.bib': strToU8('@article{a, title = {Not a paper here}}'),
		'figs/plot.pdf': strToU8('%PDF-1.4'),
		'README.md': strToU8('# Read me'),
		'main.pdf': strToU8('%PDF-1.4')
	};

	test('are one paper, whatever else lies beside them', async () => {
		const files = {
			...project,
			'main.tex': tex('Kelp and Wool', '\\input{results}\\includegraphics{figs/plot.pdf}')
		};
		const { titles, problems, sources } = await reading(zipSync(files), 'kelp.zip');
		expect(titles).toEqual(['Kelp and Wool']);
		expect(problems).toEqual([]);
		expect(sources).toEqual([{ name: 'kelp.zip', listing: '' }]);
	});

	test('of several papers are several papers', async () => {
		const { titles } = await reading(
			zipSync({ 'a/main.tex': tex('Kelp'), 'b/main.tex': tex('Wool'), ...GULLS })
		);
		expect(titles).toEqual(['Kelp', 'Wool', ...TITLES]);
	});
});

test.each([
	['../../etc/passwd.txt', 'etc/passwd.txt'],
	['/etc/passwd', 'etc/passwd'],
	['C:\\papers\\gulls.pdf', 'papers/gulls.pdf'],
	['a/./b//c.txt', 'a/b/c.txt'],
	['a\u202Efdp.exe', 'afdp.exe'],
	['..', '']
])('the path “%s” is the name “%s” and nothing more', (path, name) => {
	expect(safePath(path)).toBe(name);
});

describe('hostile archives', () => {
	const zeros = new Uint8Array(60_000_000);

	test('a bomb is left out and the file beside it is read', { timeout: 60_000 }, async () => {
		const { titles, problems } = await reading(zipSync({ 'bomb.txt': zeros, ...GULLS }));
		expect(titles).toEqual(TITLES);
		expect(problems).toEqual([['file-too-large', 'bomb.txt']]);
	});

	test('a packed bomb is refused', { timeout: 60_000 }, async () => {
		const { titles, problems } = await reading(gzipSync(zeros), 'bomb.gz');
		expect(titles).toEqual([]);
		expect(problems).toEqual([['file-too-large', 'bomb.gz']]);
	});

	test('archives in archives are opened to a depth', async () => {
		let nested = zipSync(GULLS);
		for (let depth = 0; depth < 20; depth += 1) nested = zipSync({ [`${depth}.zip`]: nested });
		const { titles, problems } = await reading(nested);
		expect(titles).toEqual([]);
		expect(problems.map(([code]) => code)).toEqual(['archive-too-deep']);
	});

	test('a locked file is named', async () => {
		const bytes = zipSync(GULLS);
		const text = Buffer.from(bytes).toString('latin1');
		for (const sign of ['PK\x03\x04', 'PK\x01\x02']) {
			const at = text.indexOf(sign) + (sign === 'PK\x03\x04' ? 6 : 8);
			bytes[at] = (bytes[at] ?? 0) | 1;
		}
		const { titles, problems } = await reading(bytes);
		expect(titles).toEqual(['Wool and Sheep']);
		expect(problems).toEqual([['locked-entry', 'gulls.txt']]);
	});

	test.each([
		['in the archive', (set: Record<string, Uint8Array>) => zipSync(set)],
		[
			'in an archive within',
			(set: Record<string, Uint8Array>) => zipSync({ 'in.zip': zipSync(set) })
		]
	])('a locked PDF %s is opened by itself with its password', async (_where, pack) => {
		const words = 'Gulls follow trawlers to the coast by day and leave them at night. '.repeat(6);
		const locked = lockedPdf(['Gulls by Night', 'Abstract', ...words.match(/.{1,70}/g)!], 'tern');
		const bytes = pack({ 'set/locked.pdf': locked, ...GULLS });
		const first = await readPapers(bytes, 'set.zip');
		expect(first.papers).toHaveLength(2);
		expect(first.problems.map(({ code, at }) => [code, at])).toEqual([
			['password-needed', 'set/locked.pdf']
		]);
		const again = { password: 'tern', only: 'set/locked.pdf' };
		const { papers, problems } = await readPapers(bytes, 'set.zip', again);
		expect(papers.map(({ citation }) => citation.title)).toEqual(['Gulls by Night']);
		expect(problems).toEqual([]);
	});

	test.each([0.3, 0.6, 0.9])(
		'one that breaks off at %d of its length is read so far',
		async (share) => {
			const bytes = zipSync({ 'a.txt': paper('Kelp'), ...GULLS }, { level: 0 });
			const cut = bytes.subarray(0, Math.floor(bytes.length * share));
			const { titles, problems } = await reading(cut);
			const codes = problems.map(([code]) => code);
			expect(titles).toEqual(['Kelp', ...TITLES].slice(0, titles.length));
			expect(codes).toContain(titles.length === 0 ? 'broken-in-archive' : 'archive-cut-short');
		}
	);

	test('an office document is refused as such', async () => {
		const docx = zipSync({
			'[Content_Types].xml': strToU8('<Types/>'),
			'word/document.xml': strToU8('<w/>')
		});
		expect((await reading(docx, 'paper.docx')).problems).toEqual([['office', 'paper.docx']]);
		const { problems, titles } = await reading(zipSync({ 'paper.docx': docx, ...GULLS }));
		expect(titles).toEqual(TITLES);
		expect(problems).toEqual([['office', 'paper.docx']]);
	});

	test.each([
		['nothing but pictures', zipSync({ 'a.png': strToU8('x') }), 'empty-archive'],
		['nothing', zipSync({}), 'empty-archive'],
		['junk', zipSync({ '.DS_Store': strToU8('x') }), 'empty-archive']
	])('an archive of %s has no paper', async (_name, bytes, code) => {
		const { titles, problems } = await reading(bytes);
		expect(titles).toEqual([]);
		expect(problems.map(([of]) => of)).toEqual([code]);
	});
});

const SHARED = new URL('../../../../../shared/papers/latex/1911.02782.tar.gz', import.meta.url);

test.skipIf(!existsSync(SHARED))(
	'a source as arXiv gives it is one paper, where it is at hand',
	async () => {
		const { papers, problems } = await readPapers(readFileSync(SHARED), '1911.02782.tar.gz');
		expect(papers.map(({ citation, arxiv }) => [citation.title, arxiv])).toEqual([
			['S2ORC: The Semantic Scholar Open Research Corpus', '1911.02782']
		]);
		expect(papers[0]?.citation.author.map(({ family }) => family)).toEqual([
			'Lo',
			'Wang',
			'Neumann',
			'Kinney',
			'Weld'
		]);
		expect(problems.map(({ code }) => code)).toEqual(['left-aside']);
	}
);
