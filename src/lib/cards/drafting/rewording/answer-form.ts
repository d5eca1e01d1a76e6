import { tagWords } from '$lib/extraction/parts-of-speech';
import { isNominal } from '$lib/extraction/word';
import type { Candidate } from '../candidate';

type Worded = Pick<Candidate, 'body' | 'answer'>;

const ASKS_HOW =
	/(?:^|, )how (?<helper>did|does|do|has|have|is|are|was|were) (?<thing>.+?) (?<act>changed?|changing|altered|fare|related? to|associated with|correlate|differ|compare)\b/u;
const HELPED = /^(?:was|were|is|are|has|have|had|did|does|do)\s/u;
const ALONE =
	/^(?:(?:tended|continued|ceased|began|started|failed) to\s|(?:\p{L}+ly )?(?:increased|decreased|declined|rose|fell|dropped|improved|worsened|deteriorated|grew|doubled|halved|recovered|diminished|remained|returned|stabilized|normalized|increases|decreases|declines|rises|falls|drops|improves|worsens|grows|shrinks)\b)/u;

const ONE_DOES = /^(increase|decrease|decline|rise|fall|drop|improve|worsen|grow|shrink)s\b/u;

/** "the tide, which was low", "the tide, measured at noon" */
const OPENS_ASIDE =
	/^(?:which|who|whose|where|when|as|even|but|especially|particularly|\p{L}+(?:ed|ing))$/u;

/** Whether what is asked of is one thing or several; the verb of the answer tells best. */
function isSeveral(answer: string, { helper = '', thing = '' }: Record<string, string>): boolean {
	const verb = /^\p{L}+/u.exec(answer)?.[0] ?? '';
	if (/^(?:were|are|have|do)$/u.test(verb) || /^(?:do|have|are|were)$/u.test(helper)) return true;
	if (/^(?:was|is|has|does)$/u.test(verb) || /^(?:does|has|is|was)$/u.test(helper)) return false;
	const words = tagWords(thing.replace(/\s\([^()]*\)/gu, ''));
	const cut = words.findIndex(
		({ pos, text }, at) =>
			pos === 'ADP' ||
			text === '(' ||
			(text === ',' && OPENS_ASIDE.test(words[at + 1]?.lower ?? ''))
	);
	const head = words.slice(0, cut < 0 ? words.length : cut);
	// "four of ten hulls"
	if (words[0]?.pos === 'NUM' && !/^(?:one|1)$/u.test(words[0].lower)) return true;
	return head.some(({ pos }) => pos === 'CCONJ') || head.findLast(isNominal)?.isPlural === true;
}

/** "how did the tide change?" – "was not raised" → "it was not raised": a verb needs its subject. */
export function asSentence({ body, answer }: Worded): Worded | undefined {
	const asked = ASKS_HOW.exec(body)?.groups;
	const isTold =
		HELPED.test(answer) ||
		(/^(?:change|fare|differ)$/u.test(asked?.['act'] ?? '') && ALONE.test(answer));
	if (!asked || !isTold) return undefined;
	const isMany = isSeveral(answer, asked);
	// "A and B rises": in print as well.
	const said = isMany ? answer.replace(ONE_DOES, '$1') : answer;
	return { body, answer: `${isMany ? 'they' : 'it'} ${said}` };
}
