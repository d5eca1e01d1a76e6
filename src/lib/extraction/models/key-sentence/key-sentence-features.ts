import { contentStems } from '$lib/text/stems';
import { modelWords } from '../model-words';
import { ROLE_LABELS } from '../roles/role-label';
import {
	roleCuesOf,
	turningPointsOf,
	type RoleCues,
	type TurningPoints
} from '../roles/turning-points';

/** What a key sentence is looked for in. */
export interface KeySentenceSource {
	/** Empty where it is not known. */
	readonly title: string;
	readonly sentences: readonly string[];
	/** Probability of each of `ROLE_LABELS`, one array a sentence. */
	readonly posteriors: readonly Float64Array[];
}

/** Names of steps reached: "len>10", "len>15"; one weight a step makes any curve. */
function steps(name: string, value: number, bounds: readonly number[]): string[] {
	return bounds.filter((bound) => value > bound).map((bound) => `${name}>${bound}`);
}

const LENGTHS = [4, 7, 10, 13, 16, 19, 22, 25, 28, 32, 36, 42, 50, 60];
const SHARES = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.75, 0.9];
const CENTRALITIES = [0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4];
const PROBABILITIES = [0.05, 0.15, 0.3, 0.5, 0.7, 0.85];

function wordFeatures(sentence: string): string[] {
	const words = modelWords(sentence);
	const opening = words.slice(0, 4);
	return [
		...words.map((word) => `u|${word}`),
		...words.slice(1).map((word, index) => `b|${words[index]} ${word}`),
		...words.slice(2).map((word, index) => `t|${words[index]} ${words[index + 1]} ${word}`),
		...opening.map((word, index) => `s${index}|${word}`),
		`f2|${opening.slice(0, 2).join(' ')}`,
		`f3|${opening.slice(0, 3).join(' ')}`,
		...steps('len', words.length, LENGTHS)
	];
}

function shareOf(part: Iterable<string>, whole: ReadonlySet<string>): number {
	if (whole.size === 0) return 0;
	return [...new Set(part)].filter((stem) => whole.has(stem)).length / whole.size;
}

/** Mean share of its stems that a sentence has in common with each of the others, 0–1. */
function centralityOf(index: number, stems: readonly ReadonlySet<string>[]): number {
	const own = stems[index];
	if (!own || stems.length < 2) return 0;
	const overlaps = stems.map((other, place) => {
		if (place === index || own.size === 0 || other.size === 0) return 0;
		return [...own].filter((stem) => other.has(stem)).length / Math.sqrt(own.size * other.size);
	});
	return overlaps.reduce((sum, overlap) => sum + overlap, 0) / (stems.length - 1);
}

type Counted = readonly [stem: string, count: number];

/** The stems said more than once in the source, with how often. */
function repeatedIn(stems: readonly ReadonlySet<string>[]): Counted[] {
	const counts = new Map<string, number>();
	for (const own of stems) for (const stem of own) counts.set(stem, (counts.get(stem) ?? 0) + 1);
	return [...counts].filter(([, count]) => count > 1);
}

/** Share of the repeated stems that the sentence holds, 0–1. */
function coverageOf(own: ReadonlySet<string>, repeated: readonly Counted[]): number {
	const weigh = (list: readonly Counted[]) => list.reduce((sum, [, count]) => sum + count, 0);
	return weigh(repeated.filter(([stem]) => own.has(stem))) / Math.max(1, weigh(repeated));
}

function titleFeatures(stems: ReadonlySet<string>, title: ReadonlySet<string>): string[] {
	if (title.size === 0) return ['untitled'];
	const common = [...stems].filter((stem) => title.has(stem)).length;
	return [
		...steps('title', shareOf(stems, title), SHARES),
		...steps('alike', (2 * common) / (stems.size + title.size), SHARES),
		...steps('titled', shareOf(title, stems), SHARES)
	];
}

function placeFeatures(index: number, count: number): string[] {
	return [
		`p|${Math.min(index, 9)}`,
		`q|${Math.min(count - 1 - index, 6)}`,
		`r|${Math.floor((6 * index) / count)}`,
		...steps('count', count, [1, 2, 3, 4, 6, 8, 10]).map((step) => `${step}|${index === 0}`)
	];
}

function turnFeatures(index: number, cues: readonly RoleCues[], turns: TurningPoints): string[] {
	const cue = cues[index];
	const kinds = `${cue?.aim}${cue?.own}${cue?.outcome}${cue?.proposed}`;
	return [
		`c|${kinds}`,
		...Object.entries(turns).map(
			([name, turn]) => `d${name}|${turn < 0 ? 'no' : Math.max(-3, Math.min(4, index - turn))}`
		),
		`first aim|${index === turns.aim}|${kinds}`
	];
}

function roleFeatures(posteriors: readonly Float64Array[], index: number): string[] {
	return ROLE_LABELS.flatMap((label, at) => {
		const values = posteriors.map((row) => row[at] ?? 0);
		const own = values[index] ?? 0;
		const rank = values.filter((value) => value > own).length;
		return [
			...steps(label, own, PROBABILITIES),
			`${label} rank|${Math.min(rank, 3)}`,
			...steps(`${label} before`, index > 0 ? (values[index - 1] ?? 0) : 0, [0.5]),
			...steps(`${label} after`, values[index + 1] ?? 0, [0.5])
		];
	});
}

/** Features of each sentence, in order; none twice in one. */
export function keySentenceFeatures(source: KeySentenceSource): string[][] {
	const { title, sentences, posteriors } = source;
	const stems = sentences.map((sentence) => new Set(contentStems(sentence)));
	const repeated = repeatedIn(stems);
	const titleStems = new Set(contentStems(title));
	const cues = sentences.map(roleCuesOf);
	const turns = turningPointsOf(cues);
	return sentences.map((sentence, index) => [
		...new Set([
			...wordFeatures(sentence),
			...titleFeatures(stems[index] ?? new Set(), titleStems),
			...steps('covers', coverageOf(stems[index] ?? new Set(), repeated), SHARES),
			...steps('central', centralityOf(index, stems), CENTRALITIES),
			...placeFeatures(index, sentences.length),
			...turnFeatures(index, cues, turns),
			...roleFeatures(posteriors, index)
		])
	]);
}
