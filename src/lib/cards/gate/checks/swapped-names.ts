import { foldName } from '$lib/text/normalize';
import type { CardReading } from '../card-reading';
import { isNameIn, type Name, namesIn } from '../names';
import type { Reading } from '../reading';
import type { Word } from '../words';

/** A2 for names that the paper knows: what it says of one is not said of another. */
export function findSwappedName(card: CardReading): string | undefined {
	const { quote } = card;
	if (!quote) return undefined;
	const handles = namesIn(card.handles.join(' ; '));
	const own = card.claim.names.filter((name) => isTelling(name, handles));
	const stranger = findStranger(own, card) ?? findDistant(own, card);
	if (stranger) return `The quoted passage says this of another than ${printed(stranger)}.`;
	if (own.length === 0) return undefined;
	const used = namesOfUsedClause(card, quote).filter((name) => isTelling(name, handles));
	if (used.length === 0) return undefined;
	const cardNames = namesIn(card.statement.text);
	const missing = used.every((name) => !isNameIn(name, cardNames));
	return missing
		? `The quoted passage says this of ${printed(used[0])}, not of ${printed(own[0])}.`
		: undefined;
}

/** One of the quote's names is gone, and a name from elsewhere, or another one once more, is there. */
function findStranger(
	own: readonly Name[],
	{ quote, statement, body }: CardReading
): Name | undefined {
	const said = quote?.names ?? [];
	if (!said.some(isMarked)) return undefined;
	const inCard = namesIn(statement.text);
	const inQuote = namesIn(quote?.text ?? '');
	if (!said.some((name) => isMarked(name) && !isNameIn(name, inCard))) return undefined;
	const stranger = own.find((name) => !isNameIn(name, inQuote));
	const isDouble = (name: Name) =>
		isMarked(name) && count(name, body.names) > Math.max(1, count(name, said));
	return stranger ?? body.names.find(isDouble);
}

/** Code units around the quote within which the paper still speaks of the same. */
const NEAR = 500;

/** A name that neither the quote nor what stands around it has. */
function findDistant(own: readonly Name[], { quote, paper }: CardReading): Name | undefined {
	const inQuote = namesIn(quote?.text ?? '');
	const elsewhere = own.filter((name) => !isNameIn(name, inQuote) && isNameIn(name, paper.names));
	const start = elsewhere.length > 0 ? paper.text.indexOf(quote?.text ?? '') : -1;
	if (!quote || start < 0) return undefined;
	const end = start + quote.text.length;
	const around = namesIn(paper.text.slice(Math.max(0, start - NEAR), end + NEAR));
	return elsewhere.find((name) => !isNameIn(name, around));
}

function count(name: Name, names: readonly Name[]): number {
	return names.filter((other) => printed(other) === printed(name)).length;
}

const isMarked = (name: Name) => name.isStrong || name.version !== undefined;

function isTelling(name: Name, handles: ReadonlySet<string>): boolean {
	return isMarked(name) && !isNameIn(name, handles);
}

function namesOfUsedClause({ statement }: CardReading, quote: Reading): Name[] {
	const { names } = quote;
	const folded = names.map((name) => foldName(name.text));
	const isName = (word: Word) => folded.some((name) => name.includes(word.text));
	const clauses = new Map<number, Word[]>();
	for (const word of quote.words)
		clauses.set(word.clause, [...(clauses.get(word.clause) ?? []), word]);
	let best: { words: Word[]; shared: number } | undefined;
	for (const words of clauses.values()) {
		const plain = words.filter((word) => word.isContent && !isName(word));
		const shared = plain.filter((word) => statement.stems.has(word.stem)).length;
		if (shared > (best?.shared ?? 1)) best = { words, shared };
	}
	const from = best?.words[0]?.start ?? 0;
	const to = best?.words.at(-1)?.end ?? 0;
	return names.filter((name) => name.start >= from && name.start < to);
}

function printed(name: Name | undefined): string {
	return [name?.text, name?.version].filter(Boolean).join(' ');
}
