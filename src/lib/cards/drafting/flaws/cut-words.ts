import { tagWords } from '$lib/extraction/parts-of-speech';
import type { Ask } from '../ask';

/** Words that a set phrase holds together, on both sides of the gap's left edge: "at [least 3 months]", "bring [about change]". */
const SET_PHRASES: readonly (readonly [before: RegExp, hidden: RegExp])[] = [
	[/\bat $/u, /^(?:least|most|all|once|first|best|worst)\b/u],
	[/\bin $/u, /^(?:situ|vivo|vitro|silico|utero|toto)\b/u],
	[/(?:^|\s)(?:for )?$/u, /^(?:for )?the first time\b|^vice versa\b/u],
	[
		/\b(?:bring|put|look|carr|point|set|mak|mad|giv|gave|tak|took|break|build|pick|rul|phas|clean|speed|scal)\p{L}* $/u,
		/^(?:about|forward|up|out|off|down|away|over)\s/u
	],
	[/\bboth $/u, /^(?:in|on|of|for|with|by|at|from|to|when|during)\s/u]
];

/** "[a linguistic or a data] driven method", "[episodes of binge] drinking during": the other half of a compound. */
const COMPOUND_AFTER =
	/^\s(?:driven|free|aware|born|only|like|(?:cross|mak|tak|drink|shar|seek|smok|eat|learn|min|process|match|build|test|sett|plann|scann|train|imag|screen|feed|modell?|report|segment|recogni[sz])ing\s(?:in|during|of|and|for|by|among|\p{L}+s\b))/u;

/** "for a [given set of nets]": its article stands outside. */
const ARTICLE_LEFT = /(?:^|\s)(?:an?|the)\s$/iu;

/** "[a healthy life especially] when", "[noise levels well] beyond": the adverb belongs to what follows. */
const ADVERB_LEFT =
	/\S\s\S+\s(?:especially|particularly|even|mainly|mostly|efficiently|well|immediately|shortly|soon)$/u;
const FOLLOWS = /^\s(?:as|when|if|where|than|beyond|after|before|in|at|for|during|on)\b/u;

/** "[a link between A of B] and C": one end of the two. */
function holdsOneEnd(hidden: string, after: string): boolean {
	const between = /\bbetween\b(?<rest>.*)$/u.exec(hidden)?.groups?.['rest'];
	return between !== undefined && !/\band\b/u.test(between) && /\sand\b/u.test(after);
}

/** "[a task whose cost] per step is low": the clause has lost its verb. */
function holdsHalfClause(hidden: string, after: string): boolean {
	const clause = /\bwhose\s(?<rest>.+)$/u.exec(hidden)?.groups?.['rest'];
	if (clause === undefined || after.length <= 1) return false;
	return !tagWords(clause).some((word) => word.pos === 'VERB' || word.pos === 'AUX');
}

/** "dif - ference", "gener- ating": a word parted at the end of a printed line; "short- and long-term" is whole. */
const PARTED =
	/\p{Ll}{2,} - (?:ion|ions|tion|sion|ence|ences|ference|ferences|signed|ment|ments|ing|ed|ly|al|ity|ness|ance|able|ous|ive|tive)\b|\p{Ll}{2,}-\s(?!(?:and|or|to|but|versus|vs|nor|as|by|in|for|on|with|of|than)\b)\p{Ll}{2,}/u;

/** "[For edge devices] under load, …": nothing but where, and in front of it. */
const PHRASE_IN_FRONT =
	/^(?:in|on|for|with|at|from|after|before|during|under|within|among|between|through|via|despite|as)\s/iu;

/** "by drying peat with [fans and pressing bricks] in spring": the second act is another means. */
function reachesIntoNextAct(before: string, hidden: string): boolean {
	const isSecondAct = /^(?!\p{L}+ing\b).*\s(?:and|or)\s(?:then\s)?\p{L}+ing\s/u.test(hidden);
	return isSecondAct && /\bby\s(?:\p{L}+ly\s|first\s)?\p{L}+ing\s[^,]*$/u.test(before);
}

/** The gap's edge runs through what only makes sense in one piece. */
export function cutsWords({ isCloze, before, hidden, after, seen, candidate }: Ask): boolean {
	if (PARTED.test(`${seen} ${hidden}`)) return true;
	if (!isCloze || candidate.type === 'number') return false;
	if (SET_PHRASES.some(([left, right]) => left.test(before) && right.test(hidden))) return true;
	if (before === '' && PHRASE_IN_FRONT.test(hidden)) return true;
	if (COMPOUND_AFTER.test(after) || ARTICLE_LEFT.test(before) || /^[;/]\S/.test(after)) return true;
	if (ADVERB_LEFT.test(` ${hidden}`) && FOLLOWS.test(after)) return true;
	// "[including trouble] with B"
	if (
		/^(?:including|such as)\s\S+(?:\s\S+)?$/u.test(hidden) &&
		/^\s(?:with|of|in|for|to)\s/u.test(after)
	)
		return true;
	// "and---[in contrast to B]---yields", "[over the past and swiftly rows] through C"
	if (/---$/.test(before) || /\band \p{L}+ly \p{Ll}+s$/u.test(hidden)) return true;
	if (reachesIntoNextAct(before, hidden)) return true;
	return holdsOneEnd(hidden, after) || holdsHalfClause(hidden, after);
}
