import type { Ask } from '../ask';

/** Names of analyses, assays and tools that any study of the kind uses. */
const ROUTINE = new RegExp(
	String.raw`\b(?:` +
		[
			String.raw`(?:analys[ei]s of (?:co)?variance|an(?:c)?ovas?|manovas?)`,
			String.raw`(?:student(?:['’]s)? )?t[- ]tests?|chi-?squared? tests?|log-?rank|mann-?whitney|wilcoxon|fisher['’]s exact|kruskal`,
			String.raw`kaplan-?meier|cox (?:proportional|regression|model)|(?:multi|uni|bi)-?vari(?:able|ate) (?:logistic |linear |regression )?(?:analys[ei]s|models?|regressions?)`,
			String.raw`(?:logistic|linear|multiple|stepwise|binomial|poisson|hierarchical|multilevel|mixed|cox)[\s-](?:\p{L}+[\s-]){0,2}(?:regressions?|models?)`,
			String.raw`(?:hierarchical )?cluster(?:ing)? analys[ei]s|factor analys[ei]s|(?:retrospective|statistical|descriptive|content|thematic|microbiological) analys[ei]s`,
			String.raw`generali[sz]ed estimating equations|disequilibrium tests?|student test|receiver[- ]operating`,
			String.raw`ELISA|immunohistochemistry|flow cytometry|western blot(?:ting)?|(?:RT-|q|real-time )?PCR`,
			String.raw`pytorch|tensorflow|matlab|spss|stata`,
			String.raw`(?:one|two|three|independent|experienced) (?:\p{L}+ )?(?:radiologists?|pathologists?|observers?|reviewers?|raters?|readers?|surgeons?)`,
			String.raw`(?:patient|clinical|administrative|medical|hospital|national) (?:databases?|records?|registr(?:y|ies)|charts?)`,
			String.raw`(?:self-administered|postal|structured|standardi[sz]ed|semi-structured) (?:questionnaires?|interviews?|surveys?)`,
			String.raw`(?:convenience|opportunity|random|purposive) samples?(?:ing)?`
		].join('|') +
		String.raw`)`,
	'iu'
);
/** What the paper itself brings, or compares, is no routine. */
const OWN = /\b(?:novel|new|proposed|propose|introduce|our)\b/iu;

/** "a logistic regression yielded [odds ratios]": what such an analysis gives, and no finding. */
const GIVES =
	/^(?:\s|of\s[^,.]{3,40})*\s?(?:models?\s|analys[ei]s\s)?(?:examined|yielded|produced|identified|estimated|assessed|tested|calculated|compared|was used|were used|is used)\b/iu;
/** "adjusted for [age]", "blind to [the scores]", "images obtained from [a search engine]". */
const CARE =
	/\b(?:adjust(?:ed|ing|ment) for|control(?:led|ling) for|blind(?:ed)? (?:to|for)|checked for|(?:obtained|recruited|enrolled|drawn|sampled) from|demonstrated on|available|reviewed by|rated by|scored by)\s$/u;

/** "what did the binomial models produce?", "what did the patients complete?" */
const ASKS_ROUTINE =
	/^what (?:does|did|do) [^,]{3,60} (?:examine|yield|produce|identify|estimate|assess|test|calculate|complete|undergo|fill in|receive)\?$/u;
const TAKES_PART = /\b(?:complete|undergo|fill in|receive)\?$/u;

/** "[meta-regression analysis] did not identify a link": by what it was found. */
const FINDER = /\b(?:analys[ei]s|regressions?|tests?|stud(?:y|ies)|assessments?|inspection)$/iu;
const FINDS =
	/^\s(?:did not |could not |also |\p{L}+ly )?(?:identif|show|reveal|found|find|demonstrat|indicat|suggest|yield|detect|disclos)/u;

function isGivenByRoutine({ candidate, seen, isCloze, hidden, after }: Ask): boolean {
	if (isCloze && FINDER.test(hidden) && FINDS.test(after)) return true;
	if (ASKS_ROUTINE.test(seen)) return ROUTINE.test(seen) || TAKES_PART.test(seen);
	const subject = ROUTINE.exec(seen.slice(0, 60));
	if (!subject || candidate.pattern === 'subject') return false;
	return GIVES.test(seen.slice(subject.index + subject[0].length));
}

const SHOW = String.raw`(?:confirm|demonstrat|evaluat|illustrat|validat|verif)(?:e|es|ed|s|y|ies|ied)?\b(?! that\b)`;
const SHOWN = new RegExp(
	String.raw`\b(?:(?:is|are|was|were|been) (?:\p{L}+ly )?|the study (?:\p{L}+ly )?)${SHOW}`,
	'u'
);
const HOW_SHOWN = new RegExp(
	String.raw`(?:^|, )(?:how|(?:by|through|using|via|with) (?:what|which)) [^?,]*\b${SHOW}`,
	'u'
);
const BY_MEANS = /\b(?:[Bb]y|[Tt]hrough|[Uu]sing|[Vv]ia) $/u;

/** "how is the gain of the keel shown? – by trials in two bays": any paper tries what it brings. */
const asksHowShown = ({ isCloze, seen, before, candidate: { pattern } }: Ask) =>
	isCloze
		? BY_MEANS.test(before) && SHOWN.test(seen)
		: pattern !== 'outcome' && HOW_SHOWN.test(seen);

/** "using [two-way analysis of variance]", "what identified two clusters? – a cluster analysis": how everyone does it. */
export function isRoutine(ask: Ask): boolean {
	const { candidate, hidden, isCloze, before } = ask;
	const { type, pattern, finding } = candidate;
	if (type === 'number' || finding.named) return false;
	if (asksHowShown(ask)) return true;
	if (OWN.test(finding.statement)) return false;
	if (isGivenByRoutine(ask) || (isCloze && CARE.test(before))) return true;
	if (!ROUTINE.test(hidden)) return false;
	if (pattern === 'subject') return true;
	if (!isCloze) return finding.isOwnAct;
	// Better than "those using [logistic models]": its rivals.
	if (/\b(?:than|compared to|versus)\b/u.test(before)) return false;
	return /\b(?:using|by|with|via|through|from|on|uses?|used|applied|performed|conducted|employed|of)\s(?:an? )?$/u.test(
		before
	);
}
