import { textOfRange, type Clause, type Range } from '$lib/extraction/clause';
import { isNominal, type Word } from '$lib/extraction/word';
import type { Candidate, Pattern, Source } from '../../candidate';
import { subjectText } from '../../questions';
import { measured } from './effect-amounts';
import { isThing, statementEnd } from './effect-parts';
import { askedEffect, helperOf, howAffected, type Effect } from './effect-question';

/** With what opens their object. */
const BRINGS: Readonly<Record<string, string>> = {
	lead: 'to',
	result: 'in',
	bring: 'about',
	cause: '',
	produce: '',
	induce: '',
	elicit: '',
	trigger: '',
	provoke: '',
	evoke: ''
};
const HAS = /^(?:have|has|had|exert|show|exhibit|demonstrate|produce)$/;
const SHIFT =
	/^(?:increases?|decreases?|reductions?|improvements?|declines?|rises?|falls?|drops?|elevations?|inhibition|suppression|stimulation|impairment|deterioration|decrements?|enhancements?|worsening|attenuation|depletion|delays?|activation|inactivation|retardation|loss|prolongation|shortening|acceleration|upregulation|downregulation|depression|potentiation|augmentation|blockade|restoration|normali[sz]ation|disruption)$/;
/** That there was none of it is a finding as well. */
const SHIFT_OR_NONE = new RegExp(`${SHIFT.source}|^(?:changes?|alterations?)$`);
const EFFECT = /^(?:effects?|impacts?|influences?)$/;
/** They say which way an effect goes, how far, or that there is none. */
const TELLING =
	/^(?:no|little|positive|negative|adverse|beneficial|detrimental|favou?rable|unfavou?rable|deleterious|harmful|inhibitory|stimulatory|stimulating|suppressive|protective|toxic|synergistic|additive|antagonistic|biphasic|opposite|minor|minimal|negligible|limited|modest|small|slight|weak|marginal|dose-dependent|transient|depressant|excitatory|damaging)$/;
const LONGEST_TOUCHED = 18;
/** Words between an article and its noun. */
const MOST_QUALITIES = 7;

/** What brings an effect about, and where the words that tell the effect begin. */
interface Told {
	readonly source: Source;
	readonly from: number;
	readonly to: number;
	readonly origin: Pick<Effect, 'cause' | 'helper'>;
}

interface Noun {
	/** "a marked fall". */
	readonly what: Range;
	readonly head: number;
}

const isQuality = (word: Word | undefined) =>
	/^(?:DET|ADJ|ADV|NUM)$/u.test(word?.pos ?? '') ||
	/^(?:ed|participle)$/u.test(word?.form ?? '') ||
	/^(?:and|but|or|%|,|little)$/u.test(word?.lower ?? '');

/** "a small but clear increase": qualities up to a head of this kind. */
function nounAt(words: readonly Word[], from: number, isHead: RegExp): Noun | undefined {
	let head = from;
	while (head <= from + MOST_QUALITIES && !isHead.test(words[head]?.lower ?? '')) {
		if (!isQuality(words[head])) return undefined;
		head++;
	}
	return isHead.test(words[head]?.lower ?? '') ? { what: { from, to: head + 1 }, head } : undefined;
}

/** End of a noun phrase without its prepositions. */
function plainEnd(words: readonly Word[], from: number, limit: number): number {
	let at = from;
	while (at < limit && (isNominal(words[at]) || /^(?:DET|ADJ)$/u.test(words[at]?.pos ?? ''))) at++;
	return at;
}

const joined = (...parts: readonly string[]) => parts.filter((part) => part !== '').join(' ');

/** "led to a marked fall in the level" → "a marked fall", "did not lead to a fall" → "no fall", "to a pulse reduction by 5%" → "a reduction by 5%" */
function askShift({ source, from, to, origin }: Told): Candidate[] {
	const { clause } = source;
	const { words } = clause;
	const isNone = isNotDone(clause) || words[from]?.lower === 'no';
	const noun = nounAt(words, from, isNone ? SHIFT_OR_NONE : SHIFT);
	const shift = noun && shiftOf(clause, noun, to);
	if (!shift) return [];
	const answer = isNone ? `no ${shift.answer.replace(/^(?:no|an?|any)\s/u, '')}` : shift.answer;
	const isUnforeseen = isNone || /\d/u.test(answer);
	return askedEffect(source, { ...origin, ...shift, answer, isUnforeseen });
}

/** "did not lead to a fall" */
const isNotDone = ({ words, verb }: Clause) =>
	words.slice(verb.from, verb.to).some(({ lower }) => /^(?:not|cannot)$|n['’]t$/u.test(lower));

/** They come one by one, as "inhibition" does not. */
const COUNTED =
	/\b(?:increase|decrease|reduction|improvement|decline|rise|fall|drop|elevation|decrement)$/u;

/** "marked fall" → "a marked fall" */
function withArticle(what: string): string {
	const isBare = COUNTED.test(what) && !/^(?:an?|no|any|some|further|[\d~<>≈])/u.test(what);
	return isBare ? `${/^[aeiou]/iu.test(what) ? 'an' : 'a'} ${what}` : what;
}

type Shift = Pick<Effect, 'touched' | 'answer'>;

function shiftOf(clause: Clause, { what, head }: Noun, limit: number): Shift | undefined {
	const { words } = clause;
	if (limit - head > LONGEST_TOUCHED) return undefined;
	const { to, against } = firstShift(clause, { from: head, to: limit });
	const { amount, kept } = measured(clause, { from: head + 1, to });
	const [, opener = '', touched = ''] = /^(in|of|to) (?!.*\bthat\b)(.+)$/u.exec(kept) ?? [];
	const thing = words.findIndex(({ lower }, at) => at > head && lower === opener) + 1;
	const range = { from: thing, to: plainEnd(words, thing, to) };
	if (touched === '' || !isThing(clause, range)) return undefined;
	const answer = joined(withArticle(textOfRange(clause, what).replace(/^the /u, '')), amount);
	// "in grip and in sleep": one "on" stands in the question.
	const plain = touched.replace(new RegExp(`(?<=\\b(?:and|or)) ${opener}(?= )`, 'gu'), '');
	return { touched: joined(plain, against), answer };
}

/** "a fall in rot and a marked rise in salt compared with oil": where the first ends, and what both are held against. */
function firstShift(clause: Clause, { from, to }: Range): { to: number; against: string } {
	const { words } = clause;
	const next = words.findIndex(
		({ pos }, at) => at > from && at < to && pos === 'CCONJ' && nounAt(words, at + 1, SHIFT)
	);
	if (next < 0) return { to, against: '' };
	const held = words.findIndex(
		({ lower }, at) => at > next && at < to && /^(?:compared|relative|versus|than)$/u.test(lower)
	);
	return { to: next, against: held < 0 ? '' : textOfRange(clause, { from: held, to }) };
}

/** "had no clear effect on the tide" → "had no clear effect", "had a harmful effect" → "a harmful one" */
function askOwnEffect({ source, from, to, origin }: Told): Candidate[] {
	const { clause } = source;
	const { words, verb } = clause;
	const noun = nounAt(words, from, EFFECT);
	const on = noun ? noun.head + 1 : -1;
	if (!noun || !/^(?:on|upon)$/u.test(words[on]?.lower ?? '') || to - on > LONGEST_TOUCHED)
		return [];
	const ways = words.slice(from, noun.head).map(({ lower }) => lower);
	// "nearly no effect"
	const isNone = words
		.slice(verb.from, from + 2)
		.some(({ lower }) => /^(?:no|not|little)$/u.test(lower));
	if (!isNone && !ways.some((way) => TELLING.test(way))) return [];
	const { amount, kept } = measured(clause, { from: on + 1, to });
	const effect = { ...origin, touched: kept, isUnforeseen: true };
	if (isNone) {
		const answer = joined(textOfRange(clause, { from: verb.from, to: noun.what.to }), amount);
		return askedEffect(source, { ...effect, answer }, howAffected);
	}
	const said = textOfRange(clause, { from, to: noun.head });
	const isSeveral = words[noun.head]?.isPlural === true;
	const isBare = !isSeveral && words[from]?.pos !== 'DET';
	const article = isBare ? (/^[aeiou]/u.test(said) ? 'an' : 'a') : '';
	const answer = joined(article, said, isSeveral ? 'ones' : 'one', amount);
	return askedEffect(source, { ...effect, answer });
}

function objectStart({ words, verb, rest }: Clause): number {
	const opener = BRINGS[words[verb.to - 1]?.lemma ?? ''] ?? '';
	if (opener === '') return rest.from;
	return words[rest.from]?.lower === opener ? rest.from + 1 : -1;
}

/** "rest led to a fall in the pulse", "rest had no effect on the pulse" → "what effect did rest have on the pulse?" */
export const askNamedEffect: Pattern = (source) => {
	const { clause } = source;
	const main = clause.words[clause.verb.to - 1];
	const brings = (main?.lemma ?? '') in BRINGS;
	const has = HAS.test(main?.lemma ?? '') || HAS.test(main?.lower ?? '');
	if (!brings && !has) return [];
	const helper = helperOf(clause);
	const from = objectStart(clause);
	if (!helper || from < 0) return [];
	const origin = { cause: subjectText(clause), helper };
	const told = { source, from, to: statementEnd(clause), origin };
	const own = has ? askOwnEffect(told) : [];
	if (own.length > 0 || !brings) return own;
	return askShift(told);
};
