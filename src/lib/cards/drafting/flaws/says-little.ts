import { tagWords } from '$lib/extraction/parts-of-speech';
import { verbForm } from '$lib/extraction/verb-forms';
import { contentStems } from '$lib/text/stems';
import type { Ask } from '../ask';
import { tellingStems } from '../telling-stems';

/** How it came out is told by plain words: "higher", "no difference", "half as many". */
const OUTCOME =
	/\b(?:more|less|fewer|higher|lower|better|worse|larger|smaller|faster|slower|stronger|weaker|longer|shorter|most|least|no|not|never|cannot|without|increased?|decreased?|reduced?|improved?|negatively|positively|equal|similar|outperform\w*|superior|inferior|only|little|half|twice|double[sd]?)\b|\d/iu;

/** "fewer owls", "no change": no common words are too plain for it. */
export const saysHowItCameOut = (answer: string): boolean => OUTCOME.test(answer);

/** What authors do with their text, and not with their subject. */
const TALKS =
	/^(?:provide|offer|give|discuss|describe|explain|outline|constitute|summarize|summarise|overview|highlight|illustrate|detail|motivate|mention|elaborate|comment|recommend|pay|argue|consider|cover|document|showcase|conclude)$/u;
const PRESENTS = /^(?:present|introduce|propose|develop|report|conduct|perform|make|carry|run)$/u;
/** What such a text is, and no thing in it. */
const IS_THE_TEXT =
	/^(?:(?:an?|the|one|our|some)\s)?(?:[\p{L}-]+,?\s){0,4}?(?:review|survey|overview|tutorial|discussion|summary|introduction|investigation|examination|exploration|stud(?:y|ies)|analys[ei]s|evaluations?|experiments?|comparison|assessment|results?|insights?|perspectives?|look|tests?|simulations?|steps?|findings|evidence|examples?|use|details|concepts?|challenges?|problems|issues|directions|opportunities|limitations|advantages|contributions?)\b/iu;

/** The verb of "the study …", by its lemma. */
function actOf(seen: string, isCloze: boolean): string {
	const after = isCloze
		? /\bthe study (?:\p{L}+ly |also |first )?(\p{L}+)/u.exec(seen)?.[1]
		: /\b(?:does|did|do) the study (?:\p{L}+ly )?(\p{L}+)/u.exec(seen)?.[1];
	return after === undefined ? '' : (verbForm(after)?.lemma ?? after);
}

/** "presents the challenges of […]", "provides results for […]": what such a text holds, and the gap only where it looks. */
const SHOWS_THE_TEXT =
	/\bthe (?:study|survey|paper|review|overview|tutorial|article) (?:\p{L}+ly |also |first )?(?:presents?|reports?|conducts?|performs?|provides?|gives?|offers?) (?:(?:an?|the|one of the|some|several|various)\s)?(?:(?!(?:for|of|in|on|with|that|to|and)\s)[\p{L}-]+,?\s){0,3}?(?:review|survey|overview|tutorial|discussion|summary|introduction|investigation|examination|exploration|experiments?|results?|insights?|perspectives?|findings|evidence|examples?|details|concepts?|challenges?|problems|issues|directions|opportunities|background|evolution|solutions|initiatives?|state-of-the-art|topic|necessity|idea)\b/iu;
/** By what means it was done is told all the same: "results obtained using […]". */
const BY_MEANS = /\b(?:using|based on)\s$/u;

/** "the study discusses […]", "the study presents [a review of X]", "… presents a review of […]". */
function talksAboutItself({ seen, before, hidden, isCloze, candidate }: Ask): boolean {
	if (!candidate.finding.isOwnAct) return false;
	if (isCloze && SHOWS_THE_TEXT.test(before) && !BY_MEANS.test(before))
		return candidate.type !== 'number' || !/%|\d[.,]\d/.test(hidden);
	if (candidate.type === 'number') return false;
	const act = actOf(seen, isCloze);
	return TALKS.test(act) || (PRESENTS.test(act) && IS_THE_TEXT.test(hidden));
}

/** "to [achieve this goal]", "to [optimize the variables]": an end that anyone would guess. */
function isPlainEnd({ before, hidden, isCloze, candidate }: Ask): boolean {
	if (!isCloze || candidate.pattern === 'means' || !/\bto\s$/u.test(before)) return false;
	if (tagWords(hidden)[0]?.pos !== 'VERB' && !verbForm(hidden.split(' ')[0] ?? '')) return false;
	return tellingStems(hidden).length < 2 && !saysHowItCameOut(hidden);
}

/** "the study adds [two gates]": its gap asks no more than the question does. */
const STUDY_MAKES =
	/\bthe study (?:\p{L}+ly )?(?:propose|introduce|present|develop|describe|design|devise|construct|build|create|identifie|formulate|contribute|define|add|suggest)(?:s|d|ed) $/u;

/** Words of a question, and of its answer, by which plain words are the answer to this question alone. */
const NARROW = 5;
const NO_BARE_KIND = 2;

/** "what does the study build to sort leaks by their depth? – a pairwise gauge": narrow enough for plain words. */
const isNarrow = ({ seen, hidden, isCloze }: Ask): boolean =>
	!isCloze && contentStems(seen).length >= NARROW && contentStems(hidden).length >= NO_BARE_KIND;

/** Nothing in the answer belongs to this paper. */
function isPlainAnswer(ask: Ask): boolean {
	const { hidden, before, isCloze, candidate } = ask;
	if (candidate.type === 'number' || /^(?:outcome|effect|which-name)$/.test(candidate.pattern))
		return false;
	if (isNarrow(ask)) return false;
	const telling = tellingStems(hidden).length;
	if (telling === 0) return !saysHowItCameOut(hidden);
	// "which one was made": a kind alone is not told by one quality.
	const isObject = isCloze ? STUDY_MAKES.test(before) : candidate.pattern === 'object';
	const isMade = candidate.finding.isOwnAct && isObject;
	return isMade && telling < 2 && !/\p{Lu}|\d/u.test(hidden.slice(1));
}

const WHEN =
	/^(?:the )?(?:early |late |mid-?)?(?:spring|summer|autumn|fall|winter|january|february|march|april|may|june|july|august|september|october|november|december|year|month|week|period|past|last)\b.*(?:19|20)\d\d$/iu;

/** "in [comparison to B]", "in [the field of X]": holds words together, or names the whole field. */
const LOOSE_PLACE =
	/^(?:(?:in|for|on|with|to|from)\s)?(?:(?:conjunction|comparison|collaboration|accordance|combination|contrast|addition) (?:with|to)|case of|the (?:areas?|fields?|literature|context|domain|realm|case|task) (?:of|to)|rather \p{L}+$)\b/iu;

/** "during [the spring of 2011]", "[permissions for users respectively]", half a formula. */
function isScrap({ hidden, seen }: Ask): boolean {
	if (
		WHEN.test(hidden) ||
		LOOSE_PLACE.test(hidden) ||
		/\brespectively$|^\p{L}+ly that\s|\bsuch an?\s/u.test(hidden)
	)
		return true;
	return [hidden, seen].some((text) => text.split('$').length % 2 === 0);
}

/** "what do the features play?" → "a critical role". */
const IDLE = /\b(?:play|take|come|pose|identify|have|make|pay) ?\?$/u;
const IDLE_OBJECT =
	/\b(?:role|part|place|gaps?|drawbacks?|advantages?|disadvantages?|benefits?|potential|challenges?|sense|attention|limitations?|shortcomings?)\b/u;

/** "1.5x [faster than B]": half of a comparison, its figure in sight. */
const AFTER_FIGURE = /(?:\d\s?[x×%]|\b(?:times|fold|percent|points?))\s$/iu;

function isHalfOfIdiom({ seen, hidden, isCloze, before, candidate }: Ask): boolean {
	if (candidate.type === 'number') return false;
	return isCloze ? AFTER_FIGURE.test(before) : IDLE.test(seen) && IDLE_OBJECT.test(hidden);
}

/** "the study demonstrates their usage": whose, the sentence before said. */
const BORROWED = /\bthe study (?:\p{L}+ly )?\p{L}+ (?:their|its|them|it)\b/u;

/** What others' things are like, or what is usually so. */
const USUAL =
	/^(?:most |many |all |the )?(?:existing|previous|prior|earlier|conventional|traditional|current|other|common|typical|classical)\s|^[^,]{0,80}\b(?:usually|typically|commonly|traditionally|generally|frequently|often)\s(?:require|suffer|rely|use|need|have|lack|assume|ignore|involve|consist|lead|depend|fail|face|cause)s?\b/iu;

function isUsual({ candidate, quote }: Ask): boolean {
	const { finding } = candidate;
	if (finding.role === 'results' || finding.role === 'conclusions') return false;
	return !/\b(?:we|our)\b/iu.test(quote) && USUAL.test(finding.statement);
}

/** "the study finds quickly converges": the item of a list has lost its subject. */
const LOST_SUBJECT =
	/\bthe study (?:finds|shows|observes|reveals|demonstrates) (?:\p{L}+ly |indeed )?(?:can|could|does|is|are|has|have|converges|outperforms|improves|achieves)\b|\bthereof\b/u;

/** "not only outperforms […]": the half that the sentence leads up to is elsewhere. */
function isFirstHalf({ seen, hidden, isCloze }: Ask): boolean {
	return isCloze && /\bnot only\b/u.test(seen) && !/\bbut\b/u.test(`${seen} ${hidden}`);
}

/** "several public datasets": every paper of the kind was tried on some. */
const ANY_DATA =
	/^(?:(?:on|in|across|over|with)\s)?(?:the\s)?(?:several|various|multiple|popular|many|different|synthetic|commonly|publicly|standard|public|challenging|well-known|real|two|three|four|five|a (?:number|variety|range|set|series|wide range) of)\s(?:[\p{Ll}-]+\s)*(?:data ?sets?|benchmarks?|tasks|problems|domains|environments)$/u;

/** "in an unsupervised manner", "unlike previous studies": how it was done told by one word, or by what it is not. */
const LOOSE_MANNER =
	/^(?:in )?(?:an?|the) (?:[\p{L}-]+ )?(?:manner|way|fashion)\b|^(?:unlike|contrary to|in contrast to|compared (?:with|to)) (?:previous|prior|existing|other|typical|traditional|standard|conventional)\b|^with some\s/u;

/** "the goal of X is to …", "the study experiments with X": what was meant to be done. */
const INTENT =
	/^(?:our |the )?(?:main |primary |overall )?(?:goal|aim|objective|intention|purpose|focus)\b[^,]{0,60}\b(?:is|was|are|were)\s|\bthe study (?:has|had|experiments|tries|attempts|seeks|hopes|cares)\s/u;

/** What a new thing beats: what there was before, as every paper says. */
const BEATEN =
	/^(?:the |all )?(?:state-of-the-art|existing|conventional|previous|prior|traditional|other|standard|normal|vanilla|strong|competing|competitors|baselines?|several|various)\b/iu;
const BEATS =
	/\b(?:outperform|surpass|beat|exceed)\p{L}*\s$|(?<!\b(?:comparable|similar|equal|close|competitive))\s(?:than|(?:compared|relative) (?:to|with))\s$/u;

function isAnyRival({ seen, before, hidden, isCloze, candidate }: Ask): boolean {
	if (candidate.type === 'number') return false;
	const asks = isCloze ? BEATS.test(before) : /\b(?:outperform|surpass|beat|exceed)\b/u.test(seen);
	return asks && BEATEN.test(hidden);
}

function isOfAnyPaper({ candidate, hidden }: Ask): boolean {
	return candidate.type !== 'number' && (ANY_DATA.test(hidden) || LOOSE_MANNER.test(hidden));
}

/** "what was seen on deck? – the majority of ropes": how many is half of it, and of what the rest. */
const SHARE =
	/^(?:the (?:great |large |overwhelming |vast )?(?:majority|bulk)|an? (?:[\p{L}-]+ )?(?:fraction|majority|minority|part|percentage|portion|proportion)) of\s/u;

/** "what used tar? – earlier ropes": those of others, and any of them. */
const OF_OTHERS = /^(?:earlier|existing|past|previous|prior)\s/u;
const isOfSome = ({ isCloze, before, hidden, candidate: { type, pattern } }: Ask) =>
	type !== 'number' &&
	(isCloze ? before === '' : /^(?:subject|found-thing)$/u.test(pattern)) &&
	(SHARE.test(hidden) || OF_OTHERS.test(hidden));

const SIGNS: readonly ((ask: Ask) => boolean)[] = [
	isScrap,
	isHalfOfIdiom,
	isUsual,
	({ seen, hidden }) => BORROWED.test(seen) || LOST_SUBJECT.test(`${seen} ${hidden}`),
	isFirstHalf,
	isAnyRival,
	isOfAnyPaper,
	isOfSome,
	({ seen, hidden, isCloze, before, after }) =>
		INTENT.test(isCloze ? `${before}${hidden}${after}` : `${hidden} is ${seen}`),
	talksAboutItself,
	isPlainEnd,
	isPlainAnswer
];

/** Plain ends, scraps, talk about the paper itself, answers of words that stand in any paper. */
export function saysLittle(ask: Ask): boolean {
	return SIGNS.some((isSign) => isSign(ask));
}
