import type { Clause } from '$lib/extraction/clause';
import { TRIED } from '../../both-tried';
import type { Candidate, Source } from '../../candidate';
import { inverted, namesPersons, opening } from '../../questions';
import { asked } from './question';

/** Words of a question that is read at a glance, and of what brings the effect about. */
const LONGEST_QUESTION = 34;
const LONGEST_CAUSE = 15;

/** Points to what another sentence named, or to nothing at all. */
const NO_CAUSE = new RegExp(
	String.raw`^(?:there|it|they|we|this|these|those|he|she|which|that|one|some|several|many|most|few|each|others?|none|neither|either|nor|no|such|both(?! .* and | ${TRIED}$)|only|the (?:study|former|latter|same|others?|authors?)|\d\S*)(?:\s|$)`,
	'iu'
);
/** Said of what was read off, and not of what was done. */
const REPORT =
	/^(?:(?:the|our|all|both|experimental|empirical|preliminary|\p{L}+) )*(?:results?|findings?|analys[ei]s|experiments?|data|evidence|evaluations?|simulations|stud(?:y|ies)|paper|review|article)$/iu;
/** "the stress": which, another sentence says. */
const BARE = /^the \p{Ll}+$/u;
/** They do a thing, and it is not done by their being there. */
const DOERS =
	/\b(?:mice|mouse|rats?|animals?|dogs?|pigs?|rabbits?|groups?|cohorts?|subjects|firms?|compan(?:y|ies)|countr(?:y|ies)|banks?|hospitals?|departments?|schools?|universit(?:y|ies)|authorities|governments?|states?|farms?|households?|teams?|cases|-\/- (?:[\p{L}\d+]+ )*cells)$/iu;
/** What papers make and then praise: that it makes things better is why they made it. */
const MADE =
	/\b(?:methods?|approach(?:es)?|algorithms?|models?|frameworks?|systems?|schemes?|techniques?|networks?|architectures?|modules?|tools?|designs?|pipelines?|mechanisms?|solutions?|strateg(?:y|ies)|learning|optimi[sz]ation|controllers?|protocols?|software|procedures?)$/iu;
/** A name such as GridNet or CRAFT: of a made thing, oftener than not. */
const NAME = /^(?:the )?\p{Lu}[\p{L}\d-]*(?:\p{Ll}\p{Lu}|\p{Lu}{2})[\p{L}\d-]*$/u;
/** What whatever is tried is said to make better, and what a made thing is. */
const PRAISED =
	/^(?:the )?(?:[\p{L}-]+ ){0,4}?(?:performances?|accurac(?:y|ies)|quality|efficiency|effectiveness|robustness|generali[sz]ation|scalability|precision|recall|results?|usability|reliability)\b/iu;
const PRAISED_OF_MADE =
	/^(?:the )?(?:[\p{L}-]+ ){0,4}?(?:throughput|speed|errors?|costs?|complexity|overhead|latency|overfitting|time|productivity|capacity|capabilit(?:y|ies)|utility|interpretability|consumption|false positives|noise|burden)\b/iu;

export interface Effect {
	readonly cause: string;
	/** "did", "can", "has": as it stands before the subject. */
	readonly helper: string;
	/** All that stands behind "on": the thing, and when or where. */
	readonly touched: string;
	readonly answer: string;
	/** Whether the answer tells more than the way a maker would wish. */
	readonly isUnforeseen: boolean;
}

const headOfPhrase = (phrase: string) =>
	phrase.split(
		/\s(?:(?:of|in|for|at|to|on|with|from|by|during|after|using|which|that|based)\s|\p{Ll}+ed (?:with|by|in|on|from|to|for|at)\s)/u
	)[0] ?? '';

/** "the lamp method reduces errors": as it was made to do. */
function isPraise({ cause, touched, isUnforeseen }: Effect): boolean {
	const head = headOfPhrase(cause);
	if (isUnforeseen) return false;
	return (
		MADE.test(head) || PRAISED.test(touched) || (NAME.test(head) && PRAISED_OF_MADE.test(touched))
	);
}

function isCause(cause: string): boolean {
	const head = headOfPhrase(cause);
	return (
		cause !== '' &&
		cause.split(' ').length <= LONGEST_CAUSE &&
		!NO_CAUSE.test(cause) &&
		!BARE.test(cause) &&
		(!cause.includes(',') || /\b(?:and|or)\b/u.test(cause)) &&
		!REPORT.test(head) &&
		!DOERS.test(head) &&
		!namesPersons(cause) &&
		!/[;:]|\b(?:that|which|who|whose|was|were|is|are)\s/u.test(cause)
	);
}

/** "salt, but not sugar,", "camphene, a lamp oil,", "tar, at a dose of 3 g,": what is told of it in between. */
const INSERT =
	/^([^,]+?),? (but not [^,]+?|(?<=, )(?:an? [^,]+?|(?:at|in) (?:an? )?(?:doses?|concentrations?) of [^,]+?)),?$/u;

/** "salt but not sugar" needs its bracket in the middle of a question. */
const parted = (cause: string) => cause.replace(INSERT, '$1 ($2)');

export type Wording = (effect: Effect) => string;

/** "what effect did rest have on sleep?" */
export const whatEffect: Wording = ({ helper, cause, touched }) => {
	const have = /^ha(?:s|ve|d)$/u.test(helper) ? 'had' : 'have';
	return `what effect ${helper} ${cause} ${have} on ${touched}?`;
};

/** "how did rest affect sleep?" */
export const howAffected: Wording = ({ helper, cause, touched }) => {
	const affect = /^ha(?:s|ve|d)$/u.test(helper) ? 'affected' : 'affect';
	return `how ${helper} ${cause} ${affect} ${touched}?`;
};

/** Left in sight it would tell the answer, or point to what nobody sees. */
const UNSEEN =
	/[;:]|%|, \p{Ll}+$|\b(?:better|worse|faster|more \p{L}+ly|less \p{L}+ly) (?:than|in)\b|\bas much as\b|\bfrom \d|\bby\b.*\bby\b|\bboth\b(?!.*\band\b)|\b(?:(?:two|three|four|five|ten|several|many)-?)?fold\b|\b(?:this|these|such|its|their|respectively|thereby|latter)\b/u;

/** "improved it", and nothing more: what was tried was tried for it. */
const HOPED =
	/^(?:(?:can|could|may|might|will) )?(?:\p{L}+ly )?(?:improve|enhance|boost)[sd]? (?:it|them)$/u;
const FIT = 0.95;
export const HOPED_FIT = 0.6;

/** "grip or on sleep": one "on" stands in the question already; "pain at rest and on waking" needs its own. */
const SECOND_ON = /(?<=(?<!\bat \p{L}+ )\b(?:and|or|nor)) (?:on|upon)(?= )/gu;
/** "rot by blocking the entry of salt", but "rot caused by flooding hulls": by what means is another question. */
const MEANS =
	/(?<!ed|en|ion),? by (?:\p{L}+ly )?\p{L}{3,}ing (?!(?:in|at|of|and|or|with|on)\b).+$/u;

export function askedEffect(source: Source, told: Effect, wording = whatEffect): Candidate[] {
	const { clause, finding } = source;
	const touched = told.touched.replace(SECOND_ON, '').replace(MEANS, '');
	const effect = { ...told, touched, cause: parted(told.cause) };
	const front = opening(clause);
	if (finding.doubt || finding.isOwnAct || !isCause(effect.cause) || isPraise(effect)) return [];
	if (UNSEEN.test(effect.touched) || effect.touched === '' || /\bthe study\b/u.test(front))
		return [];
	const body = `${front}${wording(effect)}`.replace(/\s+,/gu, ',');
	if (body.split(' ').length > LONGEST_QUESTION) return [];
	const fit = HOPED.test(effect.answer) ? HOPED_FIT : FIT;
	return asked(source, { pattern: 'effect', body, answer: effect.answer, fit });
}

/** "did", "can", "has", where something acts by itself. */
export function helperOf(clause: Clause): string | undefined {
	const helper = inverted(clause)?.helper;
	return helper && !/^(?:is|are|was|were)$/u.test(helper) ? helper : undefined;
}
