import type { Span } from './span';

/** Written with a stop that does not end a sentence, whatever follows. */
const NEVER_LAST = new Set(
	`vs v e.g i.e cf viz fig figs eq eqs eqn sec secs tab ref refs no nos vol pp dr mr mrs ms prof st ca approx resp ed eds
	ch thm prop def lem cor app suppl supp al var sp incl excl min max avg`.split(/\s+/)
);
/** End a sentence only where a usual first word follows ("in the U.S. The …"). */
const SELDOM_LAST = new Set(
	'etc spp subsp u.s u.k u.n e.u a.m p.m inc ltd jr sr co corp ph.d m.d i.v i.p s.d s.e'.split(' ')
);
/** Abbreviations only before a figure: "no. 3", "min. 5", but "the answer is no. We". */
const ONLY_BEFORE_DIGIT = new Set(
	'no nos min max app ch prop def cor var sp ed al ms st tab sec avg'.split(' ')
);
const FIRST_WORDS = new Set(
	`a an the this that these those we our it its they their he she his her there here in on at by for from with to as if
	when while although though since because however moreover furthermore additionally also finally thus therefore hence
	then next second third first both all most many some such no not using based given compared despite after before
	during under over between among within across through results experiments code data overall together further
	empirically specifically notably importantly interestingly unlike instead yet but and or nor so what how why which
	who where is are was were do does did can could i you one two three four five six seven`.split(
		/\s+/
	)
);

// A stop, its closing marks, then white space: the places where a sentence may end. Where the space
// or the stop was lost: "in ports.The rope", "(n = 20) The rope", "by 5% The rope", "“rot” The rope"; and where
// the number of a note stands: "in ports.12 The rope".
const CANDIDATE =
	/[.!?…]+["'”’»)\]]*(?=\s|;["”]?\s)|\n[ \t]*\n|[.!?](?=[[【]?\p{Lu}\p{Ll}+[\s:\]】\p{Lu}])|[.!?](?=\d{1,2}\s\p{Lu}\p{Ll}*,?\s)(?<=\p{Ll}{3}.|\)\.)|(?:[)\]%]|(?<=\p{L})["”])(?=\s\p{Lu}\p{Ll}*\s)/gu;
const OPENING = /^\s*["'“‘«([]*/u;
const FIRST_WORD = /^[\p{L}\p{N}][\p{L}\p{N}'’-]*/u;
/** Longest look at the words before and after a stop, in code units. */
const LOOK = 60;

function wordBefore(text: string, stop: number): string {
	return /[^\s(["'“‘«]*$/u.exec(text.slice(Math.max(0, stop - LOOK), stop))?.[0] ?? '';
}

/** "ships of group B. Each", "groups A and B. Each", "vitamin D. Each": the letter is a label, and no initial. */
const LABELLED =
	/(?<![\p{L}\d])(?:groups?|arms?|classe?s?|types?|hepatitis|vitamins?|factors?|phases?|stages?|grades?|parts?|sites?|samples?|series|conditions?|cohorts?|schools?|models?|regimens?|treatments?) (?:\p{L}(?:, | and | or |, and ))*$/iu;

/** "J. Smith" */
const isInitial = (word: string, ahead: string) => /^\p{Lu}$/u.test(word) && !LABELLED.test(ahead);

function isAbbreviated(word: string, next: string, ahead: string): boolean {
	const lower = word.toLowerCase().replace(/\.$/, '');
	const starts = FIRST_WORDS.has(next.toLowerCase()) && /^\p{Lu}/u.test(next);
	if (lower === 'al') return !starts;
	if (ONLY_BEFORE_DIGIT.has(lower) && !/^\p{Lu}/u.test(word)) return /^\d/.test(next);
	if (NEVER_LAST.has(lower)) return true;
	// Initials: "J. Smith", "C. elegans", but "hepatitis C. We".
	if (isInitial(word, ahead) || SELDOM_LAST.has(lower)) return !starts;
	return /^(?:\p{L}\.)+\p{L}$/u.test(word) && !starts;
}

function endsSentence(text: string, match: RegExpMatchArray): boolean {
	const marks = match[0];
	if (marks.startsWith('\n')) return true;
	const start = match.index ?? 0;
	const behind = text.slice(start + marks.length, start + marks.length + LOOK);
	const after = behind.replace(/^;["”]?/u, '');
	const isJoined = after !== behind;
	// "the ropes held.; The tar ran", and not "ropes (Moor et al.; Quay)".
	if (isJoined && !JOINED_PART.test(after)) return false;
	const opening = OPENING.exec(after)?.[0] ?? '';
	const next = FIRST_WORD.exec(after.slice(opening.length))?.[0] ?? '';
	const before = wordBefore(text, start);
	const ahead = text.slice(Math.max(0, start - LOOK), start - before.length);
	// "8 vs. −6", "8 vs. - 6"
	if (next === '')
		return !/^\s*[,;:]/.test(after) && !(marks === '.' && isAbbreviated(before, next, ahead));
	if (/[)\]%"”]/.test(marks[0] ?? ''))
		return FIRST_WORDS.has(next.toLowerCase())
			? endsUnmarked(text, start)
			: endsInStatistic(text, start) && OPENS_ANEW.test(after);
	// "Math.Random" is one name.
	if (!/^\s/.test(after) && !/^(?:[\p{Ll}-]{3,}|.*[\d%)\]])$/u.test(before)) return false;
	if (marks.startsWith('.') && isAbbreviated(before, next, ahead)) return false;
	// "(2) Including …": an enumerator opens the sentence that its item opens.
	const item = /^\s*[([]?\w{1,3}[)\]]\s+(\p{L})/u.exec(after)?.[1];
	if (item !== undefined) return /\p{Lu}/u.test(item);
	if (/^\p{Ll}/u.test(next)) return startsWithSmallName(next) || LONG_WORD.test(before);
	return true;
}

/** No abbreviation: a sentence that ends in it ends, though the next begins small. */
const LONG_WORD = /^\p{Ll}{5,}$/u;
/** "(2) The rope", "[3, 4] The rope": what is counted or cited goes on. */
const ITEM_OR_CITATION = /^\s*(?:[\d,\s–-]+|\p{L}|[ivx]{1,4})$/u;
/** "b) The rope" */
const HALF_MARK = /(?:^|[\s:;,])(?:\d{1,2}|\p{L}|[ivx]{1,4})$/u;

/** "(p = 0.02) Fifteen ropes": no name stands behind a bracket that tells how sure a result is. */
const STATISTIC =
	/[([][^()[\]]*(?<![\p{L}\d.])(?:[pP]\s?[<=>≤≥]?\s?0?\.\d+|[nN]\s?=?\s?\d+|\d+\.\d+)$/u;

/** "Fifteen ropes broke", and no further name of a row: "Delft (P = 0.02) Holland and Gouda". */
const OPENS_ANEW = /^\s\p{Lu}\p{Ll}+\s(?!(?:and|or|vs|was|were|is|had)\s)\p{Ll}/u;

const endsInStatistic = (text: string, at: number) =>
	/[)\]]/.test(text[at] ?? '') && STATISTIC.test(text.slice(Math.max(0, at - LOOK), at));

/** Whether a bracket, a share or a quoted word ends a sentence whose stop was lost. */
function endsUnmarked(text: string, at: number): boolean {
	if (/[%"”]/.test(text[at] ?? '')) return true;
	const before = text.slice(Math.max(0, at - LOOK), at);
	const opened = Math.max(before.lastIndexOf('('), before.lastIndexOf('['));
	return opened < 0 ? !HALF_MARK.test(before) : !ITEM_OR_CITATION.test(before.slice(opened + 1));
}

/** "mRNA", "iPhone", "p53", "beta-carotene", "alpha2" open a sentence though their first letter is small. */
function startsWithSmallName(word: string): boolean {
	return /^\p{Ll}{1,2}(?:\p{Lu}|\d)|^(?:alpha|beta|gamma|delta|kappa|omega)(?:[-\d]|$)/u.test(word);
}

/** The parts of an abstract, each with its stop, joined to a row: " To find out …", " 20 ropes …". */
const JOINED_PART = /^\s(?:\p{Lu}[\p{L}\d'’-]*|\d[\d.,%]*)\s(?=[\p{L}\d(])/u;
/** "12" of "in ports.12 The rope", ";" of "held.; The tar ran" */
const BEHIND_STOP = /^(?:\d{1,2}(?=\s\p{Lu})|;["”]?(?=\s))/u;

function trimmed(text: string, span: Span): Span {
	const words = text.slice(span.start, span.end);
	const start = span.start + (words.length - words.trimStart().length);
	return { start, end: Math.max(start, span.start + words.trimEnd().length) };
}

/** The sentences of the text, in order, without the white space between them. */
export function splitSentences(text: string): Span[] {
	const spans: Span[] = [];
	let start = 0;
	const close = (end: number) => {
		const span = trimmed(text, { start, end });
		if (span.end > span.start) spans.push(span);
		start = end;
	};
	for (const match of text.matchAll(CANDIDATE)) {
		if (!endsSentence(text, match)) continue;
		close((match.index ?? 0) + match[0].length);
		if (!match[0].startsWith('\n'))
			start += BEHIND_STOP.exec(text.slice(start, start + 4))?.[0].length ?? 0;
	}
	close(text.length);
	return spans;
}
