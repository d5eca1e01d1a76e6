import { DELETION } from '../../card';
import { tagWords } from '$lib/extraction/parts-of-speech';
import { FIG } from './figure-words';
import { MEASURED } from './measured';
import { asOne, GAP, unitOf, withUnit } from './row-words';

const UNIT = String.raw`(?: ?(?:°C?|(?!(?:and|or|in|for|to|at|on|of|per|by|with|when|from|than|more|less)\b)[\p{L}µμ]{1,4}(?:\/[\p{L}\d]+)?)(?![\p{L}•·*]))?`;
const VALUE = String.raw`(?:${GAP}|${FIG}(?: to ${FIG})?)${UNIT}`;
const ROW = new RegExp(
	String.raw`(?<values>${VALUE}(?:, ${VALUE})*,? and ${VALUE})(?<per>(?: per |\/)\d[\d,]* [\p{L}-]+)?(?<behind>[^{};]*?),? respectively(?<held>,? (?:compared (?:with|to)|relative to|in comparison) [^{};]*)?[.]?$`,
	'u'
);
const OPENER = 'of|in|for|at|with|on|among|after|to|under|during|by|over';
const PLACED = new RegExp(String.raw`\s(?<opener>${OPENER}) (?:both )?(?<article>the )?`, 'gu');
const ARTICLE = /^(?:the|an?) /u;
const joints = /,? and |, /u;

/** Shared by a row: "in the north" of "silt and sand in the north". */
const SHARED =
	/ (?:in|for|due to|after|during|among|at|with|under|between|on|by|compared) [^;:]*$/u;
const HOLDS_VERB =
	/\b(?:was|were|is|are|had|has|have|that|which|who|not|than|versus|both|absence|presence)\b/u;

/** "1", "3 and 6 months" → "1 month"; "1-", "5-year yield" → "1-year yield". */
function ofNumbers(items: readonly string[]): string[] | undefined {
	const last = /^\d+(?<of>(?:-| ).+)$/u.exec(items.at(-1) ?? '')?.groups?.['of'];
	if (last === undefined || !items.slice(0, -1).every((item) => /^\d+-?$/u.test(item)))
		return undefined;
	return items.map((item) => {
		const said = `${/^\d+/u.exec(item)?.[0] ?? ''}${last}`;
		return said.replace(/^(1 \p{L}+?)s$/u, '$1');
	});
}

/** "oak and elm rafts" → "oak raft": what only the last of a row names. */
function withHead(items: readonly string[]): string[] | undefined {
	const last = items.at(-1) ?? '';
	const words = tagWords(last);
	const head = words.at(-1);
	const others = items.slice(0, -1).map((item) => tagWords(item).at(-1));
	const isShared =
		head?.isPlural === true &&
		words.length > 1 &&
		!/ (?:of|to) /u.test(last) &&
		others.every((word) => word?.isPlural !== true);
	if (!isShared)
		return others.every(
			(word) => word?.isPlural === true || /^(?:NOUN|PROPN)$/u.test(word?.pos ?? '')
		)
			? [...items]
			: undefined;
	const one = head.text.replace(/ies$/u, 'y').replace(/(?<=[^sui])s$/u, '');
	return [...items.slice(0, -1).map((item) => `${item} ${one}`), last.replace(/\S+$/u, one)];
}

/** " of the lamp", in "depth and width of the lamp", where each before it is a measure. */
function sharedOf(list: string, count: number): string | undefined {
	const end = / of .*$/u.exec(list)?.[0];
	if (end === undefined) return undefined;
	const items = list.slice(0, list.length - end.length).split(joints);
	const isMeasure = (item: string) => MEASURED.test(item) && !ARTICLE.test(item);
	return items.length === count && items.every(isMeasure) ? end : undefined;
}

/** None empty, none with a verb, and a phrase behind none but the last: "rafts in oak, elm and pine". */
const isRow = (items: readonly string[]) =>
	items.every((item) => item !== '' && !HOLDS_VERB.test(item) && !/[;:()]/u.test(item)) &&
	!items.slice(0, -1).some((item) => SHARED.test(item));

/** The items of a row of so many, each as it would stand alone. */
function itemsOf(list: string, count: number): string[] | undefined {
	const shared = SHARED.exec(list)?.[0] ?? '';
	const ofMeasures = sharedOf(list, count);
	for (const end of new Set([ofMeasures ?? shared, shared, ''])) {
		const items = list.slice(0, list.length - end.length).split(joints);
		if (items.length !== count || !isRow(items)) continue;
		const numbers = ofNumbers(items);
		const named =
			numbers ?? (items.some((item) => /^\d/u.test(item)) ? undefined : withHead(items));
		if (named) return named.map((item) => `${item}${end}`);
	}
	return undefined;
}

interface Row {
	readonly before: string;
	readonly at: number;
	readonly count: number;
	/** The hidden value with its unit, and what stands behind it. */
	readonly value: string;
	readonly behind: string;
}

/** "was [2], 3 and 4% in A, B and C" → "was [2%] in A". */
function placedBehind({ before, at, count, value, behind }: Row): string | undefined {
	for (const found of behind.matchAll(PLACED)) {
		const { opener = '', article = '' } = found.groups ?? {};
		const own = itemsOf(behind.slice(found.index + found[0].length), count)?.[at];
		if (own === undefined) continue;
		const { subject, be } = SUBJECT.exec(before)?.groups ?? {};
		const one = subject === undefined ? undefined : oneOf(subject, be ?? '');
		const the = ARTICLE.test(own) || /^\d/u.test(own) ? '' : article;
		return `${one ?? before}${value}${behind.slice(0, found.index)} ${opener} ${the}${own}`;
	}
	return undefined;
}

const SUBJECT = /^(?<subject>.+?) (?<be>was|were|is|are) $/u;
const CUT_AT = / (?:of|in|for|at|with|on|among|after) /u;

/** "the rates of A were" → "the rate of A was". */
function oneOf(subject: string, be: string): string {
	const cut = CUT_AT.exec(subject)?.index ?? subject.length;
	const one = asOne(subject.slice(0, cut), be);
	return `${one.measure}${subject.slice(cut)} ${one.be} `;
}

const LEAD = String.raw`(?<lead>(?:(?:in|at|on|after|during|within|for|among|with|compared) [^,;]*, )?)`;
const OF_ONE_MEASURE = new RegExp(
	String.raw`^${LEAD}(?<measure>(?:[^\s,;:]+ ){1,6}?)(?<opener>of|in|for|at|among|after) (?<article>the )?(?<list>[^;:()]+) (?<be>was|were|is|are) $`,
	'u'
);

/** "the share of A, B and C was [2], 3 and 4%" → "the share of A was [2%]". */
function ofOneMeasure({ before, at, count, value, behind }: Row): string | undefined {
	const found = OF_ONE_MEASURE.exec(before)?.groups;
	const { lead = '', measure = '', opener = '', article = '', list = '', be = '' } = found ?? {};
	const name = measure.trim();
	if (!found || !MEASURED.test(name) || joints.test(name)) return undefined;
	const own = itemsOf(list, count)?.[at];
	if (own === undefined) return undefined;
	const one = asOne(name, be);
	const the = ARTICLE.test(own) || /^\d/u.test(own) ? '' : article;
	return `${lead}${one.measure} ${opener} ${the}${own} ${one.be.replace('were', 'was')} ${value}${behind}`;
}

const CHANGED =
	'(?:increas|decreas|reduc|improv|lower|elevat|rang|vari|shorten|prolong|enhanc|declin|boost|cut|rais|diminish)';
const MANY = new RegExp(
	String.raw`^${LEAD}(?<article>(?:the |an? )?(?:(?:mean|median|pooled|overall|average|maximum|minimum|maximal|minimal|total) )*)(?<list>[^;:()]+?) (?<verb>(?:(?:was|were|is|are|has|have|had|can|could|may|been|be) )*(?:\p{L}+ly )?(?:(?:${CHANGED}\p{L}*|rose|fell|grew|dropped) )?(?:by|from|to|between|within the range of|up to)?) ?$`,
	'u'
);
const GRADED =
	/^ (?:more|less|higher|lower|greater|smaller|larger|longer|shorter|better|worse|faster)\b/u;
const IS_PLURAL_VERB = /^(?:were|are|have)\b/u;

/** "A and B fell by [2] and 3%" → "A fell by [2%]"; "A and B were [2] and 3 m", where both are measures. */
function ofSubjects({ before, at, count, value, behind }: Row): string | undefined {
	const { lead = '', article = '', list = '', verb = '' } = MANY.exec(before)?.groups ?? {};
	if (list === '' || verb === '') return undefined;
	const items = itemsOf(list, count);
	const own = items?.[at];
	const isMoved = new RegExp(CHANGED, 'u').test(verb) || / by$/u.test(verb) || GRADED.test(behind);
	const isNamed = (item: string) => MEASURED.test(item.split(CUT_AT)[0] ?? '');
	if (own === undefined || !items?.every((item) => isMoved || isNamed(item))) return undefined;
	const isPlural = tagWords(own.split(CUT_AT)[0] ?? '').at(-1)?.isPlural === true;
	const said = verb.trim();
	const does =
		IS_PLURAL_VERB.test(said) && !isPlural
			? said.replace('were', 'was').replace('are', 'is').replace('have', 'has')
			: said;
	const the = ARTICLE.test(own) ? '' : article;
	return `${lead}${the}${own} ${does} ${value}${behind}`;
}

const OBJECTS = new RegExp(
	String.raw`^(?<head>.{3,120}? ${CHANGED}\p{L}* (?<article>the )?)(?<list>[^;:()]+?) (?<joint>by|to) $`,
	'u'
);

/** "the dam reduced A and B by [2] and 3%" → "the dam reduced A by [2%]". */
function ofObjects({ before, at, count, value, behind }: Row): string | undefined {
	const { head = '', list = '', joint = '' } = OBJECTS.exec(before)?.groups ?? {};
	if (head === '' || HOLDS_VERB.test(head)) return undefined;
	const own = itemsOf(list, count)?.[at];
	return own === undefined ? undefined : `${head}${own} ${joint} ${value}${behind}`;
}

/** " knots", behind the last of a row. */
const UNIT_LAST = /^ (?!more |less |higher |lower )[\p{L}/]+(?: [\p{L}/]+)?$/u;

const READERS = [placedBehind, ofOneMeasure, ofObjects, ofSubjects];

/** A row of values and, before or behind it, a row of what they are of: the hidden value with its own. */
export function ownOfRow(body: string): string {
	if (!body.includes('respectively')) return body;
	const row = ROW.exec(body);
	const { values = '', per = '', behind = '', held = '' } = row?.groups ?? {};
	const all = values.split(joints);
	const at = all.findIndex((value) => DELETION.test(value));
	if (
		!row ||
		at < 0 ||
		/^[^\s,]/u.test(behind) ||
		all.filter((value) => DELETION.test(value)).length > 1
	)
		return body;
	const bare = all.map((value) => value.replace(DELETION, '$1'));
	const isUnit = UNIT_LAST.test(behind);
	const unit = isUnit ? behind : unitOf(bare.at(-1) ?? '');
	const value = `{{c1::${withUnit(bare[at] ?? '', unit)}}}${per}`;
	const before = body.slice(0, row.index);
	const told = { before, at, count: all.length, value, behind: isUnit ? '' : behind };
	for (const read of READERS) {
		const said = read(told);
		if (said !== undefined) return `${said}${held.replace(/\.$/u, '')}.`;
	}
	return body;
}
