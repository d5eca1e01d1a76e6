import { type CardContent, GAP } from '$lib/cards/card';
import type { Paper } from '$lib/papers/paper';
import type { Question, Quiz } from './quiz';

/** The card a question was made of. */
function cardOf(question: Question, text: string): CardContent {
	const { prompt, answer, type, quote } = question;
	const start = quote === undefined ? -1 : text.indexOf(quote);
	const evidence =
		quote === undefined || start < 0
			? {}
			: { evidence: { quote, span: { start, end: start + quote.length } } };
	return prompt.includes(GAP)
		? {
				kind: 'cloze',
				type,
				clozeText: prompt.replace(GAP, () => `{{c1::${answer}}}`),
				...evidence
			}
		: { kind: 'basic', type, front: prompt, back: answer, ...evidence };
}

/** The papers of a quiz that someone else made, with its questions as cards; their text is the quotes. */
export function papersToKeep(quiz: Quiz): { paper: Paper; cards: CardContent[] }[] {
	return quiz.papers.map(({ title, DOI }, at) => {
		const questions = quiz.questions.filter(({ paper }) => paper === at);
		const quotes = new Set(questions.flatMap(({ quote }) => quote ?? []));
		const text = [...quotes].join('\n\n');
		const section = { kind: 'other' as const, title: '', level: 1 };
		const paper: Paper = {
			citation: { title, author: [], ...(DOI === undefined ? {} : { DOI }) },
			links: [],
			text,
			sections: text === '' ? [] : [{ ...section, span: { start: 0, end: text.length } }],
			source: { name: 'shared quiz', listing: quiz.title }
		};
		return { paper, cards: questions.map((question) => cardOf(question, text)) };
	});
}
