/** Parts of a family name that are written small. */
export const PARTICLES = new Set(
	'van von der den de del della di da dos das du la le les al el bin ibn ben ter ten te zu zur af av y e i st mc'.split(
		' '
	)
);

export const SUFFIXES = new Set(['jr', 'jr.', 'sr', 'sr.', 'ii', 'iii', 'iv']);

/** Degrees and roles that stand behind a name. */
export const DEGREES = new Set(
	'md phd ph.d ph.d. m.d. m.d msc m.sc. bsc ms mph mba dphil dr dr. prof prof. rn frcp mbbs mbchb dvm pharmd scd drph ma ba member fellow student ieee senior corresponding author editor'.split(
		' '
	)
);

/** Words of a group that signs as an author. */
export const GROUP_WORDS =
	/\b(?:consortium|collaboration|collaborative|collaborators|group|team|network|investigators|committee|initiative|working party|task force|alliance)\b/i;

/** Words of titles, affiliations and pages: a capitalised word among these is no name. */
export const NOT_NAMES = new Set(
	`a about above abstract acceptance access across adaptive adversarial agent agents ai algorithm algorithms alignment all among an analysis
	and annual application applications approach approaches architecture are artificial as assessing assessment association at attention
	audio automated automatic automation based bayesian behavior behaviour behavioral benchmark benchmarking benchmarks beyond bias bioinformatics
	biology brain brief building by can cancer case cell cells center centre challenge challenges chemistry children city classification
	climate clinical code cognitive cohort college communication communications community comparative comparing comparison complex computation
	computational computer computers computing conference contents continual control cost cross cultural culture daily data dataset datasets decision deep
	democracy department design detecting detection development digital discovery discussion disease distributed division domain download dynamic dynamics early
	economics education effect effects efficient electronic emergent energy engineering english environment error estimating estimation evaluating evaluation
	evidence evolution experiment experimental experiments explainable exploring faculty fast federated few field figure first for forest foundation foundations from full
	game games general generation generative genetic global google graph hardware health hospital how human humans hybrid image images impact improving in
	inc index inference information institute institution integrated intelligence interaction interactions interactive interface introduction investigating is issue it japan journal keywords
	knowledge lab laboratory laboratories language languages large latent layer learned learning lessons letters library life light linear linguistic link literature llm llms local
	long low machine management market markets mathematics measurement measuring mechanism medical medicine memory mental meta method methods microsoft mind minds mitigating mobile model
	modeling modelling models modern molecular moral more multi multilingual music national natural negotiation network networks neural neuroscience new news news newsletter next no not
	novel of on online ontology open optimal optimization oral or our outcomes overview paper papers parallel pattern patterns patient patients pdf performance perspective perspectives philosophy physics planning play
	policy poster posters practice predicting prediction predictive preprint press preventing principles privacy problem proceedings processing program programming project protein psychology public publication publications publishing
	quality quantitative quantum question questions random randomized rapid reading real reasoning recent recognition references regression reinforcement related reliable report representation
	representations research results rethinking retrieval review reviews risk risks robust robustness role rule safe safety sample scalable scale scaling scheduling school science sciences scientific search section security selected self
	semantic session sequence signal simulation single skill sleep small social society software sparse speech standard state states statistical statistics stochastic strategies strategic street structural structure structured studies study supervised support survey
	sustainable synthesis system systematic systems table task tasks teaching technical technologies technology test testing text the their theoretical theory this time to today token tokens toward towards tools track training transfer transformer
	transformers treatment trends trial trust under understanding unified united universal university unsupervised update use user users using vaccine value values versus video virtual vision visual volume vs water weak web week weekly what when where which
	why with within without women word words work workshop world you your youth
	stanford oxford cambridge harvard california york london paris berlin beijing shanghai tsinghua usa uk china germany france canada india australia italy spain netherlands switzerland sweden deepmind openai meta amazon nvidia mit eth cmu
	nature cell lancet plos acm ieee neurips icml iclr acl emnlp naacl cvpr iccv aaai chi arxiv biorxiv medrxiv pubmed`
		.split(/\s+/)
		.filter(Boolean)
);
