/** A figure of a result: "14%", "0.62", "p < .05". */
const FIGURE = /\d\s?%|\d[.·]\d|[<>=≤≥]/u;
/** "better", "fell", "had no", "we made": what came out, how things differ, or what was made. */
const OUTCOME =
	/\b(?:find(?:ings?|s)?|found|show(?:s|ed|n|ing)?|observ\p{L}+|see|saw|seen|obtain\p{L}*|achiev\p{L}+|attain\p{L}*|outperform\p{L}*|improv\p{L}+|boosts?|gains?|\p{L}*significan\p{L}+|(?:high|low|larg|small|great|fast|slow|short|long|eas[iy]|hard|strong|weak|earl[iy]|old|young)e(?:r|st)|better|worse|best|worst|fewer|more|less|most|least|effects?|affect\p{L}*|influenc\p{L}*|result(?:s|ed|ing)? in|leads?|led|yield\p{L}*|reduc\p{L}+|increas\p{L}+|decreas\p{L}+|declin\p{L}+|similar\p{L}*|same|equal\p{L}*|comparable|differ\p{L}*|var(?:y|ies|ied)|correlat\p{L}+|associat\p{L}+|well|poorly|drop\p{L}*|rose|rises?|grow\p{L}*|grew|fell|falls?|hurts?|helps?|helped|harm\p{L}*|benefit\p{L}*|degrad\p{L}*|fail\p{L}*|success\p{L}*|suggest\p{L}*|indicat\p{L}+|demonstrat\p{L}+|reveal\p{L}*|confirm\p{L}*|conclud\p{L}*|prov(?:ed|es)|support(?:s|ed)?|favou?r\p{L}*|prefer\p{L}*|agree\p{L}*|because|due to|not|no|none|cannot|never|neither|nor|without|unable|able|only|always|all|seems?|seemed|appears?|surpris\p{L}*|beats?|exceed\p{L}*|surpass\p{L}*|expected|remain\p{L}*|caus\p{L}+|contribut\p{L}*|depend\p{L}*|sensitiv\p{L}+|robust|accura\p{L}+|errors?|precision|recall|was|were|had|did|became|took|made|gave|came|went|lost|met|kept|held|propos\p{L}+|present(?:s|ed)?|introduc\p{L}+|develop(?:s|ed)?|design(?:s|ed)?)\b/iu;
/** "planks warped", "the crew completed it", and no participle: "is used", "a loom trained on". */
const PAST =
	/(?<!\b(?:is|are|be|been|being|an?|the|by|of|as|when|if) )\b\p{L}{3,}ed\b(?! (?:by|on|using|as|beyond)\b)/u;

/** "The ropes held longer", and not "a rope is a bundle of yarns". */
export const tellsOutcome = (text: string): boolean =>
	FIGURE.test(text) || OUTCOME.test(text) || PAST.test(text);
