import { DOUBTING_VERBS, REPORTING_VERBS, STUDY_SUBJECT } from './cues';

const MANNER = String.raw`(?:(?:\p{L}+ly|also|further|then|first|thus|therefore|next|additionally|now|here|clearly|have|has|had)\s)*`;
const LEAD = String.raw`(?<lead>(?:[^,]{3,200},\s){0,2})`;
/** "In X, we find that …": the frame goes, the phrase in front stays. */
export const REPORT = new RegExp(
	`^${LEAD}(?<who>${STUDY_SUBJECT})\\s${MANNER}(?:${REPORTING_VERBS})(?:,?\\s(?:both\\s)?\\p{L}+ly(?:\\sand\\s\\p{L}+ly)?,?)?(?<where>,?\\s(?:in|on|for|with|through|by|via|using|from|across|under)\\s[^,]{3,50}?,?)?\\s(?:that|how(?!\\sto\\b)),?\\s(?<claim>.+)$`,
	'iu'
);
/** "we provide guarantees showing that X", "we give proof to indicate that X". */
export const GIVES = new RegExp(
	`^${LEAD}${STUDY_SUBJECT}\\s${MANNER}(?:provides?|presents?|gives?|offers?|reports?|obtains?|derives?|provided|presented|gave|offered|reported|obtained|derived)\\s[^,]{5,70}?\\s(?<how>showing|indicating|demonstrating|proving|confirming|suggesting|to (?:show|indicate|demonstrate))\\sthat\\s(?<claim>.+)$`,
	'iu'
);
export const REPORT_BARE = new RegExp(
	`^${LEAD}(?:we\\s${MANNER}(?:find|found|show|observe|observed|see)|(?:further|additional|our|these|the)?\\s?(?:\\p{L}+\\s)?(?:analys[ei]s|results|experiments|evaluations?|regressions?|simulations)\\s${MANNER}(?:shows?|showed|indicates?|indicated))\\s(?<claim>.+)$`,
	'iu'
);
export const DOUBT = new RegExp(
	`^${LEAD}(?<who>${STUDY_SUBJECT})\\s${MANNER}(?<doubt>${DOUBTING_VERBS}|(?:(?:is|are|was|were) consistent with|supports?|supported|strengthens?|corroborates?|favou?rs?) (?:the|a|our) (?:\\p{L}+ )?(?:view|idea|hypothesis|notion|concept|theory|contention|possibility|assumption))\\sthat,?\\s(?<claim>.+)$`,
	'iu'
);
/** "From the results, it is seen that X", "a conclusion can be drawn from A that X": X is what is told. */
export const PASSIVE_REPORT =
	/^(?:(?:from|based on|according to) (?:the|these|our) (?:\p{L}+ )?(?:results?|findings?|experiments?|analys[ei]s|data),? )?(?:it (?:is|was|has been|can be|could be|may be|can) (?:therefore |thus |also |hence )?(?:found|shown|demonstrated|observed|concluded|seen|stated|inferred|argued|noted|surprising|notable|noteworthy|remarkable|striking|interesting|clear|evident|apparent|obvious|important to note|worth noting)|(?:the |a )?conclusions? (?:can|could|may) be (?:drawn|made|reached)(?: from [^,]{3,40}?)?) that (?<claim>.+)$/iu;
/** "The main advantage is that X", "an odd finding worth telling is that X": X is what is told. */
export const ADVANTAGE =
	/^(?:the|our|one|its|another|an?)\s(?:\p{L}+\s){0,2}(?:advantages?|benefits?|strengths?|results?|findings?|conclusions?|observations?|insights?)(?:\sof\s[^,]{3,60}?|\s(?:worth|to)\s\p{L}+)?\s(?:is|was)\sthat\s(?<claim>.+)$/iu;
/** Of these it is said what they show, and not of the sentence: "tests showing that X". */
const EVIDENCE = String.raw`\b(?:by|evidence|literature|experiments?|stud(?:y|ies)|results?|findings?|research|data|works?|analys[ei]s|tests?|proofs?|reports?|theorems?|guarantees|observations?|simulations?|thus|hence|thereby|and|or|of|for|while|but)`;
/** "…, finding that X", "… in steps suggesting that X" and "… and find that X": a second statement inside the first. */
export const INNER_REPORT = new RegExp(
	`(?:(?:,?\\s(?:and|we)\\s${MANNER}(?:${REPORTING_VERBS})|,?\\s(?:and|while|but)\\s(?:(?:\\p{L}+\\s){0,3}(?:results?|experiments?|analys[ei]s|tests?|simulations?|evidence|data|findings|investigations?)\\s${MANNER}(?:${REPORTING_VERBS}|suggest|suggests|suggested)|it\\s(?:is|was|has been)\\s(?:found|shown|demonstrated|observed|concluded|suggested))|,?\\sto\\s(?:demonstrate|show|confirm|establish)|(?:,|(?<!${EVIDENCE}))\\s(?:showing|revealing|suggesting|implying|indicating)|,\\s(?:finding|demonstrating|which (?:shows?|suggests?|indicates?|implies|demonstrates?|reveals?)))\\sthat|,?\\s(?:since|because|as|where)\\swe\\s${MANNER}(?:find|found|show|observe)(?:\\sthat)?)\\s`,
	'iu'
);
