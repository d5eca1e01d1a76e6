import { DELETION } from '../card';
import { longFormFor } from '$lib/extraction/passes/long-forms';
import { contentStems } from '$lib/text/stems';
import { isGroupLabel, type Meanings } from './meanings';
import { pluralOf } from './rewording/class-of';

/** Words of a prompt that is still read at a glance. */
const LONGEST_PROMPT = 38;
/** Words of a long form that helps more than it costs. */
const LONGEST_MEANING = 7;
/** Of both groups, or of three. */
const LONGEST_SIDES = 14;
const wordsIn = (text: string) => text.split(/\s+/).length;

/** "PSN" and "PSNs" are one label. */
export const singular = (label: string) => label.replace(/(?<=\p{Lu})s$/u, '');

const ONE_FOLLOWS = /\b(?:an?|each|every|one|another)\s$/iu;
const asOne = (meaning: string) =>
	meaning
		.replace(/(?<=wi|li|kni)ves$/u, 'fe')
		.replace(/(?<!ser|spec)ies$/u, 'y')
		.replace(/(?<=x|ch|sh|ss)es$|(?<=[^siu])s$/u, '');

/** "salt marshes (SM)" and "salt marsh (SMs)" agree with their label, and with "a" before it. */
function inNumberOf(
	text: string,
	{ label, meaning, before }: { label: string; meaning: string; before: string }
): string {
	if (!isSpelled(label, meaning)) return meaning;
	if (text.length > label.length) return /s$/.test(meaning) ? meaning : pluralOf(meaning);
	return text !== label || ONE_FOLLOWS.test(before) ? asOne(meaning) : meaning;
}

/** What makes a label beside it part of something longer. */
const GOES_BEFORE = /(?:[\p{L}\p{N}(/-]|\+\s?)$/u;
const GOES_ON = /^(?:[\p{L}\p{N}/-]|\s?[(+])/u;

/** "group B", "the B group", "groups A and B", wherever the letter stands. */
const isOfGroup = (before: string, after: string) =>
	/\b(?:group|arm|cohort)s?\s(?:[\p{Lu}\d.+]+(?:,| \([^()]*\))*\s)?(?:and\s|or\s)?$/iu.test(
		before
	) || /^(?:\s(?:and|or)\s[\p{Lu}\d.+]+)?\s(?:group|arm|cohort)s?\b/u.test(after);

/** "P" of "group p", "intervention" of "intervention group". */
const wordOf = (label: string) =>
	NUMBERED.test(label) ? label.replace(NUMBERED, '').toUpperCase() : label.replace(/ group$/u, '');
const NUMBERED = /^(?:group|arm|cohort) /u;
const ALL_GROUPS = /^all \d groups$/u;

/** "between the groups", "both groups", "all three groups" */
const SIDES =
	/\b(?:both|between|among|across|in|the|all)\s(?:the\s|all\s)?(?:(?<many>two|three|four|five|\d)\s)?(?:study\s|treatment\s|patient\s)?groups(?!\s?\(|\s(?:of|with|who|that|at|for|\p{Lu})\b|:|\s\d)/u;
/** "the two coats", "both treatments", "the two conditions" */
const TWO_SIDES =
	/\b(?:the two|both) (?:conditions|treatments|regimens|drugs|interventions|methods|approaches|techniques|strategies|procedures)(?!\s?\(|\s(?:of|with|that|for|\p{Lu})\b|:)/u;
const COUNTED: Readonly<Record<string, string>> = { two: '2', three: '3', four: '4', five: '5' };

/** Where all groups are spoken of, and as many as the paper tells. */
function placeOfAll(label: string, seen: string): { at: number; text: string } | undefined {
	const match = SIDES.exec(seen) ?? TWO_SIDES.exec(seen);
	const many =
		match?.groups?.['many'] ?? (/^(?:both|the two)/u.test(match?.[0] ?? '') ? '2' : undefined);
	const isSo = many === undefined || label === `all ${COUNTED[many] ?? many} groups`;
	return match && isSo ? { at: match.index, text: match[0] } : undefined;
}

/** Where a label first stands as a word of its own, outside the gap. */
function placeOf(label: string, body: string): { at: number; text: string } | undefined {
	const isGroup = isGroupLabel(label);
	const word = isGroup ? wordOf(label) : singular(label);
	const gap = DELETION.exec(body);
	const seen = gap ? body.replace(gap[0], '\u0000'.repeat(gap[0].length)) : body;
	if (ALL_GROUPS.test(label)) return placeOfAll(label, seen);
	for (let at = seen.indexOf(word); at >= 0; at = seen.indexOf(word, at + 1)) {
		const own = at + word.length + (!isGroup && seen[at + word.length] === 's' ? 1 : 0);
		const isMeant = !isGroup || isOfGroup(seen.slice(0, at), seen.slice(own));
		// "the B group (brass oars)"
		const end =
			own + (isGroup ? (/^ (?:group|arm)(?![\p{L}-])/u.exec(seen.slice(own))?.[0].length ?? 0) : 0);
		const isPart = GOES_BEFORE.test(seen.slice(0, at)) || GOES_ON.test(seen.slice(end));
		if (!isPart && isMeant && !isInParentheses(seen, at)) return { at, text: seen.slice(at, end) };
	}
	return undefined;
}

/** "between the groups" → "between the groups (ash oars; brass oars)", where the paper tells them all. */
export function withSidesTold(text: string, meanings: Meanings): string {
	if (!SIDES.test(text) && !TWO_SIDES.test(text)) return text;
	for (const [label, sides] of meanings) {
		const place = ALL_GROUPS.test(label) ? placeOf(label, text) : undefined;
		if (!place) continue;
		const end = place.at + place.text.length;
		return `${text.slice(0, end)} (${sides})${text.slice(end)}`;
	}
	return text;
}

const tellsEach = (label: string) => NUMBERED.test(label) || ALL_GROUPS.test(label);

/** A group that the paper tells, and the body does not, in sight or hidden. */
export function holdsUntoldGroup(body: string, meanings: Meanings): boolean {
	const hidden = DELETION.exec(body)?.[1] ?? '';
	return [...meanings.keys()].some(
		(label) =>
			tellsEach(label) &&
			(placeOf(label, body) !== undefined || placeOf(label, hidden) !== undefined)
	);
}

const isInParentheses = (text: string, at: number) =>
	text.lastIndexOf('(', at - 1) > text.lastIndexOf(')', at - 1);

/** Its letters are those of the words, which may then stand in its place: "loose sails (LS)", but "group B (brass oars)". */
export const isSpelled = (label: string, meaning: string) =>
	!isGroupLabel(label) && longFormFor(label, meaning) === meaning;

/** Vowels that are heard: "a unit", "a European". */
const HEARD_VOWEL = /^(?:[aio]|e(?!u)|u(?!ni|se|sa|ti))/iu;

/** "an LS" → "a laparoscopic specialist". */
function withArticle(before: string, said: string): string {
	const article = HEARD_VOWEL.test(said) ? 'an' : 'a';
	return before.replace(/(?<=^|\s)(a)n?\s$/iu, (_match, a: string) => `${a}${article.slice(1)} `);
}

/** "LS was": not "loose sails (LS) was". */
function agrees(said: string, before: string, after: string): boolean {
	const isSeveral = /(?<=\p{Ll}{2}[^isu\s])s$/u.test(said);
	// "was LS used?"; in "was LS use rare?" it is no subject
	const isAsked =
		/\b(?:was|is|has|does) $/u.test(before) &&
		/^ (?:\p{Ll}+ed|positive|negative|not|more|less|able|higher|lower)\b/u.test(after);
	const isOne = isAsked || /\bdoes $/u.test(before) || /^ (?:was|is|has|does)\b/u.test(after);
	return !(isSeveral && isOne);
}

/** Its words stand together, whatever their endings: "old tide gauge" tells nothing of "new tide gauge". */
function tellsIn(text: string, meaning: string): boolean {
	const stems = contentStems(meaning);
	const seen = contentStems(text);
	return (
		stems.length > 0 &&
		seen.some((_stem, at) => stems.every((stem, index) => seen[at + index] === stem)) &&
		!/^non|^un/u.test(meaning)
	);
}

/** A title that holds the words alone does not say that the label stands for them. */
const tellsWhose = (handle: string, label: string, meaning: string) =>
	handle.includes(label) && tellsIn(handle, meaning);

/** "the LS group" → "the laparoscopic specialists (LS) group", where the prompt stays short and tells it nowhere else. */
export function spelledOut(body: string, meanings: Meanings, handle = ''): string {
	let result = body;
	for (const [label, meaning] of meanings) {
		const place = placeOf(label, result);
		const longest = ALL_GROUPS.test(label) ? LONGEST_SIDES : LONGEST_MEANING;
		if (!place || wordsIn(meaning) > longest) continue;
		if (!isGroupLabel(label) && tellsIn(result, meaning)) continue;
		if (tellsWhose(handle, label, meaning)) continue;
		// "the intervention group" of a paper on just that
		if (isGroupLabel(label) && !tellsEach(label) && tellsIn(`${handle} ${result}`, meaning))
			continue;
		const { at, text } = place;
		const before = result.slice(0, at);
		const after = result.slice(at + text.length);
		const said = inNumberOf(text, { label, meaning, before });
		// "LS was rare" → "LS (loose sails) was rare"
		const isWhole = isSpelled(label, meaning) && agrees(said, before, after);
		const long = isWhole ? `${said} (${text})` : `${text} (${said})`;
		const next = (isWhole ? withArticle(before, long) : before) + long + after;
		if (wordsIn(next) <= LONGEST_PROMPT) result = next;
	}
	return result;
}
