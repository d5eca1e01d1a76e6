import { formulasIn } from '$lib/text/formulas';
import { plainText as withoutTex } from '../bibtex/tex';
import { withoutMarkup } from '../field-markup';
import { formula } from '../markup/formula';

const ATTRIBUTES = String.raw`(?:\s+[\w:-]{1,40}\s*=\s*(?:"[^"<>]{0,400}"|'[^'<>]{0,400}'))*\s*\/?`;
const tag = (names: string) =>
	new RegExp(String.raw`<\/?(?:jats:)?(?:${names})${ATTRIBUTES}>`, 'gi');

/** A tag that something closes, or a break: "a <b and c> d" is no markup. */
const MARKED = /<\/(?:jats:)?[a-z][a-z\d-]{0,20}>|<(?:p|br|hr)\s*\/?>/i;
const BLOCK = tag(
	'abstract|abstracttext|article|blockquote|body|br|dd|div|dl|dt|h[1-6]|head|hr|html|li|list|list-item|main|ol|p|para|sec|section|simplepara|table|tbody|td|th|thead|title|tr|ul'
);
const RAISED = /<(?:jats:)?(sup|sub|superscript|subscript)>([^<>]{1,40})<\/(?:jats:)?\1>/i;
const INLINE = tag(
	'a|abbr|b|bold|cite|code|em|emphasis|ext-link|font|i|inline-formula|italic|mark|named-content|s|sc|small|span|strong|sub|subscript|sup|superscript|tex-math|tt|u|underline|xref'
);
const ENTITY = /&(?:#\d{2,7}|#x[\da-f]{2,6}|[a-z][a-z\d]{1,30});/i;

/** Tags and entities that came along with a text: blocks on lines of their own, signs for entities. */
function withoutTags(text: string): string {
	if (!MARKED.test(text)) return ENTITY.test(text) ? withoutMarkup(text) : text;
	const blocks = text.replace(BLOCK, '\n\n');
	const raised = RAISED.test(blocks) ? withoutMarkup(blocks) : blocks;
	return withoutMarkup(raised.replace(INLINE, ''));
}

const TEX = /\\(?:[a-z]{2,20}\*?\s?\{|[%&#_](?!\w*\\))/i;
const CITED =
	/[~ ]?\\(?:cite[a-z]{0,10}|ref|eqref|autoref|cref|label|footnote(?:mark)?)\*?(?:\[[^\]\n]{0,80}\]){0,2}\{[^{}]{0,400}\}/gi;

/** `$p < 0.05$` as it is printed; letters alone stay formulae. */
function withPlainFigures(text: string): string {
	let end = 0;
	let plain = '';
	for (const { span, tex } of formulasIn(text)) {
		const printed = formula(tex);
		const isFigure = /[\d°]/.test(printed) && !printed.startsWith('$');
		plain += text.slice(end, span.start) + (isFigure ? printed : text.slice(span.start, span.end));
		end = span.end;
	}
	return plain + text.slice(end);
}

/** A text as it was printed, where tags, entities or commands of TeX were copied along with it. */
export function withoutRemnants(text: string): string {
	const untagged = withoutTags(text);
	const uncited = untagged.replace(CITED, '');
	return withPlainFigures(TEX.test(uncited) ? withoutTex(uncited) : uncited);
}
