import { textOfRange, type Clause } from '$lib/extraction/clause';
import { verbForm } from '$lib/extraction/verb-forms';
import type { Word } from '$lib/extraction/word';
import { isWholePhrase } from '../phrases';
import { namesPersons, opening } from '../questions';
import { hasPlainSubject, type Gapped, type Question } from './gapped';
import { FOR_AN_END, isThing, relative } from './phrases';
import { whFor } from './which';

/** Words up to the question's end that are read at one go; what is asked for comes last. */
const LONGEST = 22;
/** Words in sight, without which nearly anything would answer. */
const LEAST_SHOWN = 6;
/** Words of an answer that is one thing. */
const LONGEST_ANSWER = 12;

/** After these "what" is the plain word for what is hidden. */
const TAKES_WHAT =
	/^(?:to|by|from|of|on|upon|into|onto|as|against|toward|towards|without|despite|about|through|via|using)$/;
/** After these it is where the word before wants them: "engaged in what?", but not "rose in what?". */
const WANTED: Readonly<Record<string, RegExp>> = {
	in: /^(?:involv|participat|engag|implicat|succe|synergistically|result|instrumental|consist|rich|deficient|interest|useful|helpful|effective|role|increase|decrease|reduction|improvement|gain|rise|decline|change|variation|variability|difference|mutation|defect|lies?$|lay$)/,
	with: /^(?:associat|correlat|combin|compar|consistent|inconsistent|compatible|agree|accordance|coexist|interact|deal|cop(?:es?|ing)$|compl(?:y|ies)$|compet|overlap|interfere|conflict|ties$|links?$|similarity|replace|equipped|treated|familiar|coupled|integrat|contrast|relationship|conjunction|satisfaction|difficult)/,
	for: /^(?:mechanism|evidence|support|substitute|proxy|preference|marker|biomarker|target|demand|affinity)s?$/,
	over: /^(?:advantage|improvement|gain|superiority|preference|control|preferred)/,
	between:
		/^(?:distinguish|discriminat|differentiat|difference|distinction|trade-?off|balance|relationship|correlation|association|interaction|similarity|links?$|gap$|connection|overlap|agreement)/
};

/** "in [line with B]", "with [emphasis on B]", "in [a safe manner]": words that go with what stands before them. */
const SET_NOUN =
	/^(?:(?:close|due|full|great|serious|particular|special) )?(?:concert|line|terms|order|addition|accordance|conjunction|contrast|comparison|response|favou?r|spite|view|light|need|case|form|respect|regard|reference|relation|account|place|part|use|means|times?)\b|^(?:(?:an?|the) )?(?:(?:special|particular|strong) )?(?:emphasis|focus|case|form|way|means|example|instance|first time|purpose|sake|extent|degree|lack|exception|course|state|view ?point|standpoint|perspective|total|maximum|minimum|factor|process of \p{L}+ing)\b|^(?:an? )?(?:[\p{L}-]+ )?(?:margin|amount)\b|\b(?:manner|fashion|way|basis|extent|degree|quality|complexity|accuracy|precision|speed|effort|cost|costs|help|ease)$/u;
/** "similar results", "the same plan", "its keel": as what, or whose, is no longer in sight. */
const RELATIVE =
	/^(?:(?:the|an?) )?(?:few|similar|same|other|such|another|different|corresponding|proposed|existing|current|various|several|certain|more|less|both|each|all|their|its|these|those|this|that)\b/u;
/** "by [9%]", "to [three times as many]": a size, and no thing. */
const SIZE =
	/\d\s?%|^(?:about |over |up to |almost )?[\d.]+\b|\btimes\b|\bfold\b|\borders? of magnitude\b/u;

/** "mainly to [B]", "as well as [C]", "such as [C]", "up to [C]" */
const HOLDS_BACK =
	/^(?:as|like|even|especially|particularly|only|not|than|and|or|but|mainly|primarily|also|including|such|up|out|prior)$/;
/** "for [the mast and a net on the bow]": the second is joined to something before the gap. */
const SECOND_OF_ANOTHER = /\b(?:and|or) (?:an?|the) .*\s(?:in|on|at|from|as|for|with|of|to)\s/u;
/** "maps drawn from [the old logs show]": a verb that was taken for a noun. */
const ENDS_IN_VERB = /\s(?:show|demonstrate|indicate|reveal|suggest|prove|confirm)$/u;
const IS_BE = /^(?:is|are|was|were|be|been)$/;

const isPreposition = (word: Word | undefined) => word?.pos === 'ADP' || word?.lower === 'using';
const IDLE =
	/^(?:be|is|are|was|were|have|has|had|having|being|become|becomes|do|does|make|makes|take|takes|play|plays|pay|pays)$/;

/** "…, yielding [A]", "to sort B and lift [C]": what a second act is done to. */
const isSecondAct = (word: Word | undefined) =>
	word?.pos === 'VERB' &&
	!IDLE.test(word.lower) &&
	(/^(?:base|3sg)$/.test(word.form ?? '') || BRINGING.test(word.lower));
/** No quality of what follows, as "draining pipes" has it. */
const BRINGING =
	/^(?:yielding|producing|giving|achieving|reaching|requiring|providing|enabling|allowing|causing|creating|containing|forming|generating|revealing|avoiding|eliminating|preserving|maintaining|comprising|combining|incorporating|obtaining|introducing|addressing|inducing)$/;

/** "by [drying the nets]" */
const TAKES_DOING = /^(?:by|of|for|through|without|from|towards?|despite)$/;

/** "in [surrounding water]", "for [varying loads]": a quality, and no act. */
const NO_DOING =
	/^(?:using|including|having|being|existing|resulting|varying|increasing|decreasing|growing|changing|emerging|remaining|surrounding|underlying|following|living|corresponding|ongoing|competing|leading)$/;

function isAct({ clause: { words }, from, to }: Gapped): boolean {
	const [first, second] = [words[from], words[from + 1]];
	const isDoing =
		/ing$/.test(first?.lower ?? '') &&
		!NO_DOING.test(first?.lower ?? '') &&
		(second?.pos === 'DET' || verbForm(first?.lower ?? '')?.form === 'ing');
	// "by [mooring lines]", "for [mending]"
	const isVerb = /^(?:DET|ADJ|ADP|PRON)$/.test(second?.pos ?? '') || second?.isPlural === true;
	return (
		TAKES_DOING.test(words[from - 1]?.lower ?? '') &&
		isDoing &&
		(second?.pos === 'DET' || (first?.pos === 'VERB' && (isVerb || to - from > 2))) &&
		to - from > 1
	);
}

/** "swaps oars for [sails]" */
const TAKES_FOR =
	/^(?:swap|trade|exchange|forsake|abandon|sacrifice|substitute|mistake|blame|criticize|praise|reward|punish|search|test|screen|control|adjust|use|need|require)$/;
const mainLemma = ({ words, verb }: Clause) => words[verb.to - 1]?.lemma ?? '';

/** "what", "whom", "which tide": for a thing that a preposition opens. */
function askedFor(gap: Gapped): string | undefined {
	const { clause, from, hidden } = gap;
	const { words } = clause;
	const preposition = words[from - 1]?.lower ?? '';
	const held = words[from - 2]?.lower ?? '';
	if (isAct(gap)) return 'doing what';
	if (isEndOf(gap)) return 'do what';
	if (words[from]?.form === 'ing' || !isThing(gap)) return undefined;
	// "from [port to port]", "for [crews to rest]": two things, and an act.
	if (/^(?:from|for)$/.test(preposition) && /\sto\s/u.test(hidden)) return undefined;
	if (preposition === 'of' && IS_BE.test(held)) return undefined;
	// "using [oars and a sail made using tar]"
	if (words.slice(from, gap.to).some(({ lower }) => lower === preposition && lower !== 'of'))
		return undefined;
	// "lets a crew to [access the hold]": a verb that is taken for a noun; "used to [assay B]": one that is not known.
	const isVerb = verbForm(words[from]?.lower ?? '')?.form === 'base';
	const isKnown = isVerb && gap.to - from > 1 && words[from + 1]?.pos !== 'CCONJ';
	const isEnd = FOR_AN_END.test(words[from - 2]?.lemma ?? '') && words[from]?.pos !== 'DET';
	if (preposition === 'to' && (isKnown || isEnd)) return undefined;
	const wh = isSecondAct(words[from - 1]) ? undefined : whFor(gap)?.words;
	// "serve as [rules that hold in fog]": as what, and not as which rules.
	if (wh !== undefined) return preposition === 'as' && wh.startsWith('which') ? 'what' : wh;
	// "three boats for what?" could be anything; "is meant for what?" is told by the word before.
	const isServed =
		preposition === 'for' &&
		(/^(?:VERB|ADJ)$/.test(words[from - 2]?.pos ?? '') || TAKES_FOR.test(mainLemma(clause)));
	const takesWhat = TAKES_WHAT.test(preposition) || isServed || WANTED[preposition]?.test(held);
	if (!takesWhat && !isSecondAct(words[from - 1])) return undefined;
	if (namesPersons(hidden)) return 'whom';
	// "between [kinds of rust]": how many, nobody can tell.
	if (preposition === 'between')
		return /\s(?:and|or)\s/u.test(hidden) ? 'which two things' : undefined;
	return 'what';
}

/** ", including C", ", because of C": more on what is hidden, or on why, and no part of what is asked. */
const ADDED =
	/^,\s(?:including|such as|especially|particularly|in particular|namely|that is|i\.e\.|e\.g\.|because of|due to|owing to|thanks to|unlike|along with)\s(?!.*\bnot\b)/u;

const TOUGH =
	/^(?:easy|simple|hard|difficult|tough|possible|impossible|straightforward|important|interesting|,)$/;

/** "is enough to [light the pier]" */
function isEndOf({ clause: { words }, from, to }: Gapped): boolean {
	const act = words[from]?.pos === 'ADV' ? words[from + 1] : words[from];
	const isBase = act?.form === 'base' && act.pos === 'VERB' && act.lower !== 'be';
	// "due to [shape changes]"
	const isJoint = /^(?:due|owing|thanks|prior|relative|according)$/.test(
		words[from - 2]?.lower ?? ''
	);
	return words[from - 1]?.lower === 'to' && !isJoint && isBase && to - from > 1;
}

const FLAWS = [/[,;:()]/u, SET_NOUN, RELATIVE, SIZE, SECOND_OF_ANOTHER, ENDS_IN_VERB];

/** "the plan amounts to [a truce]" → "the plan amounts to what?": where no turn leads to a question. */
export function askInPlace(gap: Gapped): Question | undefined {
	const { clause, from, to, hidden } = gap;
	const { words, rest, lead, subject } = clause;
	const length = from - lead.from;
	if (from <= rest.from || length > LONGEST || length < LEAST_SHOWN || to - from > LONGEST_ANSWER)
		return undefined;
	const held = words[from - 1];
	const isHeld = isPreposition(held) || isSecondAct(held) || isEndOf(gap);
	if (!isHeld || HOLDS_BACK.test(words[from - 2]?.lower ?? '')) return undefined;
	// "is easy to [stow in small holds]": what is stowed stands in front.
	if (held?.lower === 'to' && TOUGH.test(words[from - 2]?.lower ?? '')) return undefined;
	if (FLAWS.some((flaw) => flaw.test(hidden))) return undefined;
	if (!hasPlainSubject(clause) || !isWholePhrase(words, { from, to })) return undefined;
	const said = textOfRange(clause, { from: subject.from, to: from });
	const tail = textOfRange(clause, { from: to, to: rest.to });
	const isLast = tail === '' || relative(gap) !== undefined || ADDED.test(tail);
	const wh = isLast ? askedFor(gap) : undefined;
	return wh === undefined
		? undefined
		: { body: `${opening(clause)}${said} ${wh}?`, pattern: 'phrase' };
}

/** Whether a question asks where its gap stood: no better to read than the gap, but for the gap itself. */
export const asksInPlace = (body: string): boolean =>
	/\s(?:(?:doing |do )?what|whom|which two things|(?:which|what kind of|what|how many) [\p{L}\d-]+)\?$/u.test(
		body
	);
