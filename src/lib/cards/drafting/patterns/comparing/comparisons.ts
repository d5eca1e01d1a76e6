import { parseClause } from '$lib/extraction/clause';
import type { Pattern, Source } from '../../candidate';
import { askComparison } from './being';
import { askComparedDeed } from './doing';
import { askFoundMore } from './finding';
import { askHolding } from './holding';
import { askLikelihood } from './likely';

/** "received more | nets" → "received | more nets": the degree is of what follows. */
function withDegreeBehind({ clause, finding }: Source): Source {
	const { words, verb, rest } = clause;
	let to = verb.to;
	while (to - 1 > verb.from && words[to - 1]?.pos === 'ADV' && words[to - 1]?.lower !== 'not') to--;
	if (to === verb.to) return { clause, finding };
	return { clause: { ...clause, verb: { ...verb, to }, rest: { ...rest, from: to } }, finding };
}

/** "tar, compared with wax, was better": what it is held against stands within. */
const WITHIN =
	/^(?<one>[^,]{3,70}?),? (?:as |when |if )?compared (?:with|to) (?<two>[^,]{3,70}?),? (?<said>(?:is|are|was|were|has|have|had|showed|exhibited)\s.+)$/u;

/** "tar, compared with wax, was better" → "compared with wax, tar was better" */
function withPartnerInFront(source: Source): Source {
	const { one, two, said } = WITHIN.exec(source.clause.text)?.groups ?? {};
	if (one === undefined || two === undefined || said === undefined) return source;
	const clause = parseClause(`compared with ${two}, ${one} ${said}`);
	return clause?.lead.to ? { ...source, clause } : source;
}

const PATTERNS: readonly Pattern[] = [
	askComparison,
	askHolding,
	askLikelihood,
	askComparedDeed,
	askFoundMore
];

/** What tells that two are compared; nothing is read closely without it. */
const CUE =
	/\b(?:than|compared|comparison|relative|versus|vs|similar|superior|inferior|comparable|equivalent|different from)\b/iu;

/** What stands higher, more often or longer on one side than on the other: asked by how the two compare. */
export const askCompared: Pattern = (source) => {
	if (!CUE.test(source.clause.text)) return [];
	const read = withDegreeBehind(withPartnerInFront(source));
	return PATTERNS.flatMap((pattern) => pattern(read));
};
