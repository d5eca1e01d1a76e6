import type { Gapped, Question } from '../gapped';
import { marked } from '../gapped';
import { askBehindPreposition } from './behind-prepositions';
import { askDoer } from './doers';
import { askLeadOf } from './leads';
import { askObjectOf, askOfWhatKind } from './objects';
import { placed, type Placed } from './placed';
import { askRoleOf } from './roles';
import { askSubjectOf } from './subjects';
import { askWayOf } from './ways';

/** In this order: what asks most closely comes first. */
export const OF_PLACED: readonly ((gap: Placed) => Question | undefined)[] = [
	askWayOf,
	askDoer,
	askRoleOf,
	askOfWhatKind,
	askObjectOf,
	askSubjectOf,
	askLeadOf,
	askBehindPreposition
];

/** "[the edge] of B": wider by what belongs to it, and not by how or when. */
const goesOn = ({ clause: { words } }: Gapped, first: Gapped | undefined) =>
	/^(?:of|for|to|in|on|from|between)$/.test(words[first?.to ?? -1]?.lower ?? '');

/** A gap, in each clause that the rules read around it or else in its sentence, where the tree places it. */
export function placesOf(body: string, gaps: readonly Gapped[]): Placed[] {
	const [first] = gaps;
	const spans = gaps
		.filter((gap) => gap === first || goesOn(gap, first))
		.flatMap(({ clause, from, to }) => {
			const [first, last] = [clause.words[from], clause.words[to - 1]];
			const gap = first && last && { start: first.span.start, end: last.span.end };
			return gap ? [{ text: clause.text, gap }] : [];
		});
	const whole = spans.length > 0 ? undefined : marked(body);
	return (whole ? [whole] : spans).flatMap((one) => placed(one) ?? []);
}
