import { textOfRange, type Range } from '$lib/extraction/clause';
import { verbForm } from '$lib/extraction/verb-forms';
import { isNominal, type Word } from '$lib/extraction/word';
import { phraseEnd } from '../phrases';
import { inverted, opening, subjectText } from '../questions';
import { CHANGES, howMuch, isShare, isTime, whatValue } from './figure-words';
import { ofAmount, ofChangeSeen, ofDegree, ofMeasure } from './measures';
import { isActive, type Gapped, type Question } from './gapped';
import { RIVAL, withRival } from './rival';
import { isPlainNoun, rangeText, turned } from './turned';
import { wholeEnd } from './whole-of';

const NO_SUBJECT =
	/^(?:there|it|they|this|these|those(?! (?:with|without|who|whose)\b)|he|she|which|that|both(?! \p{L}+s\b)|some|others?)\b/iu;

/** Another figure or clause that a question about one would leave hanging. */
/** ", whereas 31% had C": what it is held against. */
const HELD_AGAINST = /,? (while|whereas|whilst) ((?:only |just )?\d[^,;?]*)\?$/u;
const GOES_ON =
	/[;:]|,\s|\s(?:but|while(?! \p{L}+ing\b)|whereas|versus|vs\.?)\s|\sand\s[^?]*\d|respectively/u;
/** "between 2000 and 2017", and no figure of another. */
const BETWEEN = /\bbetween [\d.,]+(?: \p{L}+)? and [\d.,]+/u;
/** What holds for all that was said, and may stand behind it. */
const HOLDS_FOR_ALL = /, with(?:out)? (?:a |an |any |no )[^,;\d]*\bdifferences?\b[^,;\d]*\?$/u;

/** "[4 of 90] lakes froze": how many of them. */
const OF_THEM =
	/^(?<part>(?:only |just )?[\p{L}\d-]+) (?:out )?(?<of>of (?:the )?(?:\d[\d,]*|\p{L}+))(?<share>\s\([\d.]+\s?%\))?$/u;

/** "[48 (78.7%)] recovered", "[4 of 90] lakes froze" → "how many of 90 lakes froze?" */
function partOf(gap: Gapped): { wh: string; answer: string } | undefined {
	const { clause, from, to, hidden } = gap;
	const of = OF_THEM.exec(hidden)?.groups;
	if (!of) return undefined;
	const things = clause.words.slice(to, phraseEnd(clause.words, to, clause.words.length));
	const end = things.findIndex(({ pos }) => !/^(?:ADJ|NOUN|PROPN)$/u.test(pos));
	const named = rangeText(clause, to, to + (end < 0 ? things.length : end));
	if (named === '' || from === to) return undefined;
	return {
		wh: `how many ${of['of'] ?? ''} ${named}`,
		answer: `${of['part'] ?? ''}${of['share'] ?? ''}`
	};
}

/** "of the 61 crews, …", "in a sample of 61 crews, …" */
const OF_WHOM =
	/^(?:of|among)\s|^in (?:the|an?) (?:[\p{L}-]+ )*(?:sample|cohort|series|group) of (?:the )?\d/iu;

/** "of the 61 patients, [48 (78.7%)] recovered" → "…, how many recovered?" */
function alone({ clause, from, to, hidden }: Gapped): string | undefined {
	const { subject, verb, rest } = clause;
	const much = howMuch(hidden);
	const isWhole = OF_WHOM.test(opening(clause));
	if (from !== subject.from || to !== subject.to || opening(clause) === '') return undefined;
	if (!isWhole && much !== 'what percentage') return undefined;
	return much && `${opening(clause)}${much} ${rangeText(clause, verb.from, rest.to)}?`;
}

/** "[4 of 90] lakes froze"; "on [two of the three] lakes". */
function ofThem(gap: Gapped): { body: string; answer: string } | undefined {
	const { clause, from, to } = gap;
	const { words, subject, verb, rest } = clause;
	const asked = partOf(gap);
	if (!asked) return undefined;
	const { wh, answer } = asked;
	const end = phraseEnd(words, to, rest.to);
	if (from === subject.from) {
		if (phraseEnd(words, to, subject.to) < subject.to) return undefined;
		return { body: `${opening(clause)}${wh} ${rangeText(clause, verb.from, rest.to)}?`, answer };
	}
	const preposition = words[from - 1];
	if (preposition?.pos !== 'ADP' || from - 1 < rest.from) return undefined;
	if (end < rest.to && words[end]?.pos !== 'ADP') return undefined;
	const body = turned(gap, {
		wh: `${preposition.lower} ${wh}`,
		kept: [
			{ from: rest.from, to: from - 1 },
			{ from: end, to: rest.to }
		]
	});
	return body === undefined ? undefined : { body, answer };
}

/** "none of the others": the other side of a share in front. */
const NONE_OF =
	/,? (?:but |and )?(?:in |for |among )?(?<none>(?:none|all) of (?:the )?[^,\d]+),?$/u;

/** "in [57%] of surgeons, the light froze" → "in what percentage of surgeons did the light freeze?" */
function inFront(gap: Gapped): string | undefined {
	const { clause, from, to, hidden } = gap;
	const { words, lead, subject, rest } = clause;
	const much = howMuch(hidden);
	const opener = words[lead.from]?.lower ?? '';
	const isFirst = from === lead.from + 1 && /^(?:in|for|among|on|at)$/u.test(opener);
	if (!isFirst || from >= subject.from || !/^what p/u.test(much ?? '')) return undefined;
	if (words[to]?.lower !== 'of') return undefined;
	const whole = rangeText(clause, to, lead.to).replace(/,$/u, '');
	const other = NONE_OF.exec(whole)?.groups?.['none'];
	const own = whole.replace(NONE_OF, '');
	const verb = inverted(clause);
	if (!verb || /[,;:\d]/u.test(own)) return undefined;
	const held = other === undefined ? '' : `, compared with ${other}`;
	return `${opener} ${much ?? ''} ${own} ${verb.helper} ${subjectText(clause)} ${verb.rest} ${rangeText(clause, rest.from, rest.to)}${held}?`;
}

/** "nets with 3 mm", "crews on rum 10 mg": how much each had, and no second share. */
const WITH_AMOUNT =
	/(?<=\p{L} )\d[\d.,]*\s?(?:[mµμk]?g|[mµμ]?[lL]|[cmk]?m|years?|months?|weeks?|days?|hours?)\b(?!\s(?:and|or)\s[^,]*\d)/u;

/** "[57%] of surgeons reexcise" → "what percentage of surgeons reexcise?" */
function atStart({ clause, from, to, hidden }: Gapped): string | undefined {
	const { words, subject, verb, rest } = clause;
	if (from !== subject.from || to >= subject.to) return undefined;
	const much = howMuch(hidden);
	const next = words[to];
	if (!much || !next) return undefined;
	const isOf = next.lower === 'of';
	// "[57%] surgeons reexcise"
	const isBareShare =
		isShare(hidden) && words.slice(to, subject.to).every(isPlainNoun) && next.text !== '(';
	if (isBareShare && words[subject.to - 1]?.isPlural)
		return `${opening(clause)}${much} of ${rangeText(clause, to, subject.to)} ${rangeText(clause, verb.from, rest.to)}?`;
	if (!isOf && (much !== 'how many' || !/^(?:ADJ|NOUN|PROPN)$/u.test(next.pos))) return undefined;
	// "[14] patients (3.5%)": the share would tell.
	if (words.slice(to, subject.to).some(({ text: mark }) => mark === '(')) return undefined;
	const bearer = rangeText(clause, to, subject.to).replace(/,$/u, '');
	// "[60%] of rivers and 62% of canals", but "[60%] of nets with 3 mm of tar"
	const plain = bearer.replace(/^of (?:the |all )?[\d,]+\s|\bout of [\d,]+\b/u, '');
	if (/\d/u.test(plain.replace(WITH_AMOUNT, ''))) return undefined;
	const deed = rangeText(clause, verb.from, rest.to);
	return `${opening(clause)}${much} ${bearer} ${deed}?`;
}

const NUMBER = /^(?:\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$)/iu;

/** To where its own side goes: "of B and 4% of C", "of B who rowed vs 4 (9%) of C". */
function ownEnd(words: readonly Word[], { from, to }: Range): number {
	const second = words.findIndex(({ pos, lower }, at) => {
		if (at <= from || at >= to) return false;
		const isJoint = pos === 'CCONJ' || /^(?:versus|vs\.?)$/u.test(lower);
		return lower === 'compared' || (isJoint && NUMBER.test(words[at + 1]?.text ?? ''));
	});
	return second < 0 ? to : second;
}

/** "cuts the cost by [12%] in mice" → "by how much does it cut the cost in mice?"; "in [8%] of cases". */
function afterPreposition(gap: Gapped): string | undefined {
	const { clause, from, to, hidden } = gap;
	const { words, rest } = clause;
	const opener = words[from - 1]?.lower;
	const next = words[to];
	const at = from - 1;
	if (at < rest.from) return undefined;
	const before = { from: rest.from, to: at };
	const held = next?.text === ',' ? words[to + 1] : next;
	const isAgainst = /^(?:compared|relative)$/u.test(held?.lower ?? '');
	const told = words.slice(rest.from, at);
	// "shows that B is read with 9% care": within what is shown.
	if (told.some(({ pos, lower }) => pos === 'SCONJ' && lower !== 'than')) return undefined;
	// "cuts A by 2 and B by [3]", "rises to A in 40% and to B in [43%]"
	if (/\bby\s\D{0,12}\d|\b(?:in|of) \d[\d.]*\s?[%(]/u.test(textOfRange(clause, before)))
		return undefined;
	const main = words[clause.verb.to - 1];
	const isGrading = isActive(clause) || CHANGES.test(main?.lemma ?? '');
	// "achieves A, surpassing B by 5%", "was held for C by 5%"
	const isOwn =
		isGrading && !/,\s\p{L}+ing\b|\s(?:sur|out)\p{L}+ing\s/u.test(rangeText(clause, rest.from, at));
	if (
		opener === 'by' &&
		isOwn &&
		next?.lower !== 'of' &&
		(!next || /^AD[PV]$/u.test(next.pos) || isAgainst)
	)
		return turned(gap, {
			wh: 'by how much',
			kept: [before, { from: to, to: rest.to }]
		});
	// "mends a net in [9 minutes]"
	const isWhile = opener === 'in' && isActive(clause) && isTime(hidden);
	if (isWhile && (!next || next.pos === 'ADP' || isAgainst))
		return turned(gap, { wh: 'in what time', kept: [before, { from: to, to: rest.to }] });
	const much = howMuch(hidden);
	// "was told by [9%] of crews": by which part of them, and not by how much.
	const isTeller = opener === 'by' && !isActive(clause) && !CHANGES.test(main?.lemma ?? '');
	if (!isTeller && !/^(?:in|to|for|on|at|among|from|with|across|over)$/u.test(opener ?? ''))
		return undefined;
	if (!much) return undefined;
	const isMeasure = isShare(hidden) && isNominal(next) && !next?.isPlural;
	const counted = words.slice(to, phraseEnd(words, to, rest.to));
	const isPlural = counted.at(-1)?.isPlural === true && counted.every(isPlainNoun);
	const isCounted =
		isPlural && (hidden.endsWith('%)') || (opener === 'across' && much === 'how many'));
	// "in [9%] cases"
	const isBareShare = isPlural && opener === 'in' && hidden.endsWith('%');
	// "with [9%] oil use and a bell": cut within what it was measured by.
	const measureEnd = words.findIndex((word, at) => at > to && !isPlainNoun(word));
	const lastOfMeasure = measureEnd < 0 ? rest.to : Math.min(measureEnd, rest.to);
	if (isMeasure && words[lastOfMeasure]?.pos === 'CCONJ') return undefined;
	const named = isCounted ? wholeEnd(words, to, rest.to) : lastOfMeasure;
	if (isBareShare) {
		const end = wholeEnd(words, to, rest.to);
		return turned(gap, {
			wh: `in ${much} of ${rangeText(clause, to, end)}`,
			kept: [before, { from: end, to: rest.to }]
		});
	}
	if (isMeasure || isCounted)
		return turned(gap, {
			wh: `${opener ?? ''} ${isMeasure ? 'what' : much} ${rangeText(clause, to, named)}`,
			kept: [before, { from: named, to: rest.to }]
		});
	// "for [eight weeks] of rest"
	const isSpan = much === 'how many' && /\p{Ll}s$/u.test(hidden);
	if (next?.lower !== 'of' || opener === 'with' || isSpan) return undefined;
	const end = ownEnd(words, { from: to, to: wholeEnd(words, to + 1, rest.to) });
	if (words[end]?.text === '(' || words.slice(to, end).some(({ text: mark }) => mark === '('))
		return undefined;
	return turned(gap, {
		wh: `${opener ?? ''} ${much} ${rangeText(clause, to, end)}`,
		kept: [before, { from: end, to: rest.to }]
	});
}

/** "recalled [9.8] words": so many on average. */
const MEAN_COUNT = /^(?:only |about |some )?\d+[.·]\d+$/u;

/** "includes [24] lakes in B" → "how many lakes does it include in B?" */
function ofCount(gap: Gapped): string | undefined {
	const { clause, from, to, hidden } = gap;
	const { words, rest, verb } = clause;
	const next = words[to];
	const isCount = howMuch(hidden) === 'how many' || MEAN_COUNT.test(hidden);
	if (from !== rest.from || !isCount || words[verb.to - 1]?.pos !== 'VERB') return undefined;
	if (!/^(?:ADJ|NOUN|PROPN)$/u.test(next?.pos ?? '')) return undefined;
	const end = phraseEnd(words, to, rest.to);
	const last = words[end - 1];
	if (last?.pos !== 'NOUN' || !last.isPlural) return undefined;
	return turned(gap, {
		wh: `how many ${rangeText(clause, to, end)}`,
		kept: [{ from: end, to: rest.to }]
	});
}

/** "completed [8 weeks] of treatment": how long the study went on. */
const OF_STUDY =
	/^(?:attend|complete|discontinue|finish|follow|get|have|participate|receive|undergo)$/u;
const SPENT_POINTS = /\d points$/u;

/** "takes [9 minutes] in B", "saves [9 minutes] of work" → "how many minutes does it take in B?", "how many minutes of work does it save?" */
function ofSpent(gap: Gapped): string | undefined {
	const { clause, from, to, hidden } = gap;
	const { words, rest, verb } = clause;
	const main = words[verb.to - 1];
	const isTold = isActive(clause) && main?.pos === 'VERB' && !CHANGES.test(main.lemma);
	if (from !== rest.from || !isTold || OF_STUDY.test(main.lemma)) return undefined;
	const next = words[to];
	const isOf = next?.lower === 'of';
	if (!isTime(hidden) && !(isOf && SPENT_POINTS.test(hidden))) return undefined;
	const isEnd = !next || next.pos === 'ADP' || next.lower === 'per' || next.lower === 'compared';
	const isHeld = HELD_BEHIND.test(rangeText(clause, to, rest.to));
	if (!isEnd && !isHeld) return undefined;
	const end = isOf ? phraseEnd(words, to + 1, rest.to) : to;
	const of = isOf ? ` ${rangeText(clause, to, end)}` : '';
	return turned(gap, { wh: `${whatValue(hidden)}${of}`, kept: [{ from: end, to: rest.to }] });
}
/** ", compared with 4 minutes for B" */
const HELD_BEHIND = /^, (?:compared (?:with|to)|versus|vs\.?|against) [^,;:]*\d[^,;:]*$/u;

/** "A is B and C is D": what holds two acts is asked with a gap. */
function holdsTwoActs(all: readonly Word[]): boolean {
	// "felt that A and B would grow": within what was felt.
	const that = all.findIndex(({ lower, pos }) => lower === 'that' && pos === 'SCONJ');
	const words = that < 0 ? all : all.slice(0, that);
	const joint = words.findIndex(({ pos }) => pos === 'CCONJ');
	const isAct = ({ pos, form, lower }: Word) =>
		pos === 'AUX' ||
		// "9 m or lower, compared with B"
		(pos === 'VERB' &&
			/^(?:ed|past|3sg)$/u.test(form ?? '') &&
			!lower.includes('-') &&
			lower !== 'compared');
	// "cut the cost to 9 and improved speed by 3%", read as a quality
	const next = verbForm(words[joint + 1]?.lower ?? '');
	const isChange = next?.form === 'ed' && CHANGES.test(next.lemma);
	return joint >= 0 && (isChange || words.slice(joint + 1).some(isAct));
}

/** A hidden figure at the sentence's head, after its preposition, or of a measure. */
export function askFigure(gap: Gapped): Question | undefined {
	const { clause } = gap;
	const { words, subject, rest } = clause;
	if (NO_SUBJECT.test(subjectText(clause))) return undefined;
	if (holdsTwoActs(words.slice(rest.from)) || holdsTwoActs(words.slice(subject.from, subject.to)))
		return undefined;
	const them = ofThem(gap);
	const plain =
		them?.body ??
		alone(gap) ??
		atStart(gap) ??
		inFront(gap) ??
		afterPreposition(gap) ??
		ofAmount(gap) ??
		ofChangeSeen(gap);
	const measure = plain === undefined ? ofMeasure(gap) : undefined;
	const body = plain ?? measure?.body ?? ofDegree(gap) ?? ofCount(gap) ?? ofSpent(gap);
	const answer = them?.answer ?? measure?.answer;
	const asked =
		body &&
		withRival(body.replace(/\s+(?=[,?])/gu, '').replace(HELD_AGAINST, ', $1 $2?'), gap.hidden);
	// "using ropes and a winch of 9 kN cut it by [3%]": cut within its subject.
	const isCut = gap.from >= rest.from && asked?.includes(subjectText(clause)) === false;
	if (
		!asked ||
		isCut ||
		GOES_ON.test(
			asked
				.slice(opening(clause).length)
				.replace(HELD_AGAINST, '')
				.replace(RIVAL, '')
				.replace(BETWEEN, '')
				.replace(HOLDS_FOR_ALL, '')
		)
	)
		return undefined;
	return { body: asked, pattern: 'value', ...(answer !== undefined && { answer }) };
}
