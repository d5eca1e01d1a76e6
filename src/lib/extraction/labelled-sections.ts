import { splitSentences } from '$lib/text/sentences';
import type { Span } from '$lib/text/span';
import type { SentenceRole } from './finding';
import { isProse, rolesOfLabel, sectionLabelOf, type SectionLabel } from './section-labels';

/** A sentence without the label in front of it. */
export interface LabelledSentence {
	readonly span: Span;
	/** Roles that the label of its section leaves it; undefined where none governs it. */
	readonly roles?: readonly SentenceRole[];
}

interface Labelled {
	readonly span: Span;
	readonly label?: SectionLabel;
}

/** "(n = 20) RESULTS All", "by 5% Conclusions The": the stop before the label was lost. */
const INNER_LABEL = /(?<=[)\]%\d])\s+(?=\p{Lu})|(?<=\p{Ll})\s+(?=\p{Lu}{3})/gu;

function innerLabelIn(text: string): Span | undefined {
	for (const { index, 0: space } of text.matchAll(INNER_LABEL)) {
		const start = index + space.length;
		const isShown = /^\p{Lu}{3}/u.test(text.slice(start)) || !/\p{L}/u.test(text[index - 1] ?? '');
		if (isShown && sectionLabelOf(text.slice(start))?.isSure === true)
			return { start: index, end: start };
	}
	return undefined;
}

function cutAtLabels(text: string, span: Span): Span[] {
	const gap = innerLabelIn(text.slice(span.start, span.end));
	if (gap === undefined) return [span];
	const rest = { start: span.start + gap.end, end: span.end };
	return [{ start: span.start, end: span.start + gap.start }, ...cutAtLabels(text, rest)];
}

/** "Abstract Gas is …", but "Abstract Meaning Representation is …". */
const isHeadingOfAll = ({ parts }: SectionLabel, rest: string) =>
	parts[0] === 'whole' && !/^\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}/u.test(rest);

/** Each sentence and its label: "Abstract Objective To …" has one within the other. */
function withLabel(text: string, span: Span, isFirst: boolean): Labelled {
	const words = text.slice(span.start, span.end);
	const label = sectionLabelOf(words);
	if (!label) return { span };
	const rest = { start: span.start + label.length, end: span.end };
	const inner =
		label.isSure || label.parts[0] === 'whole' ? withLabel(text, rest, false) : undefined;
	if (inner?.label && (inner.label.isSure || label.parts[0] === 'whole')) return inner;
	const isSure = label.isSure || (isFirst && isHeadingOfAll(label, words.slice(label.length)));
	return { span: rest, label: { ...label, isSure } };
}

/** "Background Asthma is" is a label where the abstract has others. */
function settled(sentences: readonly Labelled[], spans: readonly Span[]): Labelled[] {
	const labels = sentences.flatMap(({ label }) => label ?? []);
	const isLabelled =
		labels.some(({ isSure, parts }) => isSure && parts.some(isProse)) ||
		new Set(labels.map(({ parts }) => parts[0])).size > 2;
	return sentences.map((sentence, index) =>
		!sentence.label || sentence.label.isSure || isLabelled
			? sentence
			: { span: spans[index] ?? sentence.span }
	);
}

/** Whether a section goes on to the next label: "BACKGROUND", with none for what was done, tells that, too. */
function goesOn(
	roles: readonly SentenceRole[],
	next: readonly SentenceRole[] | undefined
): boolean {
	if (!roles.includes('background')) return true;
	return next !== undefined && /^(?:background|objective|methods)$/.test(next[0] ?? '');
}

const isApartAt = ({ parts }: SectionLabel) => parts.every((part) => part === 'apart');

/** The sentences of a text without their labels, each with the roles that its section's label names. */
export function labelledSentences(text: string): LabelledSentence[] {
	const spans = splitSentences(text).flatMap((span) => cutAtLabels(text, span));
	const read = spans.map((span, index) => withLabel(text, span, index === 0));
	const sentences = settled(read, spans);
	const named = sentences.flatMap(({ label }, index) =>
		label?.parts.some(isProse) ? [index] : []
	);
	const first = named.length > 1 ? (named[0] ?? 0) : -1;
	const own = sentences.map(({ label }, index) => label && rolesOfLabel(label, index <= first));
	const isStructured = new Set(own.flatMap((roles) => roles?.[0] ?? [])).size > 1;
	let open: readonly SentenceRole[] | undefined;
	let isApart = false;
	return sentences.flatMap(({ span, label }, index) => {
		if (label) {
			// Keywords in front of an abstract are one sentence; behind it, nothing more comes.
			isApart = isApartAt(label) && index > sentences.length / 2;
			const next = own.slice(index + 1).find((roles) => roles !== undefined && roles.length > 0);
			const roles = own[index] ?? [];
			open = isStructured && goesOn(roles, next) ? roles : undefined;
			return isApartAt(label) || span.end <= span.start
				? []
				: [{ span, ...(roles.length > 0 && { roles }) }];
		}
		return isApart ? [] : [{ span, ...(open && open.length > 0 && { roles: open }) }];
	});
}
