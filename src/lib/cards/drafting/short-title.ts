import { parseClause, textOfRange } from '$lib/extraction/clause';
import { tagWords } from '$lib/extraction/parts-of-speech';
import { isNominal } from '$lib/extraction/word';
import { contentStems } from '$lib/text/stems';
import { topicOfQuestion, type Room } from './question-title';

/** More is no handle. */
export const NARROW: Room = { words: 8, telling: 6 };
/** Tells more of the work than its field: "… with a map of the seabed". */
export const WIDE: Room = { words: 11, telling: 8 };
/** For a study that is known by whom it was about, too: "… in adults after a stroke". */
export const WIDEST: Room = { words: 16, telling: 13 };
/** Fewer might be any paper's. */
const LEAST_CONTENT = 3;
/** Without a joint to cut at, so many words still make one. */
const LONGEST_WHOLE = 10;

const PARTS =
	/:\s+|:(?=\p{Lu}\p{Ll})|\s?(?:--+|—)\s?|\s[-–]\s|\?\s+(?=\p{Lu})|\.\s+(?=(?:Is|Are|Does|Do|Can|How|What|An?)\s)|,\s(?=(?:is|are|does|do|can|will) (?:it|they|this|these)\b)/u;

function capitalised(text: string): string {
	return text.replace(/^['"“‘]?\p{Ll}(?=\p{Ll}|\s)/u, (opening) => opening.toUpperCase());
}

/** What stands in brackets; "(18)F" is one word. */
export const withoutBrackets = (title: string): string =>
	title.replace(/\s?\([^)]*\)(?=[\s,;:.?]|$)/g, '').replace(/\s+/g, ' ');

/** "Title: subtitle" → "Title"; a whole sentence → its subject; a question → its topic; a long title → its first phrase. */
export function shortTitle(title: string, room: Room = NARROW): string {
	const plain = withoutBrackets(title)
		.replace(/[.?\s]+$/, '')
		.trim();
	const [first = plain, second = ''] = plain.split(PARTS).map((part) => part.trim());
	const both = room === WIDEST ? withSecond(first, second) : first;
	if (both !== first && isShort(both.split(' '), room)) return both;
	const topic = topicOfQuestion(first, room);
	if (topic !== undefined) return capitalised(cutAtJoint(topic, room));
	const words = first.split(' ');
	// What a question follows tells no finding.
	const subject = ASKED.test(second) ? first : titleSubject(first);
	if (isShort(words, room)) return words.length <= 6 ? first : subject;
	return cutAtJoint(subject, room);
}

/** A question about what stands before it. */
const ASKED = /^(?:is|are|was|were|do|does|did|can|could|may|should|will|has|have|how|what)\b/iu;
/** So many words name a field, and no study in it. */
const BARE = 5;

/** "Sleepwalking: is it a habit?" → "Sleepwalking as a habit"; what is asked of a bare topic tells the study from others. */
function withSecond(first: string, second: string): string {
	if (contentStems(first).length > BARE || second === '' || isCoined(first)) return first;
	const role = /^(?:is|are|was|were) (?:it|this|they|these) (?:really )?(?<role>an? .+)$/iu.exec(
		second
	);
	if (role?.groups) return `${first} as ${role.groups['role']}`;
	if (/^an? /iu.test(second)) return `${first}, ${second.replace(/^A/u, 'a')}`;
	if (!ASKED.test(second) && !/\?$/u.test(second))
		return `${first} – ${cutAtJoint(second, roomBeside(first))}`;
	const pointed = /^(?<helper>\p{L}+) (?:it|they|this|these)\s(?<rest>.+)$/iu.exec(second)?.groups;
	if (pointed) return withDeed(first, pointed['helper'] ?? '', pointed['rest'] ?? '');
	second = second.replace(OF_FIRST, '$<helper> the ');
	if (SAYS_NO_MORE.test(second)) return first;
	const topic = topicOfQuestion(second, WIDE);
	// "do experts agree?": not read, but given back as it stands.
	const isRead =
		/^\p{L}+ there\s/iu.test(second) || (topic !== undefined && !second.endsWith(topic));
	const opening = contentStems(topic ?? '').slice(0, 2);
	const known = new Set(contentStems(first));
	if (opening.every((stem) => known.has(stem))) return first;
	if (
		topic === undefined ||
		!isRead ||
		/\b(?:these|those|this|its|their|what|whether|how|when|that|who)\b/iu.test(topic)
	)
		return first;
	if (/\b(?:study|trial|review|report|survey)$/iu.test(first)) return capitalised(topic);
	return / and /.test(first + topic) ? `${first}, ${topic}` : `${first} and ${topic}`;
}

/** "Some gales: do they influence harvests?" → "Some gales and harvests". */
function withDeed(first: string, helper: string, rest: string): string {
	const topic = topicOfQuestion(`${helper} things ${rest}`, WIDE);
	const tied = /^things (?<tied>(?:and|to|as(?! the same)) .+)$/u.exec(topic ?? '')?.groups?.[
		'tied'
	];
	return tied === undefined || / and /.test(first) ? first : `${first} ${tied}`;
}

/** A name of its own, and no field's: "TIDEBOX", "Sea2Shore". */
const isCoined = (first: string) => !first.includes(' ') && /\p{L}.*[\p{Lu}\d]/u.test(first);

function roomBeside(first: string): Room {
	const telling = WIDEST.telling - contentStems(first).length;
	return { words: WIDEST.words - first.split(' ').length - 1, telling };
}

/** "can its shape be told?": what is asked of the first. */
const OF_FIRST = /^(?<helper>\p{L}+) (?:its|their) (?=\p{L}+ \p{L}+ )/iu;

/** "do they agree?" */
const SAYS_NO_MORE = /^\p{L}+ (?:it|this|that|they|these|we|he|she|you|one|its|their|our)\b/iu;

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
	return subject.split(' ').length >= 2 ? subject : title;
}

const JOINT =
	/^(?:in|on|of|for|with|without|from|via|through|by|among|between|during|using|to|as|at|under|across|within|beyond|after|before|against|over|towards?|based|that|which|who|when|while|whose|and|versus|vs\.?|living|undergoing|receiving|having|attending|taking|depending|,)$/i;
/** Said of anything: what it is about comes after it. */
const EMPTY_END =
	/\b(?:in|of|for|among|with|the|an?)\s(?:patients|people|women|men|children|adults|subjects|individuals|persons)$|\bas (?:(?:an?|the) )?[^ ]+(?: [^ ]+)?$|^(?:(?:an?|the|towards?|on)\s)?(?:\p{L}+\s)?(?:framework|approach|method|evaluation|analysis|effects?|impact|role|use|study|follow-up|comparison|significance|assessment|model|review|survey|investigation|influence|value|sample|association|relationship|importance|efficacy|patients|people|women|men|children)$/iu;
const PREPOSITION_END =
	/\b(?:depending|including|compared|using|living|undergoing|receiving|having|attending|taking)$/i;

/** "transfer from A [to B]", "between A [and B]": only one end is told. */
function isHalf(part: string, next: string): boolean {
	if (/^to$/i.test(next) && /\bfrom\b/i.test(part)) return true;
	return /^and$/i.test(next) && /\b(?:between|both)\b/i.test(part);
}

/** "in the diagnosis [of B]", "blood pressure depending [on B]", "complete and incomplete [cuts]". */
function endsOpen(part: string, next: string): boolean {
	const [end = ''] = part.split(' ').slice(-1);
	if (JOINT.test(end) || EMPTY_END.test(part) || isHalf(part, next) || PREPOSITION_END.test(part))
		return true;
	const isOwned =
		/^of$/i.test(next) && /\b(?:in|for|and|with|by|to|on|of) (?:the )?[^ ]+$/i.test(part);
	const tagged = tagWords(lowerCased(part));
	const last = tagged.at(-1);
	// "saline breast implants": a noun after nouns.
	const isNoun = last?.form === '3sg' && isNominal(tagged.at(-2));
	const isVerb =
		last?.pos === 'VERB' &&
		!isNoun &&
		(last.form !== 'ing' || /^(?:that|whether|how)$/i.test(next));
	return isOwned || isVerb || last?.pos === 'ADJ' || last?.pos === 'ADV';
}

/** Ends in a noun, and the next word is no part of its phrase. */
function isWhole(words: readonly string[], at: number): boolean {
	const tagged = tagWords(lowerCased(words.slice(0, at + 1).join(' ')));
	const last = tagged.at(-2);
	const isNoun = /^(?:NOUN|PROPN|NUM)$/.test(last?.pos ?? '') || last?.form === 'ing';
	return isNoun && !/^(?:NOUN|PROPN|ADJ|NUM)$/.test(tagged.at(-1)?.pos ?? '');
}

/** "rust in rails, [bolts, or bridges]": more of one list comes. */
const isInList = (words: readonly string[], at: number) =>
	/,$/.test(words[at - 1] ?? '') &&
	/^(?:\S+ ){0,2}\S+, (?:(?:\S+ ){1,3}\S+, )?(?:and|or) |^(?:and|or) /u.test(
		`${words.slice(at).join(' ')} `
	);

/** "pains of head [and neck injuries]", "in 2008 [and 2010]": the other belongs to it. */
function isOneOfPair(words: readonly string[], at: number): boolean {
	if (!/^(?:and|or)$/i.test(words[at] ?? '')) return false;
	const isJoint = (index: number) => JOINT.test(words[index] ?? 'of');
	const isAlone = isJoint(at - 2) && !isJoint(at - 1);
	const goesOn = !isJoint(at + 1) && !isJoint(at + 2);
	return (isAlone && goesOn) || /^(?:\d[\d.]*|\p{Lu})$/u.test(words[at + 1] ?? '');
}

function cutAtJoint(title: string, room: Room): string {
	const words = title.split(' ');
	if (isShort(words, room)) return title;
	const upTo = (at: number) =>
		words
			.slice(0, at)
			.join(' ')
			.replace(/[,;:.?!]+$/, '');
	const joints = [...words.keys()].filter(
		(at) => at >= 2 && (JOINT.test(words[at] ?? '') || /,$/.test(words[at - 1] ?? ''))
	);
	const good = joints.filter(
		(at) => !endsOpen(upTo(at), words[at] ?? '') && !isInList(words, at) && !isOneOfPair(words, at)
	);
	const telling = good.filter((at) => contentStems(upTo(at)).length >= LEAST_CONTENT);
	const best = telling.findLast((at) => isShort(words.slice(0, at), room));
	if (best !== undefined) return upTo(best);
	if (words.length <= LONGEST_WHOLE) return title;
	const longer = [...telling, ...good].find((at) => at <= LONGEST_WHOLE);
	const whole = [8, 7, 6, 5, 4].find((at) => isWhole(words, at));
	return upTo(longer ?? whole ?? joints[0] ?? 5);
}
