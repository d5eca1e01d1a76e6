import type { Finding } from '$lib/extraction/finding';
import type { Candidate } from '../../candidate';

const SPELLED =
	'(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\\p{L}+)?|(?:ten|eleven|twelve|\\p{L}+teen)(?! (?:hundred|thousand|million))';
/** "46", "a total of 1,323", "twenty-eight": how many took part; fewer than ten are cases. */
const COUNT = `(?:a total of |in total |overall |the final sample of )?(?<count>\\d{2,3}|\\d{1,3}(?:,\\d{3})+|\\d{4,6}|${SPELLED})`;
/** Whom studies are made of. */
const PERSONS =
	'patients|participants|subjects|people|persons|women|men|children|adults|students|undergraduates|adolescents|individuals|infants|neonates|newborns|volunteers|respondents|residents|employees|mothers|trials|studies|articles|papers|mice|rats|hospitals|schools|households|families|nurses|physicians|doctors|clinicians|practitioners|workers|survivors|couples|teachers|developers|programmers|engineers|veterans|caregivers|parents|boys|girls|outpatients|inpatients|managers|executives|professionals|users|consumers|customers|experts|testers|designers|companies|firms|organi[sz]ations|enterprises|projects|experiments';
/** What else is gone through by the dozen. */
const THINGS =
	'artefacts|artifacts|publications|reports|abstracts|records|repositories|websites|apps|posts|messages|commits|bugs|defects|institutions|universities|interviews|cases';
const whoOf = (nouns: string) =>
	`(?<who>(?:[\\p{Ll}][\\p{L}'’-]* (?!(?:and|or|of|in|from|with|were|was|to) )){0,4}(?:${nouns}))`;
const WHO = whoOf(PERSONS);
/** "with LVH", "aged 40 to 74 years": which of them. */
const OF_WHICH =
	'(?<which>(?: (?:with|without|aged|undergoing|suffering from|at|in|from|on) (?:(?!(?:whom|which|and|or|groups?)\\b)[^\\s\\d,;:.()]+ ?|\\d\\S* (?=to |years)){1,7}?(?: or (?:older|younger|more|over))?)?)';
const DEEDS =
	'recruited|enrolled|included|randomi[sz]ed|studied|surveyed|interviewed|examined|evaluated|analy[sz]ed|followed|treated|reviewed|tested|invited|screened';
const TOOK_PART =
	'participated(?: in (?:the|this) (?:study|trial|experiment|survey))?|took part(?: in (?:the|this) (?:study|trial|experiment|survey))?|completed (?:the|this|an?|our) (?:\\p{L}+ )?(?:study|trial|survey|questionnaire)s?|filled (?:in|out) (?:the|this|an?|our) (?:\\p{L}+ )?(?:survey|questionnaire)s?|responded to (?:the|this|an?|our) (?:\\p{L}+ )?(?:survey|questionnaire)s?|met (?:the |our )?inclusion criteria';
const HOW = '(?:\\p{L}+ly |then )?';
/** What a phrase or the sentence ends at. */
const END =
	'(?=[,;:.(]| (?:and|or(?! (?:older|younger|more|over)\\b)|to|by|for|in|at|between|from|during|into|using|who|whose|over|on|with|as|before|after)\\b|$)';
const LEAD = '^(?:(?!we )[^,;:]{3,120}, )?';

const PASSIVE = new RegExp(
	`${LEAD}${COUNT} ${WHO}${OF_WHICH}(?: ?\\([^()]{1,80}\\))? (?<took>(?:was|were) (?<how>${HOW})(?:${DEEDS})|${TOOK_PART})${END}`,
	'iu'
);
const ACTIVE = new RegExp(
	`${LEAD}we ${HOW}(?<deed>${DEEDS}) ${COUNT} ${WHO}${OF_WHICH}(?:${END})`,
	'iu'
);
const CONSISTS = new RegExp(
	`${LEAD}(?:the|our) (?:study |final |total )?(?:sample|participants|subjects|respondents|population|cohort) (?:consisted of|comprised|included|were|was) ${COUNT} ${WHO}${OF_WHICH}${END}`,
	'iu'
);

/** Ways of looking, and what they do to what they look at. */
const LOOKS: Readonly<Record<string, string>> = {
	analysis: 'analysed',
	'meta-analysis': 'analysed',
	review: 'reviewed',
	survey: 'surveyed',
	interviews: 'interviewed',
	synthesis: 'included',
	examination: 'examined',
	inspection: 'inspected'
};
/** "an analysis of 155 old logs", "interviews with 24 wardens". */
const NOMINAL = new RegExp(
	`\\b(?<look>${Object.keys(LOOKS).join('|')}) (?:of|with|among) (?:data (?:of|from) )?${COUNT} ${whoOf(`${PERSONS}|${THINGS}`)}${OF_WHICH}${END}`,
	'iu'
);

/** "the other 40 rowers", "of 60 rowers, 40 rowers": a part of them. */
const PART =
	/\b(?:remaining|other|another|of (?:the|these|whom)|further|additional|more|died|excluded|withdr[ae]w|dropped)\b/iu;

const numberOf = (count: string) => Number(count.replace(/,/g, '')) || 20;

export const asksSample = ({ pattern }: Candidate): boolean => pattern === 'sample';

/** "we studied 46 rowers with gout" → "how many rowers with gout were studied?" */
export function askSample(finding: Finding): Candidate[] {
	const { statement } = finding;
	if (finding.doubt || PART.test(statement)) return [];
	const found =
		PASSIVE.exec(statement)?.groups ??
		ACTIVE.exec(statement)?.groups ??
		CONSISTS.exec(statement)?.groups ??
		NOMINAL.exec(statement)?.groups;
	const { count = '', who = '', which = '', took, deed, look } = found ?? {};
	if (count === '' || /^(?:19|20)\d\d$/.test(count)) return [];
	const done = deed ?? LOOKS[look?.toLowerCase() ?? ''];
	const what = took ?? (done ? `were ${done}` : 'took part');
	return [
		{
			type: 'number',
			pattern: 'sample',
			body: `how many ${who}${which.trimEnd()} ${what}?`,
			answer: count.toLowerCase(),
			finding,
			fit: 0.8
		}
	];
}

/** A study has one size: the largest that is told. */
export function largestSample(candidates: readonly Candidate[]): Candidate[] {
	const samples = candidates.filter(asksSample);
	const largest = samples.reduce<Candidate | undefined>(
		(best, one) => (best && numberOf(best.answer) >= numberOf(one.answer) ? best : one),
		undefined
	);
	return candidates.filter((one) => !asksSample(one) || one === largest);
}
