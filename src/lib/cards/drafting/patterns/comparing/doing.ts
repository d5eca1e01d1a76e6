import type { Clause, Range } from '$lib/extraction/clause';
import type { Word } from '$lib/extraction/word';
import type { Pattern } from '../../candidate';
import { inverted, subjectText } from '../../questions';
import { isAsked } from '../outcomes';
import { AMOUNT } from './graded';
import { partnerIn } from './partner';
import { between, comparison, isOwnPraise, joined, PLACED, withoutPlace } from './sides';

/** What the question asks with, by how the deed is compared. */
const ASKED_BY: Readonly<Record<string, string>> = {
	often: 'how often',
	frequently: 'how often',
	commonly: 'how often',
	rarely: 'how often',
	longer: 'how long',
	faster: 'how fast',
	slower: 'how fast',
	quickly: 'how quickly',
	slowly: 'how fast',
	earlier: 'when',
	later: 'when',
	strongly: 'how strongly',
	accurately: 'how accurately'
};
/** Deeds that are themselves better or worse. */
const GRADED_DEED = /^(?:perform|score|fare|do|rate|rank|respond)$/u;

/** "significantly", "over 30%", "three times": part of how much. */
const isOfDegree = (word: Word | undefined): boolean =>
	word?.pos === 'ADV' || word?.pos === 'NUM' || AMOUNT.test(word?.lower ?? '');

interface Manner {
	/** "significantly more often". */
	readonly how: Range;
	readonly wh: string;
	/** The phrase that it stands in. */
	readonly whole?: Range;
}

function mannerIn({ words, verb, rest }: Clause): Manner | undefined {
	for (let at = rest.from; at < rest.to; at++) {
		const lower = words[at]?.lower ?? '';
		if (lower === 'than' || lower === 'compared') return undefined;
		const isMore = /^(?:more|less)$/u.test(lower);
		const main = isMore ? at + 1 : at;
		const isGraded =
			/^(?:better|worse|higher|lower|similarly)$/u.test(lower) &&
			at - rest.from < 2 &&
			GRADED_DEED.test(words[verb.to - 1]?.lemma ?? '');
		const word = words[main]?.lower ?? '';
		const wh = isGraded ? 'how' : Object.hasOwn(ASKED_BY, word) ? ASKED_BY[word] : undefined;
		// "longer nets": of a thing, and not of a deed.
		const next = words[main + 1];
		const closes =
			next === undefined || /^(?:ADP|SCONJ|PUNCT)$/u.test(next.pos) || next.form === 'ed';
		if (wh === undefined || (!isMore && /ly$|often/u.test(word)) || !closes) continue;
		let from = at;
		while (from > rest.from && isOfDegree(words[from - 1])) from--;
		return { how: { from, to: main + 1 }, wh };
	}
	return undefined;
}

/** "A used rope more often than B" → "how often did A use rope, compared with B?" */
export const askComparedDeed: Pattern = (source) => {
	const { clause } = source;
	if (!isAsked(source)) return [];
	const { words, verb, rest } = clause;
	const manner = words[verb.to - 1]?.pos === 'VERB' ? mannerIn(clause) : undefined;
	const deed = manner && inverted(clause);
	const partner = deed && partnerIn(clause, { from: manner.how.to });
	if (!partner) return [];
	const degree = between(clause, manner.how.from, manner.how.to);
	if (isOwnPraise(clause, { partner: partner.text, degree })) return [];
	const whole = manner.whole ?? manner.how;
	const object = between(clause, rest.from, whole.from);
	const where = between(clause, whole.to, partner.at);
	const isPlain = (where === '' || PLACED.test(where)) && !/[;:(),]/u.test(`${object}${where}`);
	if (!isPlain) return [];
	const asked = joined(manner.wh, deed.helper, subjectText(clause), deed.rest, object, where);
	const body = `${partner.opening}${asked}, compared with ${withoutPlace(partner.text, where)}?`;
	return comparison(source, { body, degree, fit: 0.86 });
};
