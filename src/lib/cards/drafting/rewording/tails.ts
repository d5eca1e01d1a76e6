import { textOfRange, type Clause } from '$lib/extraction/clause';
import { treeOf } from '$lib/extraction/models/dependencies/dependency-model';
import { verbForm } from '$lib/extraction/verb-forms';
import type { Word } from '$lib/extraction/word';
import { contentStems } from '$lib/text/stems';
import { isWholePhrase } from '../phrases';
import type { Gapped } from './gapped';
import { LETS } from './phrases';
import { isOfList, MARK, markAt } from './tail-marks';

/** One way in which what follows a gap goes with a question about it. */
export interface Tail {
	/** Index behind the last word that is asked for: more than the gap's where the tail is part of what it hides. */
	readonly to: number;
	/** What stays in sight; empty where nothing does. */
	readonly said: string;
	/** "to sort B", "while rowing": may open a question as well as close it. */
	readonly opens: boolean;
	/** ", contrary to B": stands apart. */
	readonly isAside?: true;
}

/** Words of an answer that is still read at a glance. */
const LONGEST_ANSWER = 12;
/** Telling words of an answer that tells enough without the clause that hangs on it. */
const LEAST_TOLD = 3;

/** Bounds what is said before it, and must not be left out. */
const BOUNDS =
	/\b(?:not|no|nor|never|neither|without|but|except|unless|until|only|cannot|hardly|rarely|if|than|respectively)\b|n['’]t\b/u;
/** ", which draws on maps not kept": a statement of its own, and none that takes the first back. */
const OWN_STATEMENT = /^(?:which|who|where)\s/u;
const TAKES_BACK =
	/^\p{L}+ (?:\p{L}+ly )?(?:(?:is|are|was|were|do|does|did|has|have|had|can|could|may|might|will|would|should) (?:\p{L}+ )?not|cannot|never|hardly)\b|\b(?:no|nor|only|unless|until|except|if)\b|n['’]t\b/u;

/** Behind a comma: a second statement, examples, or in other words, and no part of what is asked. */
const BESIDE =
	/^(?:which|who|where|in which|on which|based on which|while \p{Ll}+ing|(?:thus|thereby|thereafter|hence|therefore) |followed by|such as|including|namely|i\.e\.|e\.g\.|because|since|due to|owing to|thanks to|(?:especially|particularly|in particular|notably) |with (?:[\p{L}-]+ ){1,4}?(?:being|\p{Ll}+ing)\b|(?:induced|driven|inspired|suitable|based|called|termed|named)\b|(?:\p{L}+ly )?(?!includ|depend|accord|regard|exclud|dur|concern|assum|consider|giv|compar|us)\p{Ll}{2,}ing\s)/u;
const IN_OTHER_WORDS = /^(?:an?|the)\s(?!.*\s(?:and|or)\s(?:an?|the)\s)/u;
/** Behind a comma: holds for the whole sentence, and may open it. */
const OF_ALL =
	/^(?:contrary to|unlike|regardless of|irrespective of|with the exception of|except(?: for)?|depending on|compared (?:with|to)|relative to|in contrast to|despite|even (?:if|when|though|in)|if|when|unless|using|by \p{L}+ing|to (?!the|an?)\p{Ll}+)\s/u;
/** "to avoid B and asks C to wait": a second act of the subject, as the tree sees it. */
function secondActAt({ words, verb }: Clause, from: number, end: number): number {
	for (let at = from; at < end - 1; at++) {
		if (words[at]?.pos !== 'CCONJ') continue;
		const { tags, heads } = treeOf(words);
		const deed = words[at + 1]?.pos === 'ADV' ? at + 2 : at + 1;
		const isFinite = /^(?:VBZ|VBP|VBD|MD)$/.test(tags[deed] ?? '');
		const isOfVerb = (heads[deed] ?? -1) >= verb.from && (heads[deed] ?? -1) < verb.to;
		if (isFinite && isOfVerb) return words[at - 1]?.text === ',' ? at - 1 : at;
	}
	return end;
}

/** What is told of a thing brought in is its own: "proposes a net using B". */
const BRINGS_IN = /^(?:propose|introduce|present|describe|report|suggest|offer|provide)$/;

/** Nouns that need what follows them: "a rise in B", "the effect on B". */
const NOUN_TAKES: Readonly<Record<string, RegExp>> = {
	in: /^(?:increase|decrease|reduction|improvement|change|rise|fall|drop|decline|difference|variation|variability|advance|gain|loss|shift|role|interest|growth|involvement|confidence|trust|error|uncertainty)s?$/,
	on: /^(?:effect|impact|influence|emphasis|constraint|bound|limit|information|view|perspective|dependenc[ey]|data|light|focus|insight|reliance|restriction|burden|study|research)s?$/,
	to: /^(?:access|response|resistance|approach|sensitivity|exposure|solution|extension|alternative|adherence|robustness|relation|contribution|threat|adaptability|similarity|benefit|susceptibility|damage|answer|barrier|support|risk)s?$/,
	with: /^(?:correlation|association|relationship|interaction|problem|agreement|connection|experience|satisfaction|compatibility)s?$/,
	for: /^(?:need|demand|evidence|potential|method|approach|model|treatment|framework|risk|basis|support|reason|algorithm|technique|requirement|criteria|procedure|guidelines|guidance|tool|marker|role|strateg(?:y|ies)|therapy|schemes?)s?$/,
	about: /./,
	between: /./,
	among:
		/^(?:relationship|difference|correlation|agreement|heterogeneity|variation|homogeneity|overlap)s?$/,
	from: /^(?:distance|deviation|departure|data|information|evidence|results?|benefits?|protection|signals?|images?)$/,
	against: /^(?:activity|defen[cs]e|protection|antibod(?:y|ies)|resistance|robustness|attacks?)$/,
	into: /^(?:insights?|research|study|inquir(?:y|ies))$/,
	across: /^(?:variation|difference|generali[sz]ation)s?$/,
	over: /^(?:advantage|improvement|control|gain)s?$/
};
const TAKES_INFINITIVE =
	/^(?:tendency|ability|abilities|capacity|capability|need|attempt|effort|potential|way|propensity|failure|incentive|willingness|right|power|opportunit(?:y|ies)|possibilit(?:y|ies)|likelihood|inability|chance|means|time|motivation|desire|intention|decision|freedom|urge|reason)s?$/;
const SAYS_WHEN = /^(?:when|while|whenever|if|after|before|once)$/;
/** A place, a time or a group that a whole statement holds for. */
const FRAMES =
	/^(?:in|at|on|during|under|among|within|throughout|across|for|after|before|despite)$/;
const MEANS = /^(?:using|via|through|by)$/;

/** The nouns of a phrase that something may hang on: the first before a preposition, and the last. */
function headsOf(part: readonly Word[]): readonly (Word | undefined)[] {
	const cut = part.findIndex(({ pos }, at) => at > 0 && pos === 'ADP');
	return [part[(cut < 0 ? part.length : cut) - 1], part.at(-1)];
}

const takes = (nouns: readonly (Word | undefined)[], wanted: RegExp | undefined) =>
	wanted !== undefined && nouns.some((noun) => wanted.test(noun?.lower ?? ''));

/** "its keel": of the subject, where what is hidden is several; otherwise whose, the question would no longer tell. */
function pointsBack({ clause, from, to, hidden }: Gapped, said: string): boolean {
	if (/\b(?:it|they|them|itself|themselves|this|these|those|latter|such)\b/u.test(said))
		return true;
	if (!/\b(?:its|their)\b/u.test(said)) return false;
	const { words, subject } = clause;
	const isMany = (range: readonly Word[]) =>
		headsOf(range)[0]?.isPlural === true || range.some(({ pos }) => pos === 'CCONJ');
	const ofSubject = isMany(words.slice(subject.from, subject.to));
	const isTheir = /\btheir\b/u.test(said);
	return ofSubject !== isTheir || isMany(words.slice(from, to)) === isTheir || hidden === '';
}

interface Part {
	readonly gap: Gapped;
	readonly from: number;
	readonly end: number;
}

const isAfterVerb = ({ clause: { rest }, from }: Gapped) => from === rest.from;
const textOf = ({ gap, from, end }: Part) => textOfRange(gap.clause, { from, to: end });

/** "is done if B holds [A] in C": in C it is held, and not done. */
const isSubordinate = ({ clause: { words, rest }, from }: Gapped) =>
	words
		.slice(rest.from, from)
		.some(({ pos, lower }) => pos === 'SCONJ' && !/^(?:that|which)$/.test(lower));

/** The tail as part of the answer, where that is no more than a line. */
function asAnswer({ gap, from, end }: Part): Tail[] {
	const { clause } = gap;
	const range = { from: gap.from, to: end };
	const isLine = end - gap.from <= LONGEST_ANSWER && from === gap.to;
	const isWhole = isLine && isWholePhrase(clause.words, range);
	return isWhole && !/[,;:]|\b(?:such|so) that\b/u.test(textOfRange(clause, range))
		? [{ to: end, said: '', opens: false }]
		: [];
}

const keptInSight = (part: Part, opens: boolean): Tail[] => {
	const said = textOf(part);
	// "for [A] in B and the use of C": joined to what stands before the gap.
	const isJoined = !isAfterVerb(part.gap) && /\s(?:and|or) (?:an?|the)\s/u.test(said);
	if (pointsBack(part.gap, said) || isJoined) return [];
	return [{ to: part.gap.to, said, opens: opens && !isSubordinate(part.gap) }];
};

/** "a net that holds B", "ports where B is sold" */
function ofRelative(part: Part): Tail[] {
	const { gap, from } = part;
	const { words } = gap.clause;
	const said = textOf(part);
	// "what does it provide?" – "a net": nearly anything would answer.
	const isTold =
		contentStems(gap.hidden).length >= LEAST_TOLD && !BOUNDS.test(said) && !isAfterVerb(gap);
	const isDeed = /^(?:that|which)$/.test(words[from]?.lower ?? '');
	const isBare = !words.slice(gap.from, gap.to).some(({ lower }) => lower === 'of');
	const isOne = /^(?:is|was|has|does|can|could|may|might|will|would|should)$/.test(
		words[from + 1]?.lower ?? ''
	);
	const isSaid = isDeed && isBare && (isOne || words[from + 1]?.form === '3sg');
	const kept = isSaid
		? keptInSight(part, false).map((tail) => ({ ...tail, said: said.replace(/^which/u, 'that') }))
		: [];
	return [...asAnswer(part), ...kept, ...(isTold ? [{ to: gap.to, said: '', opens: false }] : [])];
}

/** "in mice", "to the mast", "for B": of the noun that is hidden, or of what is done. */
function ofPreposition(part: Part): Tail[] {
	const { gap, from } = part;
	const { words } = gap.clause;
	const first = words[from];
	const preposition = first?.lower ?? '';
	const hidden = words.slice(gap.from, gap.to);
	if (preposition === 'of') return asAnswer(part);
	if (/^(?:than|versus|vs|as)$/.test(preposition))
		return preposition === 'as' && words[from + 1]?.lower !== 'well'
			? keptInSight(part, false)
			: [];
	const opensClause = words[from + 1]?.lower === 'which';
	if (opensClause) return ofRelative(part);
	const head = treeOf(words).heads[from] ?? -1;
	const isInTree = head >= gap.from && head < gap.to;
	const isOfNoun = takes(headsOf(hidden), NOUN_TAKES[preposition]);
	const isFrame = FRAMES.test(preposition);
	const isMeans = preposition === 'by' ? words[from + 1]?.form === 'ing' : MEANS.test(preposition);
	// "for sorting with [a rake] of B": nearest to what stands last.
	if (!isAfterVerb(gap) && !isFrame && !isMeans) return asAnswer(part);
	if (isMeans && BRINGS_IN.test(words[gap.clause.verb.to - 1]?.lemma ?? '')) return [];
	if (isOfNoun) return [...asAnswer(part), ...(isFrame ? keptInSight(part, false) : [])];
	if (isMeans || !isInTree) return keptInSight(part, isMeans || isFrame);
	return [...(isFrame ? keptInSight(part, false) : []), ...asAnswer(part)];
}

function ofPart(part: Part): Tail[] {
	const { gap, from, end } = part;
	const { words } = gap.clause;
	const [first, second] = [words[from], words[from + 1]];
	if (!first || from >= end) return [{ to: gap.to, said: '', opens: false }];
	if (/^(?:that|which|who|whose|where)$/.test(first.lower)) return ofRelative(part);
	if (first.pos === 'PART' || (first.lower === 'to' && second?.form === 'base')) {
		// "lets [crews] to rest": what is let is half of it.
		const deed = isAfterVerb(gap) ? words[gap.clause.verb.to - 1] : words[gap.from - 1];
		const isLet = deed?.lemma !== 'require' && LETS.test(deed?.lemma ?? '');
		if (second?.lower === 'be' || isLet) return [];
		const hidden = words.slice(gap.from, gap.to);
		return takes(headsOf(hidden), TAKES_INFINITIVE) ? asAnswer(part) : keptInSight(part, true);
	}
	if (SAYS_WHEN.test(first.lower)) return keptInSight(part, true);
	if (/^(?:because|since)$/.test(first.lower))
		return BOUNDS.test(textOf(part)) ? [] : [{ to: gap.to, said: '', opens: false }];
	if (/^(?:compared|relative)$/.test(first.lower)) return keptInSight(part, true);
	if (first.lower === 'using')
		return BRINGS_IN.test(words[gap.clause.verb.to - 1]?.lemma ?? '')
			? []
			: keptInSight(part, true);
	if (first.pos === 'ADP') return ofPreposition(part);
	const isManner = first.pos === 'ADV' && (from + 1 >= end || second?.pos === 'ADP');
	if (isManner) return keptInSight(part, false);
	return first.form === 'ed' || first.form === 'ing' ? asAnswer(part) : [];
}

/** "[sorting nets] in B": what is done there is what is asked for. */
function isAct({ clause: { words }, from }: Gapped): boolean {
	const act = words[from]?.pos === 'ADV' ? words[from + 1] : words[from];
	const isEnd = words[from - 1]?.lower === 'to' && verbForm(act?.lower ?? '')?.form === 'base';
	return isEnd || (/^(?:ing|base)$/.test(act?.form ?? '') && act?.pos === 'VERB');
}

/** "[the net and draws B]": a second act runs through what is hidden. */
const holdsSecondAct = ({ clause: { words }, from, to }: Gapped) =>
	words.some(
		({ pos }, at) =>
			pos === 'CCONJ' &&
			at > from &&
			at < to &&
			/^(?:base|3sg|past)$/.test(words[at + 1]?.form ?? '') &&
			words[at + 1]?.pos === 'VERB'
	);

/** "for B, or crews should use C": a second statement in sight. */
function holdsSecondStatement({ gap, from, end }: Part): boolean {
	const part = gap.clause.words.slice(from, end);
	const opens = part.findIndex(({ pos }) => pos === 'SCONJ');
	const joint = part.findIndex(
		({ pos, text }) => (pos === 'CCONJ' && text !== '/') || text === ';'
	);
	return (
		joint >= 0 &&
		(opens < 0 || opens > joint) &&
		part
			.slice(joint)
			.some(
				({ pos, form }) => pos === 'AUX' || (pos === 'VERB' && /^(?:3sg|past)$/.test(form ?? ''))
			)
	);
}

const isBound = (aside: string) => (OWN_STATEMENT.test(aside) ? TAKES_BACK : BOUNDS).test(aside);

/** Every way to ask around what follows a gap, the closest first; none where it cannot be told what it belongs to. */
export function tailsOf(gap: Gapped): Tail[] {
	const { clause, to } = gap;
	const { words, rest } = clause;
	// "lowers the need for [A] in B": in B, or the need?
	const owner = NOUN_TAKES[words[gap.from - 1]?.lower ?? ''];
	if (holdsSecondAct(gap) || takes([words[gap.from - 2]], owner)) return [];
	let from = to;
	let end = secondActAt(clause, to, rest.to);
	const behind = (at: number, until: number) => textOfRange(clause, { from: at + 1, to: until });
	if (MARK.test(words[to]?.text ?? '')) {
		if (words[to]?.text === ',' && isOfList(words, to, end)) return [];
		const close = markAt(words, to + 1, end);
		const aside = behind(to, close);
		if (OF_ALL.test(aside) && close === end) from = to + 1;
		else if (
			isBound(aside) ||
			!(BESIDE.test(aside) || IN_OTHER_WORDS.test(aside) || words[to]?.text === ':')
		)
			return [];
		else from = close === end ? end : close + 1;
		if (from === to + 1)
			return keptInSight({ gap, from, end }, true).map((tail) => ({ ...tail, isAside: true }));
	}
	const mark = markAt(words, from, end);
	if (mark < end) {
		const aside = behind(mark, end);
		if (isBound(aside) || !BESIDE.test(aside)) return [];
		end = mark;
	}
	const part = { gap, from, end };
	if (holdsSecondStatement(part)) return [];
	if (!isAct(gap) || from >= end) return ofPart(part);
	// "to [sort nets] for river ports": what for; "for the ports" may be whose.
	const isFor = words[from]?.lower === 'for' && words[from + 1]?.pos !== 'DET';
	return [...asAnswer(part), ...(isFor ? keptInSight(part, true) : [])];
}
