import { textOfRange, type Clause, type Range } from '$lib/extraction/clause';
import { tagWords } from '$lib/extraction/parts-of-speech';
import { contentStems } from '$lib/text/stems';
import type { Pattern, Source } from '../../candidate';
import { opening } from '../../questions';
import { rowOf } from './besides';
import { asked, fronted } from './question';

/** Two things are asked for; more would be a list, which nobody can be asked for at once: of them how many there are. */
const COUNTS: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, five: 5 };
/** Words of one item, and of what they are called together. */
const LONGEST_ITEM = 8;
const LONGEST_NAME = 9;
const MARK = /^\((?:\d|[a-e]|i{1,3}|iv|v)\)\s/u;
/** What the last item goes on to say. */
const GOES_ON = /\s(?:that|which|who|where)\s.*$/u;

function isItem(text: string): boolean {
	const words = tagWords(text);
	return (
		words.length <= LONGEST_ITEM &&
		contentStems(text).length > 0 &&
		!words.some(
			({ pos, form }) => /^(?:AUX|PRON|SCONJ)$/.test(pos) || /^(?:3sg|base|past)$/.test(form ?? '')
		)
	);
}

/** "A and B" → its items. */
function itemsIn(text: string): readonly string[] {
	const items = text
		.replace(GOES_ON, '')
		.split(/;\s(?:and\s)?|,\s(?:and\s|or\s)?|\sand\s/u)
		.map((item) => item.trim().replace(MARK, ''));
	return items.every(isItem) ? items : [];
}

/** Index of the colon or the "namely" after which the items stand. */
function openerOf({ words, rest }: Clause): number {
	return words.findIndex(
		({ text, lower }, at) =>
			at >= rest.from && (text === ':' || (lower === 'namely' && words[at - 1]?.text === ','))
	);
}

function isName({ words }: Clause, { from, to }: Range): boolean {
	const name = words.slice(from, to);
	return (
		name.length >= 2 &&
		name.length <= LONGEST_NAME &&
		!name.some(({ pos, text }) => /^(?:AUX|PRON|SCONJ)$/.test(pos) || /^[,;(]$/.test(text))
	);
}

/** "two models", where that stands, and which they are. */
interface Counted {
	readonly name: Range;
	readonly count: string;
	readonly items: readonly string[];
}

function countedIn(clause: Clause): Counted | undefined {
	const { words, subject, rest, text } = clause;
	const opener = openerOf(clause);
	if (opener < 0) return undefined;
	const items = itemsIn(text.slice(words[opener]?.span.end).replace(/^[,\s]+|[.\s]+$/gu, ''));
	const end = words[opener - 1]?.text === ',' ? opener - 1 : opener;
	const at = words.findIndex(({ lower }, index) => {
		const isInRest = index >= rest.from && index < end;
		return (index === subject.from || isInRest) && COUNTS[lower] !== undefined;
	});
	const count = words[at]?.lower ?? '';
	if (items.length !== COUNTS[count]) return undefined;
	const name = { from: at, to: at === subject.from ? subject.to : end };
	return isName(clause, name) ? { name, count, items } : undefined;
}

/** Words of what is done to which a preposition joins the counted things. */
const LONGEST_THING = 6;

function isThing({ words, verb }: Clause, { from, to }: Range): boolean {
	const isBe = words[verb.to - 1]?.pos === 'AUX';
	const isPlain = words
		.slice(from, to)
		.every(({ pos }) => !/^(?:PART|SCONJ|VERB|PUNCT)$/.test(pos));
	return !isBe && isPlain && to - from <= LONGEST_THING;
}

function bodyFor(source: Source, { name, items }: Counted): string | undefined {
	const { clause } = source;
	const { words, subject, rest, verb } = clause;
	const which =
		items.length === 2
			? `which ${textOfRange(clause, name)}`
			: `how many ${textOfRange(clause, { from: name.from + 1, to: name.to })}`;
	if (name.from === subject.from) {
		const opener = openerOf(clause);
		const told = textOfRange(clause, { from: verb.from, to: opener });
		return `${opening(clause)}${which} ${told}?`;
	}
	const before = words[name.from - 1];
	const isGoverned = before?.pos === 'ADP' && name.from - 1 >= rest.from;
	const kept = { from: rest.from, to: isGoverned ? name.from - 1 : name.from };
	// "its two parts", "the other two": whose, and which were the first?
	if (/^(?:DET|PRON|ADJ)$/.test(before?.pos ?? '')) return undefined;
	if (kept.to === kept.from)
		return fronted(source, {
			wh: which,
			kept: [],
			...(isGoverned ? { ending: before.lower } : {})
		});
	// "a function of two things", "shows how to cut it into two parts": a phrase that cannot be parted.
	const isOwn =
		isGoverned && !/^(?:of|between|among|as)$/.test(before.lower) && isThing(clause, kept);
	return isOwn ? fronted(source, { wh: `${before.lower} ${which}`, kept: [kept] }) : undefined;
}

/**
 * "tested in two seas: the Baltic and the Adriatic" → "in which two seas was it tested?"; of three, "in how
 * many seas was it tested?", with the answer that tells them.
 */
export const askCounted: Pattern = (source) => {
	const counted = countedIn(source.clause);
	if (!counted) return [];
	const { count, items } = counted;
	const isPair = items.length === 2;
	const answer = isPair ? items.join(' and ') : `${count} (${rowOf(items)})`;
	const body = bodyFor(source, counted);
	const asking = asked(source, { pattern: 'counted', body, answer, fit: 0.8 });
	return isPair ? asking : asking.map((candidate) => ({ ...candidate, type: 'number' }));
};
