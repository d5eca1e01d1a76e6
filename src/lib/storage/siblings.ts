import type { CardRecord } from '$lib/cards/card-record';
import { isSibling } from '$lib/cards/siblings';
import { learningDay, type Moment } from '$lib/scheduling/moment';
import type { PaperdeckDatabase } from './database';
import { cardsStoredOf } from './stored-cards';

/** So many cards are looked at before the first one is taken all the same. */
const TRIES = 6;

/**
 * Puts a card last whose sibling was asked today: what rests on the same sentence would be answered
 * from the minute before. It is put off, not hidden; when nothing else is left it comes.
 */
export async function siblingsLast(
	db: PaperdeckDatabase,
	now: Moment,
	cards: readonly CardRecord[]
): Promise<CardRecord[]> {
	const today = learningDay(now);
	const late: CardRecord[] = [];
	for (const [index, card] of cards.slice(0, TRIES).entries()) {
		const isStep = card.schedule.dueAt !== null;
		if (isStep || !(await wasSiblingAsked(db, card, today))) {
			return [...cards.slice(index), ...late];
		}
		late.push(card);
	}
	return [...cards];
}

async function wasSiblingAsked(
	db: PaperdeckDatabase,
	card: CardRecord,
	today: number
): Promise<boolean> {
	const ofPaper = await cardsStoredOf(db, card.paperId);
	return ofPaper.some(({ id, content, schedule: { lastReviewed } }) => {
		const isOther = id !== card.id && lastReviewed !== null;
		return isOther && learningDay(lastReviewed) === today && isSibling(content, card.content);
	});
}
