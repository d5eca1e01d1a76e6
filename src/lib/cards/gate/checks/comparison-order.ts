import type { CardReading } from '../card-reading';
import type { Reading } from '../reading';
import type { Word } from '../words';

const COMPARATOR =
	/^(?:than|outperform(?:s|ed|ing)?|surpass(?:es|ed|ing)?|exceed(?:s|ed|ing)?|beats?)$/;
const ASKED = /^(?:which|what|whom|who)$/;
/** After a verb, these show that the card asks for the partner: "which model does X beat on Y?" */
const PREPOSITION = /^(?:on|in|at|by|for|with|across|after|when|under|during)$/;
/** Words after a comparator that name what is compared with. */
const REACH = 7;

/** A12: what is compared with what, and from where to where, stays as it was. */
export function findTurnedComparison(card: CardReading): string | undefined {
	const { quote, statement } = card;
	if (!quote) return undefined;
	return findTurnedPartner(card, quote) ?? findTurnedChange(statement.text, quote.text);
}

interface Partner {
	readonly comparator: string;
	readonly after: readonly Word[];
}

function isAsked({ comparator, after }: Partner): boolean {
	const next = after[0]?.text ?? '';
	return next === '' || ASKED.test(next) || (comparator !== 'than' && PREPOSITION.test(next));
}

function partnersOf({ words }: Reading): Partner[] {
	return words.flatMap((word, at) => {
		if (!COMPARATOR.test(word.text) || words[at + 1]?.text === 'by') return [];
		const after = words.slice(at + 1, at + 1 + REACH);
		return [{ comparator: word.text, after: after.slice(0, endOf(after, word)) }];
	});
}

/** "Sonnet outperforms Flash in the game": the game is no partner. */
function endOf(after: readonly Word[], comparator: Word): number {
	const end = after.findIndex(
		(word, index) => word.clause !== comparator.clause || (index > 0 && PREPOSITION.test(word.text))
	);
	return end < 0 ? after.length : end;
}

function findTurnedPartner(card: CardReading, quote: Reading): string | undefined {
	const second = new Set(partnersOf(quote).flatMap(({ after }) => after.map((word) => word.stem)));
	if (second.size === 0) return undefined;
	const comparator = quote.words.findIndex((word) => COMPARATOR.test(word.text));
	const first = new Set(quote.words.slice(0, comparator).map((word) => word.stem));
	for (const partner of partnersOf(card.statement)) {
		const words = isAsked(partner) ? card.answer.words : partner.after;
		const known = words.filter((word) => word.isContent && quote.stems.has(word.stem));
		const isFirst = known.some((word) => first.has(word.stem));
		if (isFirst && !known.some((word) => second.has(word.stem)))
			return `The quoted passage does not compare with “${known.map((word) => word.raw).join(' ')}”.`;
	}
	return undefined;
}

const FIGURE = String.raw`[$€£]?([+-]?\d+(?:\.\d+)?)`;
const CHANGE = new RegExp(
	String.raw`\bfrom ${FIGURE}(?![\d.])[^.;,¦?]{0,40}?\bto (?:only |just |about |over )?${FIGURE}`,
	'gi'
);

/** "From 22.2% to 32.7%" is no "from 32.7%" and no "to 22.2%". */
function findTurnedChange(statement: string, quote: string): string | undefined {
	for (const [, first = '', last = ''] of quote.matchAll(CHANGE)) {
		if (first === last) continue;
		const startsAtEnd = new RegExp(`\\bfrom [$€£]?${escape(last)}(?![\\d.]\\d*)`, 'i').test(
			statement
		);
		const endsAtStart = new RegExp(
			`(?<!compared )\\bto [$€£]?${escape(first)}(?![\\d.]\\d*)`,
			'i'
		).test(statement);
		if (startsAtEnd || endsAtStart)
			return `In the quoted passage, the value goes from ${first} to ${last}.`;
	}
	return undefined;
}

function escape(figure: string): string {
	return figure.replace(/[.+$]/g, '\\$&');
}
