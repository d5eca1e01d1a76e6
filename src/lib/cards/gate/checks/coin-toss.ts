import type { CardReading } from '../card-reading';

const ASKING = /\b(?:what|which|who|whom|whose|how|why|when|where|to what)\b|\[\.\.\.\]|\.\.\./i;
const AUXILIARY =
	/(?:^|[:,§)] ?)\s*(?:do|does|did|is|are|was|were|can|could|has|have|had|will|would|should|may|might)\b/i;
const EITHER = /([\p{L}\p{N}][^,:?]*?) or ([^,:?]+)\?/u;

/** A9: not answerable at even odds without knowing. */
export function findCoinToss(card: CardReading): string | undefined {
	// "no difference" is what came out.
	if (/^(?:yes|no|true|false)\b(?! \p{L})/iu.test(card.answer.text))
		return 'A yes-or-no answer can be guessed.';
	const prompt = card.barePrompt;
	const question = /(?:[^.?]|[.](?=\S))*\?/.exec(prompt)?.[0].trim() ?? '';
	if (question === '') return undefined;
	if (AUXILIARY.test(question) && !ASKING.test(question))
		return 'A yes-or-no question can be guessed.';
	const either = question.includes(' or ') ? EITHER.exec(question) : null;
	const isOffered =
		either !== null && [either[1], either[2]].some((side) => offers(side ?? '', card.answer.text));
	return isOffered ? 'The prompt offers two answers; one of them can be guessed.' : undefined;
}

function offers(side: string, answer: string): boolean {
	return answer !== '' && side.toLowerCase().includes(answer.toLowerCase());
}
