import { readFileSync } from 'node:fs';
import QRCode from 'qrcode';
import type { CardContent, CardType } from '../src/lib/cards/card';
import { contrastOptions } from '../src/lib/cards/distractors/contrast-options';
import { directionOptions } from '../src/lib/cards/distractors/direction-options';
import { contentStems, jaccard } from '../src/lib/text/stems';
import { phraseForm } from '../src/lib/cards/distractors/phrase-form';
import { readNames } from '../src/lib/cards/gate/names';
import { readQuantities } from '../src/lib/cards/gate/quantities';
import { fromStarter, type StarterPaper } from '../src/lib/cards/starter-library';
import { type AskableCard, drawQuiz } from '../src/lib/quizzes/draw-quiz';
import { writeJoinCode } from '../src/lib/quizzes/join-code';
import type { Given } from '../src/lib/quizzes/mark-answer';
import type { Question, Quiz } from '../src/lib/quizzes/quiz';
import { quizIdOf, writeQuizCode } from '../src/lib/quizzes/quiz-code';
import { writeSittingCode } from '../src/lib/quizzes/sitting-code';

/**
 * Sizes of quizzes and results as links and QR codes (level M), and a check of wrong answers:
 * `npm run bench:quizzes [CARDS.jsonl]`, the output of `npm run cli -- cards`; else the starter library.
 */
const LINK = 'https://paperdeck.example/quiz#';

/** A line of `npm run cli -- cards`. */
interface CardLine {
	readonly paper: { readonly title: string };
	readonly type: CardType;
	readonly prompt: string;
	readonly answer: string;
	readonly evidence: { readonly quote: string; readonly span: readonly [number, number] } | null;
}

function starterPapers(): AskableCard[][] {
	return ['first.json', 'second.json'].flatMap((name) => {
		const { papers } = JSON.parse(readFileSync(`static/starter/${name}`, 'utf8')) as {
			papers: StarterPaper[];
		};
		return papers.map((entry) =>
			fromStarter(entry).cards.map((content) => ({ content, paper: { title: entry.title } }))
		);
	});
}

function cardOf({ paper, type, prompt, answer, evidence }: CardLine): AskableCard {
	const [start, end] = evidence?.span ?? [0, 0];
	const proof = evidence ? { evidence: { quote: evidence.quote, span: { start, end } } } : {};
	return {
		content: { kind: 'basic', type, front: prompt, back: answer, ...proof },
		paper: { title: paper.title }
	};
}

function papersOf(file: string): AskableCard[][] {
	const lines = readFileSync(file, 'utf8').trim().split('\n');
	const papers = new Map<string, AskableCard[]>();
	for (const line of lines) {
		const card = cardOf(JSON.parse(line) as CardLine);
		papers.set(card.paper.title, [...(papers.get(card.paper.title) ?? []), card]);
	}
	return [...papers.values()];
}

const versionOf = (text: string) => {
	try {
		return QRCode.create(text, { errorCorrectionLevel: 'M' }).version;
	} catch {
		return Infinity;
	}
};

function answersTo(quiz: Quiz): Given[] {
	return quiz.questions.map((question, at): Given => {
		if (question.kind === 'choice') return { kind: 'option', place: at % 3 };
		if (question.kind === 'recall') return { kind: 'graded', recalled: at % 2 === 0 };
		return { kind: 'typed', text: question.answer };
	});
}

function percentile(values: readonly number[], share: number): number {
	const sorted = [...values].sort((left, right) => left - right);
	return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

const row = (name: string, values: readonly number[], limit: number) =>
	console.log(
		`${name.padEnd(44)} median ${percentile(values, 0.5)}, 95 % ${percentile(values, 0.95)}, ` +
			`most ${Math.max(...values)}; within ${limit}: ${values.filter((value) => value <= limit).length} of ${values.length}`
	);

function sizes(papers: readonly AskableCard[][], pool: readonly AskableCard[]): Quiz[] {
	const quizzes = papers.flatMap((cards, at) => {
		const two = [...cards, ...(papers[(at + 1) % papers.length] ?? [])];
		const options = { title: 'Thursday group', seed: String(at), count: 12 };
		return drawQuiz(two, { ...options, pool: pool.map(({ content }) => content) });
	});
	const full = quizzes.filter(({ questions }) => questions.length === 12);
	console.log(`${full.length} quizzes of 12 questions from two papers each`);
	const longest = (version: number) => (code: string) => versionOf(LINK + code) <= version;
	const joins = full.map((quiz) => writeJoinCode(quiz, longest(25)));
	row(
		'join link, QR version',
		joins.map(({ code }) => versionOf(LINK + code)),
		25
	);
	const forms = ['whole', 'without-quotes', 'fewer-options', 'short-titles', 'too-long'];
	for (const form of forms)
		console.log(`  ${form}: ${joins.filter((join) => join.form === form).length}`);
	row(
		'link with all sentences, characters',
		full.map((quiz) => (LINK + writeQuizCode(quiz, { withQuotes: true })).length),
		2000
	);
	row(
		'result, QR version',
		full.map((quiz) =>
			versionOf(
				writeSittingCode({
					quizId: quizIdOf(quiz),
					nickname: 'Wilhelmina',
					seat: 'A1B2',
					answers: answersTo(quiz)
				})
			)
		),
		10
	);
	return quizzes;
}

/** The words of a text with its numbers left out: what is asked of them stays the same. */
function withoutNumbers(text: string): string {
	return readQuantities(text).reduceRight(
		(rest, { span }) => `${rest.slice(0, span.start)}#${rest.slice(span.end)}`,
		text
	);
}

const decimalsOf = (text: string) => /\.(\d+)/.exec(text)?.[1]?.length ?? 0;

/** What an answer is: its numbers with their units and precision, a name, or a phrase of some form. */
function kindOf(text: string, prompt: string): string {
	const quantities = readQuantities(text).filter(({ inName }) => !inName);
	if (quantities.length > 0) {
		const sizes = quantities.map((one) => [one.unit, one.percent, decimalsOf(one.text)].join(' '));
		return `number ${sizes.join(', ')} in ${withoutNumbers(text)}`;
	}
	const isName = readNames(text).some((name) => name.isStrong && name.text === text);
	return isName ? 'name' : `phrase: ${phraseForm(text, prompt).head}`;
}

/** The same words but for a few, in the same places, are of one kind whatever a tagger makes of them. */
function differsByAWord(left: string, right: string): boolean {
	const [one, other] = [new Set(left.split(' ')), new Set(right.split(' '))];
	const apart = [...one].filter((word) => !other.has(word)).length;
	return one.size > 2 && apart <= 2 && Math.abs(one.size - other.size) <= 1;
}

/** The answer's own opposites: "no faster" beside "significantly faster". */
function oppositesOf({ answer, prompt, type }: Question): ReadonlySet<string> {
	const card = { kind: 'basic' as const, type, front: prompt, back: answer };
	return new Set([...directionOptions(card), ...contrastOptions(card)].map(({ text }) => text));
}

function isSameKind(option: string, question: Question): boolean {
	const { answer, prompt } = question;
	return (
		kindOf(option, prompt) === kindOf(answer, prompt) ||
		differsByAWord(option, answer) ||
		oppositesOf(question).has(option)
	);
}

/** What makes a second right answer, or gives the right one away. */
function faultOf(question: Question): string | undefined {
	const { answer, distractors, quote = '', prompt } = question;
	const opposites = oppositesOf(question);
	const told = ` ${prompt} ${quote} `.toLowerCase().replace(/[^\p{L}\p{N}-]+/gu, ' ');
	const toldSizes = readQuantities(`${prompt} ${quote}`).map(({ value }) => Math.abs(value));
	const stems = new Set(contentStems(answer));
	const [quantity] = readQuantities(answer);
	const size = Math.abs(quantity?.value ?? 0);
	for (const option of distractors) {
		if (option.toLowerCase() === answer.toLowerCase()) return 'says the answer';
		const [other] = readQuantities(option);
		const otherSize = Math.abs(other?.value ?? 0);
		if (quantity && other && quantity.unit !== other.unit) return 'another unit';
		if (quantity && other && otherSize !== size && toldSizes.includes(otherSize))
			return 'a number of the sentence';
		if (quantity?.bound === 'min' && otherSize < size) return 'right where more is';
		if (quantity?.bound === 'max' && otherSize > size) return 'right where less is';
		if (!quantity && option.includes(' ') && told.includes(` ${option.toLowerCase()} `))
			return 'in the sentence';
		// The opposite of the answer shares its words, and is wrong.
		if (opposites.has(option)) continue;
		if (!quantity && jaccard(stems, new Set(contentStems(option))) >= 0.5)
			return 'nearly the answer';
	}
	return undefined;
}

const LOOKS = ['0', '1', '2'];

/** Each card asked as a choice wherever it has a wrong answer or more, with three seeds. */
function everyChoice(cards: readonly AskableCard[]): Question[] {
	const pool = cards.map(({ content }) => content);
	const titles = new Map(cards.map(({ content, paper }) => [content, paper.title]));
	const titleOf = (content: CardContent) => titles.get(content);
	return LOOKS.flatMap((seed) =>
		cards.flatMap((card) => {
			const options = { title: '', seed, count: 1, kinds: ['choice' as const], pool, titleOf };
			return drawQuiz([card], options).questions;
		})
	);
}

const share = (part: number, whole: number) =>
	`${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;

/** Says what was found, and answers whether it may stand. */
function judge(choices: readonly Question[], cardCount: number): boolean {
	const faults = choices.map(faultOf).filter((fault) => fault !== undefined);
	console.log(`${choices.length} questions with options, ${faults.length} at fault by rule`);
	for (const fault of new Set(faults))
		console.log(`  ${fault}: ${faults.filter((one) => one === fault).length}`);
	const all = choices.flatMap((question) =>
		question.distractors.map((option) => isSameKind(option, question))
	);
	const alike = all.filter(Boolean).length;
	console.log(
		`${alike} of ${all.length} wrong answers of the right one’s kind: ${share(alike, all.length)}`
	);
	const asked = LOOKS.length * cardCount;
	console.log(`${share(choices.length, asked)} of the cards can be asked with options`);
	for (const count of [1, 2, 3]) {
		const some = choices.filter(({ distractors }) => distractors.length === count).length;
		console.log(`  ${count} wrong beside the right one: ${some}`);
	}
	return faults.length === 0 && alike >= SAME_KIND * all.length;
}

const SAME_KIND = 0.98;

/** For a look at what the rules complain of. */
function showFaults(choices: readonly Question[]): void {
	const faulty = (question: Question) =>
		faultOf(question) !== undefined ||
		question.distractors.some((option) => !isSameKind(option, question));
	show(choices.filter(faulty));
}

function show(choices: readonly Question[]): void {
	for (const { prompt, answer, distractors } of choices)
		console.log(`\n${prompt}\n  + ${answer}${distractors.map((one) => `\n  - ${one}`).join('')}`);
}

function main(file: string | undefined): void {
	const papers = (file === undefined ? starterPapers() : papersOf(file)).filter(
		(cards) => cards.length > 0
	);
	const pool = papers.flat();
	const drawn = sizes(papers, pool).flatMap(({ questions }) => questions);
	const withOptions = drawn.filter(({ kind }) => kind === 'choice').length;
	console.log(
		`${share(withOptions, drawn.length)} of the ${drawn.length} questions in quizzes of 12 have options`
	);
	const choices = everyChoice(pool);
	if (!judge(choices, pool.length)) process.exitCode = 1;
	if (process.argv.includes('--show')) show(choices);
	if (process.argv.includes('--faults')) showFaults(choices);
}

main(process.argv.slice(2).find((argument) => !argument.startsWith('--')));
