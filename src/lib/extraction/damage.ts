/** What only a bad copy of a text holds: letters lost or misread, signs of another coding, a word begun twice. */
const DAMAGE = new RegExp(
	[
		// A ligature was lost: "speci cally", "signi cant", "pa ents", "acquisi on".
		String.raw`(?<!\p{L})(?:(?:signi|speci|scienti|bene) c|(?:signi|suf|ef|coef|de) ci?(?:ant|ent)|(?:classi|identi|modi|quanti|veri|speci) (?:ca|ed|es|er|y)|di erent|(?:acquisi|radia|evalua|popula|applica|informa|estima|simula|calcula|detec|func|condi|loca) ons?(?!\p{L}))`,
		String.raw` (?<=\p{Ll}{2} )(?:ents?|tions?|sion|ments?|ally|ity|tive|ness|cally)(?=[\s,.;)])`,
		// "trafJic", "in the ofJice": a capital that stands for another letter.
		String.raw`[JI](?<=(?<![\p{L}\p{N}])\p{Ll}{3,}[JI])\p{Ll}{2,}(?![\p{L}\p{N}])`,
		// "revolutiona revolution": a word begun twice.
		String.raw`(?<!\p{L})(\p{L}{6,})(?![ds] )\p{Ll} \1(?!\p{L})`,
		// "gradeg3": "≥" became a letter.
		String.raw`(?<!\p{L})(?:grades?|stages?|ages?|aged|levels?|scores?|sizes?|doses?|length|diameter|duration|follow-up)\p{Ll}\d`,
		// "a f a 0": letters that stand alone.
		String.raw`(?:^| )(?:\p{Ll} ){2,}(?:\p{Ll}|\d)(?= |[.,;]|$)`,
		// "speci\0c": a letter that the font had no name for; "⌊d⌋ 2× ₂", "ℎ𝐀": what a formula left on the line.
		String.raw`\p{Cc}(?=\p{L})|[⌊⌋⌈⌉]|(?:^| )[₀-₉]|[ℎ\u{1D400}-\u{1D7CB}]{2}`,
		// "â€", "aEUR", "{sub 2}", "&#945;"
		String.raw`[ÃÂ][\u0080-\u00BF]|â€|aEUR|\uFFFD|&#\d+;|\{(?:sub|sup|r_arrow|lg_bullet)\b`
	].join('|'),
	'u'
);

/** Whether a sentence is visibly damaged: what it says cannot be told for sure. */
export const isDamaged = (sentence: string) => DAMAGE.test(sentence);
