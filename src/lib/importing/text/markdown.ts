const LINK =
	/!?\[([^[\]\n]{0,400})\]\(\s*<?([^()\s<>]{1,600}(?:\([^()\s]{0,100}\)[^()\s<>]{0,200})?)>?(?:\s+"[^"\n]{0,200}")?\s*\)/g;
const BOLD = /(\*\*|__)(?=\S)([^*_\n]{1,600}?)(?<=\S)\1/g;
const ITALIC = /(?<![\w*\\])([*_])(?=[^\s*_])([^*_\n]{1,400}?)(?<=[^\s*_])\1(?![\w*])/g;
const CODE = /`([^`\n]{1,200})`/g;
/** The mark of a footnote: `[^1]`. */
const FOOTNOTE = /\[\^[\w-]{1,20}\]/g;

/** Words without the signs of Markdown, and the links they carried. */
export interface Plain {
	readonly text: string;
	readonly links: readonly string[];
}

const isWebLink = (link: string) => /^https?:\/\//i.test(link);

/** Takes links, bold, italics and code marks off. */
export function plainWords(text: string): Plain {
	const links: string[] = [];
	const unlinked = text.replace(LINK, (_whole, words: string, link: string) => {
		if (isWebLink(link)) links.push(link);
		return words;
	});
	const plain = unlinked
		.replace(BOLD, '$2')
		.replace(ITALIC, '$2')
		.replace(CODE, '$1')
		.replace(FOOTNOTE, '');
	return { text: plain, links };
}

const BARE_LINK = /\b(?:https?:\/\/|www\.)[^\s<>"”’]+/gi;

/** The links written out in a text, the marks of its sentences left off. */
export function linksIn(text: string): string[] {
	const found = text.match(BARE_LINK) ?? [];
	return [...new Set(found.map(withoutSentenceEnd))];
}

function withoutSentenceEnd(link: string): string {
	let bare = link.replace(/[.,;:!?'*\]}]+$/, '');
	// "(see https://example.org/a)" closes the sentence's bracket and not the link's.
	while (bare.endsWith(')') && !bare.includes('('))
		bare = bare.slice(0, -1).replace(/[.,;:!?]+$/, '');
	return bare;
}
