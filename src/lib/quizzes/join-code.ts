import type { Quiz } from './quiz';
import { writeQuizCode } from './quiz-code';

/** What was left out so that the link has room: nothing, the sentences, some wrong answers as well, or the ends of titles. */
export type JoinForm = 'whole' | 'without-quotes' | 'fewer-options' | 'short-titles' | 'too-long';

export interface JoinCode {
	/** The quiz that everyone plays, the host as well; its id is that of the code. */
	readonly quiz: Quiz;
	readonly code: string;
	readonly form: JoinForm;
}

const FEWEST_DISTRACTORS = 2;

function withFewerOptions(quiz: Quiz): Quiz {
	const questions = quiz.questions.map((question) => ({
		...question,
		// The shortest ones stay.
		distractors: [...question.distractors]
			.sort((left, right) => left.length - right.length)
			.slice(0, FEWEST_DISTRACTORS)
	}));
	return { ...quiz, questions };
}

/** Characters of a title that tell papers of one evening apart. */
const SHORT_TITLE = 28;

function shortTitle(title: string): string {
	if (title.length <= SHORT_TITLE) return title;
	const [name = ''] = title.split(':');
	if (name.length <= SHORT_TITLE) return name;
	return `${title.slice(0, title.lastIndexOf(' ', SHORT_TITLE) || SHORT_TITLE)} …`;
}

/** The fullest form of a quiz whose code fits; `too-long` where even the barest one does not. */
export function writeJoinCode(quiz: Quiz, fits: (code: string) => boolean): JoinCode {
	const whole = writeQuizCode(quiz, { withQuotes: true });
	if (fits(whole)) return { quiz, code: whole, form: 'whole' };
	const bare = writeQuizCode(quiz, { withQuotes: false });
	if (fits(bare)) return { quiz, code: bare, form: 'without-quotes' };
	const fewer = withFewerOptions(quiz);
	const code = writeQuizCode(fewer, { withQuotes: false });
	if (fits(code)) return { quiz: fewer, code, form: 'fewer-options' };
	const papers = quiz.papers.map(({ title }) => ({ title: shortTitle(title) }));
	const short = { ...fewer, papers };
	const last = writeQuizCode(short, { withQuotes: false });
	if (fits(last)) return { quiz: short, code: last, form: 'short-titles' };
	return { quiz, code: whole, form: 'too-long' };
}
