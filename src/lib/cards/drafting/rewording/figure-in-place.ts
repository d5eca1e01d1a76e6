import { textOfRange } from '$lib/extraction/clause';
import type { Word } from '$lib/extraction/word';
import { opening } from '../questions';
import { howMuch, isShare, whatValue } from './figure-words';
import { hasPlainSubject, type Gapped, type Question } from './gapped';

/** Words of a question that asks in its middle and is still read at one go. */
const LONGEST = 28;
/** Words in sight, without which any figure would do. */
const LEAST_SHOWN = 6;

/** "[9%] and 4%", "[9%] in B and 4% in C", "[9%] (2 of 22)": a figure that would stand beside the asking word. */
const BESIDE =
	/^\s?(?:[(/±]|(?:and|or|to|versus|vs\.?|compared|which|that)\b)|\b(?:and|or|but|versus|vs\.?|than|whereas|while)\b[^,]*\d|\brespectively\b|,\s[^,]*\d/u;
/** "from 4% to [9%]", "4 and [9]", "([9])": the other half stands in front. */
const BESIDE_BEFORE =
	/(?:[\d%)]\s?(?:,|and|or|to|versus|vs\.?|-|–)|[([/±=<>~∼])\s?$|\b(?:while|whereas)\b|\d\s?%? (?:and|but) (?:is|are|was|were)\s$/u;
/** "[9%] higher", "a [9%] solution": of how much more, and a name. */
const GRADED =
	/^\s?(?:-|%|(?:more|less|higher|lower|larger|smaller|greater|better|worse|faster|slower|longer|shorter|fewer|older|younger|CI|confidence)\b)/u;
const NAMED =
	/\b(?:an?|the|level|grade|type|stage|phase|version|table|figure|day|week|year|age|aged|p|n|at)\s$/iu;

/** "was found in [9%] of nets" → "was found in what percentage of nets?"; "ran on [40] boats" → "ran on how many boats?". */
export function askFigureInPlace(gap: Gapped): Question | undefined {
	const { clause, from, to } = gap;
	const { words, lead, subject, rest } = clause;
	const shown = rest.to - lead.from - (to - from);
	if (from < rest.from || shown > LONGEST || shown < LEAST_SHOWN || !hasPlainSubject(clause))
		return undefined;
	const before = textOfRange(clause, { from: subject.from, to: from });
	const after = to < rest.to ? clause.text.slice(words[to - 1]?.span.end) : '';
	if (BESIDE.test(after) || GRADED.test(after) || BESIDE_BEFORE.test(`${before} `))
		return undefined;
	// "a stay of [9 days]", "lasted [9 days]", but not "the time [9 days]"
	const held = words[from - 1];
	const isHeld =
		from === rest.from || held?.form === 'ing' || /^(?:ADP|AUX|ADV)$/u.test(held?.pos ?? '');
	if (!isHeld || NAMED.test(`${before} `)) return undefined;
	const wh = wordsFor(gap);
	if (wh === undefined) return undefined;
	return {
		body: `${opening(clause)}${before} ${wh}${after.replace(/[.\s]+$/u, '')}?`,
		pattern: 'value'
	};
}

const LONGEST_COUNTED = 5;

/** "[40] old boats", but not "[40] kg of tar": the first noun in the plural, before anything else. */
function countsThings(behind: readonly Word[]): boolean {
	const end = behind.findIndex(
		({ pos, form }) => !/^(?:ADJ|NOUN|PROPN)$/u.test(pos) && form !== 'ed'
	);
	const thing = behind.slice(0, end < 0 ? behind.length : end);
	return thing.some(({ pos, isPlural }) => pos === 'NOUN' && isPlural === true);
}

/** "what percentage", "how many" before what is counted, "how many months". */
function wordsFor({ clause, to, hidden }: Gapped): string | undefined {
	const { words, rest } = clause;
	const next = to < rest.to ? words[to] : undefined;
	if (isShare(hidden)) {
		const isAlone =
			next === undefined ||
			// "[9%] WER"
			((next.text !== next.text.toUpperCase() || next.pos === 'PUNCT') &&
				/^(?:ADP|AUX|VERB|PUNCT|SCONJ|CCONJ|ADV)$/u.test(next.pos));
		return isAlone ? 'what percentage' : undefined;
	}
	const unit = whatValue(hidden);
	if (unit.startsWith('how many'))
		return next === undefined || next.pos === 'ADP' ? unit : undefined;
	return countsThings(words.slice(to, to + LONGEST_COUNTED)) && howMuch(hidden) === 'how many'
		? 'how many'
		: undefined;
}

/** "boats lost what percentage of their nets?", but not "what percentage of their nets did boats lose?" */
const ASKED_LATE =
	/^(?!(?:[^?]*, )?(?:[\p{L}-]+ )?(?:what percentage|how many)\b).*\s(?:what percentage|how many)\b/u;

export const asksFigureInPlace = (body: string): boolean => ASKED_LATE.test(body);
