import { onceAPaper } from '$lib/papers/once-a-paper';
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

interface Note {
	readonly text: string;
	readonly stems: readonly string[];
}

interface Notes {
	readonly topics: readonly Note[];
	readonly studies: readonly Note[];
}

const asNote = (text: string): Note => ({ text, stems: contentStems(text) });

const notesKept = onceAPaper(() => new Map<string, Notes>());

/** Asked for with every candidate, of a few handles of one paper. */
function notesOf(handle: Handle, asked: Asked): Notes {
	const known = notesKept(asked.paper);
	const key = `${handle.text}\n${asked.isPart === true}`;
	const before = known.get(key);
	if (before) return before;
	const own = new Set(contentStems(handle.text));
	const found = {
		topics: topicOf(handle, asked)
			.map(asNote)
			.filter(({ stems }) => !stems.some((stem) => own.has(stem))),
		studies: handle.isName
			? []
			: studyNotes(asked.paper)
					.map(asNote)
					.filter(({ stems }) => !stems.every((stem) => own.has(stem)))
	};
	known.set(key, found);
	return found;
}

/** What the handle's brackets tell beside it, and nothing of the answer: "in rats", "gouty arthritis, randomised trial". */
export function noteFor(handle: Handle, asked: Asked): string {
	const { topics, studies } = notesOf(handle, asked);
	if (topics.length + studies.length === 0) return '';
	const answer = contentStems(asked.answer);
	const tellsOf = ({ stems }: Note, known: readonly string[]) =>
		stems.some((stem) => known.includes(stem));
	const topic = topics.find((note) => !tellsOf(note, answer));
	const study = studies.filter(
		(note) => !tellsOf(note, answer) && !tellsOf(note, topic?.stems ?? [])
	);
	const told: string[] = [];
	for (const note of [topic, ...study])
		if (note && sizeOf(`${handle.text} ${[...told, note.text].join(' ')}`) <= LONGEST)
			told.push(note.text);
	return told.join(', ');
}
