import { own } from './own';
import { subscript, superscript } from './raised';

const ENTITIES: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'",
	nbsp: ' ',
	ndash: '–',
	mdash: '—',
	lsquo: '‘',
	rsquo: '’',
	ldquo: '“',
	rdquo: '”',
	alpha: 'α',
	beta: 'β',
	gamma: 'γ',
	delta: 'δ',
	mu: 'μ',
	times: '×',
	plusmn: '±',
	deg: '°',
	le: '≤',
	ge: '≥'
};
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi;
const RAISED = /<(?:jats:)?(sup|sub|inf)>([^<>]{1,40})<\/(?:jats:)?\1>/gi;
const BLOCK = /<\/?(?:jats:)?(?:p|br|div|sec|title|li|ul|ol|list|list-item)\b[^<>]{0,200}>/gi;
const INLINE =
	/<\/?(?:jats:)?(?:i|b|u|em|strong|italic|bold|sup|sub|inf|sc|scp|span|a|tt|ext-link|named-content|inline-formula|tex-math)\b[^<>]{0,400}>/gi;

function entity(...[whole = '', decimal, hex, name]: (string | undefined)[]): string {
	if (name !== undefined) return own(ENTITIES, name.toLowerCase()) ?? whole;
	const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
	return code > 31 && code < 0x110000 ? String.fromCodePoint(code) : whole;
}

/** The words of a field that a publisher set with tags: `<i>in vitro</i>`, `H<sub>2</sub>O`, `&amp;`. */
export function withoutMarkup(text: string): string {
	if (!/[<&]/.test(text)) return text;
	const bare = text
		.replace(RAISED, (_whole, place: string, words: string) =>
			place.toLowerCase() === 'sup' ? superscript(words) : subscript(words)
		)
		.replace(BLOCK, '\n\n')
		.replace(INLINE, '');
	return bare.replace(ENTITY, entity);
}
