import { contentStems } from '$lib/text/stems';
import { tagWords } from '$lib/extraction/parts-of-speech';
import type { Ask } from '../ask';
import { isKind, phraseEnd, tellsKind } from '../rewording/kind-of';
import { tellingStems } from '../telling-stems';
import { topicStems } from '../topic-stems';
import { saysHowItCameOut } from './says-little';

/** Plain words beside the told ones that may be the point of what came of it, and not of what it is told of: "the level of flight noise". */
const FEW_PLAIN = 1;

/** "the use and care of owls" → "owls": what is said of them is seldom more than that. */
const whatOf = (answer: string) => answer.slice(Math.max(0, answer.indexOf(' of ')));

/** Whether all that tells of an answer is told, and the plain words beside it would be guessed. */
function isAllTold(hidden: string, isTold: (stem: string) => boolean, cameOut: boolean): boolean {
	if (!tellingStems(hidden).every(isTold)) return false;
	const untold = contentStems(whatOf(hidden)).filter((stem) => !isTold(stem));
	return !cameOut || untold.length <= FEW_PLAIN;
}

/** Of so many telling words, so large a part. */
const LEAST_FOR_MOST = 3;
const MOST = 0.6;

/** "the weight of owls on rafters" in "The weight of owls in barns": of three words that tell, two. */
function isMostlyTold(hidden: string, isTold: (stem: string) => boolean): boolean {
	const stems = tellingStems(hidden);
	return stems.length >= LEAST_FOR_MOST && stems.filter(isTold).length >= MOST * stems.length;
}

/** "a new owl gauge" in "Owls in barns": one of its kind, and of what kind is told, or no more than praised. */
function isKindTold(hidden: string, isTold: (stem: string) => boolean): boolean {
	if (!isKind(hidden.slice(hidden.lastIndexOf(' ') + 1).toLowerCase())) return false;
	const words = tagWords(hidden);
	if (words.length < 2 || phraseEnd(words) < words.length) return false;
	const telling = words.slice(0, -1).filter(tellsKind);
	return telling.every(({ text }) => contentStems(text).every(isTold));
}

/** "what should sails follow, rather than mast height?": the title does not tell which of the two. */
const HELD_AGAINST = /(?:^|, )what [^?]+, rather than (?!\p{L}+ing\b)[^?]+\?$/u;

const DESIGNED = /\bthe study's [^?]* designed to \p{L}+\?$|\bmeant for\?$/u;
const MADE_FOR =
	/\bthe study (?:\p{L}+ly )?(?:builds?|constructs?|creates?|designs?|develops?|devises?|describes?|introduces?|presents?|proposes?) (?:an? |the )[^,]* for $/u;

/** "what is the study's gauge meant for?": half of it in the title, and the rest is guessed. */
const asksWhatFor = ({ isCloze, seen, before }: Ask) =>
	isCloze ? MADE_FOR.test(before) : DESIGNED.test(seen);

/**
 * Whoever knows the title, and reads what is asked, has the answer: "what does the study propose for
 * barns?" – "a model of owls", in "Owls in barns". Which way it came out no title tells, and of what
 * came out, or what a name means, a plain word may be the point: "the noise of owls".
 */
export function isToldByTitle(ask: Ask): boolean {
	const { candidate, isCloze, before, hidden, seen, paper } = ask;
	const { type, pattern, finding } = candidate;
	if (type === 'number' || pattern === 'which-name' || /\d/.test(hidden)) return false;
	if (/^(?:outcome|effect)$/.test(pattern) || saysHowItCameOut(hidden)) return false;
	const { told } = topicStems(paper);
	const asked = new Set(contentStems(seen));
	const isTold = (stem: string) => told.has(stem) || asked.has(stem);
	if (finding.named) return contentStems(hidden).every(isTold);
	if (finding.isOwnAct && asksWhatFor(ask)) {
		const stems = tellingStems(hidden);
		if (stems.filter(isTold).length * 2 >= stems.length) return true;
	}
	const cameOut =
		finding.kind === 'conclusion' && !/^(?:background|methods|objective)$/.test(finding.role);
	if (cameOut && HELD_AGAINST.test(seen)) return false;
	// A doer is found by the title, whatever else is told of it.
	const isObject = isCloze ? before !== '' : !/^(?:subject|found-thing)$/.test(pattern);
	if (!isObject && /^(?:results|conclusions)$/.test(finding.role) && isMostlyTold(hidden, isTold))
		return true;
	return isAllTold(hidden, isTold, cameOut && isObject) || (!cameOut && isKindTold(hidden, isTold));
}
