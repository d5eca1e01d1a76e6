import { language } from '$lib/language/language';
import { dateWords } from '$lib/language/numbers';
import { counted, say } from '$lib/language/say';
import type { CslDate, CslItem, CslName, Paper } from './paper';

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
/** More names than this are cut to two and a count. */
const NAMES_SHOWN = 3;

type Dated = Pick<Paper, 'citation' | 'dateText'>;
type Authored = Pick<Paper, 'citation' | 'authorCount'>;

function partsOf(issued: CslDate | undefined): readonly number[] {
	return issued?.['date-parts']?.[0] ?? [];
}

export function yearOf(citation: Pick<CslItem, 'issued'>): number | undefined {
	return partsOf(citation.issued)[0];
}

/** ISO 8601, as precise as the source: `2024-06-17`, `2024-06`, `2024`. */
export function isoDate(issued: CslDate | undefined): string | undefined {
	const [year, ...rest] = partsOf(issued);
	if (year === undefined) return undefined;
	const tail = rest.map((part) => `-${String(part).padStart(2, '0')}`);
	return `${String(year).padStart(4, '0')}${tail.join('')}`;
}

/** For reading, in the reader's language. */
export function dateLine(paper: Dated): string {
	const [year, month, day] = partsOf(paper.citation.issued);
	if (language() === 'en' || year === undefined || month === undefined) return dateField(paper);
	return dateWords(Date.UTC(year, month - 1, day ?? 1), {
		...(day !== undefined && { day: 'numeric' }),
		...({ month: 'short', year: 'numeric', timeZone: 'UTC' } as const)
	});
}

/** `17 Jun 2024`, `Jun 2024`, `2024`; the words of the source where no year is known. */
export function dateField(paper: Dated): string {
	const [year, month, day] = partsOf(paper.citation.issued);
	if (year === undefined) return paper.citation.issued?.literal ?? paper.dateText ?? '';
	const monthName = month === undefined ? undefined : MONTHS[month - 1];
	return [day, monthName, year].filter((part) => part !== undefined).join(' ');
}

export function fullName(name: CslName): string {
	return name.literal ?? [name.given, name.family].filter(Boolean).join(' ');
}

/** `Ada Smith, B. Lee and 3 others`, `4 authors` where only a count is known, else empty. */
export function authorsLine(paper: Authored): string {
	const all = paper.citation.author.map(fullName);
	const count = Math.max(paper.authorCount ?? 0, all.length);
	if (all.length === 0) return count === 0 ? '' : counted(count, ['# author', '# authors']);
	const shown = count > NAMES_SHOWN ? all.slice(0, 2) : all;
	const others = count - shown.length;
	if (others > 0) {
		const names = shown.join(', ');
		return counted(others, ['{names} and # other', '{names} and # others'], { names });
	}
	const last = shown.at(-1) ?? '';
	return shown.length === 1 ? last : say(`${shown.slice(0, -1).join(', ')} and ${last}`);
}
