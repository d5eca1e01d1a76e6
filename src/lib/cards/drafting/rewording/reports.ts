import { parseClause, textOfRange } from '$lib/extraction/clause';
import { askingWord, inverted, opening, singularVerb, subjectText } from '../questions';
import { isMisread } from '../flaws/misread-clause';
import { after, isActive, withGap, type Gapped, type Question } from './gapped';
import { isThing } from './phrases';

const DOUBTS =
	/^(?:suggest|indicate|imply|argue|hypothesi[sz]e|believe|conclude|speculate|propose|expect)$/;
const TELLS = /^(?:show|find|demonstrate|reveal|observe|report|confirm|prove|establish)$/;

/** "the data suggest that A lowers [B]": the clause that is reported, and how surely. */
function reported(gap: Gapped): { inner: Gapped; isDoubted: boolean } | undefined {
	const { clause, from, to } = gap;
	const { words, verb, rest, text } = clause;
	const lemma = words[verb.to - 1]?.lemma ?? '';
	const at = words[rest.from]?.pos === 'ADV' ? rest.from + 1 : rest.from;
	const that = words[at];
	const start = words[at + 1]?.span.start;
	if (that?.lower !== 'that' || start === undefined || !(DOUBTS.test(lemma) || TELLS.test(lemma)))
		return undefined;
	const inner = parseClause(text.slice(start));
	const range = {
		start: (words[from]?.span.start ?? 0) - start,
		end: (words[to - 1]?.span.end ?? 0) - start
	};
	const asked = inner && !isMisread(inner) ? withGap(inner, range) : undefined;
	return asked && { inner: asked, isDoubted: DOUBTS.test(lemma) };
}

const NO_PREDICATE = /[,;:]|\b(?:they|it|its|their|them)\b/u;

/** "the data suggest that [A] lowers B" → "what do the data suggest lowers B?", and so for what it lowers. */
export function askReported(gap: Gapped): Question | undefined {
	const found = reported(gap);
	const asked = inverted(gap.clause);
	if (!found || !asked) return undefined;
	const { clause, from, to } = found.inner;
	const { subject, rest, words, verb } = clause;
	if (clause.lead.to > clause.lead.from) return undefined;
	const frame = `${asked.helper} ${subjectText(gap.clause)} ${asked.rest}`;
	const open = opening(gap.clause);
	if (from === subject.from && to === subject.to) {
		const said = textOfRange(clause, rest);
		const inner = singularVerb(clause);
		if (inner === undefined || NO_PREDICATE.test(said) || rest.to === rest.from) return undefined;
		return { body: `${open}${askingWord(clause)} ${frame} ${inner} ${said}?`, pattern: 'subject' };
	}
	if (
		!isActive(clause) ||
		!isThing(found.inner) ||
		/^(?:it|they|there|this)$/.test(words[subject.from]?.lower ?? '')
	)
		return undefined;
	const end = after(found.inner);
	const deed = textOfRange(clause, { from: subject.from, to: verb.to });
	if (end === undefined) return undefined;
	if (from === rest.from)
		return end !== '' && !end.startsWith(' to ')
			? undefined
			: { body: `${open}what ${frame} that ${deed}${end}?`, pattern: 'object' };
	const isStranded =
		from === rest.from + 1 && /^(?:to|from|on|with|in|for)$/.test(words[rest.from]?.lower ?? '');
	return isStranded && end === ''
		? {
				body: `${open}what ${frame} that ${deed} ${words[rest.from]?.lower ?? ''}?`,
				pattern: 'circumstance'
			}
		: undefined;
}
