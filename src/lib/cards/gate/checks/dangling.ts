import type { CardReading } from '../card-reading';
import { withoutHandles } from '../handles';

const LEADING =
	/^(?:§\S*\s*(?:\([^)]*\))?\s*[:,-]\s*)?(?:it|its|they|their|them|this|these|those|such|he|she|that|here|there(?! (?:is|are|was|were))|however|moreover|furthermore|additionally|therefore|thus|hence|similarly|conversely|consequently|in contrast|in addition|by contrast|as a result)\b/i;
const SPEAKER = /(?<![\p{L}\p{N}-])(?:we|our|ours|We|Our|us|ourselves)(?![\p{L}\p{N}-])/u;
const WORK =
	/\b(?:(?:this|the (?:present|current)|the authors'?) (?:paper|study|work|article|survey|report|thesis|research|method|approach|framework|model)|the authors?|the present work|the former|the latter|the aforementioned)\b/i;
const POINTER =
	/\b(?:these|those|such|this) (?:findings?|results?|approach(?:es)?|methods?|issues?|problems?|gaps?|limitations?|challenges?|purposes?|ends?|insights?|observations?|techniques?|questions?)\b/i;
const PLACE =
	/(?<![\p{L}])(?:(?:Fig(?:ure|s?\.)|Tables?|Tab\.|Sec(?:tion|\.)|Eq(?:uation|s?\.)|Appendix|Algorithm)\s?\(?(?:\d|[A-Z]\b)|(?:as|see|described|mentioned|shown|listed|discussed|noted|defined) (?:above|below|earlier|previously)\b|the (?:above|following)\b)/u;

/** Beside the work's name in a prompt it is plain what was proposed; as an answer it says nothing. */
const PROPOSED = /\bthe (?:proposed|suggested|presented) (?:\p{L}+[ -])?\p{L}+/iu;

const RULES: readonly (readonly [RegExp, string])[] = [
	[SPEAKER, 'speaks as “we” or “our”'],
	[WORK, 'points at “this paper” or its authors instead of naming the work'],
	[POINTER, 'points at something said before it'],
	[PLACE, 'points at a place in the paper that the card does not show']
];

/** A6: nothing in the card points outside it. */
export function findDangling(card: CardReading): string | undefined {
	const prompt = withoutHandles(card.prompt.text, card.handles);
	const lead = LEADING.exec(prompt.trim())?.[0].split(' ').at(-1);
	if (lead) return `The prompt begins with “${lead}”, which has nothing to refer to.`;
	for (const [pattern, what] of RULES) {
		if (pattern.test(prompt)) return `The prompt ${what}.`;
		if (pattern.test(card.answer.text)) return `The answer ${what}.`;
	}
	return PROPOSED.test(card.answer.text)
		? 'The answer names “the proposed …” instead of saying what it is.'
		: undefined;
}
