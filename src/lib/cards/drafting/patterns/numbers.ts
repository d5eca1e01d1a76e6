import type { Measurement } from '$lib/extraction/finding';
import { measurementsIn } from '$lib/extraction/passes/quantities';
import type { Candidate, Pattern, Source } from '../candidate';
import { phraseEnd } from '../phrases';
import { inverted, opening, subjectText } from '../questions';
import { sentenceFor } from '../sources';

const LONGEST_SENTENCE = 45;
/** In the body of a full text, how things were set up is for those who repeat it. */
const LEAST_SETUP_CONFIDENCE = 0.35;
const SMALL_COUNT = /^(?:one|two|both)$/i;

function isWorthAsking({ quantityClass }: Measurement): boolean {
	return quantityClass === 'result' || quantityClass === 'setup';
}

/** "S covers 50 subtopics" → "how many subtopics does S cover?" */
export const askHowMany: Pattern = (source) => {
	const { clause, finding } = source;
	const verb = inverted(clause);
	const start = clause.words[clause.rest.from]?.span.start;
	const measurement = measurementsIn(clause.text, finding.role).find(
		({ span }) => span.start === start
	);
	if (
		!verb ||
		!measurement ||
		!isWorthAsking(measurement) ||
		/%|\.\d|[A-Za-z]$/.test(
			measurement.text
				.replace(/^(?:over|about|nearly|almost|more than|at least|approximately)\s/i, '')
				.replace(/^[a-z]+$/i, '')
		)
	)
		return [];
	const at = clause.words.findIndex((word) => word.span.start >= measurement.span.end);
	const main = clause.words[clause.verb.to - 1];
	if (at < 0 || main?.pos !== 'VERB' || main.form === 'participle') return [];
	const end = phraseEnd(clause.words, at, clause.rest.to);
	const counted = clause.text.slice(clause.words[at]?.span.start, clause.words[end - 1]?.span.end);
	const head = clause.words[end - 1];
	if (!head?.isPlural || /,/.test(counted)) return [];
	const body = `${opening(clause)}how many ${counted} ${verb.helper} ${subjectText(clause)} ${verb.rest}?`;
	return [
		{
			type: 'number',
			pattern: 'how-many',
			body,
			answer: measurement.text,
			finding,
			fit: SMALL_COUNT.test(measurement.text) ? 0.4 : 0.85
		}
	];
};

function gapBody(source: Source, { start, end }: { start: number; end: number }): string {
	const { prefix, text } = sentenceFor(source);
	return `${prefix}${text.slice(0, start)}{{c1::${text.slice(start, end)}}}${text.slice(end)}.`;
}

/** In "from A to B" the second is what came out. */
function fitOf(
	{ clause: { text }, finding }: Source,
	{ quantityClass, span, text: value }: Measurement
): number {
	// "in two stages": a small count is guessed.
	if (quantityClass !== 'result' && finding.confidence < LEAST_SETUP_CONFIDENCE) return 0;
	if (quantityClass !== 'result') return SMALL_COUNT.test(value) ? 0.1 : 0.6;
	return /\bfrom\s\S+\s(?:\S+\s)?to\s$/.test(text.slice(0, span.start)) ? 0.95 : 0.9;
}

/** A sentence with one of its values hidden; the others, and what they are compared with, stay. */
export const hideValue: Pattern = (source) => {
	const { clause, finding } = source;
	if (clause.words.length > LONGEST_SENTENCE) return [];
	return measurementsIn(clause.text, finding.role)
		.filter(isWorthAsking)
		.map((measurement): Candidate => ({
			type: 'number',
			pattern: 'value',
			body: gapBody(source, measurement.span),
			answer: '',
			finding,
			fit: fitOf(source, measurement)
		}));
};
