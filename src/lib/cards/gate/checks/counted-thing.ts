import type { CardReading } from '../card-reading';
import type { Quantity } from '../quantities';
import type { Reading } from '../reading';
import type { Word } from '../words';

/** Words after a number that name what it counts. */
const REACH = 5;

/** A2: 1,350 games stay games, and 9 models models. */
export function findMiscounted(card: CardReading): string | undefined {
	const { quote } = card;
	if (!quote) return undefined;
	const counted = [
		...card.answerQuantities.map((number) => ({ number, things: thingsAsked(card, number) })),
		...card.promptQuantities.map((number) => ({
			number,
			things: thingsAfter(sourceOf(card, false), number)
		}))
	];
	const share = findLostShare(card, quote);
	if (share) return `The quoted passage does not say “${share}”.`;
	const wrong = counted.find(({ number, things }) => isMiscounted(number, things, quote));
	return wrong && `In the quoted passage, another number than ${wrong.number.text} counts this.`;
}

/** "24 of 34", whether the answer says it whole or the prompt asks "how many of 34". */
function findLostShare(card: CardReading, quote: Reading): string | undefined {
	const whole = /\d+ (?:of|out of) (?:the )?\d+/.exec(card.answer.text)?.[0];
	if (whole) return quote.text.includes(whole) ? undefined : whole;
	const total = /\bhow many (?:of|out of) (?:the )?(\d+)/i.exec(card.prompt.text)?.[1];
	const part = /^(?:only |just )?(\d+)\b/.exec(card.answer.text)?.[1];
	if (total === undefined || part === undefined || !quote.text.includes(total)) return undefined;
	const said = new RegExp(
		`\\b${part}(?: \\([\\d.,]+ ?%\\))? (?:of|out of) (?:the )?(?:\\p{L}+ )?${total}\\b`,
		'u'
	);
	const isOneOf = / of (?:the )?\d/.test(quote.text);
	return isOneOf && !said.test(quote.text) ? `${part} of ${total}` : undefined;
}

function sourceOf(card: CardReading, isAnswer: boolean): Reading {
	if (card.content.kind === 'cloze') return card.statement;
	return isAnswer ? card.answer : card.prompt;
}

function thingsAsked(card: CardReading, number: Quantity): string[] {
	const after = thingsAfter(sourceOf(card, true), number);
	if (after.length > 0 || card.content.kind === 'cloze') return after;
	const { words } = card.prompt;
	const many = words.findIndex((word, at) => word.text === 'many' && words[at - 1]?.text === 'how');
	return many < 0 ? [] : contentIn(words.slice(many + 1, many + 4), true);
}

/** Stems of the words after a number; "24 of 34 languages" goes on to the languages. */
function thingsAfter({ text, words }: Reading, { span }: Quantity): string[] {
	const at = words.findIndex((word) => word.start >= span.end);
	const first = words[at];
	if (!first || /[,;:.()¦?]/.test(text.slice(span.end, first.start))) return [];
	const after = words.slice(at, at + REACH);
	const isShare = /^(?:of|out|to|or)$/.test(first.text);
	const end = after.findIndex(
		(word, index) =>
			word.clause !== first.clause ||
			(/^\d/.test(word.text) && !(isShare && index < 3)) ||
			(!isShare && /^(?:and|to|from|with|for|in|on|by|at|of|than|over|per)$/.test(word.text))
	);
	return contentIn(end < 0 ? after : after.slice(0, end), false);
}

function contentIn(words: readonly Word[], stopsAtPlain: boolean): string[] {
	const end = stopsAtPlain ? words.findIndex((word) => !word.isContent) : -1;
	return (end < 0 ? words : words.slice(0, end))
		.filter((word) => word.isContent && !/^\d/.test(word.text))
		.map((word) => word.stem);
}

function isMiscounted(number: Quantity, things: readonly string[], quote: Reading): boolean {
	if (number.inName || number.percent || things.length === 0) return false;
	const free = quote.quantities.filter((candidate) => !candidate.inName);
	const own = free.filter((candidate) => Math.abs(candidate.value) === Math.abs(number.value));
	if (own.length === 0) return false;
	const counts = (candidate: Quantity) => {
		const after = thingsAfter(quote, candidate);
		return things.some((thing) => after.includes(thing));
	};
	if (own.some(counts)) return false;
	return free.some((candidate) => !own.includes(candidate) && counts(candidate));
}
