const anyOf = (list: string) =>
	list
		.trim()
		.split('|')
		.map((item) => item.trim())
		.join('|');

/** Openers that link a sentence to its neighbours or praise it, and state nothing. */
export const DISCOURSE_OPENER = new RegExp(
	`^(?:${anyOf(`
	however|moreover|furthermore|further|additionally|in addition|besides|nevertheless|nonetheless|therefore|thus|hence|
	consequently|accordingly|as a result|as a consequence|for this reason|for example|for instance|specifically|in particular|
	particularly|notably|importantly|interestingly|surprisingly|strikingly|remarkably|crucially|significantly|unexpectedly|
	unfortunately|fortunately|ultimately|finally|lastly|last(?=,)|alternately(?=,)|correspondingly(?=,)|first|firstly|second|secondly|third|thirdly|fourth|fourthly|fifth|fifthly|next|then|also|overall|in summary|to summari[sz]e|in conclusion|in sum|
	in short|taken together|together|collectively|altogether|in general|here|in this (?:paper|work|study|article|report|research|survey|letter|contribution)|in the present (?:study|work|paper)|
	in our (?:work|study)|in the current (?:study|work)|to this end|to that end|towards? this (?:end|goal)|with this in mind|
	in contrast|by contrast|conversely|on the other hand|on the contrary|similarly|likewise|instead|still|yet|indeed|in fact|
	in a surprising result|as expected|for the first time|in a nutshell|to date|later|as a case study|at the same time|as such|subsequently|eventually|to our surprise|
	in (?:doing|so) (?:so|doing)|by doing so|in this (?:context|regard|way|respect|setting|process|direction|vein|manner)|in the process|in essence|in brief|meanwhile|along the way|
	as a (?:first step|proof of concept|by-?product|start|starting point|consequence|result|example|use case)|on (?:the )?one hand|in our (?:research|approach|method|solution|framework|system|model|scheme|design|paper|evaluation|experiments|opinion|view|proposal)|
	in the end|in all|first and foremost|last but not least|thereby|as an example|by way of example|initially|for one|vice versa|again|concluding|to conclude|in closing|to be (?:more )?(?:precise|specific)|roughly speaking|informally|formally|with this|unlike in [^,]{0,40}, where [^,]{0,80}(?:, [^,]{0,50}){0,1}?(?=, in our|, we|, our)|empirically|experimentally|theoretically|that is|more specifically|more precisely|more importantly|most importantly|
	concretely|in other words|building on (?:this|these|the)[^,]{0,40}|based on (?:this|these)[^,]{0,40}|motivated by (?:this|these|our)[^,]{0,60}|
	inspired by (?:this|these)[^,]{0,40}|leveraging (?:this|these)[^,]{0,40}|applying this[^,]{0,30}|drawing on [^,]{0,60}|
	to (?:address|tackle|solve|overcome|mitigate|remedy|fill|bridge|meet|handle|alleviate|answer|explore|investigate|study|achieve|probe|do) (?:this|these|such|that|the above|so)[^,]{0,60}|to do so|in order to \\p{L}+ (?:this|these|those|that|such|it|them)[^,]{0,60}|
	more interesting(?:ly)?|(?:to|with|for) (?:this|that|these) (?:aim|purpose|goal|reason|end)s?|in response(?: to [^,]{0,60})?|in light of (?:this|these)[^,]{0,40}|with (?:this|these)[^,]{0,40}|from (?:this|these)[^,]{0,40}|
	(?:using|via|through) (?:this|these)[^,]{0,50}|unlike [^,]{0,60}|to our knowledge|to the best of our knowledge|
	as (?:shown|seen|described) [^,]{0,40}|and|but|so`)}),?\\s+`,
	'iu'
);
/** Between two commas: "we, therefore, focus". */
export const DISCOURSE_INSERT =
	/,\s(?:therefore|however|thus|hence|consequently|accordingly|as a result|in turn|moreover|furthermore|in addition|additionally|also|likewise|similarly|meanwhile|finally|(?:by|in) contrast|conversely|on the (?:other hand|contrary)|nevertheless|nonetheless|for example|for instance|respectively|indeed|in fact|of course|too|e\.g\.|i\.e\.|in particular|to our knowledge),/gi;

/** Verbs that report a finding without doubting it. */
export const REPORTING_VERBS =
	'find|finds|found|show|shows|showed|shown|demonstrate|demonstrates|demonstrated|observe|observed|reveal|reveals|revealed|discover|discovered|' +
	'uncover|uncovered|confirm|confirms|confirmed|verify|verified|establish|established|report|reported|indicate|indicates|indicated|' +
	'note|noted|identify|identified|prove|proved|conclude|concluded|highlight|highlights|highlighted|illustrate|illustrates|illustrated|validate|validated|see|saw|learn|learned|determined|provide evidence|present evidence|provided evidence|give evidence|provides evidence|imply|implies';
/** Verbs that doubt; the doubt is part of the finding. */
export const DOUBTING_VERBS =
	'suggest|suggests|suggested|argue|argues|argued|hypothesi[sz]e|hypothesi[sz]es|hypothesi[sz]ed|posit|posits|posited|speculate|speculated|conjecture|believe|propose|proposed|claim|expect|contend';

/** Subjects of a reporting verb that are the study itself. */
export const STUDY_SUBJECT =
	'(?:(?:we|i)|(?:table|figure|fig\\.)\\s\\d+|the\\s\\p{L}+\\s(?:line|row|column|plot|panel)|(?:[\\p{L}\\p{N}-]+\\s+){0,4}(?:results?|findings?|experiments?|experimentation|analys[ei]s|evaluations?|evidence|data|observations?|stud(?:y|ies)|work|paper|investigations?|simulations?|research|tests|testing|comparisons?|article|report|survey|meta-analysis|review|trials?|experience|interviews?|measurements?|assays?|imaging|modell?ing|inspection|regressions?|audit|\\p{L}*microscopy|spectro(?:scopy|metry)|sequencing|staining|blots?|blotting|chain reaction|immunofluorescence|images|micrographs|thermograms|characteri[sz]ations?|examinations?|calculations?|anova|correlations?|scans|biops(?:y|ies)|histology|autopsy|radiographs|ratings|assessments?|odds ratios?)(?:\\s+(?:of|on|across|from|with|using|in|over|via|conducted|based on|obtained (?:by|from|with))\\s[^,:]{1,90}?)?)';

/** Tails that comment on the finding instead of stating it. */
export const COMMENT_TAIL = new RegExp(
	`,\\s(?:thus |thereby |therefore |further |ultimately |potentially |and )?(?:${anyOf(`
	highlighting|underscoring|underlining|emphasi[sz]ing|demonstrating|showcasing|illustrating|offering|providing|paving|taking a|
	opening|enriching|advancing|marking|raising|calling|inspiring|shedding|contributing|supporting the|setting|representing a|
	motivating|encouraging|making (?:it|them|this)|ensuring|confirming|validating|proving|indicating|serving|explaining|capturing the attention|
	with implications|questioning`)})\\s[^()]*$`,
	'i'
);

/** "…, although further research is needed": what is wished for, behind what was found. */
export const WISH_TAIL =
	/,?\s(?:although|though|but|while|however,?|and)\s(?:[\p{L}-]+\s){0,3}(?:further|more|future|additional|larger)\s(?:\p{L}+\s){0,3}(?:research|stud(?:y|ies)|works?|trials?|investigations?|analys[ei]s|evidence|data)\s[^.]*\b(?:needed|required|warranted|necessary|desirable)\b[^.]*\.?$/iu;

/** Praise that is no fact. */
export const PRAISE =
	/\b(?:a |an )?(?!simple (?:for|to|and|or|as|in|enough)\b|powerful (?:for|to|and|or|as|in|enough)\b|(?:surprising|remarkable|comprehensive|elegant|novel|innovative) (?:that|for|to|and|or|in|as)\b)(?:novel|simple yet effective|simple but effective|simple and effective|simple, yet effective|simple|powerful|straightforward yet powerful|elegant|comprehensive|groundbreaking|cutting-edge|much-anticipated|surprising|remarkable|innovative|principled|carefully designed|pioneering)\s+/gi;

/** Sentences about where code and data are, warnings, thanks. */
export const AVAILABILITY =
	/\b(?:code|codes|data|datasets?|models?|weights|checkpoints?|implementation|materials?|scripts?|prompts|project page|benchmark(?: suite)?|demo|software|package|library|resources|game|derivatives of [^.]{1,40})\b[^.]{0,60}\b(?:is|are|will be|can be|may be|has been|have been)\s(?:made\s|all\s)?(?:publicly |freely |openly |also )*(?:available|released|found at|open-sourced?|accessed|hosted|provided at|downloaded)\b|\b(?:we|will)\s+(?:\w+\s+)?(?:release|open-source|publish|make)\b[^.]{0,60}(?:code|data|dataset|models?|weights|available|publicly|prompts|open)|^see https?:|^https?:|\bis available at\b|open-?sourced? at\b|trial registration|editors['’]? summary|please see|\bISRCTN\d|\bNCT\d{5}|see also:|clinicaltrials\.gov|registered (?:at|with|in|under)|prospero|copyright|all rights reserved|^keywords?\s?[:—–-]|^published by\b|\bpart of a special issue\b|^©|^\(c\) |funded by|supported by (?:the )?grants?|preprint|[\w}]@[\w-]+\.[a-z]{2,}/i;
export const WARNING =
	/^(?:content )?(?:warning|disclaimer|trigger warning|caution)\b|may be offensive|offensive (?:or|in nature)/i;

/** Cued like conclusions, but nothing to recall. */
export const EMPTY_CONCLUSION = new RegExp(
	`(?:${anyOf(`
	\\b(?:enrich|deepen|advance|improve|further|extend|add to|contribute to|contributes to)s? (?:our|the|a deeper|a better|current)? ?(?:understanding|knowledge|literature|development|field|discussion)|
	\\bpaves? the way|\\bimplications for\\b|\\bfar-reaching\\b|\\b(?:sheds?|shedding) (?:new )?light|\\bfuture (?:work|research|studies|directions?)\\b|
	\\bfurther (?:research|study|studies|investigation|work) (?:is|are)\\b|\\bopens? (?:up )?(?:new |the )?(?:avenues|doors?|directions|possibilities)|
	\\b(?:underscore|emphasi[sz]e|highlight|stress)s? (?:the|an?) (?:need|importance|urgent|complexity|value|necessity|potential|critical|significance)|
	\\bprovides? (?:a )?(?:foundation|insights?|valuable|new insights?|important insights?|practical|actionable|guidance)|
	\\b(?:we|i) (?:hope|believe that this|discuss|conclude with|conclude by|outline|also discuss|then discuss)\\b|\\bis discussed\\b|\\bare discussed\\b|
	\\bhas been (?:proposed|presented|discussed)\\b|\\bthis (?:paper|article) (?:concludes|is organized|proceeds)|
	\\boffers? (?:new |valuable |a )?(?:insights?|perspective)|\\braises? (?:important|serious)? ?concerns\\b|\\braises? questions\\b|
	\\benables? (?:developers|researchers|policymakers|practitioners|a systematic)|\\bwe make no claims\\b|\\bestablishes? a (?:standardi[sz]ed|new|foundation)|
	\\bcontributes? to the (?:open-source|development|growing|literature)|\\bmore research\\b|\\bwarrants? further|\\bwe call for\\b|\\bresearch agenda\\b|\\bwe provide actionable|
	\\brecommendations to guide|\\bhighlight(?:s)? some of the|\\bvalidate our approach|\\bsupport this pattern|\\bhidden risks|\\b(?:demonstrate|show|confirm|verify|validate|illustrate|prove)(?:s|d|ed)? (?:the|its|their) (?:\\w+ )?(?:effectiveness|superiority|efficacy|utility|validity|benefits?|usefulness|advantages?|feasibility|potential)\\b|^examples? (?:include|are)\\b|\\bestablish(?:es)? [\\w-]+ as an?\\b|\\bstudy aims to introduce`)})`,
	'i'
);

/** What others did or what is generally so. */
export const BACKGROUND_CUE = new RegExp(
	`(?:${anyOf(`
	\\b(?:prior|previous|existing|earlier|past|recent|traditional|conventional|current) (?:\\w+ ){0,3}(?:work|works|studies|research|methods|approaches|benchmarks|literature|results|efforts|techniques|models|practices|evaluations|attempts|solutions|systems) (?:\\w+ ){0,6}(?:ha(?:s|ve)|is|are|do|does|focus|focused|rely|relies|assume|typically|often|largely|mostly|tackle|mitigate|mitigates|suggest|suggests|fail|suffer|show|showed|require|lack|cannot|use)\\b|
	\\b(?:remains?|is|are) (?:largely |still |poorly |relatively |yet )?(?:unclear|unknown(?! to )|under-?explored|unexplored|understudied|poorly understood|untested|a challenge|an open|challenging|less understood|elusive|controversial|debated|limited)\\b|
	\\bresearchers have\\b|\\bhas not (?:yet )?been\\b|(?<!\\b(?:that|which|who) )have not (?:yet )?been\\b|\\blittle is known|\\brelatively little\\b|\\bhave (?:recently |rapidly |long |increasingly )?(?:become|emerged|achieved|demonstrated|shown|revolutioni[sz]ed|attracted|gained|enabled|advanced|received|evolved)\\b|
	\\bhas (?:recently |rapidly |long |increasingly )?(?:become|emerged|achieved|demonstrated|revolutioni[sz]ed|attracted|gained|enabled|advanced|received|raised|sparked|led to)\\b|
	\\bis (?:a|an|one of the) (?:\\w+ ){0,3}(?:common|major|leading|key|fundamental|important|critical|central|crucial|promising|widely|popular|long-standing)\\b|\\bare central to\\b|\\bare (?:increasingly|widely|commonly|often|typically)\\b|\\bis (?:widely|commonly|increasingly|typically)\\b|
	\\bis (?:crucial|essential|critical|important|vital) (?:for|to)\\b|\\bpose(?:s)? (?:a|an|significant|serious|major)\\b|\\bthis (?:represents|raises)\\b|\\bthere (?:is|are|has been) (?:a |an )?(?:growing|increasing|limited|little|no|need|lack|concern|few|much|considerable|great|strong) (?:interest|need|evidence|work|research|demand|attention|understanding|concern|consensus|lack)|there (?:is|are|has been) (?:a |an )?(?:growing|increasing|limited|little|no|need|lack|concern|few)|\\bhas been (?:significantly |greatly |rapidly )?(?:advanced|driven|dominated|studied|explored)\\b|\\bis (?:therefore )?needed\\b|\\bour current\\b|^(?:today|recently|nowadays|traditionally|historically|early (?:work|stud|approach|research|method|attempt|effort|system|model|result)\\w*|in recent years)\\b|\\bin recent years\\b`)})`,
	'i'
);
export const OWN_CUE =
	/\b(?:we|our(?! (?:lives|world|society|daily|ability|knowledge|everyday|understanding|planet|brain))|ours|this (?:paper|study|work|article|thesis|survey|review|trial|report|chapter|dissertation|manuscript|essay|tutorial|write[- ]?up)|the (?:present|current) (?:study|work|paper|article|trial|investigation|review|report)|here,|(?:study|experiment) [1-9]\b)\b/i;

/** "we V": what was made or named. */
export const MAKING_VERBS = new Set(
	'introduce propose present develop design construct build create devise contribute coin identify formulate release describe document curate assemble compile implement establish produce derive formalize formalise offer provide advocate adapt train extend publish collect generate invent craft synthesize synthesise establish define propound'.split(
		' '
	)
);
/** "we V": what came out. Whatever else "we" do is how. */
export const FINDING_VERBS = new Set(
	'find show observe report demonstrate reveal uncover discover achieve outperform obtain improve reduce increase decrease conclude argue suggest confirm see notice detect highlight reach beat surpass determine identify note prove verify learn gain exceed match attain question challenge hypothesize hypothesise posit believe claim caution warn recommend expect lack fail struggle cannot'.split(
		' '
	)
);
