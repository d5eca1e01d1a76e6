import { expect, test } from 'vitest';
import { decode } from './decode';
import { encodedOnce } from './double-encoded';

test.each([
	['signs of comparison', 'p â‰¥ 0.05, p â‰¤ 0.1', 'p ≥ 0.05, p ≤ 0.1'],
	['quotes, dashes and dots', 'â€œaâ€\x9d â€“ bâ€™s â€¦', '“a” – b’s …'],
	['Greek letters', 'Î±, Î² and Ïƒ', 'α, β and σ'],
	['degrees and accents', '5 Â°C, cafÃ©, Â\u00A0£3', '5 °C, café, \u00A0£3']
])('%s that were encoded twice are read as what they were', (_name, text, once) => {
	expect(encodedOnce(text)).toBe(once);
	expect(decode(new TextEncoder().encode(text))).toBe(once);
});

test.each(['“MENÜ” and CAFÉ–BAR', 'NÃO, MAÇÃ”', 'Âge, âge, Île', 'αβγ ≥ 5 °C', 'Ðá»'])(
	'%s stays as it is',
	(text) => {
		expect(encodedOnce(text)).toBe(text);
	}
);
