import { verbForm } from '$lib/extraction/verb-forms';
import type { Ask } from '../ask';

/** What these do to a thing is told only with what they make of it, or set it against. */
const TAKES_BOTH: readonly (readonly [verbs: RegExp, whole: RegExp])[] = [
	// "the catch into two heaps", but "a rule that turns the catch into heaps"
	[
		/^(?:aggregate|break|cast|categori[sz]e|classify|cluster|compile|compress|convert|cut|decompose|decouple|disentangle|distill?|divide|encode|fold|fuse|group|incorporate|infuse|inject|insert|integrate|map|merge|organi[sz]e|partition|project|reformulate|segment|segregate|separate|sort|split|subdivide|transform|translate|turn)$/u,
		/ into (?!account\b|consideration\b)/u
	],
	// "the hull as a lever"
	[
		/^(?:cast|conceptuali[sz]e|formali[sz]e|formulate|frame|interpret|pose|recast|reformulate|reframe|regard|treat|view)$/u,
		/ as (?:an?|the) /u
	],
	// "oars from sails"
	[/^(?:decouple|disentangle|distinguish|separate)$/u, / from /u],
	// "the toll from weight to length"
	[/^(?:elevate|expand|extend|move|recast|redefine|reframe|reorient|shift)$/u, / from (?=.+ to )/u]
];
/** What follows may belong to a clause within the thing. */
const HOLDS_CLAUSE = /\b(?:that|to|which|who)\b|[,;:]/u;
const LAST_WORD = /(?<word>\p{L}+)(?: what)?[?\s]+$/u;

/** "what does the crew divide?" – "the catch into two heaps": two answers; either is asked for beside the other. */
export function asksForTurnedWhole({ isCloze, before, seen, hidden }: Ask): boolean {
	if (!/ (?:into|as|from) /u.test(hidden)) return false;
	const word = LAST_WORD.exec(isCloze ? before : seen)?.groups?.['word'] ?? '';
	const lemma = verbForm(word)?.lemma ?? word;
	return TAKES_BOTH.some(([verbs, whole]) => {
		const at = hidden.search(whole);
		return at > 0 && verbs.test(lemma) && !HOLDS_CLAUSE.test(hidden.slice(0, at));
	});
}
