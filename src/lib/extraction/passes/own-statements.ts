import type { SectionKind } from '$lib/papers/paper';
import type { AnnotatedSentence, AnnotatedText } from '../annotated-text';
import { speaksOfItself } from './sentence-roles';
import { AVAILABILITY, BACKGROUND_CUE, EMPTY_CONCLUSION, OWN_CUE, WARNING } from '../lexicon/cues';

function isEmpty({ text }: AnnotatedSentence): boolean {
	if (/\?["'”)]*$/.test(text) || WARNING.test(text) || AVAILABILITY.test(text)) return true;
	return EMPTY_CONCLUSION.test(text) && !/\d\s?%|\d\.\d/.test(text);
}

/** "We propose …", "our contributions": where an introduction or a methods section tells what is new. */
const HEADLINE =
	/\b(?:we|this (?:paper|study|work|article)|here,? we) (?:\p{L}+ ){0,2}(?:introduc|propos|present|develop|design|show|find|found|demonstrat|provid|construct|built|build|creat|contribut|report|recruit|enrol|randomi[sz]|compar|evaluat|tested|test|measur|implement|trac)\p{L}*\b|\bour (?:system|method|model|approach|framework|techniques?|algorithm|benchmark|main|results?|experiments?)\b/iu;
/** In the tail of an introduction the contributions stand. */
const INTRODUCTION_TAIL = 0.5;

/** In running text only what is cued as the paper's own, or stands among its results, is taken. */
function isOwnInBody({ text: own, intro = '', section, place }: AnnotatedSentence): boolean {
	const text = `${intro} ${own}`;
	if (section === 'intro') return place >= INTRODUCTION_TAIL && HEADLINE.test(text);
	if (section === 'methods' || section === 'other') return HEADLINE.test(text);
	return OWN_CUE.test(text) || section === 'results' || section === 'conclusions';
}

const BODY: readonly SectionKind[] = ['intro', 'methods', 'results', 'discussion', 'conclusions'];

/** Own statement or background, and whether there is anything in it to recall. */
export function markOwnStatements(annotated: AnnotatedText): AnnotatedText {
	const names = annotated.names.map((item) => item.name);
	const abstractHasVoice = speaksOfItself(annotated);
	const kinds = new Set(annotated.sentences.map((sentence) => sentence.section));
	const isFullText = kinds.has('abstract') && BODY.some((kind) => kinds.has(kind));
	let begun = false;
	const sentences = annotated.sentences.map((sentence) => {
		const cued = OWN_CUE.test(sentence.text) || names.some((name) => sentence.text.includes(name));
		const inAbstract =
			sentence.section === 'abstract' || (sentence.section === 'other' && !isFullText);
		const background =
			BACKGROUND_CUE.test(sentence.text) &&
			!/\bwe\s(?!(?:are|know|live|face|often|still|need|have|may|must|will|can|cannot)\b)/i.test(
				sentence.text
			);
		const empty = isEmpty(sentence);
		if ((cued || sentence.role === 'results') && !background && !empty) begun = true;
		const goesOn = abstractHasVoice ? begun : sentence.role !== 'background';
		const own = inAbstract ? goesOn : isOwnInBody(sentence);
		return { ...sentence, isOwn: own && !background, isEmpty: empty };
	});
	return { ...annotated, sentences };
}
