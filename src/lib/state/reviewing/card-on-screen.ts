import type { CardContent } from '$lib/cards/card';
import { editCard } from '$lib/storage/cards';
import type { BadCard } from '../bad-card.svelte';
import type { ReviewSession } from '../review-session.svelte';

/** Stores new words for the card on screen; its schedule stays. */
export async function editShown(session: ReviewSession, content: CardContent): Promise<void> {
	const { app, showing } = session;
	if (!showing) return;
	const done = await app.write(async () => {
		await editCard(app.db, showing.card.id, content);
		return true;
	});
	if (done) session.showing = { ...showing, card: { ...showing.card, content } };
}

/** What the gate would say of new words for the card on screen. */
export async function adviceForShown(
	session: ReviewSession
): Promise<(content: CardContent) => readonly string[]> {
	const { adviceFor } = await import('../advice');
	return (content) => (session.showing ? adviceFor(content, session.showing.paper.paper) : []);
}

/** What takes the card on screen out of review as a bad one. */
export async function badCardShown(session: ReviewSession): Promise<BadCard> {
	const { app, showing } = session;
	if (!showing) throw new Error('No card is on screen');
	const { BadCard } = await import('../bad-card.svelte');
	return new BadCard(app, showing.card, showing.paper.paper);
}
