import type { SentenceRole } from '../../../finding';

/** A cue, the role it speaks for, and how strongly: natural log of the odds it adds. */
export type StudyCue = readonly [RegExp, SentenceRole, number];

/** Labels that structured abstracts print before a sentence. */
export const PRINTED_LABELS: readonly StudyCue[] = [
	[/^(?:background|introduction|context|importance|rationale)\s*[:.—–-]/i, 'background', 8],
	[/^(?:objectives?|aims?|purpose|goals?|questions?|hypothes[ie]s)\s*[:.—–-]/i, 'objective', 8],
	[
		/^(?:(?:patients|participants|materials?|design|subjects)?(?:,? and )?methods?|(?:study )?design(?: and setting)?|setting|participants|patients|interventions?|measurements?|data (?:sources?|extraction|synthesis|collection)|procedures?|methodology|(?:main |primary )?outcome measures?|main outcomes?[^:]{0,30}|study selection)\s*[:—–]/i,
		'methods',
		8
	],
	[/^(?:(?:main )?results?|(?:main )?findings)\s*[:.—–-]/i, 'results', 8],
	[
		/^(?:conclusions?(?: and relevance)?|interpretation|significance|implications|discussion|limitations|clinical relevance|trial registration)\s*[:.—–-]/i,
		'conclusions',
		8
	]
];

const COUNTED = String.raw`(?:figure|percent|per cent|%|\d)`;

/** Habits of empirical reports in any field; several may hold at once. */
export const STUDY_CUES: readonly StudyCue[] = [
	[
		/^(?:in order )?to (?:\w+ly )?(?:determine|investigate|evaluate|assess|examine|compare|explore|test|study|identify|estimate|describe|analy[sz]e|establish|explain|clarify|understand|measure|validate|characteri[sz]e|develop|report|review|quantify|find out|verify|ascertain|observe|elucidate|confirm|provide|discuss|demonstrate)\b/i,
		'objective',
		4
	],
	[/\b(?:aims?|objectives?|purposes?|goals?) (?:of|was|were|is|are)\b/i, 'objective', 3.5],
	[
		/\b(?:we|this study|this trial|this paper|the authors) (?:therefore |thus |also )?(?:aimed|aims|sought|hypothesi[sz]ed?|asked|set out|wanted|want to|intended)\b/i,
		'objective',
		3
	],
	[
		/\b(?:this|the(?: present| current)?|our|present|current) (?:\w+ ){0,4}(?:study|trial|paper|review|analysis|work|article|research|investigation)\b(?: \([^)]*\))? (?:was (?:designed|undertaken|conducted|performed) to|assess\w*|evaluat\w+|examin\w+|investigat\w+|compar\w+|test(?:s|ed)\b|explor\w+|describ\w+|determin\w+|characteri\w+|analy[sz]\w+|address\w+)/i,
		'objective',
		2.5
	],
	[
		/\bwe (?:therefore |thus |here )?(?:investigated?|evaluated?|examined?|assess(?:ed)?|compared?|stud(?:y|ied)|tested?|explored?|determined?) (?:whether|if|the (?:effects?|efficacy|effectiveness|impact|association|relationship|influence|role|feasibility|safety))\b/i,
		'objective',
		2
	],
	[/\bwhether\b/i, 'objective', 0.7],
	[/\b(?:hypothesi[sz]ed?|hypothes[ie]s)\b/i, 'objective', 1],

	[
		/\b(?:were|was) (?:then |also |each |all |both |equally |prospectively |retrospectively )?(?:randomly|randomi[sz]ed|assigned|allocated|recruited|divided|stratified|blinded|instructed|asked|invited|administered|trained|treated|given|interviewed|screened|scanned|followed|offered)\b/i,
		'methods',
		1.6
	],
	[
		/\b(?:were|was) (?:\w+ly |also |then |all )?(?:measured|assessed|collected|obtained|recorded|performed|conducted|carried out|evaluated|analy[sz]ed|determined|examined|calculated|estimated|used|included|monitored|tested|quantified|defined|compared|investigated|applied|employed|taken|undertaken|completed|evaluated)\b(?!.{0,80}\bp ?[<=>])/i,
		'methods',
		1
	],
	[
		/\b(?:primary|secondary|main) (?:\w+ ){0,3}(?:outcomes?|end-?points?|measures?)\b.{0,40}\b(?:was|were|is|are|included?|will|comprised)\b/i,
		'methods',
		1.2
	],
	[/\boutcomes? (?:measures? )?(?:was|were|included?)\b/i, 'methods', 0.8],
	[
		/\b(?:double-blind|single-blind|placebo-controlled|open-label|cross-?over|parallel-group|cross-sectional|multicent(?:er|re)|cohort study|questionnaires?|anova|t-test|regression|mann-whitney|wilcoxon|chi-square|likert|visual analogue)\b/i,
		'methods',
		0.6
	],
	[
		/\b(?:patients|participants|subjects|children|women|men|adults|volunteers|individuals|students|rats|mice|animals|adolescents|infants|controls?|(?:one|other|control|intervention|study|each|both) groups?)\b.{0,60}\b(?:received|underwent|completed|aged|consumed|performed|participated|ingested|wore|attended)\b/i,
		'methods',
		1
	],
	[
		/\bwe (?:\w+ly )?(?:randomi[sz]ed|randomly|assigned|recruited|enrolled|collected|measured|conducted|performed|used|surveyed|interviewed|included|carried out|analy[sz]ed|administered|calculated|obtained|followed|employed|searched|applied)\b/i,
		'methods',
		1.5
	],
	[/\bwill (?:be|receive|undergo|use|include|complete|recruit)\b/i, 'methods', 1.2],
	[
		/\b(?:(?:randomi[sz]ed|controlled|prospective|retrospective|pilot|observational|longitudinal|clinical) (?:\w+ ){0,3}(?:trial|study|design)|hospitals?|university|centers?|centres?|clinics?|laboratory)\b/i,
		'methods',
		0.6
	],
	[
		/\b(?:at baseline|follow-up (?:at|after)|before and (?:after|at)|days? @|for \d+ (?:weeks|days|months|minutes|hours)|once daily|twice daily|mg\/kg|mg)\b/i,
		'methods',
		0.4
	],

	[/\bp ?(?:-?value)?(?: was| were)? ?(?:[<=>≤≥]|less than|&lt;)/i, 'results', 3],
	[
		/\b(?:ci|confidence intervals?|odds ratios?|hazard ratios?|relative risk|rate ratio|risk ratio|adjusted or)\b/i,
		'results',
		1.5
	],
	[/\b(?:r|f|t|d|or|hr|rr|mean|sd|md) ?= ?[-−]?[\d.@]/i, 'results', 1.2],
	[/(?:[\d.@] ?%?|\)) (?:vs\.?|versus|±|\+\/-) ?[\d.@]/i, 'results', 1.5],
	[
		/\b(?:significantly?|no differences?|not differ|did not|similar (?:in|between|to|across)|there (?:was|were) (?:no|a|an|significant)|correlated|no (?:significant|serious|adverse))\b/i,
		'results',
		1.2
	],
	[
		/\b(?:was|were) (?:\w+ly )?(?:higher|lower|greater|longer|shorter|better|worse|larger|smaller|similar|associated|observed|found|noted|seen|reduced|increased|decreased|improved|detected|reported|comparable|more|less|superior|lost|identified|achieved)\b/i,
		'results',
		1.5
	],
	[
		/\b(?:increased|decreased|improved|declined|reduced|rose|fell|dropped|showed|demonstrated|experienced|reported|differed|had (?:a |an )?(?:\w+ly )?(?:higher|lower|greater|fewer|more|less|better|worse))\b/i,
		'results',
		0.9
	],
	[
		/^(?:a total of|of (?:the|these|all)|overall,? [\d@]|compared (?:with|to)|in contrast|among|at (?:\d|@|the end|follow-up|baseline))/i,
		'results',
		0.7
	],
	[/\bwe (?:\w+ly )?(?:found|observed|identified|detected|show|find|observe)\b/i, 'results', 1.2],
	[new RegExp(`(?:${COUNTED}[^a-z]{1,12}){3}`, 'i'), 'results', 0.8],

	[
		/\b(?:conclu(?:de[sd]?|sions?)|in summary|taken together|overall, (?:these|our|the))\b/i,
		'conclusions',
		3
	],
	[
		/\b(?:these|our|the|this) (?:\w+ ){0,2}(?:results?|findings|data|study|observations|trial|evidence)\b.{0,30}\b(?:suggests?|support|indicates?|demonstrates?|shows?|provides?|highlights?|confirms?|imply|implies|emphasi[sz]e|underscore|showed|demonstrated|suggested|indicated)\b/i,
		'conclusions',
		2.5
	],
	[
		/\b(?:suggest(?:s|ing)?|recommend(?:ed|s)?|warranted|implications?|future (?:research|studies|work|trials)|further (?:research|studies|study|investigation|work)|(?:is|are|be) needed|promising|clinical practice|should)\b/i,
		'conclusions',
		1.8
	],
	[/\b(?:may|might|could|can|appears?|seems?)\b/i, 'conclusions', 0.9],
	[
		/\b(?:is|are) (?:an? |as |the |not |more |less |at least as )*(?:\w+ )?(?:effective|safe|feasible|superior|useful|efficacious|beneficial|well tolerated|associated|suitable|preferable|valuable|acceptable|important|alternative|equivalent|helpful|reliable|valid)\b/i,
		'conclusions',
		1.2
	],
	[
		/\b(?:clinicaltrials\.gov|nct ?[\d@]+|isrctn|trial registration|registered|funded by)\b/i,
		'conclusions',
		3
	],
	[
		/\b(?:proved|provides?|improves|reduces|increases|leads? to|results in|does not|do not|has (?:a|an|the|no))\b/i,
		'conclusions',
		0.8
	],

	[
		/\b(?:little is known|remains?|is (?:a|an|one of)|are (?:a|an|one of|common|often)|has been|have been|however|although|common(?:ly)?|increasingly|unclear|unknown|limited|lack|few studies|known to|widely|major|leading cause)\b/i,
		'background',
		0.9
	]
];
