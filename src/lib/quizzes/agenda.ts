import { say } from '$lib/language/say';
import type { Quiz } from './quiz';
import { byDisagreement, type QuestionTally } from './room';

/** Signs that Markdown reads as its own are escaped: text of a paper is text. */
const escaped = (text: string) => text.replace(/([\\`*_{}[\]<>#|~])/g, '\\$1');

const oneLine = (text: string) => escaped(text.trim()).replace(/\n+/g, ' ');

function itemOf(quiz: Quiz, { at, answered, right, answers }: QuestionTally, note: string): string {
	const question = quiz.questions[at]!;
	const paper = quiz.papers[question.paper]?.title ?? '';
	const said = answers.map(({ text, count, isRight }) => {
		const times = `${count} × ${escaped(text)}`;
		return `   - ${isRight ? say(`${times} (right)`) : times}`;
	});
	const rightOf = say(`${right} of ${answered} right`);
	return [
		`1. **${escaped(question.prompt)}** (${rightOf})`,
		...said,
		`   - ${say(`Answer: ${escaped(question.answer)}`)}`,
		...(question.quote === undefined ? [] : [`   > ${escaped(question.quote)}`]),
		`   - ${say(`Paper: ${escaped(paper)}`)}`,
		...(note.trim() === '' ? [] : [`   - ${say(`Note: ${oneLine(note)}`)}`])
	].join('\n');
}

/** "Where we disagreed" as a Markdown agenda; questions that all answered alike come as one line. */
export function writeAgenda(
	quiz: Quiz,
	tallies: readonly QuestionTally[],
	/** By the question's place. */
	notes: Readonly<Record<string, string>>
): string {
	const ordered = byDisagreement(tallies).filter(({ answered }) => answered > 0);
	const open = ordered.filter(({ at, spread }) => spread > 0 || (notes[at] ?? '').trim() !== '');
	const agreed = ordered.length - open.length;
	return [
		`# ${say(`${escaped(quiz.title)}: where we disagreed`)}`,
		...open.map((tally) => itemOf(quiz, tally, notes[tally.at] ?? '')),
		...(agreed > 0 ? [`All answered alike: ${agreed} of ${tallies.length} questions.`] : []),
		''
	].join('\n\n');
}
