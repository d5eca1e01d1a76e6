import { tagWords } from '$lib/extraction/parts-of-speech';
import type { Ask } from '../ask';
import { holdsSecondAct } from './second-act';

/** Words that a set phrase holds together, on both sides of the gap's left edge: "at [least 3 months]", "bring [about change]". */
const SET_PHRASES: readonly (readonly [before: RegExp, hidden: RegExp])[] = [
	[/\bat $/u, /^(?:least|most|all|once|first|best|worst)\b/u],
	[/\bin $/u, /^(?:situ|vivo|vitro|silico|utero|toto)\b/u],
	[/(?:^|\s)(?:for )?$/u, /^(?:for )?the first time\b|^vice versa\b/u],
	[
		/\b(?:bring|put|look|carr|point|set|mak|mad|giv|gave|tak|took|break|build|pick|rul|phas|clean|speed|scal)\p{L}* $/u,
		/^(?:about|forward|up|out|off|down|away|over)\s/u
	],
	[/\btak\p{L}*\s(?:\p{L}+\s){0,3}$/u, /^into (?:account|consideration)\b/u],
	[/\binto $/u, /^(?:account|consideration)\b/u],
	[/\bin $/u, /^(?:order to|(?:large|great) part|depth|detail)\b/u],
	[/\bof $/u, /^interest to\b/u],
	[/\b(?:take|receive|use|accept)s? as $/u, /^(?:an? )?inputs?\s\S/u],
	[/\bon $/u, /^(?:schedule|time|demand|purpose|average|top|par)\b/u],
	[/\bby $/u, /^(?:far|volume|weight|mass)\b/u],
	[/\bboth $/u, /^(?:in|on|of|for|with|by|at|from|to|when|during)\s/u],
	[
		/\b(?:in|with|by|on) $/u,
		/^(?:(?:close|direct|sharp|stark|good) (?:analogy|agreement|contrast|line)|concert with|analogy (?:to|with)|view of|terms? of|form of|shape (?:of|based)|reference to|respect to|regard to|line with|accordance with|keeping with|spite of|place of|case of|need of|light of|agreement with|parallel with|tandem with|proportion to|response to|excess of|return for|favou?r of|(?:serious |urgent |great )?need (?:of|for))\s/u
	]
];

/** "[a linguistic or a data] driven method", "[episodes of binge] drinking during": the other half of a compound. */
const COMPOUND_AFTER =
	/^\s(?:driven|free|aware|born|only|like|(?:cross|mak|tak|drink|shar|seek|smok|eat|learn|min|process|match|build|test|sett|plann|scann|train|imag|screen|feed|modell?|report|segment|recogni[sz])ing\s(?:in|during|of|and|for|by|among|\p{L}+s\b))/u;

/** "[tide table] copying for", "[a full style] turning method": an act that the noun before it belongs to; "boats lying in port" is none. */
const ACT_OF_NOUN =
	/^\s(?!(?:during|including|following|using|according|regarding|concerning|depending|lead|result|relat|rang|belong|work|suffer|present|liv|com|start|participat|last|attend|remain|refer|correspond|contribut|appear|occur|exist|vary|consist|lack|go|return)(?:ing)?\b)(?:\p{L}{3,})ing\s(?:(?:to|for)\s|(?:methods?|algorithms?|approach(?:es)?|techniques?|models?|systems?|schemes?|tasks?|procedures?|networks?)\b)/u;

/** "for a [given set of nets]": its article stands outside. */
const ARTICLE_LEFT = /(?:^|\s)(?:an?|the)\s$/iu;

/** "dark and hollow [oars of ash]", "tar-like [smells from ports]": the quality in front is left behind. */
function leavesQuality(before: string, hidden: string): boolean {
	const words = tagWords(`${before}${hidden}`);
	const at = words.findIndex(({ span }) => span.start >= before.length);
	const [opener, quality, first] = [words[at - 2], words[at - 1], words[at]];
	const isQuality =
		(quality?.pos === 'ADJ' && !quality.isAmbiguous) || /^un.*n$/u.test(quality?.lower ?? '');
	if (!isQuality) return false;
	// "keeps dry [oars]": no article or joint leads up to the quality.
	const isLedUpTo = /^(?:DET|ADP|CCONJ|ADJ|VERB)$/.test(opener?.pos ?? '');
	return isLedUpTo && first !== undefined && /^(?:NOUN|PROPN|ADJ)$/.test(first.pos);
}

/** "[a healthy life especially] when", "[noise levels well] beyond": the adverb belongs to what follows. */
const ADVERB_LEFT =
	/\S\s\S+\s(?:especially|particularly|even|mainly|mostly|efficiently|well|immediately|shortly|soon)$/u;
const FOLLOWS = /^\s(?:as|when|if|where|than|beyond|after|before|in|at|for|during|on)\b/u;

const ONE_END_BEFORE = /\bbetween\s(?:(?!\b(?:and|or|to)\b)[^,;])+\s(?:by|of|on|with|from)\s$/u;

/** "[a link between A of B] and C", "a link between A of [B and C]": one end of the two. */
function holdsOneEnd(before: string, hidden: string, after: string): boolean {
	if (ONE_END_BEFORE.test(before) && hidden.includes(' and ')) return true;
	const between = /\bbetween\b(?<rest>.*)$/u.exec(hidden)?.groups?.['rest'];
	return between !== undefined && !/\band\b/u.test(between) && /\sand\b/u.test(after);
}

/** "dif - ference", "gener- ating": a word parted at the end of a printed line; "short- and long-term" is whole. */
const PARTED =
	/\p{Ll}{2,} - (?:ion|ions|tion|sion|ence|ences|ference|ferences|signed|ment|ments|ing|ed|ly|al|ity|ness|ance|able|ous|ive|tive)\b|\p{Ll}{2,}-\s(?!(?:and|or|to|but|versus|vs|nor|as|by|in|for|on|with|of|than)\b)\p{Ll}{2,}/u;

/** "[3 m]), but not in spring": cut inside a bracket; "1) a dry hull" is an item of a list. */
const LOOSE_BRACKET = /^[^(]*?(?<!(?:^|[\s,;])(?:\d{1,2}|[a-z]|[ivx]+))\)/iu;

/** "in 74 and [66%].", "were 2.9 ± 1.5 and [2.6]": of whom either is, nobody says. */
const SECOND_OF_TWO = /\s[<>~]?\d[\d.,]*(?:\s?±\s?[\d.,]+)?\s?%?,? and $/u;

/** "the lamp shines but also warms": its "not only" was cut off. */
const lacksFirstHalf = (text: string) =>
	/\bbut also\b/u.test(text) && !/\bnot (?:only|just|merely|simply|solely)\b/u.test(text);

/** "[For edge devices] under load, …": nothing but where, and in front of it. */
const PHRASE_IN_FRONT =
	/^(?:in|on|for|with|at|from|after|before|during|under|within|among|between|through|via|despite|as)\s/iu;

const COMPARATIVE = /\b(?:more|less|fewer|better|worse|rather|other|different|\p{L}{3,}er)\b/u;

/** "higher yield on [clay than sand]": what is compared stands outside. */
export function holdsRival(before: string, hidden: string): boolean {
	const at = hidden.indexOf(' than ');
	return at > 0 && !COMPARATIVE.test(hidden.slice(0, at)) && COMPARATIVE.test(before);
}

/** The gap runs on from its own phrase into another. */
const RUNS_ON: readonly RegExp[] = [
	// "[far higher speed and with less tar]"; "[in calm bays and in open water]" is a pair
	/^(?!(?:with|in|by|for|on|at|from|to|between|under|when|through|\p{L}+ly)\s)(?:(?!\b(?:in|by|for|on|from|between|with|at)\s).)*\s(?:and|or|but)\s(?:with|in|by|for|on|at|from|to|of|between|under|through)\s/u,
	// "[a base and loosely bind the mast]"
	/^(?:an?|the)\s[^,]*\sand\s\p{L}+ly\s\p{L}+\s(?:an?|the)\s/u,
	// "[old ports and less likely to use hooks]"
	/^(?!more\b|less\b|most\b|least\b).*\sand (?:more|less|most|least) (?:likely|prone|able|willing|apt) to\s/u,
	// "[the load more quickly] in B than in C"
	/^(?!more\b|less\b).*\s(?:more|less) \p{L}+ly$/u,
	// "[slow descent as well] as the end"
	/\sas (?:well|much|long|soon)$/u,
	// "[good light but later boats lagging behind]"; "[a sturdy but light hull]" is one thing
	/^(?!.*\bnot\b|(?:an? |the )?\p{L}+ but\b).*\sbut\s/u,
	// "[a berth even on rough days]", "[piers exactly at the bend]"
	/^(?:\S+\s)*?(?!\p{L}+(?:ed|lt|wn|en|ght)\s)\S+\s(?:even|exactly|especially|precisely)\s(?:at|in|on|for|with|when|if|by|under)\s/u,
	// "are [however needed to hold the mast]"
	/^(?:however|therefore|thus|moreover|hence|especially|particularly)\b(?!-)/u
];

/** "in [the harbour model by bending ropes]", "in [the left mast over a period of weeks]": how or how long it was done. */
const HOW_BEHIND =
	/^(?!\p{L}+ing\b)[^,]*\s(?:by \p{L}+ing\s|(?:over|during) (?:an?|the) (?:period|course|last|past|next)\b)/u;
const IN_PREPOSITION = /\b(?:in|on|with|at|for|to|from|into) $/u;
/** "[planking of hulls and adjustment] for drift": only the second goes on. */
const SECOND_GOES_ON = /\sof\s.*\sand \p{L}+(?:ment|tion|sion|ance|ence)$/u;
const GOES_ON = /^\s(?:for|to|of|in|with|on)\s/u;

/** "[known yards by a large margin]", "[leaks by one half]": by how much is told of the act, and not of its object. */
const BY_HOW_MUCH =
	/^(?!\p{L}+ing\b|(?:more|less|\p{L}+er)\s).+\sby (?:an?|roughly|about|approximately|more than|up to|almost|nearly|over|around|only|\d[\d.]*|one|two)\b[^,]*(?:margins?|half|third|quarter|percent|%|fold|times|points?|magnitude|factor|\d[\d.]*[x×]?)\b[^,]*$/u;

/** "the North Sea League of [Tide Tables]": half of a name. */
const NAME_GOES_ON = /\p{Lu}[\p{L}-]+ \p{Lu}[\p{L}-]+ (?:to|from|of|for|in|with|and|on) $/u;

const OF_WHAT_DIFFERS =
	/\sof (?:differences?|changes?|variations?|increases?|decreases?|reductions?|improvements?)$/u;

/** "[in 8 and loose planks] in 3": a figure and the next one's bearer. */
const FIGURE_AND_BEARER = /^(?:(?:in|for|of)\s)?\d[^\s]*(?:\s\p{L}+)? and \p{L}/u;

function crossesPhrases({ before, hidden, after }: Ask): boolean {
	if (
		holdsRival(before, hidden) ||
		RUNS_ON.some((sign) => sign.test(hidden)) ||
		BY_HOW_MUCH.test(hidden)
	)
		return true;
	if (NAME_GOES_ON.test(before) && /^\p{Lu}/u.test(hidden)) return true;
	if (IN_PREPOSITION.test(before) && HOW_BEHIND.test(hidden)) return true;
	if (SECOND_GOES_ON.test(hidden) && GOES_ON.test(after)) return true;
	if (FIGURE_AND_BEARER.test(hidden) && /^\s(?:in|for|of)\s\d/u.test(after)) return true;
	// "receives as [inputs the tide]", "[a drop] out", "[<hull], sail> pairs"
	if (/\sas $/u.test(before) && /^\p{L}+s (?:an?|the)\s/u.test(hidden)) return true;
	if (/^\s(?:up|out|off|down)(?:\s|\.|$)/u.test(after)) return true;
	// "not [a matter of differences] in need"
	if (OF_WHAT_DIFFERS.test(hidden) && /^\s(?:in|between|of)\s/u.test(after)) return true;
	return (
		/(?:^|\s)<\p{L}/u.test(hidden) !== /\p{L}>/u.test(hidden) ||
		/\s(?:named|called|goes)$/u.test(hidden)
	);
}

/** The gap's edge runs through what only makes sense in one piece. */
export function cutsWords(ask: Ask): boolean {
	const { isCloze, before, hidden, after, seen, candidate } = ask;
	if (LOOSE_BRACKET.test(isCloze ? `${before}${hidden}${after}` : seen)) return true;
	if (PARTED.test(`${seen} ${hidden}`) || lacksFirstHalf(`${seen} ${hidden}`)) return true;
	if (isCloze && SECOND_OF_TWO.test(before) && /^[.\s]*$/u.test(after)) return true;
	// "on [the project site https]://example.org"
	if (isCloze && /^:\/\//u.test(after)) return true;
	// "a 4- to [5-fold rise]"
	// "did not [mend the net]": half of what was not done.
	if (isCloze && /\b(?:did|does|do|can|could|will|would|may|might|should) not $/u.test(before))
		return true;
	// "⌈(2n + 1)/[3]⌉"
	if (isCloze && /\d-\sto $|[/⌈⌊]$/u.test(before)) return true;
	if (!isCloze || candidate.pattern === 'value') return false;
	// "[four K]. pneumoniae": cut in a short form. "as [dry] as tar": a degree.
	if (/^\. \p{Ll}/u.test(after) || (/\bas $/u.test(before) && /^ as /u.test(after))) return true;
	// "[half] a year", "taking B [in account]"
	if (/^half$/iu.test(hidden) || / in(?:to)? account$/u.test(hidden)) return true;
	// "[tar which shows that] …"
	if (/\bwhich (?:suggests|indicates|means|implies|shows|demonstrates)\b/u.test(hidden))
		return true;
	if (SET_PHRASES.some(([left, right]) => left.test(before) && right.test(hidden))) return true;
	if (before === '' && PHRASE_IN_FRONT.test(hidden)) return true;
	if (ACT_OF_NOUN.test(after) || crossesPhrases(ask)) return true;
	if (leavesQuality(before, hidden)) return true;
	if (
		COMPOUND_AFTER.test(after) ||
		ARTICLE_LEFT.test(before) ||
		/^(?:[;/]\S|\s?[·⋅]\s?\p{L})/u.test(after)
	)
		return true;
	if (ADVERB_LEFT.test(` ${hidden}`) && FOLLOWS.test(after)) return true;
	// "the ports, [including every harbour]": what opens the examples stays in sight
	if (/^(?:including|such as)\s/u.test(hidden)) return true;
	// "and---[in contrast to B]---yields", "[over the past and swiftly rows] through C"
	if (/---$/.test(before) || /\band \p{L}+ly \p{Ll}+s$/u.test(hidden)) return true;
	return holdsOneEnd(before, hidden, after) || holdsSecondAct(hidden);
}

/** "the keel. Tar", but not "bored by T. navalis" or "i.v. tar". */
const STOP = /(?<!(?:^|[\s(-])\p{Lu}|\p{L}\.\p{Ll})\. /u;

/** Whether the end of a sentence stands within the answer. */
export const holdsStop = (hidden: string): boolean => STOP.test(hidden);
