import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Signs } from '$lib/cards/drafting/keeping-signs';

/** A card that somebody read beside its paper. */
export interface JudgedCard {
	/** Set and number of the paper: cards of one paper are held out together. */
	readonly paper: string;
	/** Would be kept and reviewed as it is: 1, or 0; a half where only that it repeats its sentence speaks against it. */
	readonly kept: number;
	/** No text of the paper: only what was seen of the card. */
	readonly signs: Signs;
}

interface Row {
	readonly paper: string;
	readonly kept: number;
	/** Index of a sign that is 1, or index and value. */
	readonly signs: readonly (number | readonly [number, number])[];
}

const rounded = (value: number) => Math.round(value * 1000) / 1000;

/** Lines of JSON, packed: the names of the signs, then one card a line. */
export function writeJudgedCards(file: string, cards: readonly JudgedCard[]): void {
	const names = [...new Set(cards.flatMap(({ signs }) => Object.keys(signs)))].sort();
	const places = new Map(names.map((name, index) => [name, index]));
	const rows = cards.map(({ paper, kept, signs }): Row => {
		const there = Object.entries(signs).filter(([, value]) => rounded(value) !== 0);
		const coded = there.map(([name, value]) => {
			const place = places.get(name) ?? -1;
			return rounded(value) === 1 ? place : ([place, rounded(value)] as const);
		});
		return { paper, kept, signs: coded };
	});
	const lines = [names, ...rows].map((line) => JSON.stringify(line));
	writeFileSync(file, gzipSync(lines.join('\n'), { level: 9 }));
}

/** @throws {Error} if the file is none that `writeJudgedCards` wrote. */
export function readJudgedCards(file: string): JudgedCard[] {
	const [head = '[]', ...lines] = gunzipSync(readFileSync(file)).toString('utf8').split('\n');
	const names = JSON.parse(head) as string[];
	return lines.map((line) => {
		const row = JSON.parse(line) as Row;
		const signs = row.signs.map((sign): [string, number] => {
			const [place, value] = typeof sign === 'number' ? [sign, 1] : sign;
			const name = names[place];
			if (name === undefined) throw new Error(`${file}: no sign has the number ${place}.`);
			return [name, value];
		});
		return { paper: row.paper, kept: row.kept, signs: Object.fromEntries(signs) };
	});
}
