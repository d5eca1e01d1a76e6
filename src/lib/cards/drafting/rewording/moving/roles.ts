import { textOfRange } from '$lib/extraction/clause';
import { namesPersons, opening, subjectText } from '../../questions';
import type { Question } from '../gapped';
import { contentStems } from '$lib/text/stems';
import { kindIn } from '../kind-of';
import type { Placed } from './placed';
import { question, tail, turn } from './sentence';

/** What a thing is to another. */
const ROLE =
	/^(?:treatment|cure|player|feature|marker|biomarker|predictor|factor|cause|basis|contributor|determinant|indicator|regulator|modulator|mediator|component|tool|extension|alternative|solution|source|target|substitute|consequence|sign|inhibitor|activator|driver|barrier|obstacle|prerequisite|precursor|replacement|therapy|technique|method|approximation|strategy|task|option|candidate|measure|generali[sz]ation|variant|reason|condition)s?$/;
const PLAYS =
	/^(?:factor|contributor|determinant|regulator|modulator|mediator|component|driver|player)s?$/;
const IS = /^(?:is|are|was|were|be|remains?|remained|represents?|represented)$/;
const FORS = /^(?:of|for|to|in|on|against|with)$/;
const DOES: Readonly<Record<string, string>> = { is: 'does', are: 'do', was: 'did', were: 'did' };
/** "conducive to B", "distinguishable from B": a quality that is none without what it is to. */
const QUALITY_FORS = /^(?:to|from|of|with|for|on)$/;
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
	const isQuality =
		head?.pos === 'ADJ' &&
		QUALITY_FORS.test(preposition) &&
		words.slice(from, at - 1).every(({ pos }) => pos === 'ADV');
	const isRole = ROLE.test(head?.lower ?? '') && FORS.test(preposition);
	if (at < 0 || at > to || !head || !(isRole || isQuality)) return undefined;
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

/** "A is [a small net for B]" → "what kind of net is A?" */
export function askKindOf(gap: Placed): Question | undefined {
	const { clause, from, to, main, path } = gap;
	const { words, rest, subject } = clause;
	const is = words[main]?.lower ?? '';
	if (
		from !== rest.from ||
		path[0] !== main ||
		DOES[is] === undefined ||
		words[from]?.pos !== 'DET'
	)
		return undefined;
	const kind = kindIn(gap.hidden, { isWide: false, isDefinition: true });
	const subjectSaid = subjectText(clause);
	const isTold = contentStems(subjectSaid).some((stem) =>
		contentStems(kind?.head ?? '').includes(stem)
	);
	const left = tail(gap);
	if (!kind || isTold || left === undefined || /^the study$/u.test(subjectSaid)) return undefined;
	if (/\bthan\b|[,;:]/u.test(gap.hidden) || (to < rest.to && left !== '') || subject.from > 0)
		return undefined;
	return question(turn(gap, { wh: `what kind of ${kind.head}`, kept: [] }), { pattern: 'object' });
}
