import { classOf } from './class-of';
import type { Candidate } from '../candidate';
import { namesPersons } from '../questions';

type Worded = Pick<Candidate, 'body' | 'answer'>;

const COMPARATIVE =
	'(?:higher|lower|greater|better|worse|larger|smaller|faster|slower|longer|shorter|stronger|weaker|fewer|earlier|later|easier|harder|older|younger|poorer|heavier|thicker|thinner|safer|cheaper|deeper|(?:more|less) [\\p{L}-]+)';
const RIVAL = new RegExp(
	String.raw`^(?<lead>.+, )?compared with (?<wh>what|whom|(?:what kind of|which) [\p{L}-]+) (?<asks>[^?,]*\b${COMPARATIVE}(?<thing>(?: [\p{L}-]+){0,4}))\?$`,
	'u'
);
/** "better on the left bank": the comparison is not what comes last. */
const GOES_ON =
	/\s(?:in|on|at|of|for|with|to|from|by|when|while|than|as|during|after|before|using|and|or|not)(?=\s|$)/u;

/** Words between "what" and the "than" that it belongs to. */
const LONGEST_ASKED = 15;

/** "compared with what is the loss smaller?" → "what is the loss smaller than?" */
export function asThan({ body, answer }: Worded): Worded | undefined {
	const { lead = '', wh = '', asks, thing = '' } = RIVAL.exec(body)?.groups ?? {};
	const isLong = (asks?.split(' ').length ?? 0) > LONGEST_ASKED;
	if (asks === undefined || isLong || GOES_ON.test(thing)) return undefined;
	const who = wh === 'whom' || (wh === 'what' && namesPersons(answer)) ? 'who' : wh;
	return { body: `${lead}${who} ${asks} than?`, answer };
}

const GROUPS = /\bwith (?:or|and) without\b|\b(?:subjects|controls|groups|arms)$/u;
/** An end of a stretch of time: "the sixth hour after rain", "the start of the season". */
const TIME =
	/^(?:the )?(?:(?:\p{L}+|\d+(?:st|nd|rd|th)) ){0,2}(?:start|end|beginning|onset|outset|hours?|days?|weeks?|months?|years?|century|centuries|decades?|spring|summer|autumn|winter)\b(?! of (?:the )?(?:\p{L}+ )?(?:scale|list|rope|range|row|spectrum))|^(?:1[6-9]|20)\d\d\b/u;
const BETWEEN = /(?<=^|, )between (?:what|whom) (?=\p{Ll})/u;

/** "between what was a link found?" – "rust and rain" → "between which two things was a link found?" */
export function asTwo({ body, answer }: Worded): Worded | undefined {
	const isPair = answer.split(/\s(?:and|or)\s/u).length === 2 && !/[,;:]|\bboth\b/u.test(answer);
	if (!isPair || !BETWEEN.test(body) || classOf(answer)) return undefined;
	const isGroups = namesPersons(answer) || GROUPS.test(answer);
	const isTimes = answer.split(/\s(?:and|or)\s/u).some((end) => TIME.test(end));
	const two = isGroups ? 'which two groups' : isTimes ? 'what times' : 'which two things';
	return { body: body.replace(BETWEEN, `between ${two} `), answer };
}

const LIGHT: Readonly<Record<string, RegExp>> = {
	make: /^(?:contributions?|assumptions?|demands?)$/u,
	play: /^(?:role|part)$/u,
	have: /^(?:effects?|impact|influence|bearing|role|advantages?|implications?|benefits?)$/u,
	exert: /^(?:effects?|impact|influence)$/u,
	place: /^(?:value|emphasis|weight|demands?|burden|importance|focus|reliance|limits?)$/u,
	put: /^(?:emphasis|weight|pressure|focus|burden|strain)$/u,
	provide: /^(?:insights?|support|access|protection)$/u,
	give: /^(?:insights?|support|access|rise)$/u,
	pay: /^(?:attention)$/u,
	show: /^(?:interest|differences?)$/u
};
const VERBS = Object.keys(LIGHT).join('|');
const ENDS_LIGHT = new RegExp(String.raw`^[^?]*\b(?<verb>${VERBS})\?$`, 'u');
const HELD =
	/^(?<noun>(?:(?:an?|the|no|any|some) )?(?:[\p{L}-]+,? ){0,3}?(?<head>[\p{L}-]+)) (?<preposition>to|in|on|upon|into|for|of|over) (?<thing>\S.*)$/u;

/** Verb and noun belong together: "make an important contribution", and "to what?" is the question. */
export function asPhrase({ body, answer }: Worded): Worded | undefined {
	const verb = ENDS_LIGHT.exec(body)?.groups?.['verb'] ?? '';
	const { noun = '', head = '', preposition = '', thing = '' } = HELD.exec(answer)?.groups ?? {};
	if (verb === '' || LIGHT[verb]?.test(head) !== true || preposition === 'of') return undefined;
	// "a greater value on boats than on nets": what it is held against is no part of either.
	if (/\bthan\b|[;:]/u.test(thing) || /\b(?:more|less|\p{L}{2,}er|higher)\s/u.test(noun))
		return undefined;
	return { body: body.replace(/\?$/u, ` ${noun} ${preposition}?`), answer: thing };
}

const ASKS_LIGHT = new RegExp(
	String.raw`^[^?]*\b(?<verb>${VERBS})(?: (?:to|in|on|upon|into|for|over) [^?]*)?\?$`,
	'u'
);
const OPENS_HELD =
	/^(?:(?:an?|the|no|any|some) )?(?:[\p{L}-]+,? ){0,3}?(?<head>[\p{L}-]+)(?= (?:to|in|on|upon|into|for|over|than)\b|$)/u;

/** "what do residents place?" – "greater value on boats than …": neither half can be asked without the other. */
export function asksHalfPhrase(body: string, answer: string): boolean {
	const verb = ASKS_LIGHT.exec(body)?.groups?.['verb'] ?? '';
	const head = OPENS_HELD.exec(answer)?.groups?.['head'] ?? '';
	const isLight =
		verb !== '' &&
		/^(?:[^?]*, )?what (?!(?:effects?|impact|influence|role|difference)\b)/u.test(body);
	return isLight && LIGHT[verb]?.test(head) === true && !asPhrase({ body, answer });
}
