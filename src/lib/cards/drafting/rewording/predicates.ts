import { isPluralSubject, textOfRange } from '$lib/extraction/clause';
import { isNominal } from '$lib/extraction/word';
import { inverted, namesPersons, opening, subjectText } from '../questions';
import { after, hasPlainSubject, isActive, type Gapped, type Question } from './gapped';
import { relative } from './phrases';

const EFFECT =
	/^(?:effects?|impacts?|influence|influences|associations?|correlations?|relationships?|role)$/;
const HAS = /^(?:have|show|exert|play|exhibit|demonstrate|reveal)$/;

/** "A has [no clear effect on B]" → "what effect does A have on B?". */
export function askEffectOf(gap: Gapped): Question | undefined {
	const { clause, from, to } = gap;
	const { words, verb, rest } = clause;
	const main = words[verb.to - 1];
	const isHeld = HAS.test(main?.lemma ?? '') || /^(?:has|have|had)$/.test(main?.lower ?? '');
	if (from !== rest.from || !isHeld) return undefined;
	const at = words.findIndex(
		({ lower }, index) => index >= from && index < to && EFFECT.test(lower)
	);
	const head = words[at];
	const qualities = words.slice(from, at).filter(({ pos }) => pos !== 'ADV' && pos !== 'DET');
	const isNone = words[from]?.lower === 'no';
	const next = words[at + 1];
	if (
		!head ||
		(qualities.length === 0 && !isNone) ||
		next?.pos !== 'ADP' ||
		/^(?:of|than)$/.test(next.lower)
	)
		return undefined;
	if (!words.slice(from, at).every(({ pos }) => /^(?:DET|ADJ|ADV|NOUN|CCONJ)$/.test(pos)))
		return undefined;
	// "no overall first-night effect": a kind of effect is no answer.
	if (qualities.some(isNominal) && qualities.length > 0) return undefined;
	const said = textOfRange(clause, { from: at + 1, to: rest.to });
	const asked = inverted(clause);
	if (!asked || !hasPlainSubject(clause) || /[;:,]/.test(said)) return undefined;
	// "may only have a small effect": only a small one.
	const only = /^only (?=have$|show$|exert$|play$)/u.test(asked.rest) ? 'only ' : '';
	return {
		body: `${opening(clause)}what ${head.lower} ${asked.helper} ${subjectText(clause)} ${asked.rest.slice(only.length)} ${said}?`,
		pattern: 'outcome',
		answer: `${only}${textOfRange(clause, { from, to: at + 1 })}`
	};
}

/** Subjects that are what something is for others: what it is can be asked. */
const ROLE =
	/^(?:insight|idea|aim|goal|objective|endpoint|outcome|advantage|disadvantage|limitation|challenge|cause|reason|factor|purpose|contribution|technique|treatment|feature|ingredient|component|strategy|hypothesis|predictor|finding|step|difference|drawback|novelty|principle|observation|bottleneck|measure|source|method|output|target|criterion|criteria)s?$/;

/** Of such a thing there is but one. */
const ONLY =
	/^(?:only|sole|main|major|primary|most|best|strongest|leading|principal|commonest|biggest|greatest|largest|chief)$/;

/** "the main idea is [A]" → "what is the main idea?". */
export function askRole(gap: Gapped): Question | undefined {
	const { clause, from } = gap;
	const { words, verb, rest, subject } = clause;
	const is = words[verb.from]?.lower ?? '';
	if (verb.to - verb.from !== 1 || from !== rest.from || !/^(?:is|are|was|were)$/.test(is))
		return undefined;
	const cut = words.findIndex(
		({ pos }, at) => at > subject.from && at < subject.to && pos === 'ADP'
	);
	const head = words[(cut < 0 ? subject.to : cut) - 1];
	const first = words[subject.from]?.lower ?? '';
	const isOnly =
		first === 'the' && ONLY.test(words[subject.from + 1]?.lower ?? '') && head?.pos === 'NOUN';
	if (!isOnly && (!ROLE.test(head?.lower ?? '') || !/^(?:the|one|another|our)$/.test(first)))
		return undefined;
	const opener = words[from]?.pos === 'ADV' ? words[from + 1] : words[from];
	if (!/^(?:DET|NOUN|ADJ|PROPN)$/.test(opener?.pos ?? '')) return undefined;
	// "the risk factors were [similar among A and B]": no thing that they are.
	const joint = words.findIndex(({ pos }, at) => at > from && at < gap.to && pos === 'ADP');
	if (joint > 0 && !isNominal(words[joint - 1])) return undefined;
	const end = after(gap) ?? relative(gap);
	if (end === undefined || !isNominal(words[gap.to - 1])) return undefined;
	return { body: `${opening(clause)}what ${is} ${subjectText(clause)}${end}?`, pattern: 'object' };
}

const MORE =
	/^(?:higher|lower|greater|better|worse|larger|smaller|faster|slower|longer|shorter|stronger|weaker|fewer|older|younger|poorer|heavier|thicker|thinner|safer|cheaper|similar|comparable|equal)$/;

/** "B was [clearly lower than in C]" → "how did B compare with that in C?". */
export function askCompared(gap: Gapped): Question | undefined {
	const { clause, from, to } = gap;
	const { words, verb, rest, subject } = clause;
	const is = words[verb.from]?.lower ?? '';
	if (from !== rest.from || verb.to - verb.from !== 1 || to < rest.to) return undefined;
	const than = words.findIndex(({ lower }, at) => at > from && at < to && lower === 'than');
	const graded = words[than - 1];
	if (than < 0 || !MORE.test(graded?.lower ?? '')) return undefined;
	if (!words.slice(from, than - 1).every(({ pos }) => pos === 'ADV')) return undefined;
	const place = words[than + 1];
	const head = words[subject.to - 1];
	if (!/^(?:in|for|among|at|with|of)$/.test(place?.lower ?? '') || !isNominal(head))
		return undefined;
	const does = DOES[is];
	const isPlural = /^(?:are|were)$/.test(is);
	const said = textOfRange(clause, { from: than + 1, to });
	if (!does || /[,;:]/.test(said) || !hasPlainSubject(clause)) return undefined;
	return {
		body: `${opening(clause)}how ${does} ${subjectText(clause)} compare with ${isPlural ? 'those' : 'that'} ${said}?`,
		pattern: 'outcome',
		answer: textOfRange(clause, { from, to: than })
	};
}

/** "A was [lower in the north than in the south]" → "how did A compare between the north and the south?". */
export function askBetween(gap: Gapped): Question | undefined {
	const { clause, from, to, hidden } = gap;
	const { words, verb, rest } = clause;
	const does = DOES[words[verb.from]?.lower ?? ''];
	if (from !== rest.from || verb.to - verb.from !== 1 || to < rest.to || !does) return undefined;
	const { graded = '', one, other } = ON_TWO_SIDES.exec(hidden)?.groups ?? {};
	if (!MORE.test(graded) || !one || !other || !hasPlainSubject(clause)) return undefined;
	const body = `${opening(clause)}how ${does} ${subjectText(clause)} compare between ${one} and ${other}?`;
	return { body, pattern: 'outcome', answer: hidden };
}

const DOES: Readonly<Record<string, string>> = { is: 'does', are: 'do', was: 'did', were: 'did' };
const ON_TWO_SIDES =
	/^(?:\p{L}+ly )?(?<graded>\p{L}+) (?<at>in|at|on|for|among|with|during|after) (?<one>(?:(?! (?:than|and|or) |[,;:()]).)+) than \k<at> (?<other>[^,;:()]+)$/u;

const BRINGS = /^(?:result|lead|cause|produce|bring|yield|induce|achieve|provide|contribute|give)$/;
const SHIFT = /^(?:increases?|decreases?|reductions?|improvements?|declines?|rises?|drops?|loss)$/;

/** "A led to a marked fall in [B]" → "what effect did A have on B?"; "there was a slow rise in [B]" → "how did B change?". */
export function askShift(gap: Gapped): Question | undefined {
	const { clause, from, to } = gap;
	const { words, verb, rest, subject } = clause;
	const head = from - 2;
	if (!/^(?:in|of)$/.test(words[from - 1]?.lower ?? '') || head < rest.from) return undefined;
	if (!SHIFT.test(words[head]?.lower ?? '') || !isNominal(words[to - 1])) return undefined;
	const main = words[verb.to - 1];
	const isThere = words[subject.from]?.lower === 'there';
	const brings = BRINGS.test(main?.lemma ?? '') && isActive(clause);
	const past = /^(?:was|were)$/.test(main?.lower ?? '') || /^(?:ed|past)$/.test(main?.form ?? '');
	const skips = brings && /^(?:in|to)$/.test(words[rest.from]?.lower ?? '') ? 1 : 0;
	const start = rest.from + skips;
	const qualities = words.slice(start, head);
	const end = to >= rest.to ? '' : after(gap);
	if ((!isThere && !brings) || end === undefined || qualities.length > 4) return undefined;
	if (!qualities.every(({ pos }) => /^(?:DET|ADJ|ADV|NOUN)$/.test(pos)) || qualities.length < 2)
		return undefined;
	const answer = textOfRange(clause, { from: start, to: head + 1 });
	const does = past
		? 'did'
		: isPluralSubject(words, isThere ? { from, to } : subject)
			? 'do'
			: 'does';
	if (isThere)
		return {
			body: `${opening(clause)}how ${does} ${gap.hidden} change${end}?`,
			pattern: 'outcome',
			answer
		};
	if (!hasPlainSubject(clause) || namesPersons(subjectText(clause))) return undefined;
	return {
		body: `${opening(clause)}what effect ${does} ${subjectText(clause)} have on ${gap.hidden}${end}?`,
		pattern: 'outcome',
		answer
	};
}

/** "there was a clear difference in [A] between B and C" → "in what was there …?". */
export function askWherein(gap: Gapped): Question | undefined {
	const { clause, from, to } = gap;
	const { words, verb, rest, subject } = clause;
	if (
		words[subject.from]?.lower !== 'there' ||
		!/^(?:is|are|was|were)$/.test(words[verb.to - 1]?.lower ?? '')
	)
		return undefined;
	const at = words.findIndex(({ lower }) => /^differences?$/.test(lower));
	if (at < rest.from || words[from - 1]?.lower !== 'in' || at - rest.from > 4) return undefined;
	const asked = inverted(clause);
	// "a difference in [A] between B and C", "a difference between B and C in [A]"
	const isLast = to >= rest.to;
	const said = textOfRange(
		clause,
		isLast ? { from: at + 1, to: from - 1 } : { from: to, to: rest.to }
	);
	if (!asked || !/^between\s[^,;:]+$/.test(said) || (!isLast && at !== from - 2)) return undefined;
	const what = textOfRange(clause, { from: rest.from, to: at + 1 });
	return {
		body: `${opening(clause)}in what respect ${asked.helper} there ${what} ${said}?`,
		pattern: 'circumstance'
	};
}
