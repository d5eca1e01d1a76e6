const PLAIN = '0123456789+-−=()nie';
const SUPER = '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱᵉ';
const SUB_PLAIN = '0123456789+-−=()aeoxhklmnpst';
const SUB = '₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑₒₓₕₖₗₘₙₚₛₜ';

/** "𝑒" of a formula's font is an e. */
const FORMULA_LETTERS = /[\u{1D400}-\u{1D7FF}]/gu;

function mapped(text: string, plain: string, signs: string): string {
	const letters = [...text.replace(FORMULA_LETTERS, (letter) => letter.normalize('NFKC'))];
	// "x^{th}" has no sign for every letter: it stays on the line.
	if (!letters.every((letter) => plain.includes(letter))) return text;
	return letters.map((letter) => [...signs][plain.indexOf(letter)]).join('');
}

/** `10` + `-3` raised is `10⁻³`: so that it does not read "10-3". */
export function superscript(text: string): string {
	return mapped(text.trim(), PLAIN, SUPER);
}

export function subscript(text: string): string {
	return mapped(text.trim(), SUB_PLAIN, SUB);
}
