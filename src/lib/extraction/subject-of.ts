import { parseClause, textOfRange } from './clause';

/** What a sentence is about, and the sentence after it may call "it" or "they"; empty where it cannot be read. */
export function subjectOf(text: string): string {
	const clause = parseClause(text);
	return clause ? textOfRange(clause, clause.subject) : '';
}
