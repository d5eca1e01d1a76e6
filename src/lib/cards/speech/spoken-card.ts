import { languageOf } from '$lib/text/language';
import { splitSentences } from '$lib/text/sentences';
import { answerOf, type CardContent, GAP, promptOf } from '../card';
import { speechText } from './speech-text';

/** What a voice says, sentence by sentence: some voices stop within a long text. */
export interface Speech {
	readonly sentences: readonly string[];
	/** BCP 47 tag, of the paper's language. */
	readonly language: string;
}

/** A side of a card as it is read aloud. Signs are put into words in English alone; other languages have their own. */
export function speechOf(
	content: CardContent,
	side: 'question' | 'answer',
	paperText: string
): Speech {
	const printed = side === 'question' ? promptOf(content) : answerOf(content);
	const language = languageOf(paperText) ?? languageOf(printed) ?? 'en';
	const said = language === 'en' ? speechText(printed) : printed.replaceAll(GAP, '…');
	const sentences = splitSentences(said).map(({ start, end }) => said.slice(start, end).trim());
	return { sentences: sentences.filter(Boolean), language };
}
