import type { Clause, Range } from '$lib/extraction/clause';
import type { Word } from '$lib/extraction/word';
import type { Pattern } from '../../candidate';
import { withoutStatistics } from '../../statistics';
import { gradedAt } from './graded';
import { partnerIn } from './partner';
import { between, comparison, isOwnPraise, isPastTense, joined, partnerOf, PLACED } from './sides';

const NOTED =
	/^(?:found|seen|observed|detected|noted|identified|reported|recorded|measured|obtained|evident|present|apparent|documented|achieved|attained|demonstrated|shown|required|needed|noticed|perceived|experienced)$/u;

/** What was found to be more or less, and where. */
interface FoundMore {
	readonly thing: Range;
	readonly tail: Range;
}

/** "there was [a higher rate of falls] [in A …]", "[a higher rate of falls] was seen [in A …]". */
function foundIn({ words, subject, verb, rest }: Clause): FoundMore | undefined {
	const isBe = /^(?:is|are|was|were)$/u.test(words[verb.from]?.lower ?? '');
	if (!isBe) return undefined;
	if (words[subject.from]?.lower === 'there' && verb.to - verb.from === 1)
		return { thing: rest, tail: { from: rest.to, to: rest.to } };
	if (NOTED.test(words[verb.to - 1]?.lower ?? '')) return { thing: subject, tail: rest };
	const isAdjective = verb.to - verb.from === 1 && NOTED.test(words[rest.from]?.lower ?? '');
	return isAdjective ? { thing: subject, tail: { from: rest.from + 1, to: rest.to } } : undefined;
}

/** "rate of falls (3% and 4%) and a longer stay": the first of two findings, its figures left out. */
const firstOf = (measure: string): string =>
	withoutStatistics(measure).replace(
		/,? and (?:an? )?(?:\d[\d.]*\s?% )?(?:\p{L}+ly )?(?:more|less|fewer|higher|lower|greater|larger|smaller|longer|shorter|better|worse|faster|slower|increased|decreased|reduced)\s.*$/u,
		''
	);

const PLACE = /^(?:in|among|for|at|on|during|after|with|under)$/u;

/** Where the place opens that is compared: the last of them before the partner. */
function placeAt(words: readonly Word[], { from, to }: Range): number {
	return words.findLastIndex(({ lower }, at) => at > from && at < to && PLACE.test(lower));
}

/** "a higher rate of falls was seen in A than in B" → "how did the rate of falls in A compare with that in B?" */
export const askFoundMore: Pattern = (source) => {
	const { clause, finding } = source;
	const { words, rest } = clause;
	const found = finding.doubt ? undefined : foundIn(clause);
	if (!found) return [];
	const isOne = /^an?$/u.test(words[found.thing.from]?.lower ?? '');
	const graded = gradedAt(words, found.thing.from + Number(isOne));
	if (!graded) return [];
	const partner = partnerIn(clause, { from: Math.max(rest.from, graded.how.to) });
	if (!partner) return [];
	const end = partner.at;
	const isThere = found.thing.from === rest.from;
	const at = isThere ? placeAt(words, { from: graded.how.to, to: end }) : found.tail.from;
	if (at < 0 || !PLACE.test(words[at]?.lower ?? '')) return [];
	const measure = firstOf(between(clause, graded.how.to, isThere ? at : found.thing.to));
	const where = between(clause, at, end);
	const degree = between(clause, graded.how.from, graded.how.to);
	const isTold = measure !== '' && where !== '' && !/[,;:()]|\bthan\b/u.test(`${measure} ${where}`);
	if (!isTold || PLACED.test(measure) || isOwnPraise(clause, { partner: partner.text, degree }))
		return [];
	const head = measure.split(/\s(?:of|in|for|at|to|on|with|from)\s/u)[0] ?? '';
	const that = /(?<!s)s$|\sand\s/u.test(head) ? 'those' : 'that';
	const does = isPastTense(clause) ? 'did' : that === 'those' ? 'do' : 'does';
	const what = isOne ? `the ${measure}` : measure;
	const other = partnerOf(partner.text, { that, place: where });
	const body = `${partner.opening}${joined('how', does, what, where, 'compare with', other)}?`;
	return comparison(source, { body, degree, fit: 0.87 });
};
