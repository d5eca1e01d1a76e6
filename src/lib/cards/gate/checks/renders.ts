import { answerOf, promptOf } from '../../card';
import type { CardReading } from '../card-reading';

const FLAWS: readonly (readonly [RegExp, () => string])[] = [
	[/\uFFFD|[\uE000-\uF8FF]/u, () => 'The card holds a sign that could not be read.'],
	[/[\uFB00-\uFB06]/u, () => 'The card holds a ligature left from the page.'],
	[
		/\p{Ll}\u00AD|\p{Ll}-\s*\n\s*\p{Ll}|\p{Ll}{2}- (?!and|or|to|nor|versus|vs|but)\p{Ll}{2}/u,
		() => 'The card holds a word broken at a line end.'
	],
	[/\[\d{1,3}(?:\s?[,–-]\s?\d{1,3})*\]/u, () => 'The card holds a citation marker.'],
	[/\\(?:cite|ref|label|footnote)\b/, () => 'The card holds a citation or label command.'],
	[/&(?:amp|lt|gt|nbsp|quot);|<\/?[a-z]+>/i, () => 'The card holds a piece of markup.']
];

/** A15: the card shows as it should. */
export function findUnrendered({ content }: CardReading): string | undefined {
	for (const part of [promptOf(content), answerOf(content)]) {
		const flaw = FLAWS.find(([pattern]) => pattern.test(part));
		if (flaw) return flaw[1]();
		if (!isBalanced(part)) return 'A formula of the card is not closed.';
	}
	return undefined;
}

/** "$5 and $7" are prices; a lone "$" before a letter or a backslash opens a formula. */
function isBalanced(text: string): boolean {
	const signs = text.match(/(?<!\\)\$(?!\s?\d)/g)?.length ?? 0;
	const open = text.match(/(?<!\\)\{/g)?.length ?? 0;
	const close = text.match(/(?<!\\)\}/g)?.length ?? 0;
	return signs % 2 === 0 && open === close;
}
