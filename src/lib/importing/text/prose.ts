const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.%-]*/gu;
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;
const CJK_FIRST = /[\u3040-\u30FF\u4E00-\u9FFF\u0E00-\u0E7F]/;
const SENTENCE_END = /[.!?…。؟।][)\]"'”’]*\s*$/;
const SENTENCE_BREAK =
	/(?<=[\p{Ll}\p{N})\]%"”’]{2})[.!?؟।]["”’)]?\s+(?=["“(]?[\p{Lu}\d\p{Lo}])|。(?=.)/gu;
const SMALL_WORD =
	/^(?:a|an|the|of|in|on|for|to|with|and|or|by|from|as|at|is|are|was|were|be|been|we|that|which|this|these|it|its|our|their|not|but|can|may|has|have|had|than|when|how|los|las|der|die|das|und|les|des|une|est|que|con|para)$/i;

export function wordCount(text: string): number {
	const words = text.match(WORD)?.length ?? 0;
	if (!CJK_FIRST.test(text)) return words;
	// Scripts without spaces: two signs are about a word.
	return words + Math.floor((text.match(CJK)?.length ?? 0) / 2);
}

export function smallWordShare(text: string): number {
	const words = text.match(WORD) ?? [];
	return words.filter((word) => SMALL_WORD.test(word)).length / Math.max(1, words.length);
}

export function endsSentence(text: string): boolean {
	return SENTENCE_END.test(text);
}

/** Stops inside the text after which a new sentence begins. */
export function innerStops(text: string): number {
	return text.match(SENTENCE_BREAK)?.length ?? 0;
}

/** Longer than any title. */
const SURELY_PROSE_WORDS = 45;
const LIKELY_PROSE_WORDS = 22;
/** A sentence that ends in a stop may be as short as this. */
const SENTENCE_WORDS = 10;

/** Running text: sentences, and not a title or a list of facts. */
export function isProse(text: string): boolean {
	// Enough to tell, and a paste may be one line of megabytes.
	const head = text.slice(0, 3000);
	const words = wordCount(head);
	if (words < SENTENCE_WORDS) return false;
	if (words >= SURELY_PROSE_WORDS) return true;
	const isClosed = endsSentence(head);
	const stops = innerStops(head);
	if (words >= LIKELY_PROSE_WORDS) return stops > 0 || isClosed;
	if (!isClosed || /\?\s*$/.test(head)) return stops > 0 && isClosed;
	return stops > 0 || smallWordShare(head) >= 0.15 || CJK_FIRST.test(head);
}
