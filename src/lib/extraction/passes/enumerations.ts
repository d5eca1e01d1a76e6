import type { AnnotatedSentence, AnnotatedText } from '../annotated-text';

const ITEM_MARK = /(?<=^|[\s:;,])\((?:\d|[ivx]{1,3}|[a-e])\)\s+/g;
/** "alternates between (1) … and (2) …": steps of one act, not statements of their own. */
const ONE_ACT = /\b(?:between|by|of|with|into|from|either|both|through|in|via|to|for)$/;
/** Words of an item that can be a statement. */
const SHORTEST_ITEM = 4;

function itemSpans(text: string): { start: number; end: number }[] {
	const marks = [...text.matchAll(ITEM_MARK)];
	return marks.map((mark, index) => {
		const start = (mark.index ?? 0) + mark[0].length;
		const next = marks[index + 1]?.index ?? text.length;
		const item = text.slice(start, next).replace(/[\s,;.]*(?:\b(?:and|or))?[\s,;.]*$/, '');
		return { start, end: start + item.length };
	});
}

function intoItems(sentence: AnnotatedSentence, source: string): AnnotatedSentence[] {
	const raw = source.slice(sentence.span.start, sentence.span.end);
	const spans = itemSpans(raw);
	const intro = raw.slice(0, raw.search(ITEM_MARK)).trim();
	const words = (span: { start: number; end: number }) =>
		raw.slice(span.start, span.end).split(/\s+/).length;
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

/** "(1) … (2) …" inside a sentence: each item is read, and quoted, by itself. */
export function markEnumerations(annotated: AnnotatedText): AnnotatedText {
	const { text } = annotated.paper;
	const sentences = annotated.sentences.flatMap((sentence) =>
		/\(\w{1,3}\)/.test(sentence.text) ? intoItems(sentence, text) : [sentence]
	);
	return { ...annotated, sentences };
}
