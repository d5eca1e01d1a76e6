import { contentStems } from '$lib/text/stems';
import type { Candidate } from '../../candidate';

/** Words of one item. */
const LONGEST_ITEM = 7;
const MOST_ITEMS = 5;

/** "A, B, and C" → its items; nothing where it is no plain list. */
export function itemsOf(answer: string): readonly string[] {
	if (/[();:\d]|^(?:two|three|four|five|several|many|various)\b/u.test(answer)) return [];
	const joint = /^(?<front>[^,]+(?:,\s[^,]+)*?),?\s(?:and|or)\s(?<last>[^,]+)$/u.exec(
		answer
	)?.groups;
	const items = joint ? [...(joint['front'] ?? '').split(/,\s/u), joint['last'] ?? ''] : [];
	const isPlain = items.every(
		(item) =>
			item.split(' ').length <= LONGEST_ITEM &&
			contentStems(item).length > 0 &&
			!/\b(?:and|or|that|which|who|not|but)\b/u.test(item)
	);
	return isPlain && items.length >= 3 && items.length <= MOST_ITEMS ? items : [];
}

/** Its items → "A, B and C". */
export const rowOf = (items: readonly string[]) =>
	`${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;

const ORDINALS: readonly string[] = ['', '', '', 'third', 'fourth', 'fifth'];

/** "what were the main causes?" – one of three → "what was the third of the main causes?" */
export function oneOf(count: number, body: string): string {
	return body.replace(
		/^((?:[^,]+, )?(?:what|who)) (are|were) (?=the (?:[\p{L}-]+ )*?(?:\p{L}+[^\Ws]s|phenomena|criteria)\b)/u,
		(_said, wh: string, be: string) =>
			`${wh} ${be === 'are' ? 'is' : 'was'} the ${ORDINALS[count] ?? 'last'} of `
	);
}

/** "a scalable, flexible and lasting design": qualities of one thing. */
const ADJECTIVE_END = /(?:able|ible|ful|ive|ous|al|ic)$/u;
/** What several things may have in common, named but once. */
const MEASURE_END =
	/^(?!(?:the|an?|their|its) )\p{L}+ (?:mass|weight|size|length|width|depth|levels?|rates?|scores?|functions?|counts?|expression|volumes?|use|status|quality|activity|concentrations?|disorders?|diseases?|symptoms?|cancers?|groups?)(?: (?:at|in|on|after|during|of|for|with|over)\s.*)?$/u;
const HOLDS_MORE = /\s(?:of|in|for|on|from|between|to|with)\s/u;
const SHARED_END = /^(?:\p{L}+)$/u;

/** Of a list as answer, one item, the others in sight. */
export function askOneOfList(candidate: Candidate): Candidate[] {
	const items = itemsOf(candidate.answer);
	// "drug, alcohol and tobacco use": the last word belongs to all.
	if (
		items.length === 0 ||
		items.slice(0, -1).every((item) => SHARED_END.test(item) && items.at(-1)?.includes(' '))
	)
		return items.length === 0 ? [candidate] : [];
	const last = items.at(-1) ?? '';
	const others = items.slice(0, -1);
	// "the weight of masts, oars and rudders": of all three of them.
	const [first = ''] = others;
	if (HOLDS_MORE.test(first) && !HOLDS_MORE.test(last) && !/^(?:an?|the) /u.test(last)) return [];
	// "longer masts, oars and rudder length": of each of them.
	if (MEASURE_END.test(last) && others.some((item) => SHARED_END.test(item))) return [];
	if (/^(?:a|an|the) \p{L}+$/u.test(others[0] ?? '') && ADJECTIVE_END.test(others.join(' ')))
		return [];
	if (!/^(?:what|who|to what|with what|by what|on what|for what)\b/u.test(candidate.body))
		return [candidate];
	return [
		{
			...candidate,
			pattern: 'besides',
			body: `besides ${rowOf(others)}, ${oneOf(items.length, candidate.body)}`,
			answer: last
		}
	];
}

/** "besides A and B, what does it change?" */
const BESIDES =
	/^besides (?<row>.+?), (?<ask>(?:what|who|to what|with what|by what|on what|for what)\b.*)$/u;
const OPENED = /^(?:an?|the|its|their|his|her) /u;

/** Of a list whose last item is told, each other one: "besides oars and rust, what does it change? – masts". */
export function askOtherOfList(candidate: Candidate): Candidate[] {
	const { row = '', ask = '' } = BESIDES.exec(candidate.body)?.groups ?? {};
	const others = row.split(/,\s|\sand\s/u);
	const last = candidate.answer;
	if (row === '' || [...others, last].some((item) => OPENED.test(item))) return [];
	return others.map((answer) => {
		const rest = [...others.filter((item) => item !== answer), last];
		return { ...candidate, body: `besides ${rowOf(rest)}, ${ask}`, answer };
	});
}
