import type { Word } from '$lib/extraction/word';
import type { Edit } from './edits';
import type { Sentence } from './verb-in-place';

/** "a lamp using oil", "the pilots using lamps": these do use it. */
const USERS =
	/^(?:methods?|approach|approaches|models?|frameworks?|systems?|algorithms?|techniques?|schemes?|architectures?|networks?|protocols?|platforms?|applications?|devices?|tools?|patients?|people|users?|women|men|children|students?|participants?|subjects?|adults?|infrastructures?|stud(?:y|ies))$/;
/** "propose using it": the act itself; "compared with": another thing. */
const TAKES_ACT =
	/^(?:propose|suggest|start|begin|avoid|recommend|stop|consider|involve|include|permit|allow|mean|compare|associate|link|agree|correlate|combine|continue|keep|advise)$/;
/** "using old maps, what …": a means told in front of its question. */
const IN_FRONT =
	/^using [^,;?]+, (?:what|which|how|who|when|where|why|by|in|for|to|on|at|with)\b/iu;

function meansAfter(before: Word | undefined, text: string): string | undefined {
	if (!before) return IN_FRONT.test(text) ? 'with the help of' : undefined;
	if (before.pos === 'VERB') return TAKES_ACT.test(before.lemma) ? undefined : 'with';
	const isThing = before.pos === 'NOUN' || before.pos === 'PROPN';
	return isThing && !USERS.test(before.lower) ? 'with the help of' : undefined;
}

/** "was measured using pins" → "was measured with pins": no act, but what something is done with. */
export function editsOfUsing({ words, text }: Sentence, at: number): Edit[] | undefined {
	const [word, next] = [words[at], words[at + 1]];
	if (word?.lower !== 'using' || !next || /^(?:ADV|VERB|PRON)$/.test(next.pos)) return undefined;
	const told = meansAfter(words[at - 1], text);
	// "built with oars with pins"
	const means = told === 'with' && / with /u.test(text) ? 'by means of' : told;
	if (!means) return undefined;
	const isCapital = word.text !== word.lower;
	return [{ ...word.span, text: isCapital ? `W${means.slice(1)}` : means }];
}
