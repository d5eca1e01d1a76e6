import { tagWords } from '$lib/extraction/parts-of-speech';

/** "were randomly assigned to", "was allocated in a 1:1 ratio to": what follows is what each arm got. */
const ASSIGNED =
	/\b(?:randomi[sz]ed|assigned|allocated|divided|distributed|switched)(?:\s(?!(?:in)?to\b|that\b|and\b)[\p{L}\d:-]+){0,5}?\s(?:in)?to\s(?<told>(?:[^.;]|\.(?=\d)){5,300})(?=[.;]|$)/giu;
/** "the old group received tar for a year, and the control group received wax" */
const GOT = String.raw`groups?(?:\s(?:patients|subjects|participants))?\s(?:received|was\sgiven|were\sgiven|took|underwent|consumed)\s`;
const EACH_GOT = new RegExp(
	String.raw`\b(?:first|one|study|case|intervention|treatment|experimental|test|\p{L}+-treated)\s${GOT}(?<first>(?:[^.;]|\.(?=\d)){3,100}?)(?:\s?[.;,]|\sand|\swhile|\swhereas)\s(?:and\s|while\s|whereas\s)?(?:in\s)?(?:the\s)?(?:second|control|other|comparison|placebo|another)\s${GOT}(?<last>(?:[^.;]|\.(?=\d)){3,100})`,
	'iu'
);
/** "rowed four days with tar and four days with wax": the same people, as long under each. */
const EACH_AS_LONG =
	/\b(?<span>(?:\d+|one|two|three|four|five|six|seven|eight|ten|twelve) (?:hours?|days?|nights?|weeks?|months?|sessions?)) (?<tie>under|with|on|in|without) (?<first>[^,.;]{3,50}?),? (?:and|then|followed by) (?:then |another )?\k<span> \k<tie> (?<last>[^,.;]{3,50}?)(?=[,.;]|$)/iu;
const MAY_TELL = /random|assigned|allocated|divided|distributed|group|cross-?over/iu;
const BRACKETS = /\s?(?:\([^()]*(?:\([^()]*\)[^()]*)*\)|\[[^[\]]*\])/gu;
/** "two groups according to the weather: ", "three arms of ". */
const OF_GROUPS =
	/^(?:one of )?(?:the )?(?:two|2|three|3) (?:\p{L}+ )?(?:groups|arms)(?:[^:,]{0,40}:| of| receiving| to receive)\s/iu;
/** "treatment with either", "a", "receiving". */
const LEADS =
	/^(?:(?:treatment with|therapy with|addition of|receiv(?:e|ed|ing)|undergo(?:ing)?|take|start|continue|either|an?|the|to|only|with|of|use of|those|injections? of|infusions? of)\s)+/iu;
/** What holds for each arm, or goes on about something else. */
const ENDS =
	/(?:,|:|\s(?:for|in|on|at|as|by|before|after|during|daily|once|twice|three times|every|over|while|when|who|which|followed|using|prior|until|from|within|was|were|added|based|and|administered|given|applied|≥?(?:\d+|one|two|\p{L}+teen|thirty|sixty) (?:minutes?|min|hours?|h|days?|weeks?|months?))\b).*$/iu;
const JOINT = /,?\s(?<joint>or|versus|vs\.?|and)\s/u;
/** "the active group": which that is, nothing tells. */
const NAMELESS =
	/^(?:(?:active|study|test|trial|case|controls?|comparison|intervention|experimental|experiment|treatment|treated|untreated|first|second|equal|two|three|same|other|another|none|no|groups?|arms?|main|drug|both|one|each|[A-H]|[IV]+|\d+)(?:\s|$))+$/iu;
const NO_ITEM =
	/[=±<>—]|^[\d.,%\s/-]+$|\b(?:is|are|was|were|has|had|have|respectively|patients|subjects|participants|women|men|children|who|which|that|each|either|groups|sequences?|order|interventions|received)\b|\b(?:of|with|the|and|to|two|three)$|^(?:same|continued|after|before|at|in|on|by|for|through|two|three|one|other|up to|\d+ (?:of|to|days?|weeks?|months?|years?|hours?|minutes?))\b|\bat [\d.]+$/iu;
/** "minimal tarring with old brushes" → "minimal tarring" */
const TAIL = /\s(?:with|using|consisting of|of|plus)\s.*$/u;
/** Words of one arm; more are no help at a glance. */
const LONGEST = 7;
const MOST_ARMS = 3;
const SEVERAL =
	/\bone of (?:the )?(?:following|four|five|six)\b|\b(?:four|five|six|seven|eight) (?:\p{L}+ )?(?:groups|arms)\b/iu;
const DOSE =
	/\s?(?<![\p{L}-])\d[\d.,·]*(?:\s?[-–]\s?\d[\d.]*)?\s?(?:%|(?:mg|µg|μg|mcg|g|kg|ml|l|iu|mmol|units?|mm)(?:[/.]\p{L}+)*)(?![\p{L}])(?:\s(?:of|daily)\b)?/giu;

const wordsIn = (text: string) => text.split(/\s+/u).length;

function cleaned(told: string): string {
	const plain = told
		.trim()
		.replace(/^.*\sgroup received\s/u, '')
		.replace(LEADS, '')
		.replace(/\s(?:groups?|arms?)$/u, '')
		.trim();
	const short = wordsIn(plain) > LONGEST ? plain.replace(DOSE, '').trim() : plain;
	return wordsIn(short) > LONGEST ? short.replace(TAIL, '') : short;
}

/** "tar", "wax" and "placebo" of "tar, wax, or placebo for a year". */
function itemsOf(given: string): string[] | undefined {
	const told = given.replace(OF_GROUPS, '').replace(/^.*\beither\s/u, '');
	const joint = JOINT.exec(told);
	if (!joint) return undefined;
	const behind = told.slice(joint.index + joint[0].length);
	// "tar or wax or placebo": all of them before the end.
	const next = /^[^,]{2,40}?(?=\sor\s)/u.exec(behind)?.[0];
	const last = (next === undefined ? behind : behind.slice(next.length + 4)).replace(ENDS, '');
	const before = told.slice(0, joint.index).split(/,\s/u);
	// "to tar and wax": both at once, unless they are groups.
	const areGroups =
		OF_GROUPS.test(given) ||
		/\s(?:groups|arms)$/u.test(last) ||
		[...before, last].every((item) => /\s(?:group|arm)$/u.test(item));
	if (joint.groups?.['joint'] === 'and' && !areGroups) return undefined;
	// "the old group received tar and wax, and the new group received oil"
	const got = [...before, last].filter((item) => / group received /u.test(item)).length;
	if (got > 0 && got <= before.length) return undefined;
	return [...before, ...(next === undefined ? [] : [next]), last].map(cleaned);
}

/** No act to be done: "follow tar", "fully follow tar". */
const isItem = (item: string) =>
	/\p{L}{3}|^\p{Lu}{2,}/u.test(item) &&
	wordsIn(item) <= LONGEST &&
	!NO_ITEM.test(item) &&
	tagWords(item).find(({ pos }) => pos !== 'ADV')?.form !== 'base';

/** One of two may be called by what it is for: "tar; control". */
const tellsApart = (items: readonly string[]) =>
	new Set(items.map((item) => item.toLowerCase())).size === items.length &&
	items.every(isItem) &&
	items.filter((item) => NAMELESS.test(item)).length < 2 &&
	!items.some((item) => NAMELESS.test(item) && !/^controls?$/iu.test(item));

/**
 * What those who took part were assigned to, where a sentence says it in so many words:
 * "crews were randomly assigned to receive tar or placebo" → ["tar", "placebo"].
 */
export function trialArmsIn(text: string): readonly string[] {
	if (!MAY_TELL.test(text)) return [];
	const read = text.replace(BRACKETS, '');
	for (const { groups } of read.matchAll(ASSIGNED)) {
		const items = itemsOf(groups?.['told'] ?? '');
		if (items && items.length <= MOST_ARMS && tellsApart(items)) return items;
		// "to one of four doses … and then to tar or wax": assigned twice over.
		if (SEVERAL.test(groups?.['told'] ?? '')) return [];
	}
	const { first = '', last = '' } = (EACH_GOT.exec(read) ?? EACH_AS_LONG.exec(read))?.groups ?? {};
	const got = [first, last].map((item) => cleaned(item.replace(ENDS, '')));
	return first !== '' && tellsApart(got) ? got : [];
}
