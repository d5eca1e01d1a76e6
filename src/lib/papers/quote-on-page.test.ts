import { expect, test } from 'vitest';
import { quoteOnPage } from './quote-on-page';

const LINES = [
	'Unrelated words before. We ﬁnd that pre-',
	'ﬁxes guide agents to refuse harmful',
	' ',
	'requests in 96.3% of trials.',
	'Something else follows here.'
];

function shown(strings: readonly string[], quote: string): string[] {
	return quoteOnPage(strings, quote).map(({ index, start, end }) => {
		const string = strings[index] ?? '';
		return string.slice(Math.round(start * string.length), Math.round(end * string.length));
	});
}

test.each([
	[
		'over lines, a hyphen and ligatures',
		'We find that prefixes guide agents to refuse',
		['We ﬁnd that pre', 'ﬁxes guide agents to refuse']
	],
	['within a line', 'guide agents', ['guide agents']],
	['with other quotes and spaces', '“requests  in 96.3 %”', ['requests in 96.3']]
])('a quote %s is found', (_name, quote, expected) => {
	expect(shown(LINES, quote)).toEqual(expected);
});

test('a quote that goes on overleaf is shown as far as the page goes', () => {
	const quote =
		'refuse harmful requests in 96.3% of trials. Something else follows here. And overleaf.';
	expect(shown(LINES, quote).join(' ')).toContain('Something else follows here');
});

test('a quote that came from the page before is shown from the top', () => {
	const quote = 'What came before. Unrelated words before. We find that prefixes guide';
	expect(shown(LINES, quote)[0]).toContain('Unrelated words before');
});

test.each([
	['words that are not there', 'nothing like this at all on the page'],
	['short words that are not there', 'zebra'],
	['nothing', ''],
	['signs alone', '— …']
])('%s are on no page', (_name, quote) => {
	expect(quoteOnPage(LINES, quote)).toEqual([]);
	expect(quoteOnPage([], quote)).toEqual([]);
});
