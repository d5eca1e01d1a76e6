const anyOf = (words: string) =>
	words
		.trim()
		.split(/\s*\n\s*|\s*\|\s*/)
		.join('|');

/** A number after one of these names a place in the paper or an item of a series. */
export const LABEL_BEFORE = new RegExp(
	`(?:^|[^\\p{L}])(?:${anyOf(`
	figs?\\.?|figures?|tables?|tabs?\\.|sections?|secs?\\.?|eqs?\\.?|equations?|appendix|appendices|chapters?
	algorithms?|theorems?|lemmas?|propositions?|corollary|definitions?|refs?\\.?|references?|steps?|panels?
	schemes?|box|phases?|stages?|study|studies|experiments?|exp\\.|hypothesis|item|question|line|page|pp?\\.
	supplementary (?:fig(?:ure|\\.)|table)|extended data fig\\.?|no\\.|grades?|cohort`)}) ?\\(?(?:[A-Z]?\\d+\\w?(?:, | and |[-–]|, and ))*$`,
	'iu'
);

/** "three major insights": the list that follows is the fact, not its length. */
export const LIST_NOUN = new RegExp(
	`^ (?:[\\p{L}-]+ ){0,2}(?:${anyOf(`
	insights|findings|phenomena|contributions|ways|aspects|(?:research |key |main |open )?questions|concerns|observations
	challenges|reasons|conclusions|problems|issues|limitations|advantages|disadvantages|benefits|lessons|hypotheses
	goals|objectives|aims|principles|themes|implications|takeaways|recommendations|drawbacks|requirements|points
	properties|facts|steps|parts|sections|cases|respects|perspectives`)})\\b`,
	'iu'
);

/** What the world holds, not the paper: "over 285 million people", "ranked 6th globally". */
export const WORLD_AFTER = new RegExp(
	`^(?:\\+|%)? ?(?:(?:hundred|thousand|million|billion)s? )?(?:of (?:millions of |thousands of )?)?(?:new |adult |native |daily |active )?(?:${anyOf(`
	people|persons|speakers|individuals|users|children|deaths|cases|women|men|adults|inhabitants|of the (?:world|global|general)?\\s?population
	of all (?:deaths|cancers|births)|americans|europeans`)})\\b(?!.{0,30}\\b(?:in (?:our|this)|were (?:recruited|enrolled|included|randomi[sz]ed)|completed|participated)\\b)`,
	'iu'
);
export const WORLD_NEAR =
	/\b(?:worldwide|globally|annually|per year|each year|every year|in the world|around the world|around the globe|nationwide|is spoken|are spoken|spoken by|now interact|live with|suffer from|affects|affected by|estimated to|leading cause)\b/iu;

/** What was made, gathered, run or tried. */
export const SETUP_BEFORE = new RegExp(
	`\\b(?:${anyOf(`
	collect(?:ed|ing)?|compris(?:es|ed|ing)|consist(?:s|ed|ing)? of|contain(?:s|ed|ing)?|total(?:l?ing|s|l?ed)?|a total of
	amount(?:s|ed|ing)? to|recruit(?:ed|ing)?|enrol(?:l?ed|l?ing)?|includ(?:es|ed|ing)|involv(?:es|ed|ing)|across|cover(?:s|ed|ing)?|span(?:s|ned|ning)?
	evaluat(?:e|es|ed|ing)|test(?:s|ed|ing)?|train(?:s|ed|ing)?|sampl(?:e|es|ed|ing)|analy[sz](?:e|es|ed|ing)|run|ran|conduct(?:s|ed|ing)?|perform(?:s|ed|ing)?
	us(?:e|es|ed|ing)|with|on|among|in|from|of|over|set of|trials?|dataset|benchmark|corpus|cohort|randomi[sz]ed|assigned|surveyed|interviewed
	review(?:ed)?|survey of|n ?=|aged|compared?|select(?:ed|ing)?|simulat(?:e|ed|ing)|measur(?:e|ed|ing)|follow(?:ed|-up)|translat(?:e|ed)|resulting in|accept(?:s|ed)?
	along|formalizes|applied to|divided into|consider(?:ed)?|study|studied|examin(?:e|ed)|annotat(?:e|ed)|generat(?:e|ed)|generating|yielding`)})\\b`,
	'iu'
);

/** What is measured or moves. */
export const RESULT_NEAR = new RegExp(
	`\\b(?:${anyOf(`
	accuracy|precision|recall|f1|auc|auroc|score[sd]?|rate|rates|error|errors|improv\\p{L}+|increas\\p{L}+|decreas\\p{L}+|reduc\\p{L}+|declin\\p{L}+
	higher|lower|faster|slower|fewer|better|worse|greater|larger|smaller|outperform\\p{L}*|achiev\\p{L}+|reach(?:es|ed|ing)?|gain|gains|drop(?:s|ped)?|rose|fell
	win rates?|speedups?|times as|compared (?:to|with)|versus|vs|only|just|mean|median|average|odds ratio|hazard ratio|risk ratio|relative risk|or|hr|rr|correlat\\p{L}+
	respectively|significan\\p{L}+|prevalence|incidence|mortality|survival|proportion|percentage|likelihood|probability|effect|difference|change[sd]?|acceptance|willing
	accept(?:s|ed|ing)?|reject(?:s|ed|ing)?|found|show(?:s|ed|ing|n)?|observ\\p{L}+|yield(?:s|ed|ing)?|result(?:s|ed)? in`)})\\b`,
	'iu'
);

/** "p < ", "OR = ", "r = ": what follows is a statistic. */
export const STATISTIC_BEFORE =
	/(?:\b(?:p|r|t|f|z|d|g|β|b|or|hr|rr|aor|ahr|auc|icc|r2|χ2|η2|κ|kappa|beta|rho|ρ|cohen's d|smd|md|iqr|sd|se|ci)|²)\s?(?:\([^)]*\)\s?)?(?:[=<>≤≥:]|was|of|were)\s?[-−–+]?$/iu;

/** "95% CI": a convention, not a measurement. */
export const CONFIDENCE_AFTER = /^ ?%[ -]?(?:confidence|credible|prediction|CI|CrI|HDI|power)\b/iu;
export const THRESHOLD_BEFORE =
	/\b(?:alpha|α|significance level|threshold|cut-?off)\b[^.]{0,25}$/iu;

export const TIMES_AFTER = /^ ?(?:x|×|[-–]?fold|times)(?![\p{L}])/iu;
export const MONEY_OR_TIME_AFTER =
	/^ ?(?:euros?|dollars?|usd|pounds?|cents?|yen|seconds?|minutes?|hours?|days?|weeks?|months?|years?|ms|min|h)\b/iu;
export const COUNTED_AFTER = /^\+? (?:[\p{Ll}-]+ ){0,3}\p{Ll}{3,}s\b/u;
