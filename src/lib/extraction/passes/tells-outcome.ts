/** What came out: how things compare, changed, depend on one another, or what was seen. */
const OUTCOME = new RegExp(
	String.raw`\d\s?%|\d[.·]\d|\b(?:${[
		// "higher than", "the best of", "twice as fast": beside something else
		String.raw`(?:high|low|larg|great|small|strong|weak|long|short|fast|slow|bett|wors|few|earli|lat|eas|hard|rich|rar)i?er|(?:high|low|larg|great|small|strong|weak|long|short|fast|slow|easi|hard)i?est`,
		'worse|best|worst|less|least|more|most of|than|compar(?:ed|able|ably|es)|comparisons?|versus|twice|similar(?:ly)?|differ(?:s|ed|ences?|ently)?|equal(?:ly|s)?|superior|inferior|advantages?|benefits?|competitive',
		'outperform(?:s|ed|ing)?|surpass(?:es|ed|ing)?|exceed(?:s|ed|ing)?|beats?|majority|favou?r(?:s|ed)?|prefer(?:s|red)?|identical(?:ly)?|same|none|never|neither|nor|not|no|cannot',
		// "fell", "remains stable": a change, or that there was none
		String.raw`(?:improv|reduc|increas|decreas|degrad|declin|enhanc|caus|induc)(?:es?|ed|ing|ements?|tions?)|(?:dropp?|gain|boost|hurt|help|harm|affect|impair|suffer|benefit|inhibit|prevent|block|activat|suppress|promot|fail|worsen|lower|rais|eliminat|mitigat)(?:s|ed|es|ing|e|ion|ures?)?`,
		'fell|falls?|rose|rises?|risen|grew|grows?|grown|lost|loss(?:es)?|remain(?:s|ed|ing)?|stable|unchanged|constant|changes?|changed|trends?|led to|leads? to|leading to',
		// "is due to", "were linked to": why, and what goes with what
		'because|due to|owing to|associat(?:ed|ions?)|correlat(?:ed?|es|ions?)|linked|relat(?:ed|ionship)|predict(?:s|ed|ors?)|depend(?:s|ed)?|attribut(?:ed|able)|effects?|effective(?:ly|ness)?|influenced?|requires?|required',
		// "we found", "was seen"
		'results? in|results?|resulted|resulting|show(?:s|ed|n|ing)?|find(?:s|ings?)?|found|observ(?:e|es|ed|ations?)|reveal(?:s|ed)?|demonstrat(?:es?|ed)|indicat(?:es?|ed|ing)|suggest(?:s|ed|ing)?|confirm(?:s|ed)?|detect(?:s|ed)|not(?:ed|ice|iced)|see|seen|saw|evident|apparent|appear(?:s|ed)?|seems?|seemed|exhibit(?:s|ed)?|display(?:s|ed)|achiev(?:es?|ed|ing)|attain(?:s|ed)?|gives?|gave|yield(?:s|ed|ing)?|reach(?:es|ed)|obtain(?:s|ed)?|produced',
		String.raw`significan(?:t|tly|ce)|consistent(?:ly)?|consistency|robust|sensitive|suffic(?:es|ient|iently)|(?:un)?able|(?:un)?successful(?:ly)?|(?:un)?likely|difficult(?:y|ies)?|surprising(?:ly)?|interesting(?:ly)?|perfect(?:ly)?|poor(?:ly)?`,
		// "12 patients died": what befell people
		'occurr?(?:s|ed|ence)?|reported|experienced|died|deaths?|surviv(?:ed|al)|respond(?:ed|ers?)|recover(?:ed|y)|healed|resolved|relapsed?|recurr(?:ed|ence)|progressed|progression|disappeared|tolerated|tolerability|complications?|adverse|completed|discontinued|withdrew|withdrawn'
	].join('|')})\b|[<=>≤≥±]\s?[−-]?\d`,
	'iu'
);

/** Whether a sentence of results or a discussion tells what came out, and not what was used or how it was set up. */
export const tellsOutcome = (text: string) => OUTCOME.test(text);
