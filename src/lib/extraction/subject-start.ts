import { isPossessive } from './parts-of-speech';
import { isNominal, type Word } from './word';

const STARTS_LEAD = new Set(['ADP', 'SCONJ', 'PART']);

/** "due to frost, the boats stayed" */
const JOINED_WITH_TO = /^(?:due|thanks|prior|contrary|similar|relative|subsequent|according)$/;

/** "due to frost, …", "consistent with its age, …", "regardless of tar, …" */
const opensJoined = (first: Word, next: Word | undefined) =>
	(JOINED_WITH_TO.test(first.lower) && next?.lower === 'to') ||
	(/^(?:consistent|together|along)$/.test(first.lower) && next?.lower === 'with') ||
	(/^(?:regardless|irrespective)$/.test(first.lower) && next?.lower === 'of');

/** Where the subject begins: after the last comma before the verb that closes a fronted phrase. */
export function subjectStart(words: readonly Word[], verb: number): number {
	const first = words[0];
	if (!first) return 0;
	const participle = first.form === 'ing' || first.form === 'ed' || first.form === 'participle';
	const adverbFirst = first.pos === 'ADV' && words.slice(0, verb).some((word) => word.text === ',');
	if (opensAmount(words, 0)) return 0;
	const hasLead =
		STARTS_LEAD.has(first.pos) ||
		participle ||
		adverbFirst ||
		opensJoined(first, words[1]) ||
		/^(?:to|as|when|with)$/.test(first.lower);
	if (!hasLead) return nounLead(words, verb);
	const insert = insertStart(words, verb);
	const end = insert ?? verb - 1;
	let closed = words[end]?.text === ')' ? 1 : 0;
	for (let at = end - 1; at > 0; at--) {
		// "in fog, all keels (oak, ash) rot": a row in brackets opens no subject.
		if (words[at]?.text === ')') closed++;
		if (words[at]?.text === '(') closed--;
		if (words[at]?.text !== ',' || closed > 0) continue;
		const next = words[at + 1];
		// "even a simple, untrained model": the comma stands between two qualities.
		if (words[at - 1]?.pos === 'ADJ' && first.pos === 'ADV' && at > 1) continue;
		// "using a map, such as a chart, is cheap": an example, and no subject.
		if (/^(?:such|including|like|especially|particularly)$/.test(next?.lower ?? '')) continue;
		if (next && startsSubject(next, words[at + 2])) return rowStart(words, at + 1, verb);
	}
	const isBare =
		first.pos === 'ADP' ||
		(first.pos === 'SCONJ' && isDoneTo(words[1])) ||
		opensJoined(first, words[1]);
	return isBare ? bareLead(words, verb) : 0;
}

/** "up to 75% of the crews", "about one-third of the crews", "at least two crews": how many, and no phrase in front. */
function opensAmount(words: readonly Word[], at: number): boolean {
	const [first, second, third] = [words[at], words[at + 1], words[at + 2]];
	const isCount = (word: Word | undefined) =>
		word?.pos === 'NUM' || /^(?:half|(?:one|two|three)-\p{Ll}+s?)$/u.test(word?.lower ?? '');
	const isBound = /^(?:up to|at least|at most)$/u.test(`${first?.lower} ${second?.lower}`);
	if (isBound) return isCount(third);
	// "over eight weeks, crews rowed": how long, and no part of the crews.
	if (UNIT.test(third?.lower ?? '') && words[at + 3]?.text === ',') return false;
	return /^(?:about|around|over|under)$/u.test(first?.lower ?? '') && isCount(second);
}

/** "in fog, tar[, 5 g a day,] is": what is told of the subject between it and its verb. */
function insertStart(words: readonly Word[], verb: number): number | undefined {
	let close = verb - 1;
	while (words[close]?.pos === 'ADV') close--;
	if (words[close]?.text !== ',') return undefined;
	const open = words.slice(0, close).findLastIndex(({ text }) => text === ',');
	const hasLead = words.slice(0, open).some(({ text }) => text === ',');
	const isRow = words.slice(open, close).some(({ pos }) => pos === 'CCONJ');
	return open > 0 && hasLead && !isRow ? open : undefined;
}

/** "when used in fog the lamp is": a participle, and no clause. */
const isDoneTo = (word: Word | undefined) => /^(?:ed|participle)$/.test(word?.form ?? '');

const IN_ROW = /^(?:DET|ADJ|NOUN|PROPN|NUM)$/;

/** "in spring, the depth of oil, tar, and salt was": a row begins with its first thing, and not with its last but one. */
function rowStart(words: readonly Word[], last: number, verb: number): number {
	const joint = words.findIndex(({ pos }, at) => at > last && at < verb && pos === 'CCONJ');
	const before = words[joint - 1];
	const isListed = before?.text === ',';
	if (joint < 0 || !(isListed || isNominal(before))) return last;
	let start = last;
	for (let at = last - 2; at > 0; at--) {
		const word = words[at];
		// "in Delft, Holland, rowers and millers were": where, and none of them.
		const isItem = isListed || words[at + 1]?.pos !== 'PROPN';
		if (word?.text === ',' && isItem) start = at + 1;
		else if (isExampleOpener(words, at)) return holderStart(words, at) ?? start;
		else if (!IN_ROW.test(word?.pos ?? '') && word?.lower !== 'of') break;
	}
	return start;
}

/** "tools such as", "tools including" */
const isExampleOpener = (words: readonly Word[], at: number) =>
	words[at]?.lower === 'including' ||
	(words[at]?.lower === 'as' && words[at - 1]?.lower === 'such');

/** "in winter, [tools such as] hooks, saws and nets are": examples go with what they are examples of. */
function holderStart(words: readonly Word[], opener: number): number | undefined {
	const comma = words.slice(0, opener).findLastIndex(({ text }) => text === ',');
	const [first, next] = words.slice(comma + 1, comma + 3);
	const isThing =
		first && first.form !== 'ing' && !opensJoined(first, next) && startsSubject(first, next);
	return comma > 0 && isThing && words.slice(comma + 1, opener).some(isNominal)
		? comma + 1
		: undefined;
}

const isInLongRow = ({ pos, form }: Word) =>
	/^(?:DET|ADJ|NOUN|PROPN|NUM|ADP|CCONJ|PUNCT|PART)$/.test(pos) ||
	/^(?:ed|participle|ing|base)$/.test(form ?? '');

/** "speed, depth, width, need for tar were": a row without its last joint. */
const isBareRow = (behind: readonly Word[]) =>
	behind.some(({ text }) => text === ',') &&
	behind.at(-1)?.text !== ',' &&
	behind.every(isInLongRow);

/** "…, the depth of the keel as well as the age of the crews have" */
const isAlsoRow = (part: readonly Word[]) =>
	part.some(({ lower }, at) => lower === 'well' && part[at + 1]?.lower === 'as');

/** Whether a subject is a row of things: several, or either one or several; undefined where it is none. */
export function rowOfSubjects(part: readonly Word[]): 'several' | 'either' | undefined {
	const comma = part.findIndex(({ text }) => text === ',');
	if (comma < 0) return undefined;
	// "age at testing, mass, and length were"; "the depth of oil, tar, and salt was"
	if (part.some(({ text }, at) => text === ',' && part[at + 1]?.lower === 'and'))
		return part.slice(0, comma).some(({ lower }) => lower === 'of') ? 'either' : 'several';
	// "depth after rain, length and width were"
	const behind = part.slice(comma + 1);
	const joint = behind.findLastIndex(({ lower }) => lower === 'and');
	if (joint < 1 || joint === behind.length - 1)
		return isAlsoRow(behind) || isBareRow(behind) ? 'either' : undefined;
	if (behind.every(({ pos }) => /^(?:ADJ|NOUN|PROPN|CCONJ)$/.test(pos))) return 'several';
	// "frost, depth of oil, other cracks and a higher share of the tar were"
	return behind.every(isInLongRow) ? 'either' : undefined;
}

/** "in patients with X the rate was", "in 40 patients (group 1) scores fell": a lead without its comma. */
function bareLead(words: readonly Word[], verb: number): number {
	const at = words.findIndex((word, index) => {
		const before = words[index - 1];
		if (index < 2 || index >= verb) return false;
		const isOne = OPENS_THING.test(word.lower) || opensEach(words, index);
		const isBehind = isNominal(before) || before?.text === ')';
		const opens = isOne && isBehind;
		return opens || (before?.text === ')' && isNominal(word)) || opensBare(words, index);
	});
	return Math.max(0, at);
}

const OPENS_THING = /^(?:the|a|an|no|all|both|each)$/;

/** "due to rot every plank was", and not "due to rot every year planks were": which, and not how often. */
const opensEach = (words: readonly Word[], at: number) =>
	/^(?:every|any)$/.test(words[at]?.lower ?? '') &&
	!/^(?:second|other|day|night|week|month|year|season|hour|minute|time)$/.test(
		words[at + 1]?.lower ?? ''
	);

const GROUP = /^(?:groups?|arms?|females|males|women|men|patients|children|adults|controls)$/;
const LABEL = /^(?:\d|[A-E]|[IV]+)$/;
const UNIT = /^(?:minutes|hours|days|weeks|months|years|decades)$/;

/** "in a small trial tar was": what was tried stands alone before its verb. */
const isAfterTrial = (words: readonly Word[], at: number) =>
	/^(?:trial|study|survey|experiment)$/.test(words[at - 1]?.lower ?? '') &&
	isNominal(words[at]) &&
	/^(?:was|were|did|had|is|are)$/.test(words[at + 1]?.lower ?? '') &&
	words[at]?.isPlural === /^(?:were|are)$/.test(words[at + 1]?.lower ?? '');

/** "in the oar group pain fell", "in group 1 pain fell", "at 6 weeks pain fell", "in fog 90% turned": no article, and yet a thing of its own. */
function opensBare(words: readonly Word[], at: number): boolean {
	const [word, before, last] = [words[at], words[at - 1], words[at - 2]];
	if (!word) return false;
	if (word.pos === 'NUM' && /%$/.test(word.text)) return isNominal(before);
	const isCounted = last?.pos === 'NUM' || /^(?:last|past|recent|first)$/.test(last?.lower ?? '');
	const isTime = UNIT.test(before?.lower ?? '') && isCounted && !isOfTime(word);
	// "at two years 9 crews were"
	if (word.pos === 'NUM') return isTime && isNominal(words[at + 1]);
	if ((!isNominal(word) && word.pos !== 'ADJ') || LABEL.test(word.text)) return false;
	// "in group 1 crews", "in arm B pain"
	const isLabelled = GROUP.test(last?.lower ?? '') && LABEL.test(before?.text ?? '');
	// "in group OAR": which group, and none of what is told of it
	const isNamed = /^(?:group|arm)$/.test(before?.lower ?? '') && last?.pos === 'ADP';
	const isGroup =
		!isNamed && GROUP.test(before?.lower ?? '') && !/^(?:size|sizes|members?)$/.test(word.lower);
	const isStart = before?.lower === 'baseline' && last?.lower === 'at' && isNominal(word);
	return (
		isLabelled || isGroup || isTime || isStart || isAfterTrial(words, at) || isAfterMany(words, at)
	);
}

/** Plurals that stand before another noun: "sports injuries", "physics lessons". */
const BEFORE_NOUN =
	/^(?:sports|systems|sales|needs|savings|arms|goods|news|means|series|species|lens|economics|\p{L}+(?:ics|ss|us|is))$/u;

/** "in tarred hulls rot was", "for old piers deep cracks were": several things stand before no noun of theirs. */
function isAfterMany(words: readonly Word[], at: number): boolean {
	const [word, before] = [words[at], words[at - 1]];
	const isMany =
		before?.pos === 'NOUN' &&
		before.isPlural === true &&
		(before.isAmbiguous !== true || /^(?:ADJ|NUM|DET)$/u.test(words[at - 2]?.pos ?? '')) &&
		/^\p{Ll}{3,}s$/u.test(before.text) &&
		!BEFORE_NOUN.test(before.text);
	return isMany && word?.isAmbiguous !== true && /^(?:NOUN|PROPN|ADJ)$/u.test(word?.pos ?? '');
}

/** "6 months old", "6 months follow-up": how old, or how long it took. */
const isOfTime = ({ lower }: Word) =>
	/^(?:old|older|younger|long|post|follow|follow-?up|treatment|therapy|training|duration|period|study|intervention)/.test(
		lower
	);

/** "A small proportion of the time, assistants … generalize": a time phrase in front. */
function nounLead(words: readonly Word[], verb: number): number {
	const comma = words.findIndex((word) => word.text === ',');
	// "six weeks after the storm the rate of rot was"
	if (comma < 0 || comma >= verb) return isTimeFrom(words, verb) ? bareLead(words, verb) : 0;
	const before = words[comma - 1]?.lower ?? '';
	const next = words[comma + 1];
	// "rowing time, stroke rate, and depth were lower": the first of a row.
	const isRow = words
		.slice(comma + 1, verb)
		.some(({ text }, at, row) => text === ',' && row[at + 1]?.pos === 'CCONJ');
	if (isRow) return 0;
	const time =
		/^(?:time|times|cases|years?|months?|weeks?|days?|settings|conditions|average)$/.test(before);
	return (time || isTimeFrom(words, comma)) && next && startsSubject(next, words[comma + 2])
		? comma + 1
		: 0;
}

/** "six weeks after the storm, there was": how long after, or before. */
function isTimeFrom(words: readonly Word[], comma: number): boolean {
	const link = words.findIndex(({ lower }) => /^(?:after|before|following|post|into)$/.test(lower));
	const unit = words[link - 1]?.lower ?? '';
	return (
		link > 0 &&
		link < comma &&
		link <= LONGEST_SPAN &&
		/^(?:minutes?|hours?|days?|weeks?|months?|years?|min|h|hrs?|shortly|immediately)$/.test(unit)
	);
}

/** Words of "about twenty four hours". */
const LONGEST_SPAN = 5;

export function startsSubject(word: Word, next?: Word): boolean {
	// "unintended pregnancy was", "planned and unplanned stops were", "having a job was"
	if (word.form === 'ed' && (isNominal(next) || next?.pos === 'CCONJ')) return true;
	if (/^(?:having|being)$/.test(word.lower)) return true;
	if (word.pos === 'CCONJ' || word.pos === 'ADP' || word.pos === 'SCONJ' || word.pos === 'PART')
		return false;
	return (
		word.form !== 'ed' &&
		word.form !== 'participle' &&
		(word.pos !== 'PUNCT' || /^[‘“]$/.test(word.text)) &&
		word.pos !== 'AUX'
	);
}

/** "between tar" and "between wet tar": one end alone, where a subject ends so soon behind it. */
const NEAR_END = 3;
const holdsPair = (part: readonly Word[]) =>
	part.some(
		({ pos, isPlural, text }) => pos === 'CCONJ' || pos === 'NUM' || isPlural || /\W/u.test(text)
	);

/** No subject is longer, in words; what looks like one is a misreading. */
const LONGEST_SUBJECT = 24;

/** Whether a range of words may be what a clause tells of. */
export function isSoundSubject(
	words: readonly Word[],
	{ from, to }: { readonly from: number; readonly to: number }
): boolean {
	const part = words.slice(from, to);
	if (!part[0] || part.length > LONGEST_SUBJECT) return false;
	if (!startsSubject(part[0], part[1]) && !opensAmount(part, 0)) return false;
	if (/^(?:CCONJ|ADP|DET|SCONJ|PART)$/.test(part.at(-1)?.pos ?? '')) return false;
	// "both in theory and by trial that the keel": a clause that lost its opening.
	if (part[0].lower === 'both' && part[1]?.pos === 'ADV' && part[2]?.pos === 'CCONJ') return false;
	if (isPossessive(part.at(-1))) return false;
	// "the tie between tar", whose other end is no part of it
	const pair = part.findLastIndex(({ lower }) => lower === 'between');
	if (pair >= 0 && part.length - pair <= NEAR_END && !holdsPair(part.slice(pair + 1))) return false;
	const open = part.filter((word) => word.text === '(').length;
	const closed = part.filter((word) => word.text === ')').length;
	return (
		open === closed &&
		part.some(
			(word) =>
				isNominal(word) ||
				word.pos === 'PRON' ||
				word.form === 'ing' ||
				word.pos === 'NUM' ||
				word.pos === 'DET'
		)
	);
}
