const FORMULA_TWICE =
	/<mml:math\b[^]*?<\/mml:math>(?=\s*<(?:jats:)?tex-math\b)|(?<=<\/(?:jats:)?tex-math>\s*)<mml:math\b[^]*?<\/mml:math>/gi;
const TEX = /<(?:jats:)?tex-math\b[^>]*>([^<]*)<\/(?:jats:)?tex-math>/gi;
const HEADING = /<(?:jats:)?(title|h[1-6])\b[^>]*>\s*([^<]{1,80}?)\s*<\/(?:jats:)?\1>/gi;
const PARAGRAPH = /<\/?(?:jats:)?(?:p|sec|list|list-item|div|br)\b[^>]*>/gi;
/** Kept for those who read entries: raised and lowered signs are more than looks. */
const OTHER_TAG = /<(?!\/?(?:jats:)?(?:sup|sub|inf)\b)\/?[a-z][\w:-]*(?:\s[^<>]*)?\/?>/gi;

/** `\documentclass…\begin{document}$x$\end{document}`, as some publishers wrap each formula. */
function bareTex(tex: string): string {
	const inner = /\\begin\{document\}([^]*?)\\end\{document\}/.exec(tex)?.[1] ?? tex;
	const bare = inner.trim().replace(/^\${1,2}|\${1,2}$/g, '');
	return bare === '' ? '' : `$${bare}$`;
}

/** "Methods" before its paragraph becomes "Methods: …"; "Abstract" says nothing. */
function leadIn(words: string): string {
	const label = words.replace(/[:.]$/, '');
	return /^(?:abstract|summary)$/i.test(label) ? '\n\n' : `\n\n${label}: `;
}

/** The paragraphs of an abstract in JATS or HTML; entities and raised signs are left to the reader of entries. */
export function withoutAbstractMarkup(markup: string): string {
	if (!markup.includes('<')) return markup;
	return markup
		.replace(FORMULA_TWICE, '')
		.replace(TEX, (_whole, tex: string) => bareTex(tex))
		.replace(HEADING, (_whole, _tag: string, words: string) => `<h>${leadIn(words)}<h>`)
		.replace(PARAGRAPH, '\n\n')
		.replace(/<h>(\n\n[^\n<]*)<h>\s*/g, '$1')
		.replace(OTHER_TAG, '')
		.replace(/\n{3,}/g, '\n\n')
		.trim();
}
