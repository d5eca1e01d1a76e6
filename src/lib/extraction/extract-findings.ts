import type { Paper } from '$lib/papers/paper';
import { languageOf } from '$lib/text/language';
import type { AnnotatedText, Pass } from './annotated-text';
import type { Finding } from './finding';
import type { ExtractionModels } from './models/extraction-models';
import { markAbbreviations } from './passes/abbreviations';
import { collectFindings } from './passes/findings';
import { markEnumerations } from './passes/enumerations';
import { predictSentenceRoles } from './passes/predicted-roles';
import { markOwnNames } from './passes/own-names';
import { markOwnStatements } from './passes/own-statements';
import { markRoles } from './passes/sentence-roles';
import { markSentences } from './passes/sentences';
import { markStatements } from './passes/statements';

/** In this order: each pass reads what those before it wrote. */
const PASSES: readonly Pass[] = [
	markSentences,
	markAbbreviations,
	markEnumerations,
	predictSentenceRoles,
	markOwnNames,
	markRoles,
	markOwnStatements,
	markStatements,
	collectFindings
];

/** The annotated text after every pass. */
export function annotate(paper: Paper, models?: ExtractionModels): AnnotatedText {
	const empty = { sentences: [], abbreviations: [], names: [], findings: [] };
	const start: AnnotatedText = { paper, ...empty, ...(models && { models }) };
	return PASSES.reduce((text, pass) => pass(text), start);
}

/**
 * What the paper states of its own, in the order of the text; nothing for a text that is not
 * English. Trained models, where they are at hand, sharpen roles and confidence.
 */
export function extractFindings(paper: Paper, models?: ExtractionModels): Finding[] {
	return languageOf(paper.text) === 'en' ? [...annotate(paper, models).findings] : [];
}
