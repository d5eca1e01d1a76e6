import type { AnnotatedSentence, AnnotatedText } from '../annotated-text';
import type { SentenceRole } from '../finding';
import { BACKGROUND_CUE, OWN_CUE } from '../lexicon/cues';

type Cue = readonly [RegExp, SentenceRole];

/** Set beside something else: by the authors, unless the sentence is background. */
const COMPARES: Cue = [
	/\bp\s?[<=>]\s?0?\.\d|\b95\s?%\s?(?:ci|confidence)|\b(?:significantly|compared (?:with|to)|outperform|higher than|lower than|odds ratio|hazard ratio)\b/i,
	'results'
];

/** First match wins; each row is a cue and the role it gives. */
const CUES: readonly Cue[] = [
	[
		/\b(?:our|these|the) (?:results|findings|work|study|data|research)\b[^.]{0,30}\b(?:suggest|highlight|underscore|emphasi[sz]e|imply|establish|enrich|contribute|have implications|support the|raise|provide|point)/i,
		'conclusions'
	],
	[
		/^(?:in conclusion|overall|taken together|in summary|we conclude|thus|together)\b/i,
		'conclusions'
	],
	[
		/\b(?:we|i) (?:\w+ ){0,2}(?:find|found|show|showed|observe|observed|demonstrate|demonstrated|reveal|discover|discovered|uncover|report|confirm|verify|achieve|achieved|outperform)\b/i,
		'results'
	],
	[
		/\b(?:results?|experiments?|analys[ei]s|findings|evaluations?)\b[^.]{0,60}\b(?:show|shows|showed|demonstrate|demonstrates|demonstrated|indicate|indicates|indicated|reveal|reveals|revealed|suggest|suggests|suggested|confirm)/i,
		'results'
	],
	COMPARES,
	[
		/\b(?:we|this (?:paper|study|work|article)|here we) (?:\w+ ){0,2}(?:aim|aims|aimed|ask|asked|investigate|investigates|investigated|study|examine|examines|examined|explore|explores|explored|seek|sought|address)\b|^to (?:determine|investigate|evaluate|assess|examine|compare|explore|test|study|identify|estimate|describe|analy[sz]e)\b[^,]*\.?$/i,
		'objective'
	],
	[
		/\b(?:we|this (?:paper|study|work|article)) (?:\w+ ){0,2}(?:introduce|propose|present|describe|develop|design|construct|build|create|use|used|train|trained|evaluate|evaluated|conduct|conducted|collect|collected|apply|applied|analy[sz]e|analy[sz]ed|measure|measured|adapt|run|let|recruit|employ|extend|compare|compared|formali[sz]e|quantify|benchmark|devise|curate|randomi[sz]ed|performed|administered)/i,
		'methods'
	],
	[
		/\bwere (?:randomly |randomi[sz]ed|assigned|recruited|enrolled|collected|measured|assessed|included|interviewed|administered|treated|divided|allocated|analy[sz]ed|obtained|performed|conducted|evaluated)\b/i,
		'methods'
	]
];

/** What only comes out of a study, however much its sentence looks like one about how it was done. */
const CAME_OUT = new RegExp(
	[
		String.raw`\b(?:${[
			String.raw`(?:more|less|most|least) likely to\b`,
			String.raw`(?:was|were) (?:\p{L}+ly |not )*(?:associated|correlated) with\b`,
			String.raw`(?:is|are|was|were|had|has|have)\s(?:an? )?(?:\p{L}+ly )?(?:higher|lower|greater|fewer|longer|shorter|better|worse|larger|smaller|more|less)\b[^.]*\bthan\b`,
			String.raw`(?:was|were) (?:\p{L}+ly )?(?:unchanged|unaffected|comparable|similar) (?:in|between|among|across|after)\b`,
			String.raw`(?:was|were) not (?:\p{L}+ly )?(?:associated|correlated|related|different|significant|affected|altered|changed)\b`,
			String.raw`did not (?:\p{L}+ly )?(?:differ|change|affect|decrease|increase|improve|reduce|alter|influence|predict|correlate|vary|transfer|prevent|moderate|mediate)\b`,
			String.raw`(?:had|was|were|existed|found|made) no (?:\p{L}+ly )?(?:\p{L}+ )?(?:differences?|effects?|changes?|associations?|correlations?|relationships?|influence|impact|improvements?|interactions?)\b`,
			String.raw`no (?:\p{L}+ly )?(?:\p{L}+ )?(?:differences?|effects?|changes?|associations?|correlations?|relationships?|improvements?|interactions?)\b[^.]*\b(?:was|were) (?:found|seen|observed|noted|detected|identified)\b`,
			String.raw`(?:was|were) (?:\p{L}+ly |only |best )?(?:predicted|influenced|affected) by\b`,
			String.raw`(?:was|were) (?:the|an?) (?:\p{L}+ly )?(?:most|least|\p{L}{3,}est|stronger|weaker|better|worse|greater)\b`,
			String.raw`(?:led to|resulted in) (?:an? )?(?:\p{L}+ly )?(?:higher|lower|more|fewer|less|better|worse|greater|longer|shorter)\b`,
			String.raw`\d[\d.]*(?:\s?%|-fold) (?:more|less|fewer|faster|slower|increased|decreased|higher|lower|greater)\b`,
			String.raw`(?:raised|lowered|reduced|increased|decreased|improved) [^.,]{3,60} (?:from|by) \d`,
			String.raw`(?:predictive value|sensitivity|specificity|accuracy)\b[^.]*\b(?:was|were)\s(?:only\s)?\d`
		].join('|')})`,
		String.raw`^(?:\p{L}+, )?neither\b[^.]*\bnor\b`,
		// "tarred boats carried 9.8 nets, whereas bare ones carried 7.1", but not what each was given
		String.raw`^(?!.*\b(?:receiv|giv|assign|allocat|treat|inject|fed|expos|train|under[gw]|us(?:ed|ing))\p{L}*)[^,;:]*\s\d[^,;:]*, (?:whereas|while)\b.*\s\d`,
		String.raw`^[^.]*\b(?:was|were) (?:also )?(?:observed|noted|seen) (?:in|between|among|after|during|at)\b`,
		String.raw`^(?:only )?(?:\d[\d.]*\s?%|\p{L}+(?:-\p{L}+)? per\s?cent) (?:\([^)]*\) )?of\b(?![^.]*\b(?:were|was) (?:transferred|referred|admitted|discharged|treated|given|men|women|males?|females?|included|enrolled|recruited|randomi[sz]ed|selected|invited|followed|excluded|assigned)\b)`
	].join('|'),
	'iu'
);

function roleByPlace(place: number): SentenceRole {
	if (place < 0.3) return 'background';
	if (place < 0.5) return 'methods';
	return place < 0.9 ? 'results' : 'conclusions';
}

const SECTION_ROLE: Readonly<Partial<Record<string, SentenceRole>>> = {
	intro: 'background',
	methods: 'methods',
	results: 'results',
	discussion: 'conclusions',
	conclusions: 'conclusions'
};

/** The words that introduce an item of an enumeration tell what its items are. */
function cueOf({ text, intro, labelRoles }: AnnotatedSentence) {
	const cues = labelRoles ? CUES.filter(([, role]) => labelRoles.includes(role)) : CUES;
	const own = cues.find(([pattern]) => pattern.test(text));
	return own ?? (intro === undefined ? undefined : cues.find(([pattern]) => pattern.test(intro)));
}

/** What a label says of its section holds; which of its roles, cues and the model tell. */
function labelledRole({ text, predictedRole, labelRoles = [] }: AnnotatedSentence) {
	if (predictedRole && labelRoles.includes(predictedRole)) return predictedRole;
	const cameOut = labelRoles.includes('results') && CAME_OUT.test(text);
	return cameOut ? 'results' : labelRoles[0];
}

function isCued(sentence: AnnotatedSentence): boolean {
	return SECTION_ROLE[sentence.section] !== undefined || cueOf(sentence) !== undefined;
}

/** "Sixteen owls died", and not "The map is drawn in two steps", whatever the model leans to. */
const HAPPENED = /^(?!.*\b(?:is|are|we)\b).*\b(?:was|were|had|did)\b/iu;

const seemsResult = ({ text, likeliestRole = 'methods' }: AnnotatedSentence) =>
	CAME_OUT.test(text) || (/^(?:results|conclusions)$/.test(likeliestRole) && HAPPENED.test(text));

function roleOf(sentence: AnnotatedSentence, before: SentenceRole): SentenceRole {
	const cue = cueOf(sentence);
	// "Compared to lamps, candles are cheap": what is so, unless the authors say that they found it.
	const isLore = sentence.predictedRole === 'background' && cue === COMPARES;
	if (cue && !isLore) return cue[1];
	const labelled = labelledRole(sentence);
	if (labelled) return labelled;
	if (sentence.predictedRole === 'methods' && CAME_OUT.test(sentence.text)) return 'results';
	if (sentence.predictedRole) return sentence.predictedRole;
	const bySection = SECTION_ROLE[sentence.section];
	if (bySection) return bySection;
	if (BACKGROUND_CUE.test(sentence.text)) return 'background';
	// A sentence without a cue goes on with what the one before did.
	if (before === 'methods' && seemsResult(sentence)) return 'results';
	if (before !== 'background' && sentence.place < 0.95) return before;
	return roleByPlace(sentence.place) === 'conclusions' ? 'conclusions' : before;
}

/** A cue of the authors this far down an abstract comes after the results: "This report supports …". */
const LATE_VOICE = 0.6;

/** The abstract (or, without one, the text) says "we" before its end. */
export function speaksOfItself({ sentences }: AnnotatedText): boolean {
	const abstract = sentences.filter((sentence) => sentence.section === 'abstract');
	const read = abstract.length > 0 ? abstract : sentences;
	const first = read.findIndex((sentence) => OWN_CUE.test(sentence.text));
	return first >= 0 && (first < 2 || first < LATE_VOICE * read.length);
}

/** Role by cue words, else by the trained model, the section, or the sentence before. */
export function markRoles(annotated: AnnotatedText): AnnotatedText {
	let before: SentenceRole = 'background';
	const hasVoice = speaksOfItself(annotated);
	const sentences = annotated.sentences.map((sentence) => {
		const fresh = sentence.place === 0 ? 'background' : before;
		let role = roleOf(sentence, fresh);
		// "The backdoor is most persistent in …" after "we train …" is a result, not a method.
		const carriedOn = role === 'background' || (role === before && !isCued(sentence));
		if (
			!hasVoice &&
			sentence.predictedRole === undefined &&
			sentence.labelRoles === undefined &&
			carriedOn &&
			!BACKGROUND_CUE.test(sentence.text)
		)
			role = roleByPlace(sentence.place);
		before = role;
		return { ...sentence, role };
	});
	return { ...annotated, sentences };
}
