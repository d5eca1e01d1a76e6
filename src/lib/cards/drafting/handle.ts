import type { Paper } from '$lib/papers/paper';
import type { Finding } from '$lib/extraction/finding';
import { contentStems } from '$lib/text/stems';
import { shortTitle, titleSubject, WIDE } from './short-title';
import { titlePartFor } from './title-parts';

function yearOf(paper: Paper): string {
	const year = paper.citation.issued?.['date-parts']?.[0]?.[0];
	return year ? ` (${year})` : '';
}

/** A full text may name hundreds of things of its own; one of the first serves. */
const MOST_HANDLES = 8;

export interface Handle {
	/** Stands before the colon: "PING", "Sycophancy to subterfuge (2024)". */
	readonly text: string;
	/** A name that may stand in the sentence itself. */
	readonly isName: boolean;
}

const LIVING =
	/\b(?:patients?|participants|volunteers|women|men|children|infants|adults|adolescents|residents|students|nurses|mice|rats|rabbits|pigs|dogs|cells|tissue|disease|surgery|surgical)\b/giu;
/** Words of that kind in a paper that is about them. */
const OFTEN = 3;

/** Of people, animals or their ills: whom it was about, with what, is half of what such a study is known by. */
const isOfLiving = ({ text }: Paper) => (text.match(LIVING)?.length ?? 0) >= OFTEN;

/** Best first; the later ones serve where the first gives the answer away. */
export function handlesFor(paper: Paper, findings: readonly Finding[]): Handle[] {
	const names = findings.flatMap((finding) => finding.named ?? []);
	const { title, author } = paper.citation;
	const short = isOfLiving(paper) ? shortTitle(title, WIDE) : shortTitle(title);
	const year = yearOf(paper);
	const main =
		names.find(
			(item) =>
				title.includes(item.name) || (item.longForm !== undefined && title.includes(item.longForm))
		) ??
		names.find(
			(item) => findings.filter((finding) => finding.statement.includes(item.name)).length >= 4
		);
	const handles: Handle[] = main ? [{ text: main.name, isName: true }] : [];
	if (short !== '')
		handles.push({ text: short.endsWith(year) ? short : `${short}${year}`, isName: false });
	const subject = titleSubject(short);
	if (subject !== short) handles.push({ text: `${subject}${year}`, isName: false });
	for (const item of names) if (item !== main) handles.push({ text: item.name, isName: true });
	const family = author[0]?.family ?? author[0]?.literal;
	if (family && year)
		handles.push({ text: `${family}${author.length > 1 ? ' et al.' : ''}${year}`, isName: false });
	const distinct = handles.filter((handle) => contentStems(handle.text).length > 0);
	return (distinct.length > 0 ? distinct : handles).slice(0, MOST_HANDLES);
}

/** With a part of the title that keeps the answer to itself, where the title as a whole tells it. */
export function handlesHiding(
	answer: string,
	{ paper, handles }: { paper: Paper; handles: readonly Handle[] }
): readonly Handle[] {
	const part = titlePartFor(paper, answer);
	return part === undefined
		? handles
		: [...handles, { text: `${part}${yearOf(paper)}`, isName: false }];
}
