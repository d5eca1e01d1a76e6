/** A name: capitals inside, a digit, or capitalised words; hyphens may join. */
const NAME_WORD = String.raw`\p{Lu}[\p{L}\p{N}]*(?:[-+./][\p{L}\p{N}]+)*\+{0,2}|\p{Ll}+\p{Lu}[\p{L}\p{N}-]*|\p{Ll}{2,}\d[\p{L}\p{N}-]*`;
const NAME = String.raw`(?:${NAME_WORD})(?:\s(?:(?:to|of|for|and|the|in|with)\s){0,2}(?:${NAME_WORD}|\d+)){0,6}`;
/** Hardly a word of the language: "MiniNet", "C2C", "Ada-Sort", "MAPS". */
export const STRONG = String.raw`[\p{L}\p{N}]*(?:\p{Ll}\p{Lu}|\p{Lu}{2}|\p{L}-\p{Lu}|\p{L}\d)[\p{L}\p{N}-]*`;
export const MAKING = String.raw`(?:introduc|propos|present|develop|design|construct|build|built|creat|devis|deriv|contribut|coin|identif|formulat|releas|describ|document|curat|assembl|compil|establish|formali[sz]|offer|produc|dub|publish|collect)\p{L}*`;
export const KIND = String.raw`(?:benchmark|data ?set|corpus|framework|method|methodology|approach|model|system|tool|toolkit|library|algorithm|environment|architecture|pipeline|platform|technique|metric|test|suite|protocol|strategy|network|agent|scheme|process|game|language|simulator|resource|score|index|scale|questionnaire|inventory|intervention|app|application|package|software|workflow|testbed|procedure|paradigm|concept|phenomenon|effect|attack|defen[cs]e|optimizer|loss|objective|transformers|models|networks|family|series|set|interface|device|filter|layer|estimator|kernel|chatbot|robot|database|classifier|regularizer|planner|compiler|criterion|descriptor|heuristic|toolbox|engine|controller|middleware|infrastructure|feature|module|unit|units|autoencoder|encoder|decoder|machine|mechanism|solver|generator|detector|prototype|ontology|programme|program)`;
const SHORT = String.raw`\s?\((?<short>[\p{L}\p{N}][\p{L}\p{N}.&/-]{1,14})(?:[,;][^)]*)?\)`;
const OPEN = '["“\'‘`]{0,2}';
const CLOSE = '["”\'’]{0,2}';
const NAMED = String.raw`${OPEN}(?<name>${NAME})${CLOSE}(?:${SHORT})?`;
const AFTER = String.raw`(?=\s*(?:[,.:;()]|$)|\s(?:-|–|—)|\s(?:that|which|to|for|as|is|a|an|the|and(?!\s\p{Lu})|with|in|on|by|from|where|using|used|via|consists|can|based on|inspired by|${KIND})\b)`;
/** "the use of nets (NNs)": what the phrase is about is not what is made. */
const PLAIN = String.raw`(?!(?:of|for|on|in|with|from|using|by|to|via)\b)[\p{L}-]+`;
/** "a (FLT) based tracker": the short form is of what the thing is built on. */
const NO_QUALITY = String.raw`(?!\s(?:based(?!\son\b)|assisted|aided|driven|enabled|enhanced)\s)`;
const OF_ANOTHER = String.raw`\b(?:\d+|at|and|or|of|in|on|for|to|by|with|as|using|from)\s(?:the\s)?`;
/** Who speaks of the paper's own making. */
const MAKER = String.raw`(?:\b[Ww]e|\b(?:paper|work|study|article|research|report))\s(?:\w+\s){0,2}${MAKING}\s`;
const CALLED = String.raw`(?:called|named|termed|dubbed|coined|denoted(?:\s(?:as|by))?|titled|entitled|namely|known here as|refer(?:red)? to (?:this |it |these |them |the \w+ |our \w+ )?as)`;

export interface Shape {
	readonly pattern: RegExp;
	/** Whoever gave the name has to be looked for in the sentence. */
	readonly needsVoice?: true;
	/** Without it the pattern cannot fit: a name is tried at every letter. */
	readonly cue?: RegExp;
}

const shape = (source: string): Shape => ({ pattern: new RegExp(source, 'u') });
const shapeWithVoice = (source: string): Shape => ({ ...shape(source), needsVoice: true });

/** Each row: where a paper names a thing of its own. */
export const SHAPES: readonly Shape[] = [
	// "which we call X", "we coin the term X"
	shape(
		String.raw`\bwe\s(?:\p{L}+ly\s)?(?:call|term|name|dub|coin|label|refer to)(?:\s(?:it|this|them|these|as|the term))*\s(?:the\s)?${NAMED}${AFTER}`
	),
	// "a framework called MiniNet", "decoder-transformers named Tucano", "the term X"
	shapeWithVoice(String.raw`\b(?:${CALLED},?|the term)\s(?:as\s)?(?:the\s)?${NAMED}${AFTER}`),
	// "a new design, called the drifting memory network (DMN)"
	shapeWithVoice(
		String.raw`\b(?:${CALLED}|we\s(?:call|term|name|dub))\s(?:the\s)?(?!an?\s)(?:[\p{L}-]+\s){1,8}\((?<name>${STRONG})\)`
	),
	// "We call the resulting tracing VM TraceMonkey."
	shape(
		String.raw`\b[Ww]e\s(?:call|name|dub|term|title)\s(?:the|our|this|these)\s(?:(?:\p{Ll}[\p{L}-]*|\p{Lu}{2,4})\s){1,5}${NAMED}(?=\s*(?:[,.;:(]|$))`
	),
	// "we introduce PING (Prefix …)", "this paper presents MAPS, a …", "the development of GigaVerbo, a"
	shape(
		String.raw`${MAKER}(?:the (?:development|construction|design|release|creation) of\s)?(?:the\s|our\s)?${NAMED}${AFTER}`
	),
	// "In particular, propose PING (Prefix …)"
	shape(String.raw`^(?:[^,]{3,60},\s)?propose\s(?:the\s)?${NAMED}${AFTER}`),
	// "we introduce a novel benchmark, Trust-and-Split, which"
	shape(
		String.raw`${MAKER}(?:an?|the|our)\s(?:[\p{L}-]+\s){0,6}?${KIND},?\s(?:the\s)?${NAMED}${AFTER}`
	),
	// "we propose a novel image outlier detection approach (IOD for short)"
	shape(
		String.raw`${MAKER}(?:an?|the)\s(?:[\p{L}-]+\s){1,8}\((?<name>\p{Lu}[\p{L}\p{N}-]{1,14}),?\sfor short\)`
	),
	// "a detection approach (DeepWatch)", "a wave prediction (WP2V) method"
	shape(
		String.raw`${MAKER}(?:an?|the)\s(?:${PLAIN}\s){0,8}${KIND}\s\((?<name>${STRONG})\)${NO_QUALITY}`
	),
	shape(String.raw`${MAKER}(?:an?|the)\s(?:${PLAIN}\s){1,6}\((?<name>${STRONG})\)\s${KIND}\b`),
	// "we propose a connection template, Log-DenseNet, which": a word shaped like a name
	shape(
		String.raw`${MAKER}(?:an?|the)\s[^,.;:]{3,80},\s(?<name>${STRONG})(?:${SHORT})?,\s(?:which|that|where|an?|the|to|for|in|on|whose|consisting|capable|designed|based|built)\b`
	),
	// "new network units, called X" is told above; "an extension of it: X with …"
	shape(String.raw`${MAKER}an?\s[^,.;:]{3,60}:\s(?<name>${STRONG})(?=[\s,.])`),
	// "MiniNet, a novel method, …"
	{
		...shapeWithVoice(String.raw`(?<name>${STRONG})(?:${SHORT})?,\s(?:our|an?\s(?:new|novel))\s`),
		cue: /,\s(?:our|an?\s(?:new|novel))\s/
	},
	// "MiniNet is proposed to …"; "the size of MiniNet is presented" tells of another thing
	{
		...shape(
			String.raw`(?<![\p{L}-]|${OF_ANOTHER})(?<name>${STRONG})(?:${SHORT})?\s(?:is|are)\s(?:proposed|introduced|presented)\b`
		),
		cue: /\s(?:is|are)\s(?:proposed|introduced|presented)\b/
	},
	// "Our system, X, …", "Our method X achieves", "the proposed X outperforms"
	shape(
		String.raw`\b[Tt]he\sproposed\s(?<name>${STRONG}\+?)(?=[,.]|\s(?:is|are|can|has|outperforms?|achieves?|for|and|${KIND})\b)`
	),
	shape(String.raw`\b[Oo]ur\s(?:[\p{L}-]+\s){0,3}?${KIND},?\s${NAMED}(?=[,\s])`),
	// "Our novel MiniNet"
	shape(
		String.raw`\b[Oo]ur\s(?:(?:novel|new|proposed)\s)?(?<name>[\p{L}\p{N}]*(?:\p{Ll}\p{Lu}|\p{Lu}{3})[\p{L}\p{N}-]*)(?=,|\s(?:\p{Ll}+s|can|${KIND})\b)`
	)
];

/** "a long form (SHORT)" that is made: what may stand between the making and the long form. */
export const MADE_BEFORE = new RegExp(
	String.raw`(?:(?:${MAKER}|^propose\s)(?:(?:an?|the|our|another)\s(?:(?:[\p{L}-]+\s){0,5}?${KIND},?\s|[^.;:]{3,70},\s)?(?:an?\s|the\s)?)?(?:(?:novel|new|simple|general|efficient|effective|powerful|unified|scalable|robust|first|generic|fast|deep|so-called|two|\p{L}+ly)\s){0,3}|\b(?:[Oo]ur|[Tt]he)\s(?:proposed|new|novel)\s(?:[\p{L}-]+\s){0,3}?${KIND},\s)["“']{0,2}$`,
	'u'
);
/** What may follow its bracket; a noun there would be what is made. */
export const MADE_AFTER = new RegExp(
	String.raw`^(?:\s*(?:[,.;:]|$)|\s(?:an?\s(?:[\p{L}-]+\s){0,4}?${KIND}|\p{Ll}+[^su\W]s|that|which|to|for|as|is|are|by|using|via|with|in|on|where|whose|based on|and|from|(?:learning\s)?${KIND})\b)`,
	'u'
);
