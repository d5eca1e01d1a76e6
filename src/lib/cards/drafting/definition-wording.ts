import { parseClause } from '$lib/extraction/clause';
import { withoutPraise } from '$lib/extraction/compress';
import { tagWords } from '$lib/extraction/parts-of-speech';
import { isNominal, type Word } from '$lib/extraction/word';
import { isWholePhrase } from './phrases';

const articleFor = (next: string) =>
	/^(?:[aeio]|u(?!ni|s))/i.test(next) && !/^(?:eu|one)/i.test(next) ? 'an' : 'a';

/** "a simple but powerful technique", "a new technique" → "a technique". */
export function unpraised(text: string): string {
	return withoutPraise(
		text
			.replace(
				/\b(?:simple|straightforward|lightweight|general|intuitive),?\s(?:yet|but)\s(?:(?:\p{L}+ly|very)\s)?\p{L}+\s/giu,
				''
			)
			.replace(/\b(?:more|highly|very)\s(?=(?:principled|powerful|efficient|effective)\s)/giu, '')
	)
		.replace(
			/^(?:an?|the)\s(?:(?:very|more)\s)?(?:new|novel|innovative|principled|powerful|alternative)(?:,\s|\sand\s|\s)/iu,
			'a '
		)
		.replace(/^an?\s(?=(\S+))/iu, (_match, next: string) => `${articleFor(next)} `);
}

const OPENS_CLAUSE = /,?\s(?:where|in which|with which|for which|such that|so that|whose)\s/u;
/** Letters of a definition that says something. */
const SHORTEST_DEFINITION = 20;

/** "an algorithm with fast moves where in each iteration": the clause that the cut left open goes. */
function closed(text: string): string | undefined {
	const opener = OPENS_CLAUSE.exec(text);
	if (!opener) return text;
	const isWhole = parseClause(text.slice(opener.index + opener[0].length)) !== undefined;
	if (isWhole) return text;
	// "a rule whose long analysis": too little is left without it.
	return opener.index < SHORTEST_DEFINITION ? undefined : text.slice(0, opener.index);
}

/** What came of it, and how it did, is no part of what it is. */
const OUTCOME =
	/,\s(?:thereby\s|thus\s|hence\s)?(?:improving|outperforming|achieving|yielding|making|allowing|enabling|retaining|increasing|providing|ensuring|and (?:is|has|can|achieves|outperforms|shows))\s.*$/u;

/** "… for a Transformer, a model of sequences": what another thing is. */
const APPOSED = /^(?<told>(?:\S+\s){8,}[^\s,]+),\san?\s(?![^,]*\s(?:and|or)\s)[^,]+$/u;

/** Words that need what follows them: "with respect [to]", "in addition [to]". */
const NEEDS_MORE =
	/^(?:respect|order|due|according|based|such|terms|addition|contrast|capable|able|rather|instead|well|used|observation|fact|idea|assumption|insight|hypothesis|notion|principle)$/;

function endsAt(words: readonly Word[], at: number): boolean {
	const word = words[at];
	const before = words[at - 1];
	if (!word || !before) return false;
	const joins =
		word.pos === 'CCONJ' &&
		(words[at + 1]?.pos === 'ADV' ||
			(words[at + 1]?.pos === 'VERB' && words[at + 1]?.form !== 'ing'));
	const ends =
		word.text === ',' ||
		joins ||
		(word.pos === 'ADP' && word.lower !== 'of') ||
		word.pos === 'SCONJ' ||
		(word.pos === 'PART' && !/^(?:not)$/.test(word.lower)) ||
		word.form === 'ing';
	const isLoose =
		/^(?:ADV|ADP|SCONJ|PART|AUX|DET|CCONJ)$/.test(before.pos) ||
		NEEDS_MORE.test(before.lower) ||
		(before.pos === 'VERB' && before.form !== 'ing') ||
		(before.pos === 'ADJ' && word.text !== ',' && !joins);
	// "grows beyond the rows [in fields]": which rows, the rest tells.
	const isWhich =
		word.pos === 'ADP' &&
		isNominal(before) &&
		words.slice(Math.max(0, at - 3), at - 1).some(({ lower }) => lower === 'the');
	const isOpen =
		isWhich ||
		(word.pos === 'PART' && before.form === 'ing') ||
		// "samples which hold A at lengths [that …]"
		(word.pos === 'SCONJ' && words[at - 2]?.pos === 'ADP') ||
		(word.form === 'ing' && !isNominal(before));
	return ends && !isLoose && !isOpen;
}

/** Words of a second thing behind "and". */
const LONGEST_SECOND = 5;

/** "old nets and a set [of hooks]", "sorts nets and mends ropes [with tar]": what follows belongs to the second alone. */
function cutsSecond(words: readonly Word[], at: number): boolean {
	if (!/^(?:ADP|PART|VERB)$/.test(words[at]?.pos ?? '')) return false;
	const joint = words.slice(0, at).findLastIndex(({ pos }) => pos === 'CCONJ');
	const next = words[joint + 1];
	const opens = /^an?$/.test(next?.lower ?? '') || next?.form === '3sg';
	return joint > 0 && at - joint - 1 <= LONGEST_SECOND && opens;
}

/** "sail [mending] to keep B": a noun, though it ends as an act does. */
const isNounOfAct = (words: readonly Word[], at: number) =>
	words[at]?.form === 'ing' && /^(?:PART|ADP|SCONJ)$/.test(words[at + 1]?.pos ?? '');

/** Words of an item of a row. */
const LONGEST_ITEM = 3;

/** "on A, B, and C": the cut would leave half a row. */
function cutsRow(words: readonly Word[], at: number): boolean {
	const comma = words.slice(0, at + 1).findLastIndex(({ text }) => text === ',');
	if (comma < 0 || at - comma > LONGEST_ITEM) return false;
	const rest = words.slice(at + 1, at + 9);
	const joint = rest.findIndex(({ pos }) => pos === 'CCONJ');
	// "grows in rows, and feeds on C": a second deed.
	if (joint === 0 && rest[1]?.form === '3sg') return false;
	return (
		joint >= 0 && !rest.slice(0, joint).some(({ pos, form }) => pos === 'SCONJ' || form === '3sg')
	);
}

/** A definition without what stands in brackets, praise and outcomes. */
export function plainDefinition(definition: string): string {
	return unpraised(
		definition
			.replace(/\s?\([^)]*\)/g, '')
			.replace(OUTCOME, '')
			.replace(APPOSED, '$<told>')
			.replace(/\s(?:and|or|instead)$/, '')
			.trim()
	);
}

/** The definition up to where it can end within so many words: at a comma, "that", a participle or a preposition. */
export function compactDefinition(definition: string, longest: number): string | undefined {
	const text = plainDefinition(definition);
	const words = tagWords(text);
	if (words.length <= longest) return closed(text);
	for (let at = longest; at >= 5; at--)
		if (
			endsAt(words, at) &&
			!cutsRow(words, at) &&
			!cutsSecond(words, at) &&
			!isNounOfAct(words, at) &&
			isWholePhrase(words, { from: 0, to: at })
		)
			return closed(text.slice(0, words[at - 1]?.span.end));
	return undefined;
}
