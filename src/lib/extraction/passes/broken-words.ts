/** Letters of "per formance" that make a word. */
const SHORTEST_BROKEN = 6;
/** A half that stands in the text this often at most is no word of its own. */
const MOST_HALVES = 2;
/** How often the text writes the word in one piece. */
const FEWEST_WHOLE = 2;

/** Words that a text may hold once, and others as one with them: "over all", "set up". */
const OWN_WORD =
	/^(?:over|under|out|up|off|on|in|to|down|back|all|any|some|every|one|no|time|line|base|set|work|way|ways|well|for|more|body|thing|where|how|ever|self|day|life|side|long|short|high|low|half|part|point|care|health|year|be|may|can|not|data|web|site|file|name|type|test|key|sub|non|multi|pre|post|anti|inter|semi|meta|micro|macro)$/u;
/** "thishull", "ofropes" */
const GROWN_IN_FRONT = /^(?:the|this|these|their|our|of)(\p{Ll}{5,})$/u;
/** "hullthe", "ropesand"; "thereof" is a word. */
const GROWN_BEHIND = /^(?!there|where|under|thous)(\p{Ll}{5,})(?:the|and|of|with|that|which|are)$/u;

function countWords(text: string): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const [word] of text.matchAll(/\p{L}+/gu)) counts.set(word, (counts.get(word) ?? 0) + 1);
	return counts;
}

/**
 * Finds "per formance" and "thisalgorithm", which a bad copy of a text leaves where its lines ended: the text elsewhere
 * writes "performance", and "formance" or "thisalgorithm" hardly ever.
 */
export function findsBrokenWords(text: string): (sentence: string) => boolean {
	let known: ReadonlyMap<string, number> | undefined;
	const countOf = (word: string) => (known ??= countWords(text)).get(word) ?? 0;
	const isHalf = (word: string) => !OWN_WORD.test(word) && countOf(word) <= MOST_HALVES;
	const isGrown = (word: string) => {
		const own = (GROWN_IN_FRONT.exec(word) ?? GROWN_BEHIND.exec(word))?.[1];
		return own !== undefined && countOf(own) >= FEWEST_WHOLE && countOf(word) === 1;
	};
	return (sentence) => {
		let last = '';
		for (const [word] of sentence.matchAll(/\p{L}+|[^\p{L}\s]+/gu)) {
			if (!/^\p{Ll}{2}/u.test(word)) {
				last = '';
				continue;
			}
			if (isGrown(word)) return true;
			const whole = last + word;
			if (
				last !== '' &&
				whole.length >= SHORTEST_BROKEN &&
				countOf(whole) >= FEWEST_WHOLE &&
				(isHalf(last) || isHalf(word))
			)
				return true;
			last = word;
		}
		return false;
	};
}
