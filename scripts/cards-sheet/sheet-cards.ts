import { createHash } from 'node:crypto';
import { answerOf, promptOf, type CardDraft, type CardType } from '$lib/cards/card';
import { draftCards } from '$lib/cards/draft-cards';
import { handlesFor } from '$lib/cards/drafting/handle';
import { gateCard } from '$lib/cards/gate/gate-card';
import type { Fault } from '$lib/cards/gate/fault';
import { extractFindings } from '$lib/extraction/extract-findings';
import type { Paper } from '$lib/papers/paper';
import { splitSentences } from '$lib/text/sentences';
import { type Span, textOf } from '$lib/text/span';
import { extractionModels } from '../../src/cli/extraction-models';

/** One card as the sheet shows it. */
export interface SheetCard {
	/** Of paper, prompt, answer and quote: the same card keeps its verdict from sheet to sheet. */
	readonly hash: string;
	readonly paper: string;
	readonly file: string;
	readonly type: CardType;
	readonly form: 'qa' | 'cloze';
	readonly prompt: string;
	readonly answer: string;
	/** The sentence before the quote; empty at the start. */
	readonly before: string;
	readonly quote: string;
	readonly after: string;
	readonly faults: readonly Fault[];
	/** 0–1. */
	readonly score: number;
}

function around(text: string, span: Span, sentences: readonly Span[]) {
	const before = sentences.findLast(({ end }) => end <= span.start);
	const after = sentences.find(({ start }) => start >= span.end);
	return {
		before: before ? textOf(text, before) : '',
		after: after ? textOf(text, after) : ''
	};
}

function hashOf(parts: readonly string[]): string {
	return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
}

const models = extractionModels();

/** The cards that a paper's drafts make, each with what the gate says of it. */
export function sheetCards(paper: Paper, max: number | undefined): SheetCard[] {
	const findings = extractFindings(paper, models);
	const drafts = draftCards(paper, findings, max === undefined ? {} : { max });
	const handles = handlesFor(paper, findings).map(({ text }) => text);
	const sentences = splitSentences(paper.text);
	const toSheet = (draft: CardDraft): SheetCard => {
		const [prompt, answer] = [promptOf(draft), answerOf(draft)];
		const quote = draft.evidence?.quote ?? '';
		const { title } = paper.citation;
		return {
			hash: hashOf([title, prompt, answer, quote]),
			paper: title,
			file: paper.source.name,
			type: draft.type,
			form: draft.kind === 'basic' ? 'qa' : 'cloze',
			prompt,
			answer,
			quote,
			...around(paper.text, draft.evidence?.span ?? { start: 0, end: 0 }, sentences),
			faults: gateCard(draft, { paper, handles, others: drafts }).faults,
			score: draft.score
		};
	};
	return drafts.map(toSheet);
}
