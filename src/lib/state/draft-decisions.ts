import type { CardContent } from '$lib/cards/card';
import type { Moment } from '$lib/scheduling/moment';
import type { PaperdeckDatabase } from '$lib/storage/database';
import { acceptDraft, acceptDrafts, rejectDraft, reopenDraft } from '$lib/storage/drafts';
import type { App } from './app.svelte';

/** What the reader said of some drafts. Carried out twice, it changes nothing the second time. */
export interface DraftDecision {
	readonly kind: 'accept' | 'reject' | 'reopen';
	readonly draftIds: readonly string[];
	/** The reader's own words for the one card that is accepted. */
	readonly content?: CardContent;
	readonly now: Moment;
}

const PREFIX = 'paperdeck-decision-';

/**
 * Puts a decision down in the instant it is made: a database takes longer, and a page that is left
 * before it has answered takes the write along. What comes back takes the note away.
 */
export function noteDecision(decision: DraftDecision): () => void {
	const key = `${PREFIX}${decision.now.at}-${decision.draftIds[0] ?? ''}`;
	try {
		localStorage.setItem(key, JSON.stringify(decision));
	} catch {
		// Without room for a note the database is all there is, as it is for everything else.
		return () => undefined;
	}
	return () => localStorage.removeItem(key);
}

export async function carryOut(db: PaperdeckDatabase, decision: DraftDecision): Promise<void> {
	const { kind, draftIds, content, now } = decision;
	const [only] = draftIds;
	if (kind === 'accept' && content && only !== undefined) {
		await acceptDraft(db, only, { content, now });
	} else if (kind === 'accept') await acceptDrafts(db, draftIds, now);
	else for (const id of draftIds) await (kind === 'reject' ? rejectDraft : reopenDraft)(db, id);
}

function notedKeys(): string[] {
	try {
		return Object.keys(localStorage)
			.filter((key) => key.startsWith(PREFIX))
			.sort();
	} catch {
		// A browser that refuses to keep notes has none.
		return [];
	}
}

/** Carries out what was decided on a page that was left before the database had it. */
export async function finishDecisions(app: App): Promise<void> {
	for (const key of notedKeys()) {
		const decision = JSON.parse(localStorage.getItem(key) ?? 'null') as DraftDecision | null;
		const stored = await app.write(async () => {
			const known = await app.db.drafts.bulkGet([...(decision?.draftIds ?? [])]);
			const draftIds = known.flatMap((draft) => draft?.id ?? []);
			if (decision && draftIds.length > 0) await carryOut(app.db, { ...decision, draftIds });
			return true;
		});
		if (stored) localStorage.removeItem(key);
	}
}
