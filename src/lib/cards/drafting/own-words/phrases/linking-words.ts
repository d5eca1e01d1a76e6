import { type PhraseRow, rows } from './row';

/** Whom a finding is told of: "in" them is as good as "among" them. */
const PEOPLE =
	/^(?:(?:the|all|these|those|older|younger|young|elderly|pregnant|adult|healthy|female|male) )*(?:patients|women|men|children|adults|adolescents|students|infants|participants|workers|smokers|nurses|residents|respondents|teachers|physicians)\b(?! and\b)/u;
/** "Based on" after these tells what they are made of; elsewhere how an act is done. */
const MADE_THINGS =
	/\b(?:methods?|approach(?:es)?|models?|frameworks?|algorithms?|systems?|techniques?|schemes?|strateg(?:y|ies)|architectures?|networks?|classifiers?|tools?|procedures?|protocols?|solutions?|theor(?:y|ies)|controllers?|index|indices|detectors?|pipelines?)$/u;
const DONE = /(?:\p{L}{2}ed|\bbuilt|\bmade|\bchosen|\bdrawn|\bfound)$/u;
/** After these, "compared with" or "combined with" is the verb of the sentence. */
const IN_VERB =
	/\b(?:is|are|was|were|be|been|being|and|or|when|if|as|not|we|study|have|has|had|in|on|to|of|with|for|from|at|by|\p{L}+ly)$/u;
const EVENTS =
	/^(?:(?:initial|first|hospital) )?(?:diagnosis|surgery|admission|discharge|presentation|birth|enrol+ment|delivery|death|relapse|onset|injury|transplantation|implantation|harvest|inclusion|randomi[sz]ation|recruitment)\b/u;
const SPACES =
	/^(?:an?|the|each|every|its|their) (?:[\p{L}-]+ ){0,2}?(?:cells?|tissues?|blocks?|regions?|windows?|networks?|buildings?|rooms?|bod(?:y|ies)|brains?|nucle(?:us|i)|vehicles?|images?|class(?:es)?|clusters?|layers?|areas?|columns?|circuits?|loc(?:us|i)|organi[sz]ations?|households?|forests?|cit(?:y|ies)|structures?|frames?|membranes?|plants?|trunk|skull|hospitals?|schools?|famil(?:y|ies))\b/u;
/** Acts with a before and an after. */
const ACTS =
	/^(?:(?!the\b|an?\b|and\b|or\b|after\b|before\b|\p{L}*(?:ed|ing)\b)[\p{L}\d-]+ ){0,3}?(?:treatments?|surger(?:y|ies)|therapy|exposure|injections?|infusions?|administration|operations?|interventions?|stimulation|training|exercise|transplantation|implantation|injury|stroke|infection|chemotherapy|radiotherapy|irradiation|vaccination|immunization|diagnosis|discharge|admission|reperfusion|isch[a]?emia|resection|bypass|incubation|application|irrigation|fertilization)(?=$|[?,.]| (?:with|of|in|by|for|was|were|is|are|did|does|at)\b)/u;
/** Done by some means. */
const DONE_BY =
	/\b(?:achieved|obtained|produced|improved|solved|reali[sz]ed|implemented|demonstrated|verified|validated|evaluated|assessed|confirmed|enhanced|optimi[sz]ed|developed|generated|identified|learned|trained|determined|calculated|computed|estimated|detected|measured|reduced|established|accomplished|performed|analy[sz]ed|tested|built|constructed|examined|investigated|compared|extracted|collected|recorded|classified|segmented|predicted|modell?ed|simulated|prepared|synthesi[sz]ed|represented|quantified|monitored|tracked|selected|described|characteri[sz]ed|designed|created|removed|diagnosed|treated)$/u;
/** What takes its time, or its course. */
const COURSES =
	/^(?:(?!\p{L}*ed\b)[\p{L}-]+ ){0,3}?(?:process(?:es)?|treatments?|therap(?:y|ies)|surger(?:y|ies)|operations?|training|pregnanc(?:y|ies)|development|experiments?|procedures?|infections?|exercise|differentiation|apoptosis|evolution|progression|growth|learning|stud(?:y|ies)|trials?|interventions?|diseases?|inference|optimi[sz]ation|simulations?|processing|formation|embryogenesis|maturation|fermentation|storage|regeneration|recovery|hospitali[sz]ation|conversation|interviews?)(?! (?:\d|\p{L}+s\b))/u;

/** Connectives and prepositions, of several words or with a plainer fellow. */
export const LINKING_WORDS: readonly PhraseRow[] = [
	...rows(`
		in order to > to; so as to > to; with the purpose of > for; with the goal of > with the aim of; with the aim of > with the goal of; for the purpose of > for;
		for the purposes of > for; prior to > before; subsequent to > after; previous to > before;
		in advance of > before; 
		despite the fact that > although; in spite of the fact that > although; 		owing to > because of; because of > owing to; on account of > because of;
		as a consequence of > as a result of; by virtue of > because of;
		by means of > with the help of; through the use of > with the help of;
		by the use of > with the help of; by use of > by means of;
		with the aid of > with the help of; with the help of > by means of;
		with the assistance of > with the help of; by way of > by means of; via > through;
		by using > by means of; by utilizing > by means of; by employing > by means of;
		with regards to > as regards; in regard to > as regards; with reference to > as regards;
		in the absence of > without; irrespective of > regardless of; regardless of > irrespective of;
		in addition to > besides;  aside from > apart from;
		apart from > other than; other than > apart from; with the exception of > except for;
		except for > apart from; instead of > rather than; in place of > instead of;
		despite > even with; in spite of > even with; notwithstanding > despite;
		as opposed to > rather than;
		even though > although; although > though; whilst > while; whereas > while;
		in conjunction with > together with; in combination with > together with;
		together with > along with; along with > together with; in tandem with > together with;
		for example > for instance; for instance > for example; e.g. > for example;
		in accordance with > in line with; in agreement with > in line with;
		in keeping with > in line with; in line with > in agreement with;
		in the course of > during; over the course of > during; during the course of > during;
		throughout the course of > throughout; in the field of > in the area of;
		in the area of > in the field of; in the realm of > in the field of; 
		in the event of > in case of; in the vicinity of > near; in close proximity to > close to;
		in proximity to > close to; adjacent to > next to; 
		in such a way that > so that; in such a manner that > so that; in view of > given;
		in light of > given; in the light of > given; 
		in comparison with > relative to; in comparison to > relative to;
		by comparison with > relative to; when compared with > relative to;
		when compared to > relative to; as compared with > relative to; as compared to > relative to;
		in particular > above all; on the other hand > by contrast; 
		over time > with time; over a period of > over; for a period of > for; during a period of > over;
		in the wake of > after; at the expense of > at the cost of; at the cost of > at the expense of;
		for the sake of > for; in lieu of > instead of; provided that > if; providing that > if;
		whether or not > whether; wherein > in which; whereby > by which; thereafter > after that;
		in cases where > where; in cases when > when; in situations where > where; in the case where > where;
		in cases in which > where; with an emphasis on > with a focus on; with a focus on > with an emphasis on;
		referred to as > called; also known as > also called; known as > called; 
		 inside > within; amid > in the midst of;
		in the near future > soon; at the beginning of > at the start of; at the start of > at the beginning of;
		in the early stages of > early in; on a daily basis > every day; on a regular basis > regularly;
		in an efficient manner > efficiently; in a timely manner > promptly; in a similar way > similarly;
		in a similar manner > similarly; in a similar fashion > similarly; to a large extent > to a great degree;
		to a great extent > to a large degree; to some extent > in part; in essence > essentially;
		take advantage of > make use of; takes advantage of > makes use of; took advantage of > made use of;
		taking advantage of > making use of; is able to > can; are able to > can; at present > now; as per > in line with
	`),
	...rows('in contrast > by contrast', { notAhead: /^(?:to|with)\b/u }),
	...rows('in terms of > when it comes to', {
		notBehind:
			/\b(?:expressed|defined|written|described|formulated|measured|discussed|given|is|are|was|were|be|both|and|stated|explained|interpreted|characteri[sz]ed|rewritten|or|quantified|reported)$/u
	}),
	...rows('compared with > relative to; compared to > relative to', {
		notBehind: IN_VERB,
		notAhead: /^\?/u
	}),
	...rows('with the use of > with the help of', {
		notBehind:
			/\b(?:associated|compared|correlated|experience|comparison|familiar|satisfied|concerned|interfered?s?|dealt|deals?)$/u
	}),
	...rows('in contrast to > unlike', { notAhead: /^[\d,]/u }),
	...rows('in the case of > for', { notBehind: /\b(?:as|even|especially|particularly|is|are)$/u }),
	...rows('versus > against', {
		notAhead: /^[^,.?]{0,30}\b(?:curves?|plots?|diagrams?|characteristics?)\b/u
	}),
	...rows('such as > like', { notAhead: /^[,:;]/u }),
	...rows('besides > along with', { notAhead: /^,/u }),
	...rows('as soon as > once', { notAhead: /^possible\b/u }),
	...rows('to date > so far; so far > to date', { notBehind: /\bup$/u }),
	...rows('in total > in all', { ahead: /^(?:$|[,.?]|\d)/u }),
	...rows('in advance > beforehand', { ahead: /^(?:$|[,.?]|(?:and|or|by|for|to)\b)/u }),
	...rows('due to the fact that > because; owing to the fact that > because', {
		notBehind: /\b(?:is|are|was|were|be|\p{L}+ly)$/u
	}),
	...rows('at the time of > at', { ahead: EVENTS }),
	...rows('among > in', { ahead: PEOPLE }),
	...rows('upon > on', { notBehind: /\b(?:once|based)$/u }),
	...rows('based on > built on; based upon > built on', { behind: MADE_THINGS }),
	...rows('based on > on the basis of; based upon > on the basis of', { behind: DONE }),
	...rows('rather than > instead of', { notNext: ['VERB', 'AUX', 'PART', 'ADV'] }),
	...rows('as well as > along with', {
		behind: /\p{L}[,)]?$/u,
		notBehind:
			/\b(?:perform(?:s|ed|ing)?|works?|worked|does|do|did|not|just|least|almost|nearly|be|is|are|was|were|as)$/u,
		notNext: ['VERB', 'AUX', 'PART', 'ADP', 'SCONJ', 'ADV', 'PUNCT']
	}),
	...rows('combined with > together with; coupled with > together with', { notBehind: IN_VERB }),
	...rows('followed by > and then', { notBehind: IN_VERB }),
	...rows('throughout the > all through the; throughout a > all through a'),
	...rows('during > in the course of', { ahead: COURSES, notAhead: /^(?:which|what|\d)/u }),

	...rows('within > inside', { ahead: SPACES }),
	...rows('after > following', {
		ahead: ACTS,
		notBehind: /\b(?:and|or|but|even|soon|shortly|day|before|named|look\w*)$/u
	}),
	...rows('following > after', {
		ahead: ACTS,
		notBehind: /\b(?:the|an?|is|are|was|were|by|of|in|these|for|with)$/u
	}),
	...rows('before > ahead of', {
		ahead: ACTS,
		notBehind: /\b(?:and|or|but|even|soon|shortly|day|after|ever|than|as|that)$/u
	}),
	...rows('using > with the help of', {
		behind: DONE_BY,
		notAhead:
			/^(?:an? |the )?(?:[\p{L}-]+ )?(?:resolutions?|settings?|criteri(?:a|on)|thresholds?|doses?|rates?|levels?|frequenc(?:y|ies)|concentrations?|temperatures?)\b/u
	}),
	...rows('through > by means of', {
		behind: DONE_BY,
		notAhead: /^(?:the )?(?:air|water|pipes?|tissue|membranes?|skin|walls?|soil)\b/u
	}),
	...rows('ranging from > from', { notBehind: IN_VERB }),
	...rows('while > whereas', { behind: /,$/u, notAhead: /^(?:\p{L}+ly )?\p{L}+ing\b/u }),
	...rows('relative to > compared with', {
		behind: /(?:[\d%]|\p{L}(?:er|ed|ly)|,)$|^$/u,
		notBehind:
			/\b(?:moved|located|placed|positioned|oriented|shifted|rotated|defined|measured|expressed|normali[sz]ed|aligned)$/u
	}),
	...rows('in which > where', {
		after: ['NOUN', 'PROPN'],
		behind: /[\p{L})]$/u,
		notAhead: /^(?:direction|way|case|order|region|areas?)\b/u
	}),
	...rows('where > in which', {
		after: ['NOUN'],
		notAhead: /^\p{L} (?:is|are|denotes)\b/u,
		behind:
			/\b(?:cases?|situations?|regions?|areas?|countries|settings?|environments?|systems?|models?|studies|tasks?|processes|conditions?|scenarios?|problems?|networks?|domains?|approach)$/u
	}),
	...rows('as a result > thus; as a consequence > thus', { behind: /^$/u, ahead: /^,/u }),
	...rows(
		'nevertheless > even so; nonetheless > even so; conversely > by contrast; similarly > likewise; likewise > similarly; firstly > first; secondly > second; lastly > finally',
		{ ahead: /^,/u }
	),

	...rows('due to > because of', {
		notBehind:
			/\b(?:is|are|was|were|be|been|not|mainly|only|partly|mostly|solely|largely|likely|primarily|probably|possibly)$/u
	}),
	...rows('based on > on the basis of; based upon > on the basis of', { behind: /^$|,$/u }),
	...rows('associated with > linked to; related to > linked to', {
		notBehind: /\b(?:positively|negatively|inversely|directly|linearly|closely|as|most|more)$/u,
		notAhead: /^each other\b/u
	}),
	...rows('closely related to > closely tied to', { notBehind: /\bspecies\b.*|\bmost$/u }),
	...rows('responsible for > behind', {
		behind: /\b(?:is|are|was|were|be)$/u,
		notBehind: /\bwho\b/u,
		notAhead: /^(?:$|[?.,])/u,
		notNext: ['VERB']
	}),
	...rows('without the need to > without having to'),
	...rows('the use of > using', {
		behind:
			/\b(?:does|did|do|of|by|for|from|through|without|support|recommend|allows?|enables?|requires?|involves?|proposes?|avoid)$/u,
		notAhead: /^[^,.?]*? by\b/u
	}),
	...rows('including > among them', { behind: /\p{L}[^sui]s,$/u }),

	...rows(
		'both * and > * as well as; both * * and > * * as well as; both * * * and > * * * as well as',
		{
			behind: /\b(?:in|of|on|for|with|by|under|to|from|at|across|against|into)$/u
		}
	)
];
