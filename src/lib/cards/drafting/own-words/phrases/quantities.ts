import { type PhraseRow, rows } from './row';

/** An article or an owner before: "the numerous lakes" are "the many lakes", but no "the several lakes". */
const DETERMINED = /\b(?:the|a|an|this|that|these|those|its|their|his|her|our|\p{L}+['’]s)$/u;
const FIGURE = /^[~$€£]?\d/u;

/** How much and how many, in words; the figures themselves stay. */
export const QUANTITIES: readonly PhraseRow[] = [
	...rows(`
		the vast majority of the > nearly all the; the majority of the > most of the;
		a majority of the > most of the; the majority of these > most of these;
		the majority of those > most of those; the majority of > most; a majority of > most;
		most of the > the majority of the; a large number of > a great many;
		a great number of > a great many; a high number of > a great many; a huge number of > a great many;
		a large amount of > a great deal of; large amounts of > a great deal of;
		a wide variety of > a broad range of; a wide range of > a broad range of;
		a broad range of > a wide range of; a broad variety of > a wide range of;
		a diverse set of > a varied set of; a large variety of > a broad range of;
		a great variety of > a broad range of; a variety of > a range of;
		 a wealth of > a great deal of;
		an array of > a range of;  
		a limited number of > a small number of;
		all of the > all the; each of the > every one of the; all of these > all these;
		in a variety of > in a range of; the remainder of > the rest of; the rest of > the remainder of;
		the entirety of > the whole of; the extent to which > the degree to which;
		the degree to which > the extent to which
	`),
	...rows('a multitude of > a great many; a plethora of > a great many; a host of > a great many', {
		ahead: /^(?:[\p{L}-]+ ){0,2}?\p{L}{2,}[^s\W]s\b/u
	}),
	...rows('a number of > several', { notAhead: /^\d/u }),
	...rows('numerous > many', { notBehind: /\ban?$/u }),
	...rows('several > a number of', {
		notBehind: DETERMINED,
		notAhead: /^(?:times|fold|orders)\b/u
	}),
	...rows('various > several', {
		notBehind: DETERMINED,
		notAhead: /^(?:other|and|or|types|kinds)\b/u
	}),
	...rows('multiple > several', {
		notBehind: DETERMINED,
		ahead: /^(?:[\p{L}-]+(?:al|ic|ed|ive|ent|ant|ous) )?\p{L}{2,}[^s\W]s\b/u
	}),
	...rows(
		'approximately > about; roughly > about; circa > about; about > roughly; around > about',
		{
			ahead: FIGURE
		}
	),
	...rows('almost > nearly; nearly > almost'),
	...rows('more than > over; in excess of > over; less than > under; fewer than > under', {
		ahead: FIGURE,
		notBehind: /\b(?:no|not|times|significantly|is|are|was|were)$/u
	}),
	...rows('greater than > above; higher than > above; lower than > below', {
		ahead: FIGURE,
		notBehind: /\b(?:no|not|times|fold|significantly|much|considerably|\d+%?)$/u
	}),
	...rows('per > a', {
		behind: /\b(?:times|hours?|days?|minutes?|meals?|visits?|cycles?|servings?|drinks?)$/u,
		ahead: /^(?:day|week|month|year|hour|minute|second)\b/u
	}),
	...rows('per annum > a year'),
	...rows('solely > only; exclusively > only; merely > only'),
	...rows('both > the two', {
		ahead:
			/^(?:groups|cases|models|methods|sexes|genders|eyes|sites|species|countries|cohorts|datasets|treatments|conditions|arms|types|approaches|years|studies|periods|samples|populations|strains|algorithms)\b(?!.*\band\b)/u,
		behind: /\b(?:in|for|between|with|of|from|at|by|on|to|across)$/u
	}),

	...rows('many > numerous', {
		notBehind: /\b(?:how|as|so|too|very|not|the|that|these|those|this|great)$/u,
		notAhead: /^(?:of|more|as|times|other|an?|people|to|and|or|are|were|have)\b/u
	}),
	...rows('a set of > a collection of; a collection of > a set of; a series of > a succession of'),
	...rows('every > each', {
		notAhead: /^(?:other|day|week|month|year|hour|minute|time|two|one|few|single|\d)\b/u,
		notBehind: /\b(?:almost|nearly|and)$/u
	}),
	...rows('each > every', {
		behind: /\b(?:for|of|in|on|at|to|from|by|within|with|that)$/u,
		notAhead:
			/^(?:other|of|and|or|\d|the|an?|in|with|one|containing|having|\p{L}+ed)\b|^(?:$|[,.?])/u
	}),
	...rows('virtually > almost', {
		ahead: /^(?:all|every|any|identical|unchanged|intact|the same)\b/u
	}),
	...rows('different > various', {
		notBehind: /\b(?:multitude|number|range|variety|array|set|plethora|host|lot|series)s? of$/u,
		behind: /\b(?:of|with|between|at|in|for|under|across|from|by|on|to|into|among|using)$/u,
		ahead: /^(?:[\p{L}-]+ )?\p{L}{2,}[^s\W]s\b/u
	}),
	...rows('proportion > share; percentage > share', {
		ahead: /^of\b/u,
		behind: /\b(?:the|an?|what|high|higher|large|larger|small|smaller)$/u
	}),
	...rows('amount > quantity; quantity > amount', {
		ahead: /^of\b/u,
		behind: /\b(?:the|an?|what|small|total)$/u
	}),
	...rows('extent > degree', { ahead: /^of\b/u, behind: /\bthe$/u }),
	...rows('magnitude > size', { ahead: /^of\b/u, behind: /\bthe$/u }),
	...rows('approximately > about; roughly > about', {
		ahead:
			/^(?:half|one|two|three|four|five|six|seven|eight|nine|ten|twice|a (?:third|quarter|half|fifth|tenth))\b/u
	}),
	...rows('greater > larger', {
		ahead:
			/^(?:numbers?|amounts?|proportion|share|increases?|reductions?|effects?|differences?|changes?|impact)\b/u
	}),
	...rows(
		'once daily > once a day; twice daily > twice a day; times daily > times a day; annually > each year; yearly > each year',
		{ notAhead: /^\p{L}+ed\b/u }
	),

	...rows('a total of * > *', { as: ['NUM'] })
];
