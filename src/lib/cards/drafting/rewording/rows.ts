import { DELETION } from '../../card';
import { tagWords } from '$lib/extraction/parts-of-speech';
import { FIG } from './figure-words';
import { MEASURED } from './measured';
import { ownResult } from './own-result';
import { ownOfRow } from './own-of-row';
import { asOne, GAP, unitOf, withUnit } from './row-words';

const ITEM = String.raw`[^,;()\d{}]{1,60}?`;
const AND = String.raw`(?:,? and | or |,? versus | vs\.? | compared (?:with|to) )`;
const AGAINST = String.raw`(?:,? versus |,? vs\.? |,? compared (?:with|to) )`;
const VALUES = String.raw`(?<one>${GAP}|${FIG})(?:,? and |,? versus | vs\.? |,? compared (?:with|to) |/)(?<two>${GAP}|${FIG})`;

const bare = (marked: string) => marked.replace(DELETION, '$1');
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
	const first = { value: withUnit(bare(one), unit), of: a };
	const second = { value: withUnit(bare(two), unit), of: b };
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

const LATER_ROW = new RegExp(
	String.raw`(?<=\}\}[^{}]*),? and ${FIG} and ${FIG} [^,{}]*,? respectively(?=[.]?$)`,
	'u'
);

/** "was [2%] in A and 3% in B at first, and 8% and 9% later, respectively": another pair. */
const withoutLaterRow = (body: string) =>
	body.includes('respectively') ? body.replace(LATER_ROW, '') : body;

const PLACED_EACH = new RegExp(
	String.raw`(?<=(?:${GAP}|${FIG}) (?<prep>on|in|for|at|with|after) [^,;{}]{1,40}? and (?:by )?(?:${GAP}|${FIG}) \k<prep> [^,;{}]{1,40}?),? respectively`,
	'u'
);

/** "by [2%] on A and 3% on B, respectively": each has its own place already. */
const withoutIdleRow = (body: string) =>
	body.includes('respectively') ? body.replace(PLACED_EACH, '') : body;

const REWRITES = [
	withoutLaterRow,
	withoutIdleRow,
	sidesBehind,
	sidesBefore,
	ownQuality,
	ownOfRow,
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
