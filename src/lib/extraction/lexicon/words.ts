const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const DETERMINERS = set(
	`a an the this that these those each every either neither some any no another all both such what whichever our their its
	his her my your whose`
);
export const POSSESSIVES = set('our their its his her my your');
export const PRONOUNS = set(
	`i we you he she it they me us him them itself themselves himself herself ourselves one ones others someone anyone
	everyone something anything everything nothing none mine ours theirs other's each-other`
);
export const SUBJECT_PRONOUNS = set('i we you he she it they');
export const PREPOSITIONS = set(
	`of in on at by for from with without within into onto upon to through throughout across along among amongst between
	beyond over under above below behind beside besides before after during until till since against about around near
	toward towards via per despite regarding concerning considering including excluding except unlike like as than
	versus vs vs. amid outside inside off up down out back plus minus following given depending`
);
export const COORDINATORS = set('and or but nor yet and/or');
export const SUBORDINATORS = set(
	`that if whether because although though while whereas when whenever where wherever unless until since so once as
	lest provided whilst why how who whom whose which whereby wherein albeit`
);
export const RELATIVES = set('that which who whom whose where when');
export const BE = set('be is are was were been being am');
export const HAVE = set('have has had having');
export const DO = set('do does did');
export const MODALS = set('can could may might must shall should will would cannot');

export const ADVERBS = set(
	`thereafter not also only even still already just very too so more most less least much well better best worse worst often always
	never sometimes seldom rarely here there now then thus hence hereby thereby again almost nearly quite rather further furthermore
	moreover however nevertheless nonetheless therefore instead together apart alone else ever yet soon later earlier far
	too about approximately roughly especially particularly respectively altogether perhaps maybe indeed once twice
	vivo vitro situ silico
	zero-shot downstream upstream forward backward overall otherwise meanwhile likewise namely up-front alike ago away
	largely solely once hardly barely merely somewhat post-hoc online offline neither both either as not n't no longer
	first second third finally lastly next`
);
export const ADJECTIVES = set(
	`able quadruple slight new novel standard large small high low higher lower larger smaller greater fewer many several few different similar same
	other good bad better best worse worst strong weak stronger weaker strongest weakest deep shallow fast slow faster slower
	simple complex slight hard easy harder easier long short longer shorter early late earlier later recent recently current prior
	previous existing human main major minor key core full empty whole total average mean median rich poor broad narrow wide
	wider robust aware blind black white open closed clear unclear common rare frequent random single double multiple
	diverse distinct equal superior inferior first second third last next final initial old older young younger senior
	prosocial safe unsafe safer true false real fake direct indirect free available unavailable likely unlikely due
	responsible subject dependent independent significant insignificant consistent inconsistent efficient effective
	ineffective sufficient insufficient accurate inaccurate prone vulnerable resistant sensitive crucial critical important
	necessary possible impossible present absent acute chronic mild severe moderate primary secondary tertiary male female
	negative positive neutral mixed cross-lingual multilingual monolingual bilingual linguistic mutual own such various certain
	specific general particular local global linear non-linear nonlinear binary raw dense sparse sharp flat smooth rough hot cold
	warm cool dark light heavy near far close tight loose fine coarse big huge tiny vast top bottom upper lower inner outer
	left right front back baseline healthy sick dead alive obese pregnant postoperative preoperative intensive extensive
	state-of-the-art end-to-end out-of-distribution in-distribution large-scale small-scale long-term short-term real-world
	real-time open-source closed-source high-quality low-quality high-resource low-resource low-cost high-dimensional
	low-dimensional open-ended well-known widely-used pre-trained pretrained fine-tuned finetuned self-supervised unsupervised
	supervised semi-supervised multi-agent multi-modal multimodal generic public private nuanced advanced sophisticated
	unforgiving nontrivial non-trivial widespread sub-optimal suboptimal optimal holistic modest stark adverse null dual main
	adequate scarce abundant pre-existing overall net gross raw vivid compact vital stable unstable fragile rational irrational
	secure insecure deeper broader rarer subtler cheaper richer newer finer cleaner brighter thinner thicker heavier lighter
	healthier happier riskier sicker taller closer simpler smarter warmer cooler hotter colder poorer milder greener leaner
	additional overall clinical statistical secondary bivariate maximum minimum subsequent
	aggressive reliable unreliable competent helpful harmful honest dishonest fair unfair nascent prominent latent overt covert`
);
/** Nouns that look like something else ("-ing", "-ed", "-ly", "-s" or a verb's shape). */
export const NOUNS = set(
	`client library dictionary diary rodent resident determinant appraisal arousal supernatant suppository pentobarbital
	tutorial advent descent diuretic memory physician clinician physicians clinicians category theory history laboratory inventory trajectory directory factory territory story repository dormitory
	models games groups methods rights effects levels types studies conditions users minds lives rates players classes tasks
	tests scores tools systems patterns roles term terms times years days weeks months hours values trials
	training learning setting settings finding findings understanding meaning feeling thing things being beings building buildings
	ing string strings spring ring king wing morning evening meeting meetings funding imaging screening sampling modeling
	modelling processing reasoning programming planning engineering computing scheduling clustering embedding embeddings
	ranking rankings rating ratings opening hearing drawing painting writing reading speaking listening teaching parenting
	marketing advertising hiring wellbeing well-being offspring sibling siblings ceiling housing lightning timing
	encoding tuning prompting probing pruning steering labeling labelling debiasing detoxifying pretraining post-training
	pre-training fine-tuning finetuning lens analysis basis hypothesis thesis crisis diagnosis prognosis synthesis axis
	emphasis process success access excess loss class mass stress bias virus status focus consensus corpus corpora apparatus
	campus nexus mice children people humans women men criteria phenomena data media bacteria strategies
	family assembly anomaly reply supply july ally rally seed need speed breed feed bed hundred breakdown
	species series diabetes physics mathematics ethics statistics economics politics linguistics genetics dynamics
	semantics heuristics metrics lyrics robotics analytics news means headquarters conflict individual individuals native
	adult adults patient patients student students participant participants subject subjects user users agent agents
	objective objectives alternative alternatives incentive incentives narrative narratives representative perspective
	initiative relative additive derivative adjective detective executive potential material trial trials proposal goal
	signal approval arrival survival removal retrieval disposal hospital capital animal animals principal referral
	manual journal interval criminal professional rival mineral spiral total environment environments moment comment
	argument document instrument element segment fragment component components content event events percent talent extent
	parent parents accident incident gradient gradients coefficient intent orient variant variants constant infant infants
	consultant assistant assistants plant instant tenant dominance public fall rise median mean minimum maximum
	diet threat heat variable variables table bible vegetable cable able-bodied label syllable
	topic topics clinic critic mechanic traffic fabric music magic logic rubric epidemic pandemic antibiotic antibiotics
	metric heuristic statistic characteristic characteristics`
);

/** Nouns whose "-s" is not a plural. */
export const SINGULAR_IN_S = set(
	`analysis basis hypothesis thesis crisis diagnosis prognosis synthesis axis emphasis process success access excess loss class
	mass stress bias virus status focus consensus corpus apparatus campus nexus diabetes physics mathematics ethics economics
	politics linguistics robotics lens news progress sepsis thrombosis stenosis fibrosis necrosis metastasis apoptosis
	homeostasis sclerosis psychosis neurosis paralysis synthesis photosynthesis genus fetus uterus thymus hippocampus
	thalamus pus anus locus stimulus calculus radius nucleus fungus census bus gas business illness weakness fitness
	effectiveness robustness fairness awareness kindness happiness sadness consciousness usefulness glass grass mess
	chess address congress compress express press dress cross boss discuss kiss miss pass guess less
	osteoporosis tuberculosis arthritis hepatitis dialysis electrolysis meiosis mitosis genesis pathogenesis ellipsis
	testis penis pelvis iris tennis atlas canvas christmas alias pancreas overseas perhaps whereas whereas always towards`
);
export const PLURAL_WITHOUT_S = set(
	`people children men women mice data criteria phenomena media bacteria corpora feet teeth geese oxen alumni stimuli fungi
	nuclei loci foci radii indices matrices vertices appendices police majority both many few several these those they we
	sheep fish species series minima maxima optima spectra sera strata larvae hypotheses`
);
export const NUMBER_WORDS = set(
	`zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
	nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion hundreds thousands
	millions billions dozen dozens half`
);
