import type { Quantity } from './quantities';
import type { Reading } from './reading';
import type { Word } from './words';

/** A number of the quote and the words that say whose it is. */
export interface Attachment {
	readonly quantity: Quantity;
	/** Stems that no other number of the quote carries. */
	readonly label: ReadonlySet<string>;
}

const LINK = new Set('for in by among on with at'.split(' '));
/** Words a label may have. */
const LABEL_LENGTH = 5;

/** Labels stand after a preposition ("67.6% for agents") or in the number's bracket ("(GPT 5.1, 94%)"). */
export function attachmentsOf(reading: Reading): Attachment[] {
	const free = reading.quantities.filter((quantity) => !quantity.inName && !quantity.spelled);
	const byName = namesBefore(reading, free);
	const labelled = free.map((quantity, at) => ({
		quantity,
		label:
			labelIn(bracketBefore(reading, quantity)) ??
			labelIn(linkAfter(reading, quantity)) ??
			byName?.[at]
	}));
	return labelled.flatMap(({ quantity, label }) => {
		if (!label) return [];
		const others = labelled.filter((other) => other.quantity !== quantity);
		const own = [...label].filter((stem) => !others.some((other) => other.label?.has(stem)));
		return own.length > 0 ? [{ quantity, label: new Set(own) }] : [];
	});
}

function labelIn(words: readonly Word[]): Set<string> | undefined {
	const stems = words.filter((word) => word.isContent).map((word) => word.stem);
	return stems.length > 0 ? new Set(stems) : undefined;
}

/** "A reached 90%, B 79%": where names and numbers take turns, a number is the name's before it. */
function namesBefore(
	{ words, names }: Reading,
	numbers: readonly Quantity[]
): Set<string>[] | undefined {
	if (numbers.length < 2) return undefined;
	const labels = numbers.map(({ span }, at) => {
		const from = numbers[at - 1]?.span.end ?? 0;
		// "88% PDR, whereas B": what was measured stands right behind its number.
		const least = at === 0 ? from : from + 2;
		const own = names.filter((name) => name.start >= least && name.start < span.start);
		const spans = own.map(
			(name) =>
				[name.start, name.start + name.text.length + 1 + (name.version?.length ?? 0)] as const
		);
		return labelIn(
			words.filter((word) => spans.some(([a, b]) => word.start >= a && word.end <= b))
		);
	});
	return labels.every((label) => label !== undefined) ? labels : undefined;
}

function bracketBefore({ text, words }: Reading, { span }: Quantity): Word[] {
	const bracket = /\(([^()]*?)[,:=]?\s*$/.exec(
		text.slice(Math.max(0, span.start - 60), span.start)
	);
	if (!bracket?.[1]) return [];
	const from = span.start - bracket[0].length;
	return words.filter((word) => word.start >= from && word.end <= span.start);
}

function linkAfter(reading: Reading, quantity: Quantity): Word[] {
	const { text, words } = reading;
	const { span } = quantity;
	const first = words.findIndex((word) => word.start >= span.end);
	if (first < 0) return [];
	const link = [0, 1, 2]
		.map((offset) => first + offset)
		.slice(0, 1 + unitWords(reading, quantity))
		.find((at) => LINK.has(words[at]?.text ?? ''));
	const opening = link === undefined ? undefined : words[link];
	if (link === undefined || !opening) return [];
	if (/[,;.]\s|\)/.test(text.slice(span.end, opening.start))) return [];
	const label: Word[] = [];
	for (const word of words.slice(link + 1, link + 1 + LABEL_LENGTH)) {
		const isOver =
			word.clause !== opening.clause || /^(?:and|or|to|than|versus|vs)$|^\d/.test(word.text);
		if (isOver) break;
		label.push(word);
	}
	return label;
}

/** The unit may stand between: "3 ms for A", "1.6 percentage points with A", "34 agents for A". */
function unitWords({ text }: Reading, { unit, span }: Quantity): number {
	if (unit === undefined)
		return /^ ?\p{L}+ (?:for|in|by|with) /u.test(text.slice(span.end)) ? 1 : 0;
	return /^ percentage|^ standard|^ GPU/.test(text.slice(span.end)) ? 2 : 1;
}
