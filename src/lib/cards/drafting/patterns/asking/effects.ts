import {
	headOf,
	isPluralSubject,
	textOfRange,
	type Clause,
	type Range
} from '$lib/extraction/clause';
import { rowOfSubjects } from '$lib/extraction/subject-start';
import { pastTense, thirdPerson } from '$lib/extraction/verb-forms';
import { isNominal, type Word } from '$lib/extraction/word';
import type { Candidate, Pattern, Source } from '../../candidate';
import { isWholePhrase, phraseEnd } from '../../phrases';
import { inverted, subjectText } from '../../questions';
import { measured } from './effect-amounts';
import { isThing, statementEnd } from './effect-parts';
import { askedEffect, helperOf, howAffected } from './effect-question';

/** Verbs that tell which way a thing goes. */
const TURNS =
	/^(?:improve|reduce|increase|decrease|mitigate|prevent|eliminate|enhance|impair|worsen|exacerbate|inhibit|suppress|promote|accelerate|attenuate|alleviate|boost|lower|harm|disrupt|block|restore|preserve|strengthen|weaken|undermine|amplify|delay|hinder|diminish|ameliorate|abolish|erode|raise|elevate|slow|shorten|prolong|lengthen|stimulate|reverse|abrogate|potentiate|augment|upregulate|downregulate|up-regulate|down-regulate|activate|inactivate|repress|blunt|dampen|curb|facilitate|retard|minimi[sz]e|halve|double|triple|deplete|normali[sz]e|arrest|counteract|antagoni[sz]e|depress|aggravate|intensify|compromise)$/;
/** Verbs that tell that it goes some way: a finding only with "not", or with the way beside them. */
const MOVES = /^(?:affect|influence|alter|change|modify|modulate|shift|impact|disturb)$/;
/** What is hoped for: a finding where it was not done. */
const UNDOES =
	/^(?:remove|cure|stop|halt|end|fix|overcome|resolve|eradicate|erase|clear|protect|save|correct|relieve)$/;
const WAY =
	/^(?:positively|negatively|adversely|favou?rably|beneficially|detrimentally|unfavou?rably)$/;
/** Ties the act to what was told before. */
const LESS_SAID =
	/\b(?:also|thus|therefore|thereby|then|even|indeed|consequently|hence|further|both)\s/gu;

const LONGEST_TOUCHED = 18;
const isNegated = (words: readonly Word[]) =>
	words.some(({ lower }) => /^(?:not|never|cannot|hardly|neither)$|n['’]t$/u.test(lower));

/** "failed to lower B": it was not lowered. */
const isFailed = (group: readonly Word[]) =>
	group.some(({ lemma, lower }) => lemma === 'fail' && lower !== 'failing') &&
	group.filter(({ pos }) => pos === 'PART').length === 1;

const isEffect = (lemma: string, negated: boolean) =>
	TURNS.test(lemma) || (negated && (MOVES.test(lemma) || UNDOES.test(lemma)));

/** "speed, depth of oil and share of tar": several things, unless the row is in what came beside them ("via A, B and C"). */
function isRow({ words }: Clause, { from, to }: Range): boolean {
	const part = words.slice(from, to);
	const first = part.slice(
		0,
		Math.max(
			0,
			part.findIndex(({ text }) => text === ',')
		)
	);
	const isHead = first.every(({ pos, lower }) => pos !== 'ADP' || lower === 'of');
	return isHead && rowOfSubjects(part) !== undefined;
}

/** "in wet hulls | but not in dry hulls": where it was not so, told behind where it was. */
const NOT_THERE = /^,? (but not (?:in|with|after|at|for|on|among|during) [^,;:()]{2,60})$/u;
const THERE = /\s(?:in|with|after|at|for|on|among|during)\s/u;

/** What stands behind "on", and where it does not hold: "rot in wet hulls but not in dry hulls". */
function withContrast(clause: Clause, kept: string, to: number): string {
	const behind = textOfRange(clause, { from: to, to: clause.rest.to });
	const not = NOT_THERE.exec(`${behind.startsWith(',') ? '' : ' '}${behind}`)?.[1];
	return not !== undefined && THERE.test(kept) ? `${kept} ${not}` : kept;
}

const pronounOf = (clause: Clause, range: Range, to = range.to) =>
	isRow(clause, { from: range.from, to }) ||
	isPluralSubject(clause.words, range) === true ||
	headOf(clause.words, range)?.isPlural === true
		? 'them'
		: 'it';

interface Said {
	readonly group: string;
	readonly amount: string;
	readonly pronoun: string;
}

const answerOf = ({ group, amount, pronoun }: Said) =>
	`${`${group} `.replace(LESS_SAID, '')}${pronoun}${amount === '' ? '' : ` ${amount}`}`;

/** ", but does not end," between an act and its object. */
const SECOND = /^,\s(but (?:does|do|did) not \p{L}+|(?:and|but) \p{L}+),\s/u;

function secondAct(clause: Clause): { said: string; from: number } {
	const found = SECOND.exec(textOfRange(clause, clause.rest));
	const start = (clause.words[clause.rest.from]?.span.start ?? 0) + (found?.[0].length ?? 0);
	const from = found ? clause.words.findIndex(({ span }) => span.start >= start) : clause.rest.from;
	return { said: found ? `, ${found[1] ?? ''},` : '', from: from < 0 ? clause.rest.to : from };
}

/** "induced a rise", "induced expression changes": what it did is in its object. */
const takesForGranted = (main: Word, last: Word | undefined) =>
	/^(?:induce|stimulate)$/u.test(main.lemma) &&
	/^(?:increase|decrease|change|reduction|regulation|upregulation|downregulation|response|effect|rise|loss|decline)s?$/u.test(
		last?.lower ?? ''
	);

/** "did not change A materially": part of what was done, and not of A. */
function mannerAt(words: readonly Word[], to: number): string | undefined {
	const last = words[to - 1];
	const isManner = last?.pos === 'ADV' && /ly$/u.test(last.lower) && !WAY.test(last.lower);
	return isManner && isNominal(words[to - 2]) ? last.text : undefined;
}

function askActive(source: Source): Candidate[] {
	const { clause } = source;
	const { words, verb } = clause;
	const main = words[verb.to - 1];
	const helper = helperOf(clause);
	const group = words.slice(verb.from, verb.to);
	if (!main || !helper || main.form === 'participle' || main.form === 'ing') return [];
	const failed = isFailed(group);
	// "tends to lower B"
	if (!failed && group.some(({ pos }) => pos === 'PART' || pos === 'ADP')) return [];
	const negated = failed || isNegated(group);
	const second = secondAct(clause);
	const limit = statementEnd(clause, second.from);
	const manner = mannerAt(words, limit);
	const to = manner === undefined ? limit : limit - 1;
	const end = Math.min(to, phraseEnd(words, second.from, to));
	// "the need to row": with what it is for.
	const object = { from: second.from, to: words[end]?.pos === 'PART' ? to : end };
	if (!isThing(clause, object) || to - object.from > LONGEST_TOUCHED) return [];
	const { amount, kept } = measured(clause, { from: object.from, to });
	const way = [...group, ...words.slice(object.to, to)].find(({ lower }) => WAY.test(lower));
	const cause = subjectText(clause);
	if (
		(words[clause.subject.from]?.pos === 'ADV' && words[clause.subject.from + 1]?.form === 'ed') ||
		takesForGranted(main, words[object.to - 1])
	)
		return [];
	if (MOVES.test(main.lemma) && way && !negated) {
		const touched = kept.replace(new RegExp(`\\s${way.text}\\b`, 'u'), '');
		const effect = { cause, helper, touched, answer: way.lower, isUnforeseen: true };
		return askedEffect(source, effect, howAffected);
	}
	if (!isEffect(main.lemma, negated)) return [];
	const act = textOfRange(clause, verb);
	const told = manner === undefined ? act : act.replace(/\S+$/u, `${manner} $&`);
	const said = `${told}${second.said}`;
	const answer = answerOf({ group: said, amount, pronoun: pronounOf(clause, object, to) });
	const isUnforeseen = negated || second.said !== '' || /\d/u.test(amount);
	const touched = withContrast(clause, kept, limit);
	return askedEffect(source, { cause, helper, touched, answer, isUnforeseen });
}

/** "did", "does", "can", "has": for what acts, as "was", "is", "can be", "has been" for what is acted on. */
function activeHelper(group: readonly Word[], isPlural: boolean): string | undefined {
	const [first] = group.filter(({ pos }) => pos !== 'ADV');
	const lower = first?.lower ?? '';
	if (/^(?:was|were)$/u.test(lower)) return 'did';
	if (/^(?:is|are)$/u.test(lower)) return isPlural ? 'do' : 'does';
	if (/^(?:has|have)$/u.test(lower)) return isPlural ? 'have' : 'has';
	return /^(?:can|could|may|might|will|would)$/u.test(lower) ? lower : undefined;
}

/** "was markedly lowered" → "markedly lowered", "is not changed" → "does not change". */
function activeGroup(group: readonly Word[], helper: string): string {
	const main = group.at(-1);
	const lemma = main?.lemma ?? '';
	const adverbs = group.slice(0, -1).filter(({ pos, lower }) => pos === 'ADV' && lower !== 'not');
	const words = [...adverbs.map(({ text }) => text)];
	if (isNegated(group)) return [helper, 'not', ...words, lemma].join(' ');
	if (helper === 'did') return [...words, pastTense(lemma)].join(' ');
	if (helper === 'does') return [...words, thirdPerson(lemma)].join(' ');
	if (helper === 'do') return [...words, lemma].join(' ');
	const isPerfect = /^ha(?:s|ve)$/u.test(helper);
	return [helper, ...words, isPerfect ? (main?.text ?? '') : lemma].join(' ');
}

/** "by" of an agent: no figure, no time and no act of measuring behind it. */
const agentAt = ({ words, rest }: Clause, to: number) =>
	words.findIndex(
		({ lower }, at) =>
			lower === 'by' &&
			at >= rest.from &&
			at < to - 1 &&
			/^(?:DET|ADJ|NOUN|PROPN|VERB)$/u.test(words[at + 1]?.pos ?? '') &&
			!/^(?:an average|day|week|month|means|up|a (?:factor|mean|median|further|maximum))$/u.test(
				words[at + 1]?.lower ?? ''
			)
	);

const BESIDE_ACT =
	/^(?:in|at|during|after|before|when|compared|relative|under|over|within|among|across|as|but|through|via)$/u;

/** "the use of salt against rust | in winter": what the agent is, up to when and where it acts. */
function agentEnd(words: readonly Word[], from: number, limit: number): number {
	let to = Math.min(limit, phraseEnd(words, from, limit));
	while (to < limit && words[to]?.pos === 'ADP' && !BESIDE_ACT.test(words[to]?.lower ?? ''))
		to = Math.min(limit, phraseEnd(words, to + 1, limit));
	return to;
}

/** "by salt, including sea salt": where the examples begin, or the end. */
function examplesAt({ words, rest }: Clause, to: number): number {
	const at = words.findIndex(
		({ lower }, index) =>
			index > rest.from && words[index - 1]?.text === ',' && /^(?:including|such)$/u.test(lower)
	);
	return at < 0 ? to : Math.min(to, at - 1);
}

/** "by a slow-drying, fast-curing tar": the thing itself comes behind the comma. */
function isQualityOfRow(words: readonly Word[], { from, to }: Range): boolean {
	const isOne = /^an?$/u.test(words[from]?.lower ?? '');
	return isOne && words[to]?.text === ',' && /-\p{L}+(?:ing|ed)$/u.test(words[to - 1]?.lower ?? '');
}

function askPassive(source: Source): Candidate[] {
	const { clause } = source;
	const { words, verb, subject, rest } = clause;
	const group = words.slice(verb.from, verb.to);
	const main = group.at(-1);
	if (!main || !/^(?:participle|ed)$/u.test(main.form ?? '') || group.length < 2) return [];
	const negated = isNegated(group);
	if (!isEffect(main.lemma, negated)) return [];
	const to = examplesAt(clause, statementEnd(clause));
	const by = agentAt(clause, to);
	if (by < 0 || to - rest.from > LONGEST_TOUCHED || !isThing(clause, subject)) return [];
	const agent = { from: by + 1, to: agentEnd(words, by + 1, to) };
	if (!isWholePhrase(words, agent) || isQualityOfRow(words, agent)) return [];
	const helper = activeHelper(group, isPluralSubject(words, agent) === true);
	if (
		!helper ||
		!/^(?:be|been|is|are|was|were)$/u.test(group.findLast(({ pos }) => pos === 'AUX')?.lower ?? '')
	)
		return [];
	// What stands before "by" is told of the thing, as what stands behind the agent is.
	const beside = [
		{ from: rest.from, to: by },
		{ from: agent.to, to }
	].map((range) => measured(clause, range));
	const touched = [subjectText(clause), ...beside.map(({ kept }) => kept)]
		.filter((part) => part !== '')
		.join(' ');
	const amount = beside
		.map((part) => part.amount)
		.filter((part) => part !== '')
		.join(' ');
	const answer = answerOf({
		group: activeGroup(group, helper),
		amount,
		pronoun: pronounOf(clause, subject)
	});
	return askedEffect(source, {
		cause: textOfRange(clause, agent),
		helper,
		touched: withContrast(clause, touched, to),
		answer,
		isUnforeseen: negated || /\d/u.test(amount)
	});
}

/** "rest lowered the pulse by 5%", "the pulse was lowered by rest" → "what effect did rest have on the pulse?" */
export const askEffect: Pattern = (source) => {
	const { words, verb } = source.clause;
	const lemma = words[verb.to - 1]?.lemma ?? '';
	if (!isEffect(lemma, true)) return [];
	return inverted(source.clause)?.helper === undefined
		? []
		: [...askActive(source), ...askPassive(source)];
};
