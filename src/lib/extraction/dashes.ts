import { parseClause } from './clause';
import { hasOwnSubject } from './cut-sentence';
import { isNominal } from './word';

const HAS_DASH = /—|\s(?:–|--?)\s/u;
/** "old nets—reeds and hemp—hold", "a keel – the last of its kind – rots": said by the way between two dashes. */
const BETWEEN =
	/(?:(?<em>\s?—\s?)|\s(?<other>–|--?)\s)(?!(?:or|and|not|but|nor|to)\b)\p{L}[^–—();:]{2,160}?(?<![\s-])(?:\s?—\s?|\s\k<other>(?:\s|(?=,)))/gu;
/** "nets hold—though reeds rot": what hangs on what stands before. */
const HANGS_ON =
	/^(?:and|but|so|yet|though|although|while|whereas|because|since|even|whose|which|who|where|with|without|thus|thereby|\p{Ll}{2,}ing)\s/u;
/** The last dash of a sentence. */
const LAST_DASH = /^(?<before>.*\S)(?:\s?—\s?|\s(?:–|--)\s)(?<after>[^—–]{8,})$/su;

/** "at night—…—the lamp is", "88%—…—showing rot": what follows begins anew; "nets—…—hold" goes on. */
const BEGINS_ANEW =
	/^(?:the|an?|we|it|they|this|these|our|each|every|all|no|so|though|although|while|\p{Ll}{2,}ing)\s/u;

function joinBefore(rest: string): string {
	if (rest === '' || /^[,.;:)]/u.test(rest)) return '';
	return BEGINS_ANEW.test(rest) ? ', ' : ' ';
}

function withoutAsides(text: string): string {
	return text.replace(BETWEEN, (match: string, ...rest: unknown[]) => {
		const offset = rest.find((item) => typeof item === 'number') ?? 0;
		const { em } = rest.at(-1) as Record<string, string | undefined>;
		// "nets—reeds rot -- hold": two kinds of dashes are no pair.
		if ((em === undefined) === match.trimEnd().endsWith('—')) return match;
		return joinBefore(text.slice(offset + match.length));
	});
}

/** "the dread a rower feels": a thing, and what is told of it. */
function isThingTold(text: string): boolean {
	const { words = [], subject = { from: 0, to: 0 } } = parseClause(text) ?? {};
	return words
		.slice(subject.from, subject.to)
		.some((word, at, all) => word.pos === 'DET' && isNominal(all[at - 1]));
}

/** "nets hold—reeds rot" → "nets hold; reeds rot"; "nets hold—though reeds rot" → "nets hold, though reeds rot". */
function withJoint(text: string): string {
	const { before = '', after = '' } = LAST_DASH.exec(text)?.groups ?? {};
	if (before === '' || !parseClause(before)) return text;
	if (HANGS_ON.test(after)) return `${before}, ${after}`;
	return hasOwnSubject(after) && !isThingTold(after) ? `${before}; ${after}` : text;
}

/** What stands between two dashes off; a dash before a second clause as the stop that it stands for. */
export function withDashesRead(text: string): string {
	return HAS_DASH.test(text) ? withJoint(withoutAsides(text)) : text;
}
