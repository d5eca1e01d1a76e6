import type { Span } from '$lib/text/span';
import type { AnnotatedSentence, AnnotatedText } from '../annotated-text';
import { isBalanced } from '../clause';
import { hasOwnSubject, isListIntro } from '../cut-sentence';

const ITEM_MARK = /(?<=^|[\s:;,])\(?(?<label>\d|[ivx]{1,3}|[a-e])\)\s+/g;
const FIRST_LABEL = /^[1ia]$/;
const IN_BRACKET = /\([^()]*$/;
/** "alternates between (1) … and (2) …": steps of one act, not statements of their own. */
const ONE_ACT = /\b(?:between|by|of|with|into|from|either|both|through|in|via|to|for)$/;
/** Words of an item that can be a statement. */
const SHORTEST_ITEM = 4;

/** "(1) …" anywhere; "1) …" where a row begins with it and it closes no bracket: no "(in case 1) …". */
function marksIn(text: string): RegExpMatchArray[] {
	const marks = [...text.matchAll(ITEM_MARK)].filter(
		(mark) => mark[0].startsWith('(') || !IN_BRACKET.test(text.slice(0, mark.index))
	);
	const opensRow = FIRST_LABEL.test(marks[0]?.groups?.['label'] ?? '');
	return opensRow ? marks : marks.filter((mark) => mark[0].startsWith('('));
}

function itemSpans(text: string, marks: readonly RegExpMatchArray[]): Span[] {
	return marks.map((mark, index) => {
		const start = (mark.index ?? 0) + mark[0].length;
		const next = marks[index + 1]?.index ?? text.length;
		const item = text.slice(start, next).replace(/[\s,;.]*(?:\b(?:and|or))?[\s,;.]*$/, '');
		return { start, end: start + item.length };
	});
}

function intoItems(sentence: AnnotatedSentence, source: string): AnnotatedSentence[] {
	const raw = source.slice(sentence.span.start, sentence.span.end);
	const marks = marksIn(raw);
	const spans = itemSpans(raw, marks);
	const intro = raw.slice(0, marks[0]?.index ?? 0).trim();
	const words = (span: Span) => raw.slice(span.start, span.end).split(/\s+/).length;
	const long = spans.filter((span) => words(span) >= SHORTEST_ITEM);
	if (spans.length < 2 || long.length < 2 || ONE_ACT.test(intro.replace(/:$/, '').trim()))
		return [sentence];
	return spans.map((span) => ({
		...sentence,
		span: { start: sentence.span.start + span.start, end: sentence.span.start + span.end },
		text: raw.slice(span.start, span.end).replace(/\s+/g, ' '),
		intro: intro.replace(/\s+/g, ' ')
	}));
}

const JOINTS = /;\s+(?:and\s+)?|,\s+(?:and\s+)?/g;

function piecesOf(raw: string, from: number, joints: RegExp): Span[] {
	const pieces: Span[] = [];
	let start = from;
	for (const joint of raw.slice(from).matchAll(joints)) {
		pieces.push({ start, end: from + joint.index });
		start = from + joint.index + joint[0].length;
	}
	return [...pieces, { start, end: raw.length }];
}

const isClause = (raw: string, { start, end }: Span) =>
	isBalanced(raw.slice(start, end)) &&
	hasOwnSubject(raw.slice(start, end).replace(/\s+/g, ' ').replace(/\.$/, ''));

/** "X deviates: A harms B, C shows D, and E does F" and "A rose; B fell": clauses that stand alone. */
function intoClauseItems(sentence: AnnotatedSentence, source: string): AnnotatedSentence[] {
	const raw = source.slice(sentence.span.start, sentence.span.end);
	const part = ({ start, end }: Span, intro?: string): AnnotatedSentence => ({
		...sentence,
		span: { start: sentence.span.start + start, end: sentence.span.start + end },
		text: raw.slice(start, end).replace(/\s+/g, ' '),
		...(intro !== undefined && { intro })
	});
	const colon = /:\s+(?=\S)/.exec(raw);
	if (colon) {
		const pieces = piecesOf(raw, colon.index + colon[0].length, JOINTS);
		const intro = { start: 0, end: colon.index };
		const words = raw.slice(0, colon.index).replace(/\s+/g, ' ');
		if (pieces.length < 2 || !pieces.every((piece) => isClause(raw, piece))) return [sentence];
		const before =
			isListIntro(words) || words.split(' ').length < SHORTEST_ITEM ? [] : [part(intro)];
		return [...before, ...pieces.map((piece) => part(piece, words))];
	}
	const pieces = piecesOf(raw, 0, /;\s+(?:and\s+)?/g);
	const sound = pieces.length > 1 && pieces.every((piece) => isClause(raw, piece));
	return sound ? pieces.map((piece) => part(piece)) : [sentence];
}

/** "(1) … (2) …" inside a sentence: each item is read, and quoted, by itself. */
export function markEnumerations(annotated: AnnotatedText): AnnotatedText {
	const { text } = annotated.paper;
	const sentences = annotated.sentences
		.flatMap((sentence) =>
			/\b\w{1,3}\)/.test(sentence.text) ? intoItems(sentence, text) : [sentence]
		)
		.flatMap((sentence) =>
			/[:;]\s/.test(sentence.text) ? intoClauseItems(sentence, text) : [sentence]
		);
	return { ...annotated, sentences };
}
