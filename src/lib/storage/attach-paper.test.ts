import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import type { CardDraft } from '$lib/cards/card';
import { textOf } from '$lib/text/span';
import { attachPaper } from './attach-paper';
import { acceptDraft, waitingDrafts } from './drafts';
import { cardsOfPaper } from './cards';
import { freshDatabase, NOON, paperOf } from './library.fixture';
import { listPapers, readPaper, savePaper } from './papers';

function draftFrom(text: string, quote: string): CardDraft {
	const start = text.indexOf(quote);
	return {
		...{ kind: 'basic', type: 'number', front: `What of “${quote}”?`, back: quote },
		evidence: { quote, span: { start, end: start + quote.length } },
		score: 0.9,
		softFaults: []
	};
}

const PREPRINT = paperOf('PING');
const PUBLISHED = {
	...paperOf('PING'),
	citation: { ...PREPRINT.citation, DOI: '10.1000/ping' },
	text: 'In the final version, PING raises refusals to 97.0% on five models.',
	sections: [],
	source: { name: 'published.pdf', listing: '' }
};

async function evidenceTexts(db: ReturnType<typeof freshDatabase>, paperId: string) {
	const record = await readPaper(db, paperId);
	const text = record?.paper.text ?? '';
	const drafts = (await waitingDrafts(db, paperId)).map(({ draft }) => draft);
	const cards = (await cardsOfPaper(db, paperId)).map(({ content }) => content);
	return [...drafts, ...cards].map(({ evidence }) => [
		evidence?.quote,
		evidence && textOf(text, evidence.span)
	]);
}

test('a second text joins the paper, and the evidence of both still resolves', async () => {
	const db = freshDatabase();
	const drafts = [draftFrom(PREPRINT.text, '96.3%')];
	const id = await savePaper(db, { paper: PREPRINT, origin: 'added', drafts, now: NOON });
	const [waiting] = await waitingDrafts(db, id);
	await acceptDraft(db, waiting!.id, { now: NOON });
	await attachPaper(db, id, {
		paper: PUBLISHED,
		drafts: [draftFrom(PUBLISHED.text, '97.0%')]
	});
	expect(await listPapers(db)).toHaveLength(1);
	expect((await readPaper(db, id))?.paper.citation.DOI).toBe('10.1000/ping');
	expect(await evidenceTexts(db, id)).toEqual([
		['97.0%', '97.0%'],
		['96.3%', '96.3%']
	]);
});

test('attached twice, it is attached once', async () => {
	const db = freshDatabase();
	const id = await savePaper(db, { paper: PREPRINT, origin: 'added', now: NOON });
	const attachment = { paper: PUBLISHED, drafts: [draftFrom(PUBLISHED.text, '97.0%')] };
	await attachPaper(db, id, attachment);
	const once = await readPaper(db, id);
	await attachPaper(db, id, attachment);
	expect(await readPaper(db, id)).toEqual(once);
	expect(await waitingDrafts(db, id)).toHaveLength(1);
});

test('an entry gets its text, and reading its bibliography again leaves the text there', async () => {
	const db = freshDatabase();
	const entry = { ...PUBLISHED, text: '', sections: [] };
	const id = await savePaper(db, { paper: entry, origin: 'added', now: NOON });
	await attachPaper(db, id, { paper: PREPRINT, drafts: [draftFrom(PREPRINT.text, '96.3%')] });
	expect(await evidenceTexts(db, id)).toEqual([['96.3%', '96.3%']]);
	expect((await listPapers(db))[0]).toMatchObject({ textLength: PREPRINT.text.length });
	await savePaper(db, { paper: entry, origin: 'added', now: NOON });
	expect((await readPaper(db, id))?.paper.text).toBe(PREPRINT.text);
});

test('a record that adds nothing changes nothing', async () => {
	const db = freshDatabase();
	const id = await savePaper(db, { paper: PREPRINT, origin: 'added', now: NOON });
	const before = await readPaper(db, id);
	await attachPaper(db, id, { paper: { ...PREPRINT, text: '', sections: [] } });
	expect(await readPaper(db, id)).toEqual(before);
});

test('attaching to what was never there is a broken invariant', async () => {
	await expect(attachPaper(freshDatabase(), 'none', { paper: PREPRINT })).rejects.toThrow(
		'No paper none'
	);
});
