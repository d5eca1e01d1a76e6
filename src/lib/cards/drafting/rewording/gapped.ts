import { parseClause, textOfRange, type Clause } from '$lib/extraction/clause';
import type { PatternName } from '../candidate';
import { isMisread } from '../flaws/misread-clause';

/** A clause with what is asked for as a range of its words. */
export interface Gapped {
	readonly clause: Clause;
	readonly from: number;
	readonly to: number;
	readonly hidden: string;
}

export interface Question {
	readonly body: string;
	readonly pattern: PatternName;
}

const GAP = /\{\{c1::([\s\S]*?)\}\}/;
/** "…, which lets B" behind the gap: a second statement, and no part of what is asked. */
const SECOND_STATEMENT =
	/,\s(?:which|where|who|(?:thus |thereby |hence )?(?:suggesting|indicating|allowing|enabling|making|leading|resulting|demonstrating|showing|outperforming|improving|reducing|achieving|requiring|using)|suitable|based|inspired)\s(?!.*\bnot\b).*$/u;

export function gapped(body: string): Gapped | undefined {
	const gap = GAP.exec(body);
	const hidden = gap?.[1];
	if (!gap || hidden === undefined) return undefined;
	const whole = body.replace(GAP, hidden).replace(/[.\s]+$/, '');
	const end = gap.index + hidden.length;
	const text = whole.slice(0, end) + whole.slice(end).replace(SECOND_STATEMENT, '');
	const clause = parseClause(text);
	if (!clause || isMisread(clause)) return undefined;
	const from = clause.words.findIndex(({ span }) => span.start === gap.index);
	const last = clause.words.findLastIndex(({ span }) => span.end <= end);
	if (from < 0 || clause.words[last]?.span.end !== end) return undefined;
	// "[with steel]": the preposition goes with the question.
	const isFramed = clause.words[from]?.pos === 'ADP' && last > from;
	const start = isFramed ? from + 1 : from;
	const asked = textOfRange(clause, { from: start, to: last + 1 });
	return { clause, from: start, to: last + 1, hidden: asked };
}

const NO_END = /^(?:of|than|as|versus|vs|compared)$/;

/** What is left in sight behind the gap, where it can stand at the end of a question. */
export function after({ clause, to }: Gapped): string | undefined {
	const { words, rest } = clause;
	const first = words[to];
	if (to >= rest.to || !first) return '';
	const said = textOfRange(clause, { from: to, to: rest.to });
	const opens =
		first.pos === 'ADP' || first.lower === 'to' || /^(?:when|while|if)$/.test(first.lower);
	if (!opens || NO_END.test(first.lower) || /[,;:]|\band\b.*\d/.test(said)) return undefined;
	return ` ${said}`;
}
