import { DELETION } from '../../card';
import { tagWords } from '$lib/extraction/parts-of-speech';
import { isNominal } from '$lib/extraction/word';
import { FIG } from './figure-words';
import { MEASURED } from './measured';
import { ownResult } from './own-result';

const G = String.raw`\{\{c1::(?:(?!\}\}).)*\}\}`;
const ITEM = String.raw`[^,;()\d{}]{1,60}?`;
const AND = String.raw`(?:,? and | or |,? versus | vs\.? | compared (?:with|to) )`;
const AGAINST = String.raw`(?:,? versus |,? vs\.? |,? compared (?:with|to) )`;
const VALUES = String.raw`(?<one>${G}|${FIG})(?:,? and |,? versus | vs\.? |,? compared (?:with|to) |/)(?<two>${G}|${FIG})`;

const bare = (marked: string) => marked.replace(DELETION, '$1');
/** " mm Hg" of "84 +/- 9 mm Hg", "%" of "3%". */
const unitOf = (value: string) =>
	/(?<=\d)\s?[^\d\s().,]+(?:\s\p{L}{1,3})?$/u.exec(value)?.[0] ?? '';
const IS_BARE = /^[-−]?[\d.,·]+(?:\s?(?:±|\+\/-)\s?[\d.]+)?$/u;

interface Side {
	readonly value: string;
	readonly of: string;
}

/** Which of two values is hidden, each with its unit, and what either is of. */
function sidesOf(
	{ one = '', two = '', a = '', b = '' }: Readonly<Record<string, string>>,
	unitBehind = ''
): { own: Side; other: Side } | undefined {
	if (DELETION.test(one) === DELETION.test(two)) return undefined;
	const unit = unitBehind === '' ? unitOf(bare(two)) : unitBehind;
	const withUnit = (value: string) => (IS_BARE.test(value) ? `${value}${unit}` : value);
	const first = { value: withUnit(bare(one)), of: a };
	const second = { value: withUnit(bare(two)), of: b };
	return DELETION.test(one) ? { own: first, other: second } : { own: second, other: first };
}

const PLACED = String.raw`(?<prep>in|for|with|on|at|by|among|after|from|of|to|using) (?:(?:the|both) )?`;
const SIDES_BEHIND = new RegExp(
	String.raw`${VALUES}(?<mid>[^;]*)\s${PLACED}(?<a>${ITEM})${AND}(?:(?:in|for|with|on|at|by|among|of) )?(?:the )?(?<b>${ITEM}),? respectively`,
	'u'
);

/** "was [2] and 3% in A and B, respectively" → "was [2%] in A, compared with 3% in B". */
function sidesBehind(body: string): string {
	const row = SIDES_BEHIND.exec(body);
	const { mid = '', prep = '' } = row?.groups ?? {};
	const sides = row?.groups && !/\d/u.test(mid) ? sidesOf(row.groups) : undefined;
	if (!row || !sides) return body;
	const { own, other } = sides;
	const said = `{{c1::${own.value}}}${mid} ${prep} ${own.of}, compared with ${other.value} ${prep} ${other.of}`;
	return body.slice(0, row.index) + said + body.slice(row.index + row[0].length);
}

/** "rates (R)" → "rate (R)"; "loss" stays. */
const singular = (measure: string) =>
	measure.replace(/(?<=\p{L}{3})ies(?= \(|$)/u, 'y').replace(/(?<=[^sui])s(?= \(|$)/u, '');

/** "rates … were" → "rate … was": of one value. */
function asOne(measure: string, be: string): { measure: string; be: string } {
	const one = MEASURED.test(measure) ? singular(measure) : measure;
	const isPlural = one === measure && /^(?:were|are)$/u.test(be);
	return { measure: one, be: isPlural ? be : be.replace('were', 'was').replace('are', 'is') };
}

const UNIT = String.raw`(?<unit> ?(?:%|°|(?!respectively|and\b|or\b|in\b|for\b|with\b)[\p{L}µμ]{1,7}(?:[/·•][\p{L}\d]+)*))?`;
const BE = String.raw`(?<be>was|were|is|are)`;
/** No verb, and so no second statement. */
const OF_ONE = String.raw`(?:(?! (?:was|were|is|are) )[^,;:{}]){2,80}?`;
const SIDES_BEFORE = new RegExp(
	String.raw`(?<=^|, |\band (?=the ))(?<measure>(?:[^,;:{}\d]|\d+-(?=\p{L})){3,80}?(?: \([^()]*\))?) (?<prep>in|for|with|on|at|among|after|of) (?<a>${OF_ONE})(?<joint>${AND})(?:\k<prep> )?(?:the )?(?<b>${OF_ONE}) ${BE} ${VALUES}${UNIT}(?<row>,? respectively)?[.]?$`,
	'u'
);

/** "far" beside "near sight": its noun stands behind the other. */
const isHalf = (a: string, b: string) =>
	/^\p{Ll}[\p{L}-]*$/u.test(a) && b.includes(' ') && tagWords(a)[0]?.isPlural !== true;

/** "the rate for A and B was [2] and 3%, respectively" → "the rate for A was [2%], compared with 3% for B". */
function sidesBefore(body: string): string {
	const row = SIDES_BEFORE.exec(body);
	const found = row?.groups;
	if (!row || !found) return body;
	const { measure = '', prep = '', joint = '', be = '', unit = '' } = found;
	const isHeldAgainst = new RegExp(`^${AGAINST}$`, 'u').test(joint) && !/\band\s/u.test(row[0]);
	const isRow = found['row'] !== undefined || isHeldAgainst;
	const sides = isRow ? sidesOf(found, unit) : undefined;
	// "the share of A in B and C": of whom first, and the row is of the places.
	if (!sides || !MEASURED.test(measure.replace(/ (?:of|in) .*$/u, ''))) return body;
	if (isHalf(found['a'] ?? '', found['b'] ?? '')) return body;
	const { own, other } = sides;
	const one = asOne(measure, be);
	const held = `${other.value} ${prep === 'of' ? 'for' : prep} ${other.of}`;
	return `${body.slice(0, row.index)}${one.measure} ${prep} ${own.of} ${one.be} {{c1::${own.value}}}, compared with ${held}.`;
}

/** What "frost and hail rate", "upper and lower water level" share. */
const lastMeasure = (phrase: string) =>
	MEASURED.test(phrase) ? /^\S+ (?<shared>.+)$/u.exec(phrase)?.groups?.['shared'] : undefined;

const QUALITY_ROW = new RegExp(
	String.raw`(?<=^|, )(?<lead>(?:the |an? )?(?:(?:baseline|mean|median|overall|average|pooled|total|maximum|minimum) )*)(?<a>[^,;:{}\d]{3,60}?) and (?:the )?(?<b>[^,;:{}\d]{3,60}?)(?<of> (?:of|for|in|with|at|after|by) [^;:{}]{2,80}?)? (?<be>was|were|is|are) ${VALUES}(?<unit>(?: (?!respectively)[\p{L}/]+){1,2})?(?: b\.?w\.?)?,? respectively[.]?$`,
	'u'
);

/** "the depth and width of A were [2 m] and 3 m, respectively" → "the depth of A was [2 m]". */
function ownQuality(body: string): string {
	const row = QUALITY_ROW.exec(body);
	const found = row?.groups;
	const sides = found && sidesOf(found, found['unit']);
	if (!row || !found || !sides) return body;
	const { lead = '', of = '', be = '' } = found;
	const shared = lastMeasure(found['b'] ?? '');
	// "distance and near acuity": both are acuity.
	const isWhole = MEASURED.test(sides.own.of);
	if (!isWhole && (shared === undefined || sides.own.of.includes(' '))) return body;
	// "a gain in far and near acuity": a gain in both.
	if (/ (?:in|of|for|to) /u.test(found['a'] ?? '')) return body;
	const name = isWhole ? sides.own.of : `${sides.own.of} ${shared ?? ''}`;
	const one = asOne(name, be.replace('were', 'was').replace('are', 'is'));
	return `${body.slice(0, row.index)}${lead}${one.measure}${of} ${one.be} {{c1::${sides.own.value}}}.`;
}

const RATE_ROW = new RegExp(
	String.raw`(?<lead>(?:an?|the) (?:(?:mean|median|overall|average|pooled|total) )*)(?<a>[\p{L}-]+) and (?<b>[\p{L} -]{3,40}?) of ${VALUES},? respectively[.]?$`,
	'u'
);

/** "had a frost and hail rate of [2%] and 3%, respectively" → "had a frost rate of [2%]". */
function ownRate(body: string): string {
	const row = RATE_ROW.exec(body);
	const sides = row?.groups && sidesOf(row.groups);
	const shared = lastMeasure(row?.groups?.['b'] ?? '');
	if (!row?.groups || !sides || shared === undefined) return body;
	const name = MEASURED.test(sides.own.of) ? sides.own.of : `${sides.own.of} ${shared}`;
	return `${body.slice(0, row.index)}${row.groups['lead'] ?? ''}${name} of {{c1::${sides.own.value}}}.`;
}

const DEED_ROW = new RegExp(
	String.raw`${VALUES}(?<of> of (?:the |all )?[^,;:{}\d]{3,60}?)? (?<deed>had|developed|showed|experienced|reported|received|underwent|achieved) (?<a>[^,;:{}\d]{2,40}?) and (?<b>[^,;:{}\d]{2,40}?),? respectively[.]?$`,
	'u'
);

/** "[2%] and 3% of canals had rust and frost, respectively" → "[2%] of canals had rust". */
function ownDeed(body: string): string {
	const row = DEED_ROW.exec(body);
	const sides = row?.groups && sidesOf(row.groups);
	if (!row?.groups || !sides) return body;
	const { of = '', deed = '', a = '', b = '' } = row.groups;
	// "a rust and tar stain": a rust stain?
	if (b.includes(' ') && !a.replace(/^(?:an?|the) /u, '').includes(' ')) return body;
	return `${body.slice(0, row.index)}{{c1::${sides.own.value}}}${of} ${deed} ${sides.own.of}.`;
}

const ROW_OF_VALUES = String.raw`(?<values>(?:${G}|${FIG})(?:,? (?:and )?(?:${G}|${FIG}))+)`;
const TAIL = String.raw`(?<tail> (?:in|for|among|after|with) [^,;:{}]{2,60}?)?(?:,? respectively)?[.]?$`;
const AT_TIMES = new RegExp(
	String.raw`(?<times>(?:\d+-(?:year|month|week|day|hour)?,? )+(?:and |or )?\d+)-(?<time>year|month|week|day|hour) (?<measure>[^,;:{}\d]{3,80}?) ${BE} ${ROW_OF_VALUES}${TAIL}`,
	'u'
);
const QUALITIES = new RegExp(
	String.raw`(?<=^|, )(?<lead>(?:the )?(?:(?:mean|median|overall|average|pooled) )*)(?<names>[^;:{}\d]{3,160}?)(?<of> (?:of|for|in|with|at) [^,;:{}]{2,80}?)? ${BE} ${ROW_OF_VALUES}${TAIL}`,
	'u'
);

const itemsOf = (row: string) => row.split(/,? and |,\s/u).filter((item) => item !== '');

/** The hidden one of a row of values, with the unit of the last, and its place. */
function ownOfRow(values: readonly string[]): { at: number; value: string } | undefined {
	const at = values.findIndex((value) => DELETION.test(value));
	if (at < 0) return undefined;
	const value = bare(values[at] ?? '');
	const unit = unitOf(bare(values.at(-1) ?? ''));
	return { at, value: IS_BARE.test(value) ? `${value}${unit}` : value };
}

/** "the 2-, 3- and 5-year survival rates were 78, 72 and [68%]" → "the 5-year survival rate was [68%]". */
function atOwnTime(body: string): string {
	const found = AT_TIMES.exec(body);
	const {
		times = '',
		time = '',
		measure = '',
		be = '',
		values = '',
		tail = ''
	} = found?.groups ?? {};
	const each = times.match(/\d+/gu) ?? [];
	const row = itemsOf(values);
	const own = ownOfRow(row);
	if (!found || !own || each.length !== row.length || !MEASURED.test(measure)) return body;
	const one = asOne(measure, be);
	return `${body.slice(0, found.index)}${each[own.at] ?? ''}-${time} ${one.measure}${tail} ${one.be} {{c1::${own.value}}}.`;
}

/** "the reach, depth and width of A were 4, 3 and [2 m]" → "the width of A was [2 m]". */
function ownOfMany(body: string): string {
	const found = QUALITIES.exec(body);
	const { lead = '', names = '', of = '', be = '', values = '', tail = '' } = found?.groups ?? {};
	const each = itemsOf(names);
	const row = itemsOf(values);
	const own = ownOfRow(row);
	if (!found || !own || each.length < 3 || each.length !== row.length) return body;
	if (!each.every((name) => MEASURED.test(name))) return body;
	const name = (each[own.at] ?? '').replace(/^the /u, '');
	const one = asOne(name, be.replace('were', 'was').replace('are', 'is'));
	return `${body.slice(0, found.index)}${lead}${one.measure}${of}${tail} ${one.be} {{c1::${own.value}}}.`;
}

const LATER_ROW = new RegExp(
	String.raw`(?<=\}\}[^{}]*),? and ${FIG} and ${FIG} [^,{}]*,? respectively(?=[.]?$)`,
	'u'
);

/** "was [2%] in A and 3% in B at first, and 8% and 9% later, respectively": another pair. */
const withoutLaterRow = (body: string) =>
	body.includes('respectively') ? body.replace(LATER_ROW, '') : body;

const PAIR = String.raw`(?<=^|, )(?<lead>(?:(?:the|both) )?(?:(?:baseline|mean|median|overall|average|pooled|total) )*)(?<a>(?:[\p{L}\d()-]+ ){0,5}?[\p{L}\d()-]+) and (?:the )?(?<b>(?:[\p{L}\d()-]+ ){0,5}?[\p{L}\d()-]+)`;
/** "the drag of hulls" and masts, "far" and near sight: half of what is told stands behind the other. */
const isOwnThing = (a: string) =>
	!/ (?:of|in|for|to|with) /u.test(a) && isNominal(tagWords(a).at(-1));

const CHANGED_ROW = new RegExp(
	String.raw`${PAIR} (?<be>(?:can|could|may) be|was|were|is|are) (?<deed>\p{L}+ed|cut) by ${VALUES},? respectively(?<tail>,? (?:compared|in|for|with|after|at|when) [^;:{}\d]+?)?[.]?$`,
	'u'
);

/** "drag and noise were cut by [9%] and 4%, respectively" → "drag was cut by [9%]". */
function ownChange(body: string): string {
	const row = CHANGED_ROW.exec(body);
	const sides = row?.groups && sidesOf(row.groups);
	if (!row?.groups || !sides) return body;
	const { be = '', deed = '', tail = '' } = row.groups;
	if (!isOwnThing(row.groups['a'] ?? '')) return body;
	const one = be.replace('were', 'was').replace('are', 'is');
	return `${body.slice(0, row.index)}${row.groups['lead'] ?? ''}${sides.own.of} ${one} ${deed} by {{c1::${sides.own.value}}}${tail}.`;
}

const END = String.raw`(?:${G}|${FIG}(?: to ${FIG})?(?: ?[\p{L}°%]{1,4})?)`;
const RANGE_ROW = new RegExp(
	String.raw`${PAIR}(?<of> (?:of|for|in) [^;:{}]{2,60}?)? (?<be>ranged (?:from|between)|(?:was|were) (?:with)?in the range of|varied (?:from|between)) (?<one>${END}),? and (?<two>${END}),? respectively[.]?$`,
	'u'
);

/** "drag and noise ranged from [2 to 9 N] and 3 to 4 dB, respectively" → "drag ranged from [2 to 9 N]". */
function ownRange(body: string): string {
	const row = RANGE_ROW.exec(body);
	const sides = row?.groups && sidesOf(row.groups);
	if (!row?.groups || !sides) return body;
	const { lead = '', a = '', b = '', of = '', be = '' } = row.groups;
	const shared = lastMeasure(b);
	const isWhole = MEASURED.test(sides.own.of) || sides.own.of === b;
	if ((!isWhole && shared === undefined) || / (?:of|in|for|to) /u.test(a)) return body;
	const name = isWhole ? sides.own.of : `${sides.own.of} ${shared ?? ''}`;
	const told = be.startsWith('w') ? 'was' : be;
	return `${body.slice(0, row.index)}${lead.replace('both ', '')}${name}${of} ${told} {{c1::${sides.own.value}}}.`;
}

const GRADED_ROW = new RegExp(
	String.raw`${PAIR}(?<of> (?:of|for|in|due to|after|with) [^;:{}]{2,60}?)? (?<be>was|were|is|are) ${VALUES} (?<grade>higher|lower|greater|larger|smaller|more|less|longer|shorter)(?<tail> [^;:{}]*?)?,? respectively[.]?$`,
	'u'
);

/** "drag and noise were [9%] and 4% lower than in B, respectively" → "drag was [9%] lower than in B". */
function ownGrade(body: string): string {
	const row = GRADED_ROW.exec(body);
	const sides = row?.groups && sidesOf(row.groups);
	if (!row?.groups || !sides) return body;
	const { lead = '', a = '', b = '', of = '', be = '', grade = '', tail = '' } = row.groups;
	const shared = lastMeasure(b);
	const isWhole = shared === undefined || MEASURED.test(sides.own.of);
	if (isWhole ? !isOwnThing(a) : / (?:of|in|for|to|with) /u.test(a)) return body;
	const name = isWhole ? sides.own.of : `${sides.own.of} ${shared}`;
	const one = asOne(name, be.replace('were', 'was').replace('are', 'is'));
	return `${body.slice(0, row.index)}${lead}${one.measure}${of} ${one.be} {{c1::${sides.own.value}}} ${grade}${tail}.`;
}

const THING = String.raw`(?:[\p{L}\d()-]+ ){0,2}?[\p{L}\d()-]+`;
const CHANGES_ROW = new RegExp(
	String.raw`(?<=^|, )(?<lead>(?:the )?(?:(?:mean|median|overall|average) )?(?:decrease|increase|reduction|improvement|gain|change|loss|decline)(?:e?s)? in )(?:the )?(?<a>${THING}) and (?:the )?(?<b>${THING})(?<of> (?:in|of|for|after|with) [^;:{}]{2,80}?)? (?<be>was|were|is|are) ${VALUES}(?<tail> (?:in|at|after|for) [^,;:{}]*?)?,? respectively[.]?$`,
	'u'
);

/** "decreases in drag and noise were [9%] and 4%, respectively" → "the decrease in drag was [9%]". */
function ownDecrease(body: string): string {
	const row = CHANGES_ROW.exec(body);
	const sides = row?.groups && sidesOf(row.groups);
	if (!row?.groups || !sides) return body;
	const { lead = '', a = '', b = '', of = '', be = '', tail = '' } = row.groups;
	const isShared = lastMeasure(b) !== undefined && !a.includes(' ');
	if (isShared || !isOwnThing(a)) return body;
	const one = lead.replace(/(?<=[^s])s in $/u, ' in ').replace(/^(?!the )/u, 'the ');
	const is = be.replace('were', 'was').replace('are', 'is');
	return `${body.slice(0, row.index)}${one}${sides.own.of}${of} ${is} {{c1::${sides.own.value}}}${tail}.`;
}

const THREE_BEHIND = new RegExp(
	String.raw`(?<v1>${G}|${FIG}), (?<v2>${G}|${FIG}),? and (?<v3>${G}|${FIG}) (?<prep>in|for|with|on|at|after|among) (?:the )?(?<a>${ITEM}), (?:the )?(?<b>${ITEM}),? and (?:the )?(?<c>${ITEM}),? respectively`,
	'u'
);

/** "was [2%], 3% and 4% in A, B and C, respectively" → "was [2%] in A, compared with 3% in B and 4% in C". */
function ownOfThree(body: string): string {
	const row = THREE_BEHIND.exec(body);
	const { v1 = '', v2 = '', v3 = '', prep = '', a = '', b = '', c = '' } = row?.groups ?? {};
	const values = [v1, v2, v3];
	const own = ownOfRow(values);
	if (!row || !own) return body;
	const unit = unitOf(bare(v3));
	const others = [a, b, c].flatMap((of, at) => {
		const value = bare(values[at] ?? '');
		const told = IS_BARE.test(value) ? `${value}${unit}` : value;
		return at === own.at ? [] : [`${told} ${prep} ${of}`];
	});
	const said = `{{c1::${own.value}}} ${prep} ${[a, b, c][own.at] ?? ''}, compared with ${others.join(' and ')}`;
	return body.slice(0, row.index) + said + body.slice(row.index + row[0].length);
}

const REWRITES = [
	withoutLaterRow,
	ownChange,
	ownRange,
	ownGrade,
	ownDecrease,
	ownOfThree,
	ownDeed,
	sidesBehind,
	sidesBefore,
	atOwnTime,
	ownOfMany,
	ownQuality,
	ownRate,
	ownResult
];

/** A row of values with a row of what they are of: the hidden one with its own. */
export function outOfRow(body: string): string {
	for (const rewrite of REWRITES) {
		const said = rewrite(body);
		if (said !== body) return said;
	}
	return body;
}
