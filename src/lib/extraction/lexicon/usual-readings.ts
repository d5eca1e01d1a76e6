const words = (list: string) => new Set(list.trim().split(/\s+/));

/**
 * Forms that could be third person and are nouns about nine times in ten, by what stands around them
 * in research text: chosen from what `scripts/training/list-usual-readings.ts` counts.
 */
export const USUALLY_PLURALS: ReadonlySet<string> = words(`
	abstracts counters feedbacks grades purchases slices spikes stations zones bonds contracts damages minds researches
	sides walls hands routes stems chances panels peaks tricks budgets requests exercises plants signs voices notes doses
	names rounds margins waves motions plots calls prices scans seeds streams arrays squares trials cycles styles tables
	comments masses phrases ages contents bases interests surfaces traces positions races figures orders trends minutes
	outcomes frames paths gains kinds edges kernels profiles drugs lines codes amounts sources classes terms games types
	levels labels values sizes numbers bounds layers weights rates spaces transitions conditions sites standards attacks
	samples problems claims sequences benchmarks versions rules costs vectors images risks fields experiences products
	points experiments mechanisms tools scores patterns documents outputs gaps advances challenges files graphs functions
	views shapes parts attributes contacts groups users phases processes networks approaches flows subjects steps tests
	choices methods units distances signals designs pairs targets compounds filters objects structures issues rewards
	practices services stores references programs states times models machines features studies inputs proofs
	pictures sets details factors questions queries roots clusters policies loops plans analyses
`);

/** Third persons that are never nouns, whatever seems to stand before them: "the rodent facilitates". */
export const NEVER_PLURALS =
	/^(?:allow|enable|achieve|improve|generate|produce|include|contain|require|reduce|combine|provide|obtain|receive|describe|learn|perform|propose|introduce|employ|exploit|outperform|enhance|ensure|prevent|facilitate|mitigate|alleviate|incorporate|demonstrate|eliminate|\p{Ll}{4,}if(?:ie)?|\p{Ll}{4,}ize)s$/u;

/** Words in "-ing" that name a thing or close a compound: "ray tracing", "data mining techniques". */
export const USUALLY_NAMES: ReadonlySet<string> = words(`
	doping clustering pruning overfitting ordering imaging cycling planning engineering coding forecasting swimming
	ranking processing damping captioning mining programming preprocessing pre-processing scoring loading meta-learning
	pretraining pre-training scattering timing binding parsing decision-making routing embedding pooling gating networking
	lighting screening scheduling discounting shopping thinking grounding housing learning sampling monitoring training
	tracking scaling clipping rating switching marketing averaging folding cloning racing heating forgetting sensing
	cooling modeling modelling mapping walking indexing gaming smoothing positioning scanning writing pricing filtering
	tuning fine-tuning denoising testing bootstrapping annealing voting parking streaming editing masking retraining
	hashing clothing crowdsourcing inpainting self-training shaping tracing poisoning ensembling matching manufacturing
	conditioning partitioning boosting beamforming rendering trading
`);

/** Two nouns that always go together, though one could be a verb. */
export const COMPOUNDS =
	/^(?:support vector|risk factors?|feature maps?|heat maps?|point clouds?)$/;

/** Behind these "to" opens an act, whatever else its word could be: "hope to alert", "feasible to process". */
export const WANTS_ACT =
	/^(?:(?:hope|aim|seek|plan|wish|intend|strive|attempt|fail|tend)(?:s|e?d)?|sought|tr(?:y|ies|ied)|want(?:s|ed)?|able|unable|sufficient|insufficient|feasible|possible|impossible|necessary|likely|unlikely|easy|order)$/;

/** "falls [when the ropes are wet]": what stands behind has a verb of its own. */
export const OPENS_SIDE =
	/^(?:when|whenever|because|while|whereas|although|though|if|once|unless|until)$/;
