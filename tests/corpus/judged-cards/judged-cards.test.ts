import { expect, test } from 'vitest';
import { answerOf, promptOf } from '../../../src/lib/cards/card';
import { draftCards } from '../../../src/lib/cards/draft-cards';
import { extractFindings } from '../../../src/lib/extraction/extract-findings';
import { abstractPaper } from '../../abstract-paper';
import { JUDGED_CARDS } from './judged-cards';

test.each(JUDGED_CARDS)('$kind', ({ text, asks, never }) => {
	const paper = abstractPaper('Orchard notes: a made-up study', text, 2024);
	const drafts = draftCards(paper, extractFindings(paper));
	const cards = drafts.map((draft) => `${promptOf(draft)} => ${answerOf(draft)}`).join('\n');
	if (asks) expect(cards).toMatch(asks);
	if (never) expect(cards).not.toMatch(never);
});
