import { parseClause, textOfRange, type Clause } from '$lib/extraction/clause';
import { joinsClause, joinsVerb } from '../../phrases';
import { opening } from '../../questions';
import type { Word } from '$lib/extraction/word';
import { gradedAt, isMultiple } from './graded';

/** What something is held against: "than in dry years", "as compared with barges". */
export interface Partner {
	readonly text: string;
	/** Where what is said of the other side ends. */
	readonly at: number;
	/** The phrase in front of a question about both. */
	readonly opening: string;
}

/** Words; a longer one is not read at a glance. */
const LONGEST_PARTNER = 16;

/** "twice as high in fog | as": the second "as" of so many times. */
function closesMultiple(words: readonly Word[], at: number): boolean {
	const isOpener = /^(?:compared|well|when|if|part)$/u.test(words[at + 1]?.lower ?? '');
	if (words[at]?.lower !== 'as' || isOpener) return false;
	return words.some(
		({ lower }, index) =>
			index > 0 && index < at - 1 && lower === 'as' && isMultiple(words[index - 1])
	);
}

/** Where the partner begins if the words that join it open here; else nothing. */
function joinedAt(words: readonly Word[], at: number): number | undefined {
	const lower = (index: number) => words[index]?.lower ?? '';
	// "more than 80 %", "other than wheat": a bound, and an exception.
	if (lower(at) === 'than')
		return words[at + 1]?.pos === 'NUM' || /^(?:other|rather)$/u.test(lower(at - 1))
			? undefined
			: at + 1;
	if (/^(?:versus|vs\.?)$/u.test(lower(at))) return at + 1;
	// "as sound as barges"
	if (lower(at) === 'as' && lower(at - 2) === 'as' && words[at - 1]?.pos === 'ADJ') return at + 1;
	if (closesMultiple(words, at)) return at + 1;
	const link = /^(?:as|when|if)$/u.test(lower(at)) ? at + 1 : at;
	const isLinked = /^(?:with|to)$/u.test(lower(link + 1));
	if (isLinked && /^(?:compared|relative|opposed)$/u.test(lower(link))) return link + 2;
	const isNoun = lower(at) === 'in' && lower(at + 1) === 'comparison';
	return isNoun && /^(?:with|to)$/u.test(lower(at + 2)) ? at + 3 : undefined;
}

/** What is said beside it: "than in A, whereas B", "than in A, with no change in B". */
const ASIDE =
	/,?\s(?:while|whilst|whereas|although|though|but|suggesting|indicating|implying|confirming|because|due to|despite|in spite of|notwithstanding)\s.*$|,\s(?:with|without|which|who|where|especially|particularly|even|regardless|irrespective|so|thus|thereby|a|an|resulting|leading|making)\s.*$|,\sas (?:was|were|did|is|are|do|does)\s.*$|,?\s(?:as well as|and even|and also|and then)\s.*$|\swith (?:an? |no )?(?:\p{L}+ ){0,3}(?:differences?|increases?|decreases?|reductions?|significance|changes?)\b.*$/u;
/** "than did the plants", "than barges did". */
const ELLIPSIS =
	/^(?:did|do|does|was|were|is|are|had|has|have|exists?|existed)\s|\s(?:did|do|does|was|were|had)$/gu;

/** "than theirs", "than it": what is meant stands elsewhere. */
const POINTS =
	/^(?:\p{L}+ )?(?:theirs|its|it|they|them|these|this|our|ours|we)(?:$|\s(?=of\b))|\bthe (?:former|latter)\b|\b(?:above|these|this|our|we)\b/u;

/** "boys who were not rowing": the verb is of those who are told of. */
const isOfSubject = ({ words, verb }: Clause): boolean =>
	/^(?:who|that|which)$/u.test(words[verb.from - 1]?.lower ?? '');

function sound(text: string): string | undefined {
	const trimmed = text
		.replace(/\s\([^()]*\)/gu, '')
		.replace(ASIDE, '')
		.replace(ELLIPSIS, '')
		.replace(/[,\s]+$/u, '');
	const named = trimmed.replace(/(?<=\p{L})\(\d\)/gu, '');
	if (trimmed === '' || /[;:()[\]]|\brespectively\b|^\p{P}|^[\d.,]+$|\d\s?%/u.test(named))
		return undefined;
	// A full stop that was lost: the next sentence.
	const said = parseClause(trimmed);
	if (said?.words[said.verb.from]?.pos === 'AUX' && !isOfSubject(said)) return undefined;
	// "more than sufficient to float": a bound, too.
	if (/^(?:sufficient|enough|adequate|ample)\b/u.test(trimmed)) return undefined;
	if (POINTS.test(trimmed) || trimmed.split(' ').length > LONGEST_PARTNER) return undefined;
	return /^(?:(?:that|those|one|ones|(?:the )?others?|usual|ever|planned|intended|required|needed|necessary|possible|when|if|what|normal|either|both|any)$|(?:or|and|nor)\s)/u.test(
		trimmed
	)
		? undefined
		: trimmed;
}

/** "comparable with a higher rate of rot": what came beside it, and nothing that it is held against. */
const isMoreOfOne = (words: readonly Word[], from: number): boolean =>
	/^an?$/u.test(words[from]?.lower ?? '') && gradedAt(words, from + 1) !== undefined;

/** What may join the partner: "than" and the like; of what is "similar" a plain "to" or "with" too, of what differs "from". */
type Behind = 'joined' | 'plain' | 'from';
const PLAIN: Readonly<Record<Behind, RegExp>> = {
	joined: /$^/u,
	plain: /^(?:to|with)$/u,
	from: /^from$/u
};

/** Where the partner is joined on behind, and where it opens. */
function jointIn(clause: Clause, { from, behind }: { from: number; behind: Behind }) {
	const { words, rest } = clause;
	let plain: { at: number; start: number } | undefined;
	for (let at = from; at < rest.to; at++) {
		const start = joinedAt(words, at);
		if (start !== undefined) return { at: words[at - 1]?.text === ',' ? at - 1 : at, start };
		// "superior with tar compared to oil": the plain word joins nothing where another does.
		const isPlain = !plain && PLAIN[behind].test(words[at]?.lower ?? '');
		if (isPlain && !isMoreOfOne(words, at + 1)) plain = { at, start: at + 1 };
	}
	return plain;
}

/** "and caused less rot", "and comparable with tar", "and the crew was smaller": another finding. */
function joinsFinding(words: readonly Word[], from: number): boolean {
	const [verb, next] = [words[from], words[from + 1]];
	// "than oil and caulking alone": both are the partner.
	if (verb?.form === 'ing') return false;
	const isDeed =
		/^(?:ed|past)$/u.test(verb?.form ?? '') &&
		(/^(?:DET|ADV|NUM)$/u.test(next?.pos ?? '') || gradedAt(words, from + 1) !== undefined);
	const graded = gradedAt(words, from);
	const isGrade = /^(?:ADP|SCONJ)$/u.test(words[graded?.how.to ?? words.length]?.pos ?? '');
	return isDeed || isGrade || joinsVerb(words, from) || joinsClause(words, from);
}

/** Where what is said of the partner ends: at the end, or where another finding is joined on. */
function partnerEnd({ words, rest }: Clause, from: number): number {
	const next = words.findIndex(
		({ pos }, at) => at > from && at < rest.to && pos === 'CCONJ' && joinsFinding(words, at + 1)
	);
	return next < 0 ? rest.to : next;
}

const IN_FRONT =
	/^(?<before>(?:[^,]+, )?)(?:(?:as |when )?compared|in comparison|in contrast) (?:with|to) (?<partner>[^,]+),?$/iu;

/**
 * The partner, behind or in front ("Compared with barges, …"); of what is "similar" or "superior" behind a plain "to" as
 * well.
 */
export function partnerIn(
	clause: Clause,
	{ from, behind = 'joined' }: { from: number; behind?: Behind }
): Partner | undefined {
	const joint = jointIn(clause, { from, behind });
	if (joint) {
		const text = sound(
			textOfRange(clause, { from: joint.start, to: partnerEnd(clause, joint.start) })
		);
		return text === undefined ? undefined : { text, at: joint.at, opening: opening(clause) };
	}
	const lead = textOfRange(clause, clause.lead);
	const { before = '', partner = '' } = IN_FRONT.exec(lead)?.groups ?? {};
	const text = sound(partner);
	return text === undefined ? undefined : { text, at: clause.rest.to, opening: before };
}
