import type { CslName } from '$lib/papers/paper';
import { namesIn, readNames } from '../names';

/** Between blocks of authors, between lines, and across a gap. */
export const BLOCK = '\uE005';
export const LINE = '\uE006';
export const GAP = '\uE007';

/** What stands in front of a paper, as its commands give it. */
export class FrontMatter {
	title = '';
	/** In the words of a large line, where no command gives a title. */
	largeLine = '';
	readonly abstract: string[] = [];
	readonly authors: string[] = [];
	date = '';
	doi = '';
}

const NOBODY =
	/^(?:anonymous.*|.{0,20}anonymized.*|authors?(?: names?)?|first author|second author|.*\bsubmission\b.*|paper id.*|et al\.?|\W*)$/i;

function tidyLine(line: string): string {
	return line
		.replaceAll(GAP, ', ')
		.replace(/\s+/g, ' ')
		.replace(/(?:,\s*)+,/g, ',')
		.replace(/^[\s,;*†‡]+|[\s,;*†‡]+$/g, '');
}

function linesOf(block: string): string[] {
	return block
		.split(LINE)
		.map(tidyLine)
		.filter((line) => /\p{L}/u.test(line));
}

function endsOpen(block: string, line: string): boolean {
	const at = block.replaceAll(GAP, ', ').replace(/\s+/g, ' ').indexOf(line);
	return (
		at >= 0 &&
		/^[\s*†‡]*(?:,|\band\b|&)\s*\uE006/.test(
			block
				.replaceAll(GAP, ', ')
				.replace(/\s+/g, ' ')
				.slice(at + line.length)
		)
	);
}

// "A, B, \\ C and D \\ University of E": a list goes on while its lines name people.
function namesOfBlock(block: string, isAlone: boolean): CslName[] {
	const lines = linesOf(block);
	const [first = ''] = lines;
	const names = [first];
	for (const [at, line] of lines.slice(1).entries()) {
		const goesOn = isAlone && (namesIn(line) === 'many' || endsOpen(block, lines[at] ?? ''));
		if (!goesOn || namesIn(line) === 'none') break;
		names.push(line);
	}
	return names.flatMap((line) => readNames(line).names);
}

/** Does the first line of a text name people? */
export function areNames(text: string): boolean {
	return namesIn(linesOf(text)[0] ?? '') !== 'none';
}

function isSomebody({ family, literal }: CslName): boolean {
	const name = family ?? literal ?? '';
	return /\p{L}/u.test(name) && !NOBODY.test(name) && !/@/.test(name);
}

/** The names in what `\author` and its like hold. */
export function authorsFrom(raw: readonly string[]): CslName[] {
	const all = raw.flatMap((text) => {
		const blocks = text.split(BLOCK).filter((block) => /\p{L}/u.test(block));
		return blocks.flatMap((block) => namesOfBlock(block, blocks.length === 1));
	});
	const seen = new Set<string>();
	return all.filter((name) => {
		const key = JSON.stringify(name);
		const isNew = !seen.has(key) && isSomebody(name);
		seen.add(key);
		return isNew;
	});
}
