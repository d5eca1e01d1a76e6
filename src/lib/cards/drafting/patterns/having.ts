import { isPluralSubject, textOfRange, type Clause } from '$lib/extraction/clause';
import type { Word } from '$lib/extraction/word';
import type { Pattern } from '../candidate';
import { isWholePhrase, phraseEnd } from '../phrases';
import { opening, subjectText } from '../questions';
import { COMPARATIVE } from './gap-worth';

/** Words of what is compared, of either side, and of what follows. */
const LONGEST_MEASURE = 6;
const LONGEST_SIDE = 12;

const HOLDS =
	/^(?:have|show|exhibit|achieve|experience|display|demonstrate|report|obtain|attain|yield|produce|reach|undergo|consume|need|require|make|use|receive)$/;
const VAGUE_MEASURE =
	/^(?:results?|scores?|values?|performance|performances|levels?|outcomes?|effects?|things?|numbers?|amounts?|chances?|ones?)$/;

const OF_THE_STUDY =
	/^(?:the |our |these )?(?:study|results?|findings?|data|authors?|review|analys[ei]s|experiments?)$/iu;

/** "a significantly longer survival": its degree, and what is measured. */
function heldAt(words: readonly Word[], from: number): { how: number; end: number } | undefined {
	let at = from;
	if (/^(?:an?|the)$/.test(words[at]?.lower ?? '')) at++;
	while (words[at]?.pos === 'ADV' && !COMPARATIVE.test(words[at]?.lower ?? '')) at++;
	if (!COMPARATIVE.test(words[at]?.lower ?? '')) return undefined;
	const end = phraseEnd(words, at + 1, words.length);
	return { how: at + 1, end };
}

/** Where the other side begins: after "than", "compared with", "as compared to". */
function partnerAt(words: readonly Word[], from: number): number {
	if (words[from]?.lower === 'than') return from + 1;
	const at = words[from]?.lower === 'as' ? from + 1 : from;
	const isCompared = /^(?:compared|relative)$/.test(words[at]?.lower ?? '');
	return isCompared && /^(?:with|to)$/.test(words[at + 1]?.lower ?? '') ? at + 2 : -1;
}

function helperOf({ words, verb, subject }: Clause): string {
	const form = words[verb.to - 1]?.form;
	const isPast = form === 'ed' || form === 'past' || words[verb.to - 1]?.lower === 'had';
	if (isPast) return 'did';
	return isPluralSubject(words, subject) === true ? 'do' : 'does';
}

/** "A had a longer survival than B" → "how did A compare with B in survival?": "longer" */
export const askHolding: Pattern = ({ clause, finding }) => {
	const { words, verb, rest, subject } = clause;
	const main = words[verb.to - 1];
	const lemma = main?.lower === 'had' || main?.lower === 'has' ? 'have' : (main?.lemma ?? '');
	if (finding.doubt || finding.isOwnAct || verb.to - verb.from > 1 || !HOLDS.test(lemma)) return [];
	if (subject.to - subject.from > LONGEST_SIDE || words[subject.from]?.pos === 'PRON') return [];
	if (OF_THE_STUDY.test(subjectText(clause))) return [];
	const held = heldAt(words, rest.from);
	if (!held) return [];
	const measured = { from: held.how, to: held.end };
	const first = words[measured.from];
	const start = partnerAt(words, held.end);
	const end = start < 0 ? start : phraseEnd(words, start, words.length);
	const partner = { from: start, to: end };
	if (start < 0 || !first || !isWholePhrase(words, partner)) return [];
	const measure = textOfRange(clause, measured);
	const isTold =
		isWholePhrase(words, measured) &&
		measured.to - measured.from <= LONGEST_MEASURE &&
		!VAGUE_MEASURE.test(measure) &&
		!/,/.test(measure);
	const after = textOfRange(clause, { from: end, to: words.length }).replace(/^[\s,]+/, '');
	const isPlain = /^(?:$|(?:when|in|after|during|at|over|under|on|for|with|among)\s[^,;]+$)/u.test(
		after
	);
	if (
		!isTold ||
		!isPlain ||
		`${after} ${textOfRange(clause, partner)}`.split(' ').length > LONGEST_SIDE + 4
	)
		return [];
	const body = `${opening(clause)}how ${helperOf(clause)} ${subjectText(clause)} compare with ${textOfRange(clause, partner)} in ${measure}${after === '' ? '' : ` ${after}`}?`;
	const degree = textOfRange(clause, { from: rest.from, to: held.how }).replace(
		/^(?:an?|the)\s/u,
		''
	);
	return [
		{
			type: finding.kind,
			pattern: 'outcome',
			body,
			answer: degree,
			finding,
			fit: 0.85
		}
	];
};
