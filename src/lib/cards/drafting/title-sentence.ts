import { parseClause, type Clause } from '$lib/extraction/clause';
import { verbForm } from '$lib/extraction/verb-forms';
import { topicOfQuestion } from './question-title';

/** Words of a title that is taken as it is. */
const SHORT = 6;

export interface SentenceTitle {
	readonly subject: string;
	/** What it is about, and nothing of what was found. */
	readonly topic?: string;
}

/** "by entropy penalized coding", "organ transplant recipients": no verb, and nothing told. */
function tellsFinding({ words, verb, rest }: Clause): boolean {
	const [main, next] = [words[verb.to - 1], words[rest.from]];
	if (!main || !next || main.isAmbiguous) return false;
	if (words[verb.from]?.pos === 'AUX') return true;
	// "uptake by plants", "interviews as a means"
	if (main.form === 'base' ? next.pos === 'ADP' : main.form !== '3sg') return false;
	return verbForm(main.lower)?.maybeNoun !== true || next.pos === 'DET';
}

/** Where a second deed begins: "shortens A [and feeds B]". */
function endOfDeed({ words, rest }: Clause): number {
	const second = words.findIndex(
		(word, at) =>
			at > rest.from && word.pos === 'CCONJ' && /^(?:3sg|base)$/.test(words[at + 1]?.form ?? '')
	);
	return second < 0 ? rest.to : second;
}

/** Asked whether it is so, it tells no more than what it is about. */
function asQuestion(clause: Clause, title: string): string | undefined {
	const { words, subject, verb } = clause;
	const part = (from: number, to: number) =>
		title.slice(words[from]?.span.start, words[to - 1]?.span.end);
	const [finite, main] = [words[verb.from], words[verb.to - 1]];
	if (!finite || !main) return undefined;
	const about = part(subject.from, subject.to);
	const end = endOfDeed(clause);
	if (/^(?:is|are|was|were)$/.test(finite.lower)) {
		const said = words[verb.from + 1]?.lower === 'not' ? verb.from + 2 : verb.from + 1;
		return `${finite.lower} ${about} ${part(said, end)}`;
	}
	const { lemma } = verbForm(main.lower) ?? {};
	return lemma && `does ${about} ${lemma} ${part(clause.rest.from, end)}`;
}

/** Of a title that is a sentence: "Willow bark shortens fever in mice" → "Willow bark", "Willow bark and fever in mice". */
export function sentenceTitle(title: string): SentenceTitle | undefined {
	if (title.split(' ').length <= SHORT) return undefined;
	const lower = title.replace(/(?<=\s)\p{Lu}(?=\p{Ll})/gu, (letter) => letter.toLowerCase());
	const clause = parseClause(lower);
	if (!clause || !tellsFinding(clause)) return undefined;
	const subject = title
		.slice(0, clause.words[clause.subject.to - 1]?.span.end)
		.replace(/[,;]$/u, '');
	if (!subject.includes(' ')) return undefined;
	const question = asQuestion(clause, title) ?? '';
	const topic = topicOfQuestion(question);
	// Not read, but given back as it stands.
	const isRead = topic !== undefined && topic !== subject && !question.endsWith(topic);
	return isRead && bare(topic).startsWith(bare(subject)) ? { subject, topic } : { subject };
}

const bare = (phrase: string) => phrase.toLowerCase().replace(/^(?:an?|the)\s/u, '');
