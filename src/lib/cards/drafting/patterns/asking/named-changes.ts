import { textOfRange, type Clause, type Range } from '$lib/extraction/clause';
import { isQualityAt } from '$lib/extraction/verb-group';
import type { Word } from '$lib/extraction/word';
import type { Candidate, Pattern, Source } from '../../candidate';
import { phraseEnd } from '../../phrases';
import { opening } from '../../questions';
import { doesFor, joined, toldIn, type Outcome, type Told } from '../found';
import { candidate } from '../outcomes';
import { amountBeside } from './amount-beside';
import { conditionIn } from './change-conditions';
import { amountEnd } from './changed-amounts';

const CHANGE =
	/^(?:increase|decrease|reduction|improvement|decline|rise|drop|fall|elevation|change|deterioration|loss|impairment|gain|recovery|upregulation|downregulation|prolongation|shortening)s?$/;
/** What is done to one thing, and named of it alone: "an inhibition of growth", but "inhibition in mice". */
const CHANGE_OF =
	/^(?:depression|suppression|inhibition|enhancement|augmentation|attenuation|potentiation|alteration)s?$/;
/** Cheap to find out before anything is cut. */
const CUE =
	/\b(?:increase|decrease|reduction|improvement|decline|rise|drop|fall|elevation|change|deterioration|loss|impairment|gain|recovery|regulation|prolongation|shortening|depression|suppression|inhibition|enhancement|augmentation|attenuation|potentiation|alteration)s?\b/u;
/** Between two sides, and no change of one. */
const GRADED = /^(?:greater|larger|smaller|higher|lower|more|less|similar|different|same)$/;
/** Words before the noun of change. */
const LONGEST_QUALITY = 7;
/** Words of what changed, and of whom it changed in. */
const LONGEST_THING = 14;

/** "a gradual 20% rise": its noun and all before it, and how far behind it. */
function changeAt(words: readonly Word[], from: number): Outcome | undefined {
	let at = from;
	const isQuality = ({ pos, lower, text, form }: Word) =>
		(/^(?:DET|ADJ|ADV|NUM|CCONJ)$/.test(pos) ||
			/^(?:ed|participle|ing)$/.test(form ?? '') ||
			/^[,.%]$|-fold$/.test(text)) &&
		!GRADED.test(lower);
	while (at < from + LONGEST_QUALITY && words[at] && isQuality(words[at] as Word)) at++;
	const head = words[at]?.lower ?? '';
	const isOf = CHANGE_OF.test(head) && words[at + 1]?.lower === 'of';
	if (!CHANGE.test(head) && !isOf) return undefined;
	const amount = amountEnd(words.slice(at + 1).map(({ text }) => text));
	const end = at + 1 + amount;
	return { what: { from, to: words[end - 1]?.text === ',' ? end - 1 : end }, head };
}

/** "changes", "the increase": that it did is all that is told. */
function tellsNothing(what: string, head: string): boolean {
	if (/^(?:no|little|minimal|not any|without)\b/u.test(what)) return false;
	return /^changes?$/u.test(head) ? !/\d/u.test(what) : /^(?:the )?\p{L}+$/u.test(what);
}

/** "marked rise" → "a marked rise"; "the largest rise" is one of several. */
function withArticle(what: string): string {
	if (/^the (?:most|least|\p{L}{3,}est)\b/u.test(what)) return what;
	const bare = what.replace(/^the\s/u, '');
	const isOne = !/s$/u.test(bare.split(/\s(?:of|by|from|to)\s/u)[0] ?? '');
	if (!isOne || /^(?:an?|no|any|some|little|further|[-−+~≈<>]?\d)/u.test(bare)) return bare;
	return `${/^[aeiou]/iu.test(bare) ? 'an' : 'a'} ${bare}`;
}

interface Changed {
	readonly thing: string;
	readonly tail: string;
}

/** "in salt and silt after rain": what changed, and what follows; undefined where it is not said. */
function changedIn(clause: Clause, { from, to }: Range): Changed | undefined {
	const { words } = clause;
	if (!/^(?:in|of)$/.test(words[from]?.lower ?? '')) return undefined;
	const end = phraseEnd(words, from + 1, to);
	// "in salt and a marked fall in silt", "in salt but no rise in silt", "in salt and reduced silt"
	const next = words.findIndex(
		({ pos }, at) =>
			at > from &&
			at < end &&
			pos === 'CCONJ' &&
			(/^(?:an?|no)$/.test(words[at + 1]?.lower ?? '') ||
				isQualityAt(words, at + 1) ||
				changeAt(words, at + 1) !== undefined)
	);
	const cut = next < 0 ? end : next;
	const thing = textOfRange(clause, { from: from + 1, to: cut }).replace(/,$/u, '');
	const tail = next < 0 ? textOfRange(clause, { from: end, to }) : '';
	// "in steering old rafts": an act, and no thing; "in steering speed" is one.
	const [act, object] = [words[from + 1], words[from + 2]];
	const isAct =
		act?.lower.endsWith('ing') === true &&
		(/^(?:DET|ADJ)$/.test(object?.pos ?? '') || object?.isPlural === true);
	const isSound =
		thing !== '' && !isAct && cut - from <= LONGEST_THING && !/[:;(]|\bthan\b/u.test(thing);
	return isSound ? { thing, tail } : undefined;
}

/** What does so has the change not in itself: what effect it had is asked elsewhere. */
const BRINGS = /^(?:yield|produce|provide|achieve|obtain|offer|bring|deliver)$/;
/** "we show large gains": what a paper boasts of. */
const BOAST = /^(?:improvement|gain|reduction)s?$/;
/** "the link with rain": what with is part of the thing. */
const TIED = /\b(?:correlation|association|relationship|relation|interaction|link|difference)s?$/u;
/** "in the dose of about 30%": how far. */
const ITS_AMOUNT =
	/ of (?:about |approximately |nearly |almost |over )?[\d.]+ ?(?:%|-?fold|\p{L}+)?$/u;
/** Words of a thing that tells enough where nothing else does. */
const LEAST_THING = 4;

/** "the depth showed a fall in the first crew": in whom, and no thing that changed. */
const WHOSE =
	/^group \S+$|\b(?:groups?|arms?|cohorts?|methods?|techniques?|sessions?|phases?|patients|participants|subjects|children|women|men|mice|rats|animals|eyes|individuals)$/iu;

/** "from 3 to 2 m": how far, which the question would tell. */
const FROM_TO =
	/,?\s?\bfrom (?=\D{0,12}\d)[^,;()]{1,40}? to (?:about |approximately )?[\d.]*\d\s?(?:%|\p{L}{1,5}\b(?:\/\p{L}+)?)?/u;

interface Asked {
	readonly question: string;
	/** " of 30%", " (from 3 to 2 m)", where it stands behind the thing. */
	readonly amount: string;
}

function askOfThing(source: Source, told: Told, { thing, tail }: Changed): Asked | undefined {
	const { clause, finding } = source;
	const { bearer, isPast } = told;
	if (WHOSE.test(thing) && bearer !== '')
		return askOfThing(
			source,
			{ ...told, bearer: '' },
			{ thing: bearer, tail: joined('in', thing.replace(/^any (?=.*s$)/u, 'the '), tail) }
		);
	const condition = conditionIn(joined(tail, told.tail));
	const whose = bearer === '' ? '' : `in ${bearer}`;
	const amount = ITS_AMOUNT.exec(thing)?.[0] ?? amountBeside(finding, thing);
	const own = (bearer === '' ? thing : thing.replace(/^(?:their|its) /u, '')).replace(
		ITS_AMOUNT,
		''
	);
	if (condition === undefined || TIED.test(own)) return undefined;
	if (/^(?:their|its|this|these)\b/u.test(own)) return undefined;
	const span = FROM_TO.exec(condition)?.[0] ?? '';
	const asked = condition
		.replace(span, '')
		.replace(/^,/u, '')
		.replace(/\b(in|among) any of (?=the\b)/u, '$1 ');
	// "from 18 to 13% at noon and 11% at night": two figures, and one of them in sight.
	if (span !== '' && /\band \d/u.test(asked)) return undefined;
	const isTold =
		`${whose}${asked}${opening(clause)}` !== '' || own.split(' ').length >= LEAST_THING;
	if (!isTold) return undefined;
	return {
		question: joined('how', isPast ? 'did' : doesFor(own), own, 'change', whose, asked.trim()),
		amount: span === '' ? amount : `, ${span.replace(/^[,\s]+/u, '')}`
	};
}

/** "there was a sharp fall in A after B" → "how did A change after B?": "a sharp fall" */
export const askNamedChange: Pattern = (source: Source): Candidate[] => {
	const { clause, finding } = source;
	if (finding.doubt || !CUE.test(clause.text)) return [];
	const told = toldIn(clause, changeAt);
	if (!told || told.bearer.split(' ').length > LONGEST_THING) return [];
	const main = clause.words[clause.verb.to - 1]?.lemma ?? '';
	if (told.bearer !== '' && BRINGS.test(main)) return [];
	if (finding.isOwnAct && BOAST.test(told.outcome.head)) return [];
	const what = textOfRange(clause, told.outcome.what);
	if (tellsNothing(what, told.outcome.head) || /[,;:]$/u.test(what)) return [];
	const changed = changedIn(clause, told.thing);
	const asked = changed && askOfThing(source, told, changed);
	if (!asked) return [];
	const amount = amountBeside(finding, what) || asked.amount;
	const body = `${opening(clause)}${asked.question}?`;
	return [candidate(source, { body, answer: `${withArticle(what)}${amount}`, fit: 0.9 })];
};
