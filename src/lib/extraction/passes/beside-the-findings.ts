import type { AnnotatedSentence } from '../annotated-text';

const anyOf = (patterns: readonly string[]) => new RegExp(patterns.join('|'), 'iu');

const OUR_STUDY = String.raw`\b(?:our|this|these|the (?:present|current)) (?:\p{L}+ ){0,2}`;
const STUDIES = String.raw`(?:stud(?:y|ies)|trials?|reports?|reviews?|surveys?|series|meta-analys[ei]s)`;

/** What a discussion says of the study itself, and not of what came out of it. */
const REMARK = anyOf([
	// "The main limitation of this study is the short winter."
	String.raw`\b(?:limitations?|strengths?|weakness(?:es)?|shortcomings?|drawbacks?|advantages?) (?:of|in|to|with) ${OUR_STUDY}(?:stud(?:y|ies)|design|trial|work|analys[ei]s|investigation|research|data|dataset|sample|findings|results|report)\b`,
	// "Another limitation is that the boats were old."
	String.raw`\b(?:main|major|primary|important|potential|possible|key|another|further|other|study|additional|certain|several|some|one|few) limitations?\b[^.]{0,60}?\b(?:is|are|was|were|includes?|should|must|exists?)\b`,
	// "Our study has several strengths."
	String.raw`\b(?:study|studies|trial|design) (?:also )?ha(?:s|d|ve) (?:\p{L}+ ){0,3}(?:limitations?|strengths|weaknesses|shortcomings)\b`,
	// "The short winter is a weakness of the voyage."
	String.raw`\b(?:is|are|was|be) (?:also )?(?:an?|the|another|one) (?:\p{L}+ )?(?:limitation|strength|weakness) of\b`,
	// "The small sample limits what can be said of oak."
	String.raw`\bunder-?powered\b|\bstatistical power\b|\bpower to detect\b|\b(?:small|limited|modest|larger|greater|insufficient) (?:samples?(?: sizes?)?|number of (?:patients|participants|subjects|cases|events))\b|\bsample sizes? (?:was|were|is|limits?|limited|calculation|estimation)\b`,
	// "We did not measure the tide."
	String.raw`\bwe (?:did not|could not|were (?:unable|not able) to|have not|do not|cannot) (?:\p{L}+ly |also )?(?:measure|assess|ascertain|collect|include|record|evaluate|examine|investigate|have|know|address|study|perform|ask|control|analy[sz]e|test|monitor|quantify|exclude|rule out|determine|consider|obtain|account|adjust|stratify|blind|use|conduct|explore|differentiate|distinguish|follow|recruit|employ|want|wish)\b`,
	// "The tide was not measured."
	String.raw`\b(?:was|were|has been|have been) not (?:measured|assessed|recorded|evaluated|collected|ascertained|investigated|monitored|blinded|addressed|examined)\b|\bnot included in (?:the present|this|our)\b`,
	// "The trial was designed to compare sails", "Our study does not address oars."
	String.raw`\b(?:study|trial) (?:was|is|has been) (?:\p{L}+ ){0,2}(?:designed|powered|limited|blinded|conducted|carried out|performed|restricted|intended|planned|exploratory|hypothesis-generating|undertaken|registered|approved)\b`,
	String.raw`${OUR_STUDY}(?:study|trial) (?:does|did|do|could|can)(?: ?not) (?:address|allow|assess|include|permit|provide|examine|measure|evaluate|investigate|have|answer|employ|use)\b`,
	// "We chose oars of one length", "We hypothesized that tar would hold."
	String.raw`\b(?:we|${OUR_STUDY}(?:study|trial)) (?:have |had |also |therefore |thus )*(?:refrained|chose|chosen|opted|decided|preferred|anticipated?|acknowledged?|hypothesi[sz]e[sd]?|speculated?|assumed?|presumed?)\b`,
	// "Recall bias cannot be ruled out", "The design of this study let every crew row twice."
	String.raw`\b(?:assessor|recall|attrition|non-?response|reporting|observer|detection|performance) bias\b|\bcannot be (?:\p{L}+ )?(?:resolved|excluded|ruled out|determined|inferred|generali[sz]ed)\b|\bmethodological (?:restrictions|problems|issues)\b|\bdesign of ${OUR_STUDY}?(?:study|trial)\b|\bwe only had\b`,
	// "We believe that oak would last", "We propose larger trials of tar", "A longer voyage is warranted in further studies."
	String.raw`\bwe (?:\p{L}+ly |also |therefore |thus |still |do )*(?:believe|suppose|suspect|expect|feel|hope|think|want|wish|conjecture)\b`,
	String.raw`\b(?:requires?|needs?|propose|recommend|await|calls? for|demand(?:ed|s)?|warrant(?:ed|s)?|needed|required)\b[^.]{0,50}\b(?:larger?|further|future|multi-?cent(?:er|re|ric)|randomi[sz]ed|dedicated|well-\p{L}+|additional) (?:[\p{L}-]+ ){0,3}(?:trials?|stud(?:y|ies)|research)\b`,
	// "We examined whether tar slowed the leaks"
	String.raw`\b(?:examined?|test(?:ed)?|investigated?|assess(?:ed)?|evaluated?|explored?|asked?|studied|checked|determined?|see) (?:whether|if)\b(?!.*\b(?:found|find|showed|revealed|no|not)\b)`,
	// "Our work extends what is known by counting gulls."
	String.raw`\b(?:our|this|the present|the current) (?:study|trial|work) (?:also )?(?:extends|adds to|contributes to) (?:the )?(?:existing|current|previous|prior|our|knowledge|literature)\b`
]);

/** Who took part in a trial, stayed, and left: told among its results before what came out. */
const OF_THE_SAMPLE = anyOf([
	// "Forty crews were enrolled", "The other two were excluded": not "crews that were enrolled leaked less".
	String.raw`(?<!\b(?:who|that|which|as) )\b(?:was|were) (?:\p{L}+ly |then |also |initially |finally )*(?:enrolled|recruited|screened|randomi[sz]ed|excluded|eligible|ineligible|lost to follow|invited)\b(?! (?:from|as) (?:the|this|all) (?:analys|result))`,
	// "Thirty of them completed the study."
	String.raw`(?<!\b(?:who|that|which|to|not) )(?<!\b(?:who|that) (?:had|have) )\b(?:completed|participated in|took part in|withdrew from|dropped out of|entered) (?:the|this|our) (?:\p{L}+ )?(?:study|trial|follow-?up|protocol|questionnaires?|survey)\b`,
	String.raw`\bwithdrew (?:their )?consent\b|\bdid not complete the\b|\blost to follow-?up\b`,
	// "66% of the crews were women"
	String.raw`(?:\d\s?%|\bper\s?cent|\bmajority|\bhalf|\bthird|\bmost|\d) [^.;]{0,80}?\b(?:were|was) (?:\p{L}+ ){0,2}(?:females?|males?|women|men|girls|boys|white|caucasian|married|unemployed|(?:high school |college |university )?graduates)\b(?! (?:than|to|from)\b)`,
	String.raw`\bmean (?:\(?SD\)? )?age\b[^.;]{0,40}?\b(?:was|were|of)\b|\b(?:subjects|participants|patients)['’] (?:mean |average |body )*(?:weight|height|age)s?\b`,
	// "The crews were asked to row at night", "Tar was offered to all crews", and nothing that came of it.
	String.raw`^(?!.*\b(?:improv|reduc|increas|decreas|lower|higher|fewer|more|less|than|differ|associat|declin|compar)\p{L}*).*(?:\b(?:patients|participants|subjects|volunteers|workers|women|men|children|infants|individuals|students|crews)(?: \([^()]*\))? were (?:\p{L}+ly )?(?:asked|instructed|hospitali[sz]ed|assigned|allocated|divided|given|required|allowed|trained|encouraged|advised|told|prescribed|fed|offered|informed|monitored|interviewed)\b|\bwas (?:provided|recommended|offered|administered|given|prescribed) (?:to|for) (?:all|the|each|every) )`,
	// "The crews did not differ in age before the voyage."
	String.raw`^(?=.*\b(?:at baseline|before (?:the )?(?:treatment|intervention|training)|prior to (?:the )?(?:treatment|intervention|training|randomi[sz]ation)|pre-treatment|age and (?:sex|gender)|(?:sex|gender) and age|demographics?)\b)(?!.*\b(?:after|post|follow-?up|change[ds]?|associat\p{L}+|predict\p{L}*|effects?)\b).*\b(?:no (?:\p{L}+ ){0,3}(?:differences?|variation)|(?:not|n['’]t) (?:\p{L}+ )?differ(?:ent)?|similar|comparable|balanced|well[- ]matched|homogeneous)\b`
]);

/** "One crew member fell ill", where nothing is held against it. */
const OF_ONE_CASE = anyOf([
	String.raw`^(?!.*(?:\b(?:(?<!rather )than|compared|versus|vs|whereas|while|none|no)\b|\d\s?%)).*\b(?:one|a single|the sole|the only|another|only two) (?:[\p{L}-]+ ){0,3}?(?:patient|subject|participant|volunteer|woman|man|women|men|child|children|infant|person|people|responder|sample)s?\b`,
	// "The participant who rowed last had a fever."
	String.raw`^the (?:subject|patient|participant) (?:who|with)\b`
]);

/** What other studies found, told beside one's own. */
const OF_OTHERS = anyOf([
	// "Previous studies used planks that …"
	String.raw`^(?:\p{L}+,? ){0,3}?(?:(?:previous|prior|earlier|other|former|recent|several|many|similar|published|numerous|some|most|few|animal|large|various|past|two|three) )+(?:[\p{L}\d-]+ ){0,3}?(?:studies|trials|reports|series|investigations|authors|investigators|meta-analyses|reviews|surveys|researchers)\b[^,.]{0,60}?\b(?:shown|shows?|showed|found|report(?:ed)?|demonstrated?|suggest(?:ed)?|indicate[ds]?|use[ds]?|observed?|failed|concluded|described|evaluated|examined|compared|included|investigated|noted|assessed|identified|confirmed|revealed|documented)\b`,
	// "In a survey of forty harbours, …", "In a previous study we …"
	String.raw`^(?:\p{L}+,? )?in (?:an?|another|one|their|two|several|other|previous|recent|prior|earlier) (?:[\p{L}\d-]+ ){0,5}?(?:${STUDIES}|case)\b`,
	String.raw`\bin (?:an?|our|another|one) (?:prior|previous|earlier|recent|similar|separate|different) (?:[\p{L}\d-]+ ){0,4}?(?:${STUDIES}|work|investigation|paper)\b`,
	// "… than was reported in a systematic review", "as recently shown"
	String.raw`\b(?:reported|described|observed|seen|found|shown|published) (?:by|in) (?:an?|other|another|previous|recent|several|the literature|most|many) ?(?:[\p{L}-]+ ){0,3}?(?:${STUDIES}|authors|literature|investigators|researchers)\b|\brecently (?:been )?(?:reported|shown|surmised|published|described|suggested)\b`,
	// "Oak lasts, as stated in different reports", "Leaks were comparable to other trials", "There are a few published studies that …"
	String.raw`\bas (?:stated|reported|described|suggested|shown|noted|indicated) (?:in|by) (?:different|other|previous|several|many|the literature)\b|\bcomparable (?:to|with) (?:(?:that|those|the \p{L}+|in|of|from|to) ){0,2}(?:other|previous|earlier|prior) (?:\p{L}+ )?${STUDIES}|^there (?:are|is|have been|has been) [^.]{0,60}\b(?:studies|trials|reports|literature)\b`,
	// "Our figures correspond to those of earlier studies that …"
	String.raw`^(?:\p{L}+,? ){0,3}?(?:our|these|this|the present|the current) (?:\p{L}+ ){0,3}?(?:results?|findings?|data|observations?|figures?|stud(?:y|ies)) (?:\p{L}+ ){0,3}?(?:consistent|line|agreement|accordance|keeping|correspond|concur|agree|similar|compatible) (?:to|with)\b.*\b(?:previous|other|prior|earlier|recent|literature|animal|reports?|studies|trials)\b`,
	// "In contrast to our study, …", "as reported earlier", "our previous work"
	String.raw`^(?:in contrast to|unlike|contrary to) ${OUR_STUDY}(?:study|trial)\b|\bas (?:found|shown|reported|seen|observed) (?:previously|earlier|before|elsewhere)\b`,
	// "The study of Holm et al. tried …", "Holm et al. found …"
	String.raw`\b(?:study|trial|report|work) (?:of|by) [^,.]{2,40}? et al\b|\bet al\b\.? (?:stud(?:y|ies)|trial|report|(?:also |recently |have )*(?:found|showed|shown|reported|demonstrated|observed|suggested|concluded|described|noted))\b`
]);

/** "in the Holm study", and not "in the present study". */
const NAMED_STUDY =
	/\b[Ii]n (?:the )?(?!Phase|Stage|Part|Cohort|Pilot|Current|Present)\p{Lu}\p{Ll}{2,}(?:['’]s)? (?:study|trial)\b/u;

/** Words without which no sentence is either. */
const MAY_BE =
	/\b(?:limitation|strength|weakness|shortcoming|drawback|advantage|under-?power|power|small|limited|modest|larger|greater|insufficient|sample|not|stud(?:y|ies)|trial|we|our|bias|whether|if|methodological|cannot|as|et al|authors|investigators|researchers|recently|reports?|reviews?|surveys?|series|case|meta-analys|investigations)/iu;

/** Words without which no sentence is of who took part, or of one of them. */
const MAY_BE_SAMPLE =
	/\b(?:one|single|sole|only|another|who|subjects|patients|participants?|enrolled|recruited|screened|randomi[sz]ed|excluded|(?:in)?eligible|lost|invited|completed?|participated|took part|withdrew|dropped|entered|(?:fe)?males?|(?:wo)?men|girls|boys|white|caucasian|married|unemployed|graduates|age|baseline|before|prior|pre-treatment|demographics?|were|provided|recommended|offered|administered|given|prescribed)\b/iu;

/** Said of the study, or of those who took part, and not of its findings; of a body's sentences alone. */
export const isRemarkOnStudy = ({ text }: AnnotatedSentence): boolean =>
	(MAY_BE.test(text) && REMARK.test(text)) ||
	(MAY_BE_SAMPLE.test(text) && (OF_THE_SAMPLE.test(text) || OF_ONE_CASE.test(text)));

/** Found by others and told beside one's own findings; of a body's sentences alone. */
export const isOfOtherStudies = ({ text }: AnnotatedSentence): boolean =>
	MAY_BE.test(text) && (OF_OTHERS.test(text) || NAMED_STUDY.test(text));
