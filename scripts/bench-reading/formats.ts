import { existsSync, readFileSync, statSync } from 'node:fs';
import { fullName } from '$lib/papers/citation';
import { readFile } from '../../src/cli/read';
import { readAtOnce } from '../../src/lib/importing/read-papers';

const SHARED = new URL('../../../shared/papers/', import.meta.url);

interface Listed {
	readonly file: string;
	readonly kind: string;
	readonly title: string | null;
	readonly first_author: string | null;
}

const words = (text: string) =>
	text
		// The list writes some letters as numbers.
		.replace(/&#x([0-9a-f]+);/gi, (_sign, code: string) => String.fromCharCode(parseInt(code, 16)))
		.replace(/\\mathbb/g, '')
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.match(/[\p{L}\p{N}]+/gu)
		?.join(' ') ?? '';

const share = (hits: number, count: number) =>
	`${((100 * hits) / Math.max(1, count)).toFixed(0)} %`;

/** Titles and first authors of the articles of one kind that are listed beside the project. */
async function benchArticles(kind: string, listed: readonly Listed[]): Promise<void> {
	let [titles, authors, named, length, ms] = [0, 0, 0, 0, 0];
	for (const { file, title, first_author: first } of listed) {
		const path = new URL(file, SHARED).pathname;
		const before = performance.now();
		const { papers } = await readFile(path);
		ms += performance.now() - before;
		length += statSync(path).size;
		const [paper] = papers;
		if (words(paper?.citation.title ?? '').includes(words(title ?? ''))) titles += 1;
		if (first === null) continue;
		named += 1;
		const family = first.split(' ').at(-1) ?? '';
		if (words(fullName(paper?.citation.author[0] ?? {})).includes(words(family))) authors += 1;
	}
	console.log(
		`${kind}: ${listed.length} files (${(length / 1e6).toFixed(1)} MB) in ${ms.toFixed(0)} ms, titles ${share(titles, listed.length)}, first authors ${share(authors, named)}`
	);
}

function benchEntries(): void {
	const entry = (at: number) =>
		`@article{key${at},\n  title = {Kelp and {W}ool, part ${at}},\n  author = {G\\"odel, Kurt and Lee, Bo},\n  year = {${1900 + (at % 120)}},\n  journal = {Kelp},\n  abstract = {We count the gulls of coast ${at} and find {\\'e}leven in a hundred nets by day.}\n}\n`;
	const bytes = new TextEncoder().encode(
		Array.from({ length: 5000 }, (_v, at) => entry(at)).join('\n')
	);
	const before = performance.now();
	const { papers, problems } = readAtOnce(bytes, 'library.bib');
	console.log(
		`5,000 BibTeX entries: ${(performance.now() - before).toFixed(0)} ms, ${papers.length} papers, ${problems.length} problems`
	);
}

/** What is read of the other formats than PDF, how well and how fast. */
export async function benchFormats(): Promise<void> {
	benchEntries();
	const index = new URL('index.jsonl', SHARED);
	if (!existsSync(index)) return;
	const listed = readFileSync(index, 'utf8')
		.trim()
		.split('\n')
		.map((line) => JSON.parse(line) as Listed);
	for (const kind of ['jats', 'html', 'latex'])
		await benchArticles(
			kind,
			listed.filter((entry) => entry.kind === kind)
		);
}
