import { textOfRange, type Clause } from '$lib/extraction/clause';
import { isNominal, type Word } from '$lib/extraction/word';
import type { Pattern } from '../../candidate';
import { asked, fronted, isAnswer } from './question';

/** They take a thing and how it then is: "makes ropes dry". */
const MAKES = /^(?:make|render|leave|keep)$/;
/** "keeps the hull caulked", "leaves it caulked" */
const KEEPS = /^(?:keep|leave)$/;
/** "makes [it] hard to row", "made [sure]" */
const NO_THING = /^(?:it|them|this|these|sure|clear|available|possible)$/;
const LONGEST_STATE = 10;

/** "deep keels | needless": where it is told how the thing then is; -1 where it is not. */
function stateAt({ words, rest }: Clause): number {
	const at = words.findIndex(
		(word, index) => index > rest.from && index < rest.to && isState(word, index) && closes(index)
	);
	// "keeps the hull caulked"
	function isState({ pos, form }: Word, index: number): boolean {
		const isDone =
			form === 'ed' && index === rest.to - 1 && KEEPS.test(words[rest.from - 1]?.lemma ?? '');
		return pos === 'ADJ' || isDone;
	}
	function closes(index: number): boolean {
		const next = words[index + 1];
		const thing = words[words[index - 1]?.pos === 'ADV' ? index - 2 : index - 1];
		const isBehindThing = isNominal(thing) || thing?.form === 'ing';
		return isBehindThing && /^(?:ADP|PART|SCONJ|PUNCT)$/.test(next?.pos ?? 'PUNCT');
	}
	return words[at - 1]?.pos === 'ADV' ? at - 1 : at;
}

/** "tarred ropes make spare masts needless" → "what do tarred ropes make needless?" */
export const askMadeSo: Pattern = (source) => {
	const { clause, finding } = source;
	const { words, verb, rest } = clause;
	if (finding.isOwnAct || !MAKES.test(words[verb.to - 1]?.lemma ?? '')) return [];
	const at = stateAt(clause);
	const thing = { from: rest.from, to: at };
	if (at < 0 || rest.to - at > LONGEST_STATE || !isAnswer(clause, thing)) return [];
	if (words.slice(thing.from, thing.to).some(({ lower }) => NO_THING.test(lower))) return [];
	const body = fronted(source, { wh: 'what', kept: [{ from: at, to: rest.to }] });
	return asked(source, { pattern: 'object', body, answer: textOfRange(clause, thing), fit: 0.85 });
};
