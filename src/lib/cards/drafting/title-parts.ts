import { tagWords } from '$lib/extraction/parts-of-speech';
import { verbForm } from '$lib/extraction/verb-forms';
import { isNominal, type Word } from '$lib/extraction/word';
import { onceAPaper } from '$lib/papers/once-a-paper';
import type { Paper } from '$lib/papers/paper';
import { contentStems } from '$lib/text/stems';
import { isVague } from './phrases';
import { ASKED_DEED } from './question-title';
import { withoutBrackets } from './short-title';

/** Words of a part; more is no handle. */
const LONGEST_PART = 8;
/** Of them, words that tell something. */
const LEAST_CONTENT = 2;

/** Ties a thing to what belongs to it; where it stands, a part may be cut or go on. */
const TIE =
	/^(?:in|into|onto|on|of|for|with|without|from|to|via|through|by|among|between|during|at|under|across|within|after|before|against|towards?|and|or|versus|vs)$/;
const NO_PART =
	/^(?:is|are|do|does|did|can|could|should|will|may|has|have|be|how|what|why|when|where|whether|which|who|whose|that|using|based|as|via|not|it|they|we|its|their|this|these|those|beyond|there|possible|matters?)$/;
/** Said of anybody: what is studied in them comes before or after it. */
const OPEN_END =
	/\s(?:in|of|for|among|with)\s(?:patients|people|women|men|children|adults|subjects)$|\sin terms of\s|\d-\p{L}+$/iu;

/** Words of the title between which no verb, mark or question word stands. */
interface Run {
	readonly words: readonly Word[];
	readonly ties: readonly number[];
	/** What something may be: only what it is tied to tells the work. */
	readonly isRole: boolean;
}

const isBreak = (words: readonly Word[], at: number) => {
	const word = words[at];
	if (!word) return true;
	return (
		/^(?:PUNCT|AUX|SCONJ|PRON)$/.test(word.pos) ||
		isRole(words, at) ||
		isSaid(words, at) ||
		(word.pos === 'VERB' &&
			!/^(?:ing|ed|participle)$/.test(word.form ?? '') &&
			!isHead(words, at)) ||
		NO_PART.test(word.lower)
	);
};

/** "Is bone glue [a] method to …?": what it might be begins anew. */
const isRole = (words: readonly Word[], at: number) =>
	/^an?$/.test(words[at]?.lower ?? '') &&
	(isNominal(words[at - 1]) || words[at - 1]?.pos === 'ADV' || words[at - 1]?.text === ',') &&
	!TIE.test(words[at - 1]?.lower ?? '');

/** "sheds [useful] for storage", "has [changed] the harvest": said of a thing, and no part of its name. */
function isSaid(words: readonly Word[], at: number): boolean {
	const [word, next] = [words[at], words[at + 1]];
	const isAsked = words[0]?.pos === 'AUX' && isNominal(words[at - 1]);
	// "does rust influence the price?"
	if (isAsked && ASKED_DEED.test(word?.lower ?? '')) return true;
	const isDeed = word?.form === 'ed' || word?.form === 'participle';
	if (isDeed) return next?.pos === 'DET';
	return word?.pos === 'ADJ' && at > 0 && (next?.pos === 'ADP' || next?.pos === 'DET');
}

/** "factor in rapid decay": a role that something plays, and nothing of what does. */
const ROLE =
	/^(?:\p{L}+ ){0,2}(?:factor|perspective|alternative|predictor|marker|contraindication|candidate|cause|sign|indicator|role|concept)s? (?:in|for|of|to) |^terms of /iu;

/** "patients with wrist fractures", "the resection margin after B": a noun's form, and nothing it might do something to. */
function isHead(words: readonly Word[], at: number): boolean {
	if (!isNominal(words[at - 1])) return false;
	const next = words[at + 1]?.lower ?? '';
	const known = verbForm(words[at]?.lower ?? '');
	const mayBeNoun = known === undefined || known.maybeNoun;
	const isLast = /^[?.]?$/.test(next) && (words[at]?.form === '3sg' || known === undefined);
	return isLast || (mayBeNoun && /^(?:[:,]|in|of|for|with|after|during)$/.test(next));
}

/** "influenced by B": no quality of a thing that follows. */
const isDone = (words: readonly Word[], at: number) =>
	/^(?:ed|participle)$/.test(words[at]?.form ?? '') && TIE.test(words[at + 1]?.lower ?? 'by');

function runsOf(title: string): Run[] {
	const runs: { words: Word[]; isRole: boolean }[] = [{ words: [], isRole: false }];
	const words = tagWords(title);
	for (const [at, word] of words.entries()) {
		if (isBreak(words, at) || isDone(words, at))
			runs.push({ words: [], isRole: isRole(words, at) || word.lower === 'as' });
		else
			runs
				.at(-1)
				?.words.push(word.pos === 'VERB' && isHead(words, at) ? { ...word, pos: 'NOUN' } : word);
	}
	return runs.map(({ words, isRole }) => ({
		words,
		isRole,
		ties: words.flatMap((word, at) => (TIE.test(word.lower) && cutsHere(words, at) ? [at] : []))
	}));
}

/** "fruit [and] vegetable consumption": the last word belongs to both. */
function cutsHere(words: readonly Word[], at: number): boolean {
	// "quality of life" is one word.
	if (words[at + 1]?.lower === 'life' && words[at - 1]?.lower === 'quality') return false;
	if (!/^(?:and|or)$/.test(words[at]?.lower ?? '')) return true;
	const isAlone = (index: number) => !words[index] || TIE.test(words[index].lower);
	return !isAlone(at - 2) && !isAlone(at + 2);
}

/** "link between frost [and rust]", "cracks in the neck [of a vase]". */
function isHalf(part: readonly Word[], next: Word | undefined): boolean {
	const ties = part.filter((word) => TIE.test(word.lower)).map((word) => word.lower);
	if (ties.includes('between') && !ties.includes('and')) return true;
	return next?.lower === 'of' && ties.length > 0;
}

/** From one tie to another, ending in a thing that tells something. */
function partsOfRun({ words, ties, isRole }: Run): readonly (readonly Word[])[] {
	const starts = [...(isRole ? [] : [0]), ...ties.map((at) => at + 1)];
	const ends = [...ties, words.length];
	return starts.flatMap((start) =>
		ends.flatMap((end) => {
			const from = words[start]?.pos === 'DET' ? start + 1 : start;
			const part = words.slice(from, end);
			const isHandle =
				part.length >= 2 &&
				part.length <= LONGEST_PART &&
				isNominal(part.at(-1)) &&
				!TIE.test(part[0]?.lower ?? '') &&
				// "tell A from B": the verb ties them.
				!part.some((word) => word.lower === 'from') &&
				!isHalf(part, words[end]) &&
				tellsWork(part);
			return isHandle ? [part] : [];
		})
	);
}

/** "Does A improve B in C?" → "B in C", "A", "B", "C": the longest first. */
export function titleParts(title: string): readonly string[] {
	const plain = withoutBrackets(title);
	const lower = plain.replace(/(?<=\s|^)\p{Lu}(?=\p{Ll})/gu, (letter) => letter.toLowerCase());
	const parts = runsOf(lower)
		.flatMap(partsOfRun)
		.map((words) => plain.slice(words[0]?.span.start, words.at(-1)?.span.end))
		.map((text) => text.replace(/^\p{Ll}(?=\p{Ll}|\s)/u, (letter) => letter.toUpperCase()))
		.filter((text) => !OPEN_END.test(text) && !ROLE.test(text));
	const size = (text: string) => contentStems(text).length;
	return [...new Set(parts)].sort((left, right) => size(right) - size(left));
}

/** Named in any title of its field. */
const FIELD =
	/^(?:large|language|neural|deep|machine|networks?|learning|training|models?|ai|agents?|llms?|patients?|secondary|special|high|low|new|people|health|risk|factors?|rates?|distinct|clinical|entit(?:y|ies)|effective|alternatives?|outcomes?|study|studies|survey|first|better|good|safe|reassuring|more|less|really|useful|information|significance|long-term|value|additional|gaps?|bridging|prognostic|independent)$/;

const tellsWork = (words: readonly Word[]) =>
	words.filter(
		(word) =>
			/^(?:NOUN|PROPN|ADJ|VERB|NUM)$/.test(word.pos) && !isVague([word]) && !FIELD.test(word.lower)
	).length >= LEAST_CONTENT;

interface Part {
	readonly text: string;
	readonly stems: ReadonlySet<string>;
}

const partsOf = onceAPaper((paper): readonly Part[] =>
	titleParts(paper.citation.title).map((text) => ({ text, stems: new Set(contentStems(text)) }))
);

/** A part that holds less of an answer's words gives nothing away. */
const LITTLE = 1 / 3;

/** "polyp" says little of "a neoplastic polyp". */
function keeps({ stems }: Part, asked: readonly string[]): boolean {
	const told = asked.filter((stem) => stems.has(stem));
	const isHeadAlone = asked.length === 2 && told.length === 1 && told[0] === asked[1];
	return isHeadAlone || told.length < asked.length * LITTLE;
}

/** The longest parts of the title that say little or nothing of an answer which the title as a whole gives away. */
export function titlePartsFor(paper: Paper, answer: string): readonly string[] {
	const parts = partsOf(paper);
	const asked = [...new Set(contentStems(answer))];
	const isClean = ({ stems }: Part) => !asked.some((stem) => stems.has(stem));
	if (parts.every(isClean)) return [];
	const found = [parts.find((part) => keeps(part, asked)), parts.find(isClean)];
	return [...new Set(found.flatMap((part) => (part ? [part.text] : [])))];
}
