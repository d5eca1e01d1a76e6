import { textOfRange } from '$lib/extraction/clause';
import { isPossessive } from '$lib/extraction/parts-of-speech';
import { isNominal } from '$lib/extraction/word';
import type { Pattern } from '../../candidate';
import { HAS_KINDS, isTellingQuality } from '../../kinds';
import { contentWords, phraseEnd } from '../../phrases';
import { asked, fronted } from './question';

const LONGEST_KIND = 12;

/** "the study proposes a dual-encoder architecture for X" → "what kind of architecture does the study propose for X?" */
export const askKind: Pattern = (source) => {
	const { clause } = source;
	const { words, verb, rest } = clause;
	const main = words[verb.to - 1];
	if (
		main?.pos !== 'VERB' ||
		main.form === 'participle' ||
		!/^(?:DET|ADJ|NOUN|PROPN)$/.test(words[rest.from]?.pos ?? '')
	)
		return [];
	const to = phraseEnd(words, rest.from, rest.to);
	const phrase = words.slice(rest.from, to);
	const of = phrase.findIndex(({ lower }) => lower === 'of');
	const headAt = rest.from + (of < 0 ? phrase.length : of) - 1;
	const head = words[headAt];
	if (!head || !isNominal(head) || !HAS_KINDS.test(head.lower)) return [];
	if (/^(?:the|this|these|its|their)$/.test(words[rest.from]?.lower ?? '')) return [];
	if (phrase.some(({ pos, text }) => pos === 'CCONJ' || text === ',' || text === '(')) return [];
	// "results similar to old methods", "an oven embedding a clock network": the last noun is not the head.
	const before = words.slice(rest.from, headAt);
	const isInside = before.some(
		({ pos }, at) => /^(?:ADP|PART)$/.test(pos) || (pos === 'DET' && at > 0)
	);
	if (isInside) return [];
	const modifiers = contentWords(words, { from: rest.from, to: headAt }).filter(isTellingQuality);
	const first = modifiers[0];
	const isTelling =
		modifiers.length > 1 || (first !== undefined && /-|\p{L}\p{Lu}/u.test(first.text));
	if (!isTelling || to - rest.from > LONGEST_KIND) return [];
	const next = words[to];
	const goesOn =
		/^(?:that|which|where|whose|,)$/.test(next?.lower ?? '') ||
		/^(?:ed|participle|ing)$/.test(next?.form ?? '');
	if (
		phrase.some(isPossessive) ||
		goesOn ||
		/^(?:outperform|surpass|exceed|beat)$/.test(main.lemma)
	)
		return [];
	const isName = /^\p{Lu}{2}|\p{Ll}\p{Lu}/u.test(head.text);
	const wh = `what kind of ${isName ? head.text : head.lower}`;
	const body = fronted(source, { wh, kept: [{ from: to, to: rest.to }] });
	const answer = textOfRange(clause, { from: rest.from, to });
	return asked(source, { pattern: 'kind', body, answer, fit: modifiers.length > 1 ? 0.8 : 0.7 });
};
