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

/** "An approach to sailing": no method "to sailing"; to sail. */
const APPROACHED =
	/^to (?!be|do|make|find|use|learn|help|detect|solve|build|reduce|improve|model|predict|estimate|identify|obtain|measure|assess|train|generate|produce)\p{L}|^to \p{L}+ing\b/u;

/** General nouns: what a paper speaks with, not what it speaks of. */
export const NOUNS: readonly PhraseRow[] = [
	...nounRows('approach > method; approach > technique', { notAhead: APPROACHED }),
	...nounRows(
		'methodology > method; drawback > shortcoming; shortcoming > drawback; disadvantage > drawback; weakness > shortcoming; notion > idea'
	),
	...nounRows('technique > method; method > approach', { notAhead: /^sections?\b/u }),
	...nounRows('goal > aim; objective > goal; aim > goal', {
		behind: /\b(?:the|an?|main|this|its|study's|primary|their|ultimate|overall|key|major|final)$/u,
		notBehind: /\bthe study$/u,
		ahead: /^(?:of|is|was|are|were|to|that|for|in)\b|^[?.,]|^$/u
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
	...nounRows('enhancement > improvement', {
		ahead:
			/^(?:of|in) (?:the )?(?:[\p{L}-]+ )?(?:accuracy|performance|efficiency|quality|stability|skills?|ability|reliability|sensitivity|productivity|speed)\b/u
	}),
	...rows('onset > start; beginning > start; start > beginning', {
		as: ['NOUN'],
		ahead: /^of\b/u,
		behind: /\bthe$/u
	}),
	...rows('duration > length', { ahead: /^of\b/u }),
	...nounRows('aspect > facet', {
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
	...nounRows('company > firm; automobile > car; physician > doctor'),
	...rows('photograph > photo; photographs > photos; firms > companies'),
	...rows('firm > company', {
		behind: /\b(?:a|the|each|every|this|one|\p{L}+al)$/u,
		notNext: ['NOUN', 'ADJ', 'PROPN']
	}),
	...nounRows('barrier > obstacle', { ahead: /^to\b/u }),
	...nounRows('alteration > change; modification > change', {
		ahead: /^(?:in|of|to)\b/u,
		behind: NOT_COMPOUND
	}),
	...nounRows('finding > result', { behind: /\b(?:the|these|key|main|study's)$/u }),
	...nounRows(
		'standpoint > point of view; viewpoint > point of view; perspective > point of view',
		{ behind: /\bfrom (?:an?|the)(?: [\p{L}-]+)*$/u }
	),

	...nounRows(
		'scenario > situation; hurdle > obstacle; instructor > teacher; educator > teacher; employee > worker; nation > country; country > nation; attorney > lawyer; advancement > advance',
		{ notAhead: /^(?:analys[ei]s|planning|trees?)\b/u }
	),
	...nounRows('task > job', { behind: /\bthe$/u, ahead: /^of \p{L}+ing\b/u }),
	...nounRows('solution > answer', {
		ahead: /^to (?:the|this|these|an?|such) (?:[\p{L}-]+ )?problems?\b/u
	}),
	...nounRows('replacement > substitute; substitute > replacement', {
		ahead: /^for\b/u,
		as: ['NOUN']
	}),
	...rows('collaboration > cooperation; cooperation > collaboration', {
		ahead: /^(?:with|between|among)\b/u
	}),
	...rows('assistance > help', {
		notBehind: /-\p{L}+$/u,
		notAhead: /^(?:systems?|programs?|services?)\b/u
	}),
	...rows(
		'commencement > start; outset > start; initiation > start; cessation > end; completion > end; termination > end',
		{
			ahead:
				/^of (?:the )?(?:[\p{L}-]+ )?(?:treatment|therapy|study|trial|training|follow-up|project|program|experiment|campaign|intervention|school|surgery|course)\b/u,
			behind: /\bthe$/u
		}
	),
	...nounRows('discrepancy > difference', { ahead: /^(?:between|in)\b/u }),
	...rows('comprehension > understanding; understanding > grasp', {
		ahead: /^of\b/u,
		as: ['NOUN'],
		behind: /\b(?:an?|the|better|deeper|current|clear|further|good)$/u
	}),
	...rows('insight into > understanding of', { behind: /\b(?:better|deeper|further|more|new)$/u }),
	...rows('necessity > need', { ahead: /^for\b/u, behind: /\b(?:the|a)$/u }),
	...rows('advent > arrival', { ahead: /^of\b/u }),
	...nounRows('threat > danger', { ahead: /^to\b/u, notBehind: /\binsider$/u }),
	...nounRows('instance > case', { ahead: /^of\b/u }),
	...rows('consequence > result; consequences > effects', { ahead: /^of\b/u }),
	...rows('origin > source', {
		ahead: /^of the (?:error|problem|difference|signal|noise|failure|variation|effect)s?\b/u
	}),
	...nounRows('form > kind', {
		ahead: /^of\b/u,
		behind: /\b(?:a|different|various|several|other|many|some|all|both|these|new|another)$/u,
		notAhead: /^of the\b/u
	}),
	...rows('phase > stage; step > stage', {
		behind: /\b(?:early|late|first|second|third|final|last|next|each|key|initial)$/u,
		notAhead: /^(?:of|\d|[ivx]+\b|trials?|sizes?|transitions?|stud)/u
	}),
	...rows('ways > means; way > means', {
		as: ['NOUN'],
		ahead: /^(?:to (?!the\b|an?\b)\p{L}|of \p{L}+ing\b)/u,
		behind:
			/\b(?:a|one|effective|efficient|possible|new|practical|simple|useful|feasible|several|other|alternative)$/u
	}),
	...nounRows('gain > improvement', { ahead: SCALES }),
	...rows('increase > rise', {
		ahead: /^of (?:about |over |up to |more than |approximately |~)?[\d$€£]/u,
		as: ['NOUN'],
		unless: DOWN
	}),
	...rows('decrease > drop; reduction > drop; decline > drop', {
		ahead: /^of (?:about |over |up to |more than |approximately |~)?[\d$€£]/u,
		as: ['NOUN'],
		unless: UP
	}),

	...nounRows('method > technique; technique > approach', {
		notAhead: /^sections?\b/u
	}),
	...nounRows('effect > influence', {
		ahead: /^on\b/u,
		behind:
			/\b(?:a|an|no|any|the|positive|negative|beneficial|adverse|strong|direct|such|significant|what|its|their)$/u
	})
];
