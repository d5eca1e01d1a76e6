/* eslint-disable no-control-regex -- one control character stands for a hyphen */
/** Any of the signs below; most texts hold none and are not looked at again. */
const ODD =
	/[\x02\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFB00-\uFB06\uFEFF\uFFFE]|\p{Mn}{4}|\?(?:s|t|re|ll|ve)[\s,.;:)]/u;
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

type Row = readonly [RegExp, string | ((signs: string) => string)];

const ROWS: readonly Row[] = [
	// Chrome copies the hyphen at the end of a PDF's line as a control character.
	[/[\x02\uFFFE](?=[^\S\n]?\r?\n)/g, '\u00AD'],
	// At the end of a line it tells that a word goes on below; elsewhere it only splits words.
	[/\u00AD(?![^\S\n]{0,8}\r?\n)/g, ''],
	[/[\u200B\u2060\uFEFF\uFFFE]/g, ''],
	// Persian, Hindi and families of emoji need joiners; Latin letters never do.
	[/(?<=\p{Script=Latin})[\u200C\u200D]|[\u200C\u200D](?=\p{Script=Latin})/gu, ''],
	[/[\uFB00-\uFB06]/g, (ligature) => ligature.normalize('NFKC')],
	// "the owl?s nest", "they don?t": an apostrophe that another coding lost.
	[/(?<=\p{L}{2})\?(?=(?:s|re|ll|ve|(?<=n\?)t)[\s,.;:)])/gu, '’'],
	// No language sets four marks on a Latin letter: such text is a joke or an attack.
	[/(?<=\p{Script=Latin})\p{Mn}{4,}/gu, '']
];

/** They turn whatever stands around them, the app's own words too. */
const OVERRIDES = /[\u202D\u202E]/g;
const DIRECTIONS = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/** Signs that cannot be seen taken out, and ligatures as letters: “in­crease” and “eﬀect” are words again. */
export function plainLetters(text: string): string {
	if (!ODD.test(text)) return text;
	const plain = ROWS.reduce(
		(current, [pattern, by]) => current.replace(pattern, by as string),
		text
	);
	return plain.replace(RIGHT_TO_LEFT.test(plain) ? OVERRIDES : DIRECTIONS, '');
}
