import { textOfRange, type Clause, type Range } from '$lib/extraction/clause';
import { isNominal } from '$lib/extraction/word';
import type { Candidate, Pattern, Source } from '../candidate';
import { contentWords, isWholePhrase, phraseEnd } from '../phrases';
import { sentenceFor } from '../sources';

/** Words of a sentence with a gap; more is no longer read at a glance. */
const LONGEST_SENTENCE = 40;
const SHORTEST_REMAINDER = 5;
const VAGUE =
	/^(?:results?|findings?|approach|method|methods|settings?|tasks?|cases?|ways?|things?|use|performance|analysis|study|studies|data|models?|systems?|methods|problem|problems|work|paper|training|experiments?|insights?|differences?|number|range|variety|types?|effects?|time|people|agents?|users?|players?|example|order|terms|addition|particular|way|patients|participants|groups?|need|role|others?|evidence|language models?|LLMs?|world)$/i;
const COMPARATIVE =
	/^(?:more|less|fewer|greater|higher|lower|better|worse|larger|smaller|faster|slower|most|least|highest|lowest|best|worst|stronger|weaker|longer|shorter|no|not|negatively|positively|without)$/;

interface Gap {
	readonly range: Range;
	readonly fit: number;
}

function gapBody({ clause, finding }: Source, range: Range): string {
	const first = clause.words[range.from];
	const last = clause.words[range.to - 1];
	if (!first || !last) return '';
	const { prefix, text } = sentenceFor({ clause, finding });
	return `${prefix}${text.slice(0, first.span.start)}{{c1::${text.slice(first.span.start, last.span.end)}}}${text.slice(last.span.end)}.`;
}

/** How well a phrase serves as what is hidden, 0 where it does not. */
function worth(clause: Clause, range: Range): number {
	const { words } = clause;
	if (!isWholePhrase(words, range)) return 0;
	const content = contentWords(words, range);
	const length = range.to - range.from;
	if (content.length === 0 || length > 12) return 0;
	const remainder = contentWords(words, { from: 0, to: words.length }).length - content.length;
	if (remainder < SHORTEST_REMAINDER) return 0;
	if (content.length === 1 && VAGUE.test(content[0]?.text ?? '')) return 0;
	let fit = 0.5;
	if (length >= 2 && length <= 7) fit += 0.15;
	if (content.length >= 2) fit += 0.1;
	if (words.slice(range.from, range.to).some((word) => COMPARATIVE.test(word.lower))) fit += 0.15;
	if (range.from / words.length > 0.4) fit += 0.1;
	return fit;
}

/** Phrases of the rest: after the verb, and after each preposition. */
function phrasesOf({ words, rest }: Clause): Range[] {
	const ranges: Range[] = [];
	let from = rest.from;
	while (from < rest.to) {
		const word = words[from];
		const isOpener =
			word &&
			(word.pos === 'ADP' ||
				word.pos === 'PUNCT' ||
				word.pos === 'CCONJ' ||
				word.pos === 'SCONJ' ||
				word.pos === 'PART');
		if (isOpener) {
			from++;
			continue;
		}
		const to = phraseEnd(words, from, rest.to);
		if (to > from) ranges.push({ from, to });
		from = Math.max(to, from + 1);
	}
	return ranges;
}

function extended({ words, rest }: Clause, range: Range): Range | undefined {
	const next = words[range.to];
	if (next?.pos !== 'ADP' || !/^(?:than|for|in|with|on|to|from|between|at|as)$/.test(next.lower))
		return undefined;
	const to = phraseEnd(words, range.to + 1, rest.to);
	return to - range.from <= 9 ? { from: range.from, to } : undefined;
}

function verbGap(clause: Clause): Gap[] {
	const { words, verb, rest } = clause;
	const group = words.slice(verb.from, verb.to);
	const turns = group.some((word) => /^(?:not|never|cannot)$|n['’]t$/.test(word.lower));
	const main = group.at(-1);
	if (!turns || main?.pos !== 'VERB' || rest.to - rest.from < 2) return [];
	return [{ range: verb, fit: 0.8 }];
}

function gapsOf(clause: Clause): Gap[] {
	const { words, subject } = clause;
	const ranges = phrasesOf(clause);
	const all = ranges.flatMap((range) =>
		[
			range,
			...((extended(clause, range) ?? ([] as never[])) ? [extended(clause, range) as Range] : [])
		].filter(Boolean)
	);
	const gaps = all.map((range) => ({ range, fit: worth(clause, range) }));
	const subjectFit =
		isNominal(words[subject.to - 1]) &&
		!/^the (?:study|results)$/.test(textOfRange(clause, subject))
			? worth(clause, subject) - 0.15
			: 0;
	gaps.push({ range: subject, fit: subjectFit });
	return [...gaps, ...verbGap(clause)].filter((gap) => gap.fit > 0.3);
}

/** A sentence with its telling phrase hidden. */
export const hidePhrase: Pattern = (source) => {
	const { clause, finding } = source;
	if (clause.words.length > LONGEST_SENTENCE) return [];
	return gapsOf(clause).map(({ range, fit }): Candidate => ({
		type: finding.kind,
		pattern: 'gap',
		body: gapBody(source, range),
		answer: '',
		finding,
		fit
	}));
};
