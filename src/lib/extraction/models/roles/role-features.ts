import { modelWords } from '../model-words';
import { roleCuesOf, turningPointsOf, type RoleCues, type TurningPoints } from './turning-points';

/** What the neighbours of a sentence also see of it is kept apart from what it sees alone. */
interface OwnFeatures {
	readonly words: readonly string[];
	readonly openings: readonly string[];
	readonly others: readonly string[];
}

const PERSON = new Set(['we', 'paper', 'study', 'results', 'i']);
const AUXILIARY = /^(?:is|are|was|were|has|have|can|been|be|will|may)$/;
const PARTICIPLE = /(?:ed|en|wn)$/;

const clip = (value: number, lowest: number, highest: number) =>
	Math.max(lowest, Math.min(highest, value));

function verbFeatures(words: readonly string[]): string[] {
	const features: string[] = [];
	words.forEach((word, index) => {
		if (PERSON.has(word)) {
			for (const next of words.slice(index + 1, index + 4)) features.push(`pv|${word} ${next}`);
		}
		if (AUXILIARY.test(word)) {
			for (const next of words.slice(index + 1, index + 3)) {
				if (PARTICIPLE.test(next)) features.push(`aux|${word} ed`, `aux|${word} ${next}`);
			}
		}
	});
	return features;
}

const SHAPES: readonly (readonly [string, RegExp])[] = [
	['lower', /^(?![A-Z])/],
	['abbr', /\(.*[A-Z]{2,}.*\)/],
	['ques', /\?\s*$/],
	['url', /https?:|www\.|github/],
	['copy', /©|copyright|all rights reserved/i]
];

function shapeFeatures(sentence: string, words: readonly string[]): string[] {
	const figures = words.filter((word) => word.startsWith('0')).length;
	return [
		...SHAPES.filter(([, pattern]) => pattern.test(sentence)).map(([name]) => name),
		`len|${Math.min(9, Math.floor(words.length / 5))}`,
		`num|${Math.min(3, figures)}`
	];
}

/** "scal|" and "|ing": kin of words too rare to be learnt alone. */
function wordPartFeatures(words: readonly string[]): string[] {
	const long = words.filter((word) => /^[a-z]{5,}$/.test(word));
	return long.flatMap((word) => [`x|${word.slice(-3)}`, `px|${word.slice(0, 5)}`]);
}

function ownFeatures(sentence: string): OwnFeatures {
	const words = modelWords(sentence);
	const pairs = words.slice(1).map((word, index) => `b|${words[index]} ${word}`);
	return {
		words: [...new Set(words)],
		openings: words.slice(0, 3).map((word, index) => `${index}|${word}`),
		others: [
			...new Set([
				...pairs,
				...words.slice(0, 6).map((word) => `S|${word}`),
				`f2|${words.slice(0, 2).join(' ')}`,
				`f3|${words.slice(0, 3).join(' ')}`,
				`e|${words.slice(-2).join(' ')}`,
				...wordPartFeatures(words),
				...verbFeatures(words),
				...shapeFeatures(sentence, words)
			])
		]
	};
}

function placeFeatures(index: number, count: number): string[] {
	const features = [
		'bias',
		`p|${Math.min(index, 8)}`,
		`q|${Math.min(count - 1 - index, 8)}`,
		`r|${Math.floor((8 * 0.999 * index) / Math.max(1, count - 1))}`,
		`n|${Math.min(count, 15)}`,
		`pn|${Math.min(index, 7)}/${Math.min(count, 12)}`
	];
	if (index === 0) features.push('first');
	if (index === count - 1) features.push('last');
	return features;
}

const sideOf = (index: number, turn: number) => (turn < 0 ? 'no' : Math.sign(index - turn));

function turnFeatures(index: number, cues: readonly RoleCues[], turns: TurningPoints): string[] {
	const cue = cues[index];
	const last = index === cues.length - 1;
	const place = index === 0 ? 0 : last ? 2 : 1;
	const aim = turns.aim < 0 ? 'no' : clip(index - turns.aim, -2, 2);
	const distances = Object.entries(turns).map(
		([name, turn]) => `d${name}|${turn < 0 ? 'no' : clip(index - turn, -4, 5)}`
	);
	return [
		...distances,
		`da|${sideOf(index, turns.aim)}|${sideOf(index, turns.outcome)}|${cue?.own}`,
		`dp|${aim}|${place}|${cue?.outcome}`
	];
}

function cueFeatures(index: number, cues: readonly RoleCues[]): string[] {
	return [-1, 0, 1].flatMap((offset) => {
		const cue = cues[index + offset];
		return cue ? [`c${offset}|${cue.aim}${cue.own}${cue.outcome}${cue.proposed}`] : [];
	});
}

function neighbourFeatures(index: number, all: readonly OwnFeatures[]): string[] {
	return [-2, -1, 1, 2].flatMap((offset) => {
		const neighbour = all[index + offset];
		if (!neighbour) return [];
		const openings = neighbour.openings.map((opening) => `${offset}s${opening}`);
		if (Math.abs(offset) > 1) return openings;
		return [...openings, ...neighbour.words.map((word) => `${offset}u|${word}`)];
	});
}

/** Opens the feature of a word that stands in the sentence. */
export const WORD_FEATURE = 'u|';

/** Features of each sentence of an abstract or of a run of sentences, in order; none twice in one. */
export function roleFeatures(sentences: readonly string[]): string[][] {
	const own = sentences.map(ownFeatures);
	const cues = sentences.map(roleCuesOf);
	const turns = turningPointsOf(cues);
	return own.map((features, index) => [
		...features.words.map((word) => `${WORD_FEATURE}${word}`),
		...features.openings.map((opening) => `s${opening}`),
		...features.others,
		...placeFeatures(index, sentences.length),
		...turnFeatures(index, cues, turns),
		...cueFeatures(index, cues),
		...neighbourFeatures(index, own)
	]);
}
