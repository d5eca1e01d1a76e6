import type { Finding } from '$lib/extraction/finding';
import { onceAPaper } from '$lib/papers/once-a-paper';
import type { Paper, SectionKind } from '$lib/papers/paper';
import { contentStems } from '$lib/text/stems';
import type { Candidate } from './candidate';
import { centralityIn } from './central';
import { topicStems } from './topic-stems';

/** How much a body's statement gains or loses by what it shares with the paper's summary. */
const CENTRAL_WEIGHT = 0.3;
const HALF_CENTRAL = 0.5;
/** Share of its words in the summary below which a statement of a body is a side remark. */
const LEAST_CENTRAL = 0.3;
/** Odds below which a body is not asked how something came out, and what it was. */
const LEAST_SCORE = { how: 0.55, what: 0.7 };
/** What a paper concludes is told at its end as in its abstract; what its conclusions tell besides is seldom worth recalling. */
const LEAST_CONCLUDED_SCORE = { told: 0.4, beside: 0.84 };
/** Told beside what came out: how it was set up, what may have caused it. */
const ASIDE = 0.05;

/** "Kelp fences could be built of willow": what may once be done is no finding, though a paper ends with it. */
const YET_TO_COME =
	/\b(?:could|would|should|will|shall)\b(?! (?:not|never|only)\b)|\bfuture\b|\bfurther (?:\p{L}+ )?(?:research|stud(?:y|ies)|work|experiment(?:s|ation)?|explorations?|investigations?|trials?|improvements?)\b|\bcan (?:\p{L}+ly |also |then )?be (?:\p{L}+ly )?(?:used|applied|extended|combined|adapted|incorporated|integrated|generali[sz]ed|improved)\b/iu;

/** "We found that kelp fences slow barges", "The results show …": what the study itself found. */
const FOUND =
	/\b(?:we|our (?:\p{L}+ ){0,2}(?:results?|findings?|data|study|trial|analys[ei]s|experiments?)|(?:this|the (?:present|current)) (?:study|trial|work|analysis)|(?:(?:these|the(?: present)?) )?(?:results|findings|data))\b[^.;]{0,50}?\b(?:f(?:ound|inds?)|show(?:s|ed|n)?|indicat(?:es?|ed)|suggest(?:s|ed)?|demonstrat(?:es?|ed)|conclude[ds]?|observed?|reveal(?:s|ed)?|confirm(?:s|ed)?|impl(?:y|ied))\b/iu;
/** "Thus kelp slows barges", "Taken together, …": what the authors make of it. */
const CONCLUDED =
	/^(?:in (?:conclusion|summary)|to conclude|overall|(?:taken )?together|collectively|thus|therefore|hence)\b/iu;
/** "Kelp slowed barges more than cork did", "kelp outperforms cork", "from 12 to 31 barges": how one thing came out beside another. */
const COMPARED =
	/\bthan\b|\boutperform|\bcompared\b|\bversus\b|\bvs\b|\bfrom \d\S* (?:\S+ )?to \d/iu;
/** "Tar reduced leaks", "depth did not change": which way a thing went, of results, where that is asked for. */
const WENT =
	/\b(?:significant(?:ly)?|did not|had no|no (?:significant )?(?:effect|change|difference|correlation|association)s?|(?:increas|decreas|reduc|improv|declin|rais|lower|enhanc|impair|inhibit|suppress|worsen)(?:ed|es|ing)|associated|correlated)\b/iu;
/** In words; a longer sentence of a body tells details. */
const LONGEST_SENTENCE = 36;

/** "how did barges fare?", "in rain, what effect …?", "why …?": how a thing came out, and no "how many". */
const ASKS_HOW = /(?:^|, )(?:how(?! (?:many|much|large|long|often)\b)|what effect|why)\b/iu;
/** "how were barges slowed?" – "by kelp": how it was done, and not how it came out. */
const BY_DOING = /^(?:by|through|using|via)\b/iu;
/** "which fence slowed barges?", "in which harbour …?": of a body hardly ever worth recalling. */
const ASKS_WHICH = /(?:^|, )(?:(?:in|on|at|for|of|to|with|by|from) )?which\b/iu;

/** Whether a sentence of a body tells what came out; of a discussion, which goes on to others, it must say who found it. */
function isToldAsFound(sentence: string, kind: SectionKind | undefined): boolean {
	if (sentence.split(/\s+/u).length > LONGEST_SENTENCE) return false;
	if (FOUND.test(sentence) || CONCLUDED.test(sentence)) return true;
	return kind !== 'discussion' && COMPARED.test(sentence);
}

const asksHowItCameOut = ({ body, answer }: Candidate) =>
	ASKS_HOW.test(body) && !BY_DOING.test(answer);

/** Whether a sentence of the results tells which way a thing went. */
const tellsWay = (sentence: string, kind: SectionKind | undefined) =>
	kind === 'results' && sentence.split(/\s+/u).length <= LONGEST_SENTENCE && WENT.test(sentence);

/** A candidate of the body, and the odds that readers keep it. */
interface Scored {
	readonly candidate: Candidate;
	readonly score: number;
	readonly stays: 'gap' | 'inPlace' | undefined;
}

/** A text this long is more than an abstract, in code units. */
const FULL_TEXT = 6000;
/** Where no abstract is marked it stands, if anywhere, at the head; in code units. */
const UNMARKED_ABSTRACT = 2500;

export const isFullText = ({ text }: Paper) => text.length > FULL_TEXT;

const startOf = ({ evidence }: Finding) => evidence[0]?.start ?? -1;

/** Whether a finding is told in the paper's abstract; a short text is all abstract. */
export function coreOf(paper: Paper): (finding: Finding) => boolean {
	const abstract = paper.sections.find(({ kind }) => kind === 'abstract');
	if (!isFullText(paper)) return () => true;
	if (!abstract) return (finding) => startOf(finding) < UNMARKED_ABSTRACT;
	const { start, end } = abstract.span;
	return (finding) => startOf(finding) >= start && startOf(finding) < end;
}

/** "Discussion and conclusions": goes on to others, as a discussion does. */
const DISCUSSES = /\bdiscussions?\b/iu;

function sectionKindsIn({ sections }: Paper): (finding: Finding) => SectionKind | undefined {
	return (finding) => {
		const start = startOf(finding);
		const section = sections.findLast(({ span }) => start >= span.start && start < span.end);
		const isMixed = section?.kind === 'conclusions' && DISCUSSES.test(section.title);
		return isMixed ? 'discussion' : section?.kind;
	};
}

const sentencesIn =
	({ text }: Paper) =>
	({ evidence }: Finding) =>
		evidence.map(({ start, end }) => text.slice(start, end)).join(' ');

/** Whether a statement holds a word of the title, or at least one that the summary comes back to. */
const topicIn = onceAPaper((paper) => {
	const { told, elsewhere } = topicStems(paper);
	const holds = (isOf: (stem: string) => boolean) => (statement: string) =>
		contentStems(statement).some(isOf);
	return {
		titled: holds((stem) => told.has(stem)),
		near: holds((stem) => told.has(stem) || elsewhere.has(stem))
	};
});

/**
 * Whether a finding is worth asking wherever it stands: all of an abstract, what the conclusions say was found, and of
 * the rest what is told as found and comes back to what the title names and the summary tells.
 */
export function mayAskIn(paper: Paper): (finding: Finding) => boolean {
	const centralityOf = centralityIn(paper);
	const isOnTopic = topicIn(paper).near;
	const isCore = coreOf(paper);
	const kindOf = sectionKindsIn(paper);
	const sentenceOf = sentencesIn(paper);
	return (finding) => {
		if (isCore(finding)) return true;
		const { statement } = finding;
		if (YET_TO_COME.test(statement)) return false;
		const kind = kindOf(finding);
		if (kind === 'conclusions') return true;
		const sentence = sentenceOf(finding);
		if (!isToldAsFound(sentence, kind) && !tellsWay(sentence, kind)) return false;
		return isOnTopic(statement) && centralityOf(statement) >= LEAST_CENTRAL;
	};
}

/**
 * What a candidate of a finding outside the abstract that may be asked is worth, or 0: what came out as much in
 * conclusions as in an abstract. How the work was set up is for these to say.
 */
export function bodyWorthIn(paper: Paper): (item: Scored) => number {
	const centralityOf = centralityIn(paper);
	const kindOf = sectionKindsIn(paper);
	const sentenceOf = sentencesIn(paper);
	const isTitled = topicIn(paper).titled;
	const leastConcluded = (candidate: Candidate) => {
		const isTold =
			asksHowItCameOut(candidate) || isToldAsFound(sentenceOf(candidate.finding), 'conclusions');
		return LEAST_CONCLUDED_SCORE[isTold ? 'told' : 'beside'];
	};
	return ({ candidate, score, stays }) => {
		if (stays === 'gap') return 0;
		const { finding, type, body } = candidate;
		const kind = kindOf(finding);
		if (kind === 'conclusions') return score >= leastConcluded(candidate) ? score : 0;
		if (type === 'method' || ASKS_WHICH.test(body)) return 0;
		const isHow = asksHowItCameOut(candidate);
		if (score < LEAST_SCORE[isHow ? 'how' : 'what']) return 0;
		const isTold = isToldAsFound(sentenceOf(finding), kind);
		// Of these three one may be wanting: how it came out is asked, it is told as found, and the title names it.
		const fits = [isHow, isTold, isTitled(finding.statement)].filter(Boolean).length;
		if (fits < 2) return 0;
		const cost = kind === 'results' || kind === 'intro' ? 0 : ASIDE;
		return score + CENTRAL_WEIGHT * (centralityOf(finding.statement) - HALF_CENTRAL) - cost;
	};
}
