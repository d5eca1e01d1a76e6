import { isPluralSubject, textOfRange, type Clause, type Range } from '$lib/extraction/clause';
import type { Word } from '$lib/extraction/word';
import type { Candidate, Pattern, Source } from '../candidate';
import { namesPersons, opening, subjectText } from '../questions';
import { askRelationNoun } from './asking/relation-nouns';
import { isMeasure } from './comparing/sides';

/** Words; more is no longer read at a glance. */
const LONGEST_THING = 14;
const LONGEST_TAIL = 18;

const FOUND =
	/^(?:found|observed|detected|noted|seen|identified|noticed|demonstrated|shown|recorded|reported|documented|revealed|evident|apparent|present|obtained|achieved|emerged|existed|appeared|occurred)$/;
const HAPPENS = /^(?:emerged|existed|appeared|occurred)$/;
const FINDS =
	/^(?:find|observe|detect|note|see|identify|reveal|show|demonstrate|report|exhibit|have|experience|indicate|display|yield|document|produce|undergo)$/;
const OF_THE_STUDY =
	/^(?:we|there|the study|(?:the |our |these )?(?:\p{L}+ ){0,3}(?:results?|findings?|analys[ei]s|study|data|evaluation|comparisons?|tests?))$/iu;

const DIFFERENCE = /^differences?$/;
const RELATION =
	/^(?:correlations?|associations?|relationships?|relations?|interactions?|links?|agreement|concordance)$/;
const QUALITY =
	/^(?:no|a|an|any|significant|statistically|clinically|marked|strong|weak|moderate|positive|negative|inverse|linear|slight|small|large|substantial|clear|important|notable|considerable|modest|dramatic|major|minor|relevant|meaningful|overall|not|the|direct|close|high|low|good|poor|fair|excellent|further|progressive|rapid|sharp|sustained|consistent|significantly|highly|little|greater|independent|dose-dependent|time-dependent|mean|average)$/;

/** "any of the outcomes measured": nothing is named that differs. */
const VAGUE_THING =
	/^how \p{L}+ (?:any|all|either|both|these|other)\b|^how \p{L}+ (?:the )?(?:[\p{L}-]+ )?(?:outcomes?|variables?|parameters?|measures?|groups?|results)(?: measured| studied)? (?:compare|change)\b/u;

export interface Outcome {
	/** "no significant difference". */
	readonly what: Range;
	readonly head: string;
}

/** "no significant difference": what came out, before what it is in. */
function outcomeAt(words: readonly Word[], from: number): Outcome | undefined {
	let at = from;
	while (QUALITY.test(words[at]?.lower ?? '') || words[at]?.text === ',') at++;
	const head = words[at]?.lower ?? '';
	return DIFFERENCE.test(head) || RELATION.test(head)
		? { what: { from, to: at + 1 }, head }
		: undefined;
}

export interface Told {
	readonly outcome: Outcome;
	/** What follows the outcome's head, up to the verb or the end. */
	readonly thing: Range;
	/** What follows the verb of a passive report. */
	readonly tail: string;
	/** Whose outcome it is, where the sentence says so in its subject. */
	readonly bearer: string;
	readonly isPast: boolean;
	/** What differs stands in front of the sentence, and now in the tail. */
	readonly isFronted?: boolean;
}

function isPastOf({ words, verb }: Clause): boolean {
	return words
		.slice(verb.from, verb.to)
		.some(
			(word) => /^(?:was|were|had|did)$/.test(word.lower) || /^(?:ed|past)$/.test(word.form ?? '')
		);
}

type OutcomeReader = (words: readonly Word[], from: number) => Outcome | undefined;

/** "no differences in X were found in Y", "A showed a marked decrease in X", "there was no link between A and B". */
export function toldIn(clause: Clause, readAt: OutcomeReader): Told | undefined {
	const { words, subject, verb, rest } = clause;
	const isPast = isPastOf(clause);
	const main = words[verb.to - 1];
	// "a 5% rise identified most leaks": the rise does so, and nobody saw it.
	const isDone = verb.to - verb.from > 1 || HAPPENS.test(main?.lower ?? '');
	const isReport =
		(isDone && FOUND.test(main?.lower ?? '')) || FOUND.test(words[rest.from]?.lower ?? '');
	const ofSubject = isReport ? readAt(words, subject.from) : undefined;
	if (ofSubject) {
		const skips = FOUND.test(main?.lower ?? '') ? 0 : 1;
		const after = { from: rest.from + skips, to: rest.to };
		// "no link was found between A and B": what it is of comes last.
		if (subject.to === ofSubject.what.to)
			return { outcome: ofSubject, thing: after, tail: '', bearer: '', isPast };
		const tail = textOfRange(clause, after);
		return {
			outcome: ofSubject,
			thing: { from: ofSubject.what.to, to: subject.to },
			tail,
			bearer: '',
			isPast
		};
	}
	// "A did not show an increase": there was none.
	if (words.slice(verb.from, verb.to).some(({ lower }) => lower === 'not')) return undefined;
	const bearer = subjectText(clause);
	const isThere = words[subject.from]?.lower === 'there';
	if (!isThere && !(main?.pos === 'VERB' || main?.lower === 'had')) return undefined;
	if (!isThere && !FINDS.test(main?.lemma === 'had' ? 'have' : (main?.lemma ?? '')))
		return undefined;
	const outcome = readAt(words, rest.from);
	if (!outcome) return undefined;
	const thing = { from: outcome.what.to, to: rest.to };
	return { outcome, thing, tail: '', bearer: OF_THE_STUDY.test(bearer) ? '' : bearer, isPast };
}

/** Where "between A and B" begins; -1 without it. */
function sidesAt(words: readonly Word[], { from, to }: Range): number {
	const at = words.findIndex(
		(word, index) => index >= from && index < to && /^(?:between|among|across)$/.test(word.lower)
	);
	return at;
}

export function joined(...parts: readonly string[]): string {
	return parts.filter((part) => part !== '').join(' ');
}

/** In the present, as many as the words tell. */
export const doesFor = (what: string) =>
	/(?<!s)s$|\s(?:and|or)\s/.test(what.split(/\s(?:of|in|at|for)\s/)[0] ?? '') ? 'do' : 'does';

/** "in X between A and B" or "between A and B in X" → "how did X compare between A and B". */
function askDifference(clause: Clause, told: Told): string | undefined {
	const { thing, tail, isPast, bearer, isFronted = false } = told;
	const { words } = clause;
	const sides = sidesAt(words, thing);
	if (bearer !== '') return undefined;
	const opens = words[thing.from]?.lower ?? '';
	if (sides > thing.from && /^(?:in|of|for|regarding|concerning)$/.test(opens)) {
		const what = textOfRange(clause, { from: thing.from + 1, to: sides }).replace(
			/^terms of /u,
			''
		);
		// "in size within and between ports"
		if (what === '' || /\s(?:and|or)$/u.test(what)) return undefined;
		const rest = textOfRange(clause, { from: sides, to: thing.to });
		return joined('how', isPast ? 'did' : doesFor(what), what, 'compare', rest, tail);
	}
	// "no difference in X emerged between A and B"
	if (sides < 0 && /^(?:in|of|for)$/.test(opens) && /^(?:between|among|across)\s/.test(tail)) {
		const what = textOfRange(clause, { from: thing.from + 1, to: thing.to });
		return what === ''
			? undefined
			: joined('how', isPast ? 'did' : doesFor(what), what, 'compare', tail);
	}
	if (sides !== thing.from) return undefined;
	const inside = words.findIndex(
		(word, at) =>
			!isFronted &&
			at > sides + 1 &&
			at < thing.to &&
			/^(?:in|for|regarding|concerning)$/.test(word.lower)
	);
	const pair = textOfRange(clause, { from: sides, to: inside < 0 ? thing.to : inside });
	const placed = inside < 0 ? tail : textOfRange(clause, { from: inside, to: thing.to });
	const what = placed.replace(
		/^(?:(?:in|with|as) (?:terms of|regards?(?: to)?|respect to|relation to)|in|for|regarding|concerning)\s/,
		''
	);
	const does = isPast ? 'did' : 'do';
	if (what === '') return askPair(clause, pair, does);
	// "was seen among rafts": where, and what differs stands elsewhere.
	if (OPENS_PLACE.test(what) || namesPersons(what)) return undefined;
	if (/,/.test(what)) return undefined;
	const named = pair.replace(SIDES, '');
	// "between the depths for A and B": the depths are what is compared.
	if (isMeasure(named) && !/\sand\s/u.test(named) && /\s(?:and|versus)\s/u.test(what))
		return joined('how', does, named, 'compare between', what);
	if (/^(?:the )?(?:two|three|all|both|any|either)\b/.test(what)) return undefined;
	return joined('how', isPast ? 'did' : doesFor(what), what, 'compare', pair);
}

const SIDES = /^(?:between|among|across)\s/u;
const OPENS_PLACE = /^(?:among|across|during|after|before|at|within|on|between|over|throughout)\s/u;
/** What the two are compared by, behind them: "according to the crew". */
const BY_WHAT = /\s(?=(?:according to|in terms of|(?:with|in) (?:respect|regard|relation) to)\s)/u;

/** Of two that are named alone: they must be all that is told beside their difference. */
function askPair(clause: Clause, pair: string, does: string): string | undefined {
	const [two = '', ...by] = pair.replace(SIDES, '').split(BY_WHAT);
	const isPair = /\sand\s/u.test(two) && !/[,;:]/u.test(two);
	// "between A and B during the first day": in what, nobody says.
	const isPlaced = /\s(?:during|after|before|at|within|over|throughout)\s/u.test(two);
	// "between flat and round keels": nor is it here; "the speed of flat and round keels" names it.
	const isNamed = by.length > 0 || clause.lead.to > 0 || / of /u.test(two);
	return isPair && isNamed && !isPlaced ? joined('how', does, two, 'compare', ...by) : undefined;
}

/** "between A and B" → "what was found between A and B". */
function askRelation(clause: Clause, { thing, tail, isPast, bearer }: Told): string | undefined {
	if (clause.words[thing.from]?.lower !== 'between' || bearer !== '') return undefined;
	const pair = textOfRange(clause, thing);
	if (!/\sand\s/u.test(pair)) return undefined;
	return joined('what', isPast ? 'was' : 'is', 'found', pair, tail);
}

/** "With regard to sleep, no differences were found between A and B": sleep is what is compared. */
const TOPIC_IN_FRONT =
	/^(?:(?:with|in) (?:regards?|respect|relation) to|in terms of|as (?:to|regards)|regarding|concerning) (?<topic>[^,]{3,60}),?$/iu;

/** An outcome told as a noun, asked as the outcome it is. */
export const askNamedOutcome: Pattern = (source) => {
	const { clause, finding } = source;
	if (finding.doubt) return [];
	const found = toldIn(clause, outcomeAt);
	if (!found) return [];
	if (RELATION.test(found.outcome.head) && askRelationNoun(source).length > 0) return [];
	const topic = TOPIC_IN_FRONT.exec(textOfRange(clause, clause.lead))?.groups?.['topic'];
	const isFronted = topic !== undefined && found.tail === '' && DIFFERENCE.test(found.outcome.head);
	const told = isFronted ? { ...found, tail: `in ${topic}`, isFronted } : found;
	const { outcome, thing } = told;
	if (thing.to - thing.from < 2 || thing.to - thing.from > LONGEST_THING + LONGEST_TAIL) return [];
	const { head } = outcome;
	const ask = DIFFERENCE.test(head) ? askDifference : askRelation;
	const question = ask(clause, told);
	if (question && VAGUE_THING.test(question)) return [];
	const answer = textOfRange(clause, outcome.what).replace(/^the\s/, '');
	// That things differ says less than how.
	const says = /\b(?:no|not|any|significant|positive|negative|inverse|strong|weak|marked)\b/.test(
		answer
	);
	if (!question || !says || /\b(?:who|which|that)\s/.test(question)) return [];
	if (question.split(' ').length > LONGEST_THING + LONGEST_TAIL) return [];
	const front = isFronted ? '' : opening(clause);
	return [candidate(source, { body: `${front}${question}?`, answer, fit: 0.9 })];
};

function candidate(source: Source, part: Pick<Candidate, 'body' | 'answer' | 'fit'>): Candidate {
	return { ...part, pattern: 'outcome', type: source.finding.kind, finding: source.finding };
}

const ALIKE =
	/^(?:similar|comparable|equal|identical|equivalent|different|unchanged|balanced|alike)$/;

/** "X were comparable between A and B" → "how did X compare between A and B?" */
export const askAlike: Pattern = (source) => {
	const { clause, finding } = source;
	const { words, subject, verb, rest } = clause;
	const be = words
		.slice(verb.from, verb.to)
		.find((word) => /^(?:is|are|was|were)$/.test(word.lower));
	if (!be || finding.doubt || finding.isOwnAct || subject.to - subject.from > LONGEST_THING)
		return [];
	if (words[subject.from]?.pos === 'PRON' || words[subject.from]?.lower === 'there') return [];
	let at = rest.from;
	while (words[at]?.pos === 'ADV' && !ALIKE.test(words[at]?.lower ?? '')) at++;
	const opens = words[at + 1]?.lower ?? '';
	if (!ALIKE.test(words[at]?.lower ?? '') || !/^(?:between|among|across|in|for)$/.test(opens))
		return [];
	// "similar in rye and wheat bread": between the two.
	const sides = textOfRange(clause, { from: at + 1, to: rest.to })
		.replace(/\s*\([^()]*\)$/u, '')
		// "between piers and no boats were lost": the next finding.
		.replace(/,? (?:and|but) (?:no|there|all|none|it|they) [^?]*\b(?:was|were|had|did)\b.*$/u, '')
		.replace(/,? (?:while|whilst|whereas|although|though) .*$/u, '')
		.replace(
			/^(?:in|for) (?!both|all|the (?:two|three|four))(?=[^,]+ (?:and|versus|vs\.?) )/u,
			'between '
		);
	const isShared =
		/^(?:between|among|across)\s|^(?:in|for) (?:both|all|the (?:two|three|four))\s/.test(sides);
	if (!isShared || /,/.test(sides) || sides.split(' ').length > LONGEST_TAIL) return [];
	const not = /^not$/.test(words[verb.to - 1]?.lower ?? '') ? 'not ' : '';
	const does = /^(?:was|were)$/.test(be.lower)
		? 'did'
		: isPluralSubject(words, subject) === true
			? 'do'
			: 'does';
	const body = `${opening(clause)}how ${does} ${subjectText(clause)} compare ${sides}?`;
	const answer = `${not}${textOfRange(clause, { from: rest.from, to: at + 1 })}`;
	return [candidate(source, { body, answer, fit: 0.85 })];
};
