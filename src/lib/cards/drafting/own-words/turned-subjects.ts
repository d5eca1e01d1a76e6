import { parseClause, textOfRange, type Clause } from '$lib/extraction/clause';
import type { Worded } from '../rewording/well-worded';
import { isPluralObject, objectOf } from './object-of';
import { askedFirst, dangles, openersOf, type Opened } from './question-parts';
import { doerWord, join, passive, turnableVoice, type Voice } from './voices';

/** Words up to which a question may end in its "by". */
const LONGEST_STRANDED = 9;
/** Words of the circumstances that may stand between verb and "by". */
const LONGEST_BETWEEN = 5;
/** Words from which what is asked for stands better at the end. */
const LONG_NAME = 5;
const LONGEST = 30;

const wordCount = (text: string) => (text === '' ? 0 : text.split(' ').length);

/** Stands for "what" where a clause is read; singular as "what" is. */
const STAND_IN = 'the gadget';

const KIND = /^(?:kind|type|sort) of /u;

/** The question read as a statement: "which lamps light B" → "the lamps light B". */
function statement({ wh, rest }: Opened): Clause | undefined {
	if (/^how$/iu.test(wh)) return undefined;
	const isNamed = /^which$/iu.test(wh) || KIND.test(rest);
	return parseClause(`${isNamed ? 'the' : STAND_IN} ${rest}`);
}

function askedNoun(clause: Clause, { wh }: Opened): string | undefined {
	const { from, to } = clause.subject;
	if (from !== 0) return undefined;
	const subject = textOfRange(clause, clause.subject);
	if (subject === STAND_IN) return 'what';
	return to > 1 && !subject.startsWith(STAND_IN) && !/[,;]/u.test(subject)
		? subject.replace(/^the/u, wh.toLowerCase())
		: undefined;
}

/** "by striking a match" beside the "by" of a doer. */
const asMeans = (rest: string) => rest.replace(/^by (?=\p{L}+ing\b)/u, 'through ');

const NOT_BEHIND =
	/\b(?:its|their|itself|themselves|than|by|that|which|who|where|and|or|but|respectively)\b|[,;:()]/u;

interface Said {
	readonly object: string;
	readonly finite: string;
	readonly done: string;
	readonly rest: string;
	/** "by which lamp" in two halves. */
	readonly by: string;
	readonly wh: string;
	/** A phrase in front may go behind: "raised by in spring" would not do. */
	readonly isLed: boolean;
}

function ordered({ object, finite, done, rest, by, wh, isLed }: Said): string {
	const isShort = wordCount(object) <= LONGEST_STRANDED;
	if (rest === '' && isShort)
		return wh === 'what' && !isLed
			? `what ${finite} ${object} ${done} ${by}?`
			: `${by} ${wh} ${finite} ${object} ${done}?`;
	if (wordCount(rest) <= LONGEST_BETWEEN || wordCount(wh) >= LONG_NAME)
		return `${join(object, finite, done, rest, by, wh)}?`;
	return `${by} ${wh} ${finite} ${object} ${done} ${rest}?`;
}

function turned(
	clause: Clause,
	voice: Voice,
	{ wh, isLed }: Pick<Said, 'wh' | 'isLed'>
): string | undefined {
	const object = objectOf(clause);
	if (!object) return undefined;
	const isPlural = isPluralObject(clause, object);
	const said = isPlural === undefined ? undefined : passive(voice, isPlural);
	const rest = asMeans(textOfRange(clause, { from: object.to, to: clause.rest.to }));
	if (!said || NOT_BEHIND.test(rest)) return undefined;
	return ordered({
		object: textOfRange(clause, object),
		finite: said.finite,
		done: said.rest,
		rest,
		by: doerWord(voice.lemma),
		wh,
		isLed
	});
}

/** "what raises the tide?" → "what is the tide raised by?" */
export function turnedSubject(asked: Worded): Worded | undefined {
	const opened = openersOf(asked.body);
	if (!opened || dangles(opened.front) || asked.body.split(' ').length > LONGEST) return undefined;
	const clause = statement(opened);
	const wh = clause && askedNoun(clause, opened);
	const voice = clause && turnableVoice(clause);
	if (!clause || wh === undefined || !voice) return undefined;
	const said = turned(clause, voice, { wh, isLed: opened.front !== '' });
	return said === undefined ? undefined : { ...asked, body: askedFirst(opened, said) };
}
