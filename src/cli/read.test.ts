import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readFile } from './read';

let folder = '';
const MAIN = String.raw`\documentclass{article}\title{Kelp}\begin{document}\begin{abstract}We grow kelp.\end{abstract}\input{parts/one}\end{document}`;
const PASTE = `Gulls and Nets\n\n${'Gulls follow trawlers to the coast by day and leave at night. '.repeat(6)}`;

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'paperdeck-read-'));
	mkdirSync(join(folder, 'kelp/parts'), { recursive: true });
	writeFileSync(join(folder, 'kelp/main.tex'), MAIN);
	writeFileSync(join(folder, 'kelp/parts/one.tex'), 'One grows.');
	writeFileSync(join(folder, 'gulls.txt'), PASTE);
});

afterAll(() => rmSync(folder, { recursive: true }));

test('a folder gives the papers of its files, those of LaTeX as one', async () => {
	const { papers, problems } = await readFile(folder);
	expect(papers.map(({ citation }) => citation.title)).toEqual(['Kelp', 'Gulls and Nets']);
	expect(problems).toEqual([]);
});

test('a main file of LaTeX takes in the files beside it', async () => {
	const { papers } = await readFile(join(folder, 'kelp/main.tex'));
	expect(papers.map(({ text }) => text)).toEqual(['We grow kelp.\n\nOne grows.']);
});

test('a file that is not there is a problem', async () => {
	const { papers, problems } = await readFile(join(folder, 'none.pdf'));
	expect(papers).toEqual([]);
	expect(problems[0]?.message).toMatch(/no such file/);
});
