import { textOfRange } from '$lib/extraction/clause';
import type { Word } from '$lib/extraction/word';
import { inverted, namesPersons, opening, subjectText } from '../../questions';
import { complementEnd } from '../../phrases';
import { contentStems } from '$lib/text/stems';
import { classOf, mayHaveClass } from '../class-of';
import { hasPlainSubject, type Question } from '../gapped';
import { isThing, VERB_WITH_PREPOSITION } from '../phrases';
import { whFor } from '../which';
import type { Placed } from './placed';

/** What is asked with, and what of the sentence stays behind the verb. */
interface Turn {
	readonly wh: string;
	/** Behind the verb, in its order. */
	readonly kept: readonly string[];
}

/** "[in fog,] from what does the lamp draw oil [at night]?" */
export function turn({ clause }: Placed, { wh, kept }: Turn): string | undefined {
	const verb = inverted(clause);
	if (!verb || !hasPlainSubject(clause)) return undefined;
	const said = [verb.helper, subjectText(clause), verb.rest, ...kept].filter((part) => part !== '');
	// "our oldest boat, X," keeps its second comma only where more follows.
	return `${opening(clause)}${wh} ${said.join(' ').replace(/,$/u, '')}?`;
}

/** Between the verb and the preposition of the gap. */
export const before = ({ clause: { rest, ...clause }, from }: Placed) =>
	textOfRange({ ...clause, rest }, { from: rest.from, to: Math.max(rest.from, from - 1) });

/** Opens what may stay away: the thing is asked for without it. */
const MAY_GO =
	/^,\s(?:including|such as|especially|particularly|in particular|namely|followed by|contrary to|unlike|thus|thereby|hence|because of|due to|owing to|(?:\p{L}+ly )?(?!includ|depend|accord|regard|exclud|be|hav|concern)\p{Ll}+ing\s)(?!.*\bnot\b)/u;

/** Opens a phrase that tells when, how or to what end, and not which thing is meant. */
const STANDS_ALONE =
	/^(?:after|during|before|compared|versus|while|when|without|with|using|via|through|by|if|to|for|in|on|at|under|within|among|across|over)$/;
const POINTS_BACK =
	/\b(?:it|its|they|their|them|themselves|itself|those|these|this|that|which|than)\b|[;:]/u;
/** Words up to which what is left behind the gap is read at one go. */
const LONGEST_TAIL = 14;

/** Words of an answer that tells enough without the clause that hangs on it. */
const LEAST_TOLD = 3;

/** Behind the gap, where it can stand at the end of a question; none where it is half of what is hidden, whose noun may be said. */
export function tail(gap: Placed, isNounSaid = false): string | undefined {
	const { clause, to, tree, from, top, main } = gap;
	const { words, rest } = clause;
	const first = words[to];
	if (to >= rest.to || !first) return '';
	if (/^(?:that|which|who|where)$/.test(first.lower))
		return to - from >= LEAST_TOLD ? '' : undefined;
	const comma = words.findIndex(({ text }, at) => at >= to && text === ',');
	const isCut = comma >= 0 && MAY_GO.test(textOfRange(clause, { from: comma, to: rest.to }));
	const end = isCut ? comma : rest.to;
	if (end === to) return '';
	const said = textOfRange(clause, { from: to, to: end });
	const isRow = complementEnd(words, to, end) === end;
	if ((/,/u.test(said) && !isRow) || POINTS_BACK.test(said) || end - to > LONGEST_TAIL)
		return undefined;
	const head = tree.heads[to] ?? -1;
	const hangsInside = head >= from && head < to;
	// "[the start] of B", "[a plan] to row": half of what is hidden.
	if (first.lower === 'of' || (hangsInside && first.lower === 'to')) return undefined;
	const isVerbs = VERB_WITH_PREPOSITION[first.lower]?.test(words[main]?.lemma ?? '') === true;
	// "what agreement did it show between A and B?": whatever hangs on a noun that the question says.
	const isOfSaid = isNounSaid && first.pos === 'ADP';
	const isFree = STANDS_ALONE.test(first.lower) || first.pos === 'ADV';
	if (!isFree && !isVerbs && !isOfSaid) return undefined;
	// "a fall by 9%", "as well as C"
	if (/^(?:by (?:about |over |up to )?\d|as well\b)/u.test(said)) return undefined;
	// "[trust] in B": one of its kind, where the thing is no more than a word.
	return hangsInside && to - from < 2 && top === to - 1 && !isNounSaid ? undefined : said;
}

/** Of these one asks how great they are by their own name: "with what accuracy?" */
const GRADED_NOUN =
	/^(?:accuracy|precision|sensitivity|specificity|complexity|quality|resolution|rate|frequency|speed|cost|costs|efficiency|level|levels|degree|concentration|concentrations|distance|distances|depth|depths|interval|intervals|lag|delay|latency|temperature|temperatures|dose|doses|distribution|range|probability|angle|scale|density|footprint|capacity|concordance|thickness|size|margin|strength|velocity|stability)$/;

const MANNER = /^(?:manner|fashion|way)$/;

/** "what", "whom", "which tide": for a thing, with its kind where one is known. */
export function askedFor(gap: Placed): string {
	const { clause, from, hidden } = gap;
	const { words } = clause;
	if (/['’]s?\s/u.test(hidden)) return namesPersons(hidden) ? 'whom' : 'what';
	const known = whFor(gap)?.words;
	if (known !== undefined) return known;
	const head = words[gap.top];
	if (head && MANNER.test(head.lower)) return `what ${head.lower}`;
	const isGraded = head && GRADED_NOUN.test(head.lower) && words[from - 1]?.lower !== 'in';
	if (isGraded && gap.top > from) return `what ${head.lower}`;
	if (namesPersons(hidden)) return 'whom';
	const kind = mayHaveClass(hidden) ? classOf(hidden) : undefined;
	if (kind && !kind.isDegree && kind.words !== 'quantity') {
		const seen = new Set(contentStems(clause.text.replace(hidden, ' ')));
		if (!contentStems(kind.words).some((stem) => seen.has(stem)))
			return `${kind.words.startsWith('kind of') ? 'what' : 'which'} ${kind.words}`;
	}
	return 'what';
}

/** "by [oiling it]", "by [carefully oiling it]" */
export const opensAct = (words: readonly Word[], at: number): boolean =>
	(words[at]?.pos === 'ADV' ? words[at + 1] : words[at])?.form === 'ing';

/** "by [an order of magnitude]", "by [9%]": how much, and no thing. */
export const isAmount = (hidden: string): boolean =>
	/^(?:over |about |up to |almost |approximately )?\d|\b(?:orders? of magnitude|factor|half|third|quarter|times)\b/u.test(
		hidden
	);

export const question = (
	body: string | undefined,
	{ pattern, answer }: Omit<Question, 'body'>
): Question | undefined =>
	body === undefined
		? undefined
		: answer === undefined
			? { body, pattern }
			: { body, pattern, answer };

/** Whether a thing is hidden: told by its noun, whatever hangs on that. */
export const isNamed = (gap: Placed): boolean => {
	const { clause, from, top, to } = gap;
	if (isThing(gap)) return true;
	const bare = { from, to: top + 1 };
	return top < to - 1 && isThing({ ...gap, ...bare, hidden: textOfRange(clause, bare) });
};
