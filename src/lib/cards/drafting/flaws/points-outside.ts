import { parseClause } from '$lib/extraction/clause';
import { tagWords } from '$lib/extraction/parts-of-speech';
import { isNominal } from '$lib/extraction/word';
import { contentStems } from '$lib/text/stems';
import type { Paper } from '$lib/papers/paper';
import type { Ask } from '../ask';
import type { Candidate } from '../candidate';
import { TRIED } from '../both-tried';
import { meaningsIn } from '../meanings';
import { withSidesTold } from '../spelled-out';
import { subjectText } from '../questions';
import { hasBareSymbol } from './bare-symbol';
import { hasLoosePronoun } from './loose-pronoun';
import { isToldByTitle, isToldInPlace } from './told-pointers';

/** Letters of a sentence, as far as it is looked back. */
const LONGEST_SENTENCE = 400;

/** The paper's own thing needs no pointer: the handle names it. */
const OWN_KIND =
	/^(?:methods?|methodology|approach(?:es)?|frameworks?|models?|systems?|benchmarks?|datasets?|corpus|algorithms?|techniques?|architectures?|pipelines?|tools?|toolkit|library|platform|strateg(?:y|ies)|suite|stud(?:y|ies)|papers?|works?|review|chapter|whitepaper|trial|surveys?|results?|findings?|data|experiments?|end|article|report|analys[ei]s|evaluations?|time|year|reasons?|way|respect|regard|setting|context|case|protocol|sample|cohort|series|thesis)$/iu;
/** "this is", "these suggest", "this by": no noun follows. */
const NO_NOUN =
	/^(?:is|are|was|were|has|have|can|may|might|could|would|will|do|does|that|as|two|three|four|five|six|leads?|suggests?|allows?|enables?|makes?|means|shows?|indicates?|implies|provides?|requires?|involves?|by|in|to|for|with|from|at|on|of|not|also|and|or)$/iu;

const POINTER =
	/\b(?:this|these|those|such)\s(\p{Ll}[\p{L}-]*)(?:\s(\p{Ll}[\p{L}-]*))?(?:\s(\p{Ll}[\p{L}-]*))?/giu;

/** "deceptive behaviour … such deception": the same word, as far as it counts. */
const STEM_LETTERS = 7;

/** "…, thus it is fast": only a pronoun at the head of a sentence speaks of the one before. */
function hasBorrowedSubject(statement: string, quote: string): boolean {
	const first = statement.split(' ').slice(0, 4).join(' ');
	if (/^(?:we|in|for|by|using|with|on|at|the results)\b/i.test(statement)) return false;
	const known = new Set(contentStems(quote));
	const own = contentStems(first);
	const isForeign =
		own.length >= 2 && own.filter((stem) => known.has(stem)).length < own.length / 2;
	return (
		isForeign &&
		!/^(?:[^,]{0,40},\s)?(?:\p{L}+ly\s)?(?:it|they|these|this|its|their|our|both|such)\b/iu.test(
			quote
		)
	);
}

const EMPTY_QUALITY =
	/^(?:new|simple|novel|additional|general|first|resulting|latter|former|basic|single|initial|main|key|common|important|appealing|attractive|entire|innovative|interesting|observed|obtained|particular|powerful|promising|reported|special|specific|unique|useful|whole)$/;

function bareNoun(text: string, noun: string): boolean {
	const at = text.indexOf(`the ${noun}`);
	const next = /^\p{L}*\s(\p{Ll}[\p{L}-]*)/u.exec(text.slice(at + 4 + noun.length))?.[1] ?? '';
	const [word] = tagWords(next);
	return at >= 0 && word?.pos !== 'NOUN';
}

/** "these ropes lack tar": all of the subject, though "lack" alone reads as a noun. */
function isSubjectAlone(statement: string, noun: string): boolean {
	if (!statement.toLowerCase().startsWith(`the ${noun} `)) return false;
	const clause = parseClause(statement);
	return clause !== undefined && subjectText(clause).toLowerCase() === `the ${noun}`;
}

/** "group 1", "group (H)", "study 2": what the label stands for is told elsewhere; "group 80%" and "group 1-4 h" hold none. */
const LABELLED_GROUP =
	/\b(?:[Gg]roups?|[Aa]rms?|[Cc]ohorts?|[Pp]rofiles?|[Ii]tems?|[Ee]xperiments?|[Ss]tud(?:y|ies)|[Ss]ubgroups?|[Cc]lusters?|[Ss]amples?|[Cc]lass(?:es)?|[Cc]onditions?|[Cc]ompounds?) (?:(?<=s )\d|\d(?![\d.]*(?:\s?%|[-–]\d|-\p{Ll}{2}))|\(?(?:[A-H]{1,2}|I{1,3})\)?(?![\p{L}\d'’])|one\b|two\b(?! \p{L}))/gu;
/** "Beaufort-Simpson class II", "BFS class II", "BFS-M cluster B": of a scale that is named. */
const OF_SCALE = /(?:\p{Lu}{2}[\p{L}\d-]*|\p{Lu}\p{Ll}+-\p{Lu}\p{Ll}+) (?:functional )?$/u;
const ON_SCALE = /^[Cc]l(?:ass|uster)/u;

/** "group 2", unless the paper says in so many words what that is, or its title calls it so. */
function hasUntoldGroup(text: string, paper: Paper): boolean {
	const meanings = meaningsIn(paper);
	const titled = new Set(
		paper.citation.title.match(LABELLED_GROUP)?.map((label) => label.toLowerCase())
	);
	return [...text.matchAll(LABELLED_GROUP)].some(({ 0: label, index }) => {
		const isOfScale = ON_SCALE.test(label) && OF_SCALE.test(text.slice(0, index));
		return !isOfScale && !meanings.has(label.toLowerCase()) && !titled.has(label.toLowerCase());
	});
}

/** "none met X", "92% were Caucasian": of whom, the sentence before says. */
const COUNT_ALONE =
	/^(?:none|neither|both|all|some|most|many|several|few|half|one|two|three|four|five|six|seven|eight|nine|ten|\d[\d.,·]*\s?%?)(?: \(\d[^)]*\))? (?:of (?:them|these|those) )?(?:is|are|was|were|had|has|have|did|met|showed|received|underwent|died|developed|required|reported|survived|completed|achieved|expressed|felt|believed|preferred|indicated|stated|chose)\b/iu;

/** What only the sentences before it tell: "in such a way", "in that direction", "the other groups", "he had". */
const LOOSE =
	/\bsuch an?\s(?!.{0,60}\bthat\b)|\b(?:in|to|by|for|of|with|at|towards?) that (?:goal|aim|purpose|problem|task|issue|direction|way|manner|case|sense|respect|regard|end|point|time|context|area|field|group|study|model)\b|\b(?:he|she|his|her|him)\b|^despite (?:this|that|these)\b|\bthe (?:first|second|third|fourth) (?:group|arm|cohort|sample|subgroup|source|kind|type)\b|\bin each group\b|^in (?:\d+|one|two|three|four|five|some|another|others?|both|all),\s|\bthe (?:previously|above|earlier)[- ](?:derived|described|reported|mentioned|defined|proposed|published)\b(?! (?:state|best|top|record|results?))/u;
/** What stands for things or people told before: "among these", "of the remaining 28 women", "during the time". */
const TOLD_BEFORE =
	/\b(?:among|of) (?:these|those|them)\b(?! (?:\p{L}+ )?(?:who|that|which|with))(?= ?[,.]|\s(?:were|was|is|are|had)\b)|\b(?:of|in|for|among) the (?:remaining|other) (?:\d|two|three|four|five|six|seven|eight|nine|ten)|\bthe corresponding \p{L}+s? (?:was|were|is|are)\b|\b(?:at|during) the time(?= ?[,.?]|$)|\bin the certain\b|\b(?:with|by|using|in|complements?|extends?|combines?|does|do|achieves?|accomplish|formulates?|models?|casts?|treats?|tackles?|solves?) this(?= (?:to|by|with|for|as)\b| ?[,.?]|$)|\bPatient \d\b/u;
/** "in both tests", "for both observers": told in the sentences before. */
const BARE_BOTH =
	/\bboth (?:of the )?(?:tests|analyses|observers|readers|raters|procedures|phases|approaches|methods|techniques|experiments)\b(?! (?:of|for|in|with|that)\b)/u;
/** "both coats lasted": which, if no arms are told and no title joins two. */
const BOTH_TRIED = new RegExp(`^both ${TRIED}`, 'iu');
/** "Tar versus wax", "Effects of tar and wax on hulls" */
const JOINS_TWO =
	/\b(?:or|versus|vs\.?|compar(?:ed|ison|ing|ative))\b|\bof (?:[\p{L}\d-]+ )?[\p{L}\d-]+ and (?:[\p{L}\d-]+ )?[\p{L}\d-]+ (?:on|in|for|as)\b/iu;
const isUntoldBoth = ({ candidate, paper }: Ask, read: string) =>
	BOTH_TRIED.test(candidate.finding.statement) &&
	!/\bboth \p{L}+(?: \p{L}+)? \(/u.test(read) &&
	!JOINS_TWO.test(paper.citation.title);
/** "none of the other features", "by doing this", "the previously stated aims" */
const LOOKS_BACK =
	/\bnone of the other\b|\b[Ii]n both cases\b|\bunder (?:consideration|discussion|scrutiny)\b|\b(?:[Ii]n|[Tt]hroughout) the (?:paper|thesis|article|chapter|manuscript)\b|\b(?:doing|seeing|remed(?:y|ies|ying)|counter(?:ing)?|avoid(?:ing)?|overcom(?:e|ing)) (?:this|so|these|them)(?= ?[,.?]|$)|\b(?:aform?entioned|before[- ]mentioned)\b|\b[Oo]therwise (?:\p{Ll}+ ){1,4}(?:is|are|was|were|has|have|can|will)\b|\bthe (?:previously|above|earlier)[- ](?:stated|listed|named|given)\b|\bthe two (?:forces|sides|aims|goals|ideas|worlds|ends)\b(?! of| that|:| \()/u;
/** "in the second method", "in the next phase": of which row, the paper tells. */
const IN_ROW =
	/\b(?:in|at|during|by|with|for|of|from|to|on|under|using) (?:(?:the|its) )?(?:next|second|third|fourth|fifth|latter|former|other two) (?:\p{L}+ )?(?:method|approach|algorithm|model|technique|strategy|version|variant|scheme|step|phase|stage|part|section|task|experiment|study|paper|scenario|setting|condition|case|round|trial|test|problem|category|example|application)s?\b(?! (?:of|in which|where|that|to)\b)|\b(?:in|by|with|for|of|using) the first (?:method|approach|algorithm|technique|variant|scheme|experiment|study|paper|scenario|case|problem)\b(?! (?:of|that|to|in which|where)\b)/u;
/** "all of the mentioned rules", "in the foregoing trials" */
const SAID_EARLIER =
	/\b(?:the|all|of|these) (?:(?:two|three|four) )?(?:afore|above-|before-)?(?:mentioned|foregoing|said) \p{L}/u;
/** "the three devices": which, unless the card joins two that they may be. */
const JOINED = /\p{L} and \p{L}/u;
const COUNTED_THINGS =
	/\b(?:the|these|all|both) (?:two|three|four|five|six|seven|eight) (?:algorithms|techniques|devices|strategies|tasks|procedures|schemes|tools|tests|experiments|paradigms|components|steps|phases|designs|settings|measures|datasets|databases)\b(?! (?:of|that|which|who|with|in|for|on|from|between|to|called|named)\b|:| \()/u;

/** "the SIG group", where the paper spells no SIG out. */
const LABELLED_ARM =
	/\b(?<label>\p{Lu}[\p{Lu}\d/-]+)(?: and (?<second>\p{Lu}[\p{Lu}\d/-]+))? (?:groups?|arms?|cohorts?)\b/gu;

/** A label in parentheses that stands for no words that the paper's reader could tell. */
function hasUntoldArm(text: string, { paper }: Ask): boolean {
	const meanings = meaningsIn(paper);
	const isUntold = (label: string | undefined) =>
		label !== undefined &&
		!meanings.has(label) &&
		!paper.citation.title.includes(label) &&
		new RegExp(`\\((?:the )?${label}(?: group| arm)?[;,)]`, 'u').test(paper.text);
	return [...text.matchAll(LABELLED_ARM)].some(
		({ groups }) => isUntold(groups?.['label']) || isUntold(groups?.['second'])
	);
}

/** "between the two groups", where the card names neither. */
const UNNAMED_SIDES =
	/\b(?:the|these|those|all|both) (?:two|three|four|five|\d) (?:study |treatment |patient |age |different )?(?:groups|arms|cohorts|subgroups|samples|processes|conditions|methods|approaches|models|stages|images|networks|treatments|diets|regimens)(?! of| with| who| that|:| \()\b|\b(?:among|between|across) the (?:treatments|diets|regimens)\b(?! of| with| and| that)/u;
/** "the matched group": matched to whom, and by what? */
const UNTOLD_GROUP =
	/\bthe (?:protocol|matched|remaining|experimental|comparison|index|reference|exposed|early|late) (?:groups?|arms?|cohorts?)\b/u;
/** "the other groups": other than which, unless the card sets one beside them; "the other player" is one of two. */
const OTHERS = /\bthe other (?:\p{Ll}+ )?\p{L}{3,}[^s\W]s\b(?!['’])/u;
const SET_BESIDE =
	/\b(?:one|than|unlike|compare[ds]? with|compared|while|whereas|first|but|except|besides|any)\b/u;

/** "reduce its accuracy": nothing in the card that it could be the accuracy of. */
function lacksOwner(text: string): boolean {
	const possessive = /\b(?<word>its|[Tt]heir)\b/u.exec(text);
	if (!possessive) return false;
	const words = tagWords(text.slice(0, possessive.index));
	const owners = words.filter((word) => isNominal(word) && word.lower !== 'study');
	if (possessive.groups?.['word']?.toLowerCase() === 'their')
		return !owners.some((word) => word.isPlural !== false) && !/\b(?:and|each|every)\b/u.test(text);
	return owners.every((word) => word.isPlural === true);
}

/** "the same region", where nothing tells which one; "the same regions as old charts" tells it. */
const SAME =
	/\bthe same (?!as\b)(?:\p{L}+ )?(?:set of )?(\p{L}{4,})(?!\p{L}| (?:[\p{L}-]+ ){0,3}as\b)/u;
/** "tar and wax have the same shine": the one as the other. */
const OF_BOTH =
	/\p{L} and [^,;]*\b(?:ha(?:ve|d)|shared?|act(?:ed)?|show(?:ed)?|can|could|were|are) [^,;]*$/u;
/** "whereas the old lamp lost 3% in the same fog": in that of the first. */
const CONTRASTS =
	/\b(?:whereas|while|whilst|compared (?:with|to)|than|over|baselines?|outperform\p{L}*|exceed\p{L}*)\b/u;
/** "the same lamp burns in fog compared to rain", "the same shine compared to wax": told beside it. */
const WITH_ITSELF = /^[^,;?\d]{8,70}\s(?:compared (?:to|with)|versus)\s/u;
/** "[with] the same fuel, the new lamp burns 9 hours longer than the old one": what both sides share. */
const SHARED_BY_SIDES = /\b(?:for|given|of|under|with) $/iu;
const TWO_SIDES = /\b(?:than|compared (?:with|to)|versus|vs\.?)\s/u;
/** "achieves the same in spring": the same as what. */
const THE_SAME_ALONE =
	/\b(?:address|achieve|do|obtain|confirm|show|observe|find|prove|accomplish|avoid|of|for|with|on|to)(?:e?s|e?d|ing)? the same(?= (?:in|for|on|by|with|at|when|using|through|via)\b| ?[,.?]|$)/u;

/** "in the same storms", and nothing tells which. */
function hasLooseSame(text: string, { pattern }: Candidate): boolean {
	const same = SAME.exec(text);
	if (!same) return false;
	const before = text.slice(0, same.index);
	const behind = text.slice(same.index);
	if (WITH_ITSELF.test(behind)) return false;
	const isOfSides = SHARED_BY_SIDES.test(before) && TWO_SIDES.test(behind);
	if (pattern === 'value' && isOfSides) return false;
	if (pattern === 'value' && CONTRASTS.test(before)) return false;
	return !before.includes(same[1]?.slice(0, STEM_LETTERS) ?? '') && !OF_BOTH.test(before);
}

/** "slower than this" */
const THAN_THIS =
	/\b(?:than|like|unlike|beyond|from|of) this(?= ?[,.?]|$|\s(?:because|since|as|and|but|is|was)\b)|\bthis \d/u;
/** "in the local population": local to where. */
const NEAR_BY =
	/\b(?:the|these|our) (?:local|surrounding|studied|considered|respective|aforesaid) (?:population|area|region|community|setting|site|cent(?:er|re)|country|hospital|institution)s?\b(?! (?:of|in|around|near)\b)/u;
/** "the tests show improvements compared to B": of what, and in what? */
const GAINS_OF_NOTHING =
	/\b(?:tests?|results?|experiments?|evaluations?|simulations?|comparisons?|analys[ei]s) (?:\p{L}+ly )?(?:show|demonstrate|reveal|indicate|yield|give)(?:s|ed)? (?:an? )?(?:(?!in\b|of\b)[\p{L}-]+ ){0,3}(?:improvements?|gains?|reductions?|advantages?|benefits?|differences?)(?: (?:compared|over|relative|with respect|against|between)\b|[,.?]|$)/u;
/** "A and B were [2] and 3, respectively": which of a row is whose is more than one thing to know, or half of it was cut off. */
const PAIRED = /\brespectively\b/u;

/** "the mast was seen late": after "one had a broken mast", it is that one's. */
function refersBack({ quote, candidate, paper }: Ask): boolean {
	const noun = BARE_SUBJECT.exec(candidate.finding.statement)?.[1]?.toLowerCase();
	if (noun === undefined || OWN_KIND.test(noun)) return false;
	const [stem] = contentStems(noun);
	if (stem === undefined || contentStems(paper.citation.title).includes(stem)) return false;
	const start = candidate.finding.evidence[0]?.start ?? 0;
	const before = `${paper.text.slice(0, start)} ${quote.split(/\bthe\b/iu)[0] ?? ''}`;
	return new RegExp(`\\b(?:an?|one) (?:[\\p{L}-]+ ){0,2}${noun}\\b`, 'iu').test(before);
}

const BARE_SUBJECT =
	/^(?:[^,]{0,60}, )?the (\p{Ll}{3,}) (?:was|were|is|are|had|has|can|could|may|did|does|showed?s?)\b/iu;

/** "between groups", "in both groups": of what, the card does not say; "in all cases" is always. */
const BARE_GROUPS =
	/\b(?!in all (?:cases|settings|tests)\b)(?<tie>between|among|across|in|of|for|within) (?:the |all |both |both the |the two |the 2 |two |the three |the four |all three |either |each of the )?(?:(?:study|treatment|patient) )?(?:groups?|arms|cohorts|settings|tests|cases|subgroups)(?= ?[,.?]|$|\s(?:and|with respect|in terms|regarding|at|after|before|during|either|pre-)\b)/u;

/** "how did the leaks compare?", "how did they change in both groups?" */
const HOW_GROUPS = /\bhow (?:did|do|does|was|were) .*\b(?:compare|change|differ)\b/u;
const BETWEEN_GROUPS =
	/\b(?:compare|differ) (?:between|among|across|in) (?:(?:the|both|all|two|three|four) )*(?:(?:study|treatment|patient) )?(?:groups|arms|cohorts)\b(?! \()/u;
/** "tar or wax for old hulls", "tar compared with wax" */
const NAMES_TWO =
	/\b(?:and|or|versus|vs\.?|v|against|than|compar\p{L}+|with or without)\b|\p{L}\/\p{L}/iu;

/** "how did the leaks compare between groups?": of the two that the title speaks of. */
const asksOfSides = (seen: string, { citation }: Paper): boolean =>
	HOW_GROUPS.test(seen) && (!BETWEEN_GROUPS.test(seen) || NAMES_TWO.test(citation.title));

const NAMED_SIDES = /\b(?:in|for|on|with|after|at|by) [^,;]+ and [^,;]+,? respectively\b/u;

/** "the leaks were 3 mm and [5 mm] in the oak and pine rafts, respectively": the other figure stays in sight. */
const isFigureOfPair = ({ candidate, before, after }: Ask): boolean =>
	candidate.type === 'number' &&
	candidate.pattern === 'value' &&
	NAMED_SIDES.test(after) &&
	(/\d[^,;]{0,20}\sand $/u.test(before) || /^[^,;]{0,20}\sand \d/u.test(after));

/** The sentence before the quote, and the quote up to a place in it. */
function lastBefore({ quote, candidate, paper }: Ask, at: number): string {
	const start = candidate.finding.evidence[0]?.start ?? 0;
	const sentences = paper.text
		.slice(Math.max(0, start - LONGEST_SENTENCE), start)
		.trimEnd()
		.split(/(?<=[.?!:;])\s+(?=[\p{Lu}\d])/u);
	return `${sentences.at(-1) ?? ''} ${quote.slice(0, at)}`;
}

const BARE = String.raw`(?:mean |average |median |overall |absolute )?(?:increase|decrease|reduction|difference|change|improvement|gain|prevalence|incidence|rate|level|value|score)s?(?: between (?:the )?groups)?`;
/** "what was the odds ratio?" */
const ESTIMATE =
	'(?:adjusted )?(?:(?:odds|hazard|risk|rate) ratio|relative risk|(?:intraclass )?correlation coefficient(?: r)?|cost|AUC)';
const ASKS_BARE = new RegExp(
	String.raw`^(?:[^,:?]{2,80}, )?what (?:was|were|is|are) the (?:${BARE}|${ESTIMATE})\?`,
	'iu'
);
const TELLS_BARE = new RegExp(
	String.raw`^(?:(?:in|for|with|among|at) [^,:]{2,80} )?(?:the )?${BARE} (?:was|were|is|are) $`,
	'iu'
);

/** "in spring, what was the increase?": of what, the clause before says. */
export const asksBareMeasure = (body: string): boolean => ASKS_BARE.test(body);

/** "these drugs" that became "the drugs": the card alone does not tell which. */
export function pointsOutside(ask: Ask): boolean {
	const { quote, seen, hidden, isCloze, before, after, candidate, paper } = ask;
	if (candidate.finding.named) return false;
	if (hasUntoldGroup(`${seen} ${hidden}`, paper)) return true;
	if (isCloze ? TELLS_BARE.test(before) : asksBareMeasure(seen)) return true;
	// A question's answer stands behind it, a gap's within.
	const all = isCloze ? `${before}${hidden}${after}` : `${seen} ${hidden}`;
	const read = withSidesTold(all, meaningsIn(paper));
	if (LOOSE.test(read) || UNNAMED_SIDES.test(read) || UNTOLD_GROUP.test(read)) return true;
	if (
		TOLD_BEFORE.test(read) ||
		(BARE_GROUPS.test(read) && !asksOfSides(seen, paper)) ||
		THE_SAME_ALONE.test(read) ||
		THAN_THIS.test(read) ||
		NEAR_BY.test(read) ||
		GAINS_OF_NOTHING.test(read) ||
		(PAIRED.test(read) && !isFigureOfPair(ask)) ||
		IN_ROW.test(read) ||
		SAID_EARLIER.test(read) ||
		(COUNTED_THINGS.test(read) && !JOINED.test(read))
	)
		return true;
	if (isUntoldBoth(ask, read)) return true;
	if (BARE_BOTH.test(read) || LOOKS_BACK.test(read) || hasUntoldArm(read, ask)) return true;
	if (lacksOwner(read) || hasLoosePronoun(read) || refersBack(ask)) return true;
	if (hasBareSymbol(read)) return true;
	if (OTHERS.test(read) && !SET_BESIDE.test(read)) return true;
	const whole = `${seen} ${hidden}`.toLowerCase();
	if (COUNT_ALONE.test(candidate.finding.statement)) return true;
	if (hasLooseSame(all.toLowerCase(), candidate)) return true;
	if (hasBorrowedSubject(candidate.finding.statement, quote)) return true;
	if (
		/^to (?:accomplish|achieve|do|address|solve|test|overcome|this|that) (?:this|that|it|so)\b/.test(
			whole
		)
	)
		return true;
	for (const match of quote.matchAll(POINTER)) {
		const pointed = quote.slice(match.index);
		if (isToldInPlace(quote, match.index, hidden)) continue;
		const words = match.slice(1).flatMap((word) => (word ? [word.toLowerCase()] : []));
		const first = words[0] ?? '';
		if (NO_NOUN.test(first) || words.slice(0, 2).some((word) => OWN_KIND.test(word))) continue;
		const second = words[1];
		const isQualified = second !== undefined && EMPTY_QUALITY.test(first);
		const noun = isQualified ? second : first;
		// The quote itself may say what they are, before the pointer.
		const before = quote.slice(0, match.index).toLowerCase();
		if (before.includes(noun.slice(0, STEM_LETTERS).replace(/s$/, ''))) continue;
		if (isToldByTitle(pointed, lastBefore(ask, match.index), paper)) continue;
		// "this new structure": newer than which is no telling apart.
		if (isQualified && bareNoun(whole, `${first} ${second}`)) return true;
		// "the backdoor behavior" tells by itself what "the modality" does not.
		if (bareNoun(whole, first) || isSubjectAlone(candidate.finding.statement, first)) return true;
	}
	return false;
}
