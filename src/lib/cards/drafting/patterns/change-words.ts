/** What a quantity does of itself. */
export const CHANGING =
	/^(?:increase|decrease|improve|decline|drop|fall|rise|worsen|grow|deteriorate|recover|diminish|shrink|double|triple|halve|stabilize|stabilise|plateau|lessen|climb|rebound|subside|normalize|normalise|accelerate|weaken|strengthen|widen|narrow|lengthen|shorten|escalate|surge|plummet)$/;
/** Says that it did, and not which way. */
export const ONLY_CHANGING = /^(?:change|alter|vary|fluctuate)$/;
/** Says where it came to, with a word for it behind. */
export const RETURNING = /^(?:return|revert)$/;
const TURNED_WORDS =
	'increased|decreased|reduced|elevated|lowered|raised|enhanced|impaired|diminished|prolonged|shortened|attenuated|suppressed|upregulated|up-regulated|downregulated|down-regulated|delayed|improved';
/** What was done to it, and which way. */
export const TURNED = new RegExp(`^(?:${TURNED_WORDS})$`);
/** What was done to it. */
export const CHANGED = new RegExp(
	`^(?:${TURNED_WORDS}|unchanged|unaffected|unaltered|abolished|inhibited|maintained|preserved|restored|augmented|depressed|ameliorated|worsened|normalized|normalised|depleted|blunted|doubled|halved|changed|altered)$`
);
/** How it stands, more often than what befell it: "serum levels are elevated". */
export const STANDING =
	/^(?:elevated|impaired|prolonged|depressed|upregulated|up-regulated|downregulated|down-regulated|depleted|blunted)$/;
/** As it was before. */
export const SAME =
	/^(?:stable|unchanged|constant|steady|unaltered|unaffected|intact|preserved|maintained)$/;
/** What it can remain. */
export const STAYING =
	/^(?:stable|unchanged|constant|steady|unaltered|unaffected|intact|preserved|normal|flat|elevated|high|low|reduced|depressed|suppressed|increased|decreased|impaired|detectable|undetectable|negligible|minimal)$/;
/** Opens what a change came in, after or with. */
export const OPENS_TAIL =
	/^(?:in|after|with|during|among|over|between|within|across|at|under|for|following|from|as|when|if|while|compared|relative|until|before|on|despite|without|throughout|through|upon|once|since|where|along|beyond|even|immediately|shortly|by|to|prior|regardless|irrespective|versus)$/;
