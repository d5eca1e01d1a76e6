import { nounRows, type PhraseRow, rows } from './row';

const TO_DO = /^to \p{L}/u;
/** What is counted on a scale, of which one speaks of gains. */
const SCALES =
	/^in (?:the )?(?:[\p{L}-]+ ){0,2}?(?:accuracy|performance|efficiency|precision|recall|speed|throughput|sensitivity|specificity|productivity|score|scores|yield)\b/u;
/** The gate takes the other word for the one of these that the sentence has as well. */
const DOWN = /\b(?:declin|decreas|reduc|drop|fall|fell|lower|shrink|shrunk|dimini)/iu;
const UP = /\b(?:increas|ris(?:e|ing)|rose|grow|grew|gain|climb|surg)/iu;
const AMOUNT = /\b(?:an?|the|no|significant|marked|sharp|slight|large|greater|any|further)$/u;
const NOT_COMPOUND =
	/\b(?:a|an|the|this|these|its|their|new|study's|proposed|simple|other|such|many|several|of|with|and|by|for)$/u;

/** General nouns: what a paper speaks with, not what it speaks of. */
export const NOUNS: readonly PhraseRow[] = [
	...nounRows('approach > method', {
		notAhead:
			/^to (?!be|do|make|find|use|learn|help|detect|solve|build|reduce|improve|model|predict|estimate|identify|obtain|measure|assess|train|generate|produce)\p{L}/u
	}),
	...nounRows(
		'methodology > method; drawback > shortcoming; shortcoming > drawback; disadvantage > drawback; weakness > shortcoming; notion > idea'
	),
	...nounRows('technique > method; method > approach', { notAhead: /^sections?\b/u }),
	...nounRows('goal > aim; objective > goal; aim > goal', {
		notBehind: /\b(?:multi|the study)$/u,
		notAhead: /^(?:functions?|setting|keeper|conflicts?|lens)\b/u
	}),
	...nounRows('purpose > aim', { ahead: /^of the (?:study|work|paper|method|model|system)\b/u }),
	...nounRows('concept > idea', {
		behind: /\b(?:the|a|new|this|key|central|basic)$/u,
		ahead: /^(?:of|that|behind)\b/u
	}),
	...nounRows('advantage > benefit', { notBehind: /\btakes?|taking|took$/u }),
	...nounRows('limitation > shortcoming', { ahead: /^of\b/u }),
	...nounRows('challenge > difficulty', {
		behind: /\b(?:the|main|major|key|several|many|these|of)$/u,
		ahead: /^(?:of|in|that|with|posed)\b/u
	}),
	...nounRows('issue > problem', { notBehind: /\b(?:special|journal|this|the)$/u }),
	...nounRows('ability > capacity; capacity > ability; capability > ability', { ahead: TO_DO }),
	...nounRows('role > part', {
		behind: /\bplay(?:s|ed|ing)? (?:an?|the|some)(?: [\p{L}-]+){0,2}$/u,
		ahead: /^(?:in|for)\b|^$/u
	}),
	...nounRows('impact > effect', { ahead: /^(?:on|of)\b/u }),
	...nounRows('effect > impact', {
		ahead: /^on\b/u,
		behind:
			/\b(?:a|an|no|any|the|positive|negative|beneficial|adverse|strong|direct|such|significant|what|its|their)$/u
	}),
	...nounRows('influence > effect', { ahead: /^(?:of|on)\b/u }),
	...nounRows('relationship > link; connection > link; relation > link; link > connection', {
		ahead: /^between\b/u
	}),
	...nounRows('association > link', { ahead: /^between\b/u, notBehind: /\bmeasures? of$/u }),
	...nounRows('improvement > gain', { ahead: SCALES }),
	...nounRows('increase > rise', { ahead: /^in\b/u, behind: AMOUNT, unless: DOWN }),
	...nounRows('decrease > drop; decline > drop; reduction > decrease', {
		ahead: /^in\b/u,
		behind: AMOUNT,
		unless: UP
	}),
	...rows('utilization > use; utilisation > use; usage > use', { ahead: /^of\b/u }),
	...nounRows('evaluation > assessment; assessment > evaluation', { ahead: /^of\b/u }),
	...nounRows('enhancement > improvement', { ahead: /^(?:of|in)\b/u }),
	...rows('onset > start; beginning > start; start > beginning', {
		as: ['NOUN'],
		ahead: /^of\b/u,
		behind: /\bthe$/u
	}),
	...rows('duration > length', { ahead: /^of\b/u }),
	...nounRows('aspect > side', {
		ahead: /^of\b/u,
		behind: /\b(?:which|many|several|all|other|different|important|key)$/u
	}),
	...nounRows('component > part', {
		ahead: /^of (?:the|an?)\b/u,
		behind: /\b(?:key|important|essential|main|a|central)$/u
	}),
	...nounRows('type > kind; kind > sort', { ahead: /^of\b/u }),
	...nounRows('way > manner', { behind: /\bin an? (?:[\p{L}-]+ )+$/u }),
	...rows('manner > way; fashion > way', {
		as: ['NOUN'],
		behind: /\bin (?:an?|the|this|such an?)(?: [\p{L}-]+)* ?[\p{L}-]*$/u
	}),
	...rows('individuals > people; persons > people', {
		notBehind: /\d$|\b(?:two|three|four|five|six|seven|eight|nine|ten)$/u
	}),
	...nounRows('requirement > need', { ahead: /^for\b/u }),
	...nounRows('opportunity > chance', { ahead: TO_DO }),
	...nounRows('attempt > effort; effort > attempt', {
		ahead: TO_DO,
		behind: /\b(?:an?|the|several|many|these)$/u
	}),
	...rows('foundation > basis; basis > foundation', { ahead: /^for\b/u }),
	...nounRows('company > firm; firm > company; automobile > car; physician > doctor'),
	...nounRows('barrier > obstacle', { ahead: /^to\b/u }),
	...nounRows('alteration > change; modification > change', {
		ahead: /^(?:in|of|to)\b/u,
		behind: NOT_COMPOUND
	}),
	...nounRows('finding > result', { behind: /\b(?:the|these|key|main|study's)$/u }),
	...nounRows(
		'standpoint > point of view; viewpoint > point of view; perspective > point of view',
		{ behind: /\bfrom (?:an?|the)(?: [\p{L}-]+)*$/u }
	)
];
