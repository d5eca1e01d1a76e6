import { DELETION } from '../../card';
import { FIG, isShare } from './figure-words';
import type { Question } from './gapped';
import { MEASURED } from './measured';
import { asOne, GAP, unitOf, withUnit } from './row-words';

const COUNTS = String.raw`(?: \((?:n ?= ?)?\d+ ?(?:\/|of|out of) ?\d+\))?`;
const UNIT = String.raw`(?: ?(?:mg|g|kg|mm ?Hg|mm|cm|ml|mL|min|h|s|days?|weeks?|months?|years?|hours?|minutes?|points?|beats\/min|[\p{L}µμ]{1,5}\/[\p{L}\d]+)(?![\p{L}]))?`;
const SPELLED_COUNT = String.raw`(?:only )?(?:\p{L}+|\d+) \(\d[\d.]*\s?%\)`;
const VALUE = String.raw`(?:${GAP}|${SPELLED_COUNT}|${FIG}${UNIT})${COUNTS}`;
/** "in the tar group", "for wax twice-weekly": with digits only inside a name. */
const PLACE = String.raw`(?:in|for|with|on|at|among|after|before|without|during|following|under|using|to|by|who) (?:[^,;:{}()\d]|(?<=[\p{L}-])\d+|\d+(?=-\p{L})| \((?:[A-Z][\p{L}-]*)\)){2,80}?`;
const JOINT = String.raw`(?:,? (?:as )?compared (?:with|to) |,? as against |,? versus |,? vs\.? |, and |, but | and | but |, while |, )(?:only |just |to )?`;
const SIDE = String.raw`${VALUE} ${PLACE}`;
const SIDES = new RegExp(
	String.raw`^(?<stem>[^{}]*?\s)(?<sides>${SIDE}(?:${JOINT}${SIDE}){1,2})(?:,? respectively)?[.]?$`,
	'u'
);
const ONE_SIDE = new RegExp(
	String.raw`(?<joint>^|${JOINT})(?<value>${VALUE}) (?<place>${PLACE})(?=$|${JOINT}${VALUE} )`,
	'gu'
);

interface Side {
	readonly value: string;
	readonly place: string;
}

interface Told {
	readonly stem: string;
	/** What is asked for. */
	readonly own: Side;
	/** "3% with wax and 9% with lime" */
	readonly others: string;
}

const bare = (marked: string) => marked.replace(DELETION, '$1');
/** "five (27.8%)" beside a share: a share. */
const SHARE_OF_COUNT = /^(?<only>only )?(?:\p{L}+|\d+) \((?<share>\d[\d.]*\s?%)\)$/u;
const asShareOf = (value: string, own: string) =>
	/^[^()]*%$/u.test(own) ? value.replace(SHARE_OF_COUNT, '$<only>$<share>') : value;
/** "18% who rowed" → "18% of those who rowed" */
const ofThose = (told: string) => told.replace(/(?<=% )who /gu, 'of those who ');
const withoutCounts = (value: string) => value.replace(new RegExp(`${COUNTS}$`, 'u'), '');

/** "was [5%] with tar, 3% with wax and 9% with lime": one that is asked for, and the others. */
function toldSides(body: string): Told | undefined {
	const { stem = '', sides = '' } = SIDES.exec(body)?.groups ?? {};
	const all = [...sides.matchAll(ONE_SIDE)].map(({ groups }) => ({
		value: withoutCounts(groups?.['value'] ?? ''),
		place: groups?.['place'] ?? ''
	}));
	const own = all.find(({ value }) => DELETION.test(value));
	if (!own || all.length < 2) return undefined;
	const unit = all.map(({ value }) => unitOf(bare(value))).find((one) => one !== '') ?? '';
	const value = withUnit(withoutCounts(bare(own.value)), unit);
	const told = all
		.filter((one) => one !== own)
		.map((one) => ofThose(`${asShareOf(withUnit(one.value, unit), value)} ${one.place}`));
	// "5% in A and 9 days in B": of two measures.
	if (isShare(value) && told.some((one) => !/%|per cent/u.test(one))) return undefined;
	const others = [told.slice(0, -1).join(', '), told.at(-1)].filter(Boolean).join(' and ');
	return { stem, own: { value, place: own.place }, others };
}

const LEAD = String.raw`^(?<lead>(?:(?:in|at|after|for|of|among|during|by|with|before|under|within|overall|on) [^,;:{}]+, |overall, )?)`;
/** "the rates of rust were ", "the rate was high in both groups: " */
const MEASURE_IS = new RegExp(
	String.raw`${LEAD}(?<measure>[^,;:{}]{3,120}?) (?<be>was|were|is|are)(?: (?:\p{L}+ly )?(?:high|low|similar|comparable|different) (?:in|for|with|between|among) [^,;:{}\d]{3,40}:)? $`,
	'iu'
);
/** "the likes of": nothing measured, or an own verb. */
const HOLDS_VERB = /\b(?:was|were|is|are|that|which|who)\b/u;
const POINTS = /^(?:this|these|those|it|they|their|its)\b/iu;
/** Opened already by an article or a name: "ICU stay". */
const ARTICLE = /^(?:the|an?) /iu;
/** Behind which a measure's name ends: "the rate of rust in ships". */
const TAIL_OF_NAME =
	/ (?:of|in|for|at|with|after|per|to|on|by|from|during|among|still|between|within) .*$/u;

/** "the rate of rust was [5%] with tar and 3% with wax" → "what was the rate of rust with tar, compared with 3% with wax?" */
function askMeasure({ stem, own, others }: Told): Question | undefined {
	const { lead = '', measure = '', be = '' } = MEASURE_IS.exec(stem)?.groups ?? {};
	const head = measure.replace(TAIL_OF_NAME, '');
	if (!MEASURED.test(head) || HOLDS_VERB.test(measure) || POINTS.test(measure)) return undefined;
	const tail = measure.slice(head.length);
	const one = asOne(head, be);
	const named = ARTICLE.test(one.measure) ? one.measure : `the ${one.measure}`;
	return {
		body: `${lead}what ${one.be} ${named}${tail} ${own.place}, compared with ${others}?`,
		pattern: 'value',
		answer: own.value
	};
}

const SHARE_FIRST = new RegExp(
	String.raw`${LEAD}(?<only>(?:only|just|some|about) )?${GAP} of (?<whom>(?:[^,;:{}\d]|\d+(?=-\p{L})){3,160} )$`,
	'iu'
);
const SHARE_SIDES = new RegExp(
	String.raw`^(?<stem>[^{}]*?${GAP} of [^,;:{}\d]{3,160}?) (?<place>${PLACE})(?<joint>${JOINT})(?<others>${SIDE}(?:${JOINT}${SIDE})?)[.]?$`,
	'u'
);

/** "[75%] of ropes held with tar compared with 37% with wax" → "what percentage of ropes held with tar, compared with 37% with wax?" */
function askShareFirst(body: string): Question | undefined {
	const { stem = '', place = '', others = '' } = SHARE_SIDES.exec(body)?.groups ?? {};
	const { lead = '', whom = '' } = SHARE_FIRST.exec(`${stem} `)?.groups ?? {};
	const hidden = DELETION.exec(stem)?.[1] ?? '';
	if (whom === '' || !isShare(hidden) || !/%|per cent/u.test(others)) return undefined;
	const held = ofThose(
		others
			.replace(new RegExp(`(?<=^|\\s)${SPELLED_COUNT}`, 'gu'), (count) => asShareOf(count, '1%'))
			.replace(new RegExp(`(?<=%)${COUNTS}`, 'gu'), '')
	);
	return {
		body: `${lead}what percentage of ${whom}${place}, compared with ${held}?`,
		pattern: 'value',
		answer: hidden
	};
}

/** "the aim was reached by ", "ulcers relapsed in " */
const BY_SHARE = new RegExp(
	String.raw`${LEAD}(?<said>[^,;:{}\d]{3,120}?) (?<be>was|were) (?<deed>(?:\p{L}+ly )?\p{L}+(?:ed|en|ound|een|nown)) (?<by>by|in) $`,
	'iu'
);

/** "the port was reached by [57%] in the oar group and 51% in the sail group" → "what percentage in the oar group reached the port, compared with 51% in the sail group?" */
function askByShare({ stem, own, others }: Told): Question | undefined {
	const { lead = '', said = '', be = '', deed = '', by = '' } = BY_SHARE.exec(stem)?.groups ?? {};
	if (deed === '' || !isShare(own.value) || POINTS.test(said) || HOLDS_VERB.test(said))
		return undefined;
	const isDoer = by === 'by' && deed.endsWith('ed');
	const asked = isDoer
		? `what percentage ${own.place} ${deed} ${said}`
		: `${by} what percentage ${be} ${said} ${deed} ${own.place}`;
	return {
		body: `${lead}${asked}, compared with ${others}?`,
		pattern: 'value',
		answer: own.value
	};
}

/** Figures that are told of two or three sides, each with its own, asked with the others in sight. */
export function askToldSides(body: string): Question | undefined {
	if (!/%|\d[^{}]* (?:in|for|with|on|at|among|after) /u.test(body)) return undefined;
	const told = toldSides(body);
	const asked = told && (askMeasure(told) ?? askByShare(told));
	return asked ?? askShareFirst(body);
}
