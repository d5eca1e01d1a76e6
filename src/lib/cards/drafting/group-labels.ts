import { trialArmsIn } from './trial-arms';

/** "P", "RM", "II", "2", "P2.5", "P+D": what a paper calls a group by. */
const LABEL = String.raw`(?:\p{Lu}[\p{Lu}\d]{0,4}(?:[.+/-](?:\d|\p{Lu}{1,2}))?|\d\p{Lu}?)`;
const GROUP = String.raw`(?:groups?|arms?|cohorts?)`;
/** "group 2", "the intervention group": there is one in every trial. */
const NAMED = String.raw`(?<group>[Gg]roups?\s${LABEL}|(?:intervention|experimental|treatment|study|test|case|exercise|training)\s(?:group|arm))`;
/** Any of the labels below; cheaper than they are. */
const MAY_LABEL = new RegExp(
	String.raw`\b${GROUP}\s\(?(?:${LABEL}\b|receiv|underwent|was|were)|\((?:the\s)?(?:${LABEL}|\p{L}+)(?:[,;]\s?n\s?=|\s${GROUP})`,
	'iu'
);
/** ", n = 12". */
const REST = String.raw`(?:[,;:][^()]*)?`;
/** "brass oars (group B)", "brass oars (B group)", "brass oars (BO, n = 12)". */
const BEHIND = new RegExp(
	String.raw`\s\((?:the\s)?(?:${NAMED}${REST}|(?<arm>\p{Lu}[\p{Lu}\d]{1,5})(?:\s${GROUP}${REST}|[,;]\s?n\s?=[^()]*))\)`,
	'gu'
);
/** "group 1 (brass oars; n = 12)", "group 1: brass oars", "(group N, brass oars; group L, ash oars)". */
const AHEAD = new RegExp(
	String.raw`\b${NAMED}(?:\s\((?!n\b|\d)(?<inside>[^()]{4,70}?)(?:[;,]\s?n\s?=[^()]*)?\)|(?::|(?<=\([^()]*),)\s(?<told>[^;:()]{4,70}?)(?=[;)]|\.\s|,\s(?:and\s)?[Gg]roup))`,
	'gu'
);
/** "brass oars in group B, ash oars in group A". */
const FOR_EACH = new RegExp(
	String.raw`(?<=[,;:]\s?(?:and\s)?|\b(?:receive[ds]?|into|to|either|given|and)\s)(?<told>[^,;:()]{3,60}?)\s(?:in|for|to)\s(?<group>[Gg]roup\s${LABEL})(?=[,.;]|\sand\b)`,
	'gu'
);
/** "Group B received brass oars". */
const RECEIVED = new RegExp(
	String.raw`\b${NAMED}(?:\s\((?:n\s?=\s?)?\d+\))?\s(?:(?:patients|subjects|participants)\s)?(?:(?:will\s)?receiv(?:ed?|ing)|underwent|(?:was|were)\s(?:given|treated with))\s(?<told>[^,;:()]{3,60}?)(?=[,;]|\s\([^()]*\)(?!\sof)|\.\s|\.$|\s(?:while|whereas|during|before|after|for|at|twice|once|daily|and\s(?:the\s)?[Gg]roup)\b)`,
	'gu'
);
const ASSIGNS = /\b(?:randomi[sz]|allocat|assign|divided|receive)/iu;

/** Who gets what, up to the first thing that somebody gets. */
const OPENS_ITEM =
	/^.*\b(?:(?:randomi[sz]ed|assigned|allocated|divided|separated)(?:\s\p{L}+)?\s(?:in)?to|to|receiv(?:e|ed|ing)|either|underwent|given|treated with|using|versus|vs\.?|or)\s/iu;
const LEADS =
	/^(?:(?:and|or|either|only|with|by|an?|the|receive|receiving|undergo|using|those|patients|subjects)\s)+/iu;
/** A value, a clause, or what points elsewhere: "P < 0.05", "was given ash", "after the first". */
const NO_ITEM =
	/[=±<>]|^(?:sub)?(?:groups?|arms?|cohorts?)\b|^[\d.,%\s/-]+$|\d\.\d+\s?%|^(?:un)?published\b|\bdata$|\b(?:tables?|fig(?:ure)?s?)\.?\s?\d|^(?:categorical|continuous|(?:fe)?males?|women|men|girls|boys)$|\b(?:is|are|was|were|has|had|have|completed|showed|observed|signed|started|ceased|included|placed|mean|median|decreased|increased|groups|respectively|patients|subjects|age|age[ds]|P\d)\b|^(?:with|without|of|at|in|on|to|after|before|for|from|while|whereas|when|who|which|that|than|as|and|or|no|another|other|others|first|second|third|treated|treatment|treatments|immediately|inj|new|randomly|inserted|keep|both|all|each|respectively|results?|p)\b|\s(?:or|and|with|of|by)$|^\d(?!.*\p{L}{6})/iu;
const DOSE =
	/\s?(?<![\p{L}-])\d[\d.,·]*(?:\s?[-–]\s?\d[\d.]*)?\s?(?:%|(?:mg|µg|μg|mcg|g|kg|ml|l|iu|mmol|units?|cm|mm)(?:[/.]\p{L}+)*)(?![\p{L}])(?:\s(?:of|mL|ml)\b)?/giu;
/** Words of what a group is told by; with more, the doses go. */
const LONGEST = 7;
const LETTERS = 70;

const wordsIn = (text: string) => text.split(/\s+/).length;

function cleaned(told: string): string {
	const plain = told
		.trim()
		.replace(LEADS, '')
		.replace(/\sgroup$/u, '')
		.trim();
	return wordsIn(plain) > LONGEST ? plain.replace(DOSE, '').trim() : plain;
}

/** The last item of a list: "to receive ash oars (group A) or [brass oars]". */
function itemBefore(text: string, end: number): string {
	const near = text
		.slice(Math.max(0, end - 2 * LETTERS), end)
		.replace(/\s?\([^()]*\d[^()]*\)$/u, '');
	// "ash, elm, and brass oars (group A)": all of them, from wherever the list begins.
	if (/[^)],\s(?:and|or)\s[^,]*$/u.test(near)) return '';
	const mark = [...near.matchAll(/[,;:.()](?=\s|$)/gu)].at(-1);
	const item = near.slice((mark?.index ?? -1) + 1).trim();
	const told = item.replace(OPENS_ITEM, '');
	const isOfList = mark !== undefined && /[,;:)]/u.test(mark[0]);
	return isOfList || told !== item ? told : '';
}

const keyOf = (group: string) =>
	group
		.toLowerCase()
		.replace(/^groups\s/u, 'group ')
		.replace(/\sarm$/u, ' group');

/**
 * What a paper's groups are, by their label: "group b" for "brass oars (group B)", and "BO" for
 * "brass oars (BO, n = 12)".
 */
export function groupLabelsIn(text: string): [string, string][] {
	if (!MAY_LABEL.test(text)) return armsOf(text);
	const behind = [...text.matchAll(BEHIND)].map(({ index, groups }): [string, string] => [
		groups?.['arm'] ?? keyOf(groups?.['group'] ?? ''),
		itemBefore(text, index)
	]);
	const told = [...text.matchAll(AHEAD), ...text.matchAll(RECEIVED)];
	const each = text
		.split(/(?<=[.?!])\s(?=\p{Lu})/u)
		.filter((sentence) => ASSIGNS.test(sentence))
		.flatMap((sentence) => [...sentence.matchAll(FOR_EACH)]);
	const ahead = [...told, ...each].map(({ groups }): [string, string] => [
		keyOf(groups?.['group'] ?? ''),
		groups?.['inside'] ?? groups?.['told'] ?? ''
	]);
	const labels = toldApart([...behind, ...ahead].map(([label, item]) => [label, cleaned(item)]));
	const all = allOf(labels, text);
	return [...labels, ...(all.length > 0 ? all : armsOf(text))];
}

/** "all 2 groups" for "tar; placebo", where crews were assigned to either. */
function armsOf(text: string): [string, string][] {
	const arms = trialArmsIn(text);
	return arms.length === 0 ? [] : [[`all ${String(arms.length)} groups`, arms.join('; ')]];
}

const NUMBERED = new RegExp(String.raw`\b[Gg]roups?\s(${LABEL})(?![\p{L}\d])`, 'gu');
/** More are no help at a glance. */
const MOST_SIDES = 3;

/** "all 2 groups" for "ash oars; brass oars", where the paper tells each of its groups. */
function allOf(labels: readonly [string, string][], text: string): [string, string][] {
	const told = new Map<string, string>();
	for (const [label, item] of labels)
		if (label.startsWith('group ') && !told.has(label)) told.set(label, item);
	const named = new Set([...text.matchAll(NUMBERED)].map(([, label = '']) => label.toLowerCase()));
	const items = [...told.values()];
	const last = items.pop();
	if (last === undefined || items.length === 0 || told.size !== named.size) return [];
	return told.size > MOST_SIDES
		? []
		: [[`all ${String(told.size)} groups`, `${items.join('; ')}; ${last}`]];
}

/** "RW" is no label of "ash oars": it would begin as they do. */
const heads = (label: string, item: string) =>
	label.includes(' ') || item.toLowerCase().startsWith(label.charAt(0).toLowerCase());

const OF_TRIED = /^(?:intervention|experimental|treatment|study|test|case|exercise|training) /u;
const HELD_AGAINST = /\b(?:placebo|controls?|sham|usual care)\b/iu;
/** "intervention group (control group)": what the treated are held against is not what they got. */
const isOfOthers = (label: string, item: string) => OF_TRIED.test(label) && HELD_AGAINST.test(item);

/** Those that say something, and something of one group alone. */
function toldApart(labels: readonly [string, string][]): [string, string][] {
	const sound = labels.filter(
		([label, item]) =>
			/\p{L}{3}/u.test(item) &&
			!NO_ITEM.test(item) &&
			!isOfOthers(label, item) &&
			heads(label, item)
	);
	const isOf = ([label, item]: readonly [string, string]) =>
		sound.every(([other, same]) => same !== item || other === label) &&
		!item.toLowerCase().includes(label.toLowerCase());
	return sound.filter(isOf);
}
