/** How a line of a list or of Markdown begins. */
export type Marker = 'none' | 'bullet' | 'number' | 'heading';

/** One line of a paste, its bullet, number or `#` taken off. */
export interface Line {
	readonly text: string;
	/** As it stands, without white space at its ends. */
	readonly raw: string;
	readonly marker: Marker;
	/** Of a Markdown heading, 1–6; else 0. */
	readonly level: number;
	/** Columns before the first sign; a tab counts as four. */
	readonly indent: number;
	/** Does an empty line, or a new page, stand before it? */
	readonly afterGap: boolean;
}

const BULLET = /^(?:[•◦▪▫■□●○‣⁃∙➢➤►▶✦❖]\s*|[-*+–—]\s+)/;
const NUMBER = /^(?:\[\d{1,3}\]|\(\d{1,3}\)|\d{1,3}[.):])\s+(?=\S)/;
const HEADING = /^(#{1,6})\s+(.*?)\s*#*$/;
const QUOTE = /^(?:>\s?)+/;
// "Title" or "===" under it.
const UNDERLINE = /^(?:={3,}|-{3,})$/;

function unmarked(raw: string): Pick<Line, 'text' | 'marker' | 'level'> {
	const heading = HEADING.exec(raw);
	if (heading) return { text: heading[2] ?? '', marker: 'heading', level: heading[1]?.length ?? 1 };
	const number = NUMBER.exec(raw)?.[0];
	if (number) return { text: raw.slice(number.length), marker: 'number', level: 0 };
	const bullet = BULLET.exec(raw)?.[0];
	if (bullet && !UNDERLINE.test(raw)) {
		return { text: raw.slice(bullet.length), marker: 'bullet', level: 0 };
	}
	return { text: raw, marker: 'none', level: 0 };
}

function indentOf(line: string): number {
	let columns = 0;
	for (const sign of line) {
		if (sign !== ' ' && sign !== '\t' && sign !== '\u00A0') break;
		columns += sign === '\t' ? 4 : 1;
	}
	return columns;
}

/** The lines of a text that hold anything. */
export function linesOf(text: string): Line[] {
	const lines: Line[] = [];
	let afterGap = true;
	for (const whole of text.split(/\r\n?|\n|\u2028|\u2029|\u0085/)) {
		// A form feed ends a page.
		for (const [at, part] of whole.split('\f').entries()) {
			if (at > 0) afterGap = true;
			const raw = part
				.replace(/[\u200B\u2060\uFEFF]/g, '')
				.trim()
				.replace(QUOTE, '');
			if (raw === '') {
				afterGap = true;
				continue;
			}
			lines.push({ ...unmarked(raw), raw, indent: indentOf(part), afterGap });
			afterGap = false;
		}
	}
	return lines;
}
