import type { Paper, SectionKind } from '$lib/papers/paper';
import { contentStems } from '$lib/text/stems';
import type { Candidate } from './candidate';
import { centralityIn } from './central';
import { topicStems } from './topic-stems';

/** How much a body's statement gains or loses by what it shares with the paper's summary. */
const CENTRAL_WEIGHT = 0.3;
const HALF_CENTRAL = 0.5;
/** Share of its words in the summary, and odds, below which a statement of a body is a side remark. */
const LEAST_CENTRAL = 0.3;
const LEAST_SCORE = 0.55;
/** What a paper concludes is told at its end as in its abstract. */
const LEAST_CONCLUDED_SCORE = 0.4;
/** Told beside what came out: how it was set up, what may have caused it. */
const ASIDE = 0.05;

/** "Kelp fences could be built of willow": what may once be done is no finding, though a paper ends with it. */
const YET_TO_COME =
	/\b(?:could|would|should|will|shall)\b(?! (?:not|never|only)\b)|\bfuture\b|\bfurther (?:\p{L}+ )?(?:research|stud(?:y|ies)|work|experiment(?:s|ation)?|explorations?|investigations?|trials?|improvements?)\b|\bcan (?:\p{L}+ly |also |then )?be (?:\p{L}+ly )?(?:used|applied|extended|combined|adapted|incorporated|integrated|generali[sz]ed|improved)\b/iu;

/** A candidate of the body, and the odds that readers keep it. */
interface Scored {
	readonly candidate: Candidate;
	readonly score: number;
	readonly stays: 'gap' | 'inPlace' | undefined;
}

/**
 * What a statement outside the abstract is worth asking, or 0: conclusions nearly as much as an abstract, the rest where
 * it comes back to what the title names and the summary tells. How the work was set up is for the abstract to say.
 */
export function bodyWorthIn(paper: Paper): (item: Scored) => number {
	const { sections } = paper;
	const centralityOf = centralityIn(paper);
	const { told } = topicStems(paper);
	const kindAt = (start: number): SectionKind | undefined =>
		sections.findLast(({ span }) => start >= span.start && start < span.end)?.kind;
	const isOnTopic = (statement: string) => contentStems(statement).some((stem) => told.has(stem));
	return ({ candidate: { finding, type }, score, stays }) => {
		if (stays === 'gap') return 0;
		const { statement, evidence } = finding;
		if (YET_TO_COME.test(statement)) return 0;
		const kind = kindAt(evidence[0]?.start ?? -1);
		if (kind === 'conclusions') return score >= LEAST_CONCLUDED_SCORE ? score : 0;
		if (score < LEAST_SCORE || (type === 'method' && kind !== 'intro')) return 0;
		const centrality = centralityOf(statement);
		if (centrality < LEAST_CENTRAL || !isOnTopic(statement)) return 0;
		const cost = kind === 'results' || kind === 'intro' ? 0 : ASIDE;
		return score + CENTRAL_WEIGHT * (centrality - HALF_CENTRAL) - cost;
	};
}
