import { parseClause } from '$lib/extraction/clause';
import { MEASURED } from './measured';

const MORE =
	'(?:\\p{L}+ly )?(?:higher|lower|greater|larger|smaller|longer|shorter|better|worse|faster|slower|older|younger|more|less|increased|decreased|reduced|elevated)';
const WHERE = String.raw`(?:in|for|among|with|after|at|on|by) [^,;:()]{2,70}?`;
const MEASURE_IS_MORE = new RegExp(
	`^(?<lead>[^,]*, )?(?<measure>[^,;:()]{3,80}?) (?<be>was|were|is|are) ${MORE} (?<one>${WHERE}) (?:than|compared (?:with|to)) (?:(?:that|those) )?(?<two>${WHERE}|[^,;:()]{2,50}?)$`,
	'u'
);
const HAS_MORE = new RegExp(
	`^(?<lead>[^,]*, )?(?<one>[^,;:()]{3,60}?) (?:had|showed|have|show) (?:an? )?${MORE} (?<measure>[^,;:()]{3,60}?) (?:than|compared (?:with|to)) (?:did )?(?<two>[^,;:()]{2,60}?)(?: did)?$`,
	'u'
);

/** The measure that a comparison is of, and both its sides, as each is spoken of. */
export function comparedIn(said: string): Readonly<Record<string, string>> | undefined {
	const is = MEASURE_IS_MORE.exec(said)?.groups;
	const bare = is?.['measure']?.replace(/ (?:of|in|for|to) .*$/u, '') ?? '';
	if (is && MEASURED.test(bare)) {
		const prep = /^\p{L}+/u.exec(is['one'] ?? '')?.[0] ?? '';
		const two = is['two'] ?? '';
		const isPlaced = /^(?:in|for|among|with|after|at|on|by) /u.test(two);
		return { ...is, two: isPlaced ? two : `${prep} ${two}` };
	}
	const has = HAS_MORE.exec(said)?.groups;
	if (!has || !MEASURED.test(has['measure'] ?? '') || !parseClause(said)) return undefined;
	return { ...has, be: 'was', one: `in ${has['one'] ?? ''}`, two: `in ${has['two'] ?? ''}` };
}

/** What was measured on one side, held against the other. */
export function measureQuestion(
	{ lead = '', measure = '', be = '' }: Readonly<Record<string, string>>,
	{ own, other }: { own: string; other: string }
): string {
	const named = /^(?:the|an?|\p{Lu}\S*)\s/u.test(measure) ? measure : `the ${measure}`;
	return `${lead}what ${be} ${named} ${own}, compared with ${other}?`;
}
