import type { SentenceRole } from './finding';
import {
	LABEL_COMPLEMENTS,
	LABEL_HEADS,
	LABEL_MODIFIERS,
	type LabelledPart
} from './lexicon/section-labels';

/** What a structured abstract prints before a section: "RESULTS The …", "Aim: to …". */
export interface SectionLabel {
	/** Up to where the section's own words begin, in code units. */
	readonly length: number;
	/** "METHODS AND RESULTS" names two. */
	readonly parts: readonly LabelledPart[];
	/** "Background Asthma is …" is a label only beside others: "Background Noise is …" begins alike. */
	readonly isSure: boolean;
}

const parts = Object.keys(LABEL_HEADS) as LabelledPart[];
const HEADS = parts.map((part) => `(?<${part}>${LABEL_HEADS[part]})`).join('|');
const COMPLEMENT = String.raw`,?\s(?:of|for)\s(?:(?:the|this|our|present)\s)*(?:${LABEL_COMPLEMENTS})(?:\s(?:and|or)\s(?:${LABEL_COMPLEMENTS}))?`;
const ITEM = new RegExp(
	String.raw`(?:(?:${LABEL_MODIFIERS})\s)*(?:${HEADS})(?:\(s\))?(?:${COMPLEMENT})?`,
	'iuy'
);
const JOINT = /\s?[/,;&]\s?(?:(?:and|or|&)\s)?|\s(?:and|or|&)\s/iuy;
/** Sections that one label names. */
const MOST_ITEMS = 5;

/** "RESULTS: 12 of", "Findings – The", "Methods. We", "Abstract—The", "OBJECTIVE\nTo". */
const PARTED =
	/\s?[:：]\s?[—–-]?\s*|\s?[—–]\s+|\s?—(?=\p{Lu})|\s-{1,2}\s+|\s?\.\s?[—–-]\s*|\.\s+(?=["“(]?[\p{Lu}\p{N}])|[-–](?=(?:The|This|We|In|An?|To|It)\s)|[.\s]*\n\s*|[\s.:]*$/uy;
/** Words that begin a sentence and seldom a name. */
const OPENER =
	/^["“‘'([]?(?:The|An?|Th(?:is|at|ese|ose|ere)|We|Our|Its?|They|In|At|On|Of|For|From|To|By|With|Among|Between|During|After|Before|Under|Over|Based|Using|When|While|Although|Since|Because|As|If|Both|All|Most|Many|Some|Each|Every|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|No|Not|Here|However|Compared|Despite|Overall)(?![\p{L}\p{N}-])/u;
/** Inside a title or a name in capitals: "METHODS OF", "DESIGN IS". */
const LINK = /^(?:OF|FOR|IN|ON|AND|OR|TO|WITH|FROM|BY|AT|IS|ARE|WAS|WERE)(?!\p{L})/u;
const LOWER_IN_CAPITALS = /\b(?:of|the|and|for|or|to|in|this)\b|\(s\)/gu;

const isInCapitals = (label: string) => !/\p{Ll}/u.test(label.replace(LOWER_IN_CAPITALS, ''));

/** Whether the words behind a label that nothing sets apart are a sentence of their own; undefined: no. */
function runsInto(
	label: string,
	rest: string,
	named: readonly LabelledPart[]
): boolean | undefined {
	// "OBJECTIVE to assess": no sentence begins so.
	if (/^to\s\p{Ll}/u.test(rest)) return named.includes('objective') ? true : undefined;
	// All in capitals: a title, or a text that tells no label from a word.
	if (!/^["“‘'([<≥≤]?[\p{Lu}\p{N}]/u.test(rest) || !/\p{Ll}{2}/u.test(rest.slice(0, 60)))
		return undefined;
	if (isInCapitals(label)) return LINK.test(rest) ? undefined : true;
	return OPENER.test(rest) || (label.includes(' and ') && !/^\d/.test(rest));
}

function endOf(text: string, from: number, named: readonly LabelledPart[]) {
	PARTED.lastIndex = from;
	const parted = PARTED.exec(text)?.[0];
	if (parted !== undefined) return { length: from + parted.length, isSure: true };
	const label = text.slice(0, from);
	const space = /^\s+/u.exec(text.slice(from))?.[0].length ?? 0;
	const rest = text.slice(from + space, from + space + 100);
	// "ResultsThe", "BackgroundTar": a space was lost, and no word is written so.
	const isGlued = space === 0 && /^\p{Lu}\p{Ll}/u.test(rest) && /\p{Ll}$/u.test(label);
	if (space === 0 && !isGlued) return undefined;
	const isSure = isGlued || runsInto(label, rest, named);
	return isSure === undefined ? undefined : { length: from + space, isSure };
}

/** "[Methods] Ropes were wetted." */
const BRACKET = /^[[【]\s?/u;
const CLOSING = /\s?[\]】][\s:：]*/uy;

function closingAt(text: string, from: number) {
	CLOSING.lastIndex = from;
	const closing = CLOSING.exec(text)?.[0];
	return closing === undefined ? undefined : { length: from + closing.length, isSure: true };
}

/** The label that the text begins with; none in "Results show that", "Methods for X are", "Design of Y". */
export function sectionLabelOf(text: string): SectionLabel | undefined {
	const named: LabelledPart[] = [];
	let found: SectionLabel | undefined;
	let at = BRACKET.exec(text)?.[0].length ?? 0;
	const isBracketed = at > 0;
	for (let item = 0; item < MOST_ITEMS; item++) {
		ITEM.lastIndex = at;
		const groups = ITEM.exec(text)?.groups;
		at = ITEM.lastIndex;
		// "Purposeful", "Participants' ropes"
		if (!groups || /^[\p{Ll}’']/u.test(text.slice(at))) break;
		named.push(...parts.filter((part) => groups[part] !== undefined));
		const end = isBracketed ? closingAt(text, at) : endOf(text, at, named);
		if (end) found = { ...end, parts: [...named] };
		JOINT.lastIndex = at;
		if (!JOINT.test(text)) break;
		at = JOINT.lastIndex;
	}
	return found;
}

export const isProse = (part: LabelledPart): part is SentenceRole =>
	part !== 'apart' && part !== 'whole';

/** What a section so named may hold besides. */
const HOLDS: Readonly<Record<SentenceRole, readonly SentenceRole[]>> = {
	background: ['background', 'objective'],
	objective: ['objective', 'background'],
	methods: ['methods'],
	results: ['results'],
	conclusions: ['conclusions']
};

/** The roles of the sentences behind a label; the first of a text tells why, whatever its name. */
export function rolesOfLabel(label: SectionLabel, isFirst: boolean): SentenceRole[] {
	const roles = label.parts.flatMap((part): readonly SentenceRole[] => {
		if (part === 'whole') return isFirst ? [] : HOLDS.conclusions;
		if (part === 'apart') return [];
		// "Significance: rope is …" before all else.
		return isFirst && part === 'conclusions' ? HOLDS.background : HOLDS[part];
	});
	return [...new Set(roles)];
}

/** The roles that a label printed in the sentence itself names. */
export function rolesByLabel(sentence: string): SentenceRole[] | undefined {
	const label = sectionLabelOf(sentence);
	return label?.isSure === true ? rolesOfLabel(label, false) : undefined;
}
