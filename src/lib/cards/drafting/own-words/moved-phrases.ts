import type { Worded } from '../rewording/well-worded';
import { mayFollow } from './leads';
import { frontedPreposition } from './fronted-preposition';
import { edited, piece, shownOf, type Edit, type Shown } from './shown';
import { statementOf, type Statement } from './statement';
import { swappedPairs } from './swapped-pairs';
import { tailOf } from './tails';
import { turnedAttributes } from './turned-attributes';

/** Opens with a capital at the head of a sentence alone. */
const PLAIN =
	/^(?:the|an?|what|which|who|how|when|where|in|on|at|for|by|with|to|from|under|during|after|before|using|without|as)$/iu;

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const small = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** Two parts the other way round, with the capital of the first one where that was the sentence's. */
function swapped(first: string, second: string): readonly [string, string] {
	const [opener = ''] = /^\p{L}+/u.exec(first) ?? [];
	return opener !== opener.toLowerCase() && PLAIN.test(opener)
		? [capital(second), small(first)]
		: [second, first];
}

const stopOf = ({ shown }: Statement) => (shown.isQuestion ? '?' : '.');

/** "what does salt harm in old boats?" → "in old boats, what does salt harm?" */
function tailInFront(statement: Statement): string | undefined {
	const { shown, end } = statement;
	const at = tailOf(statement);
	const isBeside = shown.words[(at ?? 0) - 1]?.text === ',';
	const said = at === undefined ? undefined : piece(shown, 0, isBeside ? at - 1 : at);
	const moved = at === undefined ? undefined : piece(shown, at, end);
	if (said === undefined || moved === undefined) return undefined;
	return `${swapped(said, moved).join(', ')}${stopOf(statement)}`;
}

/** "in old boats, what does salt harm?" → "what does salt harm in old boats?" */
function leadBehind(statement: Statement): string | undefined {
	const { shown, from, end } = statement;
	if (!mayFollow(statement)) return undefined;
	const lead = piece(shown, 0, from - 1);
	const said = piece(shown, from, end);
	if (said === undefined || lead === undefined) return undefined;
	return `${swapped(lead, said).join(/^as\s/iu.test(lead) ? ', ' : ' ')}${stopOf(statement)}`;
}

/** A sentence before the question: "the keeper has a lamp. What does it show?", "it lit the reef: what was the loss?" */
const BEFORE_QUESTION = /^.*[.:] (?=(?:what|which|who|how|when|where) [^.:;]*\?$)/iu;

/** The order of the phrases: only one of them is moved. */
function reordered(shown: Shown): string | undefined {
	const fronted = frontedPreposition(shown);
	if (fronted !== undefined) return fronted;
	const statement = statementOf(shown);
	if (!statement) return undefined;
	return statement.from === 0 ? tailInFront(statement) : leadBehind(statement);
}

const withEdits = (body: string, edits: (shown: Shown) => readonly Edit[]) => {
	const shown = shownOf(body);
	return edited(shown, edits(shown)) ?? body;
};

/**
 * The question or sentence with the phrase that tells when, where or how at its other end, what may be
 * an attribute as well as a phrase in its other form, and pairs the other way round.
 */
export function movedPhrases({ body, answer }: Worded): Worded | undefined {
	const [before = ''] = BEFORE_QUESTION.exec(body) ?? [];
	const asked = body.slice(before.length);
	const told = withEdits(asked, turnedAttributes);
	const said = withEdits(reordered(shownOf(told)) ?? told, swappedPairs);
	return said === asked ? undefined : { body: `${before}${said}`, answer };
}
