import { textOfRange } from '$lib/extraction/clause';
import { contentStems } from '$lib/text/stems';
import { opening } from '../questions';
import { hasPlainSubject, type Gapped, type Question } from './gapped';
import { asksInPlace } from './in-place';
import { tailsOf, type Tail } from './tails';

/** Words that may open a question before what it asks. */
const LONGEST_IN_FRONT = 16;

/** The clause up to what is asked for, as if it ended there. */
function withoutTail({ clause, from }: Gapped, to: number): Gapped {
	const { words, text, rest, lead, subject, verb } = clause;
	const kept = words.slice(0, to);
	const bare = {
		text: text.slice(0, kept.at(-1)?.span.end ?? 0),
		words: kept,
		lead,
		subject,
		verb,
		rest: { from: rest.from, to }
	};
	return { clause: bare, from, to, hidden: textOfRange(clause, { from, to }) };
}

const ENDS_IN_PREPOSITION =
	/\s(?:with|to|on|from|by|for|into|as|in|about|against|at|of|upon|than|do|doing)\?$/u;

/** May stand in front of a statement as well as behind. */
const MOVES =
	/^(?:to|by|during|after|before|under|when|while|if|compared|using|via|despite|throughout)\s/u;

const isOpenEnded = (body: string) => ENDS_IN_PREPOSITION.test(body) || asksInPlace(body);
/** "on which ropes is it based?" */
const OPENS_WITH_PREPOSITION = /^\p{L}+ (?:what|which|whom)\b/u;

/** "what does it use?" + "to sort B": behind the question, or in front where it ends in a preposition. */
function placed(question: Question, tail: Tail, lead: string): Question | undefined {
	const { said, opens } = tail;
	if (said === '') return question;
	const isPurpose = /^to\s/u.test(said) && OPENS_WITH_PREPOSITION.test(question.body);
	const isOpen = isOpenEnded(question.body) || isPurpose || tail.isAside;
	const isLong = said.split(' ').length > LONGEST_IN_FRONT;
	if (!isOpen) return { ...question, body: question.body.replace(/\?$/u, ` ${said}?`) };
	const isStuck = asksInPlace(question.body) && !MOVES.test(said);
	if (!opens || lead !== '' || isLong || isStuck) return undefined;
	return { ...question, body: `${said}, ${question.body}` };
}

/** Telling words of a question that holds none of the tail: "what does the survey show?" has two. */
const LEAST_SHOWN = 4;

type Asker = (gap: Gapped) => Question | undefined;

/** Kinds of text, of which a study tells no more than what it is. */
const OWN_TEXT =
	/^(?:an? |the )?(?:[\p{L}-]+ ){0,2}(?:cases?|reports?|reviews?|stud(?:y|ies)|overview|survey|introduction|discussion)\b/u;
const tellsOwnText = ({ clause, from, hidden }: Gapped) =>
	from === clause.rest.from &&
	OWN_TEXT.test(hidden) &&
	textOfRange(clause, clause.subject) === 'the study';

/** "the indicators": which ones, the words around it told. */
const tells = ({ clause: { words }, from, to, hidden }: Gapped) =>
	contentStems(hidden).length > 1 || words.slice(from, to).some(({ pos }) => pos === 'PROPN');

/** "uses [a rake] to sort B" as if "uses [a rake]", and then with the end it had: "what does it use to sort B?". */
export function* askAroundTail(gap: Gapped, askers: readonly Asker[]): Generator<Question> {
	const { clause, from, to } = gap;
	if (from < clause.rest.from || to >= clause.rest.to || !hasPlainSubject(clause)) return;
	if (tellsOwnText(gap)) return;
	for (const tail of tailsOf(gap)) {
		const bare = withoutTail(gap, tail.to);
		if (!tells(bare)) continue;
		for (const ask of askers) {
			const question = ask(bare);
			const asked = question && placed(question, tail, opening(clause));
			const isBare = from === clause.rest.from && tail.said === '';
			if (!asked || (isBare && contentStems(asked.body).length < LEAST_SHOWN)) continue;
			yield { answer: bare.hidden, ...asked };
		}
	}
}
