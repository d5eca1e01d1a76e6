import { textOfRange } from '$lib/extraction/clause';
import { isNominal } from '$lib/extraction/word';
import { inverted, opening, subjectText } from '../questions';
import { after, hasPlainSubject, type Gapped, type Question } from './gapped';
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

/** "A was [lower in the north than in the south]" → "how did A compare between the north and the south?". */
export function askBetween(gap: Gapped): Question | undefined {
	const { clause, from, to, hidden } = gap;
	const { words, verb, rest } = clause;
	const does = DOES[words[verb.from]?.lower ?? ''];
	if (from !== rest.from || verb.to - verb.from !== 1 || to < rest.to || !does) return undefined;
	const { graded = '', one, other } = ON_TWO_SIDES.exec(hidden)?.groups ?? {};
	if (!MORE.test(graded) || !one || !other || !hasPlainSubject(clause)) return undefined;
	const body = `${opening(clause)}how ${does} ${subjectText(clause)} compare between ${one} and ${other}?`;
	return {
		body,
		pattern: 'outcome',
		answer: `${hidden.slice(0, hidden.indexOf(one))}${ownWords(one, other)}`
	};
}

/** "the outer gates", beside "the inner gates" → "the outer": what both have stands in the question. */
function ownWords(one: string, other: string): string {
	const [words, others] = [one.split(' '), other.split(' ')];
	while (words.length > 1 && words.at(-1) === others.pop()) words.pop();
	const isWhole = /^(?:the|an?)$/u.test(words.at(-1) ?? '');
	return isWhole ? one : words.join(' ');
}

const DOES: Readonly<Record<string, string>> = { is: 'does', are: 'do', was: 'did', were: 'did' };
const ON_TWO_SIDES =
	/^(?:\p{L}+ly )?(?<graded>\p{L}+) (?<at>in|at|on|for|among|with|during|after) (?<one>(?:(?! (?:than|and|or) |[,;:()]).)+) than \k<at> (?<other>[^,;:()]+)$/u;
