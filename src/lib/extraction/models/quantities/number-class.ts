import { readNumbers, type NumberToken } from '$lib/text/numbers';
import type { Span } from '$lib/text/span';
import type { QuantityClass, SentenceRole } from '../../finding';
import {
	CONFIDENCE_AFTER,
	COUNTED_AFTER,
	LABEL_BEFORE,
	LIST_NOUN,
	MONEY_OR_TIME_AFTER,
	RESULT_NEAR,
	SETUP_BEFORE,
	STATISTIC_BEFORE,
	THRESHOLD_BEFORE,
	TIMES_AFTER,
	WORLD_AFTER,
	WORLD_NEAR
} from './number-cues';

/** What a number in a paper is. A year in a reference is a label; `year` is a year as data. */
export type NumberClass = QuantityClass | 'url';

export interface NumberContext {
	/** The sentence the number stands in; without it, the whole text is one sentence. */
	readonly sentence?: Span;
	readonly role?: SentenceRole;
}

interface Surroundings {
	readonly number: string;
	readonly before: string;
	readonly after: string;
	/** What stands around the number without white space. */
	readonly chunk: string;
	readonly sentence: string;
	readonly token: NumberToken | undefined;
	readonly role: SentenceRole | undefined;
}

type Rule = readonly [NumberClass, (near: Surroundings) => boolean];

const SMALL = /^\d{1,2}$/;
const YEAR = /^(?:1[5-9]|20)\d\d$/;

function isUrl({ chunk }: Surroundings): boolean {
	return /:\/\/|^\(?(?:www\.|doi:|arxiv:|10\.\d{4,}\/)|\.(?:com|org|io|net|edu)\//iu.test(chunk);
}

function isEnumerator({ number, before, after }: Surroundings): boolean {
	if (!SMALL.test(number)) return false;
	// "26 (72)" is a pair and "F(1)" an argument; "insights: (1)" is an item.
	if (/(?:^|[^\p{L}\p{N}\s] |\p{L}[,;:.]? |^)\($/u.test(before))
		return /^\)(?=[ ,;]|$)/.test(after);
	return /(?:^|[:;.] )$/.test(before) && /^[.)] \p{L}/u.test(after);
}

function isCitation({ number, before, after }: Surroundings): boolean {
	if (/\[(?:\d+(?:, ?|[-–]))*$/.test(before) && /^(?:(?:, ?|[-–])\d+)*\]/.test(after)) return true;
	return (
		YEAR.test(number) &&
		/(?:\bet al\.?,? ?\(?|\p{Lu}\p{Ll}+(?: (?:and|&) \p{Lu}\p{Ll}+)?, |\p{Lu}\p{Ll}+ \()$/u.test(
			before
		) &&
		/^[a-z]?[,;)]/.test(after)
	);
}

/** "C2C", "EP1", "H2O": a figure within a short name of capitals. */
function isInAcronym({ before, after }: Surroundings): boolean {
	const head = /(?:^|[^\p{L}\p{N}-])(\p{Lu}{1,3})$/u.exec(before);
	return head !== null && !/^[.,]?\d|^[-–]\p{L}|^B\b|^\p{Ll}{2,}/u.test(after);
}

function isYear({ number, after, token }: Surroundings): boolean {
	return YEAR.test(number) && !token?.percent && !/^(?:,\d| \p{Ll}+s\b)/u.test(after);
}

function isListCount({ number, before, after }: Surroundings): boolean {
	if (/\./.test(number) || number.length > 5 || (/^\d+$/.test(number) && Number(number) > 12))
		return false;
	if (LIST_NOUN.test(after)) return true;
	// "these two problems", "focus on two games from these families": counted before, or a choice.
	if (
		/\b(?:these|those|both of the|the following|all|the (?:first|last|other))$/iu.test(
			before.trimEnd()
		)
	)
		return true;
	return /\bfocus on $/iu.test(before);
}

function isBackground({ number, before, after, sentence, role }: Surroundings): boolean {
	if (/\b(?:we|our|this (?:study|paper|work))\b/iu.test(sentence)) return false;
	if (/^(?:hundreds|thousands|millions|billions|tens|dozens)$/iu.test(number)) return true;
	if (/\branked $/iu.test(before)) return true;
	if (WORLD_AFTER.test(after) && WORLD_NEAR.test(sentence)) return true;
	return role === 'background' && !STATISTIC_BEFORE.test(before);
}

function isSetupByForm({ before, after }: Surroundings): boolean {
	return (
		CONFIDENCE_AFTER.test(after) || THRESHOLD_BEFORE.test(before) || /\b[nN] ?= ?$/.test(before)
	);
}

function isResultByForm({ number, before, after, token }: Surroundings): boolean {
	if (STATISTIC_BEFORE.test(before) || TIMES_AFTER.test(after)) return true;
	if (/^(?:twice|thrice|half)$/iu.test(number)) return true;
	if (token?.percent || token?.sign) return true;
	return (
		/\.\d/.test(number) &&
		!COUNTED_AFTER.test(after) &&
		!/million|billion/u.test(number + after.slice(0, 9))
	);
}

/** "24 of 34 languages": a share that was found. */
function isShare({ before, after, sentence }: Surroundings): boolean {
	const isPart =
		/^ (?:out )?of (?:the )?\d/.test(after) || /\d (?:out )?of (?:the )?$/.test(before);
	return isPart && RESULT_NEAR.test(sentence);
}

function isMeasured({ before, after, role }: Surroundings): boolean {
	if (!MONEY_OR_TIME_AFTER.test(after) || role === 'methods') return false;
	return (
		role === 'results' || !SETUP_BEFORE.test(before.slice(-30)) || /e\.g\.,[^)]*$/.test(before)
	);
}

const RULES: readonly Rule[] = [
	['url', isUrl],
	['enumerator', isEnumerator],
	['label', ({ before }) => LABEL_BEFORE.test(before)],
	['label', isCitation],
	['label', isInAcronym],
	['name', ({ token, number }) => (token?.inName ?? false) && !YEAR.test(number)],
	['year', isYear],
	['name', ({ token }) => token?.inName ?? false],
	['listCount', isListCount],
	['background', isBackground],
	['setup', isSetupByForm],
	['result', isResultByForm],
	['result', isShare],
	['result', isMeasured],
	['setup', ({ after }) => COUNTED_AFTER.test(after)],
	['setup', ({ role, before }) => role === 'methods' || SETUP_BEFORE.test(before.slice(-40))],
	['result', ({ role, sentence }) => role === 'results' || RESULT_NEAR.test(sentence)]
];

function surroundingsOf(text: string, span: Span, context: NumberContext): Surroundings {
	const bounds = context.sentence ?? { start: 0, end: text.length };
	const before = text.slice(bounds.start, span.start);
	const after = text.slice(span.end, bounds.end);
	const sentence = text.slice(bounds.start, bounds.end);
	const head = /\S*$/.exec(before)?.[0] ?? '';
	const tail = /^\S*/.exec(after)?.[0] ?? '';
	const number = text.slice(span.start, span.end);
	const at = span.start - bounds.start;
	const token = readNumbers(sentence).find(({ span: own }) => own.start <= at && at < own.end);
	return {
		number,
		before,
		after,
		chunk: head + number + tail,
		sentence,
		token,
		role: context.role
	};
}

/** What the number at the span is, by its form and by the words around it. */
export function classOfNumber(text: string, span: Span, context: NumberContext = {}): NumberClass {
	const near = surroundingsOf(text, span, context);
	return RULES.find(([, holds]) => holds(near))?.[0] ?? 'setup';
}
