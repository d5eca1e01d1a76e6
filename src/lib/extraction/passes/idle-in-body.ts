import type { SectionKind } from '$lib/papers/paper';
import type { AnnotatedSentence } from '../annotated-text';
import { isNotFoundOut } from './not-found-out';
import { tellsOutcome } from './tells-outcome';

/** "we first", "we then also have": up to the verb. */
const WE = '\\bwe (?:then |also |first |next |now |further |only |simply |\\p{L}+ly |have |had )*';

/** "We trained each rope on 40 knots", "we removed all wet planks": a step of a procedure. */
const OWN_STEP = new RegExp(
	`${WE}(?:use[ds]?|train(?:ed)?|r[ua]n|compute[ds]?|calculated?|evaluated?|test(?:ed)?|measured?|report(?:ed)?|compared?|removed?|discard(?:ed)?|drop(?:ped)?|follow(?:ed)?|set|select(?:ed)?|choose|chose|add(?:ed)?|replaced?|assign(?:ed)?|limit(?:ed)?|restrict(?:ed)?|appl(?:y|ied)|generated?|tokeni[sz]ed?|tuned?|employ(?:ed)?|adopt(?:ed)?|annotated?|segment(?:ed)?|convert(?:ed)?|substituted?|interpret(?:ed)?|count(?:ed)?|implement(?:ed)?|take|took|created?|collect(?:ed)?|corrected|decoded?|learn(?:ed)?(?! that\\b)|perform(?:ed)?|conduct(?:ed)?|carr(?:y|ied)|search(?:ed)?|merged?|combined?|sort(?:ed)?|rank(?:ed)?|initiali[sz]ed?|prune[ds]?|parsed?|plot(?:ted)?|chosen|utili[sz]ed?|must)\\b`,
	'iu'
);
/** "Planks were sawn using the old saw", "the oar is used to steer", "wet knots are ignored". */
const PASSIVE_STEP =
	/\b(?:is|are|was|were|been) (?:then |also |first |\p{L}+ly )*(?:(?:used|applied|employed) (?:to|for|as|in|on)\b|(?:used|trained|implemented|computed|calculated|tuned|optimi[sz]ed|extracted|generated|parsed|tokeni[sz]ed|counted|selected|measured|performed|conducted|evaluated|estimated|combined|converted|applied) (?:[^,.;]{0,60} )?(?:using|with|on|into|against|from|by means of|via)\b|(?:ignored|discarded|collated|administered|asked to|provided to|written in|deferred to|judged by|assigned|hospitali[sz]ed|flattened|mapped|filtered|normali[sz]ed|(?:re-?)?label?led|annotated|taken (?:as|for|to)|compared (?:between|with|against|to)|designed (?:as|to))\b)/iu;
/** What came out of it: "… and found that", "which improved it", "higher than". */
const CAME_OUT =
	/\b(?:and|we|which|that|this|it) (?:\p{L}+ )?(?:find|found|see|saw|obtain(?:ed)?|achieved?|observed?)\b|\b(?:show(?:s|ed|n)?|outperform\p{L}*|(?<!\bto )improve[ds]?|improving|improvements?|gains? of|significantly|(?:an?|no|any|its|their|the) (?:\p{L}+ )?effects?|result(?:s|ed|ing) in|yield(?:s|ed|ing)?|(?<!\bto )(?:reduc|increas|decreas)(?:es?|ed)|, (?:reduc|increas|decreas)ing|(?:higher|lower|better|worse|faster|slower|larger|smaller|greater|more|less|fewer) (?:\p{L}+ )?than|(?<!\b(?:that|which|who) )(?:is|are|was|were) (?:\p{L}+ly )?(?:higher|lower|better|worse|faster|slower|larger|smaller|greater)|no (?:\p{L}+ )?differences?|differed|fell|rose|dropped)\b/iu;

/** "We also examined whether salt wears the ropes": asked, and not answered. */
const ASKED = new RegExp(
	`${WE}(?:examin|test|ask|investigat|explor|assess|check|evaluat|stud|wonder|sought to (?:learn|determin|examin|see)|determin|analy[sz])\\p{L}* (?:whether|if)\\b|^(?:the|our) (?:\\p{L}+ )?(?:tasks?|objectives?|aims?|goals?|purposes?)\\b[^.,]{0,60} (?:is|was|are|were) (?:not )?(?:to\\b|\\p{L}+ing\\b)`,
	'iu'
);
const ANSWERED =
	/\b(?:and|we|which|but) (?:\p{L}+ )?(?:find|found|see|saw|show(?:ed)?|observed?|conclude|unable)\b|\b(?:not|no)\b/iu;

/** "We will also tar the keel", "we are building a second mast": to come, or no more than wished. */
const PLANNED = new RegExp(
	`${WE}(?:will(?! call\\b| refer\\b)|plan(?:ned)? to|intend|hope|wish|would (?:like|hope|expect)|expect (?:to|that|further|(?:an? )?improvements?)|want to|need to|are (?:also |now |actively |currently |\\p{L}+ly )*(?:work|develop|investigat|consider|explor|plann|try|extend|tak|build|look|study|pursu)ing)\\b|\\bin (?:current|ongoing) work\\b`,
	'iu'
);
/** "A longer keel would allow more sail", "the tar could be replaced by wax": nobody did it. */
const MIGHT_BE_DONE =
	/\b(?:would|could) (?:also |then |\p{L}+ly )*(?:allow|yield|enable|help|support|benefit|be (?:\p{L}+ly )?(?:used|replaced|extended|required|needed|interesting|desirable|useful|helpful|exploited|consulted|incorporated|included|improved|combined|applied|tested|tagged|disambiguated|complemented|envisaged|explored|investigated|added))\b|\b(?:might|may|could|would) be to \p{L}+|\bwill (?:eventually|hopefully|certainly|soon)\b/iu;

/** "If salt wears ropes, then wet ones should break first": what would have to come out, and not what did. */
const FORETOLD =
	/^(?:thus,? |hence,? )?if [^,]{5,140}, (?:then )?[^,.;]{3,120}? (?:should|would)\b/iu;

/** "For example, a wet knot may slip": one case, without a figure. */
const ONE_CASE =
	/^(?:(?:as an?|for|to give an?|consider the following) (?:example|instance)\b|[^,]{0,60}, for (?:example|instance),)(?!.*\d)/iu;
/** "Of course, every rope will break", "one is notoriously hard": nobody had to find it out. */
const NO_NEWS =
	/^(?:of course|needless to say|obviously|ideally|it is well[- ]known)\b|\bnotoriously\b|\bthe most (?:common|widely[- ]used|popular|usual) (?:way|method|approach|technique|measure)\b/iu;
/** "Figures in brackets are gains", "the dotted line denotes wet ropes": how a table or a drawing is to be read. */
const LEGEND =
	/^(?:the )?(?:figures|numbers|values|scores) in (?:parenthes[ie]s|parantheses|brackets|bold|italics)\b|\b(?:stars?|circles?|squares?|triangles?|(?:dotted|dashed|solid|bold|shaded|grey|gray|thick|thin|red|blue|green|black|white) (?:lines?|curves?|bars?|box(?:es)?|arrows?|areas?|cells?|edges?|arcs?|nodes?|font))\b[^,.;]{0,40} (?:denotes?|represents?|indicates?|marks?|shows?|corresponds?)\b|\b(?:shown|marked|drawn|indicated|displayed|plotted|printed) (?:with|in|by|as) (?:an? |the )?(?:light |dark |pale )?(?:dotted|dashed|solid|bold|shaded|grey|gray|stars?|circles?|squares?|italics?)\b|\bto denote\b/iu;

/** "12The ropes", "of a rope 4See also", "of this type.8 When it rains": the mark of a footnote grown to a word. */
const FOOTNOTE =
	/(?:^|\s|\p{Ll})\d{1,2}(?:The|In|We|This|These|It|For|If|Note|See|As|Our|There|Actually|Unlike|That|Here|When|Since|However|All|Some|While|Although)\b|\p{Ll}{3}\.\d{1,2} \p{Lu}\p{Ll}/u;
/** "the method of (Olm, 1998)", "described in [4]": what is meant is lost with the brackets. */
const CITED_AS_NOUN =
	/\b(?:of|by|in|to|from|over|than|with|see|like|following|follow(?:s|ed)?) (?:\((?:e\.g\.,? )?\p{Lu}[^()]{1,60}\d{4}[a-z]?\)|\[\d[\d, –-]*\])/u;
/** "Following Olm and Tar (1998), wet planks are dropped", "takes the model of Olm et al. (2004)" */
const AFTER_OTHERS =
	/\b(?:[Ff]ollow(?:s|ed|ing)?|as in|(?:approach|model|method|algorithm|setup|set-up|definition|procedure|settings?|implementation)s? (?:of|by|in|from)) (?:\p{Lu}[\p{L}’'-]+(?: and | & | et al\.?,? |, |\s)?){1,4}[([](?:19|20)\d\d/u;
/** "as noted above", "the ropes listed in this section", "the tests below": elsewhere in the text. */
const ELSEWHERE =
	/\b(?:described|discussed|shown|mentioned|listed|given|presented|defined|introduced|outlined|reported|suggested|noted|cited|experiments|results|analysis|tests) (?:above|below|earlier)\b|\b(?:in|of) (?:the (?:previous|next|following|preceding|last)|this) (?:sub)?section\b|\(see examples? \(?\d|\b(?:via|using|in|by) equations? \d|\bin the conclusions? of (?:the|this) paper\b/iu;
/** "The corpus consists of 40 ropes", "the training set is a pile of planks": what was worked on. */
const DATA_TOLD =
	/^(?:all |both |the |our |this |that |these |each )?(?:[\p{L}\d-]+ ){0,4}(?:corpus|corpora|data ?sets?|data|(?:training|test|development|evaluation) sets?|collection|vocabulary(?: size)?)\b[^,.;:]{0,50} (?:consists? of|contains?|contained|comprises?|comprised|come|comes|came|is an?|was an?|have|had|was \d)\b/iu;

const STEPS_STAND: readonly SectionKind[] = ['methods', 'results', 'other', 'discussion'];

function isOutside(text: string): boolean {
	return (
		FOOTNOTE.test(text) ||
		CITED_AS_NOUN.test(text) ||
		AFTER_OTHERS.test(text) ||
		ELSEWHERE.test(text) ||
		LEGEND.test(text)
	);
}

/**
 * In running text: a step of a procedure, what is planned, one case, how a drawing is read, what points elsewhere. An
 * abstract tells such things only where they matter.
 */
export function isIdleInBody({
	text,
	section
}: Pick<AnnotatedSentence, 'text' | 'section'>): boolean {
	if (PLANNED.test(text) || MIGHT_BE_DONE.test(text) || isNotFoundOut(text)) return true;
	if (ASKED.test(text) && !ANSWERED.test(text)) return true;
	if (ONE_CASE.test(text) || NO_NEWS.test(text) || isOutside(text)) return true;
	if (!STEPS_STAND.includes(section)) return false;
	if ((OWN_STEP.test(text) || PASSIVE_STEP.test(text)) && !CAME_OUT.test(text)) return true;
	if (FORETOLD.test(text)) return true;
	if (section === 'results') return DATA_TOLD.test(text) || !tellsOutcome(text);
	return section === 'discussion' && !tellsOutcome(text);
}
