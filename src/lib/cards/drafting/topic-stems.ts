import { onceAPaper } from '$lib/papers/once-a-paper';
import { contentStems } from '$lib/text/stems';

/** Where a paper says what it is about, in code units. */
const OPENING = 2500;
const PEOPLE =
	/\b(?:patients|participants|subjects|women|men|children|students|cases|controls)\b/gu;

export interface TopicStems {
	readonly title: ReadonlySet<string>;
	/** How often each stands in the paper's opening. */
	readonly opening: ReadonlyMap<string, number>;
	/** Those that stand in it more than once. */
	readonly elsewhere: ReadonlySet<string>;
	/** A study of patients, pupils, cases. */
	readonly isOfPeople: boolean;
}

/** Looked up for every candidate of a paper. */
export const topicStems = onceAPaper((paper): TopicStems => {
	const opening = new Map<string, number>();
	for (const stem of contentStems(paper.text.slice(0, OPENING)))
		opening.set(stem, (opening.get(stem) ?? 0) + 1);
	return {
		title: new Set(contentStems(paper.citation.title)),
		opening,
		elsewhere: new Set([...opening].flatMap(([stem, count]) => (count > 1 ? [stem] : []))),
		isOfPeople: (paper.text.match(PEOPLE)?.length ?? 0) >= 2
	};
});
