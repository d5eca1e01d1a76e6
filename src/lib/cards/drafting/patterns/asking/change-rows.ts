import { parseClause, textOfRange, type Clause } from '$lib/extraction/clause';
import { changeIn } from './change-told';

/** Where a second change may be joined on. */
const JOINT = /,?\s(?:and then|and|but|while|whereas)\s|,\s/gu;
/** A clause of its own stands before: what is joined on may belong to it. */
const OPENS_CLAUSE = /\b(?:when|if|because|that|which|who|where|until|once|since|although|as)\b/u;
/** Cheap to find out before a clause is cut. */
const CHANGE =
	/\b(?:increas|decreas|declin|rose|ris|fell|fall|grew|dropp|remain|recover|improv|worsen|deteriorat|reduc|elevat|lower|unchanged|stable|return|diminish|not change)/u;
const OPENS_VERB =
	/^(?:(?:not|then|\p{L}+ly|further) )*(?:was|were|is|are|did|has|have|remain\p{L}*|\p{L}+ed|began|rose|fell|grew|increases|decreases|declines|drops|falls|rises)\s/u;

/** "…, particularly as the load increases": what is joined on hangs on what stands before. */
const HANGS_ON =
	/^(?:\p{L}+ly )?(?:as|when|if|because|while|that|which|who|where|since|although|before|after|until|with|by|to|in)\b/u;

const LOOSE_ITEM = /^[^,]+, (?:and|but) [^,]+$/u;

interface Row {
	readonly clause: Clause;
	readonly tail: string;
}

/** "foretold [drops in A, and] increases in B": of what was, nothing "increases" now. */
const isNounBeside = ({ words, verb }: Clause, joined: string) =>
	/^(?:ed|past)$/u.test(words[verb.to - 1]?.form ?? '') && /^\p{L}+s in\b/u.test(joined);

/** What is joined on, if it tells a change as well: of a subject of its own, or of the one before. */
function rowAfter(joined: string, before: Clause): Row | undefined {
	if (isNounBeside(before, joined)) return undefined;
	const lead = textOfRange(before, before.lead);
	const subject = OPENS_VERB.test(joined) ? `${textOfRange(before, before.subject)} ` : '';
	const clause = parseClause(`${lead === '' ? '' : `${lead} `}${subject}${joined}`);
	// "[there was a fall in A and] B, and the tide rose": B is no part of what rose.
	if (clause && LOOSE_ITEM.test(textOfRange(clause, clause.subject))) return undefined;
	const told = clause && changeIn(clause);
	return clause && told && { clause, tail: told.tail };
}

/** Whether a second act of the same subject is joined on, with a comma before it: none of what a clause before it holds. */
const isOwnAct = (joint: string, joined: string) =>
	joint.startsWith(',') && /\b(?:and|but)\b/u.test(joint) && OPENS_VERB.test(joined);

/**
 * "A rose and B fell when C": "A rose when C", "B fell when C".
 * The clause itself where nothing is joined on.
 */
export function rowsOf(clause: Clause): readonly Clause[] {
	const start = clause.words[clause.verb.to - 1]?.span.end ?? 0;
	const { text } = clause;
	if (!CHANGE.test(text.slice(start))) return [clause];
	const isChange = changeIn(clause) !== undefined;
	for (const { index, 0: joint } of text.slice(start).matchAll(JOINT)) {
		const first = text.slice(0, start + index);
		const joined = text.slice(start + index + joint.length);
		if (!CHANGE.test(joined)) break;
		if (OPENS_CLAUSE.test(first.slice(start)) && !isOwnAct(joint, joined)) continue;
		if (HANGS_ON.test(joined) || (joint === ', ' && !isChange)) continue;
		const second = rowAfter(joined, clause);
		if (!second) continue;
		const isShared = tailOf(first) === '';
		const before = parseClause(isShared ? `${first} ${second.tail}`.trim() : first);
		return [...(before ? [before] : []), ...rowsOf(second.clause)];
	}
	return [clause];
}

function tailOf(text: string): string | undefined {
	const clause = parseClause(text);
	return clause && changeIn(clause)?.tail;
}
