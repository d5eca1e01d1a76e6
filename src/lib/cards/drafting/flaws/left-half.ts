import type { Ask } from '../ask';

/** Nouns that take what stands behind them, by the word that opens it. */
const TAKES: Readonly<Record<string, RegExp>> = {
	on: /^(?:dependenc[ey]|reliance|effects?|impacts?|influences?|emphasis|focus|constraints?|restrictions?|bearing|burden)$/u,
	with: /^(?:correlations?|associations?|interactions?|agreement|overlap|relationships?|concordance|similarit(?:y|ies)|compliance)$/u,
	to: /^(?:contributions?|responses?|resistance|exposure|sensitivity|susceptibility|access|tolerance|adherence|adaptation|vulnerability|alternatives?|attention)$/u,
	in: /^(?:instability|interest|deficits?|involvement)$/u
};
/** "a sure thing [regarding keels]": nothing is told without what it is of. */
const OF_ANYTHING = /^(?:regarding|concerning|about)$/u;
/** "what do the tests show on old hulls?": what follows the verb is told of the answer. */
const ASKS_OBJECT =
	/(?:^|, )what (?:do|does|did|has|have|had|can|could|may|might|is|are|was|were) [^?]*\s(?:on|with|to|in|regarding|concerning|about) [^?]+\?$/u;
/** "a plain approach [to mending nets]" */
const TO_ACT = /^ to \p{Ll}+ing\b/u;
/** Ends "no clear dependence" of "no clear dependence of rot". */
const OF_PHRASE = / (?:of|in|for) /u;

/** "no clear dependence of rot [on age]": the question keeps the half that the noun of its answer takes. */
export function leavesHalf({ seen, hidden, isCloze, candidate }: Ask): boolean {
	if (isCloze || candidate.type === 'number' || !ASKS_OBJECT.test(seen)) return false;
	const { statement } = candidate.finding;
	const at = statement.indexOf(hidden);
	const next = at < 0 ? '' : statement.slice(at + hidden.length);
	const opener = /^ (?<opener>\p{Ll}+) /u.exec(next)?.groups?.['opener'] ?? '';
	if (opener === '' || !seen.includes(` ${opener} `)) return false;
	if (OF_ANYTHING.test(opener)) return true;
	const heads = [hidden, hidden.split(OF_PHRASE)[0] ?? ''].map(
		(said) => said.split(' ').at(-1) ?? ''
	);
	if (TO_ACT.test(next) && heads.some((head) => /^approach(?:es)?$/u.test(head))) return true;
	return heads.some((head) => TAKES[opener]?.test(head) === true);
}
