import { parseClause } from '$lib/extraction/clause';
import { tagWords } from '$lib/extraction/parts-of-speech';
import { isNominal } from '$lib/extraction/word';
import type { Ask } from './ask';
import { MEASURED } from './rewording/measured';

/** "20 mg", "150 μg/day", "10 nM", "5 mL": how much of it was given. */
const DOSE =
	/\d\s?(?:(?:[mµμkn]|micro)?g(?:rams?)?|(?:micro|milli)grams?|[IM]?U|[mµμn]M|[mµμ][lL]|[mµμn]mol)(?:\/\p{L}+)*(?:\sdaily)?$/u;
const TIME =
	/\d\s?-?(?:s|min|h|hrs?|d|wks?|seconds?|minutes?|hours?|days?|weeks?|months?|years?)$/u;
const SHARE = /\d\s?%$/u;
/** "the ropes lasted a mean of [9 days]", "a delay of [9 days] was seen": what came out. */
const CAME_OUT =
	/\b(?:time|duration|survival|half-li(?:fe|ves)|latency|latencies|delay|interval|lag|stay|age|threshold|LD50|ED50|IC50|loss|need|requirement)\b[^,;]*(?:of|was|is|at) $/iu;
/** "[20 mg] is needed" */
const IS_NEEDED = /^[^,;.]*\b(?:needed|required|recommended|sufficient|suffices?|optimal)\b/u;
/** "tar ([20 mg])", "tar, [20 mg],", "tar (PT) [20 mg]" */
const BESIDE_NAME = /\p{L}[),]? \(?$/u;
/** "hulls treated with [20 mg]", "the effect of [20 mg]", "at doses above [20 mg]": what was given. */
const GIVEN =
	/\b(?:administrations?|administered|effects?|exposed|exposure|fed|given|infused|injected|injections?|(?:pre)?treat(?:ed|ment)|doses?|dosages?|diet containing) (?:\p{L}+ly )?(?:at|of|with|to|above|below|than|by)? ?$/u;
/** "[50] microg of tar" */
const UNIT_BEHIND = /^ ?(?:micro|milli)?(?:g|grams?|[mµμn]?M)(?:\/\p{L}+)*(?= \p{L})/u;

/** Whether the last word names what the figure is of: "pine tar [20 mg]", but not "weighed [20 mg]" or "a weight [20 mg]". */
function followsName(before: string): boolean {
	const said = before.replace(/(?:\s\([^()]*\))?[\s,(]+$/u, '');
	const last = tagWords(said).at(-1);
	return isNominal(last) && !MEASURED.test(said) && !/ing$/u.test(said);
}

/** "[20 mg] of pine tar daily sealed B", "nets kept for [9 weeks] rot": in front of what it did. */
function isBeforeVerb({ before, hidden, after }: Ask): boolean {
	const clause = parseClause(`${before}${hidden}${after}`.replace(/\.$/u, ''));
	const verb = clause?.words[clause.verb.from];
	return verb !== undefined && before.length + hidden.length <= verb.span.start;
}

/** A dose or a time under which something came out, and not what came out: "pine tar [20 mg] seals hulls". */
export function isConditionFigure(ask: Ask): boolean {
	const { before, hidden, after } = ask;
	if (before === '' || CAME_OUT.test(before) || IS_NEEDED.test(after)) return false;
	if (DOSE.test(`${hidden}${UNIT_BEHIND.exec(after)?.[0] ?? ''}`)) {
		const isOfName = BESIDE_NAME.test(before) && followsName(before);
		return isOfName || GIVEN.test(before) || isBeforeVerb(ask);
	}
	if (SHARE.test(hidden) && /^ (?!of\b)/u.test(after))
		return /\p{L}\)? $/u.test(before) && followsName(before) && isBeforeVerb(ask);
	return TIME.test(hidden) && isBeforeVerb(ask);
}
