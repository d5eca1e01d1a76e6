import type { Finding } from '$lib/extraction/finding';
import { textOfRange, type Clause } from '$lib/extraction/clause';
import { tagWords } from '$lib/extraction/parts-of-speech';
import { readClause } from '$lib/extraction/read-clause';
import { pastTense, thirdPerson, verbForm } from '$lib/extraction/verb-forms';
import type { Word } from '$lib/extraction/word';
import { TRIED } from './both-tried';
import type { Source } from './candidate';
import { isMisread } from './flaws/misread-clause';
import { onceAFinding } from './once-a-finding';
import { saidPlainly } from './said-plainly';
import { withoutPValues, withoutStatistics } from './statistics';

/** Stands for "we" in a card: the handle before the colon says which study. */
const ACTOR = 'the study';
const WE = /(^|,\s)we\s/u;
const HELPERS: Readonly<Record<string, string>> = {
	have: 'has',
	are: 'is',
	do: 'does',
	were: 'was'
};

/** "we run X and conduct Y" → "the study runs X and conducts Y". */
export function inThirdPerson(statement: string): string {
	const match = WE.exec(statement);
	if (!match) return statement;
	const at = match.index + (match[1]?.length ?? 0);
	const words = tagWords(statement);
	const we = words.findIndex((word) => word.span.start === at);
	let result = statement;
	let firstForm: string | undefined;
	const edits: { start: number; end: number; text: string }[] = [
		{ start: at, end: at + 2, text: ACTOR }
	];
	for (let index = we + 1; index < words.length; index++) {
		const word = words[index];
		if (!word || (word.pos === 'SCONJ' && firstForm !== undefined)) break;
		if (word.pos === 'ADV' && firstForm === undefined) continue;
		const isFirst = firstForm === undefined;
		if (isFirst && word.pos !== 'VERB' && word.pos !== 'AUX') return '';
		if (isFirst) firstForm = word.pos === 'AUX' ? 'aux' : (word.form ?? '');
		const follows = isFirst || joinsVerb(words, index);
		if (!follows) continue;
		const text =
			isFirst && word.lemma === 'study'
				? word.form === 'base'
					? 'examines'
					: 'examined'
				: word.pos === 'AUX'
					? (HELPERS[word.lower] ?? word.text)
					: isBase(word) && firstForm !== 'aux'
						? inTenseOf(firstForm, word.text)
						: word.text;
		edits.push({ start: word.span.start, end: word.span.end, text });
	}
	for (const edit of edits.reverse())
		result = result.slice(0, edit.start) + edit.text + result.slice(edit.end);
	return result;
}

/** "we tried A and keep B" is one act: "tried A and kept B". */
function inTenseOf(form: string | undefined, base: string): string {
	return form === 'ed' || form === 'past' ? pastTense(base) : thirdPerson(base);
}

function isBase(word: Word): boolean {
	if (word.pos === 'VERB') return word.form === 'base';
	return word.pos === 'NOUN' && !word.isPlural && verbForm(word.lower)?.form === 'base';
}

function joinsVerb(words: ReturnType<typeof tagWords>, index: number): boolean {
	const word = words[index];
	if (!word || !isBase(word)) return false;
	// "and comment on B", "and conduct a survey": no noun stands before an article.
	if (word.pos === 'NOUN' && !/^(?:DET|PRON)$/.test(words[index + 1]?.pos ?? '')) return false;
	let before = index - 1;
	while (words[before]?.pos === 'ADV') before--;
	if (words[before]?.pos !== 'CCONJ') return false;
	// "to study and improve": the second infinitive is no predicate of "we".
	return !words
		.slice(0, before)
		.some(
			(other, at) =>
				other.pos === 'PART' &&
				at > before - 8 &&
				!words.slice(at, before).some((mark) => mark.text === ',')
		);
}

/** Who doubts it, and how: "the results suggest", "the results seem to show". */
export function doubter(doubt: string): string {
	if (/^(?:seem|appear)/i.test(doubt)) return 'the results seem to show';
	return /^(?:suggest|are)/i.test(doubt) ? 'the results suggest' : `the study ${doubtVerb(doubt)}`;
}

function withDoubt(clause: Clause, finding: Finding): string | undefined {
	return finding.doubt && `${doubter(finding.doubt)} that ${clause.text}`;
}

function doubtVerb(doubt: string): string {
	const base = doubt.replace(/ed$/, (ending) =>
		/(?:posit|suggest|speculat|argu|expect|contend|claim)ed$/.test(doubt) ? '' : ending
	);
	return /s$|ed$/.test(base)
		? base
		: thirdPerson(base.replace(/^(argu|speculat|hypothesi[sz]|propos)$/, '$1e'));
}

/** A cloze's sentence: the statement, with the doubt the paper has about it. */
export function sentenceFor({ clause, finding }: Source): { prefix: string; text: string } {
	const doubtful = withDoubt(clause, finding);
	const prefix = doubtful ? doubtful.slice(0, doubtful.length - clause.text.length) : '';
	return { prefix, text: clause.text };
}

/** "Formulated as X, we propose": the participle does not hang on the study. */
function withoutLooseLead(text: string, isOwnAct: boolean): string {
	if (!isOwnAct) return text;
	const comma = text.indexOf(', the study ');
	const first = tagWords(text.slice(0, 40))[0];
	const loose = first?.form === 'ed' || first?.form === 'participle';
	return comma > 0 && loose ? text.slice(comma + 2) : text;
}

/** "Despite this, …", "In that case, …". */
const BARE_POINTER =
	/^(?:despite|besides?|from|for|after|in|with|by|because of|due to) (?:this|that|these|those)(?: \p{L}+)?,\s(?=\p{L})/iu;
/** "To tackle the problem, …": which, the sentence before says. */
const BARE_PURPOSE =
	/^(?:in order )?to (?:tackle|address|solve|overcome|resolve|handle|mitigate|alleviate|achieve|meet|reach|accomplish|remedy|answer|fill|bridge|combat|counter|deal with|cope with) (?:the|both|all|these|this|such)(?: (?:above|same|two|three|first|second|\p{L}+ed|\p{L}+ing))*(?: (?:trend|phenomenon|situation|problem|issue|challenge|goal|aim|task|limitation|difficult(?:y|ie)|end|objective|question|need|gap|purpose|shortcoming|drawback|concern|requirement)s?)?,\s(?=\p{L})/iu;

/** "Based on these maps, …": a phrase in front, and no clause of the authors. */
const POINTING_LEAD =
	/^(?!(?:we|our|it|they|the|a|an)\b)(?:(?![^,]*\swe\s)[^,]{0,60}\s)?(?:this|these|those|such)\s[^,]{2,50},\s(?=\p{L})/iu;

/** "… to alleviate these issues", "… to answer this question": which, the sentence before says. */
const CLOSING_PURPOSE =
	/,?\s(?:in order |aiming )?to (?:tackle|address|solve|overcome|resolve|handle|mitigate|alleviate|achieve|meet|remedy|answer|fill|bridge|combat|counter|investigate|test|verify|study|deal with|cope with) (?:this|these|such|both)(?: (?:two|three|four))?(?: \p{L}+)? (?:problem|issue|challenge|goal|aim|limitation|difficult(?:y|ie)|question|need|gap|purpose|shortcoming|drawback|concern|requirement|hypothes[ie]|claim)s?$/iu;
/** "… on these tasks" */
const ON_ITS_TASKS =
	/\b(?<on>on|across|over) (?:all )?(?:these|this|both)(?: (?:two|three|four|five))? (?<what>(?:tasks?|data ?sets?|benchmarks?|domains?|environments?)$)/iu;

/** "prompting inspired by these findings" → "prompting"; "Using this method, …" → "…". */
function withoutPointers(text: string): string {
	return (
		text
			// "these findings support X": the paper's own.
			.replace(
				/(^|, )(?:(?:taken )?together,? )?(?:these|the present|the current) (?:preliminary |present )?(results|findings|data|observations)\b/iu,
				'$1the $2'
			)
			.replace(/(?<=^|\s)indeed,?\s/giu, '')
			.replace(
				/^(?:while|although|though) we\s[^,]+,\s(?:(?:[^,]{2,40},\s){0,4}(?:and|or)\s[^,]{2,40},\s)?/i,
				''
			)
			// "an algorithm, which we call X, by which": the name stands beside it.
			.replace(/,\s(?:which|that) we (?:call|name|term|dub)\s(?=\p{Lu})/gu, ', ')
			.replace(
				/^as (?:we|is) \p{L}+ (?:in this \p{L}+|below|here)[^,]*,\s(?:(?:both )?\p{L}+ly (?:and \p{L}+ly)?,\s)?/iu,
				''
			)
			.replace(/\s(?:in|by|with) this (?:paper|work|study|article)(?=[,.]|$|\s(?:and|we)\s)/giu, '')
			.replace(
				/\s(?:inspired|motivated|informed|guided|suggested|based|built) (?:by|on|upon) (?:these|this|those|such)(?:\s\p{L}+){1,3}?(?=,|$)/giu,
				''
			)
			// "which enables us to learn X": whoever does it.
			.replace(/\b(?:enable|allow|permit)(s|d|ed)? us to\b/gu, (_match, ending = '') =>
				ending === 's'
					? 'makes it possible to'
					: ending === ''
						? 'make it possible to'
						: 'made it possible to'
			)
			// "helps us find leaks", "gives us a plan": whoever does and has it.
			.replace(
				/\b(help(?:s|ed|ing)?|gives?|gave|giving|provid(?:es?|ed|ing)) us (?:to |with )?(?=\p{Ll})/gu,
				'$1 '
			)
			.replace(/\b(?:enabl|allow|permitt?)ing us to\b/gu, 'making it possible to')
			.replace(POINTING_LEAD, '')
			.replace(BARE_POINTER, '')
			.replace(BARE_PURPOSE, '')
			.replace(CLOSING_PURPOSE, '')
			.replace(ON_ITS_TASKS, `$<on> ${ACTOR}'s $<what>`)
	);
}

/** "[the results suggest that] A does B and highlight C": what the results do besides. */
const SECOND_OF_RESULTS =
	/,?\sand (?:highlight|underscore|underline|emphasi[sz]e|point to|call for|warrant|support the)\s.*$/u;

/** "A does B, and that C does D", "A does B, and suggest that …": the second report goes. */
function withoutSecondReport({ statement, doubt }: Finding): string {
	return statement
		.replace(
			/,?\s(?:and|but) (?:that|suggests? that|indicates? that|shows? that|demonstrates? that)\s.*$/u,
			''
		)
		.replace(doubt === undefined ? /$^/u : SECOND_OF_RESULTS, '')
		.replace(/[.\s]+$/, '');
}

/** Points outside the statement: nothing in it says to what. */
const DANGLING =
	/\b(?:the (?:first|second|third|former|latter) (?:shortcoming|problem|issue|challenge|limitation|goal|question|aspect|one|case|step|part)\b|of (?:these|those(?!\s(?:who|with|without|in|using|given|treated|receiving|taking|having|offered|randomi[sz]ed|assigned|allocated|exposed|diagnosed|referred|prescribed)\b))\b|of them\b(?<!\b\d+ (?:\p{L}+ ){0,4}\p{L}+s\b.*of them)|(?:this|these|such)\s(?!(?:as|an?|that|who|with|without)\b)\p{Ll}|those\s(?!(?:as|an?|that|who|with|without|of|in|on|at|from|for|by|using|under|not|before|after|during|\p{L}+ing|\p{L}+ed|drawn|seen|given|taken|\p{L}+ (?:who|that|which|with))\b)\p{Ll}|rows? \(|columns? \(|(?:is|are) excited\b|(?:\bthe former|latter|aforementioned|the above)\b)|(?<!,\s(?:\p{L}+\s){0,3})\bof which\b|(?<!,\s)\bof whom\b|^(?:its|their|his|her)\s|^\p{L}+ly that\s|^(?:not|conduct|perform|provide|apply|propose|introduce|develop|demonstrate|evaluate)\s|^(?:another|one (?:is|was|group|of|study|method|type|approach)|the other|others?|both(?! \p{L}+ (?:of|and|in|for) )|each of|the same|here|note that|the (?:first|second|third|former|latter|remaining))\s|^(?:e\.g\.|i\.e\.|it|they|this|these|those(?!\s(?:who|with|without)\b)|such|he|she)\b/iu;

/** "both coats lasted": which two, the title may tell, or the arms of the trial. */
const BOTH_TRIED = new RegExp(`^both (?=${TRIED})`, 'iu');

/** "both dry tests and simulations": whatever they show. */
const SHOWS_ONLY =
	/\b(?:results?|experiments?|plots?|analys[ei]s|simulations?|tests|data|findings|stud(?:y|ies)|evaluations?)\b/iu;

/** "both the tarred hull and the deck leaked", and not "both leaked at noon and sank". */
function namesBoth(text: string): boolean {
	if (!/^both\s(?!\d+ and \d)[^;:]*?\sand\s/iu.test(text)) return false;
	const clause = readClause(text);
	const who = clause ? textOfRange(clause, clause.subject) : '';
	return /\sand\s/u.test(who) && !SHOWS_ONLY.test(who);
}

/** What stands for the words in front that only seem to point outside. */
function withBothCounted(text: string): string {
	return namesBoth(text) ? text.replace(/^both\s/iu, 'two ') : text.replace(BOTH_TRIED, 'two ');
}

/** "we see", "we face": everyone does, and no study. */
const ANYONE =
	/(?:^|,\s)we\s(?:often\s|now\s|have\s|all\s)*(?:see|seen|face|faced|encounter|know|live|witness(?:ed)?)\b/u;

/** The finding's statement as one sentence about the study, where it points to nothing outside. */
export const standingStatement = onceAFinding((finding): string | undefined => {
	const text = inThirdPerson(saidPlainly(withoutPointers(withoutSecondReport(finding))));
	const isLoose =
		text === '' ||
		ANYONE.test(finding.statement) ||
		DANGLING.test(withBothCounted(text)) ||
		/\b(?:[Ww]e|us|[Oo]urselves)\b/u.test(text);
	return isLoose ? undefined : text;
});

/** By text: with its figures and without them, which are mostly the same. */
const soundClauses = onceAFinding(() => new Map<string, Clause | undefined>());

function soundClause(finding: Finding, text: string): Clause | undefined {
	const known = soundClauses(finding);
	if (!known.has(text)) {
		const clause = readClause(withoutLooseLead(text, finding.isOwnAct));
		known.set(text, clause && !isMisread(clause) ? clause : undefined);
	}
	return known.get(text);
}

/** The finding's clause, if it is a sound one; without the figures of its tests where these are not asked. */
export function toSource(finding: Finding, keeps = { figures: true }): Source | undefined {
	const whole = standingStatement(finding);
	if (whole === undefined) return undefined;
	const clause = soundClause(
		finding,
		keeps.figures ? withoutPValues(whole) : withoutStatistics(whole)
	);
	return clause && { finding, clause };
}
