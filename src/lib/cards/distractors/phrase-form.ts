import { parseClause } from '$lib/extraction/clause';
import { tagWords } from '$lib/extraction/parts-of-speech';
import { verbForm } from '$lib/extraction/verb-forms';
import { isNominal, type Word } from '$lib/extraction/word';

/** How a phrase stands in a sentence; two of one head form can take each other's place. */
export interface PhraseForm {
	/** "noun", "adjective", "clause", "verb 3sg" and so on; else its first word: "to", "while", "by". */
	readonly head: string;
	readonly isPlural: boolean;
	/** "a", "the", …; empty without one. */
	readonly determiner: string;
}

/** What follows a finite verb or a participle and not a noun: its object, its adverb, or nothing. */
const AFTER_VERB = new Set(['DET', 'PRON', 'ADV', 'ADP', 'CCONJ', 'PART', 'SCONJ', 'PUNCT']);

function verbHead(first: Word, next: Word | undefined): string | undefined {
	const verb = verbForm(first.lower);
	if (!verb) return undefined;
	const follows = next === undefined || AFTER_VERB.has(next.pos);
	switch (verb.form) {
		case 'base':
			return !verb.maybeNoun || next?.pos === 'DET' || next?.pos === 'PRON'
				? 'verb base'
				: undefined;
		case '3sg':
			// "claims about …" is a noun, "changes its …", "inserts exploitable …" are verbs.
			if (next?.pos === 'ADP' || next === undefined) return verb.maybeNoun ? undefined : 'verb 3sg';
			return !verb.maybeNoun || follows || next.pos === 'ADJ' ? 'verb 3sg' : undefined;
		case 'ing':
			return next !== undefined && follows && next.lower !== 'of' ? 'verb ing' : undefined;
		default:
			// "deduplicated corpora" is a noun phrase.
			return follows ? 'verb past' : undefined;
	}
}

/** These open a phrase that no other opener can replace. */
const OPENER =
	/^(?:whether|when|while|where|how|why|what|which|who|because|if|although|as|that|those|to|ahead|according|after|before|until|unless|since|not|neither|both)$/;
/** Nouns that their ending makes look like adjectives. */
const NOUN_IN_AL = new Set(
	`refusal proposal approval arrival removal retrieval survival renewal withdrawal dismissal trial signal goal animal
	appraisal disposal reversal rehearsal denial potential interval material individual journal`.split(
		/\s+/
	)
);
const NEXT_TO_ADJECTIVE = new Set(['ADP', 'PART', 'CCONJ', 'SCONJ', 'PUNCT']);

/** "strongest in the largest models", "hard to predict", "far more positive". */
function isAdjective(words: readonly Word[]): boolean {
	const at = words.findIndex(({ pos }) => pos !== 'ADV');
	const [lead, next] = [words[at], words[at + 1]];
	if (lead?.pos !== 'ADJ' || NOUN_IN_AL.has(lead.lower)) return false;
	return next === undefined || NEXT_TO_ADJECTIVE.has(next.pos);
}

function openerOf([first, next]: readonly Word[]): string | undefined {
	if (!first || !(OPENER.test(first.lower) || first.pos === 'ADP')) return undefined;
	return next && verbForm(next.lower)?.form === 'ing' ? `${first.lower} … ing` : first.lower;
}

/** "does X do": what is asked for is an act, and its first word a verb where it can be one. */
const ASKS_FOR_ACT = /\b(?:do|does|did|can|could|will|would|may|might)\b.*\bdo\b/iu;

function actHead(words: readonly Word[], prompt: string): string | undefined {
	if (!ASKS_FOR_ACT.test(prompt)) return undefined;
	const lead = words.find(({ pos }) => pos !== 'ADV');
	const form = lead && verbForm(lead.lower)?.form;
	if (form === undefined) return undefined;
	return form === 'ed' || form === 'participle' ? 'verb past' : `verb ${form}`;
}

/** "is not removed" agrees with other subjects than "do not seek" does. */
const AUXILIARIES: readonly RegExp[] = [
	/^(?:is|was)$/,
	/^(?:are|were)$/,
	/^(?:can|cannot|could|may|might|will|would|shall|should|must)$/
];

function auxiliaryHead({ lower }: Word): string {
	const kind = AUXILIARIES.findIndex((pattern) => pattern.test(lower));
	return `verb aux ${kind < 0 ? lower : kind}`;
}

function verbPhraseHead(words: readonly Word[]): string | undefined {
	const [lead, next] = words.filter(({ pos }, at) => pos !== 'ADV' || at === words.length - 1);
	if (!lead || lead.pos === 'ADV') return undefined;
	if (words.length === 1 && lead.lower.endsWith('ed')) return 'participle';
	return lead.pos === 'AUX' ? auxiliaryHead(lead) : verbHead(lead, next);
}

/** "a majority", "half of the users": only another share can stand in its place. */
const SHARE =
	/^(?:an?|the|about|over|nearly|almost)?\s*(?:vast |large |small )?(?:majority|minority|half|quarter|third|most|all|none|few|fraction|proportion)\b/iu;

function nominalHead(text: string, words: readonly Word[]): string {
	if (SHARE.test(text)) return 'share';
	if (/^ones?$/.test(words.at(-1)?.lower ?? '')) return 'ones';
	if (isAdjective(words)) return 'adjective';
	if (words.every(({ pos }) => pos === 'ADV'))
		return words.at(-1)?.lower.endsWith('ly') ? 'adverb' : 'adverb without -ly';
	return parseClause(text) === undefined ? 'noun' : 'clause';
}

/** The form of an answer to the prompt. */
export function phraseForm(text: string, prompt: string): PhraseForm {
	const words = tagWords(text);
	const [first] = words;
	const determiner = first?.pos === 'DET' ? first.lower.replace(/^an$/, 'a') : '';
	const head =
		openerOf(words) ??
		actHead(words, prompt) ??
		(determiner === '' ? verbPhraseHead(words) : undefined) ??
		nominalHead(text, words);
	const preposition = words.findIndex(({ pos }, at) => at > 0 && pos === 'ADP');
	const nouns = preposition < 0 ? words : words.slice(0, preposition);
	const lastNoun = nouns.findLast(isNominal);
	return { head, isPlural: lastNoun?.isPlural ?? false, determiner };
}
