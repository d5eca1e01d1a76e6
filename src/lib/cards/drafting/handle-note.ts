import type { Paper } from '$lib/papers/paper';
import { contentStems } from '$lib/text/stems';
import type { Handle } from './handle';
import { studyNotes } from './study-note';
import { topicNotes } from './topic-note';

/** Words of a handle with its note; more is no handle. */
const LONGEST = 13;
/** Words that tell something; fewer may be of any study in its field. */
const TELLING = 4;

const sizeOf = (text: string) => text.split(' ').length;

interface Asked {
	readonly paper: Paper;
	readonly answer: string;
}

/** What the handle's brackets tell beside it, and nothing of the answer: "in rats", "gouty arthritis, randomised trial". */
export function noteFor(handle: Handle, { paper, answer }: Asked): string {
	if (handle.isName) return '';
	const asked = new Set(contentStems(answer));
	const own = new Set(contentStems(handle.text));
	const tellsAnswer = (note: string) => contentStems(note).some((stem) => asked.has(stem));
	const isNew = (note: string) => !contentStems(note).every((stem) => own.has(stem));
	const isWholeTitle = paper.citation.title.length - handle.text.length <= 2;
	const topic =
		own.size < TELLING && !isWholeTitle
			? topicNotes(paper).find(
					(note) => !tellsAnswer(note) && !contentStems(note).some((stem) => own.has(stem))
				)
			: undefined;
	const inTopic = new Set(contentStems(topic ?? ''));
	const study = studyNotes(paper).filter(
		(note) =>
			!tellsAnswer(note) && isNew(note) && !contentStems(note).some((stem) => inTopic.has(stem))
	);
	const told: string[] = [];
	for (const note of [topic, ...study])
		if (note !== undefined && sizeOf(`${handle.text} ${[...told, note].join(' ')}`) <= LONGEST)
			told.push(note);
	return told.join(', ');
}
