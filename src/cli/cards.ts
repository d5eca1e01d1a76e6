import { answerOf, promptOf, type CardDraft } from '$lib/cards/card';
import { draftCards } from '$lib/cards/draft-cards';
import { whyNoCards, type NoCardReason } from '$lib/cards/why-no-cards';
import { extractFindings } from '$lib/extraction/extract-findings';
import type { ExtractionModels } from '$lib/extraction/models/extraction-models';
import { isoDate, yearOf } from '$lib/papers/citation';
import type { Evidence } from '$lib/papers/evidence';
import type { Paper } from '$lib/papers/paper';
import { extractionModels } from './extraction-models';
import { readFile, tellProblems } from './read';
import type { Terminal } from './terminal';

function headOf({ citation, arxiv }: Paper) {
	return {
		title: citation.title,
		authors: citation.author,
		year: yearOf(citation) ?? null,
		date: isoDate(citation.issued) ?? null,
		doi: citation.DOI ?? null,
		arxiv: arxiv ?? null,
		url: citation.URL ?? null
	};
}

function evidenceJson({ sections }: Paper, { quote, span }: Evidence) {
	const section = sections.find((one) => one.span.start <= span.start && span.end <= one.span.end);
	return {
		quote,
		section: section?.title || (section?.kind ?? null),
		span: [span.start, span.end]
	};
}

function cardJson(paper: Paper, draft: CardDraft) {
	return {
		paper: headOf(paper),
		type: draft.type,
		form: draft.kind === 'basic' ? 'qa' : 'cloze',
		prompt: promptOf(draft),
		answer: answerOf(draft),
		evidence: draft.evidence ? evidenceJson(paper, draft.evidence) : null,
		score: draft.score
	};
}

function cardsOf(paper: Paper, models: ExtractionModels, max: number | undefined): CardDraft[] {
	const options = max === undefined ? {} : { max };
	return draftCards(paper, extractFindings(paper, models), options);
}

const REASONS: Readonly<Record<NoCardReason, string>> = {
	'no-text': 'it has no abstract and no text',
	'no-sentences': 'there are hardly any sentences in it',
	'other-language': 'cards can be made from English text for now',
	'no-title': 'it has no title, and a card names its paper by that',
	'none-passed': 'no statement in it passed the gate'
};

/** `cards FILE… [--max N]`: one line a card. Gives the exit code. */
export async function cards(
	files: readonly string[],
	max: number | undefined,
	terminal: Terminal
): Promise<number> {
	const models = extractionModels();
	let isComplete = true;
	for (const file of files) {
		const result = await readFile(file);
		tellProblems(terminal, file, result);
		for (const paper of result.papers) {
			const drafts = cardsOf(paper, models, max);
			for (const draft of drafts) terminal.print(cardJson(paper, draft));
			if (drafts.length === 0) {
				terminal.tell(
					`${file}: “${paper.citation.title}” gave no card: ${REASONS[whyNoCards(paper)]}.`
				);
			}
		}
		isComplete &&= result.papers.length > 0;
	}
	return isComplete ? 0 : 1;
}
