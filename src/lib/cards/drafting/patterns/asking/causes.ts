import { textOfRange, type Clause, type Range } from '$lib/extraction/clause';
import type { Candidate, Pattern, Source } from '../../candidate';
import { complementEnd, phraseEnd } from '../../phrases';
import { subjectText } from '../../questions';
import { askSubjectOf, ROLE } from './found-things';
import { asked, fronted, isAnswer } from './question';

interface Tie {
	readonly word: RegExp;
	/** The prepositions it takes. */
	readonly takes: RegExp;
	/** What has it is worth asking for: "what is required for B?", but not "what is due to B?" */
	readonly asksBearer: boolean;
}

/** Words that tie one thing to another. */
const TIES: readonly Tie[] = [
	{
		word: /^(?:required|needed|necessary|essential|crucial|critical|vital|indispensable|sufficient|important|decisive)$/u,
		takes: /^(?:for|to|in)$/u,
		asksBearer: true
	},
	{ word: /^(?:responsible|accountable)$/u, takes: /^for$/u, asksBearer: true },
	{ word: /^(?:integral|central|fundamental)$/u, takes: /^to$/u, asksBearer: true },
	{
		word: /^(?:dependent|reliant|contingent|conditional)$/u,
		takes: /^(?:on|upon)$/u,
		asksBearer: false
	},
	{ word: /^independent$/u, takes: /^of$/u, asksBearer: false },
	{
		word: /^(?:due|attributable|secondary|attributed|ascribed)$/u,
		takes: /^to$/u,
		asksBearer: false
	}
];
const PLAYS = { takes: /^(?:in|for)$/u, asksBearer: true };
const NAMED = { takes: /^(?:of|for|to|in)$/u, asksBearer: true };
const BE = /^(?:is|are|was|were|be|been|remains?|remained|becomes?|became)$/u;
/** Words between "a" and the role that something plays, or between "plays" and "role". */
const LONGEST_ROLE = 6;

/** Index of the noun that says what part something plays; -1 where a verb or a comma comes first. */
function roleAt({ words }: Clause, from: number, role: RegExp): number {
	const at = words.findIndex(({ lower }, index) => index >= from && role.test(lower));
	const between = words.slice(from, at);
	const isPlain = between.every(({ pos }) => /^(?:DET|ADJ|ADV|NOUN|PROPN|CCONJ|NUM)$/.test(pos));
	return at >= 0 && between.length <= LONGEST_ROLE && isPlain ? at : -1;
}

/** Where the word that ties stands, and which it is. */
function tieIn(clause: Clause): (Pick<Tie, 'takes' | 'asksBearer'> & { at: number }) | undefined {
	const { words, verb, rest } = clause;
	const main = words[verb.to - 1];
	if (main?.lemma === 'play')
		return { ...PLAYS, at: roleAt(clause, rest.from, /^(?:roles?|parts?)$/u) };
	let at = BE.test(main?.lower ?? '') ? rest.from : verb.to - 1;
	// "was found to be the cause of B"
	if (words[rest.from]?.pos === 'PART' && words[rest.from + 1]?.lower === 'be') at = rest.from + 2;
	while (words[at]?.pos === 'ADV') at++;
	const tie = TIES.find(({ word }) => word.test(words[at]?.lower ?? ''));
	if (tie) return { ...tie, at };
	const isNamed = at >= rest.from && words[at]?.pos === 'DET';
	return isNamed ? { ...NAMED, at: roleAt(clause, at + 1, ROLE) } : undefined;
}

/** What may follow the answer without telling which one it is. */
const APART =
	/^(?:in|at|during|under|after|before|when|while|among|within|across|throughout|both)$/u;
/** Opens what is said of the whole beside it. */
const REMARK =
	/^(?:which|where|while|whereas|suggesting|indicating|implying|showing|leading|resulting|thus|thereby)$/u;
const NOTHING = /^(?:no|none|neither|nothing|only|not)\b/iu;

function askTied(source: Source, at: number): Candidate[] {
	const { clause } = source;
	const { words, rest } = clause;
	const start = at + 1;
	const ends = new Set([complementEnd(words, start, rest.to), phraseEnd(words, start, rest.to)]);
	return [...ends].flatMap((to) => {
		const answer: Range = { from: start, to };
		const next = words[to];
		const isRemark = next?.text === ',' && REMARK.test(words[to + 1]?.lower ?? '');
		// "for the rise at dawn and the fall at dusk": half of what follows.
		const isPlain = !words.slice(to, rest.to).some(({ pos }) => pos === 'CCONJ');
		const isApart = to >= rest.to || isRemark || (isPlain && APART.test(next?.lower ?? ''));
		if (!isApart || !isAnswer(clause, answer)) return [];
		const kept = [
			{ from: rest.from, to: start },
			{ from: isRemark ? rest.to : to, to: rest.to }
		];
		const body = fronted(source, { wh: 'what', kept });
		return asked(source, {
			pattern: 'object',
			body,
			answer: textOfRange(clause, answer),
			fit: next ? 0.85 : 0.9
		});
	});
}

/** "oak is required for hulls in cold water" → "what is oak required for in cold water?", "what is required for hulls …?" */
export const askTie: Pattern = (source) => {
	const { clause, finding } = source;
	if (finding.doubt || finding.isOwnAct || NOTHING.test(subjectText(clause))) return [];
	const tie = tieIn(clause);
	if (!tie || tie.at < 0) return [];
	const { words } = clause;
	let at = tie.at + 1;
	while (words[at]?.pos === 'ADV') at++;
	const preposition = words[at];
	if (preposition?.pos !== 'ADP' || !tie.takes.test(preposition.lower)) return [];
	const isBearer = tie.asksBearer && isAnswer(clause, clause.subject);
	const bearer = isBearer ? askSubjectOf(source, { pattern: 'subject', fit: 0.8 }) : [];
	return [...askTied(source, at), ...bearer];
};
