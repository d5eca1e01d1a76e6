import type { Candidate } from '../../candidate';
import { doubter } from '../../sources';
import { marked, type Gapped, type Question } from '../gapped';
import type { Marked } from '../own-clause';
import { askBehindPreposition } from './behind-prepositions';
import { askDeedOf } from './deeds';
import { askLeadOf } from './leads';
import { askObjectOf, askOfWhatKind } from './objects';
import { placed, type Placed } from './placed';
import { askKindOf, askRoleOf } from './roles';
import { askSubjectOf } from './subjects';
import { askWayOf } from './ways';

/** In this order: what asks most closely comes first. */
export const OF_PLACED: readonly ((gap: Placed) => Question | undefined)[] = [
	askWayOf,
	askRoleOf,
	askKindOf,
	askDeedOf,
	askOfWhatKind,
	askObjectOf,
	askSubjectOf,
	askLeadOf,
	askBehindPreposition
];

const spanOf = ({ clause: { text, words }, from, to }: Gapped): Marked[] => {
	const [first, last] = [words[from], words[to - 1]];
	return first && last ? [{ text, gap: { start: first.span.start, end: last.span.end } }] : [];
};

/** Asks of a gap from its place in the tree of its clause. */
export function askMoved(gap: Gapped): Question | undefined {
	for (const place of spanOf(gap).flatMap((one) => placed(one) ?? []))
		for (const ask of OF_PLACED) {
			const question = ask(place);
			if (question) return question;
		}
	return undefined;
}

/** "[the edge] of B": wider by what belongs to it, and not by how or when. */
const goesOn = ({ clause: { words } }: Gapped, first: Gapped | undefined) =>
	/^(?:of|for|to|in|on|from|between)$/.test(words[first?.to ?? -1]?.lower ?? '');

/** A gap, in each clause that the rules read around it or else in its sentence, where the tree places it. */
export function placesOf(body: string, gaps: readonly Gapped[]): Placed[] {
	const [first] = gaps;
	const spans = gaps.filter((gap) => gap === first || goesOn(gap, first)).flatMap(spanOf);
	const whole = spans.length > 0 ? undefined : marked(body);
	return (whole ? [whole] : spans).flatMap((one) => placed(one) ?? []);
}

/** "the results suggest that [A] lowers B": what they suggest, and the words that ask as they do. */
export function withoutDoubt({
	body,
	finding
}: Candidate): { body: string; front: string } | undefined {
	if (finding.doubt === undefined) return { body, front: '' };
	const opener = `${doubter(finding.doubt)} that `;
	return body.startsWith(opener)
		? { body: body.slice(opener.length), front: `as ${doubter(finding.doubt)}, ` }
		: undefined;
}
