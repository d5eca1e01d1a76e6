import type { ReportPart } from './report-parts';

/** Parts, or the two of a role at once, and the natural log of the odds that a cue adds to each. */
export type CueScores = Readonly<Partial<Record<ReportPart | 'methods' | 'results', number>>>;

export type StudyCue = readonly [RegExp, CueScores];

/** A number; some public sets print "@" for it. */
const NUMBER = String.raw`[\d@]`;
const PEOPLE = String.raw`(?:patients|participants|subjects|children|women|men|adults|volunteers|individuals|students|nurses|residents|rats|mice|animals|adolescents|infants|families|households|eyes|controls?|(?:one|other|control|intervention|study|each|both|the \w+) groups?)`;

/** Habits of empirical reports in any field; several may hold at once. */
export const STUDY_CUES: readonly StudyCue[] = [
	// Tense, numbers and brackets: what is known and what it means is told in the present.
	[/\b(?:is|are|has|have|does|do)\b/i, { background: 1, conclusions: 1.5 }],
	[/\b(?:may|might|could|can|would)\b/i, { background: 0.5, conclusions: 1 }],
	[
		/\( ?[^()]*[\d@]/i,
		{ background: -0.5, objective: -0.5, findings: 0.5, flow: 0.5, conclusions: -0.5 }
	],
	[/[\d@] ?(?:%|percent|per cent)/i, { results: 1 }],
	[
		/\bwill (?:\w+ly |also )?(?:be|receive|undergo|use|include|complete|recruit)\b/i,
		{ methods: 1.5 }
	],

	// What is known, and what is not.
	[
		/\b(?:little is known|remains?|one of|has been|have been|however|although|common(?:ly)?|increasingly|unclear|unknown|limited|lack|few studies|known to|widely|major|leading cause|often|such as|most)\b/i,
		{ background: 1 }
	],

	// What is asked.
	[
		/^(?:in order )?to (?:\w+ly )?(?!date\b|our\b|the\b|this\b|these\b|be\b|a\b)\w+(?!.*, (?:we|\w+ (?:was|were))\b)/i,
		{ objective: 5 }
	],
	[/\b(?:aims?|objectives?|purposes?|goals?)\b.{0,60}\b(?:was|were|is|are)\b/i, { objective: 3 }],
	[
		/\b(?:we|(?:this|the|our)(?: \w+){0,3} (?:study|trial|paper)|the authors) (?:therefore |thus |also )?(?:aimed|aims?|sought|hypothesi[sz]ed?|asked|set out|wanted|want to|intended)\b/i,
		{ objective: 2.5 }
	],
	[
		/\b(?:this|the(?: present| current)?|our|present|current) (?:\w+ ){0,4}(?:study|trial|paper|review|analysis|work|article|research|investigation)\b(?: \([^)]*\))? (?:was (?:designed|undertaken|conducted|performed|carried out) to|assess\w*|evaluat\w+|examin\w+|investigat\w+|compar\w+|test(?:s|ed)\b|explor\w+|describ\w+|determin\w+|characteri\w+|analy[sz]\w+|address\w+|reports?)/i,
		{ objective: 2.5 }
	],
	[
		/\bwe (?:therefore |thus |here )?(?:investigated?|evaluated?|examined?|assess(?:ed)?|compared?|stud(?:y|ied)|tested?|explored?|determined?) (?:whether|if|how|the (?:effects?|efficacy|effectiveness|impact|association|relationship|influence|role|feasibility|safety))\b/i,
		{ objective: 2 }
	],
	[/\b(?:whether|(?:effects?|efficacy|effectiveness|safety|impact) of)\b/i, { objective: 0.5 }],
	[/\b(?:hypothesi[sz]ed?|hypothes[ie]s)\b/i, { objective: 1 }],
	[/^(?:therefore|here|hence|in this|this|the present|we|it was)\b/i, { objective: 1 }],
	[
		/\b(?:(?:was|were) (?:also |therefore )?(?:evaluated|explored|investigated|studied)\W*$|we (?:also |then |therefore )?(?:explore|evaluate|investigate|compare|assess|stud|examine|report))/i,
		{ objective: 1 }
	],
	[
		/\b(?:conducted|performed|undertook|carried out|undertaken|designed)\b.{0,120}\bto (?:\w+ly )?(?:determine|investigate|evaluate|assess|examine|compare|explore|test|study)\b/i,
		{ objective: 1 }
	],

	// How it was done: design, people, what they were given.
	[
		/^(?!.*\b(?:is|was|were|we|to)\b).{0,200}\b(?:study|trial|design|survey|analysis|cohort|series)\W*$/i,
		{ design: 3 }
	],
	[
		/\b(?:were|was) (?:then |also |each |all |both |equally |prospectively |retrospectively )?(?:randomly|randomi[sz]ed|assigned|allocated|recruited|enrolled|divided|stratified|blinded|instructed|asked|invited|administered|trained|treated|given|interviewed|screened|scanned|followed|offered)\b/i,
		{ design: 1.5 }
	],
	[
		new RegExp(
			String.raw`\b${PEOPLE}\b.{0,60}\b(?:received?|underwent|undergo|completed?|aged|consumed?|performed?|participated?|ingested|wore|attended|with)\b`,
			'i'
		),
		{ design: 1 }
	],
	[
		/\b(?:double-blind(?:ed)?|single-blind(?:ed)?|placebo-controlled|open-label|cross-?over|parallel-group|cross-sectional|multicent(?:er|re)|cohort study|factorial)\b/i,
		{ design: 1 }
	],
	[
		/\bwe (?:\w+ly )?(?:randomi[sz]ed|randomly|assigned|recruited|enrolled|conducted|performed|surveyed|interviewed|included|carried out|administered|followed|searched)\b/i,
		{ design: 1.5 }
	],
	[
		/\b(?:(?:randomi[sz]ed|controlled|prospective|retrospective|pilot|observational|longitudinal|clinical) (?:\w+ ){0,3}(?:trial|study|design)|hospitals?|university|centers?|centres?|clinics?|laboratory)\b/i,
		{ design: 0.5 }
	],
	[
		/\b(?:for [\d@]+ (?:weeks|days|months|minutes|hours)|daily|weekly|mg\/kg|mg|sessions|either|[\d@] ?: ?[\d@]|one of)\b/i,
		{ design: 0.5 }
	],

	// How it was done: what was measured and counted.
	[
		/\b(?:were|was) (?:\w+ly |also |then |all )?(?:measured|assessed|collected|obtained|recorded|performed|conducted|carried out|evaluated|analy[sz]ed|determined|examined|calculated|estimated|used|included|monitored|tested|quantified|defined|compared|investigated|applied|employed|taken|undertaken|explored|documented|rated|scored|surveyed|administered|harvested|observed (?:by|at|before|during|for))\b(?!.{0,80}\bp ?[<=>])/i,
		{ measures: 1.5 }
	],
	[
		/\b(?:primary|secondary|main) (?:\w+ ){0,3}(?:outcomes?|end-?points?|measures?)\b.{0,40}\b(?:was|were|is|are|included?|will|comprised)\b/i,
		{ measures: 1.5 }
	],
	[/\b(?:outcomes?|end-?points?)(?: measures?)? (?:was|were|included?|are|is)\b/i, { measures: 1 }],
	[
		/\b(?:questionnaires?|anova|t-test|regression|mann-whitney|wilcoxon|chi-square|kruskal|likert|visual analogue|intention[- ]to[- ]treat|using)\b/i,
		{ measures: 1.5 }
	],
	[
		/\bwe (?:\w+ly )?(?:collected|measured|used|analy[sz]ed|calculated|obtained|employed|applied|assessed|evaluated|compared|examined|estimated)\b/i,
		{ measures: 1.5 }
	],
	[
		/\b(?:at baseline|follow-up (?:at|after)|before and (?:after|at)|days? @)\b/i,
		{ measures: 0.5 }
	],

	// What came out: how many took part to the end.
	[/\bdata (?:were|was) (?:available|obtained|analy[sz]ed)\b/i, { flow: 1.5 }],
	[
		new RegExp(
			String.raw`^(?:(?:a|in) total(?: of)?|of (?:the|these|all)|overall ,?|between|from|we (?:randomi[sz]ed|enrolled|included|screened|recruited)|out of)\b.{0,40}${NUMBER}`,
			'i'
		),
		{ flow: 2 }
	],
	[
		/\b(?:were|was) (?:randomly |included|enrolled|recruited|randomi[sz]ed|assigned|allocated|analy[sz]ed|screened|excluded)|\bcompleted\b|\bdropped out\b|\b(?:dropouts?|withdrew|eligible)\b/i,
		{ flow: 1 }
	],
	[/\b(?:(?:mean|median) (?:age|follow-up)|baseline characteristics)\b/i, { flow: 1.5 }],

	// What came out: findings.
	[new RegExp(String.raw`\b(?:was|were) (?:[\w-]+ )?${NUMBER}`, 'i'), { findings: 1.5 }],
	[
		/\b(?:groups?|arms?|respectively|mean|median|rates? of|incidence|differences?|significan\w+|baseline)\b/i,
		{ findings: 0.5 }
	],
	[/\b(?:groups?|arms?|respectively|mean|median|baseline)\b/i, { conclusions: -1 }],
	[
		/\b(?:adverse events?|side effects?|complications?|well tolerated|toxicit\w+)\b/i,
		{ findings: 0.5 }
	],
	[/\bp ?(?:-?value)?(?: was| were)? ?(?:[<=>≤≥]|less than|&lt;)/i, { findings: 3 }],
	[
		/\b(?:ci|confidence intervals?|odds ratios?|hazard ratios?|relative risk|rate ratio|risk ratio|adjusted or)\b/i,
		{ findings: 1.5 }
	],
	[/\b(?:r|f|t|d|or|hr|rr|mean|sd|md) ?= ?[-−]?[\d.@]/i, { findings: 1 }],
	[/(?:[\d.@] ?%?|\)) (?:vs\.?|versus|±|\+\/-) ?[\d.@]/i, { findings: 1.5 }],
	[
		/\b(?:significantly?|no differences?|not differ|did not|similar (?:in|between|to|across)|there (?:was|were) (?:no|a|an|significant)|correlated|no (?:significant|serious|adverse))\b/i,
		{ findings: 1, conclusions: 0.3 }
	],
	[
		/\b(?:was|were) (?:\w+ly )?(?:not |higher|lower|greater|longer|shorter|better|worse|larger|smaller|similar|associated|observed|found|noted|seen|reduced|increased|decreased|improved|detected|reported|comparable|more|less|superior|lost|identified|achieved)\b/i,
		{ findings: 1.5, conclusions: 0.5 }
	],
	[
		/\b(?:increased|decreased|improved|declined|reduced|rose|fell|dropped|showed|demonstrated|experienced|reported|differed|had (?:a |an )?(?:\w+ly )?(?:higher|lower|greater|fewer|more|less|better|worse))\b/i,
		{ findings: 1, conclusions: 0.5 }
	],
	[/\b(?:than|compared (?:with|to))\b/i, { findings: 0.5, conclusions: 0.3 }],
	[
		/^(?:compared (?:with|to)|in contrast|among|no|there|at (?:\d|@|the end|follow-up|baseline))\b/i,
		{ findings: 1 }
	],
	[
		/\b(?:outperform\w*|surpass\w*|exceed\w*|enhances?|consistently|superior to|equal to|on par|comparable|performs? (?:better|worse|well|equal\w*|similar\w*|comparabl\w+))\b/i,
		{ results: 1.5, conclusions: 1 }
	],
	[/\bwe (?:\w+ly )?(?:found|observed|identified|detected|show|find|observe)\b/i, { findings: 1 }],
	[new RegExp(`(?:(?:percent|per cent|%|${NUMBER})[^a-z]{1,12}){3}`, 'i'), { findings: 1 }],

	// What it means.
	[
		/\b(?:that|be|patients with|use of|treatment of|clinical|research|therapy|interventions?)\b/i,
		{ conclusions: 0.5 }
	],
	[
		/\b(?:conclu(?:de[sd]?|sions?)|in summary|taken together|overall, (?:these|our|the))\b/i,
		{ conclusions: 3 }
	],
	[
		/\b(?:these|our|the|this) (?:\w+ ){0,2}(?:results?|findings|data|study|observations|trial|evidence)\b.{0,30}\b(?:suggests?|support|indicates?|demonstrates?|shows?|provides?|highlights?|confirms?|imply|implies|emphasi[sz]e|underscore|showed|demonstrated|suggested|indicated)\b/i,
		{ conclusions: 2.5 }
	],
	[
		/\b(?:suggest(?:s|ing)?|recommend(?:ed|s)?|warranted|implications?|future (?:research|studies|work|trials)|further (?:research|studies|study|investigation|work)|(?:is|are|be) needed|promising|clinical practice|should)\b/i,
		{ conclusions: 2 }
	],
	[/^(?:thus|this|these|our|in this|it)\b/i, { conclusions: 0.7 }],
	[
		/\b(?:in|for|among) (?:\w+ ){0,3}(?:patients|adults|children|women|men|people|individuals)\b/i,
		{ conclusions: 0.5 }
	],
	[
		/\b(?:appears?|seems?|effective|safe|feasible|superior|useful|efficacious|beneficial|well[- ]tolerated|suitable|preferable|valuable|acceptable|important|alternative|helpful|reliable|valid|benefits?|improves?|provides?|reduces?|increases|leads? to|results in|affects?|proved)\b/i,
		{ conclusions: 1 }
	],
	[
		/\b(?:clinicaltrials ?\. ?gov|nct ?[\d@]+|isrctn|trial registration|registered|funded by)\b/i,
		{ methods: 1.5, conclusions: 3 }
	]
];
