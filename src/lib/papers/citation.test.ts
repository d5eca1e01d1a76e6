import { describe, expect, test } from 'vitest';
import { authorsLine, dateLine, isoDate, yearOf } from './citation';
import type { CslDate, CslName } from './paper';

const ada = { family: 'Smith', given: 'Ada' };
const lee = { family: 'Lee', given: 'B.' };
const group = { literal: 'The Tide Consortium' };

function paper(author: CslName[], issued?: CslDate, authorCount?: number) {
	return {
		citation: { title: 'T', author, ...(issued && { issued }) },
		...(authorCount !== undefined && { authorCount })
	};
}

test.each([
	[[[2024, 6, 17]], '2024-06-17', '17 Jun 2024', 2024],
	[[[2024, 6]], '2024-06', 'Jun 2024', 2024],
	[[[2024]], '2024', '2024', 2024],
	[[[987]], '0987', '987', 987]
])('date-parts %j print as precisely as they are', (parts, iso, line, year) => {
	const issued = { 'date-parts': parts };
	expect(isoDate(issued)).toBe(iso);
	expect(dateLine(paper([], issued))).toBe(line);
	expect(yearOf({ issued })).toBe(year);
});

describe('a date without a year', () => {
	test('keeps the words of the source and invents no year', () => {
		const issued = { literal: 'Apr 27' };
		expect(isoDate(issued)).toBeUndefined();
		expect(yearOf({ issued })).toBeUndefined();
		expect(dateLine(paper([], issued))).toBe('Apr 27');
	});
});

test.each([
	[[], undefined, ''],
	[[], 4, '4 authors'],
	[[], 1, '1 author'],
	[[ada], undefined, 'Ada Smith'],
	[[ada, lee], undefined, 'Ada Smith and B. Lee'],
	[[ada, lee, group], undefined, 'Ada Smith, B. Lee and The Tide Consortium'],
	[[ada, lee, group, ada, lee], undefined, 'Ada Smith, B. Lee and 3 others'],
	[[ada], 7, 'Ada Smith and 6 others']
])('authors %j with count %s read "%s"', (authors, count, expected) => {
	expect(authorsLine(paper(authors, undefined, count))).toBe(expected);
});
