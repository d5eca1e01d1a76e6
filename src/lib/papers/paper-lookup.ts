import { foldName } from '$lib/text/normalize';
import { isArxivDoi } from './doi';
import type { Paper } from './paper';
import { samePaper } from './same-paper';

type Comparable = Pick<Paper, 'citation' | 'arxiv'> & Partial<Pick<Paper, 'text'>>;

/** What two records of one work share at least one of. */
function keysOf({ citation, arxiv, text = '' }: Comparable): string[] {
	const { DOI, title } = citation;
	return [
		...(DOI !== undefined && !isArxivDoi(DOI) ? [`doi ${DOI}`] : []),
		...(arxiv === undefined ? [] : [`arxiv ${arxiv}`]),
		...(title === '' ? [`text ${foldName(text)}`] : [`title ${foldName(title)}`])
	];
}

/** Finds a paper among thousands without comparing it with each. */
export class PaperLookup<T> {
	readonly #byKey = new Map<string, { readonly paper: Comparable; readonly value: T }[]>();

	add(paper: Comparable, value: T): void {
		for (const key of keysOf(paper)) {
			const known = this.#byKey.get(key);
			if (known) known.push({ paper, value });
			else this.#byKey.set(key, [{ paper, value }]);
		}
	}

	/** The first that was added of those which are the same work. */
	find(paper: Comparable): T | undefined {
		for (const key of keysOf(paper)) {
			const same = this.#byKey.get(key)?.find((known) => samePaper(known.paper, paper));
			if (same) return same.value;
		}
		return undefined;
	}
}
