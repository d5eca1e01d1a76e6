const SUPERSCRIPTS: Readonly<Record<string, string>> = {
	...Object.fromEntries([...'0123456789'].map((digit, at) => [digit, '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(at)])),
	'+': '⁺',
	'-': '⁻',
	'−': '⁻',
	'–': '⁻'
};
const SUBSCRIPTS: Readonly<Record<string, string>> = {
	...Object.fromEntries([...'0123456789'].map((digit, at) => [digit, '₀₁₂₃₄₅₆₇₈₉'.charAt(at)])),
	'+': '₊',
	'-': '₋',
	'−': '₋'
};

function mapped(words: string, signs: Readonly<Record<string, string>>): string | undefined {
	const bare = words.trim();
	const all = [...bare].map((sign) => signs[sign]);
	return bare === '' || all.includes(undefined) ? undefined : all.join('');
}

/** "Ca²⁺", "10⁻³"; words that have no raised signs stay as they are, "1st". */
export function superscript(words: string): string {
	return mapped(words, SUPERSCRIPTS) ?? words;
}

export function subscript(words: string): string {
	return mapped(words, SUBSCRIPTS) ?? words;
}
