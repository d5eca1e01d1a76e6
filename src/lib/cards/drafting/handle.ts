import { onceAPaper } from '$lib/papers/once-a-paper';
import type { Paper } from '$lib/papers/paper';
import type { Finding } from '$lib/extraction/finding';
import { contentStems } from '$lib/text/stems';
import { NARROW, shortTitle, titleSubject, WIDE, WIDEST } from './short-title';
import { asStudyOf } from './study-label';
import { noteFor } from './handle-note';
import { titlePartsFor } from './title-parts';

function yearOf(paper: Paper): string {
	const year = paper.citation.issued?.['date-parts']?.[0]?.[0];
	return year ? ` (${year})` : '';
}

/** A full text may name hundreds of things of its own; one of the first serves. */
const MOST_HANDLES = 8;

/** "Smith et al." */
function authorsOf({ citation: { author } }: Paper): string {
	const family = author[0]?.family ?? author[0]?.literal ?? '';
	return author.length > 1 && family !== '' ? `${family} et al.` : family;
}

/** Too little to tell a study from others of its field. */
const isBare = (text: string) => contentStems(text).length < LEAST_TELLING;
const LEAST_TELLING = 3;

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

const LIVING =
	/\b(?:patients?|participants|volunteers|women|men|children|infants|adults|adolescents|residents|students|nurses|mice|rats|rabbits|pigs|dogs|cells|tissue|disease|surgery|surgical|cancer|carcinoma|clinical|treatment|therapy|medical)\b/giu;
/** Words of that kind in a paper that is about them. */
const OFTEN = 3;

/** Of people, animals or their ills: whom it was about, with what, is half of what such a study is known by. */
const isOfLiving = onceAPaper(({ text }) => (text.match(LIVING)?.length ?? 0) >= OFTEN);

const asHandle = ({ name, longForm }: { name: string; longForm?: string }): Handle => ({
	text: name,
	isName: true,
	...(longForm === undefined ? {} : { longForm })
});

/** Best first; the later ones serve where the first gives the answer away. */
export function handlesFor(paper: Paper, findings: readonly Finding[]): Handle[] {
	const names = findings.flatMap((finding) => finding.named ?? []);
	const { title } = paper.citation;
	const rooms = [WIDEST, WIDE, NARROW];
	const shorts = rooms.map((room) => shortTitle(title, room));
	const isAsked = title.includes('?');
	const subjectOf = (text: string) => (isAsked ? text : titleSubject(text));
	const year = yearOf(paper);
	const main =
		names.find(
			(item) =>
				title.includes(item.name) || (item.longForm !== undefined && title.includes(item.longForm))
		) ??
		// Letters that nothing spells out or defines tell less than the title.
		names.find(
			(item) =>
				(item.longForm ?? item.definition) !== undefined &&
				findings.filter((finding) => finding.statement.includes(item.name)).length >= 4
		);
	const handles: Handle[] = main ? [asHandle(main)] : [];
	for (const text of new Set([...shorts, ...shorts.map(subjectOf)]))
		if (text !== '')
			handles.push({ text: text.endsWith(year) ? text : `${text}${year}`, isName: false });
	for (const item of names) if (item !== main) handles.push(asHandle(item));
	const authors = authorsOf(paper);
	if (authors && year) handles.push({ text: `${authors}${year}`, isName: false });
	const distinct = handles.filter((handle) => contentStems(handle.text).length > 0);
	return (distinct.length > 0 ? distinct : handles).slice(0, MOST_HANDLES);
}

const stemsKnown = new WeakMap<Handle, ReadonlySet<string>>();

function stemsOf(handle: Handle): ReadonlySet<string> {
	const stems = stemsKnown.get(handle) ?? new Set(contentStems(handle.text));
	stemsKnown.set(handle, stems);
	return stems;
}

/** Half an answer's words in its handle: no gate lets such a card through, and each asked costs time. */
function givesAway(handle: Handle, asked: readonly string[]): boolean {
	if (handle.isName || asked.length === 0) return false;
	const told = asked.filter((stem) => stemsOf(handle).has(stem));
	const isHeadAlone = asked.length === 2 && told.length === 1 && told[0] === asked[1];
	return !isHeadAlone && told.length * 2 >= asked.length;
}

/** With a part of the title that keeps the answer to itself, where the title as a whole tells it. */
export function handlesHiding(
	answer: string,
	{ paper, handles }: { paper: Paper; handles: readonly Handle[] }
): readonly Handle[] {
	const asked = /\d/.test(answer) ? [] : [...new Set(contentStems(answer))];
	const noted = (handle: Handle, isPart = false): Handle => {
		const note = noteFor(handle, { paper, answer, isPart });
		return note === '' ? handle : { ...handle, note };
	};
	const kept = handles.filter((handle) => !givesAway(handle, asked));
	const authors = authorsOf(paper);
	const year = yearOf(paper);
	const parts = titlePartsFor(paper, answer).map((part) =>
		authors && year
			? { text: `${part} (${authors} ${year.replace(/[()\s]/g, '')})`, isName: false }
			: labelled(noted({ text: `${part}${year}`, isName: false }, true), paper, true)
	);
	// Whose it is tells less than what it is about.
	const last = kept.findIndex((handle) => handle.text === `${authors}${year}`);
	const before = last < 0 ? kept : kept.slice(0, last);
	const whole = before.map((handle) => labelled(noted(handle), paper));
	return [...whole, ...parts, ...kept.slice(before.length)];
}

/** "Copper bracelets" alone may stand in any title, where nothing else tells the study from others. */
function labelled(handle: Handle, paper: Paper, isPart = false): Handle {
	const year = yearOf(paper);
	const { text, isName, note } = handle;
	const topic = text.endsWith(year) ? text.slice(0, text.length - year.length) : text;
	const tellsLittle = isPart || (isBare(topic) && isOfLiving(paper));
	if (isName || note !== undefined || !tellsLittle) return handle;
	return { ...handle, text: `${asStudyOf(topic, paper)}${year}` };
}
