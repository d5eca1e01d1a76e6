import { tagWords } from '$lib/extraction/parts-of-speech';
import { verbForm } from '$lib/extraction/verb-forms';
import { isNominal, type Word } from '$lib/extraction/word';
import type { Candidate } from '../candidate';
import { tellingStems } from '../telling-stems';

type Worded = Pick<Candidate, 'body' | 'answer'>;

/** "what does the lamp light?": nothing but who does what. */
const BARE =
	/^(?:what|which [\p{L} ]+?) (?:do|does|did|can|could|may|might|will|would) [^,?]+ (?<verb>[\p{Ll}-]+)\?$/u;
/** Words from which a question has conditions enough. */
const ENOUGH = 10;

/** Where what follows tells when, where or what for, and may as well stand in the question. */
const OPENS =
	/^(?:in|on|during|under|without|via|across|among|within|throughout|at|for|after|before|when|while|once|using)$/u;
/** Nouns that are half of what follows them, or tell nothing without it. */
export const NEEDS_REST =
	/^(?:ability|access|advantages?|agreement|aim|approach|associations?|attention|attempts?|bas[ei]s|benefits?|capability|capacity|chance|changes?|concern|correlations?|decreases?|decline|demand|dependence|differences?|direction|effects?|effort|emphasis|evidence|failure|focus|framework|gains?|goal|guarantees?|guidelines|impact|improvements?|increases?|influence|information|insights?|interest|knowledge|method|methods|model|models|need|opportunit(?:y|ies)|participation|performance|place|plans?|potential|power|preference|problems?|progress|questions?|reason|reductions?|relationships?|research|respect|results?|rise|role|room|shift|space|speed-?ups?|step|stud(?:y|ies)|support|system|technique|tendency|tool|trend|variability|variation|way|ways|willingness|work)$/u;
/** Whose, without the answer before it, no one could tell. */
const POINTS_BACK =
	/\b(?:its|their|it|they|them|themselves|itself|these|those|this|such|respectively)\b/u;
const TWO_PLACES = /\b(?:and|or|but) (?:the|an?|in|on|for|at|to|not|with|of|from)\b/u;
/** Words up to which a condition is one. */
const LONGEST = 14;

/** "to warn boats", and not "to the boats" */
const isEnd = (words: readonly Word[], at: number) =>
	words[at]?.lower === 'to' &&
	(words[at]?.pos === 'PART' || verbForm(words[at + 1]?.lower ?? '')?.form === 'base') &&
	!/^(?:DET|AUX)$/u.test(words[at + 1]?.pos ?? '');

/** "the deck by 9 m", "the reef by warning boats" */
const isAmount = (words: readonly Word[], at: number) =>
	words[at]?.lower === 'by' && (words[at + 1]?.pos === 'NUM' || words[at + 1]?.form === 'ing');

/** "the reef automatically from B": the adverb goes with what follows. */
const isManner = (words: readonly Word[], at: number) =>
	words[at]?.pos === 'ADV' && isNominal(words[at - 1]) && words[at + 1]?.pos !== 'ADJ';

function conditionAt(words: readonly Word[]): number {
	return words.findIndex(
		({ lower, pos }, at) =>
			at > 0 &&
			((OPENS.test(lower) && pos !== 'NOUN') ||
				isEnd(words, at) ||
				isManner(words, at) ||
				pos === 'ADP' ||
				pos === 'SCONJ')
	);
}

/** Past "of", which holds its phrase together. */
function openingOf(words: readonly Word[]): number {
	const at = conditionAt(words);
	if (words[at]?.lower !== 'of') return at;
	const rest = words.slice(at + 1);
	const next = openingOf(rest);
	return next < 0 ? -1 : at + 1 + next;
}

/** "in fog due to its lens": why is another question. */
const WHY = /(?<=\S )(?:due to|because of) .*$/u;

/** "what does the lamp light?" – "the reef to warn boats" → "what does the lamp light to warn boats?" – "the reef". */
export function withCondition({ body, answer }: Worded): Worded | undefined {
	const verb = BARE.exec(body)?.groups?.['verb'];
	if (verb === undefined || verbForm(verb)?.form !== 'base') return undefined;
	if (body.split(' ').length >= ENOUGH || answer.split(' ').length < 4) return undefined;
	const words = tagWords(answer);
	const at = openingOf(words);
	const opener = words[at];
	const head = words[at - 1];
	const opens =
		OPENS.test(opener?.lower ?? '') ||
		isEnd(words, at) ||
		isAmount(words, at) ||
		isManner(words, at);
	if (!opener || !head || !isNominal(head) || !opens) return undefined;
	const thing = answer.slice(0, head.span.end);
	const rest = answer.slice(opener.span.start).replace(WHY, '');
	if (NEEDS_REST.test(head.lower) || tellingStems(thing).length === 0) return undefined;
	if (/[,;:(]/u.test(answer) || POINTS_BACK.test(rest) || TWO_PLACES.test(rest)) return undefined;
	if (rest.split(' ').length > LONGEST) return undefined;
	return { body: body.replace(/\?$/u, ` ${rest.trim()}?`), answer: thing };
}
