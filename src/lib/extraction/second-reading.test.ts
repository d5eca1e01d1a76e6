import { expect, test } from 'vitest';
import { parseClause, textOfRange } from './clause';

function cut(text: string): string {
	const clause = parseClause(text);
	if (!clause) return 'none';
	const parts = [clause.lead, clause.subject, clause.verb, clause.rest];
	return parts.map((range) => textOfRange(clause, range)).join(' | ');
}

test.each([
	[
		'the harbour trial compared two tarred rafts',
		' | the harbour trial | compared | two tarred rafts'
	],
	['the gathered data was kept in oak chests', ' | the gathered data | was kept | in oak chests'],
	[
		'sailors engaged in slower mooring strategies',
		' | sailors | engaged | in slower mooring strategies'
	],
	['salt caused prolonged leaks in oak', ' | salt | caused | prolonged leaks in oak'],
	['frost and salt limit how far rafts drift', ' | frost and salt | limit | how far rafts drift'],
	['the old harbour rule stems from a storm', ' | the old harbour rule | stems | from a storm'],
	['caulking helps most when hulls are dry', ' | caulking | helps | most when hulls are dry'],
	['caulking works of old yards', 'none'],
	[
		'in spring, sailors who mended nets tidied up after storms more often than rowers',
		'in spring, | sailors who mended nets | tidied | up after storms more often than rowers'
	]
])('%s', (text, expected) => {
	expect(cut(text)).toBe(expected);
});
