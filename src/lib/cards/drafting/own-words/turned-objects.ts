import { isSoundSubject, wordsOf } from '$lib/extraction/clause';
import { isPossessive } from '$lib/extraction/parts-of-speech';
import { verbForm } from '$lib/extraction/verb-forms';
import type { Word } from '$lib/extraction/word';
import { isStopWord } from '$lib/text/stems';
import { joinsVerb } from '../phrases';
import type { Worded } from '../rewording/well-worded';
import { dangles, partsBeforeHelper, type QuestionParts } from './question-parts';
import { isWork } from './work';
import { doerWord, join, hasPassive, mayMove, passive } from './voices';

/** "does | the keeper | often | light | in fog" */
interface ActiveParts {
	readonly helper: string;
	readonly subject: readonly Word[];
	readonly adverbs: readonly Word[];
	readonly verb: Word;
	readonly lemma: string;
	readonly behind: readonly Word[];
}

const ACTIVE_HELPER = /^(?:do|does|did|has|have|had|can|could|may|might|must|should|will|would)$/u;
const PERFECT = /^(?:has|have|had)$/u;

/** The word may be the main verb: of the right form, nothing before it that takes a noun. */
function maybeVerb(words: readonly Word[], at: number, isPerfect: boolean): string | undefined {
	const word = words[at];
	const before = words[at - 1];
	if (!word || !before) return undefined;
	const known = verbForm(word.lower);
	const form = known?.form ?? (word.pos === 'VERB' ? word.form : undefined);
	const fits = isPerfect ? form === 'ed' || form === 'participle' : form === 'base';
	if (
		!fits ||
		word.lower === 'compared' ||
		/^(?:DET|ADP|PART|CCONJ)$/u.test(before.pos) ||
		isPossessive(before)
	)
		return undefined;
	return opensRest(words[at + 1]) ? (known?.lemma ?? word.lemma) : undefined;
}

/** What may stand behind a verb whose object is asked for. */
const opensRest = (next: Word | undefined) =>
	next === undefined ||
	(/^(?:ADP|PART|ADV)$/u.test(next.pos) && next.lower !== 'of') ||
	/^(?:when|while|if|as|that|which|because|using|compared|relative)$/u.test(next.lower);

/** The one word that can be the main verb; the tagger's word for it where several could. */
function mainVerb(
	words: readonly Word[],
	isPerfect: boolean
): { at: number; lemma: string } | undefined {
	const found = words.flatMap((_, at) => {
		const lemma = at < 2 ? undefined : maybeVerb(words, at, isPerfect);
		return lemma === undefined ? [] : [{ at, lemma }];
	});
	if (found.length <= 1) return found[0];
	const sure = found.filter(({ at }) => words[at]?.pos === 'VERB');
	return sure.length === 1 ? sure[0] : undefined;
}

/** "the results | suggest can be improved by raising": the noun phrase runs across a verb. */
const holdsVerb = (subject: readonly Word[]) =>
	subject.some(({ pos, form, lower }, at) => {
		const known = verbForm(lower);
		const isBase =
			(pos === 'VERB' && form === 'base') || (known?.form === 'base' && !known.maybeNoun);
		return (
			(pos === 'AUX' && lower !== 'being') ||
			(isBase && at > 0 && !/^(?:PART|ADP|DET|ADJ)$/u.test(subject[at - 1]?.pos ?? ''))
		);
	});

const isAdverb = (word: Word | undefined) =>
	word?.pos === 'ADV' || /^(?:not|never)$/u.test(word?.lower ?? '');

function activeParts(words: readonly Word[]): ActiveParts | undefined {
	const helper = words[0]?.lower ?? '';
	if (!ACTIVE_HELPER.test(helper)) return undefined;
	const main = mainVerb(words, PERFECT.test(helper));
	const verb = words[main?.at ?? -1];
	if (!main || !verb) return undefined;
	let end = main.at;
	while (end > 1 && isAdverb(words[end - 1])) end--;
	if (!isSoundSubject(words, { from: 1, to: end }) || holdsVerb(words.slice(1, end)))
		return undefined;
	return {
		helper,
		subject: words.slice(1, end),
		adverbs: words.slice(end, main.at),
		verb,
		lemma: main.lemma,
		behind: words.slice(main.at + 1)
	};
}

/** "depend on in spring", "leads to", "rests upon": what is asked for belongs to the preposition. */
function isStranded(behind: readonly Word[]): boolean {
	const isAdp = (word: Word | undefined) => word?.pos === 'ADP' || word?.lower === 'to';
	return (
		isAdp(behind.at(-1)) ||
		behind.some((word, at) => isAdp(word) && isAdp(behind[at + 1]) && word.lower !== 'from')
	);
}

/** "use to predict": of two verbs it may be the second whose object is asked for; ", promote B": what is joined has lost its "and". */
function isCut(behind: readonly Word[]): boolean {
	const isBase = (word: Word | undefined) => word?.form === 'base' && word.pos === 'VERB';
	return (
		isBase(behind.at(-1)) ||
		behind.some(
			({ text, pos }, at) =>
				(text === ',' && isBase(behind[at + 1])) || (pos === 'CCONJ' && joinsVerb(behind, at + 1))
		)
	);
}

const BREAKS = /^(?:than|by|respectively|but)$/u;
const RELATIVE = /^(?:that|which|who|whose|whom|where)$/u;
/** Words beside the verb that tell of which act a question asks whose doer is left out. */
const LEAST_TOLD = { behind: 1, front: 3 };
const LONGEST = 30;

const tells = (words: readonly Word[], least: number) =>
	words.filter(({ lower, pos }) => pos !== 'PUNCT' && !isStopWord(lower)).length >= least;

const textBetween = (text: string, part: readonly Word[]) =>
	text.slice(part[0]?.span.start ?? 0, part.at(-1)?.span.end ?? 0);

/** "what is used to clean B?", "what kind of lamp is shown?": enough is told, so that its authors need not be. */
function withoutDoer({ behind, helper }: ActiveParts, { front, wh }: QuestionParts): boolean {
	const isTold =
		tells(behind, LEAST_TOLD.behind) || tells(wordsOf(front), LEAST_TOLD.front) || wh.includes(' ');
	return isTold && /^(?:do|does|did|has|have)$/u.test(helper);
}

interface Places {
	readonly doer: string;
	readonly rest: string;
}

/** The longer of doer and circumstances comes last. */
function ordered({ doer, rest }: Places, { subject, behind }: ActiveParts): string {
	const isHeavy = subject.length > 6 && behind.length <= 5 && behind[0]?.pos === 'ADP';
	// "what link is shown between A and B by the logs?": the two belong to what is asked for.
	const isOfAsked = behind[0]?.lower === 'between' && behind.length <= 8;
	return isHeavy || isOfAsked ? join(rest, doer) : join(doer, rest);
}

function said(parts: QuestionParts, active: ActiveParts): string | undefined {
	const { front, wh, isPlural, text } = parts;
	const { subject, adverbs, behind, lemma, helper } = active;
	const named = textBetween(text, subject).toLowerCase();
	const isUntold = isWork(named);
	if (isUntold && named !== 'one' && !withoutDoer(active, parts)) return undefined;
	const first = behind[0];
	if (
		!isUntold &&
		(RELATIVE.test(first?.lower ?? '') || behind.some(({ lower }) => BREAKS.test(lower)))
	)
		return undefined;
	const voice = passive({ helper, adverbs: textBetween(text, adverbs), lemma }, isPlural);
	if (!voice) return undefined;
	const doer = isUntold ? '' : `${doerWord(lemma)} ${textBetween(text, subject)}`;
	const places = ordered({ doer, rest: textBetween(text, behind) }, active);
	return `${front}${wh} ${voice.finite} ${voice.rest} ${places}`.trimEnd() + '?';
}

/** "what role is played by it?": of roles alone. */
const isPlayed = (wh: string, lemma: string) => lemma === 'play' && /\b(?:role|part)s?$/u.test(wh);

/** "what does the keeper light in fog?" → "what is lit by the keeper in fog?" */
export function turnedObject(asked: Worded): Worded | undefined {
	const parts = partsBeforeHelper(asked.body);
	if (!parts || asked.body.split(' ').length > LONGEST) return undefined;
	const active = activeParts(parts.words);
	if (
		!active ||
		!(hasPassive(active.lemma) || isPlayed(parts.wh, active.lemma)) ||
		isStranded(active.behind)
	)
		return undefined;
	// "what have the crew lit?", "what have old boats rusted?": a quality, it may be, of what is had.
	const isHad = PERFECT.test(active.helper) && active.behind.length + active.adverbs.length === 0;
	const isPronoun = active.subject.some(({ pos, lower }) => pos === 'PRON' && lower !== 'one');
	if (
		isHad ||
		dangles(parts.front) ||
		isCut(active.behind) ||
		isPronoun ||
		!mayMove(active.adverbs)
	)
		return undefined;
	const body = said(parts, active);
	return body === undefined ? undefined : { ...asked, body };
}
