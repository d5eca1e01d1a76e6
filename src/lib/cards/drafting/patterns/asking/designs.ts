import { textOfRange, type Clause, type Range } from '$lib/extraction/clause';
import type { Candidate, Pattern, Source } from '../../candidate';
import { namesPersons } from '../../questions';
import { partsOf, type Part } from './parts';
import { asked, fronted, isAnswer } from './question';

/** Acts of which one asks with the preposition left at the end: "what is it compared with?" */
const STRANDS: Readonly<Record<string, RegExp>> = Object.fromEntries(
	Object.entries({
		on: 'train|pretrain|evaluate|test|validate|benchmark',
		'on|upon': 'base|build|ground',
		from: 'derive',
		by: 'inspire',
		of: 'compose',
		'with|to|against': 'compare|contrast',
		to: 'apply|randomize|randomise|assign|allocate'
	}).flatMap(([prepositions, verbs]) =>
		verbs.split('|').map((verb) => [verb, new RegExp(`^(?:${prepositions})$`, 'u')])
	)
);

/** "to make it faster", "for scanning hulls", ", which is B": told beside what was done. */
const isBeside = ({ kind }: Part) => kind === 'infinitive' || kind === 'aside' || kind === 'clause';
/** Says what the answer is of, and not when or for what the act was done. */
const BELONGS = /^(?:in|at|from|between|with)$/u;

const openerOf = (clause: Clause, { range, inner }: Part) =>
	textOfRange(clause, { from: range.from, to: inner.from }).toLowerCase();

/** Behind a comma these tell more of what was named; all else is one more of its row. */
const TELLS_MORE = /^(?:which|where|who|whose|using|including|such|namely)$/u;

/** "either a test", "what they learn", "a peer to peer net", "the tests of A, those of B, and C": half of it. */
function isHalf({ words }: Clause, { from, to }: Range): boolean {
	const [next, second] = [words[to], words[to + 1]];
	return (
		/^(?:either|both|neither|what|how|whether)$/u.test(words[from]?.lower ?? '') ||
		/^(?:that|which|who|whose|where)$/u.test(next?.lower ?? '') ||
		(next?.lower === 'to' && second?.form !== 'base') ||
		(next?.text === ',' && !TELLS_MORE.test(second?.lower ?? '') && second?.form !== 'ing')
	);
}

/** The answer with what belongs to it: "the weights in the top layer". */
function answerFrom(clause: Clause, parts: readonly Part[], index: number): Range | undefined {
	const own = parts[index]?.inner;
	const next = parts[index + 1];
	if (!own || clause.words[own.to]?.pos === 'CCONJ') return undefined;
	if (!next || isBeside(next)) return own;
	const goesOn = next.kind === 'preposition' && BELONGS.test(openerOf(clause, next));
	const after = parts[index + 2];
	if (!goesOn) return next.kind === 'preposition' ? own : undefined;
	return after === undefined || isBeside(after) ? { from: own.from, to: next.range.to } : undefined;
}

/** "the study compares A with B to find C" → "what does the study compare A with?" */
export const askDesign: Pattern = (source: Source): Candidate[] => {
	const { clause, finding } = source;
	const { words, verb, rest } = clause;
	const openers = STRANDS[words[verb.to - 1]?.lemma ?? ''];
	if (!openers) return [];
	const parts = partsOf(clause);
	const index = parts.findIndex((part) => part.kind === 'preposition');
	const part = parts[index];
	if (!part || index > 1 || (index === 1 && parts[0]?.kind !== 'core')) return [];
	const opener = openerOf(clause, part);
	const range = openers.test(opener) ? answerFrom(clause, parts, index) : undefined;
	if (!range || isHalf(clause, range) || !isAnswer(clause, range)) return [];
	const answer = textOfRange(clause, range);
	const body = fronted(source, {
		wh: namesPersons(answer) ? 'whom' : 'what',
		kept: [{ from: rest.from, to: part.range.from }],
		ending: opener
	});
	return asked(source, {
		pattern: 'circumstance',
		body,
		answer,
		fit: finding.isOwnAct ? 0.75 : 0.8
	});
};
