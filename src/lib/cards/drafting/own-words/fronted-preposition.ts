import { isNominal } from '$lib/extraction/word';
import { helperAt, questionStart } from './statement';
import type { Shown } from './shown';

const STRANDED = /^(?:to|on|upon|with|from|for|in|by|of|into|against)$/u;
/** One with their preposition, and not to be parted from it: "result in", "account for". */
const PHRASAL =
	/^(?:result|results|resulted|account|accounts|accounted|carry|carried|call|calls|called|look|looks|looked|go|goes|went|think|thought|made|make|take|taken|come|comes|stand|stands|set|ask|care|sign|fill|filled|grow|increase|decrease|rise|fall|change|vary|decline|give|allow|allows|allowed|bring|turn|turned|up|out|off|due|according)$/u;

/** "which rope does the crew depend on?" → "on which rope does the crew depend?" */
export function frontedPreposition(shown: Shown): string | undefined {
	const { words, text, isQuestion } = shown;
	const last = words.at(-2);
	const before = words.at(-3);
	if (!isQuestion || !last || !before || !STRANDED.test(last.lower)) return undefined;
	if (PHRASAL.test(before.lower) || before.pos === 'ADP') return undefined;
	const from = questionStart(shown);
	const first = words[from ?? -1];
	// "with a lamp, with what …"
	if (from !== 0 && words[0]?.lower === last.lower) return undefined;
	const helper = from === undefined ? -1 : helperAt(words, from);
	if (!first || !/^(?:what|which|who)$/u.test(first.lower) || helper < 0) return undefined;
	// "what is the loss caused by?": who or what did it is asked for plainly as it is.
	if (last.lower === 'by' && helper === (from ?? 0) + 1) return undefined;
	// "what is the lamp a sign for?": all of it would stand between the preposition and its noun.
	const isNamed = first.lower === 'what' && helper === (from ?? 0) + 1;
	const isThing = /^(?:is|are|was|were)$/u.test(words[helper]?.lower ?? '') && isNominal(before);
	if (isNamed && isThing && last.lower === 'for') return undefined;
	const asked = text.slice(first.span.start, before.span.end).replace(/^who\b/iu, 'whom');
	const isCapital = first.text !== first.lower && first.span.start === 0;
	const preposition = isCapital
		? last.text.charAt(0).toUpperCase() + last.text.slice(1)
		: last.text;
	const rest = isCapital ? asked.charAt(0).toLowerCase() + asked.slice(1) : asked;
	return `${text.slice(0, first.span.start)}${preposition} ${rest}?`;
}
