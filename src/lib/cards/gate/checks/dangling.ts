import type { CardReading } from '../card-reading';

const LEADING =
	/^(?:§\S*\s*(?:\([^)]*\))?\s*[:,-]\s*)?(?:it|its|they|their|them|this|these|those|such|he|she|that|here|there(?! (?:is|are|was|were))|however|moreover|furthermore|additionally|therefore|thus|hence|similarly|conversely|consequently|in contrast(?! (?:to|with) )|in addition(?! to )|by contrast(?! (?:to|with) )|as a result)\b/i;
const SPEAKER =
	/(?<![\p{L}\p{N}-])(?:we|our|ours|We|Our|us|ourselves|[Mm]y|myself|I(?= (?:am|was|have|had|can|could|will|would|do|did|use|show|find|argue|propose)\b))(?![\p{L}\p{N}-])/u;
const WORK =
	/\b(?:(?:this|the (?:present|current)|the authors'?) (?:paper|study|work|article|survey|report|thesis|research|method|approach|framework|model)|the authors?|the present work|the former|the latter|the aforementioned)\b/i;
const POINTER =
	/\b(?:these|those|such|this) (?:findings?|results?|approach(?:es)?|methods?|issues?|problems?|gaps?|limitations?|challenges?|purposes?|ends?|insights?|observations?|techniques?|questions?)\b/i;
const PLACE =
	/(?<![\p{L}])(?:(?:Fig(?:ure|s?\.)|Tables?|Tab\.|Sec(?:tion|\.)|Eq(?:uation|s?\.)|Appendix|Algorithm)\s?\(?(?:\d|[A-Z]\b)|(?:as|see|described|mentioned|shown|listed|discussed|noted|defined) (?:above|below|earlier|previously)\b|the (?:above|following)\b)/u;

/** Beside the work's name in a prompt it is plain what was proposed; as an answer it says nothing. */
const PROPOSED = /\b[Tt]he (?:proposed|suggested|presented) (?:\p{L}+[ -])?\p{L}+/u;

interface Rule {
	readonly pattern: RegExp;
	readonly ofPrompt: () => string;
	readonly ofAnswer: () => string;
}

const RULES: readonly Rule[] = [
	{
		pattern: SPEAKER,
		ofPrompt: () => 'The prompt speaks as “we” or “our”.',
		ofAnswer: () => 'The answer speaks as “we” or “our”.'
	},
	{
		pattern: WORK,
		ofPrompt: () => 'The prompt points at “this paper” or its authors instead of naming the work.',
		ofAnswer: () => 'The answer points at “this paper” or its authors instead of naming the work.'
	},
	{
		pattern: POINTER,
		ofPrompt: () => 'The prompt points at something said before it.',
		ofAnswer: () => 'The answer points at something said before it.'
	},
	{
		pattern: PLACE,
		ofPrompt: () => 'The prompt points at a place in the paper that the card does not show.',
		ofAnswer: () => 'The answer points at a place in the paper that the card does not show.'
	}
];

/** A6: nothing in the card points outside it. */
export function findDangling(card: CardReading): string | undefined {
	const prompt = card.barePrompt;
	const lead = LEADING.exec(prompt.trim())?.[0].split(' ').at(-1);
	if (lead) return `The prompt begins with “${lead}”, which has nothing to refer to.`;
	for (const { pattern, ofPrompt, ofAnswer } of RULES) {
		if (pattern.test(prompt)) return ofPrompt();
		if (pattern.test(card.answer.text)) return ofAnswer();
	}
	return PROPOSED.test(card.answer.text)
		? 'The answer names “the proposed …” instead of saying what it is.'
		: undefined;
}
