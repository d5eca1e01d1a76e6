import type { Clause } from '$lib/extraction/clause';
import type { Finding } from '$lib/extraction/finding';
import { tagWords } from '$lib/extraction/parts-of-speech';
import { readClause } from '$lib/extraction/read-clause';
import { verbForm } from '$lib/extraction/verb-forms';
import type { Word } from '$lib/extraction/word';
import type { Paper } from '$lib/papers/paper';
import { contentStems } from '$lib/text/stems';
import { tokenize } from '$lib/text/tokens';
import { toAsk, type Ask } from './ask';
import type { Candidate } from './candidate';
import { tellingStems } from './telling-stems';
import { topicStems } from './topic-stems';
import { flawsOf } from './worth-asking';

/** A sign that is there has a value, mostly 1. */
export type Sign = readonly [name: string, value: number];

/** What can be seen of a candidate, by name: all others count 0. */
export type Signs = Readonly<Record<string, number>>;

/** Index of the first bound that is not exceeded. */
function step(value: number, bounds: readonly number[]): number {
	const at = bounds.findIndex((bound) => value <= bound);
	return at < 0 ? bounds.length : at;
}

const ANSWER_LENGTHS = [1, 2, 3, 4, 6, 8, 11, 15];
const PROMPT_LENGTHS = [7, 10, 13, 16, 20, 25, 32];

function kindSigns({ pattern, type, finding, fit }: Candidate): Sign[] {
	return [
		[`pattern ${pattern}`, 1],
		[`type ${type}`, 1],
		[`role ${finding.role}`, 1],
		[`pattern ${pattern}, role ${finding.role}`, 1],
		[`pattern ${pattern}, ${finding.isOwnAct ? 'act' : 'fact'}`, 1],
		['fit', fit],
		['confidence', finding.confidence],
		['hedged', Number(finding.hedged)],
		['negated', Number(finding.negated)],
		['measurements', Math.min(finding.measurements.length, 6) / 3]
	];
}

function quantityOf({ measurements }: Finding, hidden: string): string {
	const holds = (text: string) => hidden.includes(text) || text.includes(hidden);
	return measurements.find(({ text }) => holds(text))?.quantityClass ?? 'none';
}

function answerSigns({ hidden, candidate }: Ask, words: readonly Word[]): Sign[] {
	const first = words[0];
	const last = words.at(-1);
	const has = (pos: string) => Number(words.some((word) => word.pos === pos));
	return [
		[`answer length ${step(words.length, ANSWER_LENGTHS)}`, 1],
		[`answer from ${first?.pos}`, 1],
		[`answer to ${last?.pos}`, 1],
		['answer verb', has('VERB')],
		['answer helper', has('AUX')],
		['answer clause', has('SCONJ')],
		['answer prepositions', words.filter((word) => word.pos === 'ADP').length / 2],
		['answer comma', Number(hidden.includes(','))],
		['answer and', Number(/\s(?:and|or)\s/.test(hidden))],
		['answer name', Number(/[\s-]\p{Lu}|\d|\p{L}\p{Lu}/u.test(` ${hidden}`))],
		['answer number', Number(/\d/.test(hidden))],
		['answer percent', Number(hidden.includes('%'))],
		['answer direction', Number(DIRECTION.test(hidden))],
		// "lowered it": the thing that its question asks of.
		['answer pointer', Number(candidate.pattern !== 'effect' && POINTER.test(hidden))],
		['answer letters', Number(/(?<![\p{L}-])\p{Lu}{2,5}s?(?![\p{L}\d-])/u.test(hidden))]
	];
}

const DIRECTION =
	/\b(?:higher|lower|greater|less|more|increased?|decreased?|reduced|improved|better|worse|longer|shorter)\b/;
const POINTER = /\b(?:it|its|they|their|them|this|these|those|such|here)\b/i;
const COMPARES = /\b(?:than|compared|more|less|better|higher|lower|outperform\w*|versus|vs)\b/u;
const OWN_THING =
	/\b(?:the|its) (?:proposed |resulting |new )?(?:system|approach|method|model|framework|algorithm|scheme|technique|network)s?\b/u;
const PEOPLE =
	/\b(?:patients|participants|subjects|women|men|children|students|cases|families|individuals|controls|samples|specimens|questionnaires?)\b/;
const OTHERS = /\b(?:the two|both|groups?|former|latter|other|another)\b/;

function promptSigns({ seen, hidden, after, isCloze, quote }: Ask): Sign[] {
	const whole = `${seen} ${hidden}`;
	const letters = whole.match(/(?<![\p{L}-])\p{Lu}{2,5}s?(?![\p{L}\d-])/gu) ?? [];
	return [
		[`prompt length ${step(tokenize(seen).length, PROMPT_LENGTHS)}`, 1],
		['prompt commas', Math.min(seen.match(/,/g)?.length ?? 0, 5) / 2],
		['prompt name', Number(/\s\p{Lu}|\p{L}\p{Lu}/u.test(seen.slice(1)))],
		['prompt number', Number(/\d/.test(seen))],
		['prompt percent', Number(seen.includes('%'))],
		['prompt pointer', Number(POINTER.test(seen))],
		['prompt study', Number(/\bthe study\b/.test(seen))],
		['prompt own thing', Number(OWN_THING.test(seen))],
		['prompt others', Number(OTHERS.test(seen))],
		['prompt the', Math.min(seen.match(/\bthe \p{L}/gu)?.length ?? 0, 6) / 3],
		['modal', Number(/\b(?:can|could|may|might|will|would|should)\b/u.test(seen))],
		['negation', Number(/\b(?:not|no|without|cannot|fail\w*|neither)\b/.test(whole))],
		['compares', Number(COMPARES.test(whole))],
		['people', Number(PEOPLE.test(isCloze ? after.slice(0, 25) : seen))],
		['year', Number(/\b(?:19|20)\d\d\b/.test(whole))],
		['letters', new Set(letters).size / 2],
		['voice', Number(/\b(?:we|our|this (?:paper|study|work))\b/iu.test(quote))],
		['significant', Number(/signific|\bp\s?[<=>]/i.test(quote))]
	];
}

function gapSigns({ isCloze, seen, before, after }: Ask): Sign[] {
	if (!isCloze) {
		const asks = /\b(what|who|how many|how much|by how much|how|which|why|when|where)\b/i.exec(
			seen
		);
		return [[`asks ${asks?.[1]?.toLowerCase()}`, 1]];
	}
	const left = tagWords(before).at(-1);
	const right = tagWords(after)[0];
	return [
		['cloze', 1],
		[`left of ${left?.pos}`, 1],
		[`right of ${right?.pos ?? 'end'}`, 1],
		['gap at end', Number(after.length <= 1)],
		['gap at start', Number(before === '')]
	];
}

/** What kind of thing a sentence tells, by its verb. */
const VERB_CLASSES: Readonly<Record<string, RegExp>> = {
	being: /^(?:be|is|are|was|were|been|remain|become|seem|appear|represent)$/,
	having:
		/^(?:have|has|had|show|exhibit|display|possess|present|contain|include|involve|comprise|consist|receive|undergo|experience)$/,
	giving:
		/^(?:provide|give|offer|make|take|allow|enable|help|support|facilitate|contribute|play|bring|yield|produce|generate)$/,
	making:
		/^(?:propose|introduce|develop|design|construct|build|create|devise|derive|formulate|implement|extend)$/,
	studying:
		/^(?:study|investigate|examine|explore|assess|evaluate|compare|analy[sz]e|address|consider|test|measure|determine|review|survey|discuss|describe|focus|aim|report|identify|understand|validate)$/,
	finding:
		/^(?:find|demonstrate|suggest|indicate|reveal|observe|confirm|prove|conclude|argue|highlight|support)$/,
	changing:
		/^(?:increase|decrease|reduce|improve|raise|lower|enhance|decline|fall|rise|grow|drop|worsen|impair|affect|influence|inhibit|prevent|promote|alter|change|accelerate|boost|mitigate|eliminate)$/,
	relating:
		/^(?:associate|correlate|predict|depend|relate|link|cause|lead|result|determine|explain|mediate|differ|vary|range)$/,
	beating: /^(?:outperform|exceed|surpass|achieve|reach|attain|match|perform|obtain|beat|rank)$/,
	using:
		/^(?:use|employ|apply|utili[sz]e|leverage|exploit|combine|integrate|adopt|incorporate|base|train|learn|perform|conduct|collect|recruit|enrol|randomi[sz]e|treat|analyse)$/
};

function verbClass(lemma: string): string {
	const found = Object.entries(VERB_CLASSES).find(([, verbs]) => verbs.test(lemma));
	return found?.[0] ?? 'other';
}

function clauseSigns({ finding, pattern }: Candidate, quote: string): Sign[] {
	const clause = readClause(finding.statement);
	const kept = Math.min(1.2, finding.statement.length / Math.max(1, quote.length));
	const common: Sign[] = [
		['kept of sentence', kept],
		['much cut', Number(kept < 0.5)]
	];
	if (!clause) return [...common, ['unread', 1]];
	const { words, subject, verb, lead, rest } = clause;
	const main = words[verb.to - 1];
	const lemma = verbForm(main?.lower ?? '')?.lemma ?? main?.lower;
	const tells = verbClass(lemma ?? '');
	const helper = words[verb.from]?.lower ?? '';
	return [
		...common,
		[`verb of ${tells}`, 1],
		[`verb of ${tells}, pattern ${pattern}`, 1],
		['subject length', (subject.to - subject.from) / 10],
		['rest length', (rest.to - rest.from) / 10],
		['lead', Number(lead.to > 0)],
		['past', Number(isPast(clause))],
		['passive', Number(verb.to - verb.from > 1 && /^(?:is|are|was|were)$/.test(helper))]
	];
}

/** Told of what happened once, and not of what holds. */
function isPast({ words, verb }: Clause): boolean {
	const [helper, main] = [words[verb.from], words[verb.to - 1]];
	if (/^(?:was|were|had|did)$/.test(helper?.lower ?? '')) return true;
	return verb.to - verb.from === 1 && /^(?:past|ed)$/.test(main?.form ?? '');
}

const share = (stems: readonly string[], known: ReadonlySet<string>) =>
	stems.length === 0 ? 0 : stems.filter((stem) => known.has(stem)).length / stems.length;

function topicSigns({ seen, hidden, paper, candidate }: Ask): Sign[] {
	const { title, elsewhere, isOfPeople } = topicStems(paper);
	const answer = contentStems(hidden);
	const telling = tellingStems(hidden).length;
	const prompt = tellingStems(seen).length;
	const start = candidate.finding.evidence[0]?.start ?? 0;
	return [
		['answer in title', share(answer, title)],
		['prompt in title', share(contentStems(seen), title)],
		['answer telling', Math.min(telling, 4) / 4],
		['answer tells nothing', Number(telling === 0)],
		['answer tells much', Number(telling >= 3)],
		['prompt telling', Math.min(prompt, 6) / 6],
		['prompt tells little', Number(prompt <= 1)],
		['answer elsewhere', share(answer, elsewhere)],
		['prompt elsewhere', share(contentStems(seen), elsewhere)],
		['paper of people', Number(isOfPeople)],
		['place', Math.min(1, start / Math.max(1, paper.text.length))]
	];
}

/** Everything about a candidate that may tell whether a reader keeps it; its flaws are looked for unless they are known. */
export function everySign(candidate: Candidate, paper: Paper, known?: readonly string[]): Sign[] {
	const ask = toAsk(candidate, paper);
	return [
		...kindSigns(candidate),
		...answerSigns(ask, tagWords(ask.hidden)),
		...promptSigns(ask),
		...gapSigns(ask),
		...clauseSigns(candidate, ask.quote),
		...topicSigns(ask),
		[`quantity ${quantityOf(candidate.finding, ask.hidden)}`, 1],
		...(known ?? flawsOf(ask)).map((flaw): Sign => [`flaw ${flaw}`, 1])
	];
}

/** The same by name. */
export const signsOf = (...of: Parameters<typeof everySign>): Signs =>
	Object.fromEntries(everySign(...of));
