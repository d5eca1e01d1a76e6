import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { classOfNumber } from '$lib/extraction/models/quantities/number-class';
import { splitSentences } from '$lib/text/sentences';

/** How the marked numbers name what we call otherwise. */
const OWN_NAMES: Readonly<Record<string, string>> = {
	version_or_name: 'name',
	year_as_data: 'year',
	list_count: 'listCount'
};

interface MarkedNumber {
	readonly id: string;
	readonly token: string;
	readonly offset: number;
	readonly cls: string;
	readonly near: string;
}

function linesOf<T>(file: string): T[] {
	const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
	return lines.map((line) => JSON.parse(line) as T);
}

/** Prints how many of the marked numbers of the folder's papers are classed as marked, and the others. */
export function tellClassScores(folder: string): void {
	const file = join(folder, 'numbers.jsonl');
	if (!existsSync(file)) {
		console.log(`Skipped the classes of numbers: ${file} is not here.`);
		return;
	}
	const papers = linesOf<{ id: string; abstract: string }>(join(folder, 'papers.jsonl'));
	const abstracts = new Map(papers.map(({ id, abstract }) => [id, abstract]));
	const numbers = linesOf<MarkedNumber>(file);
	let right = 0;
	for (const { id, token, offset, cls, near } of numbers) {
		const text = abstracts.get(id) ?? '';
		const span = { start: offset, end: offset + token.length };
		const sentence = splitSentences(text).find(({ start, end }) => start <= offset && offset < end);
		const found = classOfNumber(text, span, { ...(sentence && { sentence }) });
		if (found === (OWN_NAMES[cls] ?? cls)) right++;
		else console.log(`  ${found} for ${cls}: ${near}`);
	}
	console.log(`Classes of numbers: ${right} of ${numbers.length} as marked`);
}
