import { withoutEntities } from './markup/entities';
import { subscript, superscript } from './raised';

const RAISED = /<(?:jats:)?(sup|sub|inf|superscript|subscript)>([^<>]{1,40})<\/(?:jats:)?\1>/gi;
const BLOCK =
	/<\/?(?:jats:)?(?:p|para|simplepara|br|div|sec|title|li|ul|ol|list|list-item)\b[^<>]{0,200}>/gi;
const INLINE =
	/<\/?(?:jats:)?(?:i|b|u|em|emphasis|strong|italic|bold|sup|sub|inf|superscript|subscript|sc|scp|span|a|tt|ext-link|named-content|inline-formula|tex-math)\b[^<>]{0,400}>/gi;

/** The words of a field that a publisher set with tags: `<i>in vitro</i>`, `H<sub>2</sub>O`, `&amp;`. */
export function withoutMarkup(text: string): string {
	if (!/[<&]/.test(text)) return text;
	const bare = text
		.replace(RAISED, (_whole, place: string, words: string) =>
			/^sup/i.test(place) ? superscript(words) : subscript(words)
		)
		.replace(BLOCK, '\n\n')
		.replace(INLINE, '');
	return withoutEntities(bare);
}
