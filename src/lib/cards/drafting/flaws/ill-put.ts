import { parseClause } from '$lib/extraction/clause';
import { tagWords } from '$lib/extraction/parts-of-speech';
import { verbForm } from '$lib/extraction/verb-forms';
import { isNominal } from '$lib/extraction/word';
import type { Ask } from '../ask';
import { asksHalfPhrase } from '../rewording/prepositions';
import { asksForTurnedWhole } from './turned-whole';
import { HOLDS_MORE } from '../rewording/well-worded';
import { holdsRival } from './cut-words';
import { isOutOfJoint } from './out-of-joint';
import { HAS_GRADED, isOpenQuestion } from './open-question';
import { holdsSecondAct } from './second-act';

/** "what shows the clock to be slow?" – "the results", "what do the tests on B show?": how it is known, and not what. */
const RESULTS = String.raw`(?:\p{L}[\p{L}-]* ){0,3}(?:results?|findings|experiments?|evaluations?|simulations?|analys[ei]s|comparisons?)`;
const REPORTS = String.raw`(?:show|demonstrate|indicate|reveal|prove|confirm|verify|validate|illustrate|emphasi[sz]e|highlight)`;
const ASKS_FOR_REPORT = new RegExp(
	String.raw`(?:^|, )what (?:do|does|did) (?:the |study's )*${RESULTS}(?: (?:of|on|over|in|from|with|for|using) [^?]*)? (?:\p{L}+ly )?${REPORTS}(?! that\b)(?! (?:to|as)\b)[^?]*\?$`,
	'u'
);
const IS_REPORTER = new RegExp(
	String.raw`^(?:the |an? )?${RESULTS}(?: (?:of|on|over|in|from|with|for|using)\s|$)`,
	'iu'
);
const BY_REPORTER = new RegExp(
	String.raw`^(?:[^,]+, )?what (?:\p{L}+ly )?${REPORTS}(?:e?s|ed|d)\b`,
	'u'
);

/** "what shows that the keel leaks? – marks on the hull": the sign, where the finding is told. */
const SIGN_OF_FINDING =
	/^(?:[^,]+, )?what (?:\p{L}+ly )?(?:show|demonstrate|reveal|prove|confirm|verif)(?:s|d|ed|ies|ied) that\b/u;
/** "a sounding of the hold", "X-ray diffraction": by what it was seen. */
const SEEN_BY =
	/^[^?]*?\b(?:\p{L}+(?:scopy|metry)|\p{L}+grams?|curves?|diffraction|distributions?|inspection|measurements?|plots?|review|spectra|tests?)(?: (?:of|on|in|by|from|with|for|using|upstream|downstream)\b|$)/u;

/** "what reaches an error of 3.2%?", but "what lowers it from 7.1 to 3.2%?": the figure is what is to be known. */
const REACHES_FIGURE =
	/^(?:[^?,]*, )?what (?:\p{L}+ly )?(?:achieve|attain|average|exhibit|obtain|reach|result|score|yield)\p{L}* (?:(?!(?:from|best|highest|largest|least|lowest|most|smallest|top)\b)\S+ )*?\d+(?:\.\d|\s?%)/u;

/** "when do nets rot in frost, or?", "how are the two mended, respectively?": words of what is hidden. */
const LEFT_JOINT = /\b(?:and|but|however|or|respectively)\?$/u;

/** "what boats likely outlast B?": the verb and half of its subject, taken for the verb. */
const TWO_VERBS = /^(?:[^?,]*, )?what (?<first>\p{Ll}+) (?:\p{Ll}+ly )?(?<second>\p{Ll}+s) \p{L}/u;
function cutsSubject({ seen, candidate }: Ask): boolean {
	const { first = '', second = '' } = TWO_VERBS.exec(seen)?.groups ?? {};
	if (candidate.pattern !== 'subject' || first === '' || /(?:ed|ly)$/u.test(first)) return false;
	return (
		verbForm(first) === undefined && verbForm(second)?.form === '3sg' && !IS_HELPER.test(first)
	);
}
const IS_HELPER =
	/^(?:is|are|was|were|has|have|had|do|does|did|can|could|may|might|must|should|will|would|cannot|not|also|best|most|still|only)$/u;

/** "what did not show any leak? – the measurements in spring": by what it was sought, where nothing was found. */
const NOT_SHOWN =
	/^(?:[^?]*, )?what (?:do|does|did|could)(?: not|n['’]t) (?:\p{L}+ly )?(?:show|reveal|identify|detect|demonstrate|indicate|find|confirm)\b/u;
const SOUGHT_BY =
	/^(?:the |an? )?(?:[\p{L}-]+ ){0,3}(?:results?|findings|experiments?|evaluations?|analys[ei]s|comparisons?|measurements?|tests?|trial|study|studies|data)\b/iu;

const SHOWS = new RegExp(`^${REPORTS}\\b`, 'u');
function asksForReport({ seen, hidden }: Ask): boolean {
	if (ASKS_FOR_REPORT.test(seen) || SIGN_OF_FINDING.test(seen)) return true;
	if (NOT_SHOWN.test(seen) && SOUGHT_BY.test(hidden)) return true;
	return BY_REPORTER.test(seen) && (IS_REPORTER.test(hidden) || SEEN_BY.test(hidden));
}

/** "what is a challenge finding?": an act that the challenge is, taken for one it does. */
const ACT_AS_STATE =
	/\bwhat (?:is|was) (?:an?|the|one) (?:\p{L}+ ){0,3}(?:challenge|goal|aim|idea|problem|task|key|step|objective|question|issue|difficulty|way|contribution|novelty|advantage) (?:of [^?]* )?\p{L}+ing\?$|\b(?:its|their|the) (?:ability|capacity|capability|potential) to do\?$/u;
/** "among what were the leaks seen?", "to what was the lamp fixed in fog?": asked before it is told what of, and cannot end in its preposition. */
const ASKS_IN_FRONT =
	/(?:^|, )(?:among|at|for|from|into|over|to|towards?) what (?:is|are|was|were|do|does|did|has|have|can|could|may|might|must|should|will|would) (?<rest>[^?]+)\?/u;
const STAYS_IN_FRONT = /(?:^|, )(?:among|at|into|over|towards?) what\b/u;

function isFronted(seen: string): boolean {
	const { rest } = ASKS_IN_FRONT.exec(seen)?.groups ?? {};
	return rest !== undefined && (STAYS_IN_FRONT.test(seen) || HOLDS_MORE.test(rest));
}

/** "to what is the plan able …?", "using what are the maps designed …?" */
const STILTED =
	/(?:^|, )(?:using|through|under|upon|about|of|without) what (?!kind\b|extent\b|degree\b|conditions?\b)|(?:^|, )[Bb]etween what [^?]* (?:from|of|on|in) the \p{L}+\?$|(?:^|, )for what (?:is|are|was|were) (?:\S+ ){8}|(?:^|, )for what (?:is|are|was|were) [^?]*\b(?:in|for|with|by|from|to)\s|(?:^|, )between what [^?]*\b(?:their|its)\b|\bwhat (?:correlation|relationship|association|link)[^?]* have between\b|(?:^|, )in what (?:is|are|was|were|do|does|did|can|may|might|could|has|have) (?!there\b)|(?:^|, )to what (?:is|are|was|were) [^?]*\b(?:able|likely|unable|ready|prone)\b/u;
/** "what does the hold contain only?": a bound that belongs to the answer. */
const LEFT_BOUND = /\s(?:only|approximately|nearly|almost|roughly)\?$/u;
/** "what is found as to whether it works?" */
const UNTOLD = /\b(?:whether|if|that|because|since|when|where) (?:it|they|this|these|he|she)\b/u;
/** "what does the study draw?" – "inspiration from B": words that go together. */
const SET_PHRASE = /\b(?:draw|take|gain|make|pay|give|shed)(?: [^?]*)?\?$/u;
const SET_NOUN =
	/^(?:(?:an?|the|some|particular|special|new) )?(?:inspiration|advantage|analog(?:y|ies)|attention|light|use of|care|account|place|part in|steps?)\b/u;
/** "what can it be put on?" – "top of B"; "followed to" – "a lesser extent". */
const HALF_ADVERB =
	/^(?:that \p{L}+ |(?:high|low|well|fast|early|late|far) enough$|(?:well|poorly|closely|strongly|highly|directly|better|worse) (?:with|to|on|in)\b|top of|an? (?:lesser|greater|larger|smaller|certain|great|large) (?:extent|degree|intent)|order to|terms of|addition to)(?:(?<= )|(?![\p{L}-]))/u;

/** "what can one build to warn boats?": nobody in particular, and so nothing. */
const ANYONE = /\bwhat (?:can|could|may|might|should|must) (?:one|the study) /u;
/** "what does the crew hope to do?", "what should the nets be looked at to do?": no deed, and nothing found. */
const HOPED =
	/\b(?:what [^?]*\b)?(?:(?:hope|attempt|try|tries|seek|want|wish)s? to|the study need to|be (?:addressed|considered|discussed|examined|needed|noted|studied|taken) to) do(?: what)?\?$/u;
const HOPES = /\b(?:hopes?|attempts?|tries|try|seeks?|wish(?:es)?) to $/u;
/** "what can they mend?" – "nets by hand without a needle": a bare noun, and the point behind it. */
const BEHIND_NOUN =
	/^(?:the )?[\p{L}-]+ (?:(?:via|using|by|without|based on|according to|over \d[\d,.]*) |(?:[\p{L}-]+ )?\p{L}+ly (?:by|with|via|using|without|based on|according to) )/u;
const OF_OBJECT = /(?:^|, )what (?:do|does|did|can|could|may|might|will|would) /u;
/** "a sound basis for later work": that others may go on from here. */
const FOR_OTHERS =
	/\b(?:give|lay|offer|provide|serve as)s? (?:(?:an?|the) )?(?:[\p{L}-]+ )?(?:bas[ei]s|foundations?|framework|guidance|guidelines|insights?|reference|support) (?:for|in|on|to)(?: what)?\?$/u;
const AS_BASE =
	/^(?:(?:an?|the|some|little) )?(?:[\p{L}-]+ ){0,3}(?:bas[ei]s|foundations?|guidance|guidelines|insights?|reference|support)(?= (?:for|in|into|on|to)\b|$)/u;
const GIVES_BASE = /\b(?:give|lay|offer|provide)s?(?:\?$| )/u;

/** What is asked for lies elsewhere: behind a bare noun, or in the work of others. */
const missesPoint = (seen: string, hidden: string) =>
	(OF_OBJECT.test(seen) && BEHIND_NOUN.test(hidden)) ||
	(/\bdiffer from\?$/u.test(seen) && / (?:by|in) /u.test(hidden)) ||
	FOR_OTHERS.test(seen) ||
	(GIVES_BASE.test(seen) && AS_BASE.test(hidden));

/** "what is through B?": a place, and no quality. */
const BE_PLACED = /(?:^|, )what (?:is|are|was|were) (?:through|via|by|within|from) /u;
/** "what is the plan suitable for?", "what is it shown to do?": for much, and much else. */
const OPEN_END =
	/(?:^|[ ,])what (?:is|are|was|were|can|could|may) [^?]*\b(?:(?:suitable|useful|suited|reliable|effective|essential|ready|appropriate|convenient|used|selected|employed|applied|designed|developed) (?:for|to)|(?:shown|found|seen|thought|reported|known) to do)\?$/u;
/** "what were the strongest predictors?", "what is the cause, a leak?": of what, nothing tells; "what was both tied to B?" */
const UNTIED =
	/(?:^|, )what (?:is|are|was|were) both |(?:^|, )what (?:is|are|was|were) (?:the|an?) (?:(?:most )?\p{Ll}+ )?(?:predictors?|determinants?|correlates?|causes?|reasons?|risk factors?|protective factors?)[?,]/u;
/** "what is not a boat?": nearly everything. */
const IS_NOT = /(?:^|, )what (?:is|are|was|were) not an? /u;
/** "what was the toll not linked to?", "the toll is not linked to […]": nearly anything. */
const TIED =
	'(?:is|are|was|were) (?:[^?]* )?not (?:\\p{L}+ly )?(?:affected|associated|correlated|influenced|linked|predicted|regulated|related)';
const NOT_TIED = new RegExp(
	`\\b(?:${TIED} (?:by|to|with)(?: what)?|(?:by|to|with) (?:what|which) [^?]*${TIED})\\?$`,
	'u'
);
const NOT_TIED_TO = new RegExp(`\\b${TIED} (?:by|to|with) $`, 'u');
/** "what in the new fleet did it lose?": whose it was stands where a thing should. */
const NO_THING = /(?:^|, )what (?:in|among|at|by|with) [^?]*\b(?:did|does|do)\b/u;
/** "long.The boat": a stop without its space; "( to 5)": something was cut out. */
const RUN_ON = /\p{Ll}{3}\.\p{Lu}\p{Ll}|\(\s\p{L}|\s,\s/u;
/** "what was the reason in spring, but in autumn the frost was?": the other half. */
const TURNS =
	/, but (?!(?:in |of |for |on |at )?(?:not?|none)\b|rather\b|without\b|only\b|do\b|does\b|did\b|is\b|are\b|was\b|were\b|less\b|more\b)[^?]*\?$/u;
/** "nets hold in salt (the catch falls by what percentage)?": the asking stands in an aside. */
const ASKS_ASIDE = /\([^()]*\bwhat\b[^()]*\)\?$/u;
/** "what was drying nets?" – "the main task": what it is, asked of its name. */
const ASKS_NAME =
	/(?:^|, )what (?:is|was|are|were) (?:\p{L}+ing\b|(?:found|shown|considered) to be the\b)/u;
/** "what is drying nets?": asked as of one who dries them. */
const IS_ACT = /(?:^|, )what (?:is|was) \p{L}+ing (?!(?:is|was|of)\b)/u;
const IS_ROLE =
	/^(?:the|an?|one|another) (?:[\p{L}-]+ ){0,3}(?:difficult(?:y|ies)|challenges?|problems?|goals?|aims?|tasks?|objectives?|purposes?|ideas?|steps?|solutions?|approach|way|parameters?|factors?|reasons?|causes?|predictors?|concerns?|method|measures?)$/u;
/** "which leaks were cracks? – the most common leaks": how a thing ranks is told of it, and the thing is to be known. */
const ASKS_RANK =
	/(?:^|, )(?:what|which \p{Ll}+)(?: do(?:es)? the \p{Ll}+ \p{Ll}+)? (?:is|are|was|were) (?:likely )?(?!(?:\p{Ll}+ly |not )?(?:\p{Ll}+(?:ed|wn|ilt|en|er|um)|more|less|most|least|best|known|found|seen|set|put|in|at|on|with|from|for|to|by|of|\p{Ll}+(?=\?|$|\.| (?:for|to|in|of|with|from|than|as|at|on|by|when|if|after|during|under|without)))\b)/u;
const RANK =
	/^(?:the|an?|one of the|by far the) (?:\p{L}+['’]s )?(?:(?:most|least) \p{Ll}+|main|major|core|central|chief|principal|primary|key|only|predominant|commonest|largest|biggest|greatest|strongest|best|worst) (?:[\p{Ll}-]+ ){0,3}[\p{Ll}-]+/u;
const IS_BEHIND = /^ (?:is|are|was|were) /u;
const ENDS_OPEN = / (?:to \p{Ll}+|for|to|with|of|in|on|by|from|as|using)\?$/u;
const isRank = ({ candidate, seen, hidden }: Ask) =>
	candidate.type !== 'number' && ASKS_RANK.test(seen) && RANK.test(hidden) && !ENDS_OPEN.test(seen);

/** "what are the logs summed up with?" – "an emphasis on oak", "great care" */
const IN_PASSING =
	/^(?:\p{L}+ )?(?:caution|care)$|^(?:(?:an?|the|special|particular) )?(?:\p{L}+ )?(?:(?:emphasis|focus|eye|attention) (?:on|to)|(?:view|aim|goal) (?:to|of))\b/u;
/** "what can you gain?": a reader is spoken to, and nothing found. */
const TO_READER = /\byou(?:r|rs)?\b/iu;
/** "what does the lamp set?" – "a new state of the art": that it is good. */
const PRAISE =
	/^(?:(?:an?|the) )?(?:new )?state[- ]of[- ]the[- ]art(?: (?:results?|performances?|accurac(?:y|ies)))?(?: (?:on|in|for|over|across) .*)?$/iu;

/** "what does the catch drop?" – "sharply off the coast": it drops, and nothing is dropped. */
const TAKES_NOTHING =
	/\b(?:decline|degrade|deteriorate|differ|drop|fall|fluctuate|rise|vary|worsen)\?$/u;
const HOW_FAR = /^\p{L}+ly\b/u;

/** "the cracks easily", "separately the oars": how it was done is no part of what it is. */
function holdsManner(hidden: string): boolean {
	if (!/ly(?:$| (?:the|an?|this) )/u.test(hidden)) return false;
	const words = tagWords(hidden);
	const [first, second] = words;
	const last = words.at(-1);
	return (
		(first?.pos === 'ADV' && second?.pos === 'DET') ||
		(last?.pos === 'ADV' && words.length > 1 && isNominal(words.at(-2)))
	);
}

/** "besides text-based and image-based, …": qualities whose noun is the answer. */
function listsQualities(seen: string): boolean {
	const listed = /^besides (?<items>[^,]+(?:, [^,]+)*?) and (?<last>[^,]+), /u.exec(seen)?.groups;
	if (!listed) return false;
	const end = tagWords(listed['last'] ?? '').at(-1);
	return (
		end !== undefined && !isNominal(end) && /^(?:ADJ|VERB)$/u.test(end.pos) && end.form !== 'ing'
	);
}

/** "is mended and common leaks are shown", "is mended and old leaks shown" */
const SECOND_PASSIVE =
	/^(?:\p{Ll}+ly )?\p{Ll}+(?:ed|en|wn|ilt)(?: again| first| then)? and (?!\p{Ll}+(?:ed|en|wn|ilt|ly)\b|(?:is|are|was|were|not|then|also|can|may|still) )(?:[^?]* (?:is|are|was|were|may|can|will|has|have) |[^?]* \p{Ll}+(?:ed|wn|ilt)$)/u;

/** "what is kept and three brushes are used to clean B?": a second clause, with a subject of its own. */
function holdsTwoClauses(seen: string): boolean {
	const subject =
		/^(?:[^,?]+, )?(?:what|who|which \p{L}+) (?:is|are|was|were|has|have|can|could|may|might|should|will|would|must|\p{L}+s)\s/u.exec(
			seen
		);
	if (!subject) return false;
	const rest = seen.slice(subject[0].length).replace(/\?$/u, '');
	// "is kept and a rope tied"
	if (/\band (?:an?|the) (?:[\p{L}-]+ ){1,4}\p{L}+ed$/u.test(rest)) return true;
	if (/\band so (?:can|could|did|do|does|is|are|was|were|may|might|will|would)\b/u.test(rest))
		return true;
	if (SECOND_PASSIVE.test(rest)) return true;
	for (const { index } of rest.matchAll(/\sand\s/gu)) {
		const before = rest.slice(0, index);
		if (/\b(?:that|which|who|whose|whether|how|why|when|if|between|both|because)\b/u.test(before))
			return false;
		const second = parseClause(rest.slice(index + ' and '.length));
		const finite = second?.words[second.verb.from];
		const [opener] = second?.words.slice(second.subject.from) ?? [];
		if (!second || !finite || second.lead.to > 0 || finite.isAmbiguous) continue;
		const isFinite = finite.pos === 'AUX' || /^(?:3sg|past)$/u.test(finite.form ?? '');
		const isNew = /^(?:DET|NUM|PRON)$/u.test(opener?.pos ?? '');
		const isOther = /^(?:others?|older|newer)$/u.test(opener?.lower ?? '');
		if (isFinite && (isNew || isOther)) return true;
	}
	return false;
}

/** "what does it introduce to speed B up?" – "the tricks": that there are some. */
const BARE =
	/^(?:the|some|an?) (?:\p{Ll}+(?:ed|ing) )?(?:tricks?|measures?|steps?|elements?|ingredients?|components?|things?|means|modifications?|changes?|properties|two \p{L}+ properties|criteria)$|^(?:two|three|four|five|six|several) (?:(?:new|novel|different|main|simple) )?(?:algorithms|approaches|methods|models|schemes|strategies|techniques|ways)$/u;

/** "a lamp over nets that shines": the lamp does, and it is asked for the nets. */
function tellsOfAnother(hidden: string): boolean {
	const found = /(?<noun>\p{Ll}+[^su\s]s) (?:that|which) (?<verb>\p{Ll}+)\b/u.exec(hidden)?.groups;
	const verb = verbForm(found?.['verb'] ?? '');
	const isOne = /^(?:is|was|has|does)$/.test(found?.['verb'] ?? '') || verb?.form === '3sg';
	return found !== undefined && isOne && !/^an?\s/u.test(hidden);
}

/** "how is it kept dry and oiling it by hand?" – "by airing it": half of how. */
const HALF_OF_HOW = /^(?:[^,]+, )?how (?![^?]*ing\b[^?]*\band\b)[^?]* and (?:then )?\p{Ll}+ing\s/u;

/** "what includes rust and rot?" – "the faults of old boats": which whole it is, where the parts are to be known. */
const ASKS_WHOLE = /^(?:[^?,]*, )?what (?:include|comprise|entail)s? /u;
/** "the first idea", "the emphasis": which one, only the paper tells. */
const POINTER =
	/^(?:the|some) (?:(?:first|second|third|last|main|key|basic|opposite|intriguing|simple|new) )?(?:ideas?|emphasis|techniques?|characteristics|notions?|concepts?|references?|suggestions?|conclusions?)$/u;

const REPORTS_BEHIND = new RegExp(`^ (?:\\p{L}+ly )?${REPORTS}(?:e?s|ed|d)?\\b`, 'u');

/** "[the results] show B", "on [top of B]", "is not tied to [B]", "[the tricks] to speed B up": hidden, it is no better. */
function hidesScrap({ hidden, before, after }: Ask): boolean {
	return (
		NOT_TIED_TO.test(before) ||
		HALF_ADVERB.test(hidden) ||
		BARE.test(hidden) ||
		POINTER.test(hidden) ||
		missesPoint(`${before.trim()}?`, hidden) ||
		HOPES.test(before) ||
		(/\b(?:nearly|almost) $/u.test(before) && /^no /u.test(hidden)) ||
		(IS_REPORTER.test(hidden) && REPORTS_BEHIND.test(after)) ||
		(SOUGHT_BY.test(hidden) && NOT_SHOWN.test(`what${after}`)) ||
		(IS_BEHIND.test(after) && RANK.test(hidden) && ASKS_RANK.test(`what${after}`))
	);
}

const ASKS_WHO_HAS = /(?:^|, )what(?= ha[sd] )/u;
/** "what does it also mend?": beside what, nothing tells. */
const ALSO_LEFT =
	/\b(?:what|which|who) (?![^?]*\b(?:not only|but also|and also)\b)[^?]*\balso (?!known\b|called\b)/u;
/** "into what is it poured?", "for what is the lamp useful?": so put, where it names no kind. */
const FRONTED =
	/(?:^|, )(?:beyond|during|from|into) what (?:is|are|was|were|do|does|did|can|could|may|might|will|has|have|had) |(?:^|, )for what (?:has|have|had|can|could|may|do|does|did) |(?:^|, )(?:for|to) what (?:is|are|was|were) [^?]*\b(?:suitable|useful|suited|effective|selected|employed|applied|designed|developed)\?$/u;

/** What only its last words can tell, since "which" with a kind mends it. */
export const isBadlyWorded = (body: string) =>
	FRONTED.test(body) ||
	ALSO_LEFT.test(body) ||
	HAS_GRADED.test(
		body.slice(ASKS_WHO_HAS.exec(body)?.index ?? body.length).replace(/^(?:, )?what/u, '')
	);

/** A question whose words do not hold together, or that asks for how something is known. */
export function isIllPut(ask: Ask): boolean {
	const { isCloze, seen, hidden, candidate } = ask;
	if (candidate.finding.named) return false;
	if (asksForTurnedWhole(ask)) return true;
	if (isCloze) return hidesScrap(ask);
	return (
		asksForReport(ask) ||
		(candidate.pattern === 'subject' && REACHES_FIGURE.test(seen)) ||
		(candidate.type !== 'number' && LEFT_JOINT.test(seen)) ||
		cutsSubject(ask) ||
		(/\b(?:results?|experiments?|evaluations?|simulations?)\b[^?]* to do\?$/u.test(seen) &&
			SHOWS.test(hidden)) ||
		ACT_AS_STATE.test(seen) ||
		ASKS_WHOLE.test(seen) ||
		POINTER.test(hidden) ||
		STILTED.test(seen) ||
		isFronted(seen) ||
		isOutOfJoint(seen, hidden) ||
		NO_THING.test(seen) ||
		IS_NOT.test(seen) ||
		NOT_TIED.test(seen) ||
		BE_PLACED.test(seen) ||
		ANYONE.test(seen) ||
		HOPED.test(seen) ||
		(candidate.type !== 'number' && missesPoint(seen, hidden)) ||
		OPEN_END.test(seen) ||
		UNTIED.test(seen) ||
		TURNS.test(seen) ||
		(HOW_FAR.test(hidden) && TAKES_NOTHING.test(seen)) ||
		ASKS_ASIDE.test(seen) ||
		(ASKS_NAME.test(seen) && IS_ROLE.test(hidden)) ||
		isRank(ask) ||
		(IS_ACT.test(seen) && /^(?:an?|the|one) /u.test(hidden)) ||
		holdsRival(seen, hidden) ||
		RUN_ON.test(`${seen} ${hidden}`) ||
		asksHalfPhrase(seen, hidden) ||
		holdsSecondAct(hidden) ||
		UNTOLD.test(seen) ||
		LEFT_BOUND.test(seen) ||
		(SET_PHRASE.test(seen) && SET_NOUN.test(hidden)) ||
		HALF_ADVERB.test(hidden) ||
		BARE.test(hidden) ||
		(/\bwith\?$/u.test(seen) && IN_PASSING.test(hidden)) ||
		(PRAISE.test(hidden) &&
			/\b(?:achieve|obtain|set|reach|yield|attain|establish)\?$/u.test(seen)) ||
		TO_READER.test(`${seen} ${hidden}`) ||
		(/^(?:object|subject|doing|found-thing)$/.test(candidate.pattern) && holdsManner(hidden)) ||
		/\s[–—]\s/u.test(hidden) ||
		(HALF_OF_HOW.test(seen) && /^by \p{L}+ing\b/u.test(hidden)) ||
		tellsOfAnother(hidden) ||
		listsQualities(seen) ||
		holdsTwoClauses(seen) ||
		isOpenQuestion(ask)
	);
}
