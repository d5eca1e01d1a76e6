import { textOfRange, type Clause, type Range } from '$lib/extraction/clause';
import type { Word } from '$lib/extraction/word';
import type { Candidate, Pattern, Source } from '../../candidate';
import { subjectText } from '../../questions';
import { measured } from './effect-amounts';
import { isThing, statementEnd } from './effect-parts';
import { askedEffect, helperOf, howAffected } from './effect-question';

/** What brings another thing about, and the word before its object. */
const BRINGS: Readonly<Record<string, string>> = {
	lead: 'to',
	result: 'in',
	cause: '',
	produce: '',
	induce: '',
	elicit: '',
	yield: ''
};
/** How the thing stands then, beside how it stood. */
const TURNED =
	/^(?:reduced|increased|decreased|enhanced|elevated|impaired|prolonged|attenuated|suppressed|diminished|lowered|lower|higher|greater|fewer|shorter|longer|stronger|weaker|faster|slower)$/u;
/** "increased binding by 5%" and "increased and reduced" tell more than one way. */
const TELLS_MORE =
	/[;:()]|\b(?:and|or) (?:\p{L}+ly )?(?:\p{L}+ed|lower|higher|greater|fewer|no|a|an)\s|\bthan\b/u;
const LONGEST_THING = 16;

/** "a markedly | lower | rate of leaks": where the way is told; -1 where none is. */
function turnedAt(words: readonly Word[], from: number): number {
	let at = from;
	if (/^an?$/u.test(words[at]?.lower ?? '')) at++;
	while (words[at]?.pos === 'ADV' && !TURNED.test(words[at]?.lower ?? '')) at++;
	return TURNED.test(words[at]?.lower ?? '') ? at : -1;
}

/** Where another effect is joined on: "lower leaks | and higher speed". */
function firstEnd({ words }: Clause, { from, to }: Range): number {
	const next = words.findIndex(
		({ pos }, at) => at > from && at < to && pos === 'CCONJ' && turnedAt(words, at + 1) >= 0
	);
	return next < 0 ? to : next;
}

/** "tar led to lower leaks" → "what effect did tar have on leaks?": "they were lower" */
export const askTurnedThing: Pattern = (source: Source): Candidate[] => {
	const { clause } = source;
	const { words, verb, rest } = clause;
	const opener = BRINGS[words[verb.to - 1]?.lemma ?? ''];
	if (opener === undefined) return [];
	const start = opener === '' ? rest.from : rest.from + 1;
	if (opener !== '' && words[rest.from]?.lower !== opener) return [];
	// "produced greater grip …, and wax more speed than oil": held against another.
	if (/\bthan\b/u.test(clause.text)) return [];
	const turned = turnedAt(words, start);
	const helper = helperOf(clause);
	if (turned < 0 || !/^(?:did|do|does|may|might|can|could)$/u.test(helper ?? '')) return [];
	const isOne = /^an?$/u.test(words[start]?.lower ?? '');
	const to = firstEnd(clause, { from: turned, to: statementEnd(clause) });
	const thing = { from: turned + 1, to };
	const { amount, kept } = measured(clause, thing);
	if (TELLS_MORE.test(kept) || to - turned > LONGEST_THING) return [];
	const end = words.findIndex(
		({ pos }, at) => at > turned && at <= to && (pos === 'ADP' || at === to)
	);
	const head = { from: thing.from, to: end < 0 ? to : end };
	if (!isThing(clause, head)) return [];
	const how = textOfRange(clause, { from: isOne ? start + 1 : start, to: turned + 1 });
	// "the will to row and to fish" is one.
	const purpose = words.findIndex(({ pos }, at) => at > turned && at < head.to && pos === 'PART');
	const own = words.slice(head.from, purpose < 0 ? head.to : purpose);
	const isMany = own.at(-1)?.isPlural === true || own.some(({ lower }) => lower === 'and');
	const answer = [standing(helper ?? '', isMany), how, amount]
		.filter((part) => part !== '')
		.join(' ');
	const effect = { cause: subjectText(clause), helper: helper ?? '', answer, isUnforeseen: false };
	return askedEffect(source, { ...effect, touched: isOne ? `the ${kept}` : kept });
};

/** "they were", "it is", "it may be". */
function standing(helper: string, isMany: boolean): string {
	const be = helper === 'did' ? (isMany ? 'were' : 'was') : isMany ? 'are' : 'is';
	return `${isMany ? 'they' : 'it'} ${/^d(?:o|oes|id)$/u.test(helper) ? be : `${helper} be`}`;
}

const NOTED =
	'(?:(?:is|are|was|were) (?:found|seen|observed|detected|noted|evident|apparent|shown|demonstrated) )?';
/** "no clear effect of tar on leaks", "a harmful influence of salt was seen on tar" */
const EFFECT_OF = new RegExp(
	String.raw`^(?<what>(?:no|little|(?:an? )?(?:positive|negative|harmful|beneficial|detrimental|adverse|inhibitory|stimulatory|protective)) (?:[\p{L}-]+ ){0,3}?(?:effect|influence|impact)s?) of (?<cause>[^,;:()]{3,90}?) ${NOTED}(?:on|upon) (?<touched>[^;:()]{3,110})$`,
	'u'
);

/** "there was no effect of tar on leaks" → "how did tar affect leaks?": "it had no effect" */
export const askEffectOf: Pattern = (source: Source): Candidate[] => {
	const { clause } = source;
	const { words, subject, verb, rest } = clause;
	const first = words[subject.from]?.lower ?? '';
	if (
		!/^(?:there|no|little|an?)$/u.test(first) ||
		!/\b(?:effect|influence|impact)s? of\b/u.test(clause.text)
	)
		return [];
	if (!/^(?:is|are|was|were)$/u.test(words[verb.from]?.lower ?? '')) return [];
	const said =
		first === 'there'
			? textOfRange(clause, rest)
			: `${subjectText(clause)} ${textOfRange(clause, { from: verb.from, to: rest.to })}`;
	const { what = '', cause = '', touched = '' } = EFFECT_OF.exec(said)?.groups ?? {};
	if (
		what === '' ||
		/\b(?:was|were|but|while|whereas|although|which|that|either|these)\b/u.test(
			`${cause} ${touched}`
		)
	)
		return [];
	const isPast = /^(?:was|were)$/u.test(words[verb.from]?.lower ?? '');
	const named = cause.replace(/^(?:any|either|all) of /u, '');
	const isMany = /\sand\s|(?<!s)s$/u.test(named.split(/\s(?:of|in|for|with)\s/u)[0] ?? '');
	const helper = isPast ? 'did' : isMany ? 'do' : 'does';
	const has = isPast ? 'had' : isMany ? 'have' : 'has';
	const answer = `${isMany ? 'they' : 'it'} ${has} ${what.replace(/s$/u, '')}`;
	return askedEffect(
		source,
		{ cause: named, helper, touched, answer, isUnforeseen: true },
		howAffected
	);
};
