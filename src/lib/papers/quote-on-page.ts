/** A part of one of a page's strings that belongs to a quote; places as shares of the string, 0–1. */
export interface PieceOfQuote {
	/** Which string. */
	readonly index: number;
	readonly start: number;
	readonly end: number;
}

/** A quote that runs onto another page is known by so many letters of its beginning or end. */
const ENOUGH_LETTERS = 30;

interface Letter {
	readonly index: number;
	/** In the string, in UTF-16 code units. */
	readonly at: number;
}

/** What is left when a printed line and a read one differ in spaces, hyphens, ligatures and quotes. */
function lettersOf(text: string): string[] {
	return [...text].map((sign) =>
		sign
			.normalize('NFKC')
			.toLowerCase()
			.replace(/[^\p{L}\p{N}]/gu, '')
	);
}

/** Where a quote stands among the strings of a printed page; empty where it is not on it. */
export function quoteOnPage(strings: readonly string[], quote: string): PieceOfQuote[] {
	const page: string[] = [];
	const letters: Letter[] = [];
	for (const [index, string] of strings.entries()) {
		let at = 0;
		const bare = lettersOf(string);
		for (const [nth, sign] of [...string].entries()) {
			for (const letter of bare[nth] ?? '') {
				page.push(letter);
				letters.push({ index, at });
			}
			at += sign.length;
		}
	}
	const place = placeOf(page.join(''), lettersOf(quote).join(''));
	return place ? piecesOf(strings, letters.slice(place.start, place.end)) : [];
}

function placeOf(page: string, quote: string): { start: number; end: number } | undefined {
	if (quote === '') return undefined;
	const whole = page.indexOf(quote);
	if (whole >= 0) return { start: whole, end: whole + quote.length };
	if (quote.length < ENOUGH_LETTERS) return undefined;
	const head = page.indexOf(quote.slice(0, ENOUGH_LETTERS));
	if (head >= 0) return { start: head, end: head + sharedLength(page.slice(head), quote) };
	const tail = page.indexOf(quote.slice(-ENOUGH_LETTERS));
	if (tail < 0) return undefined;
	const end = tail + ENOUGH_LETTERS;
	return { start: Math.max(0, end - quote.length), end };
}

function sharedLength(a: string, b: string): number {
	let length = 0;
	while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
	return length;
}

function piecesOf(strings: readonly string[], letters: readonly Letter[]): PieceOfQuote[] {
	const pieces = new Map<number, { from: number; to: number }>();
	for (const { index, at } of letters) {
		const piece = pieces.get(index);
		if (piece) piece.to = at + 1;
		else pieces.set(index, { from: at, to: at + 1 });
	}
	return [...pieces].map(([index, { from, to }]) => {
		const length = Math.max(1, strings[index]?.length ?? 1);
		return { index, start: from / length, end: to / length };
	});
}
