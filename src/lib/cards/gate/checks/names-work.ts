import type { CardReading } from '../card-reading';
import { findHandle } from '../handles';

/** A5: the prompt says which work it is about, or asks for its name. */
export function findNameless(card: CardReading): string | undefined {
	if (findHandle(card.prompt.text, card.handles)) return undefined;
	const opening = card.answer.text.split(' ').slice(0, 6).join(' ');
	if (findHandle(opening, card.handles)) return undefined;
	return 'The prompt does not say which work it is about.';
}
