import { pastTense, thirdPerson, verbForm } from './verb-forms';

/** "the hull is shown to resist frost", "rafts were also found to leak": what shows it is the study. */
const SHOWN_TO =
	/(?<!\b(?:recently|previously|earlier|first|not|never)) (?<be>is|are|was|were) (?:also |further |clearly |generally |experimentally |empirically )?(?:shown|found|demonstrated|observed|seen|proven|proved) (?:experimentally |empirically )?to (?<manner>(?:\p{L}+ly |also |further |still )?)(?<verb>\p{Ll}+)(?=[ .,;]|$)/u;
/** "… to hold water and to dry peat", "… to hold water and dry the peat": what else it was shown to do. */
const AND_MORE =
	/(?<joint>,? (?:and|or|but|while)(?: \p{L}+ly| also)? )(?<to>to )?(?<verb>\p{Ll}+)(?= (?<next>\p{L}+))/gu;

/** "was" and "hold" → "held"; "are" and "hold" → "hold". */
function finiteOf(lemma: string, be: string): string {
	if (lemma === 'be') return be;
	if (be === 'are') return lemma;
	return be === 'is' ? thirdPerson(lemma) : pastTense(lemma);
}

const baseIn = (word: string) => (verbForm(word)?.form === 'base' ? verbForm(word) : undefined);

/** A noun as well as a verb: "to bind rafts and float wood", "to bind rafts and float the wood". */
const isClear = (word: string, next: string) =>
	verbForm(word)?.maybeNoun === false || /^(?:the|an?|its|their|all|both)$/u.test(next);

/** "the hull is shown to resist frost" → "the hull resists frost"; what was to be read so is left where it may be misread. */
export function asShownAct(text: string): string {
	const match = SHOWN_TO.exec(text);
	const { be = '', manner = '', verb = '' } = match?.groups ?? {};
	const lemma = verb === 'be' ? 'be' : baseIn(verb)?.lemma;
	if (!match || lemma === undefined) return text;
	const rest = text.slice(match.index + match[0].length);
	const others = [...rest.matchAll(AND_MORE)].filter(({ groups }) =>
		baseIn(groups?.['verb'] ?? '')
	);
	const isOpen = ({ groups }: RegExpExecArray) =>
		groups?.['to'] === undefined && !isClear(groups?.['verb'] ?? '', groups?.['next'] ?? '');
	// "are" leaves the bare form as it is.
	if (be !== 'are' && others.some(isOpen)) return text;
	const more = rest.replace(AND_MORE, (...all) => {
		const { joint = '', to, verb: word = '' } = all.at(-1) as Record<string, string | undefined>;
		const isRead = baseIn(word) && (to !== undefined || be !== 'are');
		return isRead ? `${joint}${finiteOf(word, be)}` : String(all[0]);
	});
	const act = lemma === 'be' ? `${be} ${manner}`.trimEnd() : manner + finiteOf(lemma, be);
	return `${text.slice(0, match.index)} ${act}${more}`;
}
