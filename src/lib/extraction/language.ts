const ENGLISH = new Set(
	'the of and to in a is that for we with as are on this by an be from which our these it can or not have has at their was were been using between than'.split(
		' '
	)
);
/** Words looked at; enough to tell, few enough for any length of text. */
const SAMPLE_WORDS = 400;

/** English by the share of its small words; anything else is not read for cards. */
export function languageOf(text: string): 'en' | 'other' {
	const sample = text.slice(0, SAMPLE_WORDS * 12);
	const words = sample.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
	if (words.length === 0) return 'other';
	const latin = words.filter((word) => /^[a-z]+$/.test(word)).length;
	const small = words.filter((word) => ENGLISH.has(word)).length;
	if (latin / words.length < 0.7) return 'other';
	// A line or two may hold few small words by chance.
	return small / words.length >= (words.length < 30 ? 0.08 : 0.13) ? 'en' : 'other';
}
