import type { SectionKind } from '$lib/papers/paper';
import type { AnnotatedSentence, AnnotatedText, Statement } from '../annotated-text';
import type { Finding, FindingKind } from '../finding';
import { tidy } from '../compress';
import { tagWords } from '../parts-of-speech';
import { FINDING_VERBS, MAKING_VERBS } from '../lexicon/cues';
import { verbForm } from '../verb-forms';
import { namedFindings } from './named-things';
import { measurementsIn } from './quantities';
import { isHedged, isNegated } from './certainty';

const OWN_ACT =
	/^(?:[^,]{3,80},\s){0,2}we\s(?:\p{L}+ly\s|(?:first|also|further|then|next|now|here|have|had)\s)*(\p{L}+)/u;

function actOf(statement: string): string | undefined {
	const verb = OWN_ACT.exec(statement)?.[1]?.toLowerCase();
	return verb === undefined ? undefined : (verbForm(verb)?.lemma ?? verb);
}

/** How a thing is built or a study is run, told without "we". */
const BUILT =
	/\b(?:is|are|was|were)\s(?:\p{L}+ly\s)?(?:annotated|collected|designed|structured|built|trained|based|composed|divided|recruited|randomi[sz]ed|assigned|measured|administered|interviewed|enrolled|included|assessed|constructed|drawn|obtained|performed|conducted|evaluated|treated|allocated|analy[sz]ed|categori[sz]ed|translated|generated|asked)\b|\b(?:covers?|comprises?|consists?|contains?|includes?|encompass(?:es)?|spans?|builds on|uses?|used|integrates?|combines?|operates?|conducts?|constructs?|learns?|employs?|underwent|received|completed|formali[sz]es?|have asymmetric|optimi[sz]es)\b/u;
const STATES_RESULT =
	/\b(?:not|cannot|more|less|fewer|higher|lower|greater|better|worse|most|least|outperforms?|improves?|reduces?|increased?|decreased?|leads? to|results? in|significantly?|fails?|mitigates?|correlate[sd]?|associated|persistent|generali[sz]es?|emerges?|can|could|may|might)\b|\d\s?%/u;

function kindOf(
	sentence: AnnotatedSentence,
	act: string | undefined,
	{ text, doubt }: Statement
): FindingKind {
	if (doubt !== undefined) return 'conclusion';
	if (act !== undefined) return FINDING_VERBS.has(act) ? 'conclusion' : 'method';
	if (sentence.role === 'results' || sentence.role === 'conclusions') return 'conclusion';
	if (BUILT.test(text)) return 'method';
	return STATES_RESULT.test(text) ? 'conclusion' : 'method';
}

const CUED =
	/\b(?:we|results?|experiments?|analys[ei]s|findings)\b[^.]{0,60}\b(?:find|found|show|shows|demonstrate|demonstrates|reveal|reveals|observe|indicate|indicates|suggest|suggests|uncover)\b/i;

/** The abstract says what matters; the body says much more. */
const BODY_COST: Readonly<Partial<Record<SectionKind, number>>> = {
	intro: 0.3,
	methods: 0.5,
	other: 0.4,
	results: 0.25,
	discussion: 0.25,
	conclusions: 0.05
};

/** What one standard deviation of the key sentence's score adds. */
const KEY_WEIGHT = 0.12;
const MOST_RANK = 1.5;
/** What a sentence gains that is surely a result; one that is surely background loses as much. */
const RESULT_WEIGHT = 0.2;

function confidenceOf(
	sentence: AnnotatedSentence,
	act: string | undefined,
	isFullText: boolean
): number {
	let confidence = 0.5;
	if (act !== undefined && MAKING_VERBS.has(act)) confidence += 0.2;
	if (CUED.test(`${sentence.intro ?? ''} ${sentence.text}`)) confidence += 0.2;
	if (sentence.role === 'results' || sentence.role === 'conclusions') confidence += 0.1;
	// "Levels were quantified by X" without a figure: how a measure was taken.
	const isRoutine = act === undefined && sentence.role === 'methods' && !/\d/.test(sentence.text);
	if (isRoutine && /\b(?:was|were)\s/.test(sentence.text)) confidence -= 0.25;
	if (isFullText && sentence.isContribution !== true)
		confidence -= BODY_COST[sentence.section] ?? 0;
	confidence += KEY_WEIGHT * Math.max(-MOST_RANK, Math.min(MOST_RANK, sentence.keyRank ?? 0));
	confidence += RESULT_WEIGHT * (sentence.resultRank ?? 0);
	return Math.max(0, Math.min(1, confidence));
}

function toFinding(
	sentence: AnnotatedSentence,
	statement: Statement,
	isFullText: boolean
): Finding {
	const act = actOf(statement.text);
	return {
		kind: kindOf(sentence, act, statement),
		statement: statement.text,
		isOwnAct: act !== undefined,
		...(statement.doubt ? { doubt: statement.doubt } : {}),
		measurements: measurementsIn(statement.text, sentence.role),
		role: sentence.role,
		negated: isNegated(statement.text),
		hedged: statement.doubt !== undefined || isHedged(statement.text),
		evidence: [sentence.span],
		confidence: confidenceOf(sentence, act, isFullText),
		...(sentence.worth !== undefined && { worth: sentence.worth })
	};
}

/** "PING, a method that prepends X" also states "PING prepends X". */
function fromDefinition(annotated: AnnotatedText, finding: Finding): Finding[] {
	const { name = '' } = finding.named ?? {};
	const start = finding.evidence.at(-1)?.start;
	const sentence = annotated.sentences.find(({ span }) => span.start === start);
	if (!sentence || finding.named?.isDeed) return [];
	const definition = finding.named?.definition ?? '';
	const does = /^(?:an?|the)\s[^,]{3,80}?,?\s(?:that|which)\s(.+)$/u.exec(definition)?.[1];
	const first = does ? tagWords(does).find((word) => word.pos !== 'ADV') : undefined;
	const isFinite = first && (first.form === '3sg' || /^(?:is|can|has)$/.test(first.lower));
	const statements = does && isFinite ? [tidy(does)] : [];
	return statements.map((text) => ({
		...toFinding(sentence, { text: `${name} ${text}` }, false),
		kind: 'method',
		isOwnAct: false,
		confidence: 0.75
	}));
}

/** Findings from the statements and the names, in the order of the text. */
export function collectFindings(annotated: AnnotatedText): AnnotatedText {
	// A lone passage may come under any heading.
	const isFullText = annotated.sentences.some((sentence) => sentence.section === 'abstract');
	const named = annotated.names.flatMap((own) => namedFindings(annotated, own));
	const stated = annotated.sentences.flatMap((sentence) =>
		sentence.statements.map((statement) => toFinding(sentence, statement, isFullText))
	);
	const findings = [
		...named,
		...named.flatMap((finding) => fromDefinition(annotated, finding)),
		...stated
	].sort((left, right) => (left.evidence[0]?.start ?? 0) - (right.evidence[0]?.start ?? 0));
	return { ...annotated, findings };
}
