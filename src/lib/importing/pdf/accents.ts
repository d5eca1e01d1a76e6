/** Accents that old fonts draw as signs of their own, and what they do to a letter. */
const COMBINING: Readonly<Record<string, string>> = {
	'¨': '\u0308',
	'´': '\u0301',
	'`': '\u0300',
	ˆ: '\u0302',
	'˜': '\u0303',
	ˇ: '\u030C',
	'¸': '\u0327',
	'˚': '\u030A',
	'¯': '\u0304',
	'˘': '\u0306',
	'˙': '\u0307',
	'˝': '\u030B',
	'˛': '\u0328'
};

const DOTLESS: Readonly<Record<string, string>> = { ı: 'i', ȷ: 'j' };
// A lone ` or ´ before a word is a quote.
const BEFORE_LETTER = /([¨ˆ˜ˇ¸˚¯˘˙˝˛]|(?<=[^\s([`´])[´`]|(?<=\p{L}) [´`¨ˆ˜ˇ˚]) ?([\p{L}])/gu;
const BEHIND_LETTER = /([\p{L}])([¨´ˆ˜ˇ¸˚˘˙˝˛])(?![\p{L}])/gu;

function composed(letter: string, accent: string): string | undefined {
	const base = DOTLESS[letter] ?? letter;
	const whole = (base + (COMBINING[accent.trim()] ?? '')).normalize('NFC');
	return [...whole].length === 1 ? whole : undefined;
}

/** `na¨ıve` → `naïve`, `Universit´e` → `Université`; what makes no letter stays as it is. */
export function combineAccents(text: string): string {
	if (!/[¨´`ˆ˜ˇ¸˚¯˘˙˝˛]/.test(text)) return text;
	const join = (signs: string, accent: string, letter: string) => composed(letter, accent) ?? signs;
	return text
		.replace(BEFORE_LETTER, join)
		.replace(BEHIND_LETTER, (signs, letter: string, accent: string) => join(signs, accent, letter));
}
