import { isPluralSubject, parseClause, textOfRange, type Clause, type Range } from './clause';
import { isNominal, type Word } from './word';

/** Words of a subject that is told again; more would bury what is said of it. */
const LONGEST_SUBJECT = 9;
const PRONOUN = /^(?<word>they|it|their|its)\s(?=\p{Ll})/iu;
/** Stand for nothing that could be told again. */
const NO_NAME = /^(?:it|they|this|these|that|those|there|he|she|i|one|such|both|each|all)\b/iu;
/** What the authors did their looking with: "the results show A, and they B" is still about A. */
const OF_THE_STUDY =
	/^(?:(?:the|our|these)\s)?(?:\p{L}+\s){0,2}(?:results?|experiments?|findings?|analys[ei]s|evaluations?|stud(?:y|ies)|data|paper)$/iu;
/** "an evaluation of traps": what is spoken of stands behind the "of". */
const LOOK_AT =
	/^(?:evaluation|analysis|assessment|investigation|comparison|study|examination|review|overview|test|demonstration)s?$/;

function endOfNoun(words: readonly Word[], from: number, limit: number): number {
	let at = from;
	while (at < limit && /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(words[at]?.pos ?? '')) at++;
	return at;
}

/** What "we" do something to: "we weigh the geese in winter" → "the geese"; "whether geese fly" → "geese". */
function objectOf({ words, rest }: Clause): Range | undefined {
	let from = rest.from;
	if (/^(?:whether|how|that)$/.test(words[from]?.lower ?? '')) {
		from++;
		while (/^(?:or|not)$/.test(words[from]?.lower ?? '')) from++;
	}
	const to = endOfNoun(words, from, rest.to);
	if (to === from || !isNominal(words[to - 1])) return undefined;
	if (!LOOK_AT.test(words[to - 1]?.lower ?? '')) return { from, to };
	if (words[to]?.lower !== 'of') return undefined;
	const end = endOfNoun(words, to + 1, rest.to);
	return end > to + 1 && isNominal(words[end - 1]) ? { from: to + 1, to: end } : undefined;
}

interface Told {
	readonly text: string;
	readonly isPlural: boolean;
}

/** What a clause is about, if a pronoun of the next clause can only mean that. */
function toldIn(text: string): Told | undefined {
	const clause = parseClause(text);
	if (!clause) return undefined;
	const isOurs = /^we$/i.test(textOfRange(clause, clause.subject));
	const range = isOurs ? objectOf(clause) : clause.subject;
	if (!range || range.to - range.from > LONGEST_SUBJECT) return undefined;
	const isPlural = isPluralSubject(clause.words, range);
	const told = textOfRange(clause, range);
	if (isPlural === undefined || NO_NAME.test(told) || OF_THE_STUDY.test(told)) return undefined;
	return /[,()]/.test(told) ? undefined : { text: told.replace(/^an?\s/iu, 'the '), isPlural };
}

const possessive = (text: string) => (/s$/.test(text) ? `${text}'` : `${text}'s`);

const HOLDS_PREPOSITION = /\s(?:of|between|among|in|for|on|with|to|from|at|and|that|which)\s/u;

/** "its hum is faint" of "the bond between A and B" → "the hum of the bond between A and B is faint". */
function ownedBy(owner: string, text: string): string | undefined {
	const rest = text.replace(/^\p{L}+\s/u, '');
	if (!HOLDS_PREPOSITION.test(owner)) return `${possessive(owner)} ${rest}`;
	const clause = parseClause(text);
	const last = clause?.words[clause.subject.to - 1];
	if (!clause || !last || clause.subject.from !== 0 || clause.subject.to < 2) return undefined;
	const owned = clause.words[1]?.span.start ?? 0;
	return `the ${text.slice(owned, last.span.end)} of ${owner}${text.slice(last.span.end)}`;
}

/** "while owls see far, they hear …", "although the owl sees far, its ears …" */
const CONCEDED =
	/^(?:even though|although|though|while|whilst) (?<conceded>(?!(?:it|they|this|these|there|we)\b)[^,;:]{8,}), (?<main>(?:they|it|their|its) \p{Ll}+ .*)$/iu;
/** "it is still not clear that": stands for nothing before it. */
const STANDS_FOR_NOTHING =
	/^it (?:is|was|remains|seems|has been|may be) (?:\p{L}+ ){0,3}?(?:that|to|whether|how|why|for|if)\b/iu;

/** "owls see far; they hear well, too" → "owls hear well": the clauses of one sentence share what they are about. */
export function withSharedSubjects(texts: readonly string[]): string[] {
	let told: Told | undefined;
	return texts.map((text) => {
		const word = PRONOUN.exec(text)?.groups?.['word']?.toLowerCase();
		if (word === undefined) {
			told = toldIn(text);
			return text;
		}
		const fits = told?.isPlural === /^the/.test(word);
		if (!told || !fits) return text;
		const isOwner = /^(?:its|their)$/.test(word);
		// "using the rope's length": an act owns nothing.
		if (isOwner && /^\p{L}+ing\b/u.test(told.text)) return text;
		if (isOwner) return ownedBy(told.text, text) ?? text;
		return `${told.text} ${text.slice(word.length + 1)}`;
	});
}

/** "although tar brings a gain in speed, it is small": the gain may be meant. */
const BRINGS =
	/\b(?:brings?|brought|caus|elicit|evok|gains?\b|generat|giv|had\b|ha(?:s|ve) an?\b|increas|induc|lead|led|produc|result|show|yield)/iu;

/** "while owls see far, they hear little" → "owls hear little": what is granted first says of whom the rest is told. */
export function withoutConceded(text: string): string {
	const { conceded = '', main = '' } = CONCEDED.exec(text)?.groups ?? {};
	if (conceded === '' || STANDS_FOR_NOTHING.test(main) || BRINGS.test(conceded)) return text;
	if (!parseClause(main)) return text;
	const told = withSharedSubjects([conceded, main])[1] ?? main;
	return told === main ? text : told;
}
