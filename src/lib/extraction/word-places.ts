import { verbForm } from './verb-forms';
import { isNominal, type Word } from './word';
import { toNoun } from './word-readings';

const MODAL = /^(?:can|could|may|might|must|should|will|would|cannot)$/;
/** What can bear an act: "crews [may]", "the fleet (40 boats) [can]". */
const bearsAct = (word: Word | undefined) =>
	isNominal(word) || /^(?:PRON|NUM)$/.test(word?.pos ?? '') || /^[)\]]$/.test(word?.text ?? '');
const OPENS_OBJECT = /^(?:DET|ADJ|NOUN|PROPN|NUM|PRON)$/;

/** "crews do not need B", "yields did not rise": what is not done, by its base. */
function settleAfterNot(words: readonly Word[], index: number): void {
	let at = index + (/n['’]t$/.test(words[index]?.lower ?? '') ? 1 : 2);
	while (words[at]?.pos === 'ADV') at++;
	const word = words[at];
	const verb = word && verbForm(word.lower);
	const isPlain = word?.pos === 'NOUN' && /^\p{Ll}/u.test(word.text);
	if (isPlain && verb?.form === 'base')
		Object.assign(word, { pos: 'VERB', form: 'base', lemma: verb.lemma });
}

/** "crews can access B", "boats may buffer it", "ports must organise C": whatever it is elsewhere, behind such a word it is an act. */
function settleAfterModal(words: readonly Word[], index: number): void {
	let at = index + 1;
	while (words[at]?.pos === 'ADV') at++;
	const word = words[at];
	const next = words[at + 1];
	if (!word || !/^(?:NOUN|ADJ)$/.test(word.pos) || word.isPlural || !/^\p{Ll}/u.test(word.text))
		return;
	const isWith = /^(?:with|to|from|into)$/.test(next?.lower ?? '');
	if (!bearsAct(words[index - 1]) || !(isWith || OPENS_OBJECT.test(next?.pos ?? ''))) return;
	const lemma = verbForm(word.lower)?.lemma ?? word.lower;
	Object.assign(word, { pos: 'VERB', form: 'base', lemma });
}

/** Qualities by their end that are things as often: "adversary", "anaesthetic", "baseline", "testbed". */
const OFTEN_THING = /(?:[^i]ary|ic|al|ive|[ae]nt|id|line|bed)$/;
/** At the end of a phrase a quality may only have lost its noun ("a local [and a wide net]"); these have none. */
const THING_AT_END =
	/(?:rsary|mmary|bulary|brary|ctionary|line|bed|iotic|esthetic|gesic|uretic|ristic|pressant|mulant|xidant)$/;
/** "the most active of", "a more potent": graded, and no thing. */
const GRADES = /^(?:more|most|less|least|very|too|so|as|quite|rather)$/;

/** "an adversary can", "a brief summary.", "the standard anaesthetic of": a quality that nothing follows which could have it. */
function settleLoneQuality(words: readonly Word[], index: number): void {
	const word = words[index];
	if (word?.pos !== 'ADJ' || word.form !== undefined || !OFTEN_THING.test(word.lower)) return;
	let at = index - 1;
	while (
		words[at]?.pos === 'ADJ' ||
		(words[at]?.pos === 'ADV' && /ly$/.test(words[at]?.lower ?? ''))
	)
		at--;
	if (words[at]?.pos !== 'DET' || GRADES.test(words[index - 1]?.lower ?? '')) return;
	const next = words[index + 1];
	const goesOn = next?.pos === 'AUX' || next?.pos === 'ADP' || next?.form === '3sg';
	const isLast = next === undefined || /^[.;]$/.test(next.text);
	if (goesOn || (isLast && THING_AT_END.test(word.lower))) toNoun(word);
}

/** "blue [light]" */
const SHINES =
	/^(?:blue|red|green|white|yellow|amber|violet|orange|bright|dim|ultraviolet|infrared|ambient)$/;
/** What no quality of it can be followed by: "[light] was", "[light] lowers". */
const isBehindThing = (word: Word | undefined) =>
	word?.pos === 'AUX' || /^(?:3sg|past|ed)$/.test(word?.form ?? '');

/** "dimmed light had", "blue light delays", "exposure to bright light in": shone, and no quality; "the hull is light in" has one. */
export function settleLight(words: readonly Word[], index: number): void {
	const [before, word, next] = [words[index - 1], words[index], words[index + 1]];
	if (word?.lower !== 'light' || word.pos !== 'ADJ' || !before) return;
	const isShone =
		before.pos === 'ADJ' ||
		before.form === 'ed' ||
		before.form === 'ing' ||
		SHINES.test(before.lower);
	const isEnd = next === undefined || /^(?:ADP|CCONJ|SCONJ|PUNCT)$/.test(next.pos);
	if (isShone ? isEnd || isBehindThing(next) : isNominal(before) && next?.pos === 'AUX')
		toNoun(word);
}

/** "most papers focus on B": an act, where no other follows. */
function settleFocus(words: readonly Word[], index: number): void {
	const word = words[index];
	const isOn = /^(?:on|upon|mainly|mostly|primarily|only|solely|exclusively)$/.test(
		words[index + 1]?.lower ?? ''
	);
	if (word?.pos !== 'NOUN' || !isOn || words[index - 1]?.isPlural !== true) return;
	const isFinite = ({ pos, form }: Word) =>
		pos === 'AUX' || (pos === 'VERB' && /^(?:3sg|past|base)$/.test(form ?? ''));
	if (!words.some(isFinite)) Object.assign(word, { pos: 'VERB', form: 'base', lemma: 'focus' });
}

/** What a word is by the words around it, once these are read. */
export function settleByPlace(words: readonly Word[]): void {
	words.forEach((word, index) => {
		if (word.pos === 'AUX' && MODAL.test(word.lower)) settleAfterModal(words, index);
		const isNot = words[index + 1]?.lower === 'not' || /n['’]t$/.test(word.lower);
		if (isNot && /^(?:do|does|did)(?:n['’]t)?$/.test(word.lower)) settleAfterNot(words, index);
		if (word.lower === 'focus') settleFocus(words, index);
		settleLoneQuality(words, index);
	});
}
