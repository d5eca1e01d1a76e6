import { parseClause, textOfRange } from '$lib/extraction/clause';
import { tagWords } from '$lib/extraction/parts-of-speech';
import { contentStems } from '$lib/text/stems';
import { topicOfQuestion, type Room } from './question-title';

/** More is no handle. */
const NARROW: Room = { words: 8, telling: 6 };
/** For a study that is known by whom it was about, too: "… in adults after a stroke". */
export const WIDE: Room = { words: 11, telling: 8 };
/** Fewer might be any paper's. */
const LEAST_CONTENT = 3;
/** Without a joint to cut at, so many words still make one. */
const LONGEST_WHOLE = 10;

const PARTS =
	/:\s+|:(?=\p{Lu}\p{Ll})|\s[-–—]\s|\?\s+(?=\p{Lu})|\.\s+(?=(?:Is|Are|Does|Do|Can|How|What)\s)/u;

function capitalised(text: string): string {
	return text.replace(/^\p{Ll}(?=\p{Ll}|\s)/u, (letter) => letter.toUpperCase());
}

/** "Title: subtitle" → "Title"; a whole sentence → its subject; a question → its topic; a long title → its first phrase. */
export function shortTitle(title: string, room: Room = NARROW): string {
	const plain = title
		// "(18)F" is one word.
		.replace(/\s?\([^)]*\)(?=[\s,;:.?]|$)/g, '')
		.replace(/\s+/g, ' ')
		.replace(/[.?\s]+$/, '')
		.trim();
	const first = plain.split(PARTS)[0]?.trim() ?? plain;
	const topic = topicOfQuestion(first, room);
	if (topic !== undefined) return capitalised(cutAtJoint(topic, room));
	const words = first.split(' ');
	if (isShort(words, room)) return words.length <= 6 ? first : titleSubject(first);
	return cutAtJoint(titleSubject(first), room);
}

function isShort(words: readonly string[], room: Room): boolean {
	return words.length <= room.words && contentStems(words.join(' ')).length <= room.telling;
}

function lowerCased(title: string): string {
	return title.replace(/(?<=\s)\p{Lu}(?=\p{Ll})/gu, (letter) => letter.toLowerCase());
}

/** Of a title that is a sentence, which tells the finding, its subject; any other whole. */
export function titleSubject(title: string): string {
	const clause = parseClause(lowerCased(title));
	const finite = clause?.words[clause.verb.from];
	const main = clause?.words[clause.verb.to - 1];
	const next = clause?.words[clause.rest.from];
	// "by entropy penalized coding", "assessment surveys in elimination": no verb, and nothing told.
	const isSentence =
		(finite?.pos === 'AUX' || /^(?:3sg|base)$/.test(main?.form ?? '')) &&
		main?.isAmbiguous !== true &&
		next !== undefined;
	if (!clause || !isSentence) return title;
	const { length } = textOfRange(clause, { from: 0, to: clause.subject.to });
	const subject = title.slice(0, length);
	return subject.split(' ').length >= 2 ? subject : title.split(' ').slice(0, 4).join(' ');
}

const JOINT =
	/^(?:in|on|of|for|with|without|from|via|through|by|among|between|during|using|to|as|at|under|across|within|beyond|after|before|against|over|towards?|based|that|which|who|when|while|whose|and|versus|vs\.?|living|undergoing|receiving|having|attending|taking|,)$/i;
/** Said of anything: what it is about comes after it. */
const EMPTY_END =
	/\b(?:in|of|for|among|with|the|an?)\s(?:patients|people|women|men|children|adults|subjects|individuals|persons)$|\bas (?:an?|the) [^ ]+(?: [^ ]+)?$|^(?:(?:an?|the|towards?|on)\s)?(?:\p{L}+\s)?(?:framework|approach|method|evaluation|analysis|effects?|impact|role|use|study|follow-up|comparison|significance|assessment|model|review|survey|investigation|influence|association|relationship|importance|efficacy|patients|people|women|men|children)$/iu;
const PREPOSITION_END =
	/\b(?:depending|including|compared|using|living|undergoing|receiving|having|attending|taking)$/i;

/** "transfer from A [to B]", "between A [and B]": only one end is told. */
function isHalf(part: string, next: string): boolean {
	if (/^to$/i.test(next) && /\bfrom\b/i.test(part)) return true;
	return /^and$/i.test(next) && /\b(?:between|both)\b/i.test(part);
}

/** "in the diagnosis [of B]", "blood pressure depending [on B]", "complete and incomplete [cuts]". */
function endsOpen(part: string, next: string): boolean {
	if (EMPTY_END.test(part) || isHalf(part, next) || PREPOSITION_END.test(part)) return true;
	const isOwned =
		/^of$/i.test(next) && /\b(?:in|for|and|with|by|to|on) (?:the )?[^ ]+$/i.test(part);
	const last = tagWords(lowerCased(part)).at(-1);
	const isVerb = last?.pos === 'VERB' && last.form !== 'ing';
	return isOwned || isVerb || last?.pos === 'ADJ' || last?.pos === 'ADV';
}

/** Ends in a noun, and the next word is no part of its phrase. */
function isWhole(words: readonly string[], at: number): boolean {
	const tagged = tagWords(lowerCased(words.slice(0, at + 1).join(' ')));
	const last = tagged.at(-2);
	const isNoun = /^(?:NOUN|PROPN|NUM)$/.test(last?.pos ?? '') || last?.form === 'ing';
	return isNoun && !/^(?:NOUN|PROPN|ADJ|NUM)$/.test(tagged.at(-1)?.pos ?? '');
}

function cutAtJoint(title: string, room: Room): string {
	const words = title.split(' ');
	if (isShort(words, room)) return title;
	const upTo = (at: number) =>
		words
			.slice(0, at)
			.join(' ')
			.replace(/[,;:]$/, '');
	const joints = [...words.keys()].filter(
		(at) => at >= 2 && (JOINT.test(words[at] ?? '') || /,$/.test(words[at - 1] ?? ''))
	);
	const good = joints.filter((at) => !endsOpen(upTo(at), words[at] ?? ''));
	const telling = good.filter((at) => contentStems(upTo(at)).length >= LEAST_CONTENT);
	const best = telling.findLast((at) => isShort(words.slice(0, at), room));
	if (best !== undefined) return upTo(best);
	if (words.length <= LONGEST_WHOLE) return title;
	const longer = [...telling, ...good].find((at) => at <= LONGEST_WHOLE);
	const whole = [8, 7, 6, 5, 4].find((at) => isWhole(words, at));
	return upTo(longer ?? whole ?? joints[0] ?? 5);
}
