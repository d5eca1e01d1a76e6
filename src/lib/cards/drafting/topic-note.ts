import { tagWords } from '$lib/extraction/parts-of-speech';
import { isNominal, type Word } from '$lib/extraction/word';
import { onceAPaper } from '$lib/papers/once-a-paper';
import type { Paper } from '$lib/papers/paper';
import { contentStems } from '$lib/text/stems';
import { tellingStems } from './telling-stems';

/** Where a paper says what it is about, in code units. */
const OPENING = 2500;
/** Of it, what comes before the results. */
const OPENS = 0.6;
const LONGEST = 4;
/** Of a phrase, words that few papers share. */
const LEAST_TELLING = 2;
/** What a paper is about it says more than once. */
const LEAST_SAID = 2;
/** A word said as often counts no more. */
const OFTEN = 5;

/** Said in passing of any study's people, measures and numbers. */
const OF_ANY =
	/\b(?:patients?|subjects|participants|groups?|controls?|cases|follow-up|years?|months?|weeks?|days?|hours?|minutes?|age|mean|median|scores?|rates?|ratio|interval|confidence|regression|test|studies|study|trial|results?|significan\w+|differences?|levels?|respectively|percent|correlation|coefficient|dimensions?|population|fifth|province|abstract|objectives?|methods?|conclusions?|background|aims?|purpose|experiments?|multivariate|univariate|logistic|deviation|neural networks?|machine learning|baselines?|et al)\b/iu;

/** Tells one of a kind from others the text has spoken of. */
const LOOSE =
	/^(?:several|different|entire|novel|new|various|eligible|frequent|high|low|moderate|assigned|reported|actual|primary|whole|more|south|north|east|west|single|possible|available)\b|\boccurs?$/iu;

const LETTERS = /(?<![\p{L}])\p{Lu}[\p{Lu}\d-]+(?!\p{Ll})/gu;

/** Qualities and names that end in a noun: "cervical stenosis". */
function phrasesIn(words: readonly Word[], text: string): string[] {
	const found: string[] = [];
	let from = 0;
	for (let at = 0; at <= words.length; at++) {
		const word = words[at];
		if (isNominal(word) || word?.pos === 'ADJ') continue;
		const [first, last] = [words[from], words[at - 1]];
		const isWhole = isNominal(last) && !/[-/'’]/.test(text[last?.span.end ?? 0] ?? '');
		if (first && last && isWhole && at - from >= 2 && at - from <= LONGEST)
			found.push(text.slice(first.span.start, last.span.end));
		from = at + 1;
	}
	return found;
}

interface Phrase {
	readonly text: string;
	readonly count: number;
	readonly weight: number;
}

function phrasesOf({ text, citation }: Paper): readonly Phrase[] {
	const opening = text.slice(0, OPENING);
	const said = new Map<string, number>();
	for (const stem of contentStems(`${citation.title} ${opening}`))
		said.set(stem, (said.get(stem) ?? 0) + 1);
	const found = new Map<string, Phrase>();
	const start = opening.slice(0, opening.length * OPENS);
	for (const phrase of phrasesIn(tagWords(start), start)) {
		const telling = tellingStems(phrase);
		if (
			OF_ANY.test(phrase) ||
			LOOSE.test(phrase) ||
			/[\d\n]/.test(phrase) ||
			telling.length < LEAST_TELLING
		)
			continue;
		if (/(?<![\p{L}-])\p{Ll}{1,2}(?![\p{L}-])/u.test(phrase)) continue;
		// Letters that only the text explains.
		if (phrase.match(LETTERS)?.some((word) => !citation.title.includes(word))) continue;
		if (telling.some((stem) => (said.get(stem) ?? 0) < LEAST_SAID)) continue;
		const sum = telling.reduce((all, stem) => all + Math.min(said.get(stem) ?? 0, OFTEN), 0);
		const key = telling.join(' ');
		const before = found.get(key);
		const count = (before?.count ?? 0) + 1;
		found.set(key, { text: before?.text ?? phrase, count, weight: sum / telling.length + count });
	}
	return [...found.values()];
}

/** What the text speaks of most, in phrases that few papers share: "cervical stenosis"; the telling ones first. */
export const topicNotes = onceAPaper((paper): readonly string[] =>
	[...phrasesOf(paper)].sort((left, right) => right.weight - left.weight).map(({ text }) => text)
);
