import { isPluralSubject, isSoundSubject } from '$lib/extraction/clause';
import type { Word } from '$lib/extraction/word';
import type { Worded } from '../rewording/well-worded';
import { BY_MEANS, CAUSES, doerAfter } from './doers';
import { partsBeforeHelper, type QuestionParts } from './question-parts';
import {
	activeHelper,
	activeVerb,
	hasPassive,
	join,
	mayMove,
	passiveGroup,
	type PassiveGroup
} from './voices';

const LONGEST = 30;

const textBetween = (text: string, part: readonly Word[]) =>
	text.slice(part[0]?.span.start ?? 0, part.at(-1)?.span.end ?? 0);

interface Passive extends PassiveGroup {
	readonly subject: readonly Word[];
	/** From the "by" on. */
	readonly behind: readonly Word[];
}

const inGroup = (word: Word | undefined) =>
	word?.pos === 'ADV' || /^(?:not|be)$/u.test(word?.lower ?? '');

/** "is | the leak | not caused | by …", "is | | often caused | by salt" */
function passiveParts(words: readonly Word[]): Passive | undefined {
	const by = words.findIndex(({ lower }) => lower === 'by');
	const finite = words[0];
	if (!finite || by < 2) return undefined;
	let from = by - 1;
	while (from > 1 && inGroup(words[from - 1])) from--;
	const group = passiveGroup([finite, ...words.slice(from, by)]);
	if (!group || !hasPassive(group.lemma) || !mayMove(words.slice(from, by - 1))) return undefined;
	return { ...group, subject: words.slice(1, from), behind: words.slice(by) };
}

/** "what is the leak caused by?" → "what causes the leak?" */
function askDoer({ front, wh, isPlural, text }: QuestionParts, asked: Passive): string | undefined {
	const { subject, behind, lemma } = asked;
	if (!CAUSES.test(lemma) || !isSoundSubject(subject, { from: 0, to: subject.length }))
		return undefined;
	// "by in the dock": what stands behind the preposition comes behind the object.
	if (behind.length > 1 && behind[1]?.pos !== 'ADP') return undefined;
	const rest = textBetween(text, behind.slice(1));
	const verb = activeVerb(asked, isPlural);
	return `${join(`${front}${wh}`, verb, textBetween(text, subject), rest)}?`;
}

/** "what is caused by salt in spring?" → "what does salt cause in spring?" */
function askDone({ front, wh, text }: QuestionParts, asked: Passive): string | undefined {
	const { subject, behind, lemma, adverbs } = asked;
	const doer = subject.length > 0 || BY_MEANS.test(lemma) ? undefined : doerAfter(behind, 0);
	const isPlural = doer && isPluralSubject(behind, doer);
	if (!doer || isPlural === undefined) return undefined;
	// "weighted sum": no article, no plural, no name: how it was done, and no doer.
	if (!isPlural && !/^(?:DET|PROPN)$/u.test(behind[1]?.pos ?? '')) return undefined;
	const [named, rest] = [behind.slice(1, doer.to), behind.slice(doer.to)];
	const helper = activeHelper(asked, isPlural);
	return `${join(`${front}${wh}`, helper, textBetween(text, named), adverbs, lemma, textBetween(text, rest))}?`;
}

/** A passive question with its doer told or asked for, in the active. */
export function turnedPassive(asked: Worded): Worded | undefined {
	const parts = / by[ ?]/u.test(asked.body) ? partsBeforeHelper(asked.body) : undefined;
	const passive = parts && passiveParts(parts.words);
	if (!parts || !passive || asked.body.split(' ').length > LONGEST) return undefined;
	const body = askDoer(parts, passive) ?? askDone(parts, passive);
	return body === undefined ? undefined : { ...asked, body };
}
