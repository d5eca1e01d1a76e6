import type { CardContent } from '$lib/cards/card';
import type { Moment } from '$lib/scheduling/moment';
import type { PaperdeckDatabase } from '$lib/storage/database';
import { acceptDraft, acceptDrafts, rejectDraft, reopenDraft } from '$lib/storage/drafts';
import type { App } from './app.svelte';
import { notesOf, putDown } from './noted';

/** What the reader said of some drafts. Carried out twice, it changes nothing the second time. */
export interface DraftDecision {
	readonly kind: 'accept' | 'reject' | 'reopen';
	readonly draftIds: readonly string[];
	/** The reader's own words for the one card that is accepted. */
	readonly content?: CardContent;
	readonly now: Moment;
}

const PREFIX = 'paperdeck-decision-';

/** Notes a decision until the database has it; what comes back takes the note away. */
export function noteDecision(decision: DraftDecision): () => void {
	return putDown(`${PREFIX}${decision.now.at}-${decision.draftIds[0] ?? ''}`, decision);
}

export async function carryOut(db: PaperdeckDatabase, decision: DraftDecision): Promise<void> {
	const { kind, draftIds, content, now } = decision;
	const [only] = draftIds;
	if (kind === 'accept' && content && only !== undefined) {
		await acceptDraft(db, only, { content, now });
	} else if (kind === 'accept') await acceptDrafts(db, draftIds, now);
	else for (const id of draftIds) await (kind === 'reject' ? rejectDraft : reopenDraft)(db, id);
}

/** Carries out what was decided on a page that was left before the database had it. */
export async function finishDecisions(app: App): Promise<void> {
	for (const { key, what } of notesOf(PREFIX)) {
		const decision = what as DraftDecision | null;
		const stored = await app.write(async () => {
			const known = await app.db.drafts.bulkGet([...(decision?.draftIds ?? [])]);
			const draftIds = known.flatMap((draft) => draft?.id ?? []);
			if (decision && draftIds.length > 0) await carryOut(app.db, { ...decision, draftIds });
			return true;
		});
		if (stored) localStorage.removeItem(key);
	}
}
