import { isPluralSubject, parseClause } from '$lib/extraction/clause';
import type { Candidate, Pattern, Source } from '../../candidate';
import { namesPersons, opening, subjectText } from '../../questions';
import { joined } from '../found';
import { candidate, isAsked } from '../outcomes';
import { amountBeside } from './amount-beside';
import { conditionIn } from './change-conditions';
import { rowsOf } from './change-rows';
import { changeIn, type ToldChange } from './change-told';

/** Of persons it is asked how they did. */
const FARES = /^(?:improved?|recovere?d?|worsene?d?|deteriorated?|declined?|stabili[sz]ed?)\b/u;
const HELD_AGAINST = /\b(?:comparison|compared|relative) (?:to|with)\b/u;
/** "[rises] with tar, not with oil" */
const HELD_AGAINST_OTHER = /^with [^,]*(?:, not| and not| rather than) with\b/u;
const SECOND_FIGURE = /\band (?:by )?[\d.]+\s?(?:%|per\s?cent|percentage|points?\b|-?fold)/u;
/** Words of a subject that tells enough where nothing else does. */
const LEAST_SUBJECT = 4;

/** "recovers from a fault": gets over it, and does not change. */
const GETS_OVER = /^(?:recover|rebound)\p{L}*$/u;

/** "grows as the square root of n", and not "grows as the tide rises". */
const isGrowth = ({ tail }: ToldChange) =>
	/^as (?!compared|well|soon|long)/u.test(tail) && !parseClause(tail.replace(/^as /u, ''));

/** "did not change", "did not significantly change", "does not change much": that it stayed as it was, or nearly. */
const UNCHANGED = /^(?<helper>did|do|does) not (?<before>\p{L}+ly )?change(?<behind> \p{L}+ly)?$/u;

interface Worded {
	readonly question: string;
	readonly answer: string;
}

/** "how did A change?" – "no change"; "what happened to A?" – "it did not change much": the act of the answer is not told. */
function askUnchanged(source: Source, said: string, asked: string): Worded | undefined {
	const { words, subject } = source.clause;
	const { helper = '', before, behind } = UNCHANGED.exec(said)?.groups ?? {};
	if (helper === '' || before !== undefined) return undefined;
	const thing = subjectText(source.clause);
	if (behind === undefined)
		return { question: joined('how', helper, thing, 'change', asked), answer: 'no change' };
	const happens = helper === 'did' ? 'happened' : 'happens';
	const it = isPluralSubject(words, subject) === true ? 'they' : 'it';
	return { question: joined('what', happens, 'to', thing, asked), answer: `${it} ${said}` };
}

function askRow(source: Source): Candidate[] {
	const { clause, finding } = source;
	const told = isAsked(source) ? changeIn(clause) : undefined;
	if (!told) return [];
	// "grows as the square root of n"
	if (isGrowth(told)) return [];
	const subject = subjectText(clause).replace(/ both$/u, '');
	const isOfPersons = namesPersons(subject);
	const condition = conditionIn(told.tail);
	// "improves over the baseline" is about what it beats.
	const beats = /^improv/u.test(told.said) && /^(?:over|on|upon)\b/u.test(condition ?? '');
	// "fell from 5 in A to 3 in B": the other half of the amount stands in the tail.
	const isHalf = / from (?:an? \p{L}+ of )?\S*\d/u.test(told.said) && !/ to /u.test(told.said);
	if (GETS_OVER.test(told.said) && /^from\b/u.test(told.tail)) return [];
	if (condition === undefined || isHalf || beats || (isOfPersons && !FARES.test(told.said)))
		return [];
	const { from, to } = clause.subject;
	// "rises with tar, not with oil": with what is asked, beside with what not.
	if (HELD_AGAINST_OTHER.test(condition)) return [];
	// "did not change with tar 30% vs 32%": what it was on either side.
	if (/\d\s?%?,? (?:vs\.?|versus) \d/u.test(condition)) return [];
	// "rose by 3% at noon and 4% at night": two figures, and one of them in sight.
	if (SECOND_FIGURE.test(condition)) return [];
	const isTold = condition !== '' || clause.lead.to > 0 || to - from >= LEAST_SUBJECT;
	if (!isTold || /\b(?:and|or|but|from|to|only)$|\sand from\s/u.test(told.said)) return [];
	// "fell in A in comparison to B": they differ, and neither changed.
	const isHeld = told.act === 'change' && HELD_AGAINST.test(condition);
	const act = isOfPersons ? 'fare' : isHeld ? 'differ' : told.act;
	const own = isOfPersons || isHeld ? undefined : askUnchanged(source, told.said, condition);
	const question = own?.question ?? joined('how', told.helper, subject, act, condition);
	const answer = `${own?.answer ?? told.said}${amountBeside(finding, told.said)}`;
	const body = `${opening(clause)}${question}?`;
	return [candidate(source, { body, answer, fit: 0.85 })];
}

/** "left ventricular function improved after X" → "how did … change after X?" */
export const askChange: Pattern = ({ clause, finding }) =>
	rowsOf(clause).flatMap((row) => askRow({ clause: row, finding }));
