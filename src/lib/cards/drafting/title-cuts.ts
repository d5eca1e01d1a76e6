import { tagWords } from '$lib/extraction/parts-of-speech';
import { verbForm } from '$lib/extraction/verb-forms';
import { isNominal, type Word } from '$lib/extraction/word';
import { contentStems } from '$lib/text/stems';
import { tellingStems } from './telling-stems';

/** Words of a title that is still read at a glance; a longer one is cut to so many, where it can be. */
const LONGEST_WHOLE = 18;
const LONGEST_CUT = 16;
/** A cut that drops most of a long title is no better than all of it, up to so many words. */
const LONGEST_OF_ALL = 26;
const FAIRLY = 0.4;
/** Fewer words of content, or fewer that are its own, might be any paper's. */
const LEAST_CONTENT = 4;
const LEAST_TELLING = 3;

/** What a phrase may end before. No "of", "and", "between": the other half comes after them. */
const JOINT =
	/^(?:in|on|for|with|without|from|via|through|by|among|during|using|to|at|under|across|within|after|before|that|which|who|when|while|whose|considering|employing|exploiting|living|undergoing|receiving|attending|taking)$/i;
/** What no phrase ends in. */
const TIE =
	/^(?:in|into|on|onto|of|for|with|without|from|via|through|by|among|between|during|using|to|as|at|under|across|within|beyond|after|before|against|over|towards?|and|or|versus|vs|the|an?|its|their|based|not|than)$/i;
/** Said of anything: what it is about comes after it. */
const EMPTY_END =
	/\b(?:in|of|for|among|with|the|an?)\s(?:patients|people|women|men|children|adults|subjects|individuals|persons|cases|terms|presence|absence|context|use|case|form|order)$|\bas (?:(?:an?|the) )?[^ ]+(?: [^ ]+)?$|[–-] (?:\S+ ){0,2}\S+$|, an? (?:\S+ ){0,2}\S+$|^(?:(?:an?|the|towards?|on)\s)?(?:[\p{L}-]+\s){0,2}(?:framework|approach|method|technique|algorithm|evaluation|analysis|role|use|study|follow-up|comparison|significance|assessment|model|review|survey|investigation|value|sample|importance|efficacy|patients|people|women|men|children)$/iu;
/** Told by what they act on: "effects of A [on B]", "relation of A [with B]", "attempts [to B]". */
const OPENERS: readonly (readonly [tie: RegExp, opener: RegExp])[] = [
	[/^on$/i, /\b(?:effects?|impacts?|influences?|action|perspectives?|attacks?)\b(?!.*\son\s)/iu],
	[/^in$/i, /\b(?:roles?|changes?|differences?)\b(?!.*\sin\s)/iu],
	[
		/^(?:with|to|from|in)$/i,
		/\b(?:relation|relations|relationships?|associations?|correlations?|comparisons?|interactions?|links?|compared|combined|associated)$/iu
	],
	[
		/^(?:to|for)$/i,
		/\b(?:tendency|ability|approach|method|framework|system|technique|technology|attempts?|need|way|how|applications?|exposed|exposure|response|respect|access|delivery|contribution|adaptation|transition|application|resistance|due|relative|transfer)$/iu
	],
	[/^to$/i, /\bfrom\b/iu],
	[/^from$/i, /\b(?:prevent|protect|preventing|protecting|prevents|protects|suffering)\b/iu],
	[/^after$/i, /\b(?:time|years?|months?|weeks?|days?|\d+)$/iu]
];

/** "in the diagnosis [of B]", "cells infected [with B]", "complete [in B]". */
function endsOpen(part: string, next: string): boolean {
	if (TIE.test(part.slice(part.lastIndexOf(' ') + 1)) || EMPTY_END.test(part)) return true;
	if (DESIGN_ALONE.test(part)) return true;
	if (OPENERS.some(([tie, opener]) => tie.test(next) && opener.test(part))) return true;
	const tagged = tagWords(lowerCased(part));
	const last = tagged.at(-1);
	// "saline breast implants": a noun after nouns.
	const isNoun = last?.form === '3sg' && isNominal(tagged.at(-2));
	const isVerb = last?.pos === 'VERB' && !isNoun && last.form !== 'ing';
	return isVerb || last?.pos === 'ADJ' || last?.pos === 'ADV';
}

/** "a way [to find B]", but not "exposure [to B]". */
const opensDeed = (word = '') => verbForm(word.toLowerCase())?.form === 'base';

/** "rice, [soil, and water]", "A, B [in C, and D]": more of one list comes. */
const isInList = (before: string, after: string) =>
	/,$/.test(before) ? !/^(?:an?|as|in|with|using|by|from|for)\s/iu.test(after) : false;

const isBalanced = (text: string) =>
	(text.match(/["“”«»]/gu)?.length ?? 0) % 2 === 0 &&
	(text.match(/[([]/gu)?.length ?? 0) === (text.match(/[)\]]/gu)?.length ?? 0);

export function capitalised(text: string): string {
	return text.replace(/^['"“‘]?\p{Ll}(?=\p{Ll}|\s)/u, (opening) => opening.toUpperCase());
}

function lowerCased(title: string): string {
	return title.replace(/(?<=\s|^)\p{Lu}(?=\p{Ll})/gu, (letter) => letter.toLowerCase());
}

/** Enough to tell the work from others of its field. */
export const tellsWork = (text: string) =>
	contentStems(text).length >= LEAST_CONTENT && tellingStems(text).length >= LEAST_TELLING;

/** Where the phrase ends well, the furthest first: "A of B in C for D" → "A of B in C", "A of B". */
function shortenings(phrase: string): readonly string[] {
	const words = phrase.split(' ');
	const found: string[] = [];
	for (let at = Math.min(words.length - 1, LONGEST_CUT); at > 2; at--) {
		const [last = '', next = ''] = [words[at - 1], words[at]];
		const isBased = /^based on$/i.test(words.slice(at, at + 2).join(' '));
		if (!JOINT.test(next) && !isBased && !/,$/.test(last)) continue;
		const part = words
			.slice(0, at)
			.join(' ')
			.replace(/[,;:.?!–]+$/, '');
		if (/^to$/i.test(next) && !opensDeed(words[at + 1])) continue;
		if (isInList(last, words.slice(at).join(' ')) || !isBalanced(part)) continue;
		const size = contentStems(part).length;
		const isMost = size > LEAST_CONTENT || size * 2 >= contentStems(phrase).length;
		if (isMost && tellsWork(part) && !endsOpen(part, next)) found.push(part);
	}
	return found;
}

/** The phrase and what is left of it, cut where it ends well; a long one after the cuts that tell most of it. */
export function cutsOf(phrase: string): readonly string[] {
	const cuts = shortenings(phrase);
	const { length } = phrase.split(' ');
	const isToldBy = (cut = '') => contentStems(cut).length >= FAIRLY * contentStems(phrase).length;
	const isLong = length > LONGEST_WHOLE && (isToldBy(cuts[0]) || length > LONGEST_OF_ALL);
	return isLong ? [...cuts, phrase] : [phrase, ...cuts];
}

const isFinite = (word: Word) =>
	word.pos === 'AUX' || (word.pos === 'VERB' && /^(?:base|3sg|past)$/.test(word.form ?? ''));

const OPENS = /^(?:NOUN|PROPN|ADJ|NUM)$/;
/** Part of a title's words that a phrase from its midst must hold. */
const MOSTLY = 0.6;
/** "A double-blind, placebo-controlled study [of moss]", "a randomised trial and its follow-up". */
const DESIGN_ALONE =
	/^(?:(?:an?|the)\s)?(?:\p{L}+[-‐])?(?:randomi[sz]ed|blind(?:ed)?|controlled|prospective|retrospective|open|label|phase|pilot|parallel|comparative|multi-?cent(?:er|re))(?![\p{L}])\S*\s(?:(?!(?:of|in|for|on|with|about)\s)\S+\s)*?(?:study|trial)(?:$|\sand\b)/iu;

/** What kind of work it is, and nothing of what it is about. */
const DESIGN =
	/^(?:(?:an?|the)\s)?(?:results|reports?|evidence|insights?|lessons|findings|experiments|cases?|comparison|(?:\S+ ){0,3}(?:study|review|survey|analysis)|patients|people|women|men|children|students|adults)\b|\b(?:study|survey|trial|review)$/iu;

/** Whether a phrase from a title's midst tells most of what the title does. */
export function tellsTitle(phrase: string, title: string): boolean {
	const most = contentStems(phrase).length >= MOSTLY * contentStems(title).length;
	const isDesign = DESIGN.test(phrase) || DESIGN_ALONE.test(phrase);
	return most && tellsWork(phrase) && !isDesign && isBalanced(phrase);
}

/** What comes before the thing a title is about: "effects of", "a method for", "challenges in". */
const BEFORE_THING = /^(?:of|for|in|on|from|towards?)$/;
/** Their other half would hang on nothing: "effects of A on B", "relation of A to B". */
const TWO_SIDED = [
	[/\b(?:effects?|impacts?|influences?|actions?)\b/iu, /\son\s/iu],
	[
		/\b(?:relation\w*|associations?|correlations?|comparisons?|responses?|contributions?|exposure|delivery)\b/iu,
		/\s(?:to|with)\s/iu
	]
] as const;

function opensPart(words: readonly Word[], at: number, phrase: string): boolean {
	const tie = words[at]?.lower ?? '';
	const first = words[at + 1]?.pos === 'DET' ? words[at + 2] : words[at + 1];
	const isThing = OPENS.test(first?.pos ?? '') || first?.form === 'ing';
	// "based on A": how it is done.
	if (
		/^(?:ed|participle)$/.test(words[at - 1]?.form ?? '') ||
		!BEFORE_THING.test(tie) ||
		!isThing ||
		words.slice(at + 1).some(isFinite)
	)
		return false;
	const since = words.slice(0, at).findLastIndex((word) => TIE.test(word.lower)) + 1;
	const opening = phrase.slice(words[since]?.span.start, words[at]?.span.start);
	// "state of charge" is one thing; "rust in sheds" is about rust.
	return !/^(?:of|in)$/.test(tie) || tellingStems(opening).length === 0;
}

/** "Effects of A on B in C" → "B in C": what stands behind a tie, where it tells most of the title. */
export function laterParts(phrase: string, title: string): readonly string[] {
	const words = tagWords(lowerCased(phrase));
	return words.flatMap((word, at) => {
		if (!opensPart(words, at, phrase)) return [];
		const first = words[at + 1]?.pos === 'DET' ? words[at + 2] : words[at + 1];
		const opening = phrase.slice(0, word.span.start);
		const isHalf = (part: string) =>
			TWO_SIDED.some(
				([opener, tie]) => opener.test(opening) && !tie.test(opening) && tie.test(part)
			);
		return cutsOf(capitalised(phrase.slice(first?.span.start))).filter(
			(part) => tellsTitle(part, title) && !isHalf(part)
		);
	});
}
