import { subjectOf } from './subject-of';

/** Where a test was run, said of the test. */
const RUN_ON =
	/(?<!\bbased)\son\s(?<what>(?!th(?:is|ese)\b|our\b)(?!.*\b(?:and|that|which) we\b)(?:\S+\s){0,7}(?:(?:data\s?sets?|data|benchmarks?|corp(?:us|ora)|tasks?|images?|videos?|problems?|graphs?|instances|collections?|programs?|subjects)|(?<within>environments?|domains|patients|volunteers|humans?|children|animals?|rats?|mice|rabbits?|dogs?|pigs?|monkeys?|(?:\p{L}+ )?cells?)))$/iu;
const SIMULATED =
	/^(?:[\p{L}-]+\s){0,3}simulations?(?:\s(?:results?|experiments?|stud(?:y|ies)))?(?:\sof\s[^,;]+)?$|^(?:[\p{L}-]+\s){0,2}results?(?:\sobtained)?\s(?:with|by|from|of|in)\s(?:[\p{L}-]+\s){0,2}simulations?$/iu;

/** "tests on two data sets", "simulation results": how far goes what they show. */
function scopeOfTest(who: string): string {
	if (SIMULATED.test(who)) return 'in simulations, ';
	const { what, within } = RUN_ON.exec(who)?.groups ?? {};
	return what === undefined ? '' : `${within ? 'in' : 'on'} ${what}, `;
}

/** "we show for rivers without locks that X", "tests on two rivers show that X": X holds for these. */
export function scopeOf({
	who = '',
	where = '',
	claim = ''
}: Readonly<Record<string, string>>): string {
	const isScope =
		/^\s(?:for|under|across)\s(?!the (?:first|second|last) time\b|(?:each|both) of\b)/u.test(where);
	if (isScope) return `${where.trim()}, `;
	const scope = scopeOfTest(who);
	if (scope === '' || claim.toLowerCase().includes(scope.slice(3, 9))) return '';
	// Words in front must not change what the claim is about.
	const subject = subjectOf(claim);
	return claim.startsWith(subject) && subjectOf(scope + claim) === subject ? scope : '';
}
