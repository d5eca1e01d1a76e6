import { thirdPerson, verbForm } from './verb-forms';

/** Cheap to look for before anything else is. */
const SPEAKS = /(?:^|[\s,])we[\s,]/iu;
const OFTEN = String.raw`(?:(?:will|shall|also|further|\p{L}+ly)\s)*`;
/** ", as we show in tests,": that they show it is no part of it. */
const AS_SHOWN =
	/,?\s(?:and\s)?as we (?:will )?(?:show|demonstrate|see|discuss|explain|argue|prove|describe)(?:ed|n)?(?:\s(?:in|on|by|with|below|later|here)\b[^,]*)?(?=,|$)(?<comma>,(?=\s(?:can|is|are|has|have|does|do|may|will)\b))?/giu;
/** "a kiln which we call the Oast": a kiln called the Oast. */
const NAMED = new RegExp(
	`(?<comma>,)?\\s(?:(?:which|that)\\s)?(?<!\\b(?:what|how|where|when|if|as|and|but|so)\\s)we\\s${OFTEN}(?:call|name|term|dub|denote|refer to)(?: as)?\\s(?!(?:it|this|them|these|for|on)\\b)`,
	'giu'
);
/** "they leak when full, which we term weeping": told of a whole clause. */
const NAMED_BEHIND =
	/,\swhich we (?:call|term|dub|refer to as)\s(?:\p{Ll}[\p{L}-]*\s?){1,3}(?=$|\.)/gu;
/** "to what we call dry kilns": to dry kilns. */
const SO_CALLED = /\bwhat we (?:call|term|refer to as)\s(?=\p{L})/giu;
/** "a kiln, which we show to be cheap": a kiln, which is cheap. */
const SHOWN_OF = new RegExp(
	`\\b(?<which>which|that)\\swe\\s${OFTEN}(?:show|find|prove|demonstrate|observe|verify|found|showed|proved|demonstrated|observed)(?:\\s\\p{L}+ly)?\\s(?:(?<is>is|are|was|were|can|has|have)|to\\s(?<does>\\p{Ll}+)|(?<finite>\\p{Ll}+s))(?=\\s)`,
	'giu'
);
/** "all kilns that we test", "the kilns we study in winter": all kilns tested, the kilns studied. */
const TRIED =
	/(?<!\b(?:what|how|where|when|if|as|and|but|so|or|than|while|because|since|before|after|which|that|whether|here|then|until|once|although|though))(?<![,;:(])\s(?:(?:that|which)\s)?we\s(?:(?:have|also|\p{L}+ly)\s)*(?<verb>test|study|studi|consider|evaluate?|examine?|analy[sz]e?|measure?|investigate?|survey|tri|review|assess|explore?|compare?|probe?)(?:ed|d)?(?=$|[.,;)]|\s(?:is|are|was|were|can|could|do|does|did|has|have|had|will|may|in|on|under|across|during|within)\b)/giu;

/** "To dry peat, here we build", "…, in this paper we build": where, every card tells. */
const PLACE_OF_WE =
	/(?<before>^|,)\s?(?:here|now|(?:in|with) (?:this|the present|the current) (?:paper|work|study|article|letter)),?\s(?=we\s)/giu;

/** "we, then, build": it only links. */
const LINKED_WE = /\bwe, (?:then|also|further|finally|therefore|thus|next|hence|first), /giu;

/** "studi", "study" → "studied"; "tri" → "tried" */
const triedAs = (stem: string) =>
	`${stem
		.toLowerCase()
		.replace(/y$/u, (end) => (/(?:vey)$/iu.test(stem) ? end : 'i'))
		.replace(/e$/u, '')}ed`;

function shownOf(match: string, ...rest: unknown[]): string {
	const { which = '', is, does = '', finite = '' } = rest.at(-1) as Record<string, string>;
	if (is !== undefined) return `${which} ${is}`;
	if (does === 'be') return `${which} is`;
	const act = verbForm(does === '' ? finite : does);
	if (act?.form === '3sg' && !act.maybeNoun) return `${which} ${finite}`;
	return act?.form === 'base' && does !== '' ? `${which} ${thirdPerson(does)}` : match;
}

/**
 * What the authors say of themselves by the way goes, so that a statement tells its thing alone:
 * "a kiln, which we show to be cheap" → "a kiln, which is cheap".
 */
export function withoutAuthors(text: string): string {
	if (!SPEAKS.test(text)) return text;
	return text
		.replace(AS_SHOWN, '')
		.replace(SO_CALLED, '')
		.replace(NAMED_BEHIND, '')
		.replace(NAMED, '$<comma> called ')
		.replace(SHOWN_OF, shownOf)
		.replace(TRIED, (...all) => ` ${triedAs((all.at(-1) as { verb: string }).verb)}`)
		.replace(LINKED_WE, 'we ')
		.replace(PLACE_OF_WE, (_match, before: string) => (before === '' ? '' : `${before} `));
}
