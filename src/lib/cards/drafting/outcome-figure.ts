/** "the 5-year survival in A was", "the AUC reached": what came out, whichever sentence tells it. */
const OUTCOME =
	/\b(?:rates?|survival|mortality|accuracy|sensitivity|specificity|AUC|area under[^,;]*|prevalence|incidence|risk|ratio|coefficient|correlation)\b[^,;:]*\s(?:was|were)\s(?:only |about )?$/iu;
/** How the study itself went, or what was set. */
const OF_STUDY =
	/\b(?:response|participation|flow|heart|sampling|frame|dose|infusion|return|follow-?up|inter-?\p{L}+|intra-?\p{L}+|intraclass|between (?:the )?(?:raters|observers|readers|radiologists))\b/iu;

/** Whether a figure behind these words is an outcome, even in a sentence that looks like one of the methods. */
export const tellsOutcome = (before: string): boolean =>
	OUTCOME.test(before) && !OF_STUDY.test(before);
