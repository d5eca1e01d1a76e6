import { tagWords } from '$lib/extraction/parts-of-speech';
import { isNominal } from '$lib/extraction/word';
import type { Ask } from '../ask';

/** Qualities that need what follows: "responsive to", "rich in". */
const NEEDS_MORE =
	/^(?:responsive|resistant|sensitive|susceptible|related|similar|capable|prone|specific|adjacent|proximal|distal|equal|equivalent|comparable|subject|exposed|rich|dependent|independent|consistent|positive|negative|due|secondary|attributable|suitable|eligible|present|available|located|involved|associated)$/;
/** Done to the noun before it: "genes [involved in X]". */
const BELONGS_TO_NOUN =
	/^\s(?:involved|associated|located|related|expressed|reported|linked|caused|induced|mediated|derived|isolated|obtained|caused|encoded|defined|characterized|characterised|required|responsible|exposed|infected|treated|diagnosed|undergoing|receiving|necessary|similar|due|specific)\s(?:in|with|by|to|from|for|of|as|at|[\p{L}-]+)/u;

/** "[patients responsive] to X", "[genes] involved in Y": the half in sight gives the other half its sense. */
export function halvesAnswer({ isCloze, hidden, after, candidate }: Ask): boolean {
	if (!isCloze || candidate.type === 'number') return false;
	const words = tagWords(hidden);
	const last = words.at(-1);
	if (NEEDS_MORE.test(last?.lower ?? '') && /^\s(?:to|in|with|for|of|on|by)\s/.test(after))
		return true;
	return words.length >= 2 && isNominal(last) && BELONGS_TO_NOUN.test(after);
}
