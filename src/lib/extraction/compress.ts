import { DISCOURSE_INSERT, DISCOURSE_OPENER, PRAISE } from './lexicon/cues';
import { withoutLoneQuotes } from './lone-quotes';
import { withTestsInBrackets } from './test-figures';
import { verbForm } from './verb-forms';

/** "(2) A", "2 The owl is": the mark of an item, or of a note. */
const ENUMERATOR =
	/^(?:\(?(?:\d{1,2}|[ivx]{1,4}|[a-h])[).]\s+|\d{1,2}\s+(?=(?:The|This|These|An|In|We|It)\s))/;
/** Pointers and asides in parentheses; values and names stay. */
const ASIDE =
	/\s?\((?:e\.g\.|i\.e\.|see |cf\.|fig(?:ures?|s?)\b\.?|tables?\b|tab\.|section|sec\.|appendix|eq\b|eqs\b|supplement|s\d+ (?:fig|table|file|text|data)|additional (?:file|table)|box \d|https?:|\d{4}[a-z]?[;)]|[a-z]\)|p\s?[<=>]|which |that |also |or |and |where |although )[^()]*\)?\)/gi;
/** "(e.g., 1 Euro to wait 10 hours)" is a fact. */
const HOLDS_QUANTITY = /^\s?\((?:e\.g\.|i\.e\.)[^()]*(?<=[\s(])\d[\d,.]*\s?(?:%|\p{L}{2,})/u;
/** "(OR 2.1)" is an odds ratio, and "(p = 0.01, r = 0.4)" tells more than how sure it is. */
const HOLDS_RESULT = /^\s?\((?:OR\b(?=.*\d)|[pP]\s?[<=>]\s?[\d.]+\s?[,;](?=.*\d))/u;
const AUTHOR_YEAR = /\s?\([A-Z][A-Za-z-]*(?: et al\.| and [A-Z][a-z]+)?,? \d{4}[a-z]?[^()]*\)/g;
/** "(Study 1)", "(Experiments 2 and 3)": in which of several, said by the way. */
const IN_STUDY =
	/\s?\((?:Stud(?:y|ies)|Experiments?|Exps?\.?) \d[a-z]?(?:(?:,|,? and|–|-| ?&) ?\d[a-z]?)*\)/gu;
/** "(van Reed & Kelp, 1997; Moor, 2001)", "[Moor et al 1993]", "(Reed, et al., 2004)" */
const NAME = String.raw`(?:(?:v[ao]n|de[lnr]?|di|la|le|ten|ter)\s){0,3}\p{Lu}[\p{L}'’-]+`;
const CITED = new RegExp(
	String.raw`\s?[([](?:(?:see|e\.g\.|cf\.),?\s)?${NAME}(?:,\s${NAME}){0,5}(?:,?\s(?:and|&)\s${NAME}|,?\set\sal\.?)?,?\s(?:1[89]|20)\d\d[a-z]?(?:[;,:][^()[\]]*)?[)\]]`,
	'gu'
);
const SHORT_FORM = /\s\((?=[^()]*\p{Lu})[\p{L}\p{N}&/.-]{2,10}s?\)/gu;
/** Explanations in brackets that hold no figure. */
const EXPLANATION = /\s\((?!\d)[^()\d]{3,}\)(?![\p{L}\d])/gu;
const CITATION =
	/\s?\[\s?\d+(?:\s?[,–-]\s?\d+)*\s?\]|\s\(\d{1,3}(?:,\s?\d{1,3})+\)|\s\((?:\p{Ll}+\d{4}\p{Ll}*[,;]?\s?)+\)/gu;
/** Links to the sentence before, inside the clause. */
const BACK_LINK =
	/(?<!\bbut)\s(?:also|then|thus|therefore|hence|thereby|moreover|furthermore|in fact|in turn|likewise)(?=\s\p{Ll})/gu;
/** "moves instead to the stern": what it does not do stands before. */
const INSTEAD = / instead(?=\s(?!of\b)\p{Ll})/gu;
/** "we report here a rule", "… is defined in this paper": a place that every card is of. */
const PLACE =
	/(?<= (?<before>[\p{L}-]+))(?: (?<done>\p{L}{2,}(?:ed|wn|und|ven|ilt|ade|one)))? (?:here|in (?:this|the present|the current) (?:paper|article|study|work|thesis|chapter|report|review|letter|research|survey|contribution))(?=[\s,.;]|$)/gu;
const HELPER = /^(?:is|are|was|were|be|been|has|have|had|we|\p{L}+ly)$/u;
/** "we report here", "this shows here" */
const REPORTS = /^(?:report|present|describe|show|propose|study|introduce)s?$/u;

/** Alone these are anyone's. */
const TELLS_NOTHING = /^(?:those|knowledge|information|evidence|ideas?|experience|insights?)$/u;

/** "the rule defined here" → "the rule"; "the rule is defined here" → "the rule is defined". */
function withoutPlace(text: string): string {
	if (!/ here\b| in th(?:is|e (?:present|current)) /u.test(text)) return text;
	return text.replace(PLACE, (match: string, ...rest: unknown[]) => {
		const { before = '', done } = rest.at(-1) as Record<string, string | undefined>;
		const isHere = match.endsWith(' here');
		if (TELLS_NOTHING.test(before)) return match;
		if (done === undefined) return isHere && !REPORTS.test(before) ? match : '';
		if (!HELPER.test(before)) return '';
		// "was built in this study": by the study itself.
		return isHere ? ` ${done}` : match;
	});
}

/** "we learn A, then use B", "it dries, thus shrinks in B": the second of two acts. */
const SECOND_ACT =
	/,\s(?:then|thus|hence|therefore|consequently)\s(?<act>(?:\p{L}+ly\s)?(?<verb>\p{Ll}+))(?=\s)/gu;
/** "it dries fast however it shrinks": a clause of its own. */
const NEW_CLAUSE =
	/(?<=[\p{L}\d%)])(?<!\b(?:and|but|so|or|since|that|[Ww]e \p{L}+)),?\s(?:however|moreover|furthermore|nevertheless|nonetheless|consequently),?\s(?=(?:it|they|we|there)\s)/gu;

function joined(match: string, act: string, verb: string): string {
	const form = verbForm(verb)?.form;
	return form === undefined || form === 'ing' ? match : ` and ${act}`;
}

/** "a given platform, e.g., an old phone": an example by the way, up to where it ends; one between dashes goes with those. */
const EXAMPLE =
	/(?<!\s(?:–|--?)),?\s(?:e\.g\.|i\.e\.),?\s[^,;:.()\d]+?(?:(?:,\s[^,;:.()\d]{2,40}?)*,?\s(?:and|or)\s[^,;:.()\d]+)?(?=[,;.]|$)/gu;
/** "and and": a slip of the pen. */
const DOUBLED = /\b(and|or|the|of|in|an?|to|is|are|with|for|by|on|from)\s\1\b/giu;
const SPACES_BEFORE = /\s+(?=[,;:?!%)]|\.(?!\d)|['’]s\b)|(?<=\()\s+/g;

/** TeX that no formula holds: "50\\%", "\\emph{old}", "``old''", "$12$". */
const TEX_FIGURE = /\$\s?(?<figure>\d[\d.,]*)\s?(?:\\?(?<percent>%))?\s?\$/gu;
const TEX_FONT = /\\(?:textit|textbf|textrm|texttt|textsc|emph)\{(?<said>[^{}$]*)\}/gu;
const TEX_QUOTED = /``(?<said>[^`']{1,80})''/gu;
const TEX_PERCENT = /(?<=\d)\s?\\%/gu;

function withoutTex(text: string): string {
	if (!/[\\$]|``/u.test(text)) return text;
	return text
		.replace(TEX_FIGURE, '$<figure>$<percent>')
		.replace(TEX_FONT, '$<said>')
		.replace(TEX_QUOTED, '“$<said>”')
		.replace(TEX_PERCENT, '%');
}

/** "(16% crews had", "12 (n = 4, 33% of the crews": a bracket whose end was lost in print, behind its share. */
const LOST_END =
	/\((?<share>(?:(?:n\s?=?\s?)?\d+\s?[,;]\s?)?\d[\d.,/]*\s?%(?:\s(?:vs\.?|versus|to|and)\s\d[\d.]*\s?%)*)(?=\s(?!CI\b|confidence\b|credible\b)[^()]*(?:\(|$)|$)/giu;

/** "19.5+ 4.7 mm": a sign that was lost in print as well. */
const LOST_SPREAD = /(?<=\d)\+ (?=\d)/gu;

/** "𝑝 = .02" → "p = .02": letters of a formula's own alphabet; behind a word they are its index. */
const FORMULA_LETTERS = /(?<![\p{L}\d])[\u{1D400}-\u{1D7FF}]+(?!\p{L})/gu;

const asPrinted = (text: string) =>
	(text.includes('(') && text.includes('%') ? text.replace(LOST_END, '($<share>)') : text).replace(
		LOST_SPREAD,
		' ± '
	);

/** "I argue that", "and I show how": an author alone, told of as others are. */
const AUTHOR_ALONE =
	/(?:(?<=^|\b(?:and|here|then),? )|(?<=, ))I(?= (?:\p{L}+ly )?(?!am\b|was\b|will\b)\p{Ll}{3,})/gu;

/** Asides, citation marks and abbreviations in brackets off; one space between words. */
export function tidy(text: string): string {
	const plain = withoutLoneQuotes(text).replace(FORMULA_LETTERS, (letters) =>
		letters.normalize('NFKC')
	);
	return withTestsInBrackets(asPrinted(withoutPlace(withoutTex(plain).replace(/\s+/g, ' '))))
		.replace(CITATION, '')
		.replace(AUTHOR_ALONE, 'we')
		.replace(ASIDE, (aside) =>
			HOLDS_QUANTITY.test(aside) || HOLDS_RESULT.test(aside) ? aside : ''
		)
		.replace(EXAMPLE, '')
		.replace(IN_STUDY, '')
		.replace(AUTHOR_YEAR, '')
		.replace(CITED, '')
		.replace(SHORT_FORM, '')
		.replace(EXPLANATION, '')
		.replace(DOUBLED, '$1')
		.replace(/\s+-\s?(?=based\b)/g, '-')
		.replace(/-LRB-|-RRB-|-LSB-|-RSB-/g, '')
		.replace(SPACES_BEFORE, '')
		.replace(SECOND_ACT, joined)
		.replace(NEW_CLAUSE, '; ')
		.replace(BACK_LINK, '')
		.replace(INSTEAD, '')
		.replace(/\s+/g, ' ')
		.replace(DISCOURSE_INSERT, '')
		.replace(/(?<![.!\s])[.!\s]+$/, '')
		.trim();
}

/** Enumerators and opening links off, as often as they come. */
export function withoutDiscourse(text: string): string {
	let current = text.trim();
	for (let round = 0; round < 4; round++) {
		const next = current
			.replace(ENUMERATOR, '')
			.replace(/^contrary to (?:prior|previous|earlier) (?:work|research|studies|findings),\s/i, '')
			.replace(DISCOURSE_OPENER, (opener) => (isPartOfClause(opener, current) ? opener : ''));
		if (next === current) break;
		current = next.trim();
	}
	return current.replace(
		/\b(we|our results|results) (?:also|further|then|additionally|thus|therefore|first|next|finally|here|now) /gi,
		'$1 '
	);
}

/** "Together with X", "First author", "Further analysis": no comma, so no discourse word. */
function isPartOfClause(opener: string, text: string): boolean {
	if (opener.includes(',')) return false;
	// "So far none of them": until now.
	if (/^so far\b/i.test(text)) return true;
	const word = opener.trim().toLowerCase();
	if (
		/^(?:and|but|so|thus|hence|however|therefore|here|moreover|furthermore|additionally|meanwhile|then|finally|also)$/.test(
			word
		)
	)
		return false;
	return !/^(?:we|i|our|the|this|these|it|they)\b/i.test(text.slice(opener.length));
}

/** "a simple yet effective method" → "a method". */
export function withoutPraise(text: string): string {
	return text.replace(PRAISE, (match, offset: number) => {
		const article = /^an? /i.exec(match)?.[0];
		if (!article) return '';
		const next = text.slice(offset + match.length)[0] ?? '';
		return /[aeiou]/i.test(next) ? 'an ' : 'a ';
	});
}
