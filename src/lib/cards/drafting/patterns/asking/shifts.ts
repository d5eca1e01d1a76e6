import { textOfRange } from '$lib/extraction/clause';
import type { Pattern } from '../../candidate';
import { complementEnd } from '../../phrases';
import { asked, fronted, isWholeAnswer } from './question';

/** What is moved from one thing to another, and tells little without both. */
const SHIFTS =
	/^(?:broaden|change|elevate|expand|extend|move|recast|redefine|reframe|reorient|shift|transform)$/u;
/** Cheap to find out before anything is cut. */
const CUE = / from .+ to /u;
/** Words of what is moved. */
const LONGEST_THING = 10;

/** "the rule shifts the toll from weight to length" → "how does the rule shift the toll?": "from weight to length" */
export const askShift: Pattern = (source) => {
	const { clause } = source;
	const { words, verb, rest } = clause;
	if (!CUE.test(clause.text) || !SHIFTS.test(words[verb.to - 1]?.lemma ?? '')) return [];
	const from = words.findIndex(({ lower }, at) => at > rest.from && lower === 'from');
	const to = complementEnd(words, from + 1, rest.to);
	const answer = { from, to };
	const thing = words.slice(rest.from, from);
	const isPlain =
		from > 0 &&
		from - rest.from <= LONGEST_THING &&
		thing.every(
			({ pos, lower }) => !/^(?:ADP|SCONJ|PUNCT|CCONJ|VERB)$/u.test(pos) || lower === 'of'
		);
	const text = from > 0 ? textOfRange(clause, answer) : '';
	// "from 12 to 8 boats": how far is asked elsewhere.
	if (!isPlain || /\d/u.test(text) || !/ to (?:an?\s|the\s)?\p{L}/u.test(text)) return [];
	if (!isWholeAnswer(clause, { from: from + 1, to })) return [];
	// ", saving time": what comes of it by the way.
	const after = { from: words[to]?.text === ',' ? rest.to : to, to: rest.to };
	const kept = [{ from: rest.from, to: from }, after];
	return asked(source, {
		pattern: 'circumstance',
		body: fronted(source, { wh: 'how', kept }),
		answer: text,
		fit: 0.85
	});
};
