import type { Clause, Range } from '$lib/extraction/clause';
import type { Word } from '$lib/extraction/word';
import type { Pattern } from '../../candidate';
import { inverted, subjectText } from '../../questions';
import { isAsked } from '../outcomes';
import { AMOUNT, isMultiple } from './graded';
import { partnerIn } from './partner';
import { between, comparison, isOwnPraise, joined, PLACED, withoutPlace } from './sides';

/** What the question asks with, by how the deed is compared. */
const ASKED_BY: Readonly<Record<string, string>> = {
	often: 'how often',
	long: 'how long',
	fast: 'how fast',
	frequently: 'how often',
	commonly: 'how often',
	rarely: 'how often',
	longer: 'how long',
	faster: 'how fast',
	slower: 'how fast',
	quickly: 'how quickly',
	slowly: 'how fast',
	earlier: 'when',
	later: 'when',
	sooner: 'how soon',
	effectively: 'how effectively',
	efficiently: 'how efficiently',
	easily: 'how easily',
	strongly: 'how strongly',
	accurately: 'how accurately'
};
/** Deeds that are themselves better or worse. */
const GRADED_DEED = /^(?:perform|score|fare|do|rate|rank|respond)$/u;

/** "fell more than B": by how much is what is compared. */
const CHANGING =
	/^(?:decrease|increase|decline|improve|reduce|rise|fall|drop|grow|change|lower|raise|enhance|worsen|weaken|shrink|expand|differ|vary|weigh|cost)$/u;

/** "more than in rafts", "more in barges than in rafts": by more, and no more of a thing. */
const AMOUNT_END = /^(?:than|in|among|with|for|after|during)$/u;

/** "significantly", "over 30%", "three times": part of how much. */
const isOfDegree = (word: Word | undefined): boolean =>
	word?.pos === 'ADV' || word?.pos === 'NUM' || isMultiple(word) || AMOUNT.test(word?.lower ?? '');

/** "was better | kept than": how well it was done. */
function wellDoneIn({ words, verb, rest }: Clause): { how: Range; be: string } | undefined {
	const [be, how, deed] = [verb.to - 3, verb.to - 2, verb.to - 1].map((at) => words[at]);
	const isBe = verb.to - verb.from === 3 && /^(?:is|are|was|were)$/u.test(be?.lower ?? '');
	const isGraded =
		/^(?:better|worse)$/u.test(how?.lower ?? '') && /^(?:ed|participle)$/u.test(deed?.form ?? '');
	return isBe && isGraded && rest.to > rest.from
		? { how: { from: verb.to - 2, to: verb.to - 1 }, be: be?.lower ?? '' }
		: undefined;
}

/** "tar was better kept than wax" → "how well was tar kept, compared with wax?" */
export const askWellDone: Pattern = (source) => {
	const { clause } = source;
	const told = isAsked(source) ? wellDoneIn(clause) : undefined;
	const partner = told && partnerIn(clause, { from: clause.rest.from });
	if (!partner) return [];
	const degree = between(clause, told.how.from, told.how.to);
	const deed = between(clause, told.how.to, told.how.to + 1);
	const where = between(clause, clause.rest.from, Math.min(partner.at, clause.rest.to));
	// "than wax, gives a better grip": another finding.
	const isPlain =
		(where === '' || PLACED.test(where)) && !/[;:(),]/u.test(`${where}${partner.text}`);
	if (!isPlain || isOwnPraise(clause, { partner: partner.text, degree })) return [];
	const asked = joined('how well', told.be, subjectText(clause), deed, where);
	const body = `${partner.opening}${asked}, compared with ${withoutPlace(partner.text, where)}?`;
	return comparison(source, { body, degree, fit: 0.87 });
};

interface Manner {
	/** "significantly more often". */
	readonly how: Range;
	readonly wh: string;
	/** The phrase that it stands in. */
	readonly whole?: Range;
}

/** "over 30% | more": how much opens here. */
function amountStart(words: readonly Word[], { from }: Range, at: number): number {
	let start = at;
	while (start > from && isOfDegree(words[start - 1])) start--;
	return start;
}

const verbOf = (words: readonly Word[], { to }: Range): string => words[to - 1]?.lemma ?? '';

function mannerIn({ words, verb, rest }: Clause): Manner | undefined {
	for (let at = rest.from; at < rest.to; at++) {
		const lower = words[at]?.lower ?? '';
		if (lower === 'than' || lower === 'compared') return undefined;
		// "twice as long as"
		const isTimes = lower === 'as' && at > rest.from && isMultiple(words[at - 1]);
		const isMore = /^(?:more|less)$/u.test(lower) || isTimes;
		const main = isMore ? at + 1 : at;
		const isGraded =
			/^(?:better|worse|higher|lower|similarly)$/u.test(lower) &&
			at - rest.from < 2 &&
			GRADED_DEED.test(words[verb.to - 1]?.lemma ?? '');
		const word = words[main]?.lower ?? '';
		const isMuch =
			isMore &&
			AMOUNT_END.test(words[main]?.lower ?? '') &&
			// "fell in all rafts, more in old ones": by how much, and where, are told apart.
			words[at - 1]?.text !== ',' &&
			CHANGING.test(verbOf(words, verb));
		if (isMuch) return { how: { from: amountStart(words, rest, at), to: at + 1 }, wh: 'how much' };
		const wh = isGraded ? 'how' : Object.hasOwn(ASKED_BY, word) ? ASKED_BY[word] : undefined;
		// "longer nets": of a thing, and not of a deed.
		const next = words[main + 1];
		const closes =
			next === undefined || /^(?:ADP|SCONJ|PUNCT)$/u.test(next.pos) || next.form === 'ed';
		if (wh === undefined || (!isMore && /ly$|often|^(?:long|fast)$/u.test(word)) || !closes)
			continue;
		return { how: { from: amountStart(words, rest, at), to: main + 1 }, wh };
	}
	return undefined;
}

/** "A used rope more often than B" → "how often did A use rope, compared with B?" */
export const askComparedDeed: Pattern = (source) => {
	const { clause } = source;
	if (!isAsked(source)) return [];
	const { words, verb, rest } = clause;
	const manner = words[verb.to - 1]?.pos === 'VERB' ? mannerIn(clause) : undefined;
	const deed = manner && inverted(clause);
	const partner = deed && partnerIn(clause, { from: manner.how.to });
	if (!partner) return [];
	const degree = between(clause, manner.how.from, manner.how.to);
	if (isOwnPraise(clause, { partner: partner.text, degree })) return [];
	const whole = manner.whole ?? manner.how;
	const object = between(clause, rest.from, whole.from);
	const where = between(clause, whole.to, partner.at);
	const isPlain = (where === '' || PLACED.test(where)) && !/[;:(),]/u.test(`${object}${where}`);
	if (!isPlain) return [];
	const other = withoutPlace(partner.text, joined(where, partner.opening.toLowerCase()));
	// "how much did rot grow, compared with in rafts?": what it is held against is not told.
	const isMuch = manner.wh === 'how much';
	if (isMuch && PLACED.test(other)) return [];
	const did = isMuch ? deed.rest.replace(/^\p{L}+ly /u, '') : deed.rest;
	const asked = joined(manner.wh, deed.helper, subjectText(clause), did, object, where);
	const body = `${partner.opening}${asked}, compared with ${other}?`;
	return comparison(source, { body, degree, fit: 0.86 });
};
