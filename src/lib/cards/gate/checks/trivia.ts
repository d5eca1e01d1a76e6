import type { CardReading } from '../card-reading';

const TRIVIA =
	/\bhow many (?:authors|pages|figures|tables|references|sections|citations)\b|\bwho (?:wrote|authored|are the authors|is the (?:first|last|senior) author)\b|\b(?:which|what) (?:journal|venue|conference|proceedings|publisher)\b|\b(?:when|where|in (?:what|which) (?:year|journal)) (?:was|were) (?:§|the paper|it|the study) (?:published|presented|accepted)\b|\bwhere (?:is|are|can) .*\b(?:code|data|repository)\b/i;
const LINK = /^(?:https?:\/\/|www\.)\S+$|^\S*github\.com\S*$/i;

/** A10: about the work, not its printing. */
export function findTrivia(card: CardReading): string | undefined {
	const prompt = card.barePrompt;
	return TRIVIA.test(prompt) || LINK.test(card.answer.text)
		? 'Authors, venues, page counts and links are not worth recalling.'
		: undefined;
}
