import { expect, test } from 'vitest';
import { withTexLetters } from './tex-letters';

test.each([
	['the e\u001Bect of tides', 'the effect of tides'],
	['a \u001Celd of kelp', 'a field of kelp'],
	['su\u001Ecient \u001Dow', 'sufficient flow'],
	['an o\u000Ece at sea', 'an office at sea'],
	['\u0010kelp\u0011 \u0015 or wrack', '“kelp” – or wrack'],
	['pages 3\u00154 of it', 'pages 3–4 of it'],
	['\u0088', '•'],
	['\u001C', '\u001C'],
	['x\u001B', 'x\u001B'],
	['with \uFFFF > 0.1', 'with \uFFFD > 0.1'],
	['plain words', 'plain words']
])('%j is read as %j', (text, read) => {
	expect(withTexLetters(text)).toBe(read);
});
