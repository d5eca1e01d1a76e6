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
/** In order; each finds an accent and its letter, or a letter and what hangs below it. */
const RULES: readonly RegExp[] = [
	// "na¨ıve", "K¨ ugler"
	/(?<=\p{L})([¨´ˆ˜ˇ˚¯˘˙˝]) ?(\p{L})/gu,
	// "`a" within a word; before a word it is a quote.
	/(?<=\p{L})(`)([aeiouAEIOU])/gu,
	// "Pozna ´n": a consonant begins no word with an accent on it, but for names.
	/(?<=\p{Ll}) ([¨´ˆˇ˚])([nszclrtdyg])/gu,
	// "ˇSimon", "the ´Ecole"
	/(?<![^\s(,;])([¨´ˆˇ˚])(\p{L})/gu
];
// "Gonc¸alves", and "Universite´" at the end of a word.
const BELOW = /([cCsStTaAeEiIuU])([¸˛])/gu;
const BEHIND_LETTER = /(\p{L})([¨´ˆ˜ˇ˚˘˙˝])(?!\p{L})/gu;

function composed(letter: string, accent: string): string | undefined {
	const base = DOTLESS[letter] ?? letter;
	const whole = (base + (COMBINING[accent] ?? '')).normalize('NFC');
	return [...whole].length === 1 ? whole : undefined;
}

/** A combining accent that is drawn, and read, before what it stands on: "̂ τ", "̸ =". */
const AHEAD = /(?<![\p{L}\p{N}\p{M}])([\u0300-\u036F]) ?([\p{L}=<>∈≡∼])/gu;

/** `̂ τ` → `τ̂`, `̸ =` → `≠`. */
export function accentsBehind(text: string): string {
	if (!/[\u0300-\u036F]/.test(text)) return text;
	return text.replace(AHEAD, (_signs, accent: string, letter: string) => letter + accent);
}

/** `na¨ıve` → `naïve`, `Universit´e` → `Université`; what makes no letter stays as it is. */
export function combineAccents(text: string): string {
	if (!/[¨´`ˆ˜ˇ¸˚¯˘˙˝˛]/.test(text)) return text;
	const before = (signs: string, accent: string, letter: string) =>
		composed(letter, accent) ?? signs;
	const behind = (signs: string, letter: string, accent: string) =>
		composed(letter, accent) ?? signs;
	const hung = text.replace(BELOW, behind);
	const set = RULES.reduce((current, pattern) => current.replace(pattern, before), hung);
	return set.replace(BEHIND_LETTER, behind);
}
