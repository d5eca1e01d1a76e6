import { parseClause } from '$lib/extraction/clause';
import { tagWords } from '$lib/extraction/parts-of-speech';
import { isNominal, type Word } from '$lib/extraction/word';
import type { Ask } from '../ask';

/** "records kept at sea", "a field study", "otter tracks collected": none need be what a sentence says. */
function canBeFinite(words: readonly Word[], at: number): boolean {
	const word = words[at];
	const next = words[at + 1];
	if (word?.pos !== 'VERB' || word.form === 'ing') return false;
	if (word.form === 'ed') return next !== undefined && !/^(?:ADP|PUNCT)$/.test(next.pos);
	if (!word.isAmbiguous) return true;
	return word.form === 'base' ? isNominal(words[at - 1]) : next?.pos !== 'VERB';
}

/** "a way of drying peat", "a field study of otters in cold rivers". */
function lacksVerb(text: string): boolean {
	const words = tagWords(text);
	if (words.some((word) => word.pos === 'AUX')) return false;
	const isFinite = words.some((_word, at) => canBeFinite(words, at));
	const isAny = words.some(({ pos, form }) => pos === 'VERB' && form !== 'ing');
	return !isAny || (!isFinite && !parseClause(text.replace(/[.\s]+$/, '')));
}

/** "… in rivers. use of nets varies": a stop that was not seen; "approx. five", "vs. nets" are none. */
const TWO_SENTENCES =
	/\p{Ll}{2}\.\p{Lu}{2}|(?:\p{Ll}{4}|\))(?<!\b(?:approx|resp|incl|excl|spec|subsp))\.\s\p{Ll}{2,}/u;
/** "techniques for [otters] for.": what it leads up to was lost. */
const STRANDED = /^\s(?:for|of|in|with|by|from|as|at|on|and|or|the)\.$/u;
/** "indicates that with [slight changes].": the clause stops before it says anything. */
const STOPS_BEFORE = /\bthat (?:with|in|for|by|on|at|from|under|after|during|without) $/u;

/** "the can recover", "thereafter uses nets": a noun was lost, or what does it. */
const LOST_NOUN =
	/\b(?:the|an?) (?:could|may be|is|are|was|were|has|have|had|can (?!be\b)\p{Ll}+ \p{Ll}+ in)\b|\bis expected that\b|^(?:thereafter|then|subsequently|finally|also|further) \p{Ll}+s (?:an?|the|\p{Ll}+)\b/u;

/** "4.7 2.9 weeks", "ropes of 2 4 cm": a sign between two numbers was lost; "10 535" is one number. */
const LOST_SIGN =
	/(?<![\p{L}\d.,:$^_{\\/+-])(?<!\p{Lu}\p{L}* )\d+(?:\.\d+)?%?\s(?:\d{1,2}|\d{4}|\d+\.\d+)%?(?![\p{L}\d:/×*^$]|[.,-]\d)/u;

/** "were [tarred] in spring", "compare [the oars] of A": who or what did it was lost. */
function lacksSubject(text: string): boolean {
	if (/^(?:is|are|was|were|has|have|had|can|could|may|might)\s/u.test(text)) return true;
	const [first, second] = tagWords(text.slice(0, 60));
	return (
		first?.pos === 'VERB' && first.form === 'base' && /^\p{Ll}/u.test(text) && second?.pos === 'DET'
	);
}

/** Only in part what someone said: no reader could tell what belongs in the gap. */
export function isNoSentence({ isCloze, seen, before, hidden, after }: Ask): boolean {
	if (!isCloze) return LOST_SIGN.test(`${seen} | ${hidden}`);
	if (lacksSubject(before)) return true;
	const text = `${before}${hidden}${after}`;
	if (LOST_SIGN.test(text)) return true;
	if (TWO_SENTENCES.test(text) || STRANDED.test(after) || LOST_NOUN.test(text)) return true;
	return (STOPS_BEFORE.test(before) && after === '.') || lacksVerb(text);
}
