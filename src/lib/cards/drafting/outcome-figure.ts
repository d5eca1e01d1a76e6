/** "the 5-year survival in A was", "the AUC reached": what came out, whichever sentence tells it. */
const OUTCOME =
	/\b(?:rates?|survival|mortality|accuracy|sensitivity|specificity|AUC|area under[^,;]*|prevalence|incidence|risk|ratio|coefficient|correlation)\b[^,;:]*\s(?:was|were)\s(?:only |about )?$/iu;
/** "the lock achieves an error of", "outperforms the old bell by": what a thing came to. */
const ATTAINED =
	/(?<!\bto )\b(?:achiev|attain|outperform|surpass)(?:e[sd]?|s|ed|ing)?\s(?:[^,;:\d]*\s)?(?:up to |only |about |close to |over )?$|\b(?:improv|reduc|increas|cut|lower|decreas)(?:e[sd]?|s|ed|ing)?\s[^,;:]*\sby\s(?:up to |only |about |over )?$/iu;
/** "finds leaks with a sensitivity of" */
const HOW_WELL =
	/\b(?:accurac(?:y|ies)|sensitivit(?:y|ies)|specificit(?:y|ies)|precision|recall|AUC|F1(?:[ -]scores?)?|(?:Dice|Jaccard) (?:scores?|coefficients?)|(?:error|success|recognition|detection|hit|false (?:positive|negative|alarm)) rates?) of (?:up to |only |about |close to |over )?$/iu;
/** "20% faster than", "10 times less fuel than" */
const GRADED =
	/^(?:\stimes)?\s(?:more|less|fewer|faster|slower|better|worse|higher|lower|longer|shorter|larger|smaller|cheaper)\b[^.;:]*\s(?:than|compared)\b/iu;
/** "[1.8 s], while B needs 46 s", "[9 minutes], compared with 40 minutes for B": how long another took. */
const FASTER =
	/^,? (?:(?:while|whereas|whilst|but) [^,;:\d]{2,60} (?:needs?|needed|requires?|required|takes?|took) |(?:compared (?:with|to)|versus|instead of|against) )(?:about |over |up to )?\d[\d.,]* ?(?:ms|s|min|h|seconds|minutes|hours|days)\b/u;
/** How the study itself went, or what was set. */
const OF_STUDY =
	/\b(?:response|participation|flow|heart|sampling|frame|dose|infusion|return|follow-?up|inter-?\p{L}+|intra-?\p{L}+|intraclass|between (?:the )?(?:raters|observers|readers|radiologists))\b/iu;

/** "mends a net in [9 minutes], while B needs 40 minutes": how long it took, and not when it was done. */
export const isHeldAgainstTime = (after: string): boolean => FASTER.test(after);

/** Whether a figure between these words is an outcome, even in a sentence that looks like one of the methods. */
export const tellsOutcome = (before: string, after = ''): boolean =>
	([OUTCOME, ATTAINED, HOW_WELL].some((told) => told.test(before)) ||
		GRADED.test(after) ||
		isHeldAgainstTime(after)) &&
	!OF_STUDY.test(before);
