import type { AnnotatedSentence, AnnotatedText } from '../annotated-text';
import { AVAILABILITY, BACKGROUND_CUE, EMPTY_CONCLUSION, OWN_CUE, WARNING } from '../lexicon/cues';

function isEmpty({ text }: AnnotatedSentence): boolean {
	if (/\?["'”)]*$/.test(text) || WARNING.test(text) || AVAILABILITY.test(text)) return true;
	return EMPTY_CONCLUSION.test(text) && !/\d\s?%/.test(text);
}

/** In running text only what is cued as the paper's own, or stands among its results, is taken. */
function isOwnInBody(sentence: AnnotatedSentence): boolean {
	if (OWN_CUE.test(sentence.text)) return true;
	return sentence.section === 'results' || sentence.section === 'conclusions';
}

/** Own statement or background, and whether there is anything in it to recall. */
export function markOwnStatements(annotated: AnnotatedText): AnnotatedText {
	const names = annotated.names.map((item) => item.name);
	const abstractHasVoice = annotated.sentences.some(
		(sentence) => sentence.section === 'abstract' && OWN_CUE.test(sentence.text)
	);
	let begun = false;
	const sentences = annotated.sentences.map((sentence) => {
		const cued = OWN_CUE.test(sentence.text) || names.some((name) => sentence.text.includes(name));
		const inAbstract = sentence.section === 'abstract' || sentence.section === 'other';
		const background =
			BACKGROUND_CUE.test(sentence.text) &&
			!/\bwe\s(?!(?:are|know|live|face|often|still|need|have|may|must|will|can|cannot)\b)/i.test(
				sentence.text
			);
		const empty = isEmpty(sentence);
		if (cued && !background && !empty) begun = true;
		const goesOn = abstractHasVoice ? begun : sentence.role !== 'background';
		const own = inAbstract ? goesOn : isOwnInBody(sentence);
		return { ...sentence, isOwn: own && !background, isEmpty: empty };
	});
	return { ...annotated, sentences };
}
