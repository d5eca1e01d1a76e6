import { isPluralSubject, parseClause, textOfRange, type Clause } from './clause';
import { tagWords } from './parts-of-speech';
import { pastTense, thirdPerson, verbForm } from './verb-forms';
import type { Word } from './word';

/** Participles that hang on the clause as a whole, or are no verbs any more. */
const OF_THE_CLAUSE =
	/^(?:lead|result|cause|allow|enable|make|give|yield|suggest|indicate|depend|include|accord|range|compare|follow|regard|concern|use|base|assume|consider|start|arise|stem|come|vary|total|leave|imply|reflect|mean|ensure|bring|help|pave|open|contribute|spark|highlight|demonstrate|show|reveal|support|provide|offer|confirm|say|know|cover|span|account|aim|comprise|contain|consist|involve|encompass|total|average|comprising|underline|corroborate|call|challenge|point|raise|set|mark|represent|become|prompt|warrant)$/;
/** The main verb's own doubt or habit holds for what follows too. */
const MODAL = /^(?:can|could|may|might|should|would|will)$/;
const HABIT =
	/^(?:often|sometimes|typically|usually|generally|largely|frequently|rarely|mostly|partly|occasionally|commonly|tentatively|not|never|cannot|hardly|no)$/;
/** "The experiments show its worth, capturing 90%": the experiments capture nothing. */
const OF_THE_STUDY =
	/\b(?:results?|experiments?|evaluations?|analys[ei]s|stud(?:y|ies)|simulations?|findings?|paper|work|tests|comparisons?)$/i;
/** "The aim of the trip is to see geese, while feeding ducks": no aim feeds. */
const AIM =
	/^(?:the|our|its|an?)\s(?:\p{L}+\s)?(?:aims?|purposes?|goals?|objectives?|ideas?|tasks?)\b/iu;
/** Words of a tail that states something. */
const SHORTEST_TAIL = 5;
const SHORTEST_HEAD = 4;
/** Words after the verb of a head that is told with its tail. */
const SHORT_REST = 3;

interface Tail {
	/** Adverbs before the participle: "always". */
	readonly manner: string;
	readonly verb: Word;
	readonly rest: string;
}

function tailOf(text: string): Tail | undefined {
	const words = tagWords(text);
	// "by teaching models": after "by" an act is no noun.
	const first = words[0]?.lower === 'by' ? 1 : 0;
	const at = words.findIndex((word, index) => index >= first && word.pos !== 'ADV');
	const word = words[at];
	const asVerb = first > 0 ? verbForm(word?.lower ?? '') : undefined;
	const verb: Word | undefined =
		word && asVerb?.form === 'ing'
			? { ...word, pos: 'VERB', form: 'ing', lemma: asVerb.lemma }
			: word;
	// "remaining robust" is an act, "remaining issues" is none.
	const isAct = verb?.pos === 'VERB' || (verb?.pos === 'ADJ' && words[at + 1]?.pos === 'ADJ');
	if (verb?.form !== 'ing' || !isAct || verb.lemma.endsWith('ing')) return undefined;
	if (OF_THE_CLAUSE.test(verb.lemma) || words.length < SHORTEST_TAIL) return undefined;
	const manner = text
		.slice(words[first]?.span.start, verb.span.start)
		.replace(/^(?:thus|thereby|hereby|hence)\s/, '');
	return { manner, verb, rest: text.slice(verb.span.end) };
}

/** "reads the tide, cooling water, and wind", "the felling, drying and careful storage of oak": things of a row, and no act. */
const THING_OF_ROW =
	/^\p{L}+ing,? (?:and|or) (?!\p{L}+ing\b|(?:then|thus)\b)|^\p{L}+ing \p{L}[\p{L}-]*, (?:and|or) (?!\p{L}+ing\b|(?:then|thus|is|are|can)\b)/u;

/** The participle as the verb of the clause's own subject, in its tense and with its modal. */
function finiteFor({ words, verb, subject }: Clause, { lemma }: Word): string | undefined {
	const group = words.slice(verb.from, verb.to);
	const finite = group.find((word) => word.pos === 'AUX' || word.pos === 'VERB');
	if (!finite || group.some((word) => HABIT.test(word.lower))) return undefined;
	if (MODAL.test(finite.lower)) return `${finite.lower} ${lemma}`;
	const isPassive =
		finite.pos === 'AUX' && group.some((word) => /^(?:ed|participle)$/.test(word.form ?? ''));
	if (isPassive && !/^(?:has|have|had)$/.test(finite.lower)) return undefined;
	if (finite.form === 'past' || finite.form === 'ed' || /^(?:was|were|had|did)$/.test(finite.lower))
		return pastTense(lemma);
	const plural = isPluralSubject(words, subject);
	if (/^(?:we|i|they)$/i.test(words[subject.from]?.lower ?? '')) return lemma;
	if (plural === undefined) return undefined;
	return plural ? lemma : thirdPerson(lemma);
}

/** "by finding A", "after weighing A, B": what follows a comma may be the next of its row. */
const OPEN_LIST =
	/\b(?:by|of|for|in|from|with|through|via|and|or)\s\p{L}+ing\s[^,]*$|\b(?:after|when|by|for)\s\p{L}+ing\s(?:[^,]*,\s)(?:[\p{L}\d-]+(?:\s[\p{L}\d-]+){0,2}(?:,\s|$))+$/u;

/** "S does A, always doing B" → "S does A", "S always does B"; one statement where the tail is no act of S. */
export function cutParticiples(text: string): string[] {
	const joint =
		/^(.{20,}?)(?:,\s(?:while\s)?|\swhile\s)((?:by\s)?(?:\p{L}+ly\s|(?:always|never|even|thus|thereby|hereby|hence)\s)?\p{L}+ing\s.{12,})$/su.exec(
			text
		);
	const [, head = '', opened = ''] = joint ?? [];
	const clause = joint ? parseClause(head) : undefined;
	const tail = clause && tailOf(opened);
	if (!clause || !tail || clause.words.length < SHORTEST_HEAD) return [text];
	// "by finding A, learning B": the comma holds a list together.
	const inList = OPEN_LIST.test(textOfRange(clause, clause.rest));
	// "the chores include A, tarring B": what they include.
	const isRow = /^(?:include|comprise|involve|contain)$/.test(
		clause.words[clause.verb.to - 1]?.lemma ?? ''
	);
	const finite = finiteFor(clause, tail.verb);
	// "a method that prepends A, guiding B": the method does it, not who proposes it.
	const isInner = clause.words
		.slice(clause.rest.from)
		.some(({ lower, pos }) => pos === 'SCONJ' && /^(?:that|which|who|where)$/.test(lower));
	// "mitigates, but does not eliminate, tampering": what looks like a tail is the object.
	const isOpen = /^(?:VERB|AUX|CCONJ|ADP)$/.test(clause.words.at(-1)?.pos ?? '');
	if (inList || isRow || isInner || isOpen || !finite || THING_OF_ROW.test(opened)) return [text];
	const from = clause.words[0]?.span.start ?? 0;
	const to = clause.words[clause.subject.to - 1]?.span.end ?? 0;
	const subject = head.slice(from, to);
	if (OF_THE_STUDY.test(subject) || AIM.test(subject)) return [text];
	const [told, ...more] = predicatesOf(tail.rest);
	const [first, also] = actsOf(told);
	const own = also ? first : withPairTurned(told, clause);
	const second = `${subject} ${tail.manner}${finite}${own}`;
	if (!parseClause(second)) return [text];
	if (also && !OF_THE_CLAUSE.test(also.verb.lemma)) {
		const act = finiteFor(clause, also.verb);
		if (act !== undefined) more.unshift(`${also.manner}${act}${also.rest}`);
	}
	// "GPT-4 acts harshly, always defecting": so short a head says too little alone.
	const whole = saysLittle(clause) && !/\d/.test(opened) ? text : head;
	return [whole, ...cutParticiples(second), ...more.map((rest) => `${subject} ${rest}`)];
}

/** "[, beating] or matching B" → "[beats] or matches B": two acts turn together. */
function withPairTurned(rest: string, clause: Clause): string {
	return rest.replace(/^(\s(?:and|or)\s)(\p{L}+ing)\b/u, (match, joint: string, act: string) => {
		const verb = tagWords(act)[0];
		const known = verbForm(act);
		const finite =
			verb && known?.form === 'ing' && finiteFor(clause, { ...verb, lemma: known.lemma });
		return finite ? joint + finite : match;
	});
}

/** "is a risk", "acts harshly": a state or a manner in a word or two. */
function saysLittle({ words, verb, rest }: Clause): boolean {
	const main = words[verb.to - 1];
	const isState = /^(?:is|are|was|were|remains?|remained)$/.test(main?.lower ?? '');
	const isManner = main?.pos === 'VERB' && words[rest.from]?.pos === 'ADV';
	return rest.to - rest.from <= SHORT_REST && (isState || isManner);
}

/** "reading and writing skills", "by rowing A and tarring B": what a preposition or a noun holds together. */
const HOLDS_ACTS =
	/\b(?:by|of|for|in|from|with|through|via|after|before|when|without|on|and|or)\s(?:\p{L}+ly\s)?\p{L}+ing\b|\p{L}ing$/u;
const OPENS_WHAT = /^(?:DET|ADJ|ADV|NOUN|PROPN|NUM|ADP)$/;

/** "…, cooling A and lighting B": the second act is the subject's as well. */
function actsOf(rest: string): [string, Tail?] {
	const joint =
		/^(?<own>.{4,}?),?\sand\s(?<act>(?:\p{L}+ly\s|also\s|further\s)?\p{L}+ing\s.{6,})$/su.exec(
			rest
		)?.groups;
	const { own = '', act = '' } = joint ?? {};
	if (!joint || HOLDS_ACTS.test(own)) return [rest];
	const words = tagWords(act);
	const at = words.findIndex(({ pos }) => pos !== 'ADV');
	const verb = words[at];
	const next = words[at + 1]?.pos ?? '';
	// "waiting times and running costs": two things, where nothing else tells acts apart.
	const isOpen =
		next === 'NOUN' && at === 0 && !/\b(?:\d|the|an?|by|in|on|from|to|at)\b/u.test(own);
	const isAct = verb?.pos === 'VERB' && verb.form === 'ing' && OPENS_WHAT.test(next) && !isOpen;
	if (!isAct || (!own.trim().includes(' ') && next !== 'DET')) return [rest];
	return [own, { manner: act.slice(0, verb.span.start), verb, rest: act.slice(verb.span.end) }];
}

/** "…, benefiting A, but introduces B": the second verb is the subject's again. */
function predicatesOf(rest: string): [string, ...string[]] {
	const joint =
		/^(?<own>.{8,}?),\s(?:but|and|yet)\s(?<more>(?:(?:\p{L}+ly|also|further|often)\s)?(?<verb>\p{L}+)\s.{8,})$/su.exec(
			rest
		)?.groups;
	const verb = verbForm(joint?.['verb'] ?? '');
	const isFinite = verb && /^(?:3sg|past|ed)$/.test(verb.form) && !verb.maybeNoun;
	return joint && isFinite ? [joint['own'] ?? '', joint['more'] ?? ''] : [rest];
}
