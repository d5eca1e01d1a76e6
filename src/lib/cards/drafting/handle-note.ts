import type { Paper } from '$lib/papers/paper';
import { contentStems } from '$lib/text/stems';
import type { Handle } from './handle';
import { NARROW, shortTitle } from './short-title';
import { studyNotes } from './study-note';
import { tellingStems } from './telling-stems';
import { topicNotes } from './topic-note';

/** Words of a handle with its note; more is no handle. */
const LONGEST = 13;
/** Words that tell something; fewer may be of any study in its field. */
const TELLING = 3;
/** A part of a title leaves out what the answer tells. */
const TELLING_PART = 4;

const sizeOf = (text: string) => text.split(' ').length;

interface Asked {
	readonly paper: Paper;
	readonly answer: string;
	readonly isPart?: boolean;
}

/** "DRIFTNET: charts for small boats" → "charts for small boats"; of a name that its title does not hold, the title. */
function titleNotes(name: string, { citation: { title } }: Paper): readonly string[] {
	const [, after] = title.split(new RegExp(`^${escaped(name)}\\s?(?::|--?|–|—)\\s?`, 'u'));
	if (after === undefined && title.includes(name)) return [];
	const note = shortTitle(after ?? title, NARROW);
	return [note.replace(/^(?:An?|The)\s/u, '')].filter((text) => !/[():]/.test(text));
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function topicOf(handle: Handle, { paper, isPart = false }: Asked): readonly string[] {
	const { text, isName, longForm } = handle;
	if (isName)
		return longForm === undefined ? [...titleNotes(text, paper), ...topicNotes(paper)] : [];
	const isWholeTitle = paper.citation.title.length - text.length <= 2;
	const isBare = tellingStems(text).length < (isPart ? TELLING_PART : TELLING);
	return isBare && !isWholeTitle ? topicNotes(paper) : [];
}

/** What the handle's brackets tell beside it, and nothing of the answer: "in rats", "gouty arthritis, randomised trial". */
export function noteFor(handle: Handle, asked: Asked): string {
	const answer = new Set(contentStems(asked.answer));
	const own = new Set(contentStems(handle.text));
	const stemsAre = (note: string, known: ReadonlySet<string>) =>
		contentStems(note).some((stem) => known.has(stem));
	const topic = topicOf(handle, asked).find(
		(note) => !stemsAre(note, answer) && !stemsAre(note, own)
	);
	const inTopic = new Set(contentStems(topic ?? ''));
	const study = studyNotes(asked.paper).filter(
		(note) =>
			!stemsAre(note, answer) &&
			!stemsAre(note, inTopic) &&
			!contentStems(note).every((stem) => own.has(stem))
	);
	const told: string[] = [];
	for (const note of [topic, ...(handle.isName ? [] : study)])
		if (note !== undefined && sizeOf(`${handle.text} ${[...told, note].join(' ')}`) <= LONGEST)
			told.push(note);
	return told.join(', ');
}
