import { onceAPaper } from '$lib/papers/once-a-paper';
import type { Paper } from '$lib/papers/paper';
import { contentStems } from '$lib/text/stems';
import { isGroupLabel, meaningsIn } from './meanings';

/** Where a paper says what it is about, in code units. */
const OPENING = 2500;
const PEOPLE =
	/\b(?:patients|participants|subjects|women|men|children|students|cases|controls)\b/gu;

export interface TopicStems {
	readonly title: ReadonlySet<string>;
	/** The title's, and those that its short forms stand for: "LTN" tells "lamp tower net", and that tells "LTN". */
	readonly told: ReadonlySet<string>;
	/** How often each stands in the paper's opening. */
	readonly opening: ReadonlyMap<string, number>;
	/** Those that stand in it more than once. */
	readonly elsewhere: ReadonlySet<string>;
	/** A study of patients, pupils, cases. */
	readonly isOfPeople: boolean;
}

function toldBy(title: ReadonlySet<string>, paper: Paper): ReadonlySet<string> {
	const told = new Set(title);
	for (const [label, meaning] of meaningsIn(paper)) {
		if (isGroupLabel(label)) continue;
		const [short, long] = [contentStems(label), contentStems(meaning)];
		if (short.length === 0 || long.length === 0) continue;
		if (long.every((stem) => title.has(stem))) for (const stem of short) told.add(stem);
		if (short.every((stem) => title.has(stem))) for (const stem of long) told.add(stem);
	}
	return told;
}

/** Looked up for every candidate of a paper. */
export const topicStems = onceAPaper((paper): TopicStems => {
	const opening = new Map<string, number>();
	for (const stem of contentStems(paper.text.slice(0, OPENING)))
		opening.set(stem, (opening.get(stem) ?? 0) + 1);
	const title = new Set(contentStems(paper.citation.title));
	return {
		title,
		told: toldBy(title, paper),
		opening,
		elsewhere: new Set([...opening].flatMap(([stem, count]) => (count > 1 ? [stem] : []))),
		isOfPeople: (paper.text.match(PEOPLE)?.length ?? 0) >= 2
	};
});
