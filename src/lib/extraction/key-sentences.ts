import type { Paper } from '$lib/papers/paper';
import { languageOf } from '$lib/text/language';
import type { Span } from '$lib/text/span';
import type { AnnotatedSentence } from './annotated-text';
import { annotate } from './extract-findings';
import type { SentenceRole } from './finding';
import type { ExtractionModels } from './models/extraction-models';

/** More would be no choice, but the paper again. */
const MOST = 3;
/** In words; less is a heading or a scrap. */
const SHORTEST = 6;

/** Where the trained model says nothing: what is found comes before what was done. */
const RANKS: Readonly<Record<SentenceRole, number>> = {
	conclusions: 0.4,
	results: 0.3,
	methods: -0.2,
	objective: -0.4,
	background: -0.6
};

const rankOf = ({ keyRank, role, isEmpty }: AnnotatedSentence) =>
	(keyRank ?? 0) + RANKS[role] - (isEmpty ? 1 : 0);

const isWhole = ({ text }: AnnotatedSentence) =>
	text.split(' ').length >= SHORTEST && /^\P{Ll}.*[.!?]["”’)\]]*$/su.test(text);

/** The sentences most likely to hold what a paper found, in its order: a reader's own cards begin with them. */
export function keySentences(paper: Paper, models?: ExtractionModels): Span[] {
	if (languageOf(paper.text) !== 'en') return [];
	const sentences = annotate(paper, models).sentences.filter(isWhole);
	const best = [...sentences].sort((one, other) => rankOf(other) - rankOf(one)).slice(0, MOST);
	return best.map(({ span }) => span).sort((one, other) => one.start - other.start);
}
