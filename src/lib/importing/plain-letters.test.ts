import { expect, test } from 'vitest';
import { plainLetters } from './plain-letters';

test.each([
	['ligatures', 'the e\uFB00ect of o\uFB03ce \uFB01elds', 'the effect of office fields'],
	['soft hyphens', 'in\u00ADcrea\u00ADsed', 'increased'],
	['a soft hyphen where the line ends', 'in\u00AD\ncreased', 'in\u00AD\ncreased'],
	['the hyphen that Chrome copies from a PDF', 'in\x02\r\ncreased', 'in\u00AD\r\ncreased'],
	['signs of no width', 'root\u200B mass\u2060\uFEFF', 'root mass'],
	['joiners among Latin letters', 'ro\u200Dot ma\u200Css', 'root mass'],
	['directions', '\u202Broot\u202C \u202Emass\u200F', 'root mass'],
	['apostrophes lost on the way', 'the owl?s nest doesn?t hold', 'the owl’s nest doesn’t hold'],
	['marks piled on letters', 'ro\u0301\u0302\u0303\u0304\u0305ot', 'root']
])('%s are taken for what they say', (_name, text, plain) => {
	expect(plainLetters(text)).toBe(plain);
});

test.each([
	['Persian, with its joiner', 'می\u200Cخواهم \u202B31\u202C'],
	['a family', '👩\u200D🔬'],
	['a question', 'Why? see below'],
	['an address', 'harbour.org/find?s=rope'],
	['accents', 'naïve Việt e\u0323\u0302'],
	['Hindi', 'क्\u200Dष']
])('%s stays as it is', (_name, text) => {
	expect(plainLetters(text)).toBe(text);
});

test('a text that is turned around is turned back, whatever its script', () => {
	expect(plainLetters('שלום \u202Eevil')).toBe('שלום evil');
});
