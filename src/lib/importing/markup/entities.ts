import { parseMarkup, rawText } from './tree';

const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/gi;
/** `&amp;lt;`: written out twice on its way through two systems. */
const TWICE = /&amp;(?=(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});)/gi;

/** Every entity that pages may use, as its sign; a name that nobody knows stays as it stands. */
export function withoutEntities(text: string): string {
	if (!text.includes('&')) return text;
	const signs = new Map<string, string>();
	return text.replace(TWICE, '&').replace(ENTITY, (entity) => {
		const known = signs.get(entity);
		if (known !== undefined) return known;
		const sign = rawText(parseMarkup(entity, false)).replace(/\s/g, ' ');
		signs.set(entity, sign);
		return sign;
	});
}
