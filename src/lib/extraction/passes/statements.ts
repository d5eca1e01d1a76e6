import type { AnnotatedSentence, AnnotatedText, Statement } from '../annotated-text';
import { parseClause, textOfRange } from '../clause';
import { cutPredicates, cutTails, fromItems, intoClauses } from '../cut-sentence';
import { tidy, withoutDiscourse } from '../compress';
import {
	BACKGROUND_CUE,
	COMMENT_TAIL,
	DOUBTING_VERBS,
	REPORTING_VERBS,
	STUDY_SUBJECT
} from '../lexicon/cues';
import { tagWords } from '../parts-of-speech';
import { resolveReferents, type Referents } from '../referents';

const ADVERBS = String.raw`(?:(?:\p{L}+ly|also|further|then|first|thus|therefore|next|additionally|now|here|clearly)\s)*`;
const LEAD = String.raw`(?<lead>(?:[^,]{3,90},\s){0,2})`;
/** "In X, we find that …": the frame goes, the phrase in front stays. */
const REPORT = new RegExp(
	`^${LEAD}${STUDY_SUBJECT}\\s${ADVERBS}(?:${REPORTING_VERBS})\\s(?:that|how),?\\s(?<claim>.+)$`,
	'iu'
);
const REPORT_BARE = new RegExp(
	`^${LEAD}we\\s${ADVERBS}(?:find|found|show|observe|observed|see)\\s(?<claim>.+)$`,
	'iu'
);
const DOUBT = new RegExp(
	`^${LEAD}(?<who>${STUDY_SUBJECT})\\s${ADVERBS}(?<doubt>${DOUBTING_VERBS}|are consistent with the (?:view|idea|hypothesis))\\sthat,?\\s(?<claim>.+)$`,
	'iu'
);
const PASSIVE_REPORT =
	/^it (?:is|was|has been) (?:found|shown|demonstrated|observed|concluded|noted) that (?<claim>.+)$/iu;
/** "…, finding that X" and "… and find that X": a second statement inside the first. */
const INNER_REPORT = new RegExp(
	`(?:(?:,?\\s(?:and|we)\\s${ADVERBS}(?:${REPORTING_VERBS})|,\\s(?:finding|showing|revealing|demonstrating|suggesting))\\sthat|,?\\s(?:since|because|as|where)\\swe\\s${ADVERBS}(?:find|found|show|observe)(?:\\sthat)?)\\s`,
	'iu'
);

/** "Agents operate" → "agents operate" where the paper writes the word without a capital elsewhere. */
function lowerFirst(text: string, plainWords: ReadonlySet<string>): string {
	const first = /^[\p{L}\p{N}'’-]+/u.exec(text)?.[0] ?? '';
	const isPlain =
		/^\p{Lu}[\p{Ll}'’-]*$/u.test(first) && (plainWords.has(first.toLowerCase()) || isNoName(text));
	return isPlain ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** Read as a verb, an adjective or an adverb: no name. */
function isNoName(text: string): boolean {
	const pos = tagWords(text.split(' ').slice(0, 3).join(' '))[0]?.pos;
	return (
		pos === 'VERB' ||
		pos === 'ADJ' ||
		pos === 'ADV' ||
		pos === 'ADP' ||
		pos === 'DET' ||
		pos === 'SCONJ'
	);
}

const ALWAYS_PLAIN = (
	'the a an we our in on at for by with to from this these those it they its their as when while although using both all each ' +
	'most many some such under within across during after before among between through despite no not one two three four five ' +
	'compared there over only more if since because once given without patients participants results including adding training'
).split(' ');

function plainWordsOf({ sentences }: AnnotatedText): ReadonlySet<string> {
	const words = new Set(ALWAYS_PLAIN);
	for (const { text } of sentences.slice(0, 600)) {
		for (const [word] of text.matchAll(/(?<![\p{L}\p{N}-])\p{Ll}[\p{L}'’-]*/gu)) words.add(word);
	}
	return words;
}

/** A report's frame off; its lead kept in front. */
function unframe(text: string): Statement {
	const doubtful = DOUBT.exec(text)?.groups;
	if (doubtful) {
		const isWe = /^(?:we|i)$/i.test(doubtful['who'] ?? '');
		const doubt = isWe ? (doubtful['doubt'] ?? '').toLowerCase() : 'suggest';
		return { text: `${doubtful['lead'] ?? ''}${doubtful['claim'] ?? ''}`, doubt };
	}
	const match = REPORT.exec(text) ?? PASSIVE_REPORT.exec(text);
	if (match?.groups) return { text: `${match.groups['lead'] ?? ''}${match.groups['claim'] ?? ''}` };
	const bare = REPORT_BARE.exec(text)?.groups;
	const claim = bare?.['claim'] ?? '';
	return bare && isSoundClaim(claim) ? { text: `${bare['lead'] ?? ''}${claim}` } : { text };
}

function isSoundClaim(text: string): boolean {
	const clause = parseClause(text.split(/[:;]/)[0] ?? '');
	if (!clause) return false;
	const verb = clause.words[clause.verb.to - 1];
	const opener = clause.words[clause.subject.from];
	return (
		verb !== undefined &&
		!verb.isAmbiguous &&
		clause.subject.to - clause.subject.from <= 8 &&
		opener?.pos !== 'DET'
	);
}

function shortened(text: string): string {
	const cut = text.replace(COMMENT_TAIL, '');
	return cut.split(' ').length >= 6 ? cut : text;
}

function splitInner(statement: Statement): Statement[] {
	const match = INNER_REPORT.exec(statement.text);
	if (!match) return [statement];
	const before = statement.text.slice(0, match.index);
	const after = statement.text.slice(match.index + match[0].length);
	const isDoubt = /suggesting/i.test(match[0]);
	const rest = splitInner({ text: after, ...(isDoubt ? { doubt: 'suggest' } : {}) });
	// "Prior works do X, which is problematic since we find Y": only Y is the paper's own.
	return BACKGROUND_CUE.test(before) ? rest : [{ ...statement, text: before }, ...rest];
}

function statementsOf(sentence: AnnotatedSentence, referents: Referents): Statement[] {
	const bare = withoutDiscourse(tidy(sentence.text));
	return fromItems(bare)
		.flatMap((item) => splitInner(unframe(item)))
		.map((statement) => ({ ...statement, text: withoutDiscourse(shortened(statement.text)) }))
		.flatMap((outer) => intoClauses(outer.text).map((text) => unframeAgain(text, outer)))
		.flatMap((statement) => cutTails(statement.text).map((text) => ({ ...statement, text })))
		.flatMap((statement) => cutPredicates(statement.text).map((text) => ({ ...statement, text })))
		.map((statement) => ({ ...statement, text: settled(statement.text, referents) }))
		.filter((statement) => statement.text.split(' ').length >= 4);
}

function settled(text: string, referents: Referents): string {
	return lowerFirst(resolveReferents(text.trim(), referents), referents.plainWords);
}

function unframeAgain(text: string, outer: Statement): Statement {
	const inner = unframe(withoutDiscourse(text));
	const doubt = inner.doubt ?? outer.doubt;
	return doubt ? { text: inner.text, doubt } : { text: inner.text };
}

/** Every own sentence cut into clauses that stand alone. */
export function markStatements(annotated: AnnotatedText): AnnotatedText {
	const plainWords = plainWordsOf(annotated);
	let before: { subject: string; text: string } = { subject: '', text: '' };
	const sentences = annotated.sentences.map((sentence) => {
		const referents: Referents = { names: annotated.names, plainWords, before };
		const statements = statementsOf(sentence, referents);
		const clause = parseClause(statements[0]?.text ?? '');
		const subject = clause ? textOfRange(clause, clause.subject) : '';
		before = { subject: subject || before.subject, text: sentence.text };
		const isUsed = sentence.isOwn && !sentence.isEmpty;
		return { ...sentence, statements: isUsed ? statements : [] };
	});
	return { ...annotated, sentences };
}
