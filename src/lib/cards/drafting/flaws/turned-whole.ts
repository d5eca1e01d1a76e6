import { verbForm } from '$lib/extraction/verb-forms';
import type { Ask } from '../ask';

/** What these do to a thing is told by what they make of it. */
const TURNS =
	/^(?:aggregate|break|cast|categori[sz]e|classify|cluster|compile|compress|convert|cut|decompose|decouple|disentangle|distill?|divide|encode|fold|fuse|group|incorporate|infuse|inject|insert|integrate|map|merge|organi[sz]e|partition|project|reformulate|segment|segregate|separate|sort|split|subdivide|transform|translate|turn)$/u;
/** "the catch into two heaps", but "a rule that turns the catch into heaps". */
const INTO = /^(?:(?!\b(?:that|to|which|who)\b)[^,;:])+ into (?!account\b|consideration\b)/u;
const LAST_WORD = /(?<word>\p{L}+)[?\s]+$/u;

/** "what does the crew divide?" – "the catch into two heaps": two answers; either is asked for beside the other. */
export function asksForTurnedWhole({ isCloze, before, seen, hidden }: Ask): boolean {
	if (!hidden.includes(' into ') || !INTO.test(hidden)) return false;
	const word = LAST_WORD.exec(isCloze ? before : seen)?.groups?.['word'] ?? '';
	return TURNS.test(verbForm(word)?.lemma ?? word);
}
