import { textOfRange } from '$lib/extraction/clause';
import { namesPersons, opening, subjectText } from '../../questions';
import type { Question } from '../gapped';
import type { Placed } from './placed';
import { question, turn } from './sentence';

/** What a thing is to another. */
const ROLE =
	/^(?:treatment|cure|player|feature|marker|biomarker|predictor|factor|cause|basis|contributor|determinant|indicator|regulator|modulator|mediator|component|tool|extension|alternative|solution|source|target|substitute|consequence|sign|inhibitor|activator|driver|barrier|obstacle|prerequisite|precursor|replacement|therapy|technique|method|approximation|strategy|task|option|candidate|measure|generali[sz]ation|variant|reason|condition)s?$/;
const PLAYS =
	/^(?:factor|contributor|determinant|regulator|modulator|mediator|component|driver|player)s?$/;
const IS = /^(?:is|are|was|were|be|remains?|remained|represents?|represented)$/;
const FORS = /^(?:of|for|to|in|on|against|with)$/;
const DOES: Readonly<Record<string, string>> = { is: 'does', are: 'do', was: 'did', were: 'did' };
/** Words of what a thing is something to. */
const LONGEST = 10;

/** "A is [a main cause] of B" → "what is A a main cause of?"; "[a key player] in B" → "what role does A play in B?" */
export function askRoleOf(gap: Placed): Question | undefined {
	const { clause, from, to, main, path } = gap;
	const { words, rest } = clause;
	if (from !== rest.from || !IS.test(words[main]?.lower ?? '') || path[0] !== main)
		return undefined;
	if (words.slice(clause.verb.from, from).some(({ lower }) => lower === 'not')) return undefined;
	const at = words.findIndex(({ pos }, index) => index > from && pos === 'ADP');
	const head = words[at - 1];
	const preposition = words[at]?.lower ?? '';
	if (at < 0 || at > to || !head || !ROLE.test(head.lower) || !FORS.test(preposition))
		return undefined;
	const thing = textOfRange(clause, { from: at + 1, to: rest.to });
	if (
		/[,;:]|\b(?:that|which|who)\b/u.test(thing) ||
		rest.to - at - 1 > LONGEST ||
		words[at + 1]?.form === 'ing'
	)
		return undefined;
	const role = textOfRange(clause, { from, to: at });
	if (PLAYS.test(head.lower) && preposition === 'in' && clause.verb.to - clause.verb.from === 1) {
		const does = DOES[words[main]?.lower ?? ''];
		if (does !== undefined)
			return {
				body: `${opening(clause)}what role ${does} ${subjectText(clause)} play in ${thing}?`,
				pattern: 'object',
				answer: role
			};
	}
	const who = namesPersons(thing) ? 'who' : 'what';
	return question(turn(gap, { wh: who, kept: [role, preposition] }), {
		pattern: 'object',
		answer: thing
	});
}
