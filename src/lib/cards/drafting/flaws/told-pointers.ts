import type { Paper } from '$lib/papers/paper';
import { contentStems } from '$lib/text/stems';
import { saysNothing, SETS_APART } from '../antecedents';
import { OF_ANYTHING } from '../fuller-names';
import { nounPhrasesIn, type NounPhrase } from '../noun-phrases';
import { EMPTY_HEADS } from '../phrases';

/** Letters behind a pointer that its phrase may take up. */
const FAR = 120;
/** "this kind of rope", "that set of masts": of a kind told before. */
const OF_A_KIND =
	/^(?:types?|kinds?|sorts?|forms?|levels?|degrees?|amounts?|extent|sets?|lines?|chains?|series|pairs?|class|classes|category|categories|numbers?|rates?|combinations?|choices?|ways?|modes?|points?|sense|parts?|sides?|lack|ranges?|arrays?|variety|sequences?|views?|versions?|aspects?|stages?|pieces?|bod(?:y|ies)|area|fields?)$/u;
/** "these effects of tar on oak": what they are of stands behind. */
const OF_WHAT = /^ of (?!th(?:is|ese|em|ose|at)\b|it\b|such\b|both\b|each\b|\d)[\p{L}\d]/u;
/** "those boats that leaked", "those old boats with a mast": which ones is told behind them. */
const TOLD_BEHIND = /^those(?:\s[\p{L}-]+){1,3}\s(?:that|which|who|whose|with|without|having)\b/iu;
/** Praise, size or what sets apart: of "this rather simple rope" and "this whole long rope" nothing is known. */
const IDLE =
	/^(?:simple|complex|important|interesting|striking|remarkable|surprising|large|larger|small|smaller|high|higher|low|lower|long|short|strong|weak|marked|significant|positive|negative|favou?rable|beneficial|adverse|possible|potential|different|diverse|various|dual|opposite|latter|observed|reported|early|late|basic|additional|low-cost|inexpensive|promising|useful|unique|special|specific|particular|certain|common|main|key|major|entire|whole)$/u;

/** "these [reproductive hormonal] changes": the quality next to the head tells which. */
function isToldInFront({ qualities, head }: NounPhrase): boolean {
	const last = qualities.at(-1);
	return (
		last !== undefined &&
		qualities.length > 1 &&
		!EMPTY_HEADS.test(head.lower) &&
		!saysNothing(last) &&
		!SETS_APART.test(last.lower) &&
		!IDLE.test(last.lower)
	);
}

/** "each of these leaks of tar": of those told before, one by one. */
const ONE_BY_ONE = /\b(?:each|both|all|two|three|four|one|either|none) of $/iu;

/**
 * "these effects of tar", "those boats that leak", "this salted oaken plank": the rest of the phrase tells which.
 * As the whole answer the last one tells too little.
 */
export function isToldInPlace(quote: string, at: number, answer: string): boolean {
	const pointed = quote.slice(at);
	if (TOLD_BEHIND.test(pointed)) return true;
	if (ONE_BY_ONE.test(quote.slice(0, at))) return false;
	const near = pointed.slice(0, FAR);
	const [phrase] = nounPhrasesIn(near);
	if (phrase?.span.start !== 0 || !/^th(?:is|ese)$/u.test(phrase.opener)) return false;
	const isOfWhat = OF_WHAT.test(near.slice(phrase.span.end)) && !OF_A_KIND.test(phrase.head.lower);
	const told = near.slice(phrase.span.start, phrase.span.end).replace(/^\p{L}+\s/u, '');
	return isOfWhat || (isToldInFront(phrase) && !answer.endsWith(told));
}

/** What a title speaks of in one sense, and the paper in another. */
const OF_SEVERAL =
	/^(?:dos(?:e|es|ages?)|concentrations?|responses?|variables?|parameters?|factors?|periods?|regions?|populations?|strategies|strategy|outcomes?|symptoms?|signs?|waves?|sites?|disorders?|diseases?|drugs?|agents?|compounds?|substances?|mechanisms?|structures?|systems?|animals|components?|markers?|features?|skills?|behaviou?rs?|problems?|criteria|concepts?|questions?|theory|theories|proteins?|genes?|receptors?|cells?|neurons?|guidelines?|industry|practices?|projects?|sources?|topics?|areas?|fields?)$/u;
/** Only some of those that a title speaks of. */
const SOME =
	/\b(?:those|who|whose|subgroups?|subsets?|groups?|arms?|(?:non-?)?responders|some|others?|one|two|three|four|five|six|seven|eight|nine|ten|\d+ of|\d+|half|most|many|several|remaining)\b/iu;

const NARROWS = /^(?:with|who|that|which|of|whose|without)$/u;

/** "this lesion" under "Lesions of the keel": the one that the card's handle names, if no other was spoken of since. */
export function isToldByTitle(pointed: string, before: string, paper: Paper): boolean {
	const [phrase] = nounPhrasesIn(pointed.slice(0, FAR));
	const noun = phrase?.head.lower ?? '';
	if (phrase?.span.start !== 0 || phrase.qualities.length > 0) return false;
	if (!/^th(?:is|ese)$/u.test(phrase.opener)) return false;
	if (OF_ANYTHING.test(noun) && !/^(?:patients|participants|students|interventions?)$/u.test(noun))
		return false;
	if (EMPTY_HEADS.test(noun) || OF_SEVERAL.test(noun)) return false;
	const stems = contentStems(paper.citation.title);
	const [stem] = contentStems(noun);
	if (stem === undefined || stems.filter((one) => one === stem).length !== 1) return false;
	if (phrase.head.isPlural && SOME.test(before)) return false;
	return nounPhrasesIn(before)
		.filter(({ head }) => contentStems(head.text)[0] === stem)
		.every(({ qualities, next, span }) => {
			const told = contentStems(qualities.map(({ text }) => text).join(' '));
			if (!told.every((one) => stems.includes(one))) return false;
			if (!NARROWS.test(next?.lower ?? '')) return true;
			// "hulls with old tar already on them" under "Hulls with old tar": a word more is no other hull.
			const behind = contentStems(before.slice(span.end).split(/[.,;:]/u)[0] ?? '');
			return behind.filter((one) => !stems.includes(one)).length < 2 && behind.length > 2;
		});
}
