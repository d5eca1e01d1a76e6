import type { Word } from '$lib/extraction/word';
import type { Paper } from '$lib/papers/paper';
import { nounPhrasesIn, type NounPhrase } from './noun-phrases';

/** Said of whatever a study makes: tells it from nothing. */
const SAYS_NOTHING =
	/^(?:new|novel|proposed|suggested|presented|introduced|developed|described|resulting|resultant|present|current|simple|first|general|generic|efficient|effective|powerful|practical|principled|promising|innovative|improved|better|original|alternative|robust|yet|and|but|,|\p{L}+ly)$/u;
/** Tells of one thing that it is not another: no name for it. */
export const SETS_APART =
	/^(?:other|another|same|different|existing|previous|prior|earlier|recent|traditional|conventional|standard|common|popular|many|more|most|several|various|multiple|all|any|some|few|similar|such|each|further|additional|baseline|state-of-the-art|two|three|four|five|six|\d.*|\p{L}+est|best|large|small|certain|specific|particular|given|single|whole|entire|following|above|latter|former|actual|major|main|key|great|good|high|low|long|short|final|initial|second|third|underlying|corresponding|respective|\p{L}*[^su]s)$/u;

/** What authors make, and what the rest of their paper calls it. */
export const MADE_KINDS =
	'methods?|methodology|approach(?:es)?|frameworks?|models?|systems?|algorithms?|techniques?|architectures?|schemes?|pipelines?|tools?|solutions?|designs?|networks?|databases?|datasets?|corpus|benchmarks?|classifiers?|estimators?|platforms?|formulations?|strateg(?:y|ies)|augmentations?|simulators?|optimizers?|prototypes?|exoskeleton|controllers?';
/** What is done to people, put to them or looked for in them, and told whole only once. */
const USED_KINDS =
	'procedures?|interventions?|devices?|surveys?|programs?|programmes?|questionnaires?|instruments?|tests?|scales?|operations?|infusions?|injections?|drugs?|agents?|vaccines?|landmarks?|sheets?|booklets?|courses?|trainings?|lesions?|mass|masses|implants?|grafts?|units?|clinics?|protocols?|devices?|apps?|scanners?|analysis|rotation|workshops?|curriculum';
export const KINDS = `${MADE_KINDS}|${USED_KINDS}`;
const IS_MADE_KIND = new RegExp(`^(?:${MADE_KINDS})$`, 'u');

const MAKES =
	/\b(?:we|paper|work|study|article|authors)\s(?:\p{L}+ly\s|also\s|then\s|first\s|will\s|have\s|has\s)*(?:propos|introduc|present|develop|design|devis|deriv|build|built|construct|creat|describ|formulat|implement|suggest)\p{L}*\s(?:and\s\p{L}+\s)?(?:here\s)?(?:the\s)?$/iu;
const IS_MADE =
	/^\s(?:\([^)]*\)\s)?(?:[\p{L}-]+\s){0,8}?(?:is|are|was|were|has been|have been)\s(?:\p{L}+ly\s|then\s|first\s)?(?:proposed|introduced|presented|developed|designed|devised|constructed)\b/iu;
const PROPOSED = '(?:propos|introduc|present|develop|design|devis)';
/** "we present", "a lamp is presented": what all of the paper is about. */
const PROPOSES = new RegExp(
	`\\b(?:we|paper|work|study|article|authors)\\s(?:\\p{L}+ly\\s|also\\s|then\\s|first\\s|have\\s|has\\s)*${PROPOSED}\\p{L}*\\s$`,
	'iu'
);
const IS_PROPOSED = new RegExp(
	`^\\s(?:[\\p{L}-]+\\s){0,8}?(?:is|was|has been) ${PROPOSED}\\p{L}*\\b`,
	'iu'
);
const PROPOSES_ANY = new RegExp(
	`${PROPOSES.source.replace(/\$$/, '')}(?:an?|two|three|the first)\\s|\\b(?:is|was|has been) ${PROPOSED}\\p{L}*\\b`,
	'iu'
);
const CALLED_OWN = String.raw`\b(?:our|the proposed|the suggested|the presented|the developed|the introduced)\s(?:[\p{L}-]+\s){0,2}?`;

/** Once that the paper speaks of a thing of its kind. */
interface Mention {
	readonly phrase: NounPhrase;
	/** Its qualities as they stand, and then each that tells something. */
	readonly telling: readonly string[];
	readonly isOwn: boolean;
	/** What follows in its sentence. */
	readonly after: string;
}

export const saysNothing = (word: Word): boolean => SAYS_NOTHING.test(word.lower);

/** "weakly [supervised lamp]", "a lamp-[based lamp]": its first words were not read as part of it. */
function isCutClean(sentence: string, { opener, qualities, span }: NounPhrase): boolean {
	if (/^(?:based|shown|said|found)$/.test(qualities[0]?.lower ?? '')) return false;
	if (opener !== '' || span.start === 0) return true;
	return /(?:^|\s)(?:of|for|in|to|with|on|by|from|using|via|as|two|three|four|several|both|propose|introduce|present|develop|use|produce|learn|provide)\s$/u.test(
		sentence.slice(0, span.start)
	);
}

/** "Printed notes were …": small inside a sentence. */
const lowerOpened = (text: string, at: number) =>
	at === 0 ? text.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase()) : text;

/** "a simple yet [small brass] lamp": what tells stands together in front of its head. */
function tellingOf(sentence: string, phrase: NounPhrase): readonly string[] {
	const telling = phrase.qualities.filter((word) => !saysNothing(word));
	const first = telling[0]?.span.start ?? phrase.head.span.start;
	const isWhole = phrase.qualities.every(
		(word) => word.span.start < first || /^(?:and|,|yet)$/.test(word.lower) || !saysNothing(word)
	);
	const text = lowerOpened(sentence.slice(first, phrase.head.span.start).trim(), first);
	const isSound = isWhole && text !== '' && isCutClean(sentence, phrase);
	return isSound ? [text, ...telling.map(({ lower }) => lower)] : [];
}

function mentionsIn(sentence: string, head: string): Mention[] {
	return nounPhrasesIn(sentence)
		.filter((phrase) => phrase.head.lower === head)
		.map((phrase) => {
			const before = sentence.slice(0, phrase.span.start);
			const after = sentence.slice(phrase.span.end);
			const isOwn = phrase.opener === 'our' || MAKES.test(before) || IS_MADE.test(after);
			return { phrase, telling: tellingOf(sentence, phrase), isOwn, after };
		});
}

/** Where a card's sentence speaks of something by its head alone. */
export interface Definite {
	readonly head: string;
	readonly quote: string;
	/** Of the quote in the paper's text. */
	readonly start: number;
}

/** The sentences before the quote, and its own up to where it speaks of the thing. */
function sentencesBefore(paper: Paper, { head, quote, start }: Definite): string[] {
	const spoken = new RegExp(`\\b(?:the|our|this|these)\\s(?:[\\p{L}-]+\\s)?${head}\\b`, 'iu');
	const text = `${paper.text.slice(0, start)} ${quote.slice(0, spoken.exec(quote)?.index ?? 0)}`;
	return text
		.replace(/\s+/g, ' ')
		.split(/(?<=[.?!])\s(?=[\p{Lu}\d"“(])/u)
		.filter((sentence) => sentence.toLowerCase().includes(head));
}

/** "for A", "to do B", where the phrase that makes it out is short and whole. */
const MADE_OUT = /^\s(?<post>(?:for|to)\s(?:[\p{L}\d-]+\s){0,5}[\p{L}\d-]+)(?=[,.;:—–]|$)/u;

export interface Antecedent {
	/** In front of the head: "brass oil"; empty where only what follows tells, or nothing. */
	readonly qualities: string;
	readonly after: string;
	readonly isOwn: boolean;
	/** Its own noun, where the card has a vaguer one. */
	readonly head?: string;
}

/** One of them says all that the others say. */
function fullest(mentions: readonly Mention[]): Mention | undefined {
	return mentions.find((one) =>
		mentions.every(({ telling }) => telling.slice(1).every((word) => one.telling.includes(word, 1)))
	);
}

/** What the authors made, as they called it when they brought it up; at the least, that it is theirs. */
function ownThing(mentions: readonly Mention[]): Antecedent {
	const own = mentions.filter(({ isOwn }) => isOwn);
	const named = fullest(own.filter(({ telling }) => telling.length > 0));
	const qualities = named?.telling[0] ?? '';
	if (named && named.telling.length > 2) return { qualities, after: '', isOwn: true };
	const made = named ? [named] : own;
	const after = MADE_OUT.exec(made[0]?.after ?? '')?.groups?.['post'] ?? '';
	return { qualities, after: made.length === 1 ? after : '', isOwn: true };
}

/** The one thing of its kind that the paper brought up, and brought up with what tells it. */
function onlyThing(mentions: readonly Mention[]): Antecedent | undefined {
	const told = mentions.filter(({ telling }) => telling.length > 0);
	const [first] = told;
	if (!first || new Set(told.map(({ telling }) => telling[0]?.toLowerCase())).size > 1)
		return undefined;
	const { opener, qualities, head, next } = first.phrase;
	const isNew = /^an?$/.test(opener) || (opener === '' && head.isPlural);
	const isWhole = next === undefined || /^(?:PUNCT|ADP|AUX|SCONJ|CCONJ|PART)$/.test(next.pos);
	const isElsewhere = mentions.some(
		({ telling, phrase }) => telling.length === 0 && phrase.opener !== 'the'
	);
	const isNamed =
		qualities[0]?.pos !== 'VERB' && first.telling.slice(1).every((word) => !SETS_APART.test(word));
	if (!isNew || !isWhole || !isNamed || isElsewhere) return undefined;
	return { qualities: first.telling[0] ?? '', after: '', isOwn: false };
}

/** "the earlier lamp", "a standard lamp": somebody else's. */
const OF_OTHERS =
	/^(?:other|another|existing|previous|prior|earlier|traditional|conventional|standard|classical|popular|baseline|original|state-of-the-art)$/u;
/** How a paper speaks of all that it proposes, whatever that is. */
const WAY = /^(?:method|methodology|approach|technique|framework|scheme|procedure|protocol)$/;

/** "We present a lamp … The method is cheap": the paper makes a thing, and has told of no other method. */
function speaksOfOwnWay(paper: Paper, { head, start }: Definite): boolean {
	if (!WAY.test(head)) return false;
	const before = paper.text.slice(0, start).replace(/\s+/g, ' ');
	return PROPOSES_ANY.test(before);
}

/** Made, and no way of doing anything. */
const NO_WAY =
	/^(?:stud(?:y|ies)|review|survey|analysis|overview|evaluation|comparison|investigation|proof|theorem|result|set|series|number|variety|family|class|type|dataset|database|corpus|benchmark|problem|task|case|evidence|insight|question|concept|notion|definition|example|theory|introduction|summary|discussion|experiment|view|perspective|paper|taxonomy|description|bound|role)s?$/u;

/** The one thing that the paper makes, by its own noun: "a [tidal] [clock]". */
function madeThing(paper: Paper, { start }: Definite): Antecedent | undefined {
	const sentences = paper.text
		.slice(0, start)
		.replace(/\s+/g, ' ')
		.split(/(?<=[.?!])\s(?=[\p{Lu}\d"“(])/u)
		.filter((sentence) => PROPOSES_ANY.test(sentence));
	const made = sentences.flatMap((sentence) =>
		nounPhrasesIn(sentence)
			.filter(
				({ span, opener }) =>
					/^an?$/.test(opener) &&
					(PROPOSES.test(sentence.slice(0, span.start)) ||
						IS_PROPOSED.test(sentence.slice(span.end)))
			)
			.map((phrase) => ({ head: phrase.head, qualities: tellingOf(sentence, phrase)[0] ?? '' }))
	);
	const [only] = made;
	const isOne = made.length === 1 && only?.qualities !== '' && !only?.head.isPlural;
	if (!only || !isOne || NO_WAY.test(only.head.lower)) return undefined;
	return { qualities: only.qualities, after: '', isOwn: true, head: only.head.text };
}

/** What "the lamp" was called when the paper first spoke of it, where it can only be that one. */
export function antecedentOf(paper: Paper, definite: Definite): Antecedent | undefined {
	const { head, quote } = definite;
	const mentions = sentencesBefore(paper, definite).flatMap((text) => mentionsIn(text, head));
	if (!IS_MADE_KIND.test(head)) return onlyThing(mentions);
	const told = mentions.filter(({ telling }) => telling.length > 0);
	const isCalledOwn = new RegExp(`${CALLED_OWN}${head}\\b`, 'iu').test(quote);
	const isOnlyOwn =
		told.every(({ isOwn, telling }) => isOwn || telling.some((word) => OF_OTHERS.test(word))) &&
		(mentions.some(({ isOwn }) => isOwn) || speaksOfOwnWay(paper, definite));
	if (!isCalledOwn && !isOnlyOwn) return undefined;
	const own = ownThing(mentions);
	const isVague = own.qualities === '' && own.after === '' && WAY.test(head);
	return (isVague && madeThing(paper, definite)) || own;
}
