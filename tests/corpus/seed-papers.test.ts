import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readAtOnce } from '$lib/importing/read-papers';
import { isoDate } from '$lib/papers/citation';
import type { Paper } from '$lib/papers/paper';

const SHARED = new URL('../../../shared/', import.meta.url);
const isHere = existsSync(new URL('seeds', SHARED)) && existsSync(new URL('gold', SHARED));

interface GoldPaper {
	readonly id: string;
	readonly seed: string;
	readonly title: string;
	readonly abstract: string;
	readonly date: string | null;
	readonly date_text: string | null;
	readonly authors_count: number | null;
	readonly links: readonly string[];
}

const SEEDS = ['001_a7f61f99f5b5e48c.txt', '002_a68530d1b574a595.txt'];

function readSeed(name: string) {
	return readAtOnce(readFileSync(new URL(`seeds/${name}`, SHARED)), name);
}

function readGold(): GoldPaper[] {
	const lines = readFileSync(new URL('gold/papers.jsonl', SHARED), 'utf8').split('\n');
	return lines.filter(Boolean).map((line) => JSON.parse(line) as GoldPaper);
}

function asGold(paper: Paper | undefined) {
	const issued = paper?.citation.issued;
	return {
		title: paper?.citation.title,
		abstract: paper?.text,
		date: isoDate(issued) ?? issued?.literal ?? null,
		date_text: paper?.dateText ?? null,
		authors_count: paper?.authorCount ?? null,
		links: paper?.links
	};
}

describe.skipIf(!isHere)('the two seed listings (skipped where ../shared is absent)', () => {
	test('hold 3 and 30 papers', () => {
		expect(SEEDS.map((seed) => readSeed(seed).papers.length)).toEqual([3, 30]);
	});

	test('agree with the gold in every field', () => {
		const papers = new Map(
			SEEDS.flatMap((seed) => readSeed(seed).papers).map((p) => [p.citation.title, p])
		);
		const gold = readGold();
		expect(gold).toHaveLength(18);
		for (const { title, abstract, date, date_text, authors_count, links } of gold) {
			const wanted = { title, abstract, date, date_text, authors_count, links };
			expect(asGold(papers.get(title))).toEqual(wanted);
		}
	});

	test('give no author and no date to the entry that has neither', () => {
		const entry = readSeed('002_a68530d1b574a595.txt').papers.find(({ citation }) =>
			citation.title.startsWith('GTAlign')
		);
		expect(entry?.citation).not.toHaveProperty('issued');
		expect(entry).not.toHaveProperty('authorCount');
		expect(entry).not.toHaveProperty('dateText');
	});

	test('tell of the one statement that is no paper', () => {
		const { problems } = readSeed('001_a7f61f99f5b5e48c.txt');
		expect(problems.map(({ code }) => code)).toEqual(['no-title-of-its-own']);
		expect(problems[0]?.at).toMatch(/^Misalignment risks — Our research shows/);
		expect(readSeed('002_a68530d1b574a595.txt').problems).toEqual([]);
	});
});
