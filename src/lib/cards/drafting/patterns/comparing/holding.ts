import { textOfRange, type Clause, type Range } from '$lib/extraction/clause';
import { pastParticiple } from '$lib/extraction/verb-forms';
import type { Candidate, Pattern, Source } from '../../candidate';
import { namesPersons, subjectText } from '../../questions';
import { isAsked } from '../outcomes';
import { gradedAt } from './graded';
import { partnerIn } from './partner';
import { between, comparison, doesFor, isOwnPraise, joined, partnerOf, PLACED } from './sides';

/** What one simply has; of other deeds the question tells that they were done. */
const HAS =
	/^(?:have|show|exhibit|display|demonstrate|report|experience|present|possess|obtain|achieve|attain|reach|yield|produce|provide|afford|confer|offer|maintain|retain|express|score|carry|cause|induce|elicit|evoke|suffer)$/u;
/** What comes of a thing in another. */
const BRINGS = /^(?:cause|induce|elicit|evoke)$/u;
/** What a thing goes with or ends in is what it has: "was associated with", "led to". */
const COMES_WITH: Readonly<Record<string, string>> = {
	associate: 'with',
	result: 'in',
	lead: 'to'
};
const DOES =
	/^(?:receive|need|require|use|consume|make|undergo|perform|spend|take|contain|generate|develop|complete|record)$/u;

const OF_THE_STUDY =
	/^(?:the |our |these )?(?:\p{L}+ ){0,3}(?:study|results?|findings?|data|authors?|review|analys[ei]s|experiments?|simulations?|comparisons?|evaluations?|literature|survey)$/iu;

const VAGUE_MEASURE =
	/^(?:results?|scores?|values?|performances?|levels?|outcomes?|effects?|things?|numbers?|amounts?|chances?|ones?|quality)$/u;

/** Words of what is compared. */
const LONGEST_MEASURE = 12;

export interface Held {
	/** "significantly higher". */
	readonly degree: string;
	/** "strength of motivation", "the number of opioids received"; empty where the degree tells it. */
	readonly measure: string;
	/** Named with an article: "a higher rate of falls". */
	readonly isOne: boolean;
}

export function heldIn(clause: Clause, to: number): Held | undefined {
	const { words, rest } = clause;
	const lemma = lemmaOf(clause);
	const start = isAtRisk(clause) ? rest.from + 1 : rest.from;
	const opener = words[start]?.lower ?? '';
	const graded = gradedAt(words, /^(?:an?|the)$/u.test(opener) ? start + 1 : start);
	if (!graded) return undefined;
	const isOne = /^an?$/u.test(opener) || start > rest.from;
	const degree = textOfRange(clause, graded.how);
	const bare = between(clause, graded.how.to, to);
	const isTold =
		!/\bof \d/u.test(bare) &&
		bare !== '' &&
		!VAGUE_MEASURE.test(bare) &&
		bare.split(' ').length <= LONGEST_MEASURE;
	const both = twoIn(clause, { from: graded.how.from, to });
	if (both) return { ...both, isOne };
	// "a better grip and held on": two findings.
	const isTwo =
		/[;:()]|,? (?:and|but|or) (?:an? )?(?:\p{L}+ly )?(?:more|less|fewer|\p{L}+er|\p{L}+ed)\s/u.test(
			bare
		);
	// "a stronger grip when holding oars as compared to rods": the rods are held, and do not hold.
	const isOfDeed = /\s(?:when|while|if)\s/u.test(bare);
	// "more worn, wet oars": how worn, or how many.
	const isEither =
		/^(?:ed|participle)$/u.test(words[graded.how.to]?.form ?? '') &&
		/\b(?:more|less)$/u.test(degree);
	if (
		!isTold ||
		isTwo ||
		isOfDeed ||
		isEither ||
		/^(?:than|of|in|for|to|on|at|and|or)\b/u.test(bare)
	)
		return undefined;
	const isHad = HAS.test(lemma) || lemma in COMES_WITH || start > rest.from;
	const measure = joined(bare, isHad ? '' : pastParticiple(lemma));
	return { degree, measure, isOne };
}

/** Words of two outcomes that are still told as one answer. */
const LONGEST_BOTH = 10;

/** "slightly worse grip and longer wear": in grip and wear they compare so, "slightly worse and longer". */
function twoIn(clause: Clause, { from, to }: Range): Omit<Held, 'isOne'> | undefined {
	const { words } = clause;
	const joint = words.findIndex(({ lower }, at) => at > from && at < to && lower === 'and');
	const [first, second] = joint > 0 ? [gradedAt(words, from), gradedAt(words, joint + 1)] : [];
	const both = between(clause, from, to);
	const isPlain = !/[,;:()]|\b(?:respectively|results?|performance)\b/u.test(both);
	if (!first || !second || !isPlain || to - from > LONGEST_BOTH) return undefined;
	const [one, two] = [between(clause, first.how.to, joint), between(clause, second.how.to, to)];
	// "more and longer oars": one thing, which is both.
	if (one === '' || two === '') return { degree: both, measure: '' };
	const how = textOfRange(clause, first.how);
	const other = textOfRange(clause, second.how);
	const degree = how === other ? `both ${how}` : `${how} and ${other}`;
	return { degree, measure: `${one} and ${two}` };
}

/** "were at increased risk for rot". */
function isAtRisk({ words, verb, rest }: Clause): boolean {
	const isBe = /^(?:is|are|was|were)$/u.test(words[verb.to - 1]?.lower ?? '');
	const near = words.slice(rest.from + 1, rest.from + 5);
	return isBe && words[rest.from]?.lower === 'at' && near.some(({ lower }) => lower === 'risk');
}

function lemmaOf({ words, verb }: Clause): string {
	const main = words[verb.to - 1];
	return /^ha(?:d|s|ve)$/u.test(main?.lower ?? '') ? 'have' : (main?.lemma ?? '');
}

/** "when queries are short", "at six weeks", "within a week": it comes last in the question, too. */
const CIRCUMSTANCE =
	/^(?:(?:when|after|during|at|before|within (?=\d|an?\s|the\s|one\s|two\s|three\s))\s?[^,;]+)$/u;

/** The partner by itself, and the circumstance behind it. */
function parted(partner: string): { who: string; when: string } {
	for (const { index } of partner.matchAll(/\s(?=(?:when|after|during|at|within|before)\s)/gu)) {
		const when = partner.slice(index + 1);
		if (CIRCUMSTANCE.test(when)) return { who: partner.slice(0, index), when };
	}
	return { who: partner, when: '' };
}

/** Behind a longer partner one no longer sees of what "in …" tells. */
const LONGEST_NAMED = 6;
const OPEN_ENDED = /\b(?:who|which|that|whose|in|on|with|without|for|of|from)\b/u;

/** "tar brought more wear …": wear with tar, where wear in rowers is theirs. */
const isMeans = (clause: Clause): boolean =>
	/^(?:produce|provide|yield|cause|induce|elicit|evoke)$/u.test(lemmaOf(clause)) &&
	!namesPersons(subjectText(clause));

function askHeld(clause: Clause, { measure, isOne }: Held, partner: string): string {
	const does = doesFor(clause);
	const holder = subjectText(clause);
	const own = isOne && !measure.startsWith('the ') ? `the ${measure}` : measure;
	const named = /\s(?:of|in|for|to|on)\s/u.test(measure) ? own : measure;
	if (measure === '') return joined('how', does, holder, 'compare with', partner);
	const { who, when } = parted(partner);
	const isSame =
		PLACED.test(partner) || partnerOf(partner, { that: 'that', place: '' }) !== partner;
	const isPlain = !isSame && who.split(' ').length <= LONGEST_NAMED && !OPEN_ENDED.test(who);
	if (isPlain) return joined('how', does, holder, 'compare with', who, 'in', named, when);
	const head = measure.split(/\s(?:of|in|for|at|to|on|with|from)\s/u)[0] ?? '';
	const isMany = /(?<!s)s$|\sand\s/u.test(head);
	// "with those in those with tar" would say it twice.
	const those = /^those\b/u.test(partner) ? `the ${head}` : 'those';
	const that = isMany ? those : 'that';
	const tie = isMeans(clause) ? 'with' : 'in';
	const other = partnerOf(partner, { that, place: `${tie} ${holder}` });
	const helper = does === 'did' ? 'did' : isMany ? 'do' : 'does';
	return joined('how', helper, own, tie, holder, 'compare with', other);
}

/** "was associated with | less rot": what it goes with is what it has; else the clause itself. */
function asHad(clause: Clause): Clause {
	const { words, verb, rest } = clause;
	const main = words[verb.to - 1];
	const behind = COMES_WITH[main?.lemma ?? ''];
	if (behind === undefined || words[rest.from]?.lower !== behind) return clause;
	const isTold = behind === 'with' && /^(?:is|are|was|were)$/u.test(words[verb.from]?.lower ?? '');
	const isPlain = behind !== 'with' && verb.to - verb.from === 1;
	return isTold || isPlain ? { ...clause, rest: { ...rest, from: rest.from + 1 } } : clause;
}

/** "A had a longer survival than B" → "how did A compare with B in survival?": "longer" */
export const askHolding: Pattern = (source: Source): Candidate[] => {
	const clause = asHad(source.clause);
	const { words, verb, rest } = clause;
	const lemma = lemmaOf(clause);
	const holds = HAS.test(lemma) || DOES.test(lemma) || isAtRisk(clause) || clause !== source.clause;
	if (!isAsked(source) || verb.to - verb.from > 2 || !holds) return [];
	const isPlain = clause !== source.clause || words[verb.from]?.pos === 'ADV';
	if (verb.to - verb.from === 2 && !isPlain) return [];
	if (OF_THE_STUDY.test(subjectText(clause)) || words[clause.subject.from]?.pos === 'NUM')
		return [];
	const partner = partnerIn(clause, { from: rest.from });
	const held = partner && heldIn(clause, partner.at);
	// "caused more rot in barges than in rafts": the barges are no part of what did so.
	const isBrought = clause !== source.clause || BRINGS.test(lemma);
	if (isBrought && PLACED.test(partner?.text ?? '')) return [];
	if (!held || isOwnPraise(clause, { partner: partner.text, degree: held.degree })) return [];
	const body = `${partner.opening}${askHeld(clause, held, partner.text)}?`;
	return comparison(source, { body, degree: held.degree, fit: 0.87 });
};
