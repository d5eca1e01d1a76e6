import type { Paper } from '$lib/papers/paper';
import type { Finding } from '$lib/extraction/finding';
import { parseClause, textOfRange } from '$lib/extraction/clause';
import { contentStems } from '$lib/text/stems';

/** Words of a short title; more is no handle. */
const LONGEST_TITLE = 8;
/** Of them, words that tell something. */
const MOST_CONTENT = 6;

function yearOf(paper: Paper): string {
	const year = paper.citation.issued?.['date-parts']?.[0]?.[0];
	return year ? ` (${year})` : '';
}

/** "Title: subtitle" → "Title"; a whole sentence → its subject; a long title → its first phrase. */
export function shortTitle(title: string): string {
	const plain = title
		.replace(/\s?\([^)]*\)/g, '')
		.replace(/\s+/g, ' ')
		.replace(/[.\s]+$/, '')
		.trim();
	const parts = plain.split(/:\s*|\s[-–—]\s|\?\s+(?=\p{Lu})/u).map((part) => part.trim());
	const first = parts[0] ?? plain;
	const words = first.split(' ');
	if (isShort(words)) return words.length <= 6 || keepsAnswer(first) ? first : subjectOf(first);
	return cutAtPreposition(keepsAnswer(first) ? first : subjectOf(first));
}

function isShort(words: readonly string[]): boolean {
	return words.length <= LONGEST_TITLE && contentStems(words.join(' ')).length <= MOST_CONTENT;
}

/** A title that is a sentence tells the finding; its subject alone does not. */
function keepsAnswer(title: string): boolean {
	const clause = parseClause(lowerCased(title));
	const next = clause?.words[clause.rest.from];
	const main = clause?.words[clause.verb.to - 1];
	// "assessment surveys in elimination": a noun taken for a verb tells nothing.
	return (
		clause === undefined ||
		(main?.isAmbiguous === true && (next === undefined || next.pos === 'ADP'))
	);
}

function lowerCased(title: string): string {
	return title.replace(/(?<=\s)\p{Lu}(?=\p{Ll})/gu, (letter) => letter.toLowerCase());
}

function subjectOf(title: string): string {
	const clause = parseClause(lowerCased(title));
	if (!clause) return title;
	const { length } = textOfRange(clause, { from: 0, to: clause.subject.to });
	const subject = title.slice(0, length);
	return subject.split(' ').length >= 2 ? subject : title.split(' ').slice(0, 4).join(' ');
}

function cutAtPreposition(title: string): string {
	const words = title.split(' ');
	if (isShort(words)) return title;
	for (let at = LONGEST_TITLE; at >= 2; at--) {
		if (!isShort(words.slice(0, at))) continue;
		if (
			/^(?:in|on|of|for|with|from|via|through|by|among|between|during|using|to|as|at|under|across|within|based|that|and|,)$/i.test(
				words[at] ?? ''
			)
		) {
			return words
				.slice(0, at)
				.join(' ')
				.replace(/[,;:]$/, '');
		}
	}
	return words
		.slice(0, 5)
		.join(' ')
		.replace(/[,;:]$/, '');
}

/** A full text may name hundreds of things of its own; one of the first serves. */
const MOST_HANDLES = 8;

export interface Handle {
	/** Stands before the colon: "PING", "Sycophancy to subterfuge (2024)". */
	readonly text: string;
	/** A name that may stand in the sentence itself. */
	readonly isName: boolean;
}

/** Best first; the later ones serve where the first gives the answer away. */
export function handlesFor(paper: Paper, findings: readonly Finding[]): Handle[] {
	const names = findings.flatMap((finding) => finding.named ?? []);
	const { title, author } = paper.citation;
	const short = shortTitle(title);
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
	const subject = subjectOf(short);
	if (subject !== short) handles.push({ text: `${subject}${year}`, isName: false });
	for (const item of names) if (item !== main) handles.push({ text: item.name, isName: true });
	const family = author[0]?.family ?? author[0]?.literal;
	if (family && year)
		handles.push({ text: `${family}${author.length > 1 ? ' et al.' : ''}${year}`, isName: false });
	const distinct = handles.filter((handle) => contentStems(handle.text).length > 0);
	return (distinct.length > 0 ? distinct : handles).slice(0, MOST_HANDLES);
}
