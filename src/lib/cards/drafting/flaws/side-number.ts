import { tagWords } from '$lib/extraction/parts-of-speech';
import { isNominal } from '$lib/extraction/word';
import type { Ask } from '../ask';
import { asksOwnSize } from '../patterns/asking/sizes';
import { MEASURED } from '../rewording/measured';

const SPELLED =
	'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\p{L}+teen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)';
/** "61", "a total of 3,910", "more than 1.3 million", "twenty-six": a number of things, and no share or measure of them. */
const BARE_COUNT = new RegExp(
	`^(?:(?:an average of|more than|over|about|around|nearly|almost|at least|only|some)\\s)?(?:\\d[\\d,]*(?:\\.\\d+(?=\\s))?|(?:${SPELLED})(?:-\\p{L}+)?)(?:\\s(?:and|million|thousand|hundred|billion|(?:${SPELLED})(?:-\\p{L}+)?))*$`,
	'iu'
);
/** What is counted follows, or what those who were counted did. */
const COUNTED =
	/^\s(?:[^\s;.]+\s){0,5}?(?:\p{L}{3,}s|people|women|men|children|mice|sera|were|was|had)\b/u;
/** The other side stands beside it: "11 vs 2". */
const BESIDE = /^[^.;]{0,40}\b(?:vs|versus|compared (?:with|to)|rather than|instead of|out of)\b/iu;
const AGAINST =
	/(?:\b(?:vs\.?|versus|compared (?:with|to)|rather than|instead of)|\S\sfrom)\s(?:only\s)?$/iu;

/** How large a collection is that the paper brings: "the corpus holds 120 hours". */
const COLLECTION =
	/\b(?:data ?sets?|corp(?:us|ora)|suites?|librar(?:y|ies)|atlas|databases?|collections?|treebanks?|lexicons?|ontolog(?:y|ies)|repositor(?:y|ies)|taxonom(?:y|ies)|covers?|spans?|spanning|covering|encompass(?:es|ing)?)\b|^how many [^?]* does [^?]* (?:consist of|comprise|contain|include|amount to|total|hold|have)\?$/iu;
const PERSONS =
	/\b(?:patients|participants|subjects|people|women|men|children|adults|students|individuals|infants|neonates|families|cases|volunteers|residents|members|admissions|inhabitants|undergraduates|specimens|samples|approaches|modules|algorithms)\b/u;
/** How large an experiment the authors ran: "evaluates eight models", "runs over 1,100 games". */
const EXPERIMENT =
	/\bthe study (?:\p{L}+ly )?(?:evaluat|run|ran|compar|test|us(?:e|es|ed)\b|conduct|train|prob|analy[sz]|benchmark|simulat|annotat|generat|collect|releas)/u;

const FEW = /^(?:one|two|2)$/iu;
const SMALL = /^(?:over |only )?(?:two|three|four|five|six|seven|eight|nine|ten|\d|10)$/iu;
/** On how many of each a study was run. */
const OF_THE_SET_UP =
	/^\s(?:[\p{L}-]+ ){0,3}?(?:data ?sets|benchmarks|types|modes|groups|arms|hospitals|cent(?:er|re)s|sites|layers|parameters|conditions|classifiers|runs|folds)\b/u;

/** How many took part, were treated or fell into a group; which devices or items there were: no result. */
function isBareCount({ candidate, hidden, seen, before, after, isCloze }: Ask): boolean {
	if (!BARE_COUNT.test(hidden) || asksOwnSize(candidate)) return false;
	const counted = isCloze ? after.slice(0, 60) : seen.slice(0, 60);
	if (SMALL.test(hidden) && OF_THE_SET_UP.test(isCloze ? after : seen.replace(/^.*?how many/u, '')))
		return true;
	const isOwnSize = COLLECTION.test(seen) || (candidate.finding.isOwnAct && EXPERIMENT.test(seen));
	if (isOwnSize && !PERSONS.test(counted) && !FEW.test(hidden)) return false;
	if (!isCloze) return true;
	return COUNTED.test(after) && !BESIDE.test(after) && !AGAINST.test(before);
}

/** "(p < 0.05)" is how sure it is; "at 500 Hz", "for a 36 kg load" is where it was looked at. */
const BOUND = /\bp(?:s|[-\s]?values?)?\s?\(?$/iu;
const CIRCUMSTANCE =
	/\b(?:exposed to|(?:over|during) a period of|the first) $|(?:\b(?:frequency|frequencies|temperature|field strength|wavelength|speed|pressures?|flows?|rate) (?:of )?\($)|^(?:for|at|in|with|under) an? $/iu;
const PHYSICAL =
	/^[\d.,\s–-]+\s?(?:k?Hz|MHz|GHz|kg|g|mm|cm|m|km|T|Tesla|°C|K|V|W|kW|ppm|years?|months?|weeks?|days?|hours?|hrs?|h|minutes?|mins?|seconds?|s|L\/min|l\/min|mW|nm|rpm|dB)$/u;
/** "an output of 22 dBm at [17 GHz]", "at [9 Hz], the gain was 8%": where it was looked at, beside what came out. */
const LOOKED_AT = /\b(?:at|under) (?:a \p{L}+ of )?$/iu;
/** "was seen 14 km off with the wind speed of [9 m/s]" */
const RUN_WITH =
	/\bwith the (?:\p{L}+ ){0,2}(?:speed|velocity|temperature|pressure|frequency|voltage|flow|concentration|distance|depth|wavelength|load) of $/iu;
/** "in the presence of [1 mM] tar", "increasing stress ([15 to 30 N])": what it was done with. */
const DONE_WITH =
	/\b(?:presence|absence|intervention|addition|dose|doses|injection|concentrations?) of $|\b(?:presence|absence) of [^,;]* \($|^(?:increasing|decreasing|raising|lowering|using|by using|with|after) [^,;()]*\($/iu;
/** "the mixing of [18%] tar", "run at [25 °C]", "[two months] storage of B": under what it was done. */
const DONE_AT =
	/\b(?:carried out|performed|conducted|run|prepared|incubated|stored|synthesi[sz]ed|heated|grown|kept) (?:[^,;{}]* )?at $/u;
const DEGREES = /\d\s?°\s?[CF]$/u;
const SHARE_OF_DOSE = /\b(?:injection|addition|presence|absence) of $/u;
/** "[two months] storage": how long it was, and no more. */
const LASTS_FIRST =
	/^ (?:storage|treatment|exposure|incubation|training|therapy|culture|fasting) /u;
/** "between conception and [6 months] after": the end of a time. */
const BETWEEN_TIMES = /\bbetween [^,;\d]* and $/u;
/** "of −15%∼[20%]", "[−15%]∼20%": one of two bounds. */
const UPPER_BOUND = /\d\s?%?\s?[∼~]\s?$/u;
const LOWER_BOUND = /^\s?[∼~]\s?[-−]?\d/u;
/** "the older group ([30–50 years])", "those who are [20–29 years] of age": who they were. */
const WHO_THEY_WERE =
	/\b(?:group|groups|adults|children|adolescents|women|men|aged|persons|participants|patients|survivors|subjects) \((?:aged? )?$/iu;
/** "women [under 60 years] of age" */
const A_TIME_AT_ALL = /\d\s?(?:years?|months?|weeks?|days?)$/iu;
const YEARS = /^\d+\s?(?:-|–|to)\s?\d+ years?$/iu;
/** "the [1,400]-nucleotide strand", "a [two]- or three-way seat", "a [3]D map": part of a name. */
const PART_OF_NAME = /^(?:-\s?|)\p{L}/u;
/** "a [5]' end", "x =[0.02]", "AP@[0.5]", "d [33] =": a sign of the formula or the strand. */
const OF_A_SIGN = /^['’′]\s|^\s?=/u;
/** "openTar [2.0]": its version; "of pH [2.0]" is none. */
const NAME_BEFORE = /\b\p{L}?\p{Ll}{2,}\p{Lu}\p{L}*\s$/u;
const VERSION = /^\d{1,2}\.\d$/u;
const SIGN_BEFORE = /(?:[@_]|\b[x-z]\s?=\s?)$/u;
/** "Tarring 69:[493–498], 2006", "(TRUNCATED AT [250] WORDS)": where it was printed. */
const OF_PRINT = /\b\d+:\s?$|\bTRUNCATED AT $/u;
/** "since [60 h] after": from when on. */
const SINCE = /\bsince $/u;
/** "located at [-854] in": a place, and no result. */
const LOCATED =
	/\b(?:located|positioned|situated|spanning|positions?|nucleotides?|residues?|codons?) (?:at |from |position )?$/iu;

/** "[0.35 nm] CMOS technology", "[150 μg] morphine": which one it was; "a [20 dB] gain" is what came out. */
function tellsWhichOne({ before, hidden, after }: Ask): boolean {
	const isStrength = /\d\s?(?:[µμkmn]?[gLlMm]|[cmnµμ]m|T|Tesla|IU|m?[VW]|k?Hz|[MG]Hz|kVp?)$/u.test(
		hidden
	);
	if (!isStrength || !/^\s\p{L}/u.test(after)) return false;
	const words = tagWords(after.slice(0, 60));
	const end = words.findIndex(({ pos }) => !/^(?:ADJ|NOUN|PROPN)$/u.test(pos));
	const thing = after.slice(0, words[end < 0 ? words.length - 1 : end]?.span.start ?? after.length);
	if (thing.trim() === '' || isNominal(words[0]) === false) return false;
	return !MEASURED.test(thing.trim()) && !/\b(?:of|by|(?<!respect )to|than) $/u.test(before);
}

/** "the study evaluated A at [0.075%]": what was looked at. */
const LOOKS_AT =
	/\bthe study (?:\p{L}+ly )?(?:evaluat|investigat|examin|assess|explor|studi|compar|aim|seek|sought)/u;

/** Of what was done, to whom and where; or no quantity at all. */
function isOfSetUp(ask: Ask): boolean {
	const { before, hidden, after } = ask;
	const isBeside =
		/\d/u.test(before.replace(/\S*\p{L}\S*/gu, '')) ||
		/\d/u.test(after.replace(/\S*\p{L}\S*/gu, ''));
	if (LOOKED_AT.test(before) && PHYSICAL.test(hidden) && isBeside) return true;
	if (RUN_WITH.test(before) && /\d/u.test(before)) return true;
	if (DONE_WITH.test(before) && (!/%$/u.test(hidden) || /^, \d/u.test(after))) return true;
	if (DEGREES.test(hidden) && DONE_AT.test(before)) return true;
	if (SHARE_OF_DOSE.test(before) && /^ \p{L}/u.test(after) && !/^ (?:of|in|for|and)\b/u.test(after))
		return true;
	if (A_TIME.test(hidden) && SPAN_OF.test(before)) return true;
	if (A_TIME.test(hidden) && (LASTS_FIRST.test(after) || BETWEEN_TIMES.test(before))) return true;
	if (UPPER_BOUND.test(before) || LOWER_BOUND.test(after)) return true;
	// "[1-3] Four kinds of owls": a reference.
	if (before.trim() === '' && BARE_FIGURES.test(hidden) && /^ \p{Lu}\p{Ll}/u.test(after))
		return true;
	if (A_TIME_AT_ALL.test(hidden) && /^ of age\b/u.test(after)) return true;
	if (YEARS.test(hidden) && WHO_THEY_WERE.test(before)) return true;
	if (SINCE.test(before) && /^\s?\p{L}* ?after\b/u.test(after)) return true;
	if (
		tellsWhichOne(ask) ||
		(ask.candidate.finding.isOwnAct && LOOKS_AT.test(before) && /%$/u.test(hidden))
	)
		return true;
	if (
		OF_A_SIGN.test(after) ||
		SIGN_BEFORE.test(before) ||
		(VERSION.test(hidden) && NAME_BEFORE.test(before))
	)
		return true;
	return PART_OF_NAME.test(after) || OF_PRINT.test(before) || LOCATED.test(before);
}

/** "10 [4] seeds", "50 [200 mg]": a dash or a power between the two was lost. */
const BESIDE_FIGURE = /\d $/u;
const TWO_IN_ONE = /^\d+ \d+\p{L}/u;
/** "the [5] Whys game", "lost [80%] Wrecked boats were": part of a name, or of the next sentence. */
const BEFORE_NAME = /^ (?:(?![GMK]b)\p{Lu}\p{Ll}{3,}(?<!an|ese|ish|ic|ch)|D)\b/u;

const isNoFigure = ({ before, hidden, after, seen }: Ask): boolean =>
	(BESIDE_FIGURE.test(before) && /^\d/u.test(hidden)) ||
	(/\d$/u.test(hidden) && /^ \d{1,2}(?! 000)\b(?![.,]\d)/u.test(after)) ||
	TWO_IN_ONE.test(hidden) ||
	(BEFORE_NAME.test(after) && /^[\d.,]+\s?%?$/u.test(hidden) && !COLLECTION.test(seen));

/** "were negatively linked (r [0.2])": its minus was lost in print. */
const RELATED_BY = /\b(?:[rR]s?|rho|ρ|coefficient)\s?[=:]?\s?$/u;

function lostSign({ before, hidden, candidate }: Ask): boolean {
	const { statement } = candidate.finding;
	return (
		RELATED_BY.test(before) &&
		/^0?\.\d/u.test(hidden) &&
		/\b(?:negativ|invers)/u.test(statement) &&
		!/\bpositiv/u.test(statement)
	);
}

/** "(chi 2 = [0.3])": how sure it is. */
const TEST_STATISTIC = /(?:\bchi\S*|χ\S*|\b[FtzHU])\s?(?:\(?[\d,. ]+\)?)?\s?=\s?$/u;
/** What it was done with, and how well it was done, before anything came out. */
const OF_THE_STUDY =
	/\b(?:transducer|probe|scanner|needle|catheter size|slice thickness|(?:adjusted|survey|questionnaire) response rate|response rate (?:to|for|of) the (?:survey|questionnaire)|participation rate|outcome measure|main outcome|statistical tests? used|data were (?:collected|available)|follow-up data|operating time|follow(?:ed)?(?:-|\s)up for|intraclass correlation coefficient between|inter-?(?:rater|observer)|gas flows? (?:was|were)|total population of|completed (?:surveys|questionnaires)|^the (?:mean |median )?(?:observation|study|recruitment) period|what was the (?:mean |median )?(?:observation|study) period|(?:responded to|(?:returned|completed|filled in|answered)) (?:the|our|all|this)? ?(?:\p{L}+ )?(?:questionnaires?|surveys?|forms?)|questionnaires? (?:was|were) (?:returned|completed)|(?:considered|available|included) (?:for|in) (?:the )?(?:final )?analys[ei]s|mean age|male.to.female ratio)\b/iu;
/** "(20% response)", "EPDS was filled in [three months] after birth". */
const RESPONSE = /^ (?:response|participation|follow-?up)\b/u;
const OF_INTERVAL = /^\s?(?:C\.\s?I|CIs?\b|confidence)/u;
/** "size<or=[3 cm]" */
const BOUND_SIGN = /(?:[<>≤≥]|\bor)\s?=\s?$|\p{L}\s?[<>≤≥]\s?$/u;
/** "CO([2])" */
const INDEX = /\p{L}\($/u;
const TIME_AFTER = /^ (?:after|before|following|prior to|post|later|follow[- ]?up)\b/u;
const A_TIME =
	/^(?:\d[\d.,–-]*|two|three|four|five|six|seven|eight|nine|ten|twelve)(?: to \d+)? ?(?:seconds?|minutes?|mins?|hours?|days?|weeks?|months?|years?)$/iu;
/** "the time was [3 days] after B": what came out. */
const IS_TIME = /\b(?:was|were|is|are|of|took|lasted|by|from|to|for|about|until) (?:\p{L}+ )?$/u;
/** "when the flow was cut to [50%], B fell", "for saving [20%] of the tar, B was best": what was done before. */
const CONDITION =
	/^(?:(?:[^,]* that )?(?:when|whenever|where|if|once|after|at|as the|for \p{L}+ing) [^,]*|with [^,]*\bat )$/iu;
const CONDITION_ENDS = /^[^,\d]*,/u;
/** "below [75 mm] depth", "at the [10–20 cm] soil layer": where it was. */
const PLACED_AT = /\b(?:below|above|beneath|at|in|to) (?:the |an? )?$/u;
/** "in the period [18-35 years] that" */
const SPAN_OF = /\b(?:period|interval)s? $/u;
const IS_PLACE = /^ (?:depth|(?:\p{L}+ )?layers?|altitude|distance)\b/u;
/** "[10%] rise of A results in a fall of 0.1 in B": how far the first was moved. */
const STEP =
	/^ (?:increase|decrease|rise|reduction|increment|change|addition) (?:of|in) [^,;]*\b(?:results? in|leads? to|causes?|yields?|increases|decreases|reduces|raises|lowers)\b[^,;]*\d/u;

function isCircumstance(ask: Ask): boolean {
	const { before, hidden, after, isCloze } = ask;
	if (!isCloze) return false;
	if (isOfSetUp(ask) || isNoFigure(ask) || lostSign(ask)) return true;
	if (RESPONSE.test(after) || OF_INTERVAL.test(after)) return true;
	if (BOUND_SIGN.test(before) || (INDEX.test(before) && /^\)/u.test(after))) return true;
	if (A_TIME.test(hidden) && TIME_AFTER.test(after) && !IS_TIME.test(before)) return true;
	if (CONDITION.test(before) && CONDITION_ENDS.test(after)) return true;
	if (PLACED_AT.test(before) && PHYSICAL.test(hidden) && IS_PLACE.test(after)) return true;
	if (/^(?:an? |each |every )?$/iu.test(before) && STEP.test(after)) return true;
	if (TEST_STATISTIC.test(before) || /^age \d+$/u.test(hidden)) return true;
	if (BOUND.test(before) && /^(?:[<>≤≥]|0?\.\d)/u.test(hidden)) return true;
	return CIRCUMSTANCE.test(before) && PHYSICAL.test(hidden);
}

/** "there were 34 (39%) benign and 54 (61%) malignant masses", "28 (32%) of the lesions were in dense breasts". */
const MAKE_UP =
	/^there were (?:\d[\d.,]*(?:\s\([^)]*\))?\s)?(?:\p{L}+\s){1,3}and (?:\d|\p{L}+\s\p{L}+\.?$)|^(?:among|of) [^,]{3,60}, (?:were|was) (?:men|women|unmarried|married|single|white|black|smokers|employed)\b|\s(?:were|was) (?:localized|located|situated) in\b/u;
/** "6 of 174 canals ([3%])": whoever sees both can work it out. */
const WORKED_OUT = /\b(?:\d[\d,]*|\p{L}+) (?:out )?of (?:the )?\d[\d,]*(?: \p{L}+){0,4} \($/u;

/** "6 of 174": of how many is told with how many. */
const OUT_OF = /\b\d+ (?:out )?of (?:the )?$/u;

/** "3.2 (95% CI [1.1-5.4])", "(range [4-17])": how sure or how wide, beside the value itself. */
const SPREAD =
	/(?:\bC\.?\s?I(?:s|\.)?\)?[:,]?\s|\b(?:range(?: of| was)?|ranging from|IQR|SD|SE)[:,]?\s|\d\s?[^\s;()]*;\s)\(?\[?$/u;
/** "12.5 ± [3.1]", "10 ([5.3]) versus 1": how wide, or what share, beside the value itself. */
const DEVIATION = /(?:[+±]|\\pm)\s?$/u;
const IN_BRACKET = /\d\s?[([]$/u;
const BARE_FIGURES = /^[-−]?\d[\d.,]*(?:(?:\sto\s|\s?[-–]\s?)[-−]?\d[\d.,]*)?$/u;
/** "was linked with B ([2.2 [1.1-3.4]])": of what kind the estimate is, nothing tells. */
const ESTIMATE = /^[-−]?\d[\d.]*,?\s?(?:\[|\(?95\s?%)/u;
const NAMES_ESTIMATE =
	/\b(?:a?[OHR]R|SMD|W?MD|IRR|PRR?|ratios?|risks?|mean|median|differences?|rates?|prevalence|incidence|coefficient|beta|β|estimate|score|level|AUC)s?\b/u;

/** "the rates were [50%] and 92%": of which two is not told. */
const OF_TWO = /^(?:\s?%)?\sand\s\d[\d.]*\s?%?(?:[.,]|$)/u;

/** "a transmission from 65% to [75%]": one end of a range; "fell from 65% to [40%]" is a change. */
const END_OF_RANGE =
	/\bfrom\s(?:\p{L} ?= ?)?[-−]?[\d.,]+\s?[%°]?\s?\p{L}{0,3}\sto\s(?:\p{L} ?= ?)?$|\bbetween [$€£]?[\d.,]+ and $/u;
/** "was seen to vary from [65%] to 75%", "the range was r = [0.2] to r = 0.8" */
const HEAD_OF_RANGE =
	/\b(?:rang|var[yi]|span|extend)\p{L}* (?:(?:was|were) )?(?:from )?(?:\p{L} ?= ?)?$/u;
const CHANGES =
	/\b(?:increas|decreas|improv|reduc|drop|fall|fell|ris|rose|grow|grew|declin|chang|cut|lower|rais|boost|shrank|shrink|climb|went|go|advanc|bring|brought|push|shift|mov|worsen|doubl)\p{L}*\b/u;

/** "was [74%] versus 88%.": which of the two is which is not told. */
const UNNAMED_SIDES = /^\s?(?:versus|vs\.?)\s[\d.,]+\s?%?\.?$/u;
const UNNAMED_OTHER = /\b(?:was|were|is|are)\s[\d.,]+\s?%?\s(?:versus|vs\.?)\s$/u;
/** "the rate in the north group was [5%] for barges": of which side? */
const OF_A_SIDE = /\b(?:in|for|among) [^,]*\b(?:groups?|cohorts?|arms?)\s(?:was|were)\s$/u;
const NAMES_SIDES = /\b(?:than|compared|between|with|without|in|for|among|from|after|group|arm)\b/u;
/** "between [300 Hz] to 900 Hz", "between [€17] and €36 mn": one end of a range. */
const START_OF_RANGE = /^\s(?:to|and)\s[$€£]?[\d.,]+\s?\p{L}{0,3}\b/u;

/** How sure it is, and no result: not counted among the figures of a sentence. */
const SURENESS =
	/[([]?(?:95\s?% )?(?:CIs?|confidence intervals?)[^)\]]*[)\]]?|\b[pP]\s?[<=>≤≥]\s?[\d.]+|\([^()]*\d\s?[-–]\s?\d[^()]*\)/gu;
/** More figures in sight than a reader can tell apart in one sentence. */
const MOST_FIGURES = 5;

/** "from 1990-1991 to 2003-2004": when, and no amounts. */
const YEARS_SEEN =
	/\b(?:in|from|between|since|until|by|and|to|of|during) (?:19|20)\d\d(?:\s?[-–/]\s?(?:19|20)?\d\d)?\b(?!\s?[%\p{L}]*\p{Ll}s\b)/gu;

function isOneOfMany({ seen }: Ask): boolean {
	const figures =
		seen
			.replace(SURENESS, '')
			.replace(YEARS_SEEN, '')
			.match(/\d+(?:[.,·]\d+)*/gu)?.length ?? 0;
	return figures >= MOST_FIGURES;
}

/** "the mean time was [9 days].": of what, nothing tells. */
const OF_WHAT =
	/^(?:the )?(?:(?:mean|median|average|overall|total|annual|percentage) )*(?:time|value|rate|change|number|level|score|difference|ratio|percentage|increase|decrease)s?(?: \([^()]*\))? (?:is|was|are|were) $/iu;

/** "[33 (27%)] had rust.": of whom, the sentence before tells. */
const isBareAtStart = (before: string, after: string) =>
	before.trim() === '' &&
	/^ (?:had|were|was|did|\p{L}{3,}ed|underwent|died|felt|thought|said|knew|saw|took|gave|chose|made|left|became|went|found|believe|agree|report|use)\b/u.test(
		after
	) &&
	!/\d\s?%/u.test(after);

/** "no rust was seen in [25 (45%)].": of whom, nothing tells. */
const isBareAtEnd = (before: string, hidden: string, after: string) =>
	/\b(?:in|of|for) $/u.test(before) &&
	/^\d+ \([\d.·]+\s?%\)$/u.test(hidden) &&
	/^\.?$/u.test(after) &&
	!/\d|\b(?:patients|subjects|participants|cases|women|men|children)\b/u.test(before);

function isUnassigned({ isCloze, before, hidden, after }: Ask): boolean {
	if (!isCloze) return false;
	if (/\bas follows:[^;]*$/u.test(before)) return true;
	if (OF_WHAT.test(before) && /^\.?$/u.test(after)) return true;
	if (isBareAtStart(before, after) || isBareAtEnd(before, hidden, after)) return true;
	// "34 ([50%] of all losses) barns": a share in passing.
	if (/\b\d+ \($/u.test(before) && /^ of [^()]*\) \p{L}/u.test(after)) return true;
	if (END_OF_RANGE.test(before) && !CHANGES.test(before)) return true;
	if (HEAD_OF_RANGE.test(before) && /^ to\s/u.test(after)) return true;
	if (UNNAMED_SIDES.test(after) && !NAMES_SIDES.test(before)) return true;
	if (UNNAMED_OTHER.test(before) && /^\.?$/u.test(after) && !NAMES_SIDES.test(before)) return true;
	if (OF_A_SIDE.test(before) && /^ for \D*$/u.test(after)) return true;
	if (/\bbetween $/u.test(before) && START_OF_RANGE.test(after)) return true;
	if (/\($/u.test(before) && ESTIMATE.test(hidden) && !NAMES_ESTIMATE.test(before)) return true;
	if (SPREAD.test(before) || DEVIATION.test(before)) return true;
	if (IN_BRACKET.test(before) && BARE_FIGURES.test(hidden) && /^[)\]]/.test(after)) return true;
	return (
		OF_TWO.test(after) &&
		!/\s(?:and|or|versus|vs)\s/u.test(`${before} ${after.replace(OF_TWO, '')}`)
	);
}

/** "was 5.8 for [residents and 5.1] for directors": half of one side, and the other's figure. */
const TWO_HALVES =
	/^(?![\d.<>≥≤~]|(?:only|about|over|up to|at least|nearly|approximately)\b)[^\d]{3,}\s(?:and|or|but)\s(?:\p{L}+\s)?[-−]?\d|^(?:for|in|on|to|of|with|at|by|from)\s.*\d\S*\sand\s.*\d|^(?!that\b).*\b(?:ranged|was|were|is|are)\b.*\d|^\p{L}.*\s(?:and|or|versus|vs\.?)\s[\d.,]+\s?%?$|^the (?:\p{L}+ )+from \d.*\bto \d|\d[\d.]*\s?%?\s(?:indicating|suggesting|showing|meaning)\b/u;

const isShareInBracket = ({ hidden, after }: Ask) => /%$/u.test(hidden) && /^[;,)]/u.test(after);

/** "were [9% with a spread below 2%]", "has [41 rows and a depth of 6 m]", "lost [9% and 7% linked with B]": two measures. */
const TWO_MEASURES =
	/^[^\p{L}]*\d\S*(?: [^\d\s]\S*){0,3} (?:with|and)(?: [\p{L}-]+){1,4} \d|^[\d.]+\s?%? and [\d.]+\s?%? \p{L}{3,}/u;

/** "what did it reach? – rates of [66.5% and 55.3% on A]": two answers. */
const TWO_FIGURES = /\d\s?%?(?: [^\d,;]{1,30})? and (?:\p{L}+ ){0,3}\d[\d.]*\s?%?(?!\p{L})/u;

/** "is made up of [two modes]": how many there are, where which they are is the point. */
const OF_FEW_KINDS =
	/^(?:two|three|four|five|six|several) (?:modes|types|kinds|parts|stages|phases|steps|components|modules|categories|classes)$/u;
/** "which genes did it find?" – "67 linked genes": none of them is named. */
const COUNTED_THINGS = /^(?:\d{2,}|\d{1,3}(?:,\d{3})+) (?:[\p{L}-]+ ){0,4}?\p{Ll}{3,}s\b/u;
const LISTS =
	/\b(?:what|which [^?]*?) (?:do|does|did) [^?]* (?:identify|find|ascertain|detect|discover|isolate|consist of|comprise|contain|include)\?$/u;

/** Numbers that tell how a study was set up, whom it had, or under what condition a result holds. */
export function isSideNumber(ask: Ask): boolean {
	if (OF_THE_STUDY.test(ask.seen) || OF_FEW_KINDS.test(ask.hidden)) return true;
	if (!ask.isCloze && COUNTED_THINGS.test(ask.hidden) && LISTS.test(ask.seen)) return true;
	if (ask.candidate.type !== 'number') return false;
	const isPhrase = /^(?:gap|phrase)$/u.test(ask.candidate.pattern);
	if (
		!ask.isCloze &&
		!/^(?:value|how-many|outcome)$/u.test(ask.candidate.pattern) &&
		TWO_FIGURES.test(ask.hidden)
	)
		return true;
	if (isPhrase && ask.isCloze && [TWO_HALVES, TWO_MEASURES].some((two) => two.test(ask.hidden)))
		return true;
	return (
		isBareCount(ask) ||
		isCircumstance(ask) ||
		isUnassigned(ask) ||
		isOneOfMany(ask) ||
		OUT_OF.test(ask.before) ||
		(isShareInBracket(ask) && WORKED_OUT.test(ask.before)) ||
		MAKE_UP.test(ask.seen.replace(/\s+/g, ' '))
	);
}
