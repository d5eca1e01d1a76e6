/** Words of a side that can stand in front of "groups". */
const LONGEST_SIDE = 4;
const VERSUS =
	/^(?:a )?(?:(?:comparison (?:of|between)|comparing) )?(?<one>[\p{L}\d][^:?;()]*?),? (?:vs\.?|versus) (?<other>[\p{L}\d][^:?;(),]*?)(?= (?:for|in|on|after|among|during|at|as|to)\s|[:?.;(,]|$)/iu;
const TIE =
	/\b(?:of|by|with|in|for|using|via|on|between|after|from|as|to|and|or|does|do|is|are)\s/iu;

const small = (side: string) =>
	side.replace(/^\p{Lu}(?=\p{Ll}+(?:\s|$))/u, (letter) => letter.toLowerCase());

/** "Oil lamps versus gas lamps in ports" → the two that it sets side by side. */
export function titleSides(title: string): readonly [string, string] | undefined {
	const { one = '', other = '' } = VERSUS.exec(title.trim())?.groups ?? {};
	const first = one.split(TIE).at(-1)?.trim() ?? '';
	const isShort = (side: string) => side !== '' && side.split(' ').length <= LONGEST_SIDE;
	const isPlain =
		!TIE.test(other) &&
		!/\b(?:not|no|that|which|who|when|where|before|until)\b/iu.test(`${one} ${other}`);
	return isShort(first) && isShort(other) && isPlain ? [small(first), small(other)] : undefined;
}

/** "between groups", "in both groups": of what, the card does not say. */
export const BARE_GROUPS =
	/\b(?<tie>between|among|across|in|of|for|within) (?:the |all |both |both the |the two |the 2 |two |the three |the four |all three |either |each of the )?(?:(?:study|treatment|patient) )?(?:groups?|arms|cohorts|settings|tests|cases|subgroups)(?= ?[,.?]|$|\s(?:and|with respect|in terms|regarding|at|after|before|during|either|pre-)\b)/u;
const BOTH_GROUPS =
	/\b(?<tie>between|across|in) (?:the |both |both the |the two |the 2 |two )?(?:(?:study|treatment|patient) )?groups(?= ?[,.?]|$|\s(?:and|with respect|in terms|regarding|at|after|before|during)\b)/u;

/** "between groups" → "between the oil lamp and gas lamp groups", where the title sets two side by side. */
export function withSidesTold(body: string, title: string): string {
	const sides = BOTH_GROUPS.test(body) ? titleSides(title) : undefined;
	if (!sides || sides.some((side) => body.toLowerCase().includes(side.toLowerCase()))) return body;
	return body.replace(BOTH_GROUPS, `$<tie> the ${sides[0]} and ${sides[1]} groups`);
}
