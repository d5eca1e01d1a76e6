type LanguageRow = readonly [tag: string, signs: RegExp];

const SCRIPTS: readonly LanguageRow[] = [
	['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
	['zh', /\p{Script=Han}/gu],
	['ko', /\p{Script=Hangul}/gu],
	['el', /\p{Script=Greek}/gu],
	['ru', /\p{Script=Cyrillic}/gu],
	['ar', /\p{Script=Arabic}/gu],
	['he', /\p{Script=Hebrew}/gu]
];
const COMMON_WORDS: readonly LanguageRow[] = [
	['de', /\b(?:der|die|und|das|nicht|wurde|eine|werden|mit|wir|den|dass)\b/gi],
	['fr', /\b(?:les|des|une|dans|est|pour|nous|sont|cette|que|du)\b/gi],
	['es', /\b(?:los|las|una|para|que|con|este|fueron|por|el)\b/gi],
	['pt', /\b(?:dos|das|uma|para|com|não|foram|este|são)\b/gi]
];
const ENGLISH = new Set(
	'the of and to in a is that for we with as are on this by an be from which our these it can or not have has at their was were been using between than'.split(
		' '
	)
);
/** Characters looked at; enough to tell, few enough for any length of text. */
const SAMPLE_LENGTH = 4800;

function mostOf(sample: string, rows: readonly LanguageRow[]): [string, number] {
	const counted = rows.map(([tag, signs]): [string, number] => [
		tag,
		sample.match(signs)?.length ?? 0
	]);
	return counted.reduce((best, row) => (row[1] > best[1] ? row : best), ['', 0]);
}

/** How many of the words are small words of English, if their share is that of an English text. */
function englishWords(sample: string): number {
	const words = sample.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
	const latin = words.filter((word) => /^[a-z]+$/.test(word)).length;
	if (words.length === 0 || latin / words.length < 0.7) return 0;
	const small = words.filter((word) => ENGLISH.has(word)).length;
	// A line or two may hold few small words by chance.
	return small / words.length >= (words.length < 30 ? 0.08 : 0.13) ? small : 0;
}

/** BCP 47 tag of a text, where its script or its commonest words tell. */
export function languageOf(text: string): string | undefined {
	const sample = text.slice(0, SAMPLE_LENGTH);
	const [script, signs] = mostOf(sample, SCRIPTS);
	if (signs > 0.2 * sample.length) return script;
	const english = englishWords(sample);
	const [language, words] = mostOf(sample, COMMON_WORDS);
	if (english > 0 && english >= words) return 'en';
	return words >= 3 ? language : undefined;
}
