import type { Paper } from '$lib/papers/paper';
import { contentStems } from '$lib/text/stems';
import { topicStems } from '../topic-stems';
import { parseClause } from '$lib/extraction/clause';
import type { Ask } from '../ask';
import { tellsOfNamed } from '../named-subject';
import { onceAFinding } from '../once-a-finding';
import { tellsOutcome } from '../outcome-figure';
import { asksArms } from '../patterns/asking/arms';

/** What should be done, may one day be possible, or is hoped. Where a word begins is looked at once for all. */
const WISH = new RegExp(
	String.raw`\b(?:${[
		String.raw`should (?:also )?(?:increase|improve|allow|enable|reduce|facilitate|help)\b`,
		String.raw`(?:requires?|needs?|deserves?|warrants?) further\b`,
		String.raw`(?:demonstrates?|shows?|indicates?|suggests?) (?:a|the) need (?:to|for)\b`,
		String.raw`(?:further|future|more|additional|larger|longer|prospective|subsequent)\s(?:\p{L}+\s){0,3}(?:stud(?:y|ies)|research|works?|trials?|investigations?|analys[ie]s|experiments?|evaluations?|data|evidence)\s(?:[\p{L}-]+\s){0,12}(?:needed|required|warranted|necessary|should|must|will|may|could|can|to)\b`,
		String.raw`(?:is|are|seems?|appears?)\s(?:\p{L}+ly\s)?(?:needed|warranted)\s(?:to|for|in)\b`,
		String.raw`will (?:also )?be (?:needed|required|necessary)\b`,
		String.raw`there (?:is|are) (?:still )?(?:an? )?(?:\p{L}+ )?(?:dearth|lack|paucity|scarcity|shortage) of\b`,
		String.raw`(?:hopefully|anticipates? that|will attempt to|it is hoped|(?:the study|authors?) (?:plans?|planned) to|will be able to|remains? to be|more and more)\b`,
		String.raw`in (?:the )?(?:near )?future,?\s`,
		String.raw`should be (?:further|conducted|undertaken|explored|investigated|studied|performed|designed)\b`,
		String.raw`(?:may|might|could|can|should|will|would) (?:\p{L}+ly |also |in turn )?(?:help|be (?:(?:useful|helpful|valuable)(?! (?:for|in) (?:better |\p{L}+ly )?\p{L}+ing\b)|important|relevant|of interest)|provide (?:an opportunity|insights?|new)|serve as a basis)\b`,
		String.raw`should (?:become|serve|receive|be (?:encouraged|aware|given|aimed|directed|made|taken|included|promoted|developed|offered))\b`,
		String.raw`(?:could|can|may|might|should) (?:\p{L}+ly )?(?:impact|lead to (?:the )?(?:identification|development|new|better|improved)|open|pave|inform|guide|assist|aid|facilitate)\b`,
		String.raw`(?:can|could|may|might|will) (?:\p{L}+ly |also )?be (?:applied|extended|generali[sz]ed|adapted|transferred) to (?:many |various |a (?:variety|range) of )?(?:other|similar|different)\b`,
		String.raw`ha(?:s|ve) (?:\p{L}+ )?(?:potential|theoretical|practical|wide|many|important) (?:\p{L}+ )?(?:applications?|implications?|uses)\b`,
		String.raw`(?:future|new) (?:targets|directions|work|studies) will\b`,
		String.raw`holds? (?:\p{L}+ )?(?:potential|promise)\b`,
		String.raw`(?:next|companion|subsequent|forthcoming) (?:articles?|papers?) (?:in|of|will)\b`,
		String.raw`will (?:soon )?be (?:made )?(?:publicly |freely )?(?:available|released)\b`,
		String.raw`(?:the (?:present |current )?(?:study|paper|article|chapter|authors?|survey|review)|we) will\b`,
		String.raw`will (?:also |then |first )?be (?:presented|discussed|described|reviewed|reported|outlined|addressed|explored|investigated|examined|searched|recruited|interviewed|invited|compared)\b`
	].join('|')})`,
	'iu'
);

/** What was known before: not this paper's finding. */
const KNOWN_BEFORE =
	/\b(?:a recent (?:stud(?:y|ie)|approach|work|paper|report|method)\b|(?:several|many|few|some|most|recent|other)\s(?:recent\s|previous\s)?(?:studies|works?|papers|researchers|authors|reports)\s\p{L}+\b|(?:retrospective|previous|prior|earlier|past|recent|several|many|numerous|empirical|epidemiological|observational)\s(?:\p{L}+\s){0,2}(?:analys[ei]s|stud(?:y|ies)|trials?|reports?|works?|research|experiments?|evidence)\s(?:\p{L}+\s){0,2}(?:have|has|had|suggest|indicate|show|report)\b|(?:have|has)\s(?:long|recently|traditionally|historically|widely|often|also|already)?\s?been\s(?:widely|extensively|shown|suggested|reported|proposed|used|associated|linked|implicated|considered|developed|carried out|recognized|recognised|known)\b|there (?:still |also )?exists?\b|it is (?:well |widely )?(?:known|accepted|believed|recognized)\b)/iu;

const OTHERS_HAVE =
	/\b(?:(?:have|has)\s(?:\p{L}+ly\s)?(?:reported|shown|found|suggested|demonstrated|proposed|indicated|argued|focused|examined|investigated|explored|claimed)\b|(?:mentioned|described|reported) in (?:the )?literature\b)/iu;

/** "According to Harbour Watch, …": somebody else counted. */
const SAID_BY_OTHERS = /^according to (?:the )?\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)*,/u;

/** "The results show that most studies …": what a review found in the work of others. */
const REVIEWED =
	/^(?:[^,]{3,60}, )?(?:the |our |these )?(?:(?!previous|prior|earlier|past|recent|existing|several|other|many|some|most|few)[\p{L}-]+ ){0,2}(?:results|findings|review|survey|mapping|literature analysis)\s(?:of [^,.]{3,60} )?(?:also |clearly )?(?:show|indicate|reveal|suggest|demonstrate|found|find)(?:s|d|ed)?\b/iu;

/** What the authors themselves had shown before. */
const SHOWN_BEFORE =
	/\bwe (?:have )?(?:recently|previously|earlier) (?:\p{L}+ly )?(?:shown?|showed|demonstrated|reported|found|described|identified|proposed|developed|observed|established|discovered)\b|\bour (?:previous|earlier|prior) (?:\p{L}+ )?(?:study|studies|work|results|findings|data)\b/iu;

/** A text this long is more than an abstract, in code units. */
const FULL_TEXT = 6000;
/** In a body's running text: what its tables, plots, runs and models look like from inside. */
const SIDE_REMARK =
	/\b(?:score plots?|line-plots?|plots?|panels?|lanes?|columns?|rows?|paragraph|first two components|loadings?|checkpoints?|beam size|dropout|hyperparameters?|learning rate|batch size|weight decay|warm-?up|maximum (?:\p{L}+ )?length|max length|in what follows|baseline (?:data|characteristics|measures)|missing data|spectr(?:a|um) (?:of|shows?|showed)|corrected model|multivariate test|chi-?squared?|intermediate layer|parenthes[ei]s)\b|\$|\b(?:Table|Figure|Fig)\.?\s?S?\d/iu;

/** Who was treated or left out: a case, and no finding. */
const CASE =
	/\b\d+[-\s]years?[-\s]old\b|^(?:the|a|one|our|a second|another|this|the other) (?:[\p{L}-]+ )?(?:patient|case|child|infant|woman|man|boy|girl) (?:is|was|had|has|presented|underwent|received|died|developed|required)\b|\b(?:the|this|our) (?:\p{L}+ )?patient(?! (?:population|satisfaction|care|safety|group|data|education|outcomes?|record|reported))(?:['’]s)?\s[^.]*\b(?:was|had|recovered|underwent|showed|remained|died|received)\b|\bwere excluded\b|^in (?:1|one|2|two) (?:\p{L}+ )?(?:patients?|cases?)?,?\s/iu;

/** How a figure came about, whatever it told. */
const PROCEDURE =
	/\b(?:was|were)\s(?:\p{L}+ly\s)?(?:calculated|recorded|administered|achieved|induced|maintained|delivered|administered|extracted|stained|cultured|collected|assigned|allocated|carried out|undertaken|conducted|performed|scored|demonstrated on|evaluated (?:on|by|with|using)|assessed (?:by|with|using)|measured (?:by|with|using|at)|determined by|analy[sz]ed (?:by|with|using))\b/iu;

/** What is done to a thing before anything is known of it. */
const LOOKED_AT =
	/^(?:investigated|studied|examined|explored|compared|evaluated|discussed|reviewed|outlined|tested|verified|validated|analy[sz]ed|performed|conducted|recorded|collected)$/u;

/** "The reach of lamps is investigated for several oils": and what came out, the sentence does not say. */
const isLookedAt = onceAFinding(({ statement }) => {
	const { words, verb } = parseClause(statement) ?? {};
	if (!words || !verb || !LOOKED_AT.test(words[verb.to - 1]?.lower ?? '')) return false;
	const helpers = words.slice(verb.from, verb.to - 1).map(({ lower }) => lower);
	return helpers.some((word) => /^(?:is|are|was|were|been)$/.test(word));
});

/** "provides insights", "gives an overview", "a first step": praise in the shape of a statement. */
const EMPTY_ACT =
	/\b(?:(?:provid\w+|giv\w+|offer\w+|present\w+)\s(?:(?:an?|the|new|novel|valuable|deep\w*|important|mechanistic|comprehensive|useful|further|some|additional|detailed|brief)\s)*(?:overview|insights?|understanding|review|summary|perspectives?|guidance|basis|foundation|framework for (?:future|further))\b|contribut(?:e[sd]?|ing) to (?:the |our )?(?:\p{L}+ing|understanding|literature|knowledge)\b|of interest to\b|gives? (?:ground|rise) to the understanding\b|first step\b|(?:results|findings) are (?:demonstrated|presented|reported|discussed|shown|illustrated)\b|competitive performances?\b)/iu;

/** "The groups were alike in age": so it should be, and no result. */
const BASELINE =
	/\b(?:age|gender|sex|baseline|demographics?|demographic|characteristics|body mass index|BMI)\b.*\b(?:were|was|did)\b.*\b(?:similar|comparable|(?:not|no) (?:significantly )?differ\p{L}*|matched|balanced)\b|\b(?:similar|comparable|matched|balanced|differences?)\b.*\b(?:in|for|with (?:regard|respect) to|regarding|in terms of) (?:mean )?(?:age|gender|sex|baseline|(?:socio-?)?demographic|patients?['’]? characteristics|duration of (?:the )?(?:surgery|operation|ana?esthesia))\b|\bno (?:[\p{L}-]+ ){0,3}differences?\b.*\b(?:before|prior to) (?!and\b|or\b)(?:the )?(?:[\p{L}-]+ ){0,3}(?:treatment|intervention|surgery|operation|injection|induction|education|training|ana?esthesia|therapy)\b/iu;
/** Who they were when it began. */
const AT_ENTRY =
	/\b(?:at (?:entry|enrol?ment|admission|inclusion|recruitment|diagnosis)|prestudy|pre-?study|(?:mean|average|median) (?:[\p{L}-]+ )?(?:age|duration of (?:disease|follow-?up))|mean (?:[\p{L}-]+ )?disease duration|average age|entry criteria|inclusion criteria|eligibility criteria)\b|\bwere (?:men|women|males?|females?|boys|girls|Caucasian|[Ww]hite|[Bb]lack|married)\b/u;
/** "The findings did not allow any firm conclusion." */
const INCONCLUSIVE =
	/\b(?:results?|findings|data|evidence|stud(?:y|ies))\b[^.]{0,50}\b(?:do|did|does|can|could) ?not (?:allow|permit|provide|suffice|draw)\b|\b(?:firm|definite|definitive) conclusions?\b|\b(?:close to )?reaching (?:statistical )?significance\b/iu;
/** "No significant association was observed", and nothing says of what. */
const OF_NOTHING =
	/\b(?:no|an?|any) (?:[\p{L}-]+ly )?(?:[\p{L}-]+ )?(?:association|differences?|correlations?|effects?|changes?|relationships?|improvement)s? (?:was|were) (?:observed|found|seen|noted|detected|shown)(?![^.]*\b(?:between|in|for|among|with|of|on)\b)/iu;
/** "The effect was delayed": which effect, the sentence before says. */
const LOOSE_HEAD =
	/^the (?:effects?|differences?|improvements?|relationships?|associations?|correlations?|increases?|decreases?|reductions?|changes?|trends?|findings?|phenomen(?:on|a)|observations?|patterns?|interactions?|outcomes?|responses?|values?|rates?|scores?|levels?) (?:is|are|was|were|has|have|had|did|does|do|remained|increased|decreased|differed|persisted|disappeared|showed)\b/iu;

/** A clause about the results themselves, and not about what they say. */
const ABOUT_RESULTS =
	/^(?:(?:the|these|our|both|all|experimental|empirical)\s)*(?:results|findings|experiments|simulations|data)\s(?:is|are|was|were|on|from|have|provide|support|contribute|can|may|will)\b/iu;

const OWN_SUBJECT =
	/^(?:the\s)?(?:[\p{L}-]+\s){0,3}(?:method|approach|framework|system|benchmark|dataset|corpus|algorithm|technique|architecture|pipeline|tool|toolkit|library|platform|strategy|suite|model|network|study|trial|controller|design|program|programme|intervention|scheme|procedure|protocol|language|compiler|interface|prototype|device|app|loss|mechanism|module|workflow|review)s?\b/iu;

const PASSIVE =
	/\b(?:was|were|been)\s(?:\p{L}+ly\s)?(?!based|built|designed|trained)\p{L}+(?:ed|en|un|wn|ne|ght)\b/iu;

/** "estimating risk is a complex operation that …": what a thing is, told before the paper speaks. */
function isLore({ candidate, quote }: Ask): boolean {
	const { finding } = candidate;
	const early = finding.role === 'background' || finding.role === 'objective';
	// "A paraganglioma is a tumour that …": a definition from a textbook.
	if (/^an? (?:[\p{Ll}-]+ ){1,2}is an? /u.test(finding.statement)) return true;
	return (
		early &&
		!finding.isOwnAct &&
		!/\b(?:we|our|this (?:paper|study|work|article))\b/iu.test(quote) &&
		/^(?:[\p{L}-]+\s){1,5}(?:is|are|involves?|has|have|remains?|plays?|exist|requires?|can be)\s/u.test(
			finding.statement
		) &&
		!OWN_SUBJECT.test(finding.statement)
	);
}

/** How something was measured or treated: in every paper, and in none worth learning. */
function isSetUp({ candidate, quote }: Ask): boolean {
	const { finding, type } = candidate;
	if (finding.isOwnAct || finding.kind !== 'method' || type === 'number') return false;
	if (/\b(?:we|our)\b/iu.test(quote) || OWN_SUBJECT.test(finding.statement)) return false;
	return PASSIVE.test(finding.statement);
}

/** Told in the past by no one: who was included, what was given, how long it took. */
const PAST_MATTER =
	/\b(?:was|were|did|had|received|underwent|completed|included|consisted|comprised|contained|started|followed|took|came|involved|used|served|participated|lasted|ranged)\b/u;

/** "how did leaks in A compare with those in B?", "with which tar was rowing fastest?": what came out, and no set-up. */
const COMPARES =
	/\bcompared? with\b|\b(?:with|for|in|among|at|on|under|during|after|before|near) (?:what|whom|which \p{L}+) (?:was|were|did) [^?]*\b(?:best|worst|(?:most|least) [\p{L}-]+|\p{L}{3,}est)\?$/u;

function isPastSetUp({ candidate, quote, seen, before, after }: Ask): boolean {
	const { finding } = candidate;
	return (
		!(candidate.pattern === 'outcome' && COMPARES.test(seen)) &&
		!(candidate.pattern === 'value' && tellsOutcome(before, after)) &&
		finding.role === 'methods' &&
		!finding.isOwnAct &&
		!tellsOfNamed(finding) &&
		!/\b(?:we|our)\b/iu.test(quote) &&
		isPast(finding)
	);
}

const isPast = onceAFinding(({ statement }) => {
	const clause = parseClause(statement);
	const verbs = clause?.words.slice(clause.verb.from, clause.verb.to) ?? [];
	// "the ropes are used to hold the mast": so it is built.
	if (verbs.some(({ lower }) => /^(?:is|are|can|may)$/u.test(lower))) return false;
	return PAST_MATTER.test(statement) || /^(?:past|ed)$/u.test(verbs.at(-1)?.form ?? '');
});

const AIMS =
	/^(?:\p{L}+ly )?(?:investigate|study|examine|explore|compare|assess|evaluate|analy[sz]e|address|focus|consider|determine|review|survey|aim|measure|describe|look|understand|seek|test|identify|characteri[sz]e|estimate|establish|clarify|elucidate|ascertain|verify|quantify|report|define|differentiate|discuss|validate|improve|gain|provide|find|present|know|check|confirm|propose)(?:s|d|ed)?\b/u;

const ACT = /(?:^|,\s)we\s(?:(?:\p{L}+ly|also|then|first)\s)?(.*)$/u;

/** "To assess X", "the aim was to compare A with B": what was sought, and not what was found. */
function isAim({ candidate, quote }: Ask): boolean {
	const { finding, type } = candidate;
	const act = ACT.exec(finding.statement)?.[1];
	if (act === undefined) return false;
	if (type === 'number') return BARE_AIM.test(quote) || NAMED_AIM.test(quote);
	if (LOOKED.test(act)) return true;
	if (BARE_AIM.test(quote) && !MAKES.test(act)) return true;
	if (NAMED_AIM.test(quote) && !MAKES.test(act)) return true;
	if (LOOKS_AT.test(act)) return true;
	const isMade = MAKES.test(act) && !BARE_AIM.test(quote) && !NAMED_AIM.test(quote);
	return finding.role === 'objective' && !isMade && AIMS.test(act) && !/\bwe\b/iu.test(quote);
}

/** "Objective: To correlate X with Y." */
const BARE_AIM = /^(?:[\p{L}\s]{3,40}[:.]\s)?to\s\p{L}+\s(?!.*\b(?:we|was|were|is|are)\b)/iu;
/** "The aim of this study was to …". */
const NAMED_AIM =
	/\b(?:aims?|objectives?|purposes?|goals?)\b[^.]{0,50}\b(?:is|was|are|were)\s(?:therefore\s)?to\s|\baims? to\s|\b(?:aimed|sought|intended|attempted|designed|undertaken|conducted|performed)\s(?:\p{L}+\s)?to\s/iu;
/** "investigates the role of X": whatever it is, is told next. */
const LOOKS_AT =
	/^(?:\p{L}+ly )?(?:investigate|examine|explore|assess|evaluate|study|test|analy[sz]e|address|determine)s?\s(?:(?:the|possible|potential|its|their)\s)*(?:roles?|efficacy|effectiveness|prevalence|incidence|feasibility|safety|association|mechanisms?)\b/u;
const MAKES = /^(?:develop|introduce|propose|present|design|create|build|construct|devise|make)/u;

/** What was looked at, told in the past as those do who tell next what came out. */
const LOOKED =
	/^(?:investigated|studied|examined|explored|compared|assessed|evaluated|analy[sz]ed|addressed|determined|reviewed|aimed|measured|sought|tested|asked|characteri[sz]ed|estimated|looked|searched|queried|surveyed|tried|administered|recruited|enrolled|performed|conducted|carried out|randomi[sz]ed|treated|interviewed|recorded|monitored|calculated|selected|divided|screened|sampled|isolated|purified|cultured|injected|included|obtained|followed|invited|gathered|retrieved|extracted|collected|considered|wanted|hypothesi[sz]ed)\b/u;

/** "To optimize X, both Y must be used": an end in front of a sentence is no aim of the study. */
function isBorrowedAim({ candidate, quote }: Ask): boolean {
	return (
		candidate.finding.isOwnAct &&
		/^(?:\p{Lu}+:\s)?to\s\p{L}+\s[^,]*,\s/iu.test(quote) &&
		!/\b(?:we|i|our)\b/iu.test(quote) &&
		!/\b(?:study|paper|aims?|objective|purpose|goal|work|article)\b/iu.test(quote)
	);
}

/** "Kumar et al. (2010) reported X", "Smith and Lee found Y", "previously associated with Z": others' results. */
const BY_OTHERS =
	/^(?:[^,]{0,40},\s)?\p{Lu}[\p{L}'’-]+(?:(?:,\s\p{Lu}[\p{L}'’-]+)*,?\s(?:and|&)\s\p{Lu}[\p{L}'’-]+|\set al\b\.?|\sand (?:colleagues|co-?workers))|\b(?:has|have|had|was|were)\s(?:also\s)?(?:previously|earlier)\s\p{L}+(?:ed|wn|en)\b|\bby \p{Lu}[\p{L}'’-]+ et al\b|\b(?:in|to|with) (?:previous|prior|earlier) (?:studies|work|reports|literature)\b/u;

/** "Section two explores sails": how the paper is laid out. */
const LAID_OUT =
	/^(?:the )?(?:(?:first|second|third|fourth|fifth|last|final|next|following) (?:sub)?sections?|(?:sub)?sections? (?:\d|one|two|three|four|five|six|seven|[ivx]+)|(?:chapters?|appendix|parts?) (?:\d|one|two|three|[ivx]+|[a-f](?! )))\b/iu;

const OF_NO_FINDING = [
	ABOUT_RESULTS,
	CASE,
	BASELINE,
	AT_ENTRY,
	INCONCLUSIVE,
	OF_NOTHING,
	LOOSE_HEAD,
	LAID_OUT,
	/\brefers? to\b/u
];

const isKnown = (text: string) =>
	KNOWN_BEFORE.test(text) || OTHERS_HAVE.test(text) || SAID_BY_OTHERS.test(text);
// What a statement holds is the same for all that is asked of it.
const praises = onceAFinding(({ statement }) => EMPTY_ACT.test(statement));
const remarksOf = onceAFinding(({ statement }) => SIDE_REMARK.test(statement));
const knownOf = onceAFinding(({ statement }) => isKnown(statement));

/** Whatever is asked of it. */
const statesNothing = onceAFinding(({ statement }) =>
	OF_NO_FINDING.some((sign) => sign.test(statement))
);

/** In every trial, and in none worth learning. */
const ANY_ARM =
	/\b(?:placebo|controls?|groups?|treatments?|therapy|doses?|daily|once|twice|oral|weeks?|months?|days?|years?|hours?|mg|\d\S*)\b/giu;

/** "old tar or wax" in "Tar on old hulls": wax is not told. */
const namesUntold = (arms: string, paper: Paper): boolean => {
	const { told } = topicStems(paper);
	return contentStems(arms.replace(ANY_ARM, '')).some((stem) => !told.has(stem));
};

/** "how does the study tune bells? – by swinging a rod", "what is it compared with?": a step of the work that tells something. */
function asksDesign({ candidate, seen, hidden, paper }: Ask): boolean {
	const { pattern, finding } = candidate;
	if (pattern !== 'circumstance') return false;
	const isMeans =
		/\bhow\b/u.test(seen) && /^by (?!searching\b|using(?: \S+){1,3}$)\p{L}+ing\b/u.test(hidden);
	const isRival = /\b(?:compared?|contrasted) [^?]*(?:with|to|against)\?$/u.test(seen);
	const isArms = asksArms(candidate) && namesUntold(hidden, paper);
	return (isMeans && finding.isOwnAct) || isRival || isArms;
}

const CHANGES =
	/^(?:induce|produce|cause|increase|decrease|reduce|inhibit|improve|impair|prevent|promote|enhance|lower|raise|block|abolish|reverse|activate|suppress|stimulate|attenuate|outperform|exceed|worsen|prolong|shorten|delay|accelerate|restore|eliminate|mediate|moderate|predict|diminish|elicit|trigger|disrupt|weaken|strengthen|amplify|facilitate|hinder|mitigate|alleviate|exacerbate|halve|double|triple)$/u;

/** "salt lowered the yield": a result, even where it stands among the methods. */
const tellsChange = onceAFinding(({ statement }) => {
	const { words, verb } = parseClause(statement) ?? {};
	const main = words?.[(verb?.to ?? 0) - 1];
	return main !== undefined && main.form !== 'participle' && CHANGES.test(main.lemma);
});

/** "Age was alike in both groups", "the results are discussed": not even for want of another card. */
export const tellsNothing = ({ candidate: { finding } }: Ask): boolean =>
	!finding.named && statesNothing(finding);

/** "the primary outcome was the depth of leaks at noon": what a trial stands or falls by. */
const MAIN_OUTCOME =
	/^(?:the |our )?(?:primary|main) (?:\p{L}+ ){0,2}(?:outcomes?|end ?points?)(?: (?:measures?|variables?))? (?:was|were) (?!not\b|\p{L}+ed\b|similar|met\b)/iu;

/** A wish, what others knew, how something was measured, or praise: nothing that this paper found. */
export function hasNothingFound(ask: Ask): boolean {
	const { candidate, quote, seen, hidden, paper } = ask;
	const { finding } = candidate;
	if (finding.named) return false;
	const asked = `${seen} ${hidden}\n`;
	if (statesNothing(finding) || praises(finding) || EMPTY_ACT.test(asked)) return true;
	if (WISH.test(asked + finding.statement)) return true;
	const isFullText = paper.text.length > FULL_TEXT;
	if (isFullText && (remarksOf(finding) || SIDE_REMARK.test(asked))) return true;
	const isOwn =
		/\b(?:we|our|this (?:study|paper|work|review|trial)|the present)\b/i.test(quote) ||
		(finding.role === 'results' && REVIEWED.test(quote));
	if (SHOWN_BEFORE.test(quote)) return true;
	if (!isOwn && (knownOf(finding) || isKnown(asked))) return true;
	if (/\bstudy knows?\b/.test(`${asked}${finding.statement}`)) return true;
	if (isFullText && BY_OTHERS.test(finding.statement)) return true;
	if (isBorrowedAim(ask) || isLore(ask)) return true;
	if (asksDesign(ask) || MAIN_OUTCOME.test(finding.statement)) return false;
	if (candidate.type !== 'number' && (PROCEDURE.test(finding.statement) || isLookedAt(finding)))
		return true;
	return isSetUp(ask) || (isPastSetUp(ask) && !tellsChange(finding)) || isAim(ask);
}
