import { parseClause, textOfRange } from '$lib/extraction/clause';
import type { Candidate, Pattern, Source } from '../candidate';
import { askRelationNoun } from './asking/relation-nouns';
import { isWholePhrase, phraseEnd } from '../phrases';
import { opening } from '../questions';
import { doesFor } from './found';
import { candidate, from, LONGEST_SUBJECT, LONGEST_TAIL, PLACE } from './outcomes';
const NOTED = /^(?:found|seen|observed|detected|noted|identified|evident|demonstrated|apparent)$/;

/** "no difference in X was found between A and B" → "there was no difference in X between A and B". */
function thereWas({ clause, finding }: Source): Source {
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

function askDifference(source: Source, end: number): Candidate[] {
	const { clause } = source;
	const { words, rest, verb } = clause;
	const between = words.findIndex(
		(word, at) => at >= end && /^(?:between|among|across)$/.test(word.lower)
	);
	const opener = words[end]?.lower ?? '';
	// "between A and B in X": X comes last.
	if (between <= end || !PLACE.test(opener)) return [];
	const thing = textOfRange(clause, { from: end + 1, to: between });
	const sides = from(clause, between).replace(/^between (?=before|after)/u, '');
	if (thing.split(' ').length > LONGEST_SUBJECT) return [];
	const past = /^(?:was|were)$/.test(words[verb.from]?.lower ?? '');
	const body = `${opening(clause)}how ${past ? 'did' : doesFor(thing)} ${thing} compare ${sides}?`;
	const answer = `there ${textOfRange(clause, { from: verb.from, to: end })}`;
	const tight = textOfRange(clause, { from: rest.from, to: end });
	return /\b(?:no|not)\b/.test(answer) || /significant/.test(tight)
		? [candidate(source, { body, answer: tight, fit: 0.9 })]
		: [];
}
