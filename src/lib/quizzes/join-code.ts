import type { Quiz } from './quiz';
import { writeQuizCode } from './quiz-code';

/** What was left out so that the link has room: nothing, the sentences, or some wrong answers as well. */
export type JoinForm = 'whole' | 'without-quotes' | 'fewer-options' | 'too-long';

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

/** The fullest form of a quiz whose code fits; `too-long` where even the barest one does not. */
export function writeJoinCode(quiz: Quiz, fits: (code: string) => boolean): JoinCode {
	const whole = writeQuizCode(quiz, { withQuotes: true });
	if (fits(whole)) return { quiz, code: whole, form: 'whole' };
	const bare = writeQuizCode(quiz, { withQuotes: false });
	if (fits(bare)) return { quiz, code: bare, form: 'without-quotes' };
	const fewer = withFewerOptions(quiz);
	const code = writeQuizCode(fewer, { withQuotes: false });
	return fits(code)
		? { quiz: fewer, code, form: 'fewer-options' }
		: { quiz, code: whole, form: 'too-long' };
}
