/** Past tenses that need no object: "scores fell in", "symptoms improved". */
export const WITHOUT_OBJECT =
	/^(?:increase|decrease|improve|change|decline|differ|vary|result|lead|die|occur|emerge|range|remain|persist|appear|respond|depend|correlate|contribute|continue|participate|converge|recur|relapse|last|recover|progress|rely|focus|agree|work|perform|behave|live|survive|act|function|operate|serve|begin|proceed|start|end|drop|shift|interact|suffer|tend|fail|need|want|aim|help|learn|evolve|diverge|worsen|seem|consist|seek|attend|engage|reverse|react|rotate|migrate|proliferate|disappear|collapse|struggle|succeed|deteriorate|fluctuate|generalize|generalise|arise|fall|rise|grow|happen|exist|belong|account|adhere|attempt|serve|stabilize|return|peak|double|develop|expand|spread|extend|complain|profit|benefit|cope|stay|dissipate|subside|plateau|coexist|predominate|prevail|compete|comply|adapt|escalate|resort|conform|reappear|reemerge|re-emerge|rebound|climb|amount|stem|originate|discriminate)$/;

/** Past tenses that are never done to anything: "ranged from", "differed between". */
export const NEVER_PASSIVE =
	/^(?:range|result|culminate|coincide|differ|decline|occur|happen|remain|persist|belong|die|emerge|vary|appear|relapse|exist|converge|diverge|struggle|fluctuate|participate|survive|correlate|seem|consist|interact|cope|stay|coexist|predominate|prevail|subside|reappear)$/;

/** Participles that often stand before a noun as its quality: "had improved grip", "showed reduced rot". */
export const CHANGED_QUALITY =
	/^(?:increased|decreased|reduced|improved|elevated|impaired|enhanced|prolonged|diminished|combined|limited|restricted|sustained|lowered|altered|repeated|delayed)$/;

/** Never what a clause is about: "a boat called X". */
export const NEVER_FINITE =
	/^(?:called|named|termed|dubbed|based|compared|given|aged|located|situated|related)$/;

/** What one takes or shows, and is not often said to be taken or shown by another. */
export const TAKES_THINGS =
	/^(?:cause|receive|show|exhibit|experience|demonstrate|display|undergo|have|produce|report|reveal|indicate|yield|perceive|require)$/;
