import { parseClause, textOfRange, type Clause, type Range } from '$lib/extraction/clause';
import type { Candidate, Pattern, Source } from '../candidate';
import { askRelationNoun } from './asking/relation-nouns';
import { isWholePhrase, phraseEnd } from '../phrases';
import { opening } from '../questions';
import { candidate, from, LONGEST_SUBJECT, LONGEST_TAIL, PLACE } from './outcomes';
const NOTED = /^(?:found|seen|observed|detected|noted|identified|evident|demonstrated|apparent)$/;
const LOOKED_FOR = /^(?:find|observe|see|detect|identify|note|demonstrate)$/;

/** "the study did not find any difference in X", "the study found no difference in X": what there was not. */
function isNotFound({ words, subject, verb, rest }: Clause): boolean {
	const group = words.slice(verb.from, verb.to);
	const isOurs = subject.to - subject.from === 2 && words[subject.to - 1]?.lower === 'study';
	if (!isOurs || !LOOKED_FOR.test(group.at(-1)?.lemma ?? '')) return false;
	const isNot = group.some(({ lower }) => lower === 'not');
	const opener = words[rest.from]?.lower ?? '';
	return isNot ? /^(?:any|an?)$/.test(opener) : opener === 'no';
}

function toldAsThere({ clause, finding }: Source): Source {
	if (/^there existed\s/iu.test(clause.text)) {
		const was = parseClause(clause.text.replace(/^there existed/iu, 'there was'));
		return { clause: was ?? clause, finding };
	}
	const start = clause.words[clause.rest.from + 1]?.span.start;
	if (start === undefined || clause.lead.to > 0 || !isNotFound(clause)) return { clause, finding };
	const told = parseClause(`there was no ${clause.text.slice(start)}`);
	return told ? { clause: told, finding } : { clause, finding };
}

/** "no difference in X was found between A and B" → "there was no difference in X between A and B". */
function thereWas(given: Source): Source {
	const { clause, finding } = toldAsThere(given);
	const { words, subject, verb, rest } = clause;
	const main = words[verb.to - 1];
	const isNone = /^(?:no|neither)$/.test(words[subject.from]?.lower ?? '');
	const isNoted = NOTED.test(main?.lower ?? '') && words[verb.from]?.pos === 'AUX';
	const wasNoted = NOTED.test(words[rest.from]?.lower ?? '') && main?.pos === 'AUX';
	if (!isNone || clause.lead.to > 0 || !(isNoted || wasNoted)) return { clause, finding };
	const after = textOfRange(clause, { from: rest.from + Number(wasNoted), to: rest.to });
	const be = words[verb.from]?.lower ?? 'was';
	const told = parseClause(`there ${be} ${textOfRange(clause, subject)} ${after}`.trim());
	return { clause: told ?? clause, finding };
}

/** "there was no difference in X between A and B" → "how did X compare between A and B?" */
export const askWhatThereWas: Pattern = (given) => {
	const source = thereWas(given);
	const { clause, finding } = source;
	const { words, subject, verb, rest } = clause;
	if (finding.doubt || words[subject.from]?.lower !== 'there') return [];
	if (!/^(?:is|are|was|were|not)$/.test(words[verb.to - 1]?.lower ?? '')) return [];
	const end = phraseEnd(words, rest.from, rest.to);
	const what = { from: rest.from, to: end };
	const head = words[end - 1];
	if (!head || !isWholePhrase(words, what) || what.to - what.from > 10) return [];
	if (/^differences?$/.test(head.lower)) return askDifference(source, end);
	const next = words[end];
	const unproved = askUnproved(source, end);
	if (unproved) return [unproved];
	if (words[rest.from]?.lower === 'no') {
		const effect = askNoEffect(source);
		if (effect) return [effect];
	}
	if (
		next?.lower !== 'between' ||
		!/^(?:correlation|association|relationship|interaction|link|agreement|trend|overlap|trade-?off|gap|concordance)s?$/.test(
			head.lower
		)
	)
		return [];
	const tail = from(clause, end);
	if (tail.split(' ').length > LONGEST_TAIL || what.to - what.from < 3) return [];
	if (askRelationNoun(given).length > 0) return [];
	const past = /^(?:was|were)$/.test(words[verb.from]?.lower ?? '');
	const body = `${opening(clause)}what ${past ? 'was' : 'is'} found ${tail}?`;
	return [candidate(source, { body, answer: textOfRange(clause, what), fit: 0.8 })];
};

/** "there was no evidence that A does B" → "what was found as to whether A does B?" */
function askUnproved(source: Source, end: number): Candidate | undefined {
	const { words, rest, verb } = source.clause;
	const isNone = words[rest.from]?.lower === 'no' && words[end - 1]?.lower === 'evidence';
	if (!isNone || words[end]?.lower !== 'that') return undefined;
	const whether = from(source.clause, end + 1).replace(
		/,\s(?:although|though|but|while)\s.*$/u,
		''
	);
	if (whether.split(' ').length > LONGEST_TAIL || !parseClause(whether)) return undefined;
	const past = /^(?:was|were)$/.test(words[verb.from]?.lower ?? '');
	const body = `${opening(source.clause)}what ${past ? 'was' : 'is'} found as to whether ${whether}?`;
	const answer = textOfRange(source.clause, { from: rest.from, to: end });
	return candidate(source, { body, answer, fit: 0.85 });
}

/** "no lasting effect of X on Y" → "what effect did X have on Y?" */
function askNoEffect(source: Source): Candidate | undefined {
	const { words, rest, verb } = source.clause;
	const head = words.findIndex(
		(word, at) => at > rest.from && /^(?:effects?|influence|impact)$/.test(word.lower)
	);
	const on = words.findIndex((word, at) => at > head + 1 && word.lower === 'on');
	if (head < 0 || head > rest.from + 4 || on < 0 || words[head + 1]?.lower !== 'of')
		return undefined;
	const cause = textOfRange(source.clause, { from: head + 2, to: on });
	const thing = from(source.clause, on);
	if (`${cause} ${thing}`.split(' ').length > LONGEST_TAIL + 6 || /[,;:]/.test(cause))
		return undefined;
	const past = /^(?:was|were)$/.test(words[verb.from]?.lower ?? '');
	const kind = words[head]?.lower.replace(/s$/, '') ?? 'effect';
	const body = `what ${kind} ${past ? 'did' : 'does'} ${cause} have ${thing}?`;
	const answer = textOfRange(source.clause, { from: rest.from, to: head + 1 });
	return candidate(source, { body, answer, fit: 0.9 });
}

function askDifference(source: Source, end: number): Candidate[] {
	const { clause } = source;
	const { words, rest, verb } = clause;
	const between = words.findIndex(
		(word, at) => at >= end && /^(?:between|among|across)$/.test(word.lower)
	);
	const opener = words[end]?.lower ?? '';
	const byTime = between < 0 ? askBeforeAndAfter(source, end) : undefined;
	if (byTime) return [byTime];
	if (between < 0 || !PLACE.test(opener)) return [];
	const inFront = between > end;
	const thing = inFront
		? textOfRange(clause, { from: end + 1, to: between })
		: thingAfter(clause, between);
	const sides = (inFront ? from(clause, between) : sidesBefore(clause, between))?.replace(
		/^between (?=before|after)/u,
		''
	);
	if (!inFront && !thing)
		return askPlainSides(source, { what: { from: rest.from, to: end }, between });
	if (!thing || !sides || thing.split(' ').length > LONGEST_SUBJECT) return [];
	const past = /^(?:was|were)$/.test(words[verb.from]?.lower ?? '');
	const body = `${opening(clause)}how ${past ? 'did' : 'do'} ${thing} compare ${sides}?`;
	const answer = `there ${textOfRange(clause, { from: verb.from, to: end })}`;
	const tight = textOfRange(clause, { from: rest.from, to: end });
	return /\b(?:no|not)\b/.test(answer) || /significant/.test(tight)
		? [candidate(source, { body, answer: tight, fit: 0.9 })]
		: [];
}

/** "no difference in X before and after Y" → "how did X compare before and after Y?" */
function askBeforeAndAfter(source: Source, end: number): Candidate | undefined {
	const { clause } = source;
	const [, thing, times] =
		/^in ([^,;:]+?) (before (?:and|versus|vs\.?) after [^,;:]+)$/u.exec(from(clause, end)) ?? [];
	const tight = textOfRange(clause, { from: clause.rest.from, to: end });
	if (!thing || !times || !/\bno\b|significant/.test(tight)) return undefined;
	if (`${thing} ${times}`.split(' ').length > LONGEST_TAIL) return undefined;
	const past = /^(?:was|were)$/.test(clause.words[clause.verb.from]?.lower ?? '');
	const body = `${opening(clause)}how ${past ? 'did' : 'do'} ${thing} compare ${times}?`;
	return candidate(source, { body, answer: tight, fit: 0.9 });
}

/** "no difference between A and B" → "how did A and B compare?" */
function askPlainSides(
	source: Source,
	{ what, between }: { what: Range; between: number }
): Candidate[] {
	const { clause } = source;
	const sides = from(clause, between + 1);
	const isPair = /\s(?:and|or)\s/.test(sides) && !/[,;:()]/.test(sides);
	if (!isPair || sides.split(' ').length > LONGEST_TAIL) return [];
	const past = /^(?:was|were)$/.test(clause.words[clause.verb.from]?.lower ?? '');
	const body = `${opening(clause)}how ${past ? 'did' : 'do'} ${sides} compare?`;
	const answer = textOfRange(clause, what);
	return /^(?:no|not)\b|significant/.test(answer)
		? [candidate(source, { body, answer, fit: 0.85 })]
		: [];
}

const topicAt = ({ words }: Clause, between: number) =>
	words.findIndex(
		({ lower }, at) => at > between + 2 && /^(?:in|with|for|regarding|concerning)$/.test(lower)
	);

/** "between A and B in X": X comes last. */
function thingAfter(clause: Clause, between: number): string | undefined {
	const at = topicAt(clause, between);
	if (at < 0) return undefined;
	const thing = from(clause, at + 1).replace(/^(?:terms of|regards? to|respect to)\s/, '');
	return thing === '' || /,/.test(thing) ? undefined : thing;
}

function sidesBefore(clause: Clause, between: number): string | undefined {
	const at = topicAt(clause, between);
	return at < 0 ? undefined : textOfRange(clause, { from: between, to: at });
}
