import { onceAText } from '$lib/text/once-a-text';

const WORD = /[a-z]+(?:['-][a-z]+)*|\d+(?:[.,]\d+)*%?|[^\sa-z0-9]/g;

/** One shape for all years, one for decimals, one for shares: which figure it is teaches nothing. */
function figureShape(figure: string): string {
	if (figure.endsWith('%')) return '0%';
	if (figure.includes('.')) return '0.0';
	return /^(?:19|20)\d\d$/.test(figure) ? '0000' : '0';
}

/** Lower-case words, shapes of figures and single marks, as the trained models see a sentence. */
export const modelWords = onceAText((sentence): readonly string[] => {
	const text = sentence
		.normalize('NFKC')
		.toLowerCase()
		// Some collections print every figure as "@".
		.replace(/@(?![a-z])/g, '0');
	return (text.match(WORD) ?? []).map((word) => (/^\d/.test(word) ? figureShape(word) : word));
});
