import { counted } from '$lib/language/say';
import { isArxivDoi } from '$lib/papers/doi';
import type { Paper } from '$lib/papers/paper';
import type { Schedule } from '$lib/scheduling/schedule';

/** Where a card stands, in plain words; `today` is a learning day. */
export function standingOf(schedule: Schedule, today: number): string {
	const { suspended, flagged, buriedUntilDay, state, dueDay } = schedule;
	if (flagged) return 'Out of review as a bad card';
	if (suspended) return 'Suspended';
	if (buriedUntilDay !== null && buriedUntilDay > today) {
		return buriedUntilDay === today + 1
			? 'Hidden until tomorrow'
			: counted(buriedUntilDay - today, ['Hidden for # day', 'Hidden for # days']);
	}
	if (state === 'new') return 'New';
	return dueWords(dueDay - today);
}

/** Days in a month and a year, as intervals are spoken of. */
const MONTH = 30;
const YEAR = 365;

function dueWords(days: number): string {
	if (days <= 0) return 'Due today';
	if (days === 1) return 'Due tomorrow';
	if (days < 2 * MONTH) return counted(days, ['In # day', 'In # days']);
	if (days < 2 * YEAR) {
		return counted(Math.round(days / MONTH), ['In # month', 'In # months']);
	}
	return counted(Math.round(days / YEAR), ['In # year', 'In # years']);
}

export interface PaperLink {
	readonly href: string;
	readonly words: string;
}

/** The paper's addresses: its DOI and arXiv page first, then the web links it gave. */
export function linksOf({ citation, arxiv, links }: Paper): PaperLink[] {
	const { DOI, URL } = citation;
	const named: PaperLink[] = [
		...(DOI && !isArxivDoi(DOI)
			? [{ href: `https://doi.org/${DOI}`, words: `doi.org/${DOI}` }]
			: []),
		...(arxiv ? [{ href: `https://arxiv.org/abs/${arxiv}`, words: `arXiv:${arxiv}` }] : [])
	];
	const others = [...(URL ? [URL] : []), ...links]
		.filter((href) => /^https?:\/\//i.test(href) && !named.some((link) => sameAddress(link, href)))
		.map((href) => ({ href, words: href.replace(/^https?:\/\/(www\.)?|\/$/gi, '') }));
	return [...new Map([...named, ...others].map((link) => [link.href, link])).values()];
}

function sameAddress({ href }: PaperLink, other: string): boolean {
	const id = href.split('/').slice(4).join('/');
	return other.toLowerCase().replace(/v\d+$/, '').endsWith(id.toLowerCase());
}
