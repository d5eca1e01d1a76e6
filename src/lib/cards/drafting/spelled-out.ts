import { DELETION } from '../card';
import { contentStems } from '$lib/text/stems';
import { isGroupLabel, type Meanings } from './meanings';
import { pluralOf } from './rewording/class-of';

/** Words of a prompt that is still read at a glance. */
const LONGEST_PROMPT = 38;
/** Words of a long form that helps more than it costs. */
const LONGEST_MEANING = 7;
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
	if (isGroupLabel(label)) return meaning;
	if (text.length > label.length) return /s$/.test(meaning) ? meaning : pluralOf(meaning);
	return text !== label || ONE_FOLLOWS.test(before) ? asOne(meaning) : meaning;
}

/** What makes a label beside it part of something longer. */
const GOES_BEFORE = /(?:[\p{L}\p{N}(/-]|\+\s?)$/u;
const GOES_ON = /^(?:[\p{L}\p{N}/-]|\s?[(+])/u;

/** Where a label first stands as a word of its own, outside the gap. */
function placeOf(label: string, body: string): { at: number; text: string } | undefined {
	const isGroup = isGroupLabel(label);
	const word = isGroup ? label.toLowerCase() : singular(label);
	const gap = DELETION.exec(body);
	const seen = gap ? body.replace(gap[0], '\u0000'.repeat(gap[0].length)) : body;
	const searched = isGroup ? seen.toLowerCase() : seen;
	for (let at = searched.indexOf(word); at >= 0; at = searched.indexOf(word, at + 1)) {
		const end = at + word.length + (!isGroup && seen[at + word.length] === 's' ? 1 : 0);
		const isPart = GOES_BEFORE.test(seen.slice(0, at)) || GOES_ON.test(seen.slice(end));
		if (!isPart && !isInParentheses(seen, at)) return { at, text: seen.slice(at, end) };
	}
	return undefined;
}

const isInParentheses = (text: string, at: number) =>
	text.lastIndexOf('(', at - 1) > text.lastIndexOf(')', at - 1);

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
	const isOne = isAsked || /^ (?:was|is|has|does)\b/u.test(after);
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
		if (!place || wordsIn(meaning) > LONGEST_MEANING) continue;
		if (tellsIn(result, meaning) || tellsWhose(handle, label, meaning)) continue;
		const { at, text } = place;
		const before = result.slice(0, at);
		const after = result.slice(at + text.length);
		const said = inNumberOf(text, { label, meaning, before });
		if (!agrees(said, before, after)) continue;
		const long = isGroupLabel(label) ? `${text} (${said})` : `${said} (${text})`;
		const next = withArticle(before, long) + long + after;
		if (wordsIn(next) <= LONGEST_PROMPT) result = next;
	}
	return result;
}
