const WORD = /[a-z]+(?:['-][a-z]+)*|\d+(?:[.,]\d+)*|[^\sa-z0-9]/g;

/** Lower-case words and single marks, as the trained models see a sentence: which figure it is teaches nothing. */
export function modelWords(sentence: string): string[] {
	const text = sentence
		.normalize('NFKC')
		.toLowerCase()
		// Some collections print every figure as "@".
		.replace(/@(?![a-z])/g, '0');
	return (text.match(WORD) ?? []).map((word) => (/^\d/.test(word) ? '0' : word));
}
