import type { CslName } from '$lib/papers/paper';
import { namesIn, readNames } from '../names';
import { AFFILIATION } from '../text/lexicon/affiliation-words';
import type { Block } from './blocks';
import { isRaised, textOfSegment, type Line } from './lines';
import type { Segment } from './segments';

/** A segment's words with its raised marks made commas: they stand between names. */
function namesOfSegment(segment: Segment): string {
	if (!segment.runs.some((run) => isRaised(run, segment))) return textOfSegment(segment);
	const runs = segment.runs.map((run) => (isRaised(run, segment) ? { ...run, text: ' , ' } : run));
	return textOfSegment({ ...segment, runs: runs.map((run) => ({ ...run, y: segment.y })) });
}

function namesOfLine({ segments }: Line): string {
	return segments
		.map(namesOfSegment)
		.filter((words) => !words.includes('@'))
		.join(', ')
		.replace(/[^\p{L}\p{M}\p{N}.,;&'’ʼ`()\s-]+/gu, ' , ')
		.replace(/(?:\s*,\s*)+/g, ', ')
		.replace(/,\s+(?=(?:and|&)\s)/g, ' ')
		.replace(/,\s+((?:MD|PhD|MSc|MPH|MS|DrPH|FRCP)\b)/g, ', $1')
		.replace(/^[,\s]+|\s+$/g, '');
}

const isOutside = (line: string) =>
	AFFILIATION.test(line) ||
	/@|https?:|\d{4,}|\b(?:received|accepted|published|doi|issn|editors?|referees?|review(?:ed|ers?)|correspond\w+|updated?)\b/i.test(
		line
	);

/** A name may go on below, but not after a comma or a mark. */
function join(lines: readonly string[]): string {
	const isListed = lines.some((line) => /,(?!\s*$)|;|\sand\s/.test(line));
	return lines.reduce((text, line) => {
		const goesOn = text === '' || (isListed && !/\.$/.test(text));
		return text + (text === '' ? '' : goesOn ? ' ' : ', ') + line;
	}, '');
}

function namesOfBlock({ lines }: Block): CslName[] {
	const read = lines.map(namesOfLine).filter((line) => line !== '');
	const whole = join(read);
	if (!isOutside(whole) && namesIn(whole) !== 'none') return [...readNames(whole).names];
	const names: CslName[] = [];
	for (const line of read) {
		const isNames = !isOutside(line) && namesIn(line) !== 'none';
		if (isNames) names.push(...readNames(line).names);
	}
	return names;
}

/** A line with a family and a given name, or a group's; "London" alone is none. */
const isWhole = ({ family, given, literal }: CslName) =>
	(family !== undefined && family.length > 1 && given !== undefined && given !== '') ||
	(literal !== undefined && literal.split(' ').length > 1);

/** The authors that the lines below a title name. */
export function findAuthors(blocks: readonly Block[]): CslName[] {
	const names: CslName[] = [];
	for (const block of blocks) {
		for (const name of namesOfBlock(block)) {
			const isKnown = names.some(
				(one) =>
					one.family === name.family && one.given === name.given && one.literal === name.literal
			);
			if (isWhole(name) && !isKnown) names.push(name);
		}
	}
	return names;
}

/** The authors that the file's own record names, where they are names. */
export function namedAuthors(named: string): CslName[] {
	const line = named.replace(/\s+/g, ' ').trim();
	return namesIn(line) === 'none' ? [] : readNames(line).names.filter(isWhole);
}
