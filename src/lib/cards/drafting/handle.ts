import type { Paper } from '$lib/papers/paper';
import type { Finding } from '$lib/extraction/finding';
import { contentStems } from '$lib/text/stems';
import { nameNotes, studyNote } from './handle-note';
import { titleForms } from './title-forms';

function yearOf(paper: Paper): string {
	const year = paper.citation.issued?.['date-parts']?.[0]?.[0];
	return year ? ` (${year})` : '';
}

/** A full text may name hundreds of things of its own; one of the first serves. */
const MOST_NAMES = 4;

/** "Smith et al." */
function authorsOf({ citation: { author } }: Paper): string {
	const family = author[0]?.family ?? author[0]?.literal ?? '';
	return author.length > 1 && family !== '' ? `${family} et al.` : family;
}

export interface Handle {
	/** Stands before the colon: "PING", "Sycophancy to subterfuge (2024)". */
	readonly text: string;
	/** A name that may stand in the sentence itself. */
	readonly isName: boolean;
	/** What a name stands for. */
	readonly longForm?: string;
	/** What else tells the work from others, in brackets: "in rats", "randomised trial". */
	readonly note?: string;
}

const asHandle = ({ name, longForm }: { name: string; longForm?: string }): Handle => ({
	text: name,
	isName: true,
	...(longForm === undefined ? {} : { longForm })
});

/** Best first; the later ones serve where the first gives the answer away. What the title does not name is no name of the work as a whole. */
export function handlesFor(paper: Paper, findings: readonly Finding[]): Handle[] {
	const { title } = paper.citation;
	const year = yearOf(paper);
	const authors = authorsOf(paper);
	const names = findings.flatMap((finding) => finding.named ?? []).slice(0, MOST_NAMES);
	const main = names.find(
		({ name, longForm }) => title.includes(name) || (longForm && title.includes(longForm))
	);
	const handles = [
		...(main ? [asHandle(main)] : []),
		...titleForms(title).map((text) => ({ text: `${text}${year}`, isName: false })),
		...names.filter((item) => item !== main).map(asHandle),
		...(authors && year ? [{ text: `${authors}${year}`, isName: false }] : [])
	];
	const distinct = handles.filter((handle) => contentStems(handle.text).length > 0);
	return distinct.length > 0 ? distinct : handles;
}

/** More of an answer's words in what stands before it, and it may be guessed. */
const LITTLE = 1 / 3;

/** "Effects of tar on rust" gives "no effect" away no more than "a strong one": what kind of thing was found, and not how it came out. */
const KIND_OF_FINDING =
	/^(?:associ|chang|compar|comparison|correl|differ|effect|effici|efficaci|impact|influenc|relat|relationship|role)$/u;

/** "polyp" says little of "a neoplastic polyp". */
function givesAway(text: string, asked: readonly string[]): boolean {
	const told = contentStems(text);
	const found = asked.filter((stem) => told.includes(stem) && !KIND_OF_FINDING.test(stem));
	const isHeadAlone = asked.length === 2 && found.length === 1 && found[0] === asked[1];
	return !isHeadAlone && found.length > asked.length * LITTLE;
}

/** Those that keep the answer to themselves, each with what else tells the work. */
export function handlesHiding(
	answer: string,
	{ paper, handles }: { paper: Paper; handles: readonly Handle[] }
): readonly Handle[] {
	const asked = /\d/.test(answer) ? [] : [...new Set(contentStems(answer))];
	return handles.flatMap((handle): Handle[] => {
		const { text, isName, longForm } = handle;
		if (!isName && givesAway(text, asked)) return [];
		const note = isName
			? longForm === undefined && nameNotes(text, paper).find((form) => !givesAway(form, asked))
			: studyNote(text, { paper, answer });
		return [note ? { ...handle, note } : handle];
	});
}
