import { verbForm } from '$lib/extraction/verb-forms';
import type { Word } from '$lib/extraction/word';

/** "on top of X", "at most 30", "on the basis of Y": words that go together and hide nothing. */
const SET_PHRASE =
	/^(?:on (?:top|par|average|behalf|account|(?:the|an?) (?:basis|part|order|scale))|at (?:most|least|best|worst|first|last|once|present|hand|all)|in (?:order|terms|addition|contrast|comparison|light|spite|favou?r|front|place|line|accordance|conjunction|combination|practice|general|particular|parallel|turn|total|part|fact|response|relation|excess|case|need|search|common|advance|detail|depth|account|consequence|presence|absence|the (?:presence|absence|context|course|form|face|light|event|wake|vicinity|same))|by (?:means|virtue|way|default|hand|itself|the (?:end|time|age|year))|(?:at|after|from|until|before) the (?:end|time|beginning|start|moment|level)|with (?:respect|regards?|the (?:help|aid|use|aim|goal|exception|purpose)|an? (?:view|focus))|for (?:example|instance|free|the (?:purpose|sake))|as (?:well|an? (?:result|consequence|whole|function|means))|under the (?:assumption|guidance)|to (?:date|the (?:extent|point|best)))\b/;
/** "gives [rise] to", "takes [advantage] of". */
const LIGHT_NOUN =
	/^(?:give|take|make|pay|play|lay|keep|bring|put|set) (?:(?:no|an?|the) )?(?:rise|birth|way|advantages?|place|part|account|care|use|sense|attention|note|up|down|off|out|hold|shape|emphasis|track|pace|forth|bare|aside|apart|into)\b/;
/** "shows [itself at dusk]": the act comes back to its doer. */
const REFLEXIVE = /^(?:itself|themselves)$/;

/** Whether a gap from here on would cut words that only go together. */
export function opensSetPhrase(words: readonly Word[], start: number): boolean {
	const before = words[start - 1];
	const text = [before, ...words.slice(start, start + 3)]
		.map((word) => word?.lower ?? '')
		.join(' ');
	if (REFLEXIVE.test(words[start]?.lower ?? '')) return true;
	const verb = verbForm(before?.lower ?? '');
	if (!verb) return SET_PHRASE.test(text);
	return LIGHT_NOUN.test(text.replace(before?.lower ?? '', verb.lemma));
}
