import { textOfRange, type Clause } from '$lib/extraction/clause';
import { thirdPerson } from '$lib/extraction/verb-forms';
import { isNominal, type Word } from '$lib/extraction/word';
import { hasPlainSubject, type Gapped } from './gapped';

/** What is told of a thing within a sentence, as a sentence of its own, and what stands before it. */
export interface ToldOfPart {
	/** "the crew keeps an old lamp", empty where the second tells all of it. */
	readonly statement: string;
	/** "the lamp is fed by {{c1::oil}}" */
	readonly body: string;
}

/** Most words that name the thing: "pose tracking algorithm". */
const LONGEST_NAME = 3;
const NO_NAME =
	/^(?:study|order|terms|way|fact|use|one|ones|those|others?|and|number|set|results?|patients|subjects|participants)$/;

const isNameWord = (word: Word | undefined) =>
	isNominal(word) ||
	(word?.pos === 'ADJ' &&
		!/^(?:new|novel|other|such|same|various|several|many|more|most|existing)$/u.test(word.lower));

/** "tracking algorithm" in "a robust tracking algorithm". */
function nameFrom(words: readonly Word[], to: number): number {
	let from = to;
	while (from > 0 && to - from < LONGEST_NAME && isNameWord(words[from - 1])) from--;
	return from;
}

/** Of the whole that was said, and of no thing in it. */
const NO_OWN_DEED =
	/^(?:using|compared|including|regarding|concerning|following|according|depending|considering|involving|given|combined|being|having|while|making|leading|resulting|suggesting|indicating|showing|allowing|enabling|performed|conducted|obtained|measured|computed|carried|achieved|found|used)$/;

/** Done by what the whole sentence tells, as often as by the thing before the comma. */
const OF_WHOLE = /^(?:allow|lead|help|enable|result|make|improve|reduce|increase|provide|cause)$/u;

/** "lamps of ships lit by [A]": the ships, or the lamps? */
function isOfAnother(words: readonly Word[], start: number): boolean {
	let at = start - 1;
	while (/^(?:DET|ADJ|ADV|NUM|PROPN|NOUN)$/u.test(words[at]?.pos ?? '')) at--;
	return (
		/^(?:of|for|in|on|at|between|among)$/u.test(words[at]?.lower ?? '') ||
		(words[at]?.pos === 'CCONJ' && isNominal(words[at - 1]))
	);
}

const isDone = (word: Word | undefined) =>
	word?.pos === 'VERB' && /^(?:ed|participle)$/u.test(word.form ?? '');

/** "that their oars": a clause is opened in front of it and has no verb yet. */
function opensHere(words: readonly Word[], from: number, start: number): boolean {
	const that = words.findLastIndex(({ lower }, at) => at >= from && at < start && lower === 'that');
	return that >= 0 && !words.slice(that, start).some(({ pos }) => /^(?:VERB|AUX)$/.test(pos));
}

/** How the deed told of a thing is said of it as a subject; nothing where no deed begins there. */
function deedAt({ words, verb }: Clause, at: number, isMany: boolean): string | undefined {
	const word = words[at];
	const before = words[at - 1]?.text === ',' ? words[at - 2] : words[at - 1];
	if (!word || !isNominal(before)) return undefined;
	if (/^(?:that|which)$/u.test(word.lower)) {
		const deed = words[words[at + 1]?.pos === 'ADV' ? at + 2 : at + 1];
		const isOne = deed?.form === '3sg' || /^(?:is|was|has|does)$/u.test(deed?.lower ?? '');
		const isSeveral = deed?.form === 'base' || /^(?:are|were|have|do)$/u.test(deed?.lower ?? '');
		const isAny = /^(?:can|could|may|might|will|would)$/u.test(deed?.lower ?? '');
		// "burns cheap oil, which will allow longer trips": that it burns it will.
		if (isAny && words[at - 1]?.text === ',' && OF_WHOLE.test(words[at + 2]?.lower ?? ''))
			return undefined;
		return (isOne && !isMany) || (isSeveral && isMany) || isAny ? '' : undefined;
	}
	if (words[at - 1]?.text === ',') return undefined;
	if (isDone(word) && words[at + 1]?.pos === 'ADP' && !NO_OWN_DEED.test(word.lower)) {
		const main = words[verb.from];
		const isPast =
			/^(?:was|were|had)$/u.test(main?.lower ?? '') || /^(?:ed|past)$/u.test(main?.form ?? '');
		if (isPast) return `${isMany ? 'were' : 'was'} ${word.text} `;
		return `${isMany ? 'are' : 'is'} ${word.text} `;
	}
	const isDoing = word.form === 'ing' && word.pos === 'VERB' && word.lemma !== word.lower;
	// "helps cell killing by B": what it helps is the killing.
	if (!isDoing || NO_OWN_DEED.test(word.lower) || words[at + 1]?.lower === 'by') return undefined;
	return `${isMany ? word.lemma : thirdPerson(word.lemma)} `;
}

/** "that are tied to posts with [A]": what is asked for belongs to more than the deed. */
function isFar(words: readonly Word[], at: number, from: number): boolean {
	const between = words.slice(at + 1, from);
	return (
		between.filter(({ pos }) => pos === 'ADP' || pos === 'PART').length > 1 ||
		between.some(({ pos, text }) => pos === 'CCONJ' || text === ',' || text === '(') ||
		between.filter(({ pos }) => pos === 'NOUN').length > 1
	);
}

/** "the lantern is a lamp": what is told of the lamp is told of the lantern; of "the lamp" it may be no more than which. */
function isKindOfSubject(clause: Clause, to: number): boolean {
	const { words, rest } = clause;
	return (
		/^(?:is|are|was|were)$/u.test(words[rest.from - 1]?.lower ?? '') &&
		/^(?:DET|ADJ|NOUN)$/u.test(words[rest.from]?.pos ?? '') &&
		words.slice(rest.from + 1, to).every((word) => isNameWord(word) || word.pos === 'ADJ')
	);
}

/** "proposes Delft Lamp, a plain lamp that …": told of the lamp, it is told of the one named. */
function namedBeside({ text, words, rest }: Clause, to: number): string | undefined {
	const comma = words.findIndex((word, at) => at > rest.from && word.text === ',');
	const name = words.slice(rest.from, comma);
	const isName = comma > 0 && name.every((word) => /^\p{Lu}/u.test(word.text));
	const isApposed = comma < to - 1 && /^an?$/u.test(words[comma + 1]?.lower ?? '');
	const isPlain = words
		.slice(comma + 2, to)
		.every(({ pos }) => /^(?:ADJ|ADV|CCONJ|NOUN)$/u.test(pos));
	if (!isName || !isApposed || !isPlain) return undefined;
	return text.slice(name[0]?.span.start ?? 0, name.at(-1)?.span.end ?? 0);
}

/** "uses a lamp fed by [oil]": "uses a lamp", and "the lamp is fed by [oil]". */
export function toldOfPart({ clause, from, to, hidden }: Gapped): ToldOfPart | undefined {
	const { words, rest } = clause;
	if (!hasPlainSubject(clause)) return undefined;
	for (let at = from - 1; at > rest.from; at--) {
		const end = words[at - 1]?.text === ',' ? at - 1 : at;
		const start = nameFrom(words, end);
		const head = words[end - 1];
		if (start === end || !head || head.pos !== 'NOUN' || NO_NAME.test(head.lower)) continue;
		if (/^(?:each|every|any|no)$/u.test(words[start - 1]?.lower ?? '')) continue;
		// "learns net mending", "finds that tar mixed with salt": an act as a thing, and the verb of a clause.
		const isBare = !head.isPlural && !/^(?:DET|PRON)$/.test(words[start - 1]?.pos ?? '');
		if (isBare && words[at]?.form === 'ing') continue;
		if (opensHere(words, rest.from, start)) return undefined;
		const deed = deedAt(clause, at, head.isPlural);
		if (deed === undefined || isFar(words, at, from)) continue;
		// "sorts the logs based on [A]": so it sorts them.
		if (words[at]?.lower === 'based') return undefined;
		if (isOfAnother(words, start)) return undefined;
		const text = (range: { from: number; to: number }) => textOfRange(clause, range);
		const behind = clause.text.slice(words[to - 1]?.span.end ?? 0);
		const said = text({ from: at + 1, to: from });
		const isKind = isKindOfSubject(clause, end);
		if (isKind && !/^an?$/u.test(words[rest.from]?.lower ?? '')) return undefined;
		const named = isKind ? textOfRange(clause, clause.subject) : namedBeside(clause, end);
		const name = named ?? `the ${text({ from: end - 1, to: end })}`;
		const seam = said === '' ? '' : `${said} `;
		return {
			statement: named !== undefined ? '' : clause.text.slice(0, words[end - 1]?.span.end ?? 0),
			body: `${name} ${deed}${seam}{{c1::${hidden}}}${behind}`
		};
	}
	return undefined;
}
