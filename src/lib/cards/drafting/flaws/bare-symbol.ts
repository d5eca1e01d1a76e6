/** A letter that does or undergoes something, with no noun beside it: "of g only", "if D is", "what does G hold?". */
const ALONE =
	/(?<=(?:^|\s)(?:of|on|to|for|by|in|with|from|that|if|and|is|are|between|over|than|when|where|through)\s)[b-hj-zBD-HJLMOQS-Z](?=[,?;]|\.?$|\s(?:is|are|be|has|have|can|does|only|and|or|if|to|at|everywhere)\b)(?!\s(?:and|or)\s\p{Lu}\s\p{Ll})|(?<=\s(?:does|do|did|can|could)\s)[b-hj-zBD-HJLMOQS-Z](?=\s\p{Ll}+\?)/gu;

/** "4 h" has a unit, "a net G" a net, and "where n is the number of ships" tells what it is. */
function isTold(text: string, symbol: string): boolean {
	const told = new RegExp(
		`(?:\\d|degrees|(?<!\\p{L})(?!(?:does|could|from|that|with|over|than|when|where|between|through) )\\p{Ll}{3,}) ${symbol}(?![\\p{L}\\d])(?<!(?:\\s|^)(?:for|and|are|did|can) ${symbol})|(?<!\\p{L})${symbol} (?:is|are|denotes?|stands? for) the\\s`,
		'u'
	);
	return told.test(text);
}

/** A symbol for which the card tells nothing: of which map, set or net the letter is, the paper has said. */
export function hasBareSymbol(text: string): boolean {
	return [...text.matchAll(ALONE)].some(([symbol]) => !isTold(text, symbol));
}
