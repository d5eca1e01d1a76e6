import { onceAText } from '$lib/text/once-a-text';
import type { AnnotatedSentence, AnnotatedText, Statement } from '../annotated-text';
import { parseClause } from '../clause';
import { cutPredicates, cutTails, intoClauses } from '../cut-sentence';
import { fromItem } from '../from-item';
import { tidy, withoutDiscourse } from '../compress';
import { withDashesRead } from '../dashes';
import { BACKGROUND_CUE, COMMENT_TAIL, WISH_TAIL } from '../lexicon/cues';
import { tagWords } from '../parts-of-speech';
import {
	ADJECTIVES,
	ADVERBS,
	NOUNS,
	NUMBER_WORDS,
	PREPOSITIONS,
	SUBORDINATORS
} from '../lexicon/words';
import {
	ADVANTAGE,
	DOUBT,
	GIVES,
	INNER_REPORT,
	PASSIVE_REPORT,
	REPORT,
	REPORT_BARE
} from '../lexicon/report-frames';
import { PLAIN_OPENERS } from '../lexicon/plain-openers';
import { asItSeems } from '../appearances';
import { withoutAuthors } from '../authors-asides';
import { asPlainAct } from '../plain-acts';
import { verbForm } from '../verb-forms';
import { isNominal } from '../word';
import { asShownAct } from '../shown-to';
import { cutNotOnly } from '../not-only';
import { cutParticiples } from '../participle-tails';
import { withoutPointingHalf } from '../pointing-halves';
import { withoutConceded, withSharedSubjects } from '../shared-subjects';
import { cutReports, sideActs } from '../side-acts';
import { resolveReferents, type Referents } from '../referents';
import { scopeOf } from '../scope-of-frame';
import { subjectOf } from '../subject-of';
import { withEffectTold } from '../told-effects';
import { toldByWitness } from '../witnesses';

/** "Agents operate" → "agents operate" where the paper writes the word without a capital elsewhere. */
function lowerFirst(text: string, { plainWords, names }: Referents): string {
	// "Deep Harbour sorts ropes": the paper's own name, of words like any other.
	if (names.some(({ name }) => /\s\p{Lu}/u.test(name) && text.startsWith(`${name} `))) return text;
	const first = /^[\p{L}\p{N}'’-]+/u.exec(text)?.[0] ?? '';
	// "Latimier, Peyre and Ramus", "Karpicke et al."
	if (/^[\p{L}'’-]+(?:,\s\p{Lu}\p{Ll}+|\set al|\s(?:and|&)\s\p{Lu}\p{Ll}+\s\()/u.test(text))
		return text;
	// "Tensor Tree Networks use": all of it is a name.
	if (/^(?!(?:The|An)\s)(?:\p{Lu}\p{Ll}+\s){2}\p{Lu}\p{Ll}/u.test(text)) return text;
	// "Printed Notes were kept": a name in plain words, though only its first letter would be lost.
	const second = /^\p{Lu}\p{Ll}+\s(?<word>\p{Lu}\p{Ll}{2,}(?:\s\p{Ll}.*)?)$/su.exec(text)?.groups?.[
		'word'
	];
	const isOpener =
		ALWAYS_PLAIN.includes(first.toLowerCase()) || PREPOSITIONS.has(first.toLowerCase());
	if (second !== undefined && !isOpener && isPlainWord(second, plainWords)) return text;
	if (isWrittenLarge(first, plainWords)) return text;
	// "A. baumannii", "E. coli"
	if (/^\p{Lu}\.\s?\p{Ll}/u.test(text)) return text;
	const isPlain = /^\p{Lu}[\p{Ll}'’-]*$/u.test(first) && isPlainWord(text, plainWords);
	return isPlain ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** Whether the word that a text begins with is one of the language, or written small elsewhere in the paper. */
function isPlainWord(text: string, plainWords: ReadonlySet<string>): boolean {
	const first = /^[\p{L}\p{N}'’-]+/u.exec(text)?.[0] ?? '';
	return isWrittenPlain(first.toLowerCase(), plainWords) || isNoName(text);
}

/** "Drivers" where the paper writes "a driver". */
function isWrittenPlain(word: string, plainWords: ReadonlySet<string>): boolean {
	const other = word.endsWith('s') ? word.slice(0, -1) : `${word}s`;
	return plainWords.has(word) || (word.length > 4 && plainWords.has(other));
}

/** "Norfolk ropes rot", "Norfolk-made ropes rot", "Moor's law holds": written large within sentences and never small. */
function isWrittenLarge(word: string, words: ReadonlySet<string>): boolean {
	const alone = word.replace(/['’]s$|-\p{Ll}+$/u, '');
	return words.has(alone) && !isWrittenPlain(alone.toLowerCase(), words);
}

const KNOWN = [NOUNS, ADJECTIVES, ADVERBS, PREPOSITIONS, SUBORDINATORS, NUMBER_WORDS];
const WORD_ENDING =
	/(?:tions?|ments?|ness|ity|ities|ings?|ed|ances?|ences?|ers?|ors?|iours?|iors?|ally|ly|ism|ures?|ous|ful|ive|able|ical|ies|[a-z]{3,}(?:al|ic|ary|ory|ant|ent)|rrh(?:o?ea|age)|itis|os[ie]s|a?emia|omas?|pathy|ectomy|plasty|scopy|graphy|therapy|genesis|lysis|tomy|surgery|pnoea|pnea|penia|plasia|uria|algia|plegia)$/;

/** A word of the language, whatever its first letter here. */
function isNoName(text: string): boolean {
	const first = /^\p{L}+/u.exec(text)?.[0]?.toLowerCase() ?? '';
	// "Pre-operative", "Lipid-lowering"
	const part = /^\p{L}{2,}-(\p{Ll}+)/u.exec(text)?.[1];
	if (part !== undefined && isNoName(part)) return true;
	if (KNOWN.some((words) => words.has(first))) return true;
	// "Neural Folds split": a name that begins with such a word.
	if (PLAIN_OPENERS.has(first) && !/^\p{L}+\s\p{Lu}\p{Ll}/u.test(text)) return true;
	// "Packed clay was": what was done to a thing.
	const next = /^\p{L}{3,}ed\s(\p{Ll}+)/u.exec(text)?.[1];
	if (next !== undefined && verbForm(next) === undefined) return true;
	return verbForm(first) !== undefined || (first.length > 6 && WORD_ENDING.test(first));
}

const ALWAYS_PLAIN = (
	'the a an we our in on at for by with to from this these those it they its their as when while although using both all each ' +
	'most many some such under within across during after before among between through despite no not one two three four five ' +
	'compared there over only more if since because once given without patients participants results including adding training'
).split(' ');

/** Words as they are written where no sentence begins. */
function plainWordsOf({ sentences }: AnnotatedText): ReadonlySet<string> {
	const words = new Set(ALWAYS_PLAIN);
	for (const { text } of sentences.slice(0, 600)) {
		for (const [word] of text.matchAll(/(?<![\p{L}\p{N}-])\p{Ll}[\p{L}'’-]*/gu)) words.add(word);
		for (const [word] of text.matchAll(/(?<=\p{Ll},? )\p{Lu}\p{Ll}{2,}(?![\p{L}\p{N}-])/gu))
			words.add(word);
	}
	return words;
}

const OF_OTHERS =
	/^(?:numerous|several|many|some|most|few|multiple|previous|prior|earlier|other|recent|past|existing)\s(?:\p{L}+\s){0,3}(?:stud(?:y|ies)|works?|reports?|trials?|research|authors|experiments?|analys[ei]s)\s/iu;

const JOINED = /^(?:and|but|while|whereas|yet)\s/iu;

/** A report's frame off; its lead kept in front. */
const unframe = onceAText((text): Statement => {
	const plain = asPlainAct(asShownAct(text));
	if (plain !== text) return unframe(plain);
	const doubtful = DOUBT.exec(text)?.groups;
	const match = REPORT.exec(text) ?? PASSIVE_REPORT.exec(text) ?? ADVANTAGE.exec(text);
	// "A, and the tests show that B": two statements, which are cut apart later.
	if (JOINED.test((doubtful ?? match?.groups)?.['who'] ?? '')) return { text };
	if (doubtful) {
		const isVerb = !(doubtful['doubt'] ?? '').includes(' ');
		const isWe = isVerb && /^(?:we|i)$/i.test(doubtful['who'] ?? '');
		const doubt = isWe ? (doubtful['doubt'] ?? '').toLowerCase() : 'suggest';
		return { text: leadOf(doubtful) + (doubtful['claim'] ?? ''), doubt };
	}
	// "Numerous studies have found that X": not what this one found.
	if (OF_OTHERS.test(text)) return { text };
	if (match?.groups)
		return { text: leadOf(match.groups) + scopeOf(match.groups) + (match.groups['claim'] ?? '') };
	const given = GIVES.exec(text)?.groups;
	if (given) {
		const doubt = given['how']?.startsWith('suggest') ? { doubt: 'suggest' } : {};
		return { text: leadOf(given) + (given['claim'] ?? ''), ...doubt };
	}
	const bare = REPORT_BARE.exec(text)?.groups;
	const claim = bare?.['claim'] ?? '';
	if (bare && isSoundClaim(claim)) return { text: leadOf(bare) + claim };
	const sign = BARE_SIGN.exec(text)?.groups;
	if (sign && isToldClaim(sign['claim'] ?? '')) {
		const doubt = HOLDS_BACK.test(sign['how'] ?? '') ? { doubt: 'suggest' } : {};
		return { text: sign['claim'] ?? '', ...doubt };
	}
	const told = toldByWitness(text);
	if (!told) return { text };
	const { lead, who, doubt } = told;
	const scope = lead === '' ? scopeOf({ who, claim: told.claim }) : '';
	return { text: leadOf({ lead }) + scope + told.claim, ...(doubt && { doubt }) };
});

/** "[A slow,] careful test shows that", "[the results of this slow,] careful test": no phrase of its own. */
const HALF_WITNESS =
	/(?:^|(?<=,\s))(?:(?:the\s)?(?:results|findings|data)\s(?:of|from)\s)?(?:an?|the|this|our|these)\s[\p{L}-]+,\s$/iu;

/** What stands before the frame; an act of the authors in front ("Drawing on X, we argue") goes with it. */
function leadOf(groups: Readonly<Record<string, string>>): string {
	const lead = (groups['lead'] ?? '').replace(HALF_WITNESS, '');
	const first = tagWords(lead.split(' ').slice(0, 3).join(' '));
	const opener = first[0];
	const act = opener?.form === 'ing' || opener?.form === 'ed' || opener?.form === 'participle';
	const means = /^(?:by|through|via|with)$/.test(opener?.lower ?? '') && first[1]?.form === 'ing';
	return act ||
		means ||
		/^(?:through|via|paired|combined|together|motivated|inspired|based|building|drawing|using|while we|although we|because we|since we)\b/i.test(
			lead
		)
		? ''
		: lead;
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
		opener?.pos !== 'PRON'
	);
}

/** "This indicates the tar is too thin", "these logs suggest crews row by feel": told without "that". */
const BARE_SIGN =
	/^(?:this|it|(?:this|these|our|the)(?: \p{L}+){1,2}) (?:\p{L}+ly |also |further )?(?<how>suggest|indicate|implie|imply|confirm|demonstrate|reveal|show)(?:s|d|ed)? (?!that\b|how\b|what\b|which\b|where\b|whether\b|why\b|when\b)(?<claim>[^;:]+)$/iu;
const HOLDS_BACK = /^(?:suggest|impl|indicat)/iu;

/** "reveals old boats that can float", "suggests at least one undiscovered lamp": no clause, though something in it could be a verb. */
function isToldClaim(claim: string): boolean {
	// "the need for more tar. lamps hold none": a stop that was not seen.
	if (/\.\s/u.test(claim) || !isSoundClaim(claim)) return false;
	const clause = parseClause(claim);
	if (!clause || clause.lead.to > clause.lead.from) return false;
	const { words, subject, verb } = clause;
	return (
		isNominal(words[subject.to - 1]) &&
		words[verb.to - 1]?.form !== 'ed' &&
		!words
			.slice(0, verb.from)
			.some(({ lower }) => /^(?:that|which|who|whose|where|when|if)$/.test(lower))
	);
}

/** Words above which a statement loses its last additions. */
const LONG = 34;
const ADDITION =
	/,\s(?:(?:\p{L}+ly\s)?(?!(?:existing|remaining|missing|underlying)\s)\p{L}+ing|which|where|wherein|whereby|(?:on|in|for|from|with|to|by) which|such as|such that|so that|without|rather than|instead of|aiming|as well as|thereby|thus|to|by|although|despite|even (?:when|if|though)|for all practical|an?)\s[^,\d]*(?:,[^,\d]*)?$/u;

const EXAMPLES = /,\s(?:including|such as|ranging from)\s.*$/u;

/** ", by teaching A": what the subject does by the way may be a statement of its own. */
const MEANS_TAIL = /,\sby\s\p{L}+ing\s[^,\d]*$/u;

/** "To sort bells, a press being dear, we build X": of a long act what it was done for goes. */
const LONG_LEAD =
	/^(?:(?:in order )?to|while|although|though|because|since|inspired|motivated|encouraged|based|building|drawing|in contrast|contrary|rather than|unlike|instead|observing|noting|as)\s.{20,}?,\s(?=we\s(?:\p{L}+ly\s)?(?:propose|introduce|present|develop|design|devise|build|construct|create|derive|describe|employ|formulate)\s)/iu;
/** ": oats, rye, and hay that …": what a long statement names one by one. */
const NAMED_ONE_BY_ONE = /:\s[^:;]*,[^:;]*$/u;

/** What it means may stand in the lead. */
const POINTS_BACK = /\b(?:this|these|those|such|it|its|they|their|them)\b/iu;

function withoutTail(text: string): string {
	let current = text;
	const listed = current.replace(NAMED_ONE_BY_ONE, (row) => (parseClause(row.slice(2)) ? row : ''));
	if (current.split(' ').length > LONG && listed.split(' ').length >= 8 && parseClause(listed))
		current = listed;
	const bare = current.replace(EXAMPLES, '');
	if (bare.split(' ').length >= 10 && parseClause(bare)) current = bare;
	for (let round = 0; round < 3 && current.split(' ').length > LONG; round++) {
		const next = MEANS_TAIL.test(current) ? current : current.replace(ADDITION, '');
		if (next === current || next.split(' ').length < 10 || !parseClause(next)) break;
		current = next;
	}
	const act = current.split(' ').length > LONG ? current.replace(LONG_LEAD, '') : current;
	return POINTS_BACK.test(act) || !parseClause(act) ? current : act;
}

/** What a semicolon parts is shortened half by half. */
function shortened(text: string): string {
	return text
		.split(/(?<=;)\s/)
		.map(shortenedHalf)
		.join(' ');
}

function shortenedHalf(text: string): string {
	const cut = text.replace(WISH_TAIL, '').replace(COMMENT_TAIL, '');
	const kept = cut.split(' ').length >= 6 ? cut : text;
	return kept.split(' ').length > LONG ? withoutTail(kept) : kept;
}

/** ", suggesting the crews row by feel": told without "that". */
const BARE_TAIL =
	/,\s(?:thus |thereby |hence |\p{L}+ly )?(?<how>suggesting|implying|indicating|revealing|showing|demonstrating|confirming)\s(?!that\b|how\b|what\b|which\b|where\b|whether\b|why\b)(?<claim>[^;:]+)(?:[:;]\s(?<more>[^;]+))?$/u;

/** "A, suggesting [that] B" where B is a statement of its own. */
function splitBareTail(statement: Statement): Statement[] {
	const match = BARE_TAIL.exec(statement.text);
	const { how = '', claim = '', more } = match?.groups ?? {};
	if (!match || POINTS_BACK.test(claim.split(' ', 1)[0] ?? '') || !isToldClaim(claim))
		return [statement];
	const doubt = HOLDS_BACK.test(how) ? { doubt: 'suggest' } : {};
	const before = { ...statement, text: statement.text.slice(0, match.index) };
	return [before, { text: claim, ...doubt }, ...(more === undefined ? [] : [{ text: more }])];
}

function splitInner(statement: Statement): Statement[] {
	const match = INNER_REPORT.exec(statement.text);
	if (!match) return splitBareTail(statement);
	const before = statement.text.slice(0, match.index);
	const after = statement.text.slice(match.index + match[0].length);
	const isDoubt = /suggest/i.test(match[0]);
	const rest = splitInner({ text: after, ...(isDoubt ? { doubt: 'suggest' } : {}) });
	// "Prior works do X, which is problematic since we find Y": only Y is the paper's own.
	return BACKGROUND_CUE.test(before) ? rest : [{ ...statement, text: before }, ...rest];
}

function statementsOf(sentence: AnnotatedSentence, referents: Referents): Statement[] {
	const bare = withoutAuthors(withoutDiscourse(withDashesRead(tidy(sentence.text))));
	const items = fromItem(bare, sentence.intro).flatMap(cutReports).flatMap(cutNotOnly);
	const cut = [...items, ...asidesOf(sentence.text), ...items.flatMap(sideActs)]
		.flatMap((item) => splitInner(unframe(item)))
		.map((statement) => ({ ...statement, text: withoutDiscourse(shortened(statement.text)) }))
		.flatMap((outer) =>
			intoClauses(withoutPointingHalf(withoutConceded(outer.text))).map((text) =>
				unframeAgain(text, outer)
			)
		)
		.flatMap((statement) => cutTails(statement.text).map((text) => ({ ...statement, text })))
		.flatMap((statement) => cutPredicates(statement.text).map((text) => ({ ...statement, text })))
		.flatMap((statement) => cutParticiples(statement.text).map((text) => ({ ...statement, text })));
	const told = withSharedSubjects(cut.map(({ text }) => text));
	return cut
		.map((statement, at) => ({
			...statement,
			text: settled(told[at] ?? statement.text, referents)
		}))
		.filter((statement) => statement.text.split(' ').length >= 4);
}

/** "(e.g., asking in the first person can alter the decision)": an example that is a statement. */
function asidesOf(text: string): string[] {
	const asides = [
		...text.matchAll(/\((?:e\.g\.|i\.e\.|that is),?\s([^()]{25,})\)/g),
		...text.matchAll(/,\s(?:i\.e\.|that is),?\s([^(),;:]{25,}?)[.\s]*$/g)
	];
	return asides.map((aside) => aside[1] ?? '').filter((aside) => parseClause(aside) !== undefined);
}

/** "in this thesis, gulls …", "was built in this study": said by the card's handle. */
const IN_PAPER =
	/^in this (?:paper|article|study|work|thesis|chapter|report),? (?=\p{Ll})| in (?<=\b(?:is|are|was|were|been) (?:\p{L}+ly )?\p{L}+ in )(?:this|the present|the current) (?:paper|article|study|work|thesis|chapter|report|review|research)(?=[\s,.;]|$)/giu;
/** "in this small randomized trial, tar …", "in this pilot trial in gulls, tar …": whose design the handle tells. */
const IN_DESIGN =
	/^in (?:this|the present) (?:[\p{L}\d-]+,? (?:and )?){1,7}(?:study|trial|investigation)(?:, | (?=(?:in|of|among|with) [^,]{4,60}, ))/iu;
/** "not only shines but also warms" cut in two: "the lamp also warms". */
const SECOND_HALF = /(?<!\bbut)\salso(?=\s\p{Ll})/u;

function settled(text: string, referents: Referents): string {
	const whole = text.trim().replace(/[,\s]+(?:and|but|or|while|which)$/, '');
	const alone = /\bnot only\b/u.test(whole) ? whole : whole.replace(SECOND_HALF, '');
	const bare = alone.replace(IN_PAPER, '').replace(IN_DESIGN, '');
	return withEffectTold(lowerFirst(resolveReferents(bare, referents), referents), referents);
}

function unframeAgain(text: string, outer: Statement): Statement {
	const framed = unframe(withoutDiscourse(text));
	const inner = (framed.doubt ?? outer.doubt) ? framed : (asItSeems(framed.text) ?? framed);
	const doubt = inner.doubt ?? outer.doubt;
	return doubt ? { text: inner.text, doubt } : { text: inner.text };
}

const isUsed = (sentence: AnnotatedSentence | undefined) =>
	sentence !== undefined && sentence.isOwn && !sentence.isEmpty;

/** Every own sentence cut into clauses that stand alone. */
export function markStatements(annotated: AnnotatedText): AnnotatedText {
	const plainWords = plainWordsOf(annotated);
	const { title } = annotated.paper.citation;
	let before: { subject: string; text: string } = { subject: '', text: '' };
	const sentences = annotated.sentences.map((sentence, index, all) => {
		if (!isUsed(sentence)) {
			// Most of a full text is read past; only what stands before a used sentence is looked at.
			const isNeeded = isUsed(all[index + 1]);
			const subject = isNeeded ? subjectOf(withoutDiscourse(tidy(sentence.text))) : '';
			before = { subject: subject || before.subject, text: sentence.text };
			return { ...sentence, statements: [] };
		}
		const context = { plainWords, before, sentence: sentence.text, title };
		const statements = statementsOf(sentence, { names: annotated.names, ...context });
		const subject = subjectOf(statements[0]?.text ?? '');
		before = { subject: subject || before.subject, text: sentence.text };
		return { ...sentence, statements };
	});
	return { ...annotated, sentences };
}
