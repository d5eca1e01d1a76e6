import { normalize } from '$lib/text/normalize';
import { type CardContent, promptOf } from '../card';
import { readNames } from '../gate/names';

/** Words before a colon; more is no name of a work. */
const LONGEST_HANDLE = 12;
const TITLE_AND_YEAR = /(?:^|[\s,])(\p{Lu}[^:,.?()]*?) ?(?:\([^()]*\) ?)?\((?:19|20)\d\d\)/gu;

const known = new WeakMap<CardContent, ReadonlySet<string>>();

/** What a prompt calls its work by: the words before the colon, a title with its year, names. */
function namesOfWork(card: CardContent): ReadonlySet<string> {
	const found = known.get(card);
	if (found) return found;
	const prompt = normalize(promptOf(card));
	const [before = '', ...after] = prompt.split(': ');
	const names = new Set(readNames(prompt).flatMap(({ text, isStrong }) => (isStrong ? text : [])));
	for (const [, title = ''] of prompt.matchAll(TITLE_AND_YEAR)) names.add(title);
	if (after.length > 0 && before.split(' ').length <= LONGEST_HANDLE)
		names.add(before.replace(/ \([^()]*\)$/, ''));
	known.set(card, names);
	return names;
}

/** Whether two cards ask about one work; what its other cards answer may be right here too. */
export function isSameWork(left: CardContent, right: CardContent): boolean {
	if (left === right || left.evidence?.quote === right.evidence?.quote) return true;
	const others = namesOfWork(right);
	return [...namesOfWork(left)].some((name) => others.has(name));
}
