import { parseClause, type Clause } from '$lib/extraction/clause';
import type { Pattern, Source } from '../../candidate';
import { askComparison } from './being';
import { askComparedDeed, askWellDone } from './doing';
import { askFoundMore } from './finding';
import { askHolding } from './holding';
import { askLikelihood } from './likely';

/** "were more soaked | in A" → "were | more soaked in A": what is so, and no deed. */
function qualityStart({ words, verb }: Clause): number {
	const more = words.findIndex(
		({ lower }, at) => at > verb.from && at < verb.to && /^(?:more|less)$/u.test(lower)
	);
	const isQuality =
		more > 0 && more === verb.to - 2 && /^(?:ed|participle)$/u.test(words[verb.to - 1]?.form ?? '');
	return isQuality ? more : verb.to;
}

/** "received more | nets" → "received | more nets": the degree is of what follows. */
function withDegreeBehind({ clause, finding }: Source): Source {
	const { words, verb, rest } = clause;
	let to = qualityStart(clause);
	while (to - 1 > verb.from && words[to - 1]?.pos === 'ADV' && words[to - 1]?.lower !== 'not') to--;
	if (to === verb.to) return { clause, finding };
	return { clause: { ...clause, verb: { ...verb, to }, rest: { ...rest, from: to } }, finding };
}

/** "grip, measured with a rope, was better": how it was measured is no part of what is compared. */
const MEASURING =
	/, (?:as )?(?:measured|assessed|determined|evaluated|judged|reflected|quantified|estimated|indicated|rated|defined) (?:by|with|using|through|on|from|in|via|as)\s[^,;]{3,90},(?= (?:(?:is|are|was|were|did|does|had|has|showed)\b|(?:significantly|markedly) \p{L}))/u;

function withoutMeasuring(source: Source): Source {
	const text = source.clause.text.replace(MEASURING, '');
	if (text === source.clause.text) return source;
	const clause = parseClause(text);
	return clause ? { ...source, clause } : source;
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
	askWellDone,
	askFoundMore
];

/** What tells that two are compared; nothing is read closely without it. */
const CUE =
	/\b(?:than|as \p{L}+ as|(?:twice|half|times) as|compared|comparison|relative|versus|vs|similar|superior|inferior|comparable|equivalent|different from)\b/iu;

/** What stands higher, more often or longer on one side than on the other: asked by how the two compare. */
export const askCompared: Pattern = (source) => {
	if (!CUE.test(source.clause.text)) return [];
	const whole = withPartnerInFront(withoutMeasuring(source));
	const read = withDegreeBehind(whole);
	return PATTERNS.flatMap((pattern) => pattern(read));
};
