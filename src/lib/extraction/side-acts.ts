import { parseClause, type Clause } from './clause';
import { tagWords } from './parts-of-speech';
import { verbForm } from './verb-forms';
import type { Word } from './word';

/** What researchers do to find something out; a model that "improves by scaling" does none of these. */
const ACTS =
	/^(?:use|leverage|draw|apply|analyze|analyse|combine|employ|train|evaluate|compare|ask|adapt|test|simulate|measure|survey|interview|collect|conduct|examine|probe|review|track|investigate|sample|record|sequence|integrate|utilize|utilise|exploit|pool|annotate|crawl|mine|scrape|randomize|randomise)$/;
const POINTS_BACK = /^(?:this|these|those|such|it|them|that|the (?:above|same))\b/iu;

/** "Using records of 900 patients, we find …": what was done stands in front. */
const LEADING_ACT =
	/^(?:(?:by|through|via)\s)?(?:\p{L}+ly\s)?(?<verb>\p{L}+ing)\s(?<what>[^;:]{10,}?),\s(?:we|this (?:study|paper|work))\s(?!(?:also|further)?\s?(?:use|train|run)\b)/iu;
/** "We show that X by asking models Y": two facts, what was found and what was done. */
const CLOSING_ACT =
	/\bwe\s(?:\p{L}+ly\s)?(?:show|demonstrate|find|establish|reveal|observe|confirm)(?:ed)?\s(?:that\s)?.{15,}?,?\sby\s(?<verb>asking|analy[sz]ing|comparing|evaluating|measuring|testing|conducting|examining|surveying|interviewing|simulating|probing|reviewing|tracking)\s(?<what>.{10,})$/iu;
/** "We let models play games": who plays is told as well as who lets. */
const LET = /^(?:[^,]{3,80},\s)?we\s(?:\p{L}+ly\s)?let\s(?<what>.{15,})$/iu;
/** "30 languages categorized as A, B, and C": a division told by the way. */
const DIVIDED =
	/s\s(?<how>(?:categori[sz]ed|classified|divided|grouped|organi[sz]ed|split|partitioned|stratified)\s(?:as|into))\s(?<list>[^,;:()]+(?:,\s[^,;:()]+)*,?\s(?:and|or)\s[^,;:()]+)/iu;

function act(groups: Readonly<Record<string, string>> | undefined): string[] {
	const lemma = verbForm((groups?.['verb'] ?? '').toLowerCase())?.lemma ?? '';
	const what = groups?.['what'] ?? '';
	return ACTS.test(lemma) && !POINTS_BACK.test(what) ? [`we ${lemma} ${what}`] : [];
}

function division(text: string): string[] {
	const match = DIVIDED.exec(text);
	if (!match) return [];
	const { how = '', list = '' } = match.groups ?? {};
	const words = tagWords(text);
	const at = words.findIndex(({ span }) => span.start > match.index + 1);
	let from = at;
	while (from > 0 && /^(?:NUM|ADJ|NOUN|PROPN)$/.test(words[from - 1]?.pos ?? '')) from--;
	const divided = text.slice(words[from]?.span.start, words[at - 1]?.span.end);
	return from === at ? [] : [`the ${divided} are ${how} ${list}`];
}

/** What a sentence tells by the way of how the study was done, each as a statement of its own. */
export function sideActs(text: string): string[] {
	const let_ = LET.exec(text)?.groups?.['what'] ?? '';
	return [
		...act(LEADING_ACT.exec(text)?.groups),
		...act(CLOSING_ACT.exec(text)?.groups),
		...(parseClause(let_) ? [let_] : []),
		...division(text)
	];
}

const RESULTS_THEN_MORE =
	/^(?<first>(?:our|the|these)\s(?:\p{L}+\s){0,2}(?:results?|analys[ei]s|findings|experiments?|evaluations?|study|work)\s(?:\p{L}+ly\s)?(?:show|shows|demonstrate|demonstrates|indicate|indicates|suggest|suggests|reveal|reveals)\sthat\s.{15,}?),?\sand\s(?:also\s)?(?<verb>uncovers?|reveals?|identif(?:y|ies)|exposes?)\s(?<what>.{10,})$/iu;

/** "We show that A can be built, and characterize its B": the second verb is "we"'s again. */
const WE_THEN_MORE =
	/^(?<first>(?:[^,]{3,80},\s)?we\s(?:\p{L}+ly\s|first\s|then\s|also\s)?(?:show|demonstrate|find|prove|observe|argue|establish|reveal|report|found|showed|demonstrated|proved|observed|argued|established|revealed|reported)\sthat\s.{15,}?),?\sand\s(?:also\s|further\s|then\s)?(?<verb>characteri[sz]ed?|propose[sd]?|analy[sz]ed?|evaluated?|introduced?|present(?:ed)?|discuss(?:ed)?|describe[sd]?|provided?|quantif(?:y|ied)|develop(?:ed)?|investigated?|compare[sd]?|stud(?:y|ied)|demonstrated?|identif(?:y|ied)|derived?|explored?|conclude[sd]?|validated?|uncover(?:ed)?|reveal(?:ed)?|examined?)\s(?!(?:by|in|on|with|to)\b)(?<what>.{10,})$/iu;

/** "Our results show that A and uncover B": what the results do a second time, the study did. */
export function cutReports(text: string): string[] {
	const more = WE_THEN_MORE.exec(text)?.groups;
	if (more) {
		const { first = '', verb = '', what = '' } = more;
		return [first, `we ${verb} ${what}`];
	}
	const { first, verb = '', what = '' } = RESULTS_THEN_MORE.exec(text)?.groups ?? {};
	if (first === undefined || /^that\b/.test(what)) return [text];
	return [first, `we ${verbForm(verb.toLowerCase())?.lemma ?? verb} ${what}`];
}

/** What authors make, and make for an end. */
const MAKES =
	/^(?:propose|introduce|present|develop|design|devise|describe|provide|investigate|study|explore|build)$/;
/** They tell of the work, and are no end of what is made. */
const TELLS =
	/^(?:show|find|demonstrate|prove|report|evaluate|argue|observe|illustrate|discuss|provide|verify|validate|present|propose|introduce|test|apply|use|analy[sz]e|examine|conclude|confirm|study|investigate)$/;

/** "we build a press to dry peat and cut bricks": what the press is for, and no second act of ours. */
export function isPartOfPurpose({ words, verb, rest }: Clause, at: number, second: Word): boolean {
	const main = words[verb.to - 1];
	if (words[at]?.lower !== 'and' || words[at - 1]?.text === ',') return false;
	if (main?.form !== 'base' || !MAKES.test(main.lemma) || TELLS.test(second.lemma)) return false;
	return words.slice(rest.from, at).some(({ pos }) => pos === 'PART');
}
