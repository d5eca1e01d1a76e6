import { type PhraseRow, rows } from './row';

const MADE =
	/^(?:[\p{L}-]+ ){0,3}?(?:methods?|approach(?:es)?|models?|frameworks?|algorithms?|techniques?|systems?|schemes?|strateg(?:y|ies)|architectures?|ways?|procedures?|solutions?|class|tools?|networks?|types?|kinds?|forms?|perspectives?|insights?)\b/u;
const OF_ITS_DAY =
	/^(?:[\p{L}-]+ ){0,3}?(?:methods?|approach(?:es)?|models?|frameworks?|algorithms?|techniques?|schemes?|strateg(?:y|ies)|procedures?|solutions?|tools?|literature|research|works?|practices?|evidence|knowledge|technolog(?:y|ies)|standards?|guidelines?|stud(?:y|ies)|competitors?|implementations?|systems?|protocols?|therap(?:y|ies)|treatments?|theor(?:y|ies)|benchmarks?|baselines?|detectors?|classifiers?|polic(?:y|ies)|networks?)\b/u;
const WEIGHTY =
	/^(?:roles?|factors?|steps?|parts?|components?|elements?|parameters?|aspects?|issues?|questions?|features?|tasks?|problems?|challenges?|drivers?|determinants?|players?|sources?|findings?)\b/u;
const KNOTTY =
	/^(?:[\p{L}-]+ )?(?:problems?|tasks?|situations?|scenes?|environments?|relationships?|patterns?|scenarios?|processes?|backgrounds?|questions?|interactions?|procedures?)\b/u;
const AMOUNT =
	/^(?:[\p{L}-]+ )?(?:increases?|decreases?|reductions?|improvements?|differences?|changes?|gains?|rise|drop|decline|effects?|impacts?|variations?|amounts?|influence|attention|losses|loss|evidence|progress|number)\b/u;

/** Adjectives of general use. */
export const DESCRIBING_WORDS: readonly PhraseRow[] = [
	...rows('novel > new'),
	...rows('new > novel', { behind: /\ban?$/u, ahead: MADE }),
	...rows('conventional > traditional; traditional > conventional', {
		notAhead: /^(?:chinese|medicine|herbal|owners?|knowledge|healers?|societ\w+|weapons?|wisdom)\b/u
	}),
	...rows('crucial > vital; vital > crucial; pivotal > central', {
		notAhead: /^(?:signs?|signals?|capacity|statistics|records?|staining)\b/u
	}),
	...rows('critical > crucial; essential > vital', {
		ahead:
			/^(?:roles?|factors?|steps?|parts?|components?|to|for|in|importance|issues?|features?|element)\b/u
	}),
	...rows('important > key', {
		ahead: WEIGHTY,
		notBehind: /\b(?:more|most|less|least|very|as|so|how|equally|increasingly)$/u
	}),
	...rows('main > chief; principal > main; primary > main', {
		ahead:
			/^(?:roles?|factors?|goals?|aims?|purpose|objectives?|reasons?|causes?|focus|concerns?|idea|challenges?|steps?|drivers?|advantages?|contributions?|sources?|findings?|determinants?|obstacles?)\b/u
	}),
	...rows('key > central', { ahead: /^(?:roles?|parts?|questions?|problems?|concepts?)\b/u }),
	...rows('key > main', {
		ahead:
			/^(?:factors?|ideas?|goals?|aims?|challenges?|drivers?|advantages?|contributions?|sources?|findings?|determinants?|obstacles?|components?)\b/u
	}),
	...rows('useful > helpful; helpful > useful', { ahead: /^(?:for|in|when|as)\b/u }),
	...rows('entire > whole; whole > entire', {
		behind: /\b(?:the|an?|its|their)$/u,
		ahead: /^\p{L}/u,
		notAhead: /^(?:of|is|was|are|and|or|in|by|on|for|to|as)\b/u
	}),
	...rows(
		'considerable > substantial; substantial > considerable; remarkable > striking; notable > striking; dramatic > sharp; drastic > sharp; pronounced > marked; marked > clear; enormous > huge; huge > very large; vast > very large',
		{ ahead: AMOUNT }
	),
	...rows('rapid > fast', {
		ahead:
			/^(?:[\p{L}-]+ )?(?:growth|increase|development|changes?|detection|response|progress|decline|decrease|expansion|method|recovery|spread|rise|analysis|convergence)\b/u
	}),
	...rows('existing > current', { ahead: OF_ITS_DAY, notBehind: /\b(?:already|pre|not|newly)$/u }),
	...rows('previous > earlier; prior > earlier', {
		ahead:
			/^(?:[\p{L}-]+ )?(?:stud(?:y|ies)|work|works|research|methods?|approach(?:es)?|models?|findings?|results?|reports?|algorithms?|techniques?|versions?|experience|treatments?|experiments?|efforts?|investigations?|systems?)\b/u
	}),
	...rows('subsequent > later', { ahead: /^(?:[\p{L}-]+ )?\p{L}+/u, notAhead: /^to\b/u }),
	...rows('initial > first; final > last', {
		ahead: /^(?:steps?|stages?|phases?|assessment|visit|part|section|layer|round)\b/u
	}),
	...rows('ultimate > final', { ahead: /^(?:goals?|aims?|objectives?|purpose|outcome)\b/u }),
	...rows('additional > extra; extra > additional'),
	...rows('similar to > much like', {
		notBehind: /\b(?:more|most|less|very|not|significantly|similarly|is|are|was|were|be)$/u
	}),
	...rows('identical to > the same as'),
	...rows('appropriate > suitable; suitable > appropriate; proper > correct'),
	...rows('adequate > sufficient', { ahead: /^\p{L}/u, notAhead: /^(?:or|and|for|to|in)\b/u }),
	...rows('sufficient to > enough to'),
	...rows('sufficient > enough', {
		notBehind: /\b(?:a|an|the|is|are|was|were|be|not|its|their)$/u,
		notAhead: /^(?:condition|and|or|for)\b/u
	}),
	...rows('complex > complicated', { ahead: KNOTTY }),
	...rows('simple > straightforward', { ahead: MADE }),
	...rows('distinct > different; diverse > varied', { notBehind: /\b(?:more|most|less)$/u }),
	...rows('specific > particular; particular > specific', {
		behind: /\b(?:an?|the|for|of|to|by|on)$/u,
		notAhead: /^(?:to|for|in|interest|emphasis|attention|importance|manner|fashion|way)\b/u
	}),
	...rows('potential > possible', {
		as: ['ADJ'],
		notAhead: /^(?:of|to|for|in|as|and|is|was)\b|^$/u
	}),
	...rows('beneficial > helpful; necessary > needed; difficult > hard', {
		notAhead: /^(?:and|from|effects?|conditions?)\b/u,
		notBehind: /\b(?:an?|the)$/u
	}),
	...rows(
		'comprehensive > thorough; extensive > wide-ranging; detailed > in-depth; in-depth > detailed',
		{
			ahead:
				/^(?:[\p{L}-]+ ){0,2}?(?:review|overview|stud(?:y|ies)|evaluations?|analys[ei]s|experiments|survey|comparison|discussion|description|investigation)\b/u
		}
	),
	...rows('superior to > better than; inferior to > worse than', {
		behind: /\b(?:is|are|was|were|be|performance|results?|found)$/u
	}),
	...rows('consistent with > in line with', {
		notAhead: /^the (?:view|idea|notion|hypothesis)\b/u
	}),
	...rows('most common > most frequent; most frequent > most common; well-known > familiar'),
	...rows('present > current', {
		as: ['ADJ'],
		ahead: /^(?:methods?|approach|stud(?:y|ies)|work|practice|systems?)\b/u
	}),
	...rows(
		'lengthy > long; modern > present-day; up-to-date > current; harmful > damaging; adjacent > neighboring'
	),

	...rows('rare > uncommon', {
		notAhead:
			/^(?:earths?|variants?|diseases?|alleles?|mutations?|events?|gas(?:es)?|metals?|disorders?)\b/u
	}),
	...rows('fundamental > basic; basic > fundamental', {
		ahead:
			/^(?:questions?|problems?|principles?|issues?|concepts?|ideas?|understanding|roles?|limits?|limitations?|aspects?|needs?|assumptions?|properties)\b/u
	}),
	...rows('promising > encouraging; impressive > striking', {
		ahead: /^(?:results?|findings?|performance|outcomes?|improvements?|gains?)\b/u
	}),
	...rows('excellent > very good', {
		ahead:
			/^(?:agreement|performance|results?|stability|properties|quality|accuracy|correlation|candidates?|replacement|reproducibility|behaviou?r|compatibility|thermal|mechanical|photocatalytic|linearity)\b/u
	}),
	...rows('noticeable > clear; obvious > clear; evident > clear', {
		ahead:
			/^(?:margin|differences?|improvements?|changes?|effects?|advantages?|increase|decrease|trends?)\b/u
	}),
	...rows('prolonged > long', {
		ahead:
			/^(?:exposure|use|treatment|stay|hospitali[sz]ation|storage|periods?|therapy|operation|culture)\b/u,
		unless: /\bshort/iu
	}),
	...rows('brief > short; concise > short', {
		ahead:
			/^(?:overview|summary|review|introduction|description|account|history|discussion|survey|periods?|interventions?)\b/u
	}),
	...rows('concurrent > simultaneous; simultaneous > concurrent', {
		notAhead: /^(?:equations?|locali[sz]ation|perturbation|confidence)\b/u
	}),
	...rows(
		'sole > only; eventual > final; detrimental > harmful; deleterious > harmful; advantageous > helpful; obsolete > outdated; proficient > skilled; pertinent > relevant; analogous to > similar to; akin to > similar to; comparable to > similar to; genuine > real; sophisticated > advanced; intricate > complicated; tiny > very small; stringent > strict; rigorous > strict; mandatory > compulsory; compulsory > mandatory; costly > expensive; expensive > costly; preceding > previous; varied > diverse',
		{
			as: ['ADJ', 'PART', 'ADP'],
			notAhead: /^(?:mutations?|variants?|alleles?|surfactants?|starvation|responses?)\b/u
		}
	),
	...rows('actual > real', { notAhead: /^(?:values?|mean)\b/u }),
	...rows('comparable > similar; similar > comparable', {
		ahead:
			/^(?:results?|performance|findings?|levels?|patterns?|trends?|effects?|accuracy|rates?|quality|outcomes?|efficacy|sensitivity|values?)\b/u,
		notBehind: /\b(?:more|most|very|not|less)$/u
	}),
	...rows('increased > higher; elevated > higher', {
		ahead:
			/^(?:risks?|rates?|likelihood|prevalence|incidence|mortality|levels?|concentrations?|odds|temperatures?|pressures?|doses?|accuracy|efficiency)\b/u,
		behind: /\b(?:an?|with|had|have|has|at|to|the|showed|and|of|by|in)$/u,
		unless: /\b(?:low|small|decreas|reduc|fall|fell|drop|declin|diminish)/iu
	}),
	...rows('reduced > lower; decreased > lower', {
		ahead:
			/^(?:risks?|rates?|likelihood|prevalence|incidence|mortality|levels?|concentrations?|odds|temperatures?|doses?|accuracy)\b/u,
		behind: /\b(?:an?|with|had|have|has|at|to|the|showed|of|by|in)$/u,
		unless: /\b(?:high|increas|rais|ris(?:e|ing)|rose|elevat|great|upper|larg)/iu
	}),
	...rows('improved > better; enhanced > better', {
		ahead:
			/^(?:accuracy|performance|quality|outcomes?|efficiency|survival|results?|understanding|stability)\b/u,
		behind: /\b(?:an?|with|to|for|in|of|and|showed|have|has|had)$/u,
		unless: /\b(?:wors|poor)/iu
	}),
	...rows('state-of-the-art > leading', {
		ahead:
			/^(?:[\p{L}-]+ ){0,2}?(?:methods?|approaches|models?|algorithms?|techniques?|systems?|baselines?|competitors|solutions?|detectors?|classifiers?|trackers?|frameworks?)\b/u
	}),
	...rows('precise > exact', {
		ahead:
			/^(?:measurements?|locations?|mechanisms?|roles?|nature|timing|positions?|control|locali[sz]ation|values?|definition|cause)\b/u
	}),
	...rows('unique > distinctive', {
		ahead:
			/^(?:features?|propert(?:y|ies)|characteristics?|structures?|patterns?|combination|advantages?)\b/u
	}),
	...rows('valuable > useful', {
		ahead:
			/^(?:information|tools?|insights?|resources?|data|knowledge|methods?|approach|models?|guidance)\b/u
	}),
	...rows('easy to > simple to', { notBehind: /\b(?:more|less|very|not)$/u }),
	...rows('fast > quick', {
		ahead:
			/^(?:[\p{L}-]+ ){0,1}?(?:methods?|approach(?:es)?|algorithms?|techniques?|detection|response|procedures?|analys[ei]s|convergence|inference|screening|recovery)\b/u,
		notAhead: /^(?:fourier|food|track|marching|multipole|r-cnn|gradient|mode)\b/u
	}),
	...rows('major > main', {
		behind: /\bthe$/u,
		ahead:
			/^(?:causes?|sources?|factors?|reasons?|goals?|aims?|challenges?|findings?|problems?|obstacles?|components?|limitations?|drawbacks?|advantages?|contributors?|concerns?|objective)\b/u
	}),
	...rows('major > leading', {
		behind: /\ba$/u,
		ahead: /^(?:causes?|sources?|contributors?|concern)\b/u
	}),
	...rows('predominant > main', {
		behind: /\bthe$/u,
		ahead: /^(?:causes?|sources?|factors?|reasons?|types?|species|mechanism|form|finding)\b/u
	}),
	...rows('elderly > older', {
		ahead:
			/^(?:people|patients|adults|women|men|population|individuals|persons|residents|subjects)\b/u
	}),
	...rows('certain > particular', {
		notAhead:
			/^(?:cases|conditions|circumstances|settings|extent|degree|that|amount|level|to|about|of|number|way)\b/u,
		as: ['ADJ', 'DET'],
		notBehind: /\b(?:a|is|are|was|were|not)$/u
	}),
	...rows('daily > everyday', { ahead: /^(?:life|lives|routines?|practice)\b/u }),

	...rows('main > chief', {
		ahead:
			/^(?:characteristics?|contributors?|findings?|features?|results?|objectives?|mechanisms?|purpose|topics?|reasons?|differences?|problems?|drawbacks?)\b/u,
		notBehind: /\btwo$/u
	}),
	...rows('key > main', {
		ahead:
			/^(?:mechanisms?|characteristics?|contributors?|reasons?|differences?|results?|aspects?|elements?|features?)\b/u
	}),
	...rows('challenging > difficult', {
		ahead:
			/^(?:tasks?|problems?|issues?|conditions?|environments?|scenarios?|cases|situations?|setting)\b/u
	}),
	...rows('long-lasting > lasting; remarkable > striking', {
		notAhead: /^(?:to|in|for|and|with)\b|^$|^[?.,]/u
	})
];
