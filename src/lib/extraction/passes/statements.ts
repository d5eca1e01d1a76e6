import type { AnnotatedSentence, AnnotatedText, Statement } from '../annotated-text';
import { parseClause, textOfRange, type Clause } from '../clause';
import { tidy, withoutDiscourse } from '../compress';
import { COMMENT_TAIL, DOUBTING_VERBS, REPORTING_VERBS, STUDY_SUBJECT } from '../lexicon/cues';
import { resolveReferents, type Referents } from '../referents';

const ADVERBS = String.raw`(?:(?:\p{L}+ly|also|further|then|first|thus|therefore|next|additionally|now|here|clearly)\s)*`;
const LEAD = String.raw`(?<lead>(?:[^,]{3,90},\s){0,2})`;
/** "In X, we find that …": the frame goes, the phrase in front stays. */
const REPORT = new RegExp(
	`^${LEAD}${STUDY_SUBJECT}\\s${ADVERBS}(?:${REPORTING_VERBS})\\s(?:that|how)\\s(?<claim>.+)$`,
	'iu'
);
const REPORT_BARE = new RegExp(
	`^${LEAD}we\\s${ADVERBS}(?:find|found|show|observe|observed|see)\\s(?<claim>.+)$`,
	'iu'
);
const DOUBT = new RegExp(
	`^${LEAD}(?<who>${STUDY_SUBJECT})\\s${ADVERBS}(?<doubt>${DOUBTING_VERBS}|are consistent with the (?:view|idea|hypothesis))\\sthat\\s(?<claim>.+)$`,
	'iu'
);
const PASSIVE_REPORT =
	/^it (?:is|was|has been) (?:found|shown|demonstrated|observed|concluded|noted) that (?<claim>.+)$/iu;
/** "…, finding that X" and "… and find that X": a second statement inside the first. */
const INNER_REPORT = new RegExp(
	`(?:,?\\s(?:and|we)\\s${ADVERBS}(?:${REPORTING_VERBS})|,\\s(?:finding|showing|revealing|demonstrating|suggesting))\\s(?:that)\\s`,
	'iu'
);
const SENTENCE_LENGTH = 45;

/** "Agents operate" → "agents operate" where the paper writes the word without a capital elsewhere. */
function lowerFirst(text: string, plainWords: ReadonlySet<string>): string {
	const first = /^[\p{L}\p{N}'’-]+/u.exec(text)?.[0] ?? '';
	const isPlain = /^\p{Lu}[\p{Ll}'’-]*$/u.test(first) && plainWords.has(first.toLowerCase());
	return isPlain ? text.charAt(0).toLowerCase() + text.slice(1) : text;
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

/** "(1) … (2) …" inside a sentence; the words before the first item introduce it. */
function itemsOf(text: string): { intro: string; items: string[] } | undefined {
	const starts = [...text.matchAll(/(?<=^|[\s:;,])\((?:\d|[ivx]{1,3}|[a-e])\)\s+/g)];
	if (starts.length < 2) return undefined;
	const items = starts.map((start, index) => {
		const end = starts[index + 1]?.index ?? text.length;
		return text
			.slice((start.index ?? 0) + start[0].length, end)
			.replace(/[\s,;.]*(?:\b(?:and|or))?[\s,;.]*$/, '');
	});
	return { intro: text.slice(0, starts[0]?.index).trim(), items };
}

/** Items that are clauses stand alone; items that are phrases keep the verb of the introduction. */
function fromItems(text: string): string[] {
	const found = itemsOf(text);
	if (!found) return [text];
	const { intro, items } = found;
	if (/\b(?:between|by|of|with|into|from|either)$/.test(intro))
		return [text.replace(/\((?:\d|[ivx]{1,3}|[a-e])\)\s+/g, '')];
	const verb =
		/\b(?<we>we)\s(?:\w+ly\s)?(?<verb>uncover|find|identify|reveal|observe|show|discover|report|present|introduce|propose|develop|contribute)\b/i.exec(
			intro
		)?.groups;
	return items.flatMap((item) => {
		const claim = withoutDiscourse(item.replace(/^that\s/, ''));
		if (parseClause(claim)) return [claim];
		return verb ? [`we ${verb['verb']} ${item}`] : [];
	});
}

/** Cuts at ": ", "; " and ", and|while|whereas|but" where both sides are clauses. */
function intoClauses(text: string): string[] {
	const colon = /^(.{15,}?)(?::|\s--|;)\s(?=\S)(.{20,})$/su.exec(text);
	if (colon) {
		const [, before = '', after = ''] = colon;
		const parts = after.split(/;\s(?:and\s)?|,\s(?=(?:and\s)?it\s)/);
		if (parseClause(after))
			return [
				...intoClauses(before),
				...parts.flatMap((part) => intoClauses(part.replace(/^and\s/, '')))
			];
		if (text.includes(';')) return [...intoClauses(before), ...intoClauses(after)];
	}
	return cutCoordination(text);
}

const JOINT = /,\s(?:and|but|while|whereas|whilst|so that)\s/g;

function cutCoordination(text: string): string[] {
	for (const joint of text.matchAll(JOINT)) {
		const at = joint.index ?? 0;
		const left = text.slice(0, at);
		const right = text.slice(at + joint[0].length);
		const isContrast = !/and/.test(joint[0]);
		if (isContrast && text.split(' ').length <= 32) continue;
		if (!hasOwnSubject(right) || !parseClause(left)) continue;
		return [left, ...cutCoordination(right)];
	}
	return cutSeries(text);
}

/** "A affect B, C show D, and E demonstrate F": commas alone between clauses. */
function cutSeries(text: string): string[] {
	const parts = text.split(/,\s(?:and\s)?/);
	if (parts.length < 2 || !parts.every((part) => hasOwnSubject(part))) return [text];
	return parts;
}

function hasOwnSubject(text: string): boolean {
	const clause = parseClause(text);
	return (
		clause !== undefined &&
		clause.lead.to === 0 &&
		clause.words.length >= 4 &&
		clause.words[0]?.pos !== 'VERB'
	);
}

/** "S does A and does B" where it is long: two statements with one subject. */
function cutPredicates(text: string): string[] {
	const clause = parseClause(text);
	if (!clause || clause.words.length <= 24) return [text];
	const joint = predicateJoint(clause);
	if (joint < 0) return [text];
	const subject = text.slice(0, clause.words[clause.verb.from]?.span.start ?? 0);
	const second = clause.words[joint + 1];
	const before = clause.words[joint];
	if (!second || !before) return [text];
	const first = text.slice(0, before.span.start).replace(/[\s,]+$/, '');
	return [first, ...cutPredicates(subject + text.slice(second.span.start))];
}

/** Index of an "and" or "but" in the rest that a verb of the same shape follows. */
function predicateJoint({ words, verb, rest }: Clause): number {
	const finite = words
		.slice(verb.from, verb.to)
		.find((word) => word.pos === 'AUX' || word.pos === 'VERB');
	for (let at = rest.from; at < rest.to - 3; at++) {
		const word = words[at];
		if (word?.pos === 'SCONJ' && !/^(?:than)$/.test(word.lower)) return -1;
		if (word?.pos !== 'CCONJ' || word.lower === 'or') continue;
		let next = at + 1;
		while (words[next]?.pos === 'ADV') next++;
		const candidate = words[next];
		const sameVerb =
			candidate?.pos === 'VERB' &&
			finite?.pos === 'VERB' &&
			candidate.form === finite.form &&
			candidate.form !== 'ing';
		const helper = candidate?.pos === 'AUX' && !/^(?:be|been|being)$/.test(candidate.lower);
		if (sameVerb || helper) return at;
	}
	return -1;
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
	return [
		{ ...statement, text: before },
		...splitInner({ text: after, ...(isDoubt ? { doubt: 'suggest' } : {}) })
	];
}

function statementsOf(sentence: AnnotatedSentence, referents: Referents): Statement[] {
	const bare = withoutDiscourse(tidy(sentence.text));
	return fromItems(bare)
		.flatMap((item) => splitInner(unframe(item)))
		.map((statement) => ({ ...statement, text: withoutDiscourse(shortened(statement.text)) }))
		.flatMap((statement) =>
			intoClauses(statement.text).map((text) => ({
				...statement,
				...unframeAgain(text, statement)
			}))
		)
		.flatMap((statement) =>
			(statement.text.split(' ').length > SENTENCE_LENGTH / 2
				? cutPredicates(statement.text)
				: [statement.text]
			).map((text) => ({ ...statement, text }))
		)
		.map((statement) => ({
			...statement,
			text: lowerFirst(resolveReferents(statement.text.trim(), referents), referents.plainWords)
		}))
		.filter((statement) => statement.text.split(' ').length >= 4);
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
