import { DELETION } from '../../card';
import { textOfRange } from '$lib/extraction/clause';
import type { Paper } from '$lib/papers/paper';
import { asksBareMeasure } from '../flaws/points-outside';
import { toAsk } from '../ask';
import type { Candidate } from '../candidate';
import { opening } from '../questions';
import { isGuessedGap } from '../flaws/poor-gap';
import { isWellPut } from '../worth-asking';
import { askAroundTail } from './around-tail';
import { askInBrackets } from './brackets';
import { isAsTelling } from './moving/as-telling';
import { askMoved, OF_PLACED, placesOf, withoutDoubt } from './moving/ask-moved';
import { askInPlace } from './in-place';
import { askFigureInPlace } from './figure-in-place';
import { gapByTree, gapsOf, type Gapped, type Question } from './gapped';
import { askGradedSides } from './graded-sides';
import { gapFirst, ownHalf, rivalClause } from './rival-clause';
import { withoutTails } from './figure-tails';
import { METRIC } from './measured';
import { saidPlainer, withoutRemarks } from './plainer';
import { askRatio } from './ratio-sides';
import { askFigureOfMeasure, askMeasureOf, askMostAt } from './sides';
import { OF_PHRASES, OF_REPORTS } from './askers';
import { toldOfPart } from './told-of-part';
import { askToldSides } from './told-sides';
import { FIGURE, OF_VALUES } from './values';

/** Words of a question that is read at a glance. */
const LONGEST_QUESTION = 32;
/** A figure is asked for with what it is held against. */
const LONGEST_OF_VALUE = 40;
/** A statement is told before it is asked of. */
const LONGEST_TOLD = 36;

/** Holds a sentence to the one before it, and says nothing alone. */
const DISCOURSE =
	/,?\s(?:however|therefore|moreover|furthermore|additionally|consequently|thus|hence|nevertheless|nonetheless),?\s/gu;

/** "to counter this, …": an end that stands in the sentence before. */
const LOOKS_BACK =
	/^(?:to \p{L}+ (?:this|these|it|them)(?: \p{L}+)?|of note|rather|in addition|in particular|in fact), /u;
/** "found by over the bed", "how does it hold by?": a seam. */
const SEAM =
	/\b(?:by|for|with|from|of|to|on|at) (?:over|in|on|for|with|from|to|by|at(?! least| most)|across|during) |\b(?:here|instead)\b(?! of)|^how [^?]*\s(?:by|via|through|using)\?$|[,;(]\s?\?$/u;
/** "what does the study show?" */
const TELLS_NOTHING =
	/^what (?:does|did) the study (?!propose|introduce|present|develop|design)(?:\p{L}+ly )?\p{L}+\?$/u;

/** "compared with A in B, compared with 3% in C": the second by another word. */
const COMPARED_TWICE = /(\bcompared (?:with|to)\b.*), compared with (?=[^,?]*\?$)/u;

function worded(candidate: Candidate, hidden: string, question: Question): Candidate {
	return {
		...candidate,
		body: question.body
			.replace(LOOKS_BACK, '')
			.replace(DISCOURSE, ' ')
			.replace(COMPARED_TWICE, '$1, versus ')
			.replace(/\s+/g, ' ')
			.replace(/\s(?=[?,])/g, '')
			.replace(/,\?$/u, '?'),
		pattern: question.pattern,
		answer: question.answer ?? hidden
	};
}

/** "two hours after the storm, …" */
const TIME_IN_FRONT =
	/^(?:\p{L}+ )?[\p{L}\d]+ (?:seconds?|minutes?|hours?|days?|weeks?|months?|years?) (?:after|before|later|into|following)\b/u;

/** "fog, ice, and snow are …": a row of subjects taken for a phrase in front. */
function isListInFront({ clause }: Gapped): boolean {
	const lead = opening(clause);
	const first = clause.words[clause.lead.from];
	// "only lamps with wicks, not others, …": a thing, and no phrase that could stand in front.
	const isThing =
		clause.lead.to - clause.lead.from > 1 &&
		!TIME_IN_FRONT.test(lead) &&
		(/^(?:DET|NOUN|PROPN|ADJ|NUM)$/u.test(first?.pos ?? '') || first?.lower === 'only');
	const isAct =
		first?.form === 'ing' &&
		!/^(?:using|considering|comparing|including|following|applying|combining|employing|adjusting|controlling|assuming)$/u.test(
			first.lower
		);
	const isGiven = /^an?$/u.test(clause.words[clause.subject.from]?.lower ?? '');
	return (
		(isAct && isGiven) ||
		isThing ||
		((lead.match(/,/gu)?.length ?? 0) > 1 && !/\s(?:and|or|but)\s/u.test(lead))
	);
}

/** "… of A. b is C": a stop that was not seen. */
const TWO_SENTENCES = /[\p{L}\d)]\.\s[\p{L}-]{2,}/u;
/** "B. frosti", "by night vs. by day", "i.m. doses": a stop that ends a short form. */
const SHORT_FORM =
	/(?<![\p{L}\d.])(?:\p{Lu}\.(?=\s(?!(?:the|an|this|these|in|it|we|is|was)\b)\p{Ll}{3,})|(?:vs|i\.[mvp]|s\.c|p\.o|e\.g|i\.e|al|ca|cf|approx)\.)/gu;

/** "B, respectively": a row of which the other half is hidden. */
const IN_ROW = /\brespectively\b/u;
/** "their depth", "and/or C": rests on words of the question. */
const SPEAKS_OF_ANOTHER = /^(?:(?:their|its|his|her)\s|and\b|or\b)/u;

/** Tells more of what is asked for than a gap does. */
const ASKS_KIND = /\bwhat kind of [\p{L}\d-]+\?$/u;

/** Wordings the gate may choose from; each costs it a reading. */
const MOST_WORDINGS = 3;

const isSound = ({ body, answer }: Candidate, longest: number) =>
	body.split(' ').length <= longest &&
	!SPEAKS_OF_ANOTHER.test(answer) &&
	!TWO_SENTENCES.test(body.replace(SHORT_FORM, '')) &&
	![TELLS_NOTHING, SEAM, IN_ROW].some((flaw) => flaw.test(body));

/** A statement and the words that ask of it, both sound. */
function isToldSoundly(asked: Candidate): boolean {
	const parts = asked.body.split(/\. (?=[^.]*\?$)/u);
	return (
		asked.body.split(' ').length <= LONGEST_TOLD &&
		parts.every((body) => isSound({ ...asked, body: body.toLowerCase() }, LONGEST_TOLD))
	);
}

/** "uses a lamp fed by [oil]" → "uses a lamp. What is the lamp fed by?" */
function askOfPart(gap: Gapped): Question | undefined {
	const told = toldOfPart(gap);
	if (!told) return undefined;
	for (const own of gapsOf(told.body, false))
		for (const ask of OF_PHRASES) {
			const question = ask(own);
			if (!question) continue;
			const { body, answer = own.hidden } = question;
			if (told.statement === '') return { ...question, answer };
			const asked = body.charAt(0).toUpperCase() + body.slice(1);
			return { ...question, body: `${told.statement}. ${asked}`, answer };
		}
	return undefined;
}

/** "[6.8% WER]" → "[6.8%] WER": what was measured is told, and its figure asked for; "by [2 BLEU points]" is one amount. */
const METRIC_HIDDEN = new RegExp(
	String.raw`(?<!\bby )\{\{c1::((?:(?!\}\}).)*\d[\d.]*\s?%?)\s(${METRIC}(?: ?-?scores?| points?)?)\}\}`,
	'u'
);

type Asker = (gap: Gapped) => Question | undefined;

/** Asked of the whole sentence, and not of its clause. */
const OF_SENTENCES = [
	askToldSides,
	askGradedSides,
	askRatio,
	askFigureOfMeasure,
	askInBrackets,
	askMeasureOf,
	askMostAt
];

/** "A lost 9%, whereas B lost 7%": first with B's figure told beside it. */
function valueQuestions(candidate: Candidate): Candidate[] {
	const held = rivalClause(gapFirst(candidate.body));
	const alone = held ? questionsOfValue({ ...candidate, body: held.body }) : [];
	const against = alone
		.filter(({ body }) => !/\bcompared with\b/u.test(body))
		.map((asked) => ({
			...asked,
			body: asked.body.replace(/\?$/u, `, compared with ${held?.rival ?? ''}?`)
		}));
	const whole = [...against, ...questionsOfValue(candidate)];
	if (whole.length > 0) return whole;
	const half = ownHalf(candidate.body);
	return half === undefined ? [] : questionsOfValue({ ...candidate, body: half });
}

/** Without its tail a row may be read that went on behind it. */
function shortened(body: string): string {
	const cut = withoutTails(body);
	return cut === body ? body : saidPlainer(cut);
}

function questionsOfValue(candidate: Candidate): Candidate[] {
	const { finding } = candidate;
	const body = withoutRemarks(candidate.body).replace(METRIC_HIDDEN, '{{c1::$1}} $2');
	const hidden = DELETION.exec(body)?.[1] ?? '';
	if (finding.doubt || !FIGURE.test(hidden)) return [];
	const plainer = saidPlainer(body);
	// Said plainer, a sentence has lost what its figure is held against.
	const ofMeasure = askFigureOfMeasure(body) ?? [];
	const shorter = shortened(plainer);
	const ofSentence = [...new Set([plainer, shorter])].flatMap((text) =>
		OF_SENTENCES.flatMap((ask) => ask(text) ?? [])
	);
	const ofClause = [...new Set([body, plainer, shorter])].flatMap((text) =>
		gapsOf(text, true)
			.filter((gap) => !isListInFront(gap))
			.flatMap((gap) =>
				OF_VALUES.flatMap((ask) => {
					const question = ask(gap);
					return question ? [{ answer: gap.hidden, ...question }] : [];
				})
			)
	);
	return [...ofClause, ofMeasure, ...ofSentence]
		.flat()
		.map((question) => worded(candidate, hidden, question));
}

/** Where no turn leads to a question: "ran on [40] boats" → "ran on how many boats?" */
function figureInPlace(candidate: Candidate): Candidate[] {
	const body = withoutRemarks(candidate.body);
	if (candidate.finding.doubt) return [];
	return gapsOf(body, true).flatMap((gap) => {
		const question = askFigureInPlace(gap);
		return question ? [worded(candidate, gap.hidden, question)] : [];
	});
}

/** "uses [a rake] to sort B" → "what does it use to sort B?" */
function askedAround(
	candidate: Candidate,
	gaps: readonly Gapped[],
	{ askers, isPut }: { askers: readonly Asker[]; isPut: (asked: Candidate) => boolean }
): Candidate[] {
	const found: Candidate[] = [];
	for (const gap of gaps)
		for (const question of askAroundTail(gap, askers)) {
			const asked = worded(candidate, gap.hidden, question);
			if (isPut(asked)) found.push(asked);
			if (found.length === MOST_WORDINGS) return found;
		}
	return found;
}

/** Where none of the flat clause is found: from the gap's place in the tree, a doubt in front. */
function movedQuestions(candidate: Candidate, gaps: readonly Gapped[]): Candidate[] {
	const sure = withoutDoubt(candidate);
	if (!sure) return [];
	const places = placesOf(sure.body, sure.front === '' ? gaps : gapsOf(sure.body, false));
	// Its flat clause was asked of already, where the rules read it.
	const askers = sure.front === '' && gaps.length > 0 ? [] : OF_PHRASES;
	return places.flatMap((gap) =>
		[...askers, ...OF_PLACED].flatMap((ask) => {
			const question = ask(gap);
			if (!question) return [];
			const body = `${sure.front}${question.body}`;
			return [worded(candidate, gap.hidden, { ...question, body })];
		})
	);
}

/** A sentence with a gap as plain questions, where its words can be turned round without a seam; the closest first. */
export function asQuestions(candidate: Candidate, paper: Paper): Candidate[] {
	const { body, pattern, answer, finding } = candidate;
	if (answer !== '' || !/^(?:gap|phrase|value|means)$/.test(pattern)) return [];
	if (pattern === 'value') {
		const isWorded = (asked: Candidate) =>
			isSound(asked, LONGEST_OF_VALUE) &&
			!asksBareMeasure(asked.body) &&
			isWellPut(toAsk(asked, paper));
		const ofValue = valueQuestions(candidate).filter(isWorded).slice(0, MOST_WORDINGS);
		return ofValue.length > 0 ? ofValue : figureInPlace(candidate).filter(isWorded);
	}
	const gaps = gapsOf(body, false).filter((gap) => !isListInFront(gap));
	const asks = <Gap extends Gapped>(
		askers: readonly ((gap: Gap) => Question | undefined)[],
		isWorded: (asked: Candidate) => boolean,
		of: readonly Gap[]
	) => {
		const found: Candidate[] = [];
		for (const gap of of)
			for (const ask of askers) {
				const question = found.length < MOST_WORDINGS ? ask(gap) : undefined;
				const asked = question && worded(candidate, gap.hidden, question);
				if (asked && isWorded(asked) && isWellPut(toAsk(asked, paper))) found.push(asked);
			}
		return found;
	};
	const isPlain = (asked: Candidate) => isSound(asked, LONGEST_QUESTION);
	const askers = finding.doubt ? OF_REPORTS : OF_PHRASES;
	const plain = asks(askers, isPlain, gaps);
	if (plain.length === MOST_WORDINGS) return plain;
	const unread = gaps.length > 0 ? undefined : gapByTree(body);
	const read = unread ? [unread] : gaps;
	const isPut = (asked: Candidate) => isPlain(asked) && isWellPut(toAsk(asked, paper));
	const beside = askedAround(candidate, read, { askers, isPut });
	if (plain.length + beside.length > 0) return [...plain, ...beside].slice(0, MOST_WORDINGS);
	const ofPart = finding.doubt ? [] : asks([askOfPart], isToldSoundly, gaps);
	if (ofPart.length > 0) return ofPart;
	// A doubt stands in front of all that is asked.
	const keepsDoubt = ({ clause, from }: Gapped) =>
		!finding.doubt || body.startsWith(textOfRange(clause, { from: 0, to: from }));
	const inPlace = (gap: Gapped) => (keepsDoubt(gap) ? askInPlace(gap) : undefined);
	const around = (ask: Asker) => askedAround(candidate, read, { askers: [ask], isPut });
	const isTurned = (asked: Candidate) =>
		isPut(asked) || (isPlain(asked) && isAsTelling(toAsk(asked, paper)));
	const moved = movedQuestions(candidate, gaps).filter(isTurned).slice(0, MOST_WORDINGS);
	const found = moved.length > 0 || finding.doubt ? moved : around(askMoved);
	if (found.length > 0) return found.map((one) => ({ ...one, isMoved: true }));
	const isGuessed = isGuessedGap(toAsk(candidate, paper));
	const isInPlace = (asked: Candidate) =>
		isPlain(asked) && (!isGuessed || ASKS_KIND.test(asked.body));
	const told = asks([inPlace], isInPlace, read);
	return told.length > 0 ? told : around(inPlace);
}
