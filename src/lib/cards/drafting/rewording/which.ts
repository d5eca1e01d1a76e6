import { textOfRange } from '$lib/extraction/clause';
import { verbForm } from '$lib/extraction/verb-forms';
import { isNominal, type Word } from '$lib/extraction/word';
import { NO_HEAD, opensAct } from '../kinds';
import { inverted, namesPersons, opening, subjectText } from '../questions';
import { hasPlainSubject, isActive, isPlainBefore, type Gapped, type Question } from './gapped';
import { FOR_AN_END } from './phrases';

/** May stand in front of "which": "in which tissue", "over which strategy". */
const FRONTED =
	/^(?:in|on|at|for|to|from|with|under|over|during|after|before|between|among|across|against|within|through|into|by|via)$/;
const MANNER = /^(?:manner|way|fashion|extent|degree)$/;
const ARTICLE =
	/^(?:an?|the|this|these|its|their|both|all|each|two|three|four|five|several|many|other|\d+)$/;

export interface Wh {
	readonly words: string;
}

const PAIRED = /\s(?:and|or)\s/u;
/** "an increase in [A]" */
const OF_CHANGE =
	/^(?:increases?|decreases?|reductions?|improvements?|growth|decline|declines|rise|gains?)$/;

/** "the foot and two of five hands": a second number is another finding. */
const holdsCount = (part: readonly Word[]) =>
	part.some(({ pos }, at) => pos === 'CCONJ' && part[at + 1]?.pos === 'NUM');

/** "had a larger rise in [B]": than whom, the question would have to say. */
const GRADED = /^(?:higher|lower|greater|larger|smaller|more|less|faster|slower|steeper|stronger)$/;
const ALIKE = /^(?:similar|comparable|different|equal|identical|alike)$/;

/** "between [A and B]", "a rise in [A]": no noun that "which" could ask of. */
function plainWh({ clause, from, to, hidden }: Gapped): Wh | undefined {
	const { words, rest } = clause;
	if (holdsCount(words.slice(from, to))) return undefined;
	const preposition = words[from - 1]?.lower;
	const isBare = words.slice(from, to).every(({ pos }) => pos !== 'ADP');
	const isSeveral = PAIRED.test(hidden) || (isBare && words[to - 1]?.isPlural);
	// "to make it reach a trade-off between A and B": too far from its noun.
	const isFar = words.slice(rest.from, from).some(({ lower }) => lower === 'to');
	const isCounted = words.slice(from, to).some(({ pos }) => pos === 'NUM');
	// "did not differ between [A and B]": how it compares between them is asked.
	const main = words[clause.verb.to - 1];
	if (
		preposition === 'between' &&
		(main?.lemma === 'differ' || ALIKE.test(words[from - 2]?.lower ?? ''))
	)
		return undefined;
	if (preposition === 'between' && isSeveral && !isCounted && !isFar && to >= rest.to)
		return { words: 'what' };
	const isGraded = words.slice(rest.from, from).some(({ lower }) => GRADED.test(lower));
	const isChange =
		preposition === 'in' &&
		!isGraded &&
		isNominal(words[from - 2]) &&
		OF_CHANGE.test(words[from - 2]?.lower ?? '');
	return isChange && isNominal(words[to - 1]) ? { words: 'what' } : undefined;
}

/** The noun that "which" asks of: the last of a phrase, or the first where what follows it is asked. */
function headAt({ clause: { words }, from, to }: Gapped): number {
	const cut = words.findIndex(
		(word, at) =>
			at > from &&
			at < to &&
			(word.pos === 'ADP' ||
				word.pos === 'SCONJ' ||
				word.text === '(' ||
				word.lower === 'using' ||
				word.text === ',' ||
				(isNominal(words[at - 1]) &&
					/^(?:ed|participle|ing)$/.test(word.form ?? '') &&
					word.pos === 'VERB'))
	);
	return (cut < 0 ? to : cut) - 1;
}

const isQuality = ({ pos, form }: Word) =>
	/^(?:ADJ|NOUN|PROPN|NUM)$/.test(pos) || form === 'ed' || form === 'participle' || form === 'ing';

const SHARED =
	/^(?:groups|arms|patients|sites|conditions|views|modes|cells|animals|mice|rats|areas|regions|seasons|phases|settings|children|women|men|controls|clinics|schools)$/;

/** "two-sided maps and charts": the last noun is not the noun of both. */
function isTwoThings(part: readonly Word[]): boolean {
	const joint = part.findIndex(({ pos }) => pos === 'CCONJ');
	if (joint < 0) return false;
	const before = part[joint - 1];
	const mayShare = !before?.isPlural && part.length - joint > 2;
	// "both frost and drought groups", but "both clear maps and old charts", "both depth and speed"
	const isTwice = before?.lower === part.at(-1)?.lower;
	const isOneNoun = before?.pos === 'ADJ' || (part[0]?.lower === 'both' && (mayShare || isTwice));
	// "the frost and drought groups"
	const isSharedNoun = SHARED.test(part.at(-1)?.lower ?? '') && mayShare;
	return !isOneNoun && !isSharedNoun;
}

/** "the corresponding pairs", "the new designs": which ones, they do not tell. */
const TELLS_NO_KIND =
	/^(?:new|novel|corresponding|proposed|existing|same|other|different|various|multiple|several|certain|specific|appropriate|relevant|resulting|respective|possible|given|such|current|currently|state-of-the-art)$/;
/** Least qualities that keep what is asked for from being told by its noun. */
const LEAST_UNTOLD = 2;

/** What asks for a phrase by its noun: "which lake", "whom"; nothing where the noun would tell it, or tells nothing. */
export function whFor(gap: Gapped): Wh | undefined {
	const { clause, from, to } = gap;
	const { words } = clause;
	const at = headAt(gap);
	const head = words[at];
	if (!head || at < from || head.pos !== 'NOUN' || /^[\p{Lu}\d]/u.test(head.text)) return undefined;
	// "in [keeping a log]": an act, and no kind of log.
	const opener = words[from]?.pos === 'ADV' ? words[from + 1] : words[from];
	if (opener?.form === 'ing' || opensAct(words.slice(from, to))) return undefined;
	// "to [treat dry rot]"
	if (words[from - 1]?.lower === 'to' && verbForm(opener?.lower ?? '')?.form === 'base')
		return undefined;
	const front = words.slice(from, at).filter(({ lower }) => !ARTICLE.test(lower));
	const part = words.slice(from, at + 1);
	// "to [undo the knots]": a verb that is not known; "rats at high doses": a place, and no kind of rat.
	if (words.slice(from + 1, at).some(({ pos }) => pos === 'DET')) return undefined;
	const link = words[at + 1];
	const isTelling =
		/^(?:with|without|who|that|whose)$/.test(link?.lower ?? '') ||
		/^(?:ed|ing|participle)$/.test(link?.form ?? '');
	if (at + 1 < to && !isTelling) return undefined;
	if (
		!front.every((word) => isQuality(word) || /^(?:ADV|CCONJ)$/.test(word.pos)) ||
		isTwoThings(part)
	)
		return undefined;
	const qualities = front
		.filter((word) => isQuality(word) && !TELLS_NO_KIND.test(word.lower))
		.flatMap(({ text }) => text.split('-')).length;
	const isPersons = namesPersons(textOfRange(clause, { from, to: at + 1 }));
	// "after [400 rounds]"
	if (
		at > from &&
		words[from]?.pos === 'NUM' &&
		to === at + 1 &&
		head.isPlural &&
		!/\p{L}\d|\d\p{L}/u.test(words[from]?.text ?? '')
	)
		return { words: `how many ${textOfRange(clause, { from: from + 1, to })}` };
	const follows = to - at - 1;
	if (MANNER.test(head.lower))
		return qualities > 0 && follows === 0 ? { words: `what ${head.lower}` } : undefined;
	if (NO_HEAD.test(head.lower)) return undefined;
	if (isPersons && front.length <= 1 && to - at <= LEAST_UNTOLD && head.isPlural)
		return { words: 'whom' };
	const isOf = words[at + 1]?.lower === 'of';
	if (follows > 0 && (isOf || (qualities > 1 && !isPersons))) return undefined;
	// "patients with X": what follows the noun tells which.
	if (follows > 0 && !(head.isPlural && follows > LEAST_UNTOLD)) return undefined;
	if (follows === 0 && qualities < LEAST_UNTOLD) return undefined;
	const isSure =
		words[from - 1]?.lower === 'between' ||
		/^(?:the|these|this|both|two|three|four|five)$/i.test(words[from]?.lower ?? '') ||
		isPersons ||
		follows > 0;
	// "at [2 m depth]": a size, and no kind.
	if (words[from]?.pos === 'NUM' || /^\d[\d.]*-/u.test(words[from]?.text ?? ''))
		return head.isPlural ? undefined : { words: `what ${head.lower}` };
	return { words: `${isSure ? 'which' : 'what kind of'} ${head.lower}` };
}

const LONGEST_BEFORE = 18;
/** Adverbials that do not belong to the phrase before them. */
const STANDS_ALONE =
	/^(?:after|during|before|compared|vs|versus|while|when|without|using|via|if|to)$/;

function afterwards({ clause, from, to }: Gapped): string | undefined {
	const { words, rest } = clause;
	const next = words[to];
	if (!next || to >= rest.to) return '';
	// "no difference between A and B in C"
	const isDifference =
		next.lower === 'in' &&
		words[from - 1]?.lower === 'between' &&
		/^differences?$/.test(words[from - 2]?.lower ?? '');
	if (!STANDS_ALONE.test(next.lower) && !isDifference) return undefined;
	const said = textOfRange(clause, { from: to, to: rest.to });
	return /[,;:]/.test(said) ? undefined : ` ${said}`;
}

const TAKES_DEED = /^(?:use|design|develop|help|aim|seek|need|allow|enable|try|train|require)$/;

/** "adds B to C", which is no end. */
const JOINS_TO = /^(?:apply|adapt|add|extend|compare|modify|recognize|recognise|measure|present)$/;

const HOLDS =
	/^(?:due|owing|subject|thanks|prior|according|attributable|relative|opposed|next|close|compared)$/;
const OF_NOUN =
	/^(?:suitable|useful|applicable|capable|available|necessary|responsible|relevant|specific|robust)$/;
const BRINGS_IN =
	/^(?:propose|introduce|present|develop|design|devise|describe|build|construct|create)$/;

/** "B was seen in [young and healthy patients]" → "in which patients was B seen?" */
export function askWhich(gap: Gapped): Question | undefined {
	const { clause, from } = gap;
	const { words, rest } = clause;
	const preposition = words[from - 1]?.lower ?? '';
	const between = words.slice(rest.from, from - 1);
	if (from - 1 < rest.from || !FRONTED.test(preposition) || between.length > LONGEST_BEFORE)
		return undefined;
	// "is safe to treat boys with [B]": theirs, and no means of it.
	const owner = words[from - 2];
	if (preposition === 'with' && owner?.pos === 'NOUN' && namesPersons(owner.lower))
		return undefined;
	// "starts with a rope to test the mast with [B]": which of the two?
	const isTwice = between.some(({ lower }) => lower === preposition);
	if (isTwice && between.some(({ pos }) => pos === 'PART')) return undefined;
	// "larger than the tail of [B]": belongs to what it is held against.
	if (between.some(({ lower }) => lower === 'than')) return undefined;
	// "rather than in C", "such as in C"
	if (/^(?:than|as|not|only|even|especially|primarily|mainly)$/.test(words[from - 2]?.lower ?? ''))
		return undefined;
	// "is due to [B]", "a tool useful for [B]": what stands before holds it.
	const held = words[from - 2];
	if (HOLDS.test(held?.lower ?? '')) return undefined;
	if (OF_NOUN.test(held?.lower ?? '') && isNominal(words[from - 3])) return undefined;
	// "the gain is the use of A in [B]"
	const isBe = /^(?:is|are|was|were)$/.test(words[rest.from - 1]?.lower ?? '');
	if (isBe && words[rest.from]?.pos === 'DET') return undefined;
	// "in line with"
	if (words[from - 3]?.pos === 'ADP' && words[from - 2]?.pos === 'NOUN') return undefined;
	if (preposition === 'by' && isActive(clause)) return undefined;
	// "was used to [assay B]": a verb that is not known.
	const deed = words[clause.verb.to - 1]?.lemma ?? '';
	const isEnd = TAKES_DEED.test(deed) || (FOR_AN_END.test(deed) && !JOINS_TO.test(deed));
	if (preposition === 'to' && isEnd) return undefined;
	// "proposes a lamp with a wick": the lamp has it, and not the proposal.
	if (isActive(clause) && BRINGS_IN.test(deed) && !/^(?:for|to|using|by)$/.test(preposition))
		return undefined;
	if (!isPlainBefore(between) || !hasPlainSubject(clause)) return undefined;
	const wh = whFor(gap) ?? plainWh(gap);
	const verb = inverted(clause);
	const end = afterwards(gap);
	if (!wh || !verb || end === undefined) return undefined;
	const said = textOfRange(clause, { from: rest.from, to: from - 1 });
	const body = `${opening(clause)}${preposition} ${wh.words} ${verb.helper} ${subjectText(clause)} ${verb.rest} ${said}${end}?`;
	return { body, pattern: 'circumstance' };
}

/** "was more accurate than [the older maps]" → "compared with which maps was it more accurate?" */
export function askRival(gap: Gapped): Question | undefined {
	const { clause, from, to } = gap;
	const { words, rest } = clause;
	const between = words.slice(rest.from, from - 1);
	if (
		words[from - 1]?.lower !== 'than' ||
		from - 1 <= rest.from ||
		!isPlainBefore(between.slice(0, -1))
	)
		return undefined;
	// "an error smaller than B": the quality stands behind its noun.
	const graded = between.at(-1);
	if (graded?.pos !== 'NOUN' && between.slice(0, -1).some((word) => isNominal(word)))
		return undefined;
	if (
		words.slice(clause.verb.from, from).some(({ lower }) => /^(?:not|no|never|cannot)$/.test(lower))
	)
		return undefined;
	if (between.some(({ lower }) => lower === 'rather') || to < rest.to || !hasPlainSubject(clause))
		return undefined;
	// "fewer than [they did in spring]": what they did, and no rival.
	if (words[from]?.pos === 'PRON') return undefined;
	const wh = whFor(gap) ?? (isNominal(words[to - 1]) ? { words: 'what' } : undefined);
	const verb = inverted(clause);
	if (!wh || !verb || wh.words.startsWith('how many')) return undefined;
	const said = textOfRange(clause, { from: rest.from, to: from - 1 });
	const body = `${opening(clause)}compared with ${wh.words} ${verb.helper} ${subjectText(clause)} ${verb.rest} ${said}?`;
	return { body, pattern: 'circumstance' };
}
