import { headOf, type Clause } from '$lib/extraction/clause';
import type { Candidate, Pattern, Source } from '../../candidate';
import { subjectText } from '../../questions';
import { TURNED } from '../change-words';
import { isAsked } from '../outcomes';
import { amountEnd, differentAt, gradedAt, type Graded } from './graded';
import { partnerIn, type Partner } from './partner';
import {
	between,
	comparison,
	doesFor,
	isMeasure,
	isOwnPraise,
	joined,
	partnerOf,
	PAST_TIME,
	PLACED,
	pointer,
	withoutPlace
} from './sides';

const BE = /^(?:is|are|was|were)$/u;
const JUDGED = /^(?:rated|judged|perceived|ranked|considered|found|shown)$/u;
const ALIKE =
	/^(?:similar|comparable|equal|identical|equivalent|superior|inferior|non-?inferior)$/u;

interface Being {
	readonly be: string;
	readonly isNot: boolean;
	/** "rated", of what is rated to be so. */
	readonly judged: string;
	readonly graded: Graded;
}

/** "was significantly increased by 20%", of what is held against another side. */
function changedIn({ words, verb, rest }: Pick<Clause, 'words' | 'verb' | 'rest'>, be: string) {
	const isNot = words.slice(verb.from, verb.to).some(({ lower }) => lower === 'not');
	const from =
		words.findIndex(({ lower }, at) => at >= verb.from && lower === be) + 1 + Number(isNot);
	const amount =
		words[rest.from]?.lower === 'by' && words[rest.from + 1]?.pos === 'NUM'
			? rest.from + 1
			: rest.from;
	const graded = { how: { from, to: amountEnd(words, amount) } };
	return { be, isNot, judged: '', graded };
}

const PROVED = /^proved?s?$/u;

/** "proved | to be sounder": it is so. */
function provedIn({ words, verb, rest }: Pick<Clause, 'words' | 'verb' | 'rest'>) {
	const isToBe = words[rest.from]?.lower === 'to' && words[rest.from + 1]?.lower === 'be';
	const graded = gradedAt(words, isToBe ? rest.from + 2 : rest.from);
	const be = { proves: 'is', prove: 'are' }[words[verb.to - 1]?.lower ?? ''] ?? 'was';
	return graded && { be, isNot: false, judged: '', graded };
}

/** "may be", "might also be": it is asked with what it may be. */
const mayBeIn = (group: readonly string[]): string | undefined =>
	group.at(-1) === 'be' && /^(?:may|might|can|could)$/u.test(group[0] ?? '') ? group[0] : undefined;

/** "was not significantly higher", "is rated to be better", "was found to be lower". */
function beingIn({ words, verb, rest }: Clause): Being | undefined {
	const group = words.slice(verb.from, verb.to).map(({ lower }) => lower);
	const be = group.find((word) => BE.test(word));
	const last = group.at(-1) ?? '';
	const may = mayBeIn(group);
	if (may !== undefined) {
		const said = gradedAt(words, rest.from);
		// "how may A compare with B?" asks for something else.
		return said?.quality && { be: may, isNot: false, judged: 'be', graded: said };
	}
	if (PROVED.test(last) && group.length === 1) return provedIn({ words, verb, rest });
	const isJudged =
		JUDGED.test(last) && words[rest.from]?.lower === 'to' && words[rest.from + 1]?.lower === 'be';
	const isPlain = (last === be || last === 'not') && group.length <= 2;
	if (be === undefined || (!isJudged && !isPlain && !TURNED.test(last))) return undefined;
	if (TURNED.test(last)) return changedIn({ words, verb, rest }, be);
	const isNot = group.includes('not');
	const at = isJudged ? rest.from + 2 : rest.from;
	// "is different from B": in which way is the point.
	const graded = gradedAt(words, at) ?? (isNot ? differentAt(words, at) : undefined);
	const judged = isJudged && !/^(?:found|shown|considered)$/u.test(last) ? last : '';
	return graded && { be, isNot, judged, graded };
}

/** What a comparison says, cut at its joints. */
interface Compared extends Being {
	/** Between the degree and the partner: "in the treated group", "to heat". */
	readonly where: string;
	readonly partner: Partner;
}

function comparedIn(clause: Clause): Compared | undefined {
	const being = beingIn(clause);
	if (!being) return undefined;
	const { how } = being.graded;
	const last = lastOf(clause, being.graded);
	const behind = last === 'different' ? 'from' : ALIKE.test(last) ? 'plain' : 'joined';
	const partner = partnerIn(clause, { from: how.to, behind });
	const where = partner ? placeIn(clause, how.to, partner) : '';
	// "was reduced by rain": what did it is another question.
	if (TURNED.test(last) && /^(?:by|to|from)\b/u.test(where)) return undefined;
	return partner && !/[;:]|\s\(|, /u.test(where) ? { ...being, where, partner } : undefined;
}

/** "at upper than at lower piers": at upper piers. */
function placeIn(clause: Clause, from: number, { at, text }: Partner): string {
	const where = between(clause, from, at);
	const isOpen = at > from + 1 && clause.words[at - 1]?.pos === 'ADJ' && PLACED.test(text);
	return isOpen ? `${where} ${text.split(' ').at(-1) ?? ''}` : where;
}

const lastOf = ({ words }: Clause, { how }: Graded) => words[how.to - 1]?.lower ?? '';

const LIKELY = /\b(?:likely|unlikely|able|willing|apt)$/u;
/** "was less likely in fog than in rain": by itself, and not "to" do a thing. */
const isWholeChance = ({ words, rest }: Clause, { graded, where }: Compared): boolean =>
	/likely$/u.test(words[graded.how.to - 1]?.lower ?? '') &&
	PLACED.test(where) &&
	!words.slice(graded.how.to, rest.to).some(({ lower }) => lower === 'to');

/** Of what is more so in one place the place is no part of the quality. */
const OCCURS =
	/^(?:common|frequent|prevalent|abundant|rare|pronounced|evident|widespread|severe|marked|likely|unlikely)$/u;

/** "to heat in mice", held against "in rats": what belongs to "sensitive", and where it is so. */
function splitPlace(where: string, { partner, quality }: { partner: string; quality: string }) {
	if (OCCURS.test(quality) && (where === '' || PLACED.test(where)))
		return { own: '', place: where };
	const preposition = PLACED.exec(partner)?.[0] ?? ' ';
	const at = ` ${where}`.lastIndexOf(` ${preposition}`);
	return at < 0 || preposition === ' '
		? { own: where, place: '' }
		: { own: where.slice(0, at).trim(), place: where.slice(at) };
}

/** "than previously realized" */
const KNOWN =
	/^(?:previously |commonly |generally |once )?(?:thought|realized|realised|believed|assumed|recognized|recognised|known|reported|supposed)$/u;

/** "were more sensitive to heat than B" → "how sensitive to heat were …, compared with B?" */
function askQuality(clause: Clause, compared: Compared): string | undefined {
	const { graded, be, where, judged } = compared;
	const partner = compared.partner.text;
	const { quality } = graded;
	if (!quality) return undefined;
	// "rot, although rare, may be": two commas more.
	if (judged === 'be' && subjectText(clause).includes(',')) return undefined;
	const name = between(clause, quality.from, quality.to);
	const { own, place } = splitPlace(where, { partner, quality: name });
	// "more effective to row": what is done there belongs to no quality.
	if (/^to \p{Ll}+ (?:the|an?|\p{Ll}+s?)\b/u.test(own)) return undefined;
	// "tar, at 3 l a boat, was": its comma stands already.
	const told =
		judged === 'be'
			? joined(be, subjectText(clause), 'be', own)
			: joined(own, be, subjectText(clause));
	const asked = joined('how', name, told, place).replace(/,$/u, '');
	const other = KNOWN.test(partner) ? `what was ${partner}` : withoutPlace(partner, place);
	return `${asked}, compared with ${other}`;
}

const RESPECT: Readonly<Record<string, string>> = {
	older: 'in age',
	younger: 'in age',
	heavier: 'in weight',
	taller: 'in height',
	cheaper: 'in cost'
};
/** A thing is so in some respect, a measure in some place. */
const OF_THINGS =
	/^(?:better|worse|superior|inferior|non-?inferior|similar|comparable|equivalent)$/u;

/** "was better in both crews": where, and in no respect. */
const OF_WHOM = /\b(?:groups?|arms?|cohorts?)$/u;

/** "the span was longer after rain than the old span": named once more, and in no place. */
const namesAgain = ({ words, subject }: Clause, partner: string): boolean => {
	const head = headOf(words, subject)?.lower ?? '';
	return head !== '' && partner.toLowerCase().split(' ').includes(head);
};

/** "levels were higher in A than that in B": those. */
const asSpokenOf = (clause: Clause, partner: string): string =>
	pointer(clause, partner) === 'those'
		? partner.replace(/^that (?=in|of|for|at|among)/u, 'those ')
		: partner;

/** "was lower in A than in B" → "how did … in A compare with that in B?" */
function askDegree(clause: Clause, compared: Compared): string | undefined {
	const { graded, where, judged, be } = compared;
	const partner = asSpokenOf(clause, compared.partner.text);
	if (where !== '' && (!PLACED.test(where) || /^of\s/u.test(where))) return undefined;
	const last = lastOf(clause, graded);
	// "superior to the other nets": of what a paper tells of the best.
	if (OF_THINGS.test(last) && /^(?:the |all )*other\b/u.test(partner)) return undefined;
	const subject = subjectText(clause);
	const isRespect =
		/^in\s/u.test(where) &&
		!OF_WHOM.test(where) &&
		!PLACED.test(partner) &&
		!PAST_TIME.test(partner) &&
		(OF_THINGS.test(last) || isMeasure(where.slice('in '.length))) &&
		!isMeasure(subject);
	if (isRespect) return joined('how', doesFor(clause), subject, 'compare with', partner, where);
	const that = pointer(clause, partner);
	const other = namesAgain(clause, partner) ? partner : partnerOf(partner, { that, place: where });
	if (judged !== '') return joined('how', be, subject, where, judged, 'compared with', other);
	const respect = RESPECT[last] ?? '';
	return joined('how', doesFor(clause), subject, where, 'compare', respect, 'with', other);
}

/** Whose results they are is not told. */
const OF_NOTHING = /^(?:the |our )?(?:[\p{L}-]+ )?(?:results|findings)$/iu;

/** "X was lower in A than in B" → "how did X in A compare with that in B?" */
export const askComparison: Pattern = (source: Source): Candidate[] => {
	const { clause } = source;
	if (!isAsked(source) || OF_NOTHING.test(subjectText(clause))) return [];
	const compared = comparedIn(clause);
	if (!compared) return [];
	const { how, quality } = compared.graded;
	const degree = between(clause, how.from, how.to);
	if (isOwnPraise(clause, { partner: compared.partner.text, degree })) return [];
	// "were less likely than B to row": what for stands behind them.
	if (LIKELY.test(degree) && !isWholeChance(clause, compared)) return [];
	const question = quality ? askQuality(clause, compared) : askDegree(clause, compared);
	const body = question && `${compared.partner.opening}${question}?`;
	if (!body) return [];
	return comparison(source, { body, degree: compared.isNot ? `not ${degree}` : degree, fit: 0.9 });
};
