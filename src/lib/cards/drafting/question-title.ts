import { tagWords } from '$lib/extraction/parts-of-speech';
import { gerund, verbForm } from '$lib/extraction/verb-forms';
import { isNominal, type Word } from '$lib/extraction/word';

const ASKS =
	/^(?<helper>do|does|did|can|could|may|might|must|shall|should|will|would|has|have|had|is|are|was|were)(?:n['’]t)?\s+(?<rest>.+)$/iu;
const BEING = /^(?:is|are|was|were)$/i;
/** Whether it may or ought to be, and no claim that it is. */
const MODAL = /^(?:can|could|may|might|must|shall|should|will|would)$/i;

/** What is asked about, cut where the question's verb stands. */
interface Question {
	readonly text: string;
	readonly helper: string;
	readonly words: readonly Word[];
}

const from = ({ text, words }: Question, at: number, to = words.length): string => {
	const [first, last] = [words[at], words[to - 1]];
	return first && last && to > at ? text.slice(first.span.start, last.span.end) : '';
};

const withoutArticle = (phrase: string) =>
	phrase.replace(/^(?:the|an?|any|all)\s|^(?:the )?(?:same|similar)\s/iu, '');

/** A preposition that only ties the second thing to the verb: "related to B", "benefit from B". */
const TIES = /^(?:to|with|by|from|on|upon|than|of|as)$/;
const ENDS_IN =
	/^(?:result|end|participate|engage|involved|adjusted|reflected|account|accounted|predictive|predispose|predict|essential|responsible|screened|tested|candidates?)$/;
/** "have an impact on B", "play a role in B": the noun says no more than the verb. */
const IDLE_OBJECT =
	/^(?:(?:an?|the|any|important|increased|higher|same|independent)\s)*(?:roles?|impact|influence|effects?|bearing|risk|place|advantage|benefit|value)\s(?:in|on|of|for|over)\s/iu;

const NO_SECOND = /^(?:that|whether|when|if|because|while|and|or|but|,)$/;

/** What stands after the verb, joined to the subject: "and B", "after C", "as a D". */
function secondOf(question: Question, verb: number): string {
	const { words, text } = question;
	let at = verb + 1;
	// "induce well being": no manner, but a thing.
	while (words[at]?.pos === 'ADV' && !words[at + 1]?.lower.endsWith('ing')) at++;
	// "run true over time"
	if (/^(?:true|stable|constant|unchanged)$/.test(words[at]?.lower ?? '')) at++;
	const next = words[at];
	if (!next) return '';
	if (next.pos === 'ADP' || next.lower === 'to' || next.lower === 'than') {
		const twice = words[at + 1]?.pos === 'ADP' ? at + 1 : at;
		const said = withoutArticle(from(question, twice + 1));
		// "used to repair B", but "reliable to find B" claims too much.
		const main = words[verb];
		if (next.pos === 'PART' && main && verbForm(main.lower)?.form === 'base')
			return `${gerund(main.lower)} ${from(question, at)}`;
		if (next.pos === 'PART')
			return from(
				question,
				words[verb]?.pos === 'ADJ' && words[verb]?.lower !== 'likely' ? at : verb
			);
		if (said === '') return '';
		const ties = TIES.test(next.lower) || ENDS_IN.test(words[verb]?.lower ?? '') || twice > at;
		return ties ? `and ${said.replace(CLAIMED, '')}` : text.slice(next.span.start);
	}
	// "ask for and accept help"
	const isPair = next.pos === 'CCONJ' && verbForm(words[at + 1]?.lower ?? '')?.form === 'base';
	if (isPair && words.length > at + 2) return secondOf(question, at + 1);
	if (next.pos === 'PRON' || NO_SECOND.test(next.lower)) return '';
	const object = from(question, at, endOfObject(words, at)).replace(IDLE_OBJECT, '');
	const other = /^(?:the )?same .+? as (?<other>.+)$/iu.exec(object)?.groups?.['other'] ?? object;
	return `and ${withoutArticle(other).replace(CLAIMED, '')}`;
}

/** "lower costs": which of two it is, is asked. */
const CLAIMED =
	/^(?:lower|higher|better|greater|more|less|fewer|worse|improved|increased|decreased|reduced|longer|shorter|earlier)\s(?=\p{L}+)/iu;

/** "the pain [and shorten the stay]", "coal miners [differently than dockers]": a second verb, or how it is done. */
function endOfObject(words: readonly Word[], from: number): number {
	const end = words.findIndex((word, at) => {
		if (at <= from) return false;
		const next = words[at + 1];
		const isVerb = verbForm(next?.lower ?? '')?.form === 'base';
		if (word.pos === 'CCONJ') return isVerb && /^(?:DET|PRON)$/.test(words[at + 2]?.pos ?? '');
		return word.pos === 'ADV' && next?.lower === 'than';
	});
	return end < 0 ? words.length : end;
}

function isPredicate(words: readonly Word[], at: number): boolean {
	const word = words[at];
	const before =
		words[at - 1]?.pos === 'ADV' && word?.pos === 'DET' ? words[at - 2] : words[at - 1];
	// "scales measures" may be a noun, and has no verb's place here.
	const mayBeNoun = before?.form === 'base' && verbForm(before.lower)?.maybeNoun === true;
	const isNoun = isNominal(before) || before?.pos === 'NUM' || before?.form === '3sg' || mayBeNoun;
	const isDone = word?.form === 'ed' || word?.form === 'participle';
	const isNamed = isNoun || (before?.form === 'ing' && (at <= 2 || isDone));
	if (!word || !(isNamed || before?.text === ')')) return false;
	// "ropes holding the weight" do something, and are not the weight.
	if (/ing$/.test(before?.lower ?? '') && words[at - 2]?.isPlural) return false;
	// "type A tears": a letter.
	if (word.pos === 'DET') return /^(?:an?|the)$/.test(word.lower) && word.text !== 'A';
	// "is it rising among millers?", but "millers meeting the needs".
	if (word.form === 'ing') return words[at + 1]?.pos === 'ADP' || at === words.length - 1;
	if (word.pos === 'VERB') return isDone;
	// "appropriate in B", "wetter than B": a quality that may be read as a noun.
	if (isNominal(word) && isNominal(before)) return isLooseQuality(words, at);
	let own = at;
	while (words[own]?.pos === 'ADV') own++;
	const quality = words[own];
	let next = own + 1;
	// "incomplete spinal cord injury"
	while (words[next]?.pos === 'ADJ') next++;
	const after = words[next];
	const isQuality = quality?.pos === 'ADJ' || quality?.form === 'ed';
	// "safe and cheap in B", against "safe and cheap drugs".
	const isPair =
		after?.pos === 'CCONJ' && words[next + 1]?.pos === 'ADJ' && !isNominal(words[next + 2]);
	const goesOn = isNominal(after) || after?.pos === 'CCONJ' || after?.text === ',';
	return isQuality && (isPair || !goesOn);
}

/** "milk appropriate in the dry season", "screens wetter than roofs": no noun has such an end. */
const isLooseQuality = (words: readonly Word[], at: number) => {
	const { lower = '' } = words[at] ?? {};
	const next = words[at + 1]?.lower ?? '';
	if (next === 'than') return /[^aeiou]ier$|er$/.test(lower);
	return LOOSE_QUALITY.test(lower) && next !== 'of';
};

const LOOSE_QUALITY = /^(?:appropriate|adequate|sufficient|accurate|separate|worthwhile)$/;

/** "A accurately and reliably [assess B]": how it is done is no part of the thing. */
function endOfSubject(words: readonly Word[], verb: number): number {
	let to = verb;
	while (to > 1 && /^(?:ADV|CCONJ)$/.test(words[to - 1]?.pos ?? '')) to--;
	return to;
}

function topicOfBeing(question: Question): [subject: string, second: string] | undefined {
	const { words } = question;
	const at = words.findIndex((_, index) => index > 0 && isPredicate(words, index));
	if (at < 0) return undefined;
	const subject = from(question, 0, endOfSubject(words, at));
	if (words[at]?.pos === 'DET') return [subject, `as ${from(question, at)}`];
	let quality = at;
	while (words[quality]?.pos === 'ADV') quality++;
	const isPair = words[quality + 1]?.pos === 'CCONJ';
	return [subject, secondOf(question, isPair ? quality + 2 : quality)];
}

const BASE_FORM = /^(?:have|be)$/;
/** What titles ask that a thing does, though some of these may be nouns elsewhere. */
const ASKED_DEED =
	/^(?:influence|result|affect|predict|improve|increase|decrease|reduce|alter|modify|impact|benefit|damage|harm|delay|cause|enhance|prevent|correlate|determine|differ)$/;

/** Where the verb stands: one that is no noun, or one with an article after it. */
function verbAt({ words, helper }: Question): number {
	const wanted = /^(?:has|have|had)$/i.test(helper) ? /^(?:ed|participle)$/ : /^base$/;
	const known = words.map((word, at) => {
		const before = words[at - 1];
		// "pupils who refuse lessons": no deed of the question's own.
		if (/^(?:who|that|which)$/.test(before?.lower ?? '')) return 'none';
		const afterHow = before?.pos === 'ADV' && words[at - 2]?.pos === 'CCONJ';
		const opens = at > 0 && (afterHow || !/^(?:PART|ADP|DET|ADJ|CCONJ)$/.test(before?.pos ?? ''));
		const form = verbForm(word.lower);
		if (!opens || word.text.includes('-')) return 'none';
		if (BASE_FORM.test(word.lower)) return 'sure';
		if (!wanted.test(form?.form ?? '')) return 'none';
		const isOfSeveral = before?.isPlural === true && isNominal(before);
		const sure = form?.maybeNoun !== true || isOfSeveral || words[at + 1]?.pos === 'DET';
		return sure ? 'sure' : 'maybe';
	});
	const isDeed = (word: Word) => ASKED_DEED.test(verbForm(word.lower)?.lemma ?? '');
	const deed = words.findIndex((word, at) => known[at] !== 'none' && isDeed(word));
	if (deed >= 0) return deed;
	const sure = known.indexOf('sure');
	if (sure >= 0) return sure;
	// "pregnancy lessen the wish": no two things stand so side by side.
	const unknown = words.findIndex(
		(word, at) => at > 0 && word.pos === 'NOUN' && words[at + 1]?.pos === 'DET'
	);
	// "the new scale favor": the last of them is the verb.
	let maybe = known.indexOf('maybe');
	while (maybe >= 0 && known[maybe + 1] === 'maybe') maybe++;
	return maybe >= 0 ? maybe : unknown;
}

function topicOfDoing(question: Question): [subject: string, second: string] | undefined {
	const { words, helper } = question;
	const verb = verbAt(question);
	if (verb < 1) return undefined;
	const subject = from(question, 0, endOfSubject(words, verb));
	const main = words[verb]?.lower ?? '';
	if (main === 'be' && words[verb + 1]?.pos === 'DET')
		return [subject, `as ${from(question, verb + 1)}`];
	const done = words[verb + 1];
	// "be dried with B": the things dried with B; but "B changed by C" would claim it.
	const isDone = /^(?:ed|participle)$/.test(done?.form ?? '');
	if (main === 'be' && isDone && words[verb + 2]?.lower === 'with')
		return [subject, from(question, verb + 1)];
	if (main === 'be') return [subject, secondOf(question, verb + 1)];
	const opensObject = /^(?:DET|ADJ|NOUN|PROPN|NUM|VERB)$/.test(words[verb + 1]?.pos ?? '');
	if (main === 'become') return [subject, `as ${from(question, verb + 1)}`];
	const object = from(question, verb + 1, endOfObject(words, verb)).replace(/^(?:the|any)\s/iu, '');
	if (main === 'predict' && opensObject) {
		const isPlural = headOf(words.slice(0, verb))?.isPlural === true;
		return [subject, `${isPlural ? 'as predictors' : 'as a predictor'} of ${object}`];
	}
	const isDoer = DOERS.test(headOf(words.slice(0, verb))?.lower ?? '');
	if (PURPOSE.test(main) && opensObject && !isDoer)
		return [subject, `to ${from(question, verb, endOfObject(words, verb))}`];
	if (MODAL.test(helper) && opensObject && main !== 'have' && !isDeedOfThings(main))
		return [subject, `${gerund(main)} ${from(question, verb + 1)}`];
	const second = secondOf(question, verb);
	const isAct = second === '' && verbForm(main)?.form === 'base' && !SAYS_NOTHING.test(main);
	return [subject, isAct ? gerund(main) : second];
}

/** "growth rates of polyps": the noun that the others belong to. */
function headOf(words: readonly Word[]): Word | undefined {
	const tie = words.findIndex((word) => word.pos === 'ADP');
	return words.slice(0, tie < 0 ? undefined : tie).findLast(isNominal);
}

/** What a thing is for, and no claim that it serves: "willow bark to prevent fever". */
const PURPOSE =
	/^(?:detect|identify|diagnose|discriminate|distinguish|differentiate|measure|assess|provide|create|sustain|replace|guide|treat|optimi[sz]e|estimate|monitor|evaluate|exclude|confirm|ensure|restore|quantify|enable|classify|recogni[sz]e|locali[sz]e)$/;
/** They do it, and serve for nothing. */
const DOERS =
	/^(?:physicians|doctors|clinicians|surgeons|nurses|midwives|pharmacists|practitioners|patients|parents|teachers|students|residents|children|adults|women|men|people|humans|bots|agents)$/;
const isDeedOfThings = (main: string) => ASKED_DEED.test(main);

/** "does size matter": said of anything. */
const SAYS_NOTHING =
	/^(?:matter|exist|work|help|occur|make|have|do|need|differ|change|think|believe|know|feel)$/;

/** "walls make a difference to the price", "walls playing a part in it": no deed of their own. */
const IDLE_DEED =
	/^(?<subject>.+?)\s(?:really\s)?(?:mak(?:e|ing)|play(?:ing)?)\s(?:an?|any)\s(?:\p{L}+ )?(?:difference|role|part)(?:\s(?:to|in|for|on)\s(?<object>.+))?$/iu;

const idlyTied = (subject: string, object = '') =>
	[withoutArticle(subject), withoutArticle(object)].filter((part) => part !== '').join(' and ');

/** "can dogs zibble owls?": told as what is asked, where many do it and so no word changes. */
function unread({ text, helper, words }: Question): string {
	const isMany = words.findIndex((word) => isNominal(word)) === 0 && words[0]?.isPlural === true;
	const isDeed = /^(?:do|can|could|may|will)$/i.test(helper) && isMany && words.length > 2;
	return isDeed ? `whether ${text}` : withoutArticle(text);
}

/** "Does A improve B?" → "A and B"; "Is A a risk for B?" → "A as a risk for B"; other titles give nothing. */
export function topicOfQuestion(title: string): string | undefined {
	const { helper, rest } = ASKS.exec(title)?.groups ?? {};
	if (helper === undefined || rest === undefined || /^don['’]t\s/iu.test(title)) return undefined;
	const text = rest.replace(/[?\s]+$/, '');
	const idle = IDLE_DEED.exec(text)?.groups;
	if (idle) return idlyTied(idle['subject'] ?? '', idle['object']);
	const there = /^there\s(?:(?:an?|any|still)\s)*(?<what>.+)$/iu.exec(text)?.groups?.['what'];
	if (there !== undefined) return there;
	if (/^(?:it|we)\s/iu.test(text)) return undefined;
	const lower = text.replace(/(?<=\s|^)\p{Lu}(?=\p{Ll})/gu, (letter) => letter.toLowerCase());
	const question = { text, helper, words: tagWords(lower) };
	const parts = BEING.test(helper) ? topicOfBeing(question) : topicOfDoing(question);
	if (!parts) return unread(question);
	const subject = withoutArticle(parts[0]);
	const second = parts[1].replace(/^and$/, '');
	const whole = `${subject} ${second}`.trim();
	if (!BEING.test(helper) && !whole.includes(' ') && !/\p{Lu}\p{L}*\p{Lu}|\d/u.test(whole))
		return withoutArticle(text).replace(
			/\s(?:matter|count|work|help)(?=\s(?:when|if|in|for)\s)/iu,
			''
		);
	return whole;
}
