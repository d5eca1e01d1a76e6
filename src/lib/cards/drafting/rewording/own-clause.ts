import { textOfRange, type Clause } from '$lib/extraction/clause';
import { isNominal, type Word } from '$lib/extraction/word';
import type { Span } from '$lib/text/span';
import { joinsClause } from '../phrases';

/** A sentence, or the part of one, with the place in it that is asked for. */
export interface Marked {
	readonly text: string;
	readonly gap: Span;
}

interface Joint {
	readonly at: number;
	/** Words of the first act that the second leaves out: "can", "was"; nothing where it has a subject of its own. */
	readonly shared?: string;
	/** Why the first holds: no statement of its own. */
	readonly isReason?: true;
}

const NO_START = /^(?:be|been|being|having|am)$/;

/** The verb behind a joint, adverbs skipped. */
function verbAfter(words: readonly Word[], at: number): Word | undefined {
	let next = at + 1;
	while (words[next]?.pos === 'ADV') next++;
	return words[next];
}

/** "… and reduces B", "… and was lower", "could raise A and lower B": a second act of the same doer. */
function sharedBy({ words, verb }: Clause, at: number): string | undefined {
	const second = verbAfter(words, at);
	const main = words[verb.to - 1];
	// "and also causes harm": what could be a noun, with its adverb.
	const isSure =
		second?.isAmbiguous !== true || (second.form === '3sg' && words[at + 1]?.pos === 'ADV');
	if (!second || !main || !isSure) return undefined;
	if (second.pos === 'AUX') return NO_START.test(second.lower) ? undefined : '';
	if (second.pos !== 'VERB') return undefined;
	const helpers = words.slice(verb.from, verb.to - 1).filter(({ pos }) => pos === 'AUX');
	const helper = helpers.map(({ text }) => text).join(' ');
	if (second.form === '3sg') return '';
	const following = words[words.indexOf(second) + 1];
	const isPast = second.form === 'past' || second.form === 'ed';
	const isMainPast = main.form === 'past' || main.form === 'ed';
	const hasObject = /^(?:DET|NUM|ADP|ADV|PRON)$/.test(following?.pos ?? '');
	if (isPast && isMainPast && hasObject) return helper;
	const isBase =
		second.form === 'base' && (main.form === 'base' || (main.lower === 'be' && helper !== ''));
	const isInfinitive = words.slice(verb.to, at).some(({ pos }) => pos === 'PART');
	return isBase && !isInfinitive ? helper : undefined;
}

const CONTRAST = /^(?:whereas|while|whilst|although|though)$/;

function jointAt(clause: Clause, at: number): Joint | undefined {
	const { words } = clause;
	const word = words[at];
	if (!word) return undefined;
	if (CONTRAST.test(word.lower))
		return words[at - 1]?.text === ',' || word.lower === 'whereas' ? { at } : undefined;
	if (word.lower === 'because' && words[at + 1]?.lower !== 'of') return { at, isReason: true };
	if (word.pos !== 'CCONJ' || !/^(?:and|but|yet)$/.test(word.lower)) return undefined;
	const shared = sharedBy(clause, at);
	if (shared !== undefined) return { at, shared };
	const next = words[at + 1];
	// "in B, but not in C"
	if (
		word.lower === 'but' &&
		/^(?:not|only)$/.test(next?.lower ?? '') &&
		words[at - 1]?.text === ','
	)
		return { at };
	const second = words[at + 2];
	// "but there was no C", "and 13 were lost"
	const isShort = next?.lower === 'there' || next?.pos === 'NUM';
	const isFinite = second?.pos === 'AUX' || /^(?:past|ed)$/.test(second?.form ?? '');
	if (isShort && isFinite) return { at };
	// "bears [A] and B had C": without a comma what stands before may be no verb.
	const isSure = words[at - 1]?.text === ',' || !words[clause.verb.to - 1]?.isAmbiguous;
	if (isSure && joinsClause(words, at + 1) && next?.pos !== 'PRON') return { at };
	return undefined;
}

/** Whether a clause is opened between main verb and joint that the joint may belong to. */
function opensClause({ words, verb }: Clause, at: number): boolean {
	return words.slice(verb.to, at).some(({ pos, lower }) => pos === 'SCONJ' && lower !== 'than');
}

const inBrackets = (words: readonly Word[], at: number) => {
	const before = words.slice(0, at);
	const count = (mark: string) => before.filter(({ text }) => text === mark).length;
	return count('(') > count(')');
};

/** The part in front of a joint, without the comma that closes it. */
function before({ text, words }: Clause, { at }: Joint): string {
	const last = words[at - 1]?.text === ',' ? words[at - 2] : words[at - 1];
	return text.slice(0, last?.span.end ?? 0);
}

/** The part behind a joint, with what it shares with the first. */
function behind(clause: Clause, { at, shared }: Joint): { prefix: string; start: number } {
	const lead = textOfRange(clause, clause.lead);
	const own = shared === undefined ? '' : textOfRange(clause, clause.subject);
	const prefix = [lead, own, shared ?? ''].filter((part) => part !== '').join(' ');
	const start = clause.words[at + 1]?.span.start ?? 0;
	return { prefix: prefix === '' ? '' : `${prefix} `, start };
}

/** "A lowers B and raises [C]" → "A raises [C]"; "A was [high], but B was low" → "A was [high]". */
export function ownClause(clause: Clause, gap: Span): Marked | undefined {
	const { words, text, verb } = clause;
	const joints = words.flatMap((word, at): Joint[] => {
		const outside = word.span.end <= gap.start || word.span.start >= gap.end;
		if (at < verb.to || !outside || inBrackets(words, at)) return [];
		const joint = jointAt(clause, at);
		return joint ? [joint] : [];
	});
	const startOf = ({ at }: Joint) => words[at]?.span.start ?? 0;
	const first = joints.findLast(
		(joint) => startOf(joint) < gap.start && !joint.isReason && !opensClause(clause, joint.at)
	);
	// "when A and B were low": the joint stands within a clause of its own.
	const isOpened = ({ at }: Joint) =>
		words
			.slice(0, at)
			.some(({ pos, span, lower }) => span.start >= gap.end && pos === 'SCONJ' && lower !== 'than');
	const last = joints.find((joint) => startOf(joint) >= gap.end && !isOpened(joint));
	if (!first && !last) return undefined;
	if (joints.some((joint) => startOf(joint) < gap.start) && !first) return undefined;
	// "lowers [the growth] and halts the spread of B": both are of B.
	const hidden = words.filter(({ span }) => span.start >= gap.start && span.end <= gap.end);
	const isBare = hidden.length <= 2 && /^(?:the|its|their)$/.test(hidden[0]?.lower ?? '');
	if (last && isBare && startOf(last) - gap.end <= 2) return undefined;
	const end = last ? before(clause, last).length : text.length;
	if (!first) return { text: text.slice(0, end), gap };
	const { prefix, start } = behind(clause, first);
	const shift = prefix.length - start;
	return {
		text: prefix + text.slice(start, end),
		gap: { start: gap.start + shift, end: gap.end + shift }
	};
}

/** Words of an answer that is still read at a glance. */
const LONGEST_WHOLE = 13;
const GOES_ON =
	/^(?:of|for|in|with|on|from|between|to|at|over|by|against|across|among|under|as|about|based|without|within)$/;

/** "with [a greater risk] of B in C": the phrase up to the end of its clause, where that is no more than a line. */
export function wholePhrase(clause: Clause, gap: Span): Marked | undefined {
	const { words, text } = clause;
	const from = words.findIndex(({ span }) => span.start === gap.start);
	const next = words.findIndex(({ span }) => span.start >= gap.end);
	const following = words[next];
	if (from < clause.rest.from || !following || words.length - from > LONGEST_WHOLE)
		return undefined;
	const first = words[from]?.pos === 'ADV' ? words[from + 1] : words[from];
	const isAct = first?.form === 'base' || first?.form === 'ing';
	const isMore =
		GOES_ON.test(following.lower) &&
		(isAct || (isNominal(words[next - 1]) && following.pos !== 'PART'));
	const more = words.slice(next);
	if (!isMore || more.some(({ text: mark }) => /^[,;:]$/.test(mark))) return undefined;
	return { text, gap: { start: gap.start, end: words.at(-1)?.span.end ?? gap.end } };
}

const MADE =
	/^(?:propose|introduce|present|develop|design|build|construct|train|establish|devise|create|derive|obtain)$/;

/** "presents a plan that lists [B]": what is told of the thing made, as "the study's plan lists [B]". */
export function toldOfThing(clause: Clause, gap: Span): Marked | undefined {
	const { words, text, rest, verb, subject } = clause;
	const that = words.findIndex(({ lower }, at) => at > rest.from && /^(?:that|which)$/.test(lower));
	const deed = words[words[that + 1]?.pos === 'ADV' ? that + 2 : that + 1];
	const isOwn = textOfRange(clause, subject) === 'the study';
	const isOne = /^an?$/.test(words[rest.from]?.lower ?? '');
	const isDeed = deed?.form === '3sg' || /^(?:is|has|can|could|may|was)$/.test(deed?.lower ?? '');
	const start = words[that + 1]?.span.start ?? 0;
	if (that < 0 || !isOwn || !isOne || !isDeed || start > gap.start) return undefined;
	if (!MADE.test(words[verb.to - 1]?.lemma ?? '')) return undefined;
	const isNew = /^(?:new|novel)$/.test(words[rest.from + 1]?.lower ?? '');
	const thing = { from: rest.from + (isNew ? 2 : 1), to: that };
	const part = words.slice(thing.from, thing.to);
	// "a kind of lake that freezes": which of the two is told of by neither.
	if (part.length > 6 || !part.every((word) => isNominal(word) || word.pos === 'ADJ'))
		return undefined;
	const prefix = `the study's ${textOfRange(clause, thing)} `;
	const shift = prefix.length - start;
	return {
		text: prefix + text.slice(start),
		gap: { start: gap.start + shift, end: gap.end + shift }
	};
}
