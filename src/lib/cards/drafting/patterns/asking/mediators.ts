import { textOfRange, type Clause } from '$lib/extraction/clause';
import { pastTense, thirdPerson } from '$lib/extraction/verb-forms';
import type { Pattern } from '../../candidate';
import { phraseEnd } from '../../phrases';
import { inverted, opening, subjectText } from '../../questions';
import { asked, isAnswer } from './question';

const STANDS_BETWEEN = /^(?:mediate|moderate|modify|modulate|confound|explain)$/;
/** Words of what is mediated, and of what follows the mediator. */
const LONGEST_SUBJECT = 20;
const LONGEST_TAIL = 10;

/** "was partly mediated" → "partly mediated"; "may be explained" → "may explain". */
function activeOf(clause: Clause): string | undefined {
	const turned = inverted(clause);
	const main = clause.words[clause.verb.to - 1];
	const group = `${turned?.helper ?? ''} ${turned?.rest ?? ''}`.trim();
	const { helper = '', degree = '' } =
		/^(?<helper>is|are|was|were|(?:can|could|may|might) be|(?:has|have) been) (?<degree>(?:\p{L}+ly )*)\p{L}+ed$/u.exec(
			group
		)?.groups ?? {};
	if (!main || helper === '') return undefined;
	if (/^(?:was|were)$/u.test(helper)) return `${degree}${pastTense(main.lemma)}`;
	if (/^(?:is|are)$/u.test(helper)) return `${degree}${thirdPerson(main.lemma)}`;
	if (/been$/u.test(helper)) return `has ${degree}${pastTense(main.lemma)}`;
	return `${helper.replace(/ be$/u, '')} ${degree}${main.lemma}`;
}

/** "the effect of A on B was mediated by M" → "what mediated the effect of A on B?" */
export const askMediator: Pattern = (source) => {
	const { clause, finding } = source;
	const { words, verb, rest, subject } = clause;
	if (!STANDS_BETWEEN.test(words[verb.to - 1]?.lemma ?? '')) return [];
	const act = activeOf(clause);
	if (finding.doubt || !act || words[rest.from]?.lower !== 'by') return [];
	if (subject.to - subject.from > LONGEST_SUBJECT || NO_SUBJECT.test(subjectText(clause)))
		return [];
	const end = phraseEnd(words, rest.from + 1, rest.to);
	const isBetween = words[end]?.lower === 'between' && !IS_RELATION.test(subjectText(clause));
	const mediator = { from: rest.from + 1, to: isBetween ? rest.to : end };
	const tail = textOfRange(clause, { from: mediator.to, to: rest.to });
	if (!isAnswer(clause, mediator) || /[,;:]|\b(?:and|but|not)\b/u.test(tail)) return [];
	if (tail.split(' ').length > LONGEST_TAIL) return [];
	const thing = `${subjectText(clause)} ${tail}`.trim();
	const body = `${opening(clause)}what ${act} ${thing}?`;
	return asked(source, {
		pattern: 'found-thing',
		body,
		answer: textOfRange(clause, mediator),
		fit: 0.85
	});
};

/** "the link was mediated by A between B and C"; but "the gain was mediated by fewer moves between wards". */
const IS_RELATION = /\b(?:relation\p{L}*|associations?|links?|correlations?|differences?)\b/u;
const NO_SUBJECT = /^(?:there|it|they|this|these|that|which|no|none|neither)\b/iu;
