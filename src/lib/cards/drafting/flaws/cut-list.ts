import { tagWords } from '$lib/extraction/parts-of-speech';
import { verbForm } from '$lib/extraction/verb-forms';
import type { Word } from '$lib/extraction/word';
import type { Ask } from '../ask';

/** ", B, or C": items of a few words, none of which opens a clause or a phrase of its own. */
const LIST_GOES_ON =
	/^(?:,\s(?!(?:which|that|who|while|whereas|but|with|so|where|when|as|to|in|on|of|for|from|by|at|across|over|under|during|up|such|including|and|or|both|especially|particularly|\p{L}+ing|\p{L}+ed|\p{L}+ly)\b)[^\s,;.()]+(?:\s[^\s,;.()]+){0,5}){1,6},?\s(?:and|or)\s/u;
const EXAMPLES_BEFORE = /,?\s(?:such as|including)\s(?:[^.]{0,90},\s)?(?:and |or )?$/;

const isThing = (word: Word | undefined) =>
	/^(?:NOUN|PROPN)$/.test(word?.pos ?? '') || word?.form === 'ing';

/** One item of a list, or a phrase that goes on outside the gap. */
export function cutsList({ isCloze, before, after, hidden, candidate }: Ask): boolean {
	if (!isCloze || candidate.pattern === 'value') return false;
	const isPair = /\s(?:and|or)\s/.test(hidden) && !/^,\s/.test(before.slice(-2));
	// Of two examples the one in sight tells what kind the other is.
	const ofTwo = hidden.split(' ').length >= 4 && /^,?\s(?:and|or)\s[^,]{20,}$/.test(after);
	// "[the loss of X] after Y, or …": what follows tells which is meant.
	const isPinned =
		hidden.split(' ').length >= 3 && /^\s(?:after|during|in|under|when|while|before)\s/.test(after);
	if (EXAMPLES_BEFORE.test(before) && !isPair && !ofTwo && !isPinned) return true;
	if (/^(?:either|both|neither)\b/.test(hidden) && !/\s(?:and|or|nor)\s/.test(hidden)) return true;
	if (/\b(?:such as|including)\b/.test(hidden) && after.startsWith(',')) return true;
	if (
		(/\b(?:and|or)\s$/.test(before) && !(isPinned && /\b(?:such as|including)\b/.test(before))) ||
		/^(?:such|not)\b|\bones$/.test(hidden)
	)
		return true;
	// "[loss of intermediate] to lateral neurons"
	if (tagWords(hidden).at(-1)?.pos === 'ADJ' && isThing(tagWords(after.slice(0, 30))[0]))
		return true;
	if (
		/\s(?:intermediate|low|moderate|mild|high|short)$/.test(hidden) &&
		/^\s?(?:to|-)\b/.test(after)
	)
		return true;
	// "A, B of C, and damage to [D]"
	if (/,\s[^,]{3,},\s(?:and|or)\s[^,]{3,}$/.test(before)) return true;
	// "[NMR dispersion] derived shifts"
	if (
		/^\s\p{Ll}+ed\s(?!(?:in|by|on|from|to|with|for|at|of|as|during|after|through|via|between|among|using|and|or|but|over|under|into|that|when)\b)\p{L}/u.test(
			after
		)
	)
		return true;
	// "[AI] only games"
	if (/^\sonly\s\p{L}/u.test(after)) return true;
	if (/^\s?(?:\/|(?:and|or)\s(?:in|of|for|to|with|on|from|by|at)\b)/.test(after)) return true;
	// "allowing [alliances to form] and break"
	const joined = /^\s(?:and|or)\s(?:\p{L}+ly\s)?(\p{Ll}+)/u.exec(after)?.[1] ?? '';
	const isInfinitive = /(?:^|\s)to\s(?:\p{L}+\s){0,6}$/u.test(before) || /\bto\s/.test(hidden);
	if (isInfinitive && verbForm(joined)?.form === 'base') return true;
	// "learns [X], scales to Y"
	const next = /^,\s(\p{Ll}+)\s/u.exec(after)?.[1] ?? '';
	const listed = verbForm(next);
	if (listed?.form === '3sg' && !listed.maybeNoun) return true;
	// "creates [a pipeline which takes in scans] and produces text"
	if (/\s(?:which|that)\s/.test(hidden) && verbForm(joined)?.form === '3sg') return true;
	const isFronted =
		before.trim() === '' ||
		/^(?:using|through|via|by|with|during|after|under|without|in|for)$/i.test(before.trim());
	if (isFronted || hidden.includes(',')) return false;
	// "motility, resistance to stress, susceptibility to [drugs and virulence]"
	if (/\s(?:and|or)\s/.test(hidden) && /,\s[^,]{3,60},\s[^,]{3,60}\s$/.test(before)) return true;
	return (
		LIST_GOES_ON.test(after) ||
		/^(?:,\s(?!(?:which|that|who|while|but|with|so|where|when|as|to|in|on|of|for|from|by|\p{L}+ing|\p{L}+ed|\p{L}+ly)\b)[^,]{3,60}){2,}\.?$/u.test(
			after
		)
	);
}
