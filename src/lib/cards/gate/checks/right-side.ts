import { type Attachment, attachmentsOf } from '../attachments';
import type { CardReading } from '../card-reading';
import { readText } from '../reading';

const COMPARED =
	/\b(?:compared (?:to|with)|than|versus|vs\.?|unlike|relative to|against|from)\b.*/i;

/** A2 for pairs: a value stays with the side it was measured on. */
export function findWrongSide(card: CardReading): string | undefined {
	const { quote } = card;
	if (!quote) return undefined;
	const attachments = attachmentsOf(quote);
	if (attachments.length === 0) return undefined;
	for (const { text, value } of segmentsOf(card)) {
		const stems = readText(text.replace(COMPARED, '')).stems;
		const own = attachments.filter((attachment) => attachment.quantity.value === value);
		if (own.some((attachment) => sharesLabel(attachment, stems))) continue;
		const isInQuote = quote.quantities.some((quantity) => quantity.value === value);
		const other = attachments.find(
			(attachment) => attachment.quantity.value !== value && isWholeIn(attachment, stems)
		);
		if (isInQuote && other)
			return `In the quoted passage, ${[...other.label].join(' ')} goes with ${other.quantity.text}.`;
	}
	return undefined;
}

/** Sentences of the card that speak of one value; the asking one speaks of the answer's. */
function segmentsOf(card: CardReading): { text: string; value: number }[] {
	if (card.content.kind === 'cloze') {
		const [only, ...more] = card.statement.quantities.filter(
			(quantity) => !quantity.inName && !quantity.spelled
		);
		return only && more.length === 0 ? [{ text: card.claim.text, value: only.value }] : [];
	}
	const sentences = card.prompt.text.split(/(?<=[.;?!])\s+/);
	return sentences.flatMap((text) => {
		const values = readText(text).quantities.filter(
			(quantity) => !quantity.inName && !quantity.spelled
		);
		const asked = /\?|\[\.\.\.\]/.test(text) ? card.answerQuantities : [];
		const all = [...values, ...asked.filter((quantity) => !quantity.inName)];
		const only = all.length === 1 ? all[0] : undefined;
		return only ? [{ text, value: only.value }] : [];
	});
}

function sharesLabel({ label }: Attachment, stems: ReadonlySet<string>): boolean {
	return [...label].some((stem) => stems.has(stem));
}

/** All of the label, or all but one of several words: "LLM agents" for "LLM-based agents". */
function isWholeIn({ label }: Attachment, stems: ReadonlySet<string>): boolean {
	const held = [...label].filter((stem) => stems.has(stem)).length;
	return held >= (label.size > 2 ? label.size - 1 : label.size);
}
