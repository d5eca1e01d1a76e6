import type { AnnotatedSentence, AnnotatedText, OwnName, Statement } from '../annotated-text';
import type { Finding, FindingKind, NamedThing } from '../finding';
import { MAKING_VERBS, STUDYING_VERBS } from '../lexicon/cues';
import { verbForm } from '../verb-forms';
import { measurementsIn } from './quantities';
import { isHedged, isNegated } from './certainty';

const OWN_ACT = /^(?:[^,]{3,80},\s){0,2}we\s(?:\p{L}+ly\s|first\s|also\s)*(\p{L}+)/u;

function actOf(statement: string): string | undefined {
	const verb = OWN_ACT.exec(statement)?.[1]?.toLowerCase();
	return verb === undefined ? undefined : (verbForm(verb)?.lemma ?? verb);
}

function kindOf(sentence: AnnotatedSentence, act: string | undefined): FindingKind {
	if (act !== undefined)
		return MAKING_VERBS.has(act) || STUDYING_VERBS.has(act) ? 'method' : 'conclusion';
	return sentence.role === 'methods' || sentence.role === 'objective' ? 'method' : 'conclusion';
}

const CUED =
	/\b(?:we|results?|experiments?|analys[ei]s|findings)\b[^.]{0,60}\b(?:find|found|show|shows|demonstrate|demonstrates|reveal|reveals|observe|indicate|indicates|suggest|suggests|uncover)\b/i;

function confidenceOf(sentence: AnnotatedSentence, act: string | undefined): number {
	let confidence = 0.5;
	if (act !== undefined && MAKING_VERBS.has(act)) confidence += 0.2;
	if (CUED.test(sentence.text)) confidence += 0.2;
	if (sentence.role === 'results' || sentence.role === 'conclusions') confidence += 0.1;
	if (sentence.section !== 'abstract' && sentence.section !== 'other') confidence -= 0.15;
	return Math.min(1, confidence);
}

function toFinding(sentence: AnnotatedSentence, statement: Statement): Finding {
	const act = actOf(statement.text);
	return {
		kind: kindOf(sentence, act),
		statement: statement.text,
		isOwnAct: act !== undefined,
		...(statement.doubt ? { doubt: statement.doubt } : {}),
		measurements: measurementsIn(statement.text, sentence.role),
		role: sentence.role,
		negated: isNegated(statement.text),
		hedged: statement.doubt !== undefined || isHedged(statement.text),
		evidence: [sentence.span],
		confidence: confidenceOf(sentence, act)
	};
}

/** "X, a benchmark of …" or "a framework called X, which …": the paper's words for what X is. */
export function definitionOf(name: string, text: string): string | undefined {
	const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
	const after = new RegExp(
		`${escaped}["”]?(?:\\s\\([^)]*\\))?\\)?(?:,\\s|:\\s|\\s[-–—]+\\s)((?:an?|the|our)\\s[^.;:]{12,})$`,
		'u'
	).exec(text);
	if (after?.[1]) return after[1];
	const before = new RegExp(
		`\\b((?:an?|the first)\\s(?:[\\p{L}-]+\\s){1,9}?)(?:called|named|termed|dubbed)\\s["“]?${escaped}`,
		'u'
	).exec(text);
	if (before?.[1]) return before[1].trim();
	const copula = new RegExp(
		`\\b${escaped}(?:\\s\\([^)]*\\))?\\s(?:is|are)\\s((?:an?|the)\\s[^.;:]{12,})$`,
		'u'
	).exec(text);
	return copula?.[1];
}

function namedFinding(annotated: AnnotatedText, own: OwnName): Finding | undefined {
	const at =
		own.sentence >= 0
			? own.sentence
			: annotated.sentences.findIndex(
					({ text }) => definitionOf(own.name, text.replace(/[.\s]+$/, '')) !== undefined
				);
	const sentence = annotated.sentences[at];
	if (!sentence) return undefined;
	const definition = definitionOf(own.name, sentence.text.replace(/[.\s]+$/, ''));
	const named: NamedThing = {
		name: own.name,
		...(own.longForm ? { longForm: own.longForm } : {}),
		...(definition ? { definition } : {})
	};
	return {
		kind: 'method',
		statement: definition ? `${own.name} is ${definition}` : sentence.text,
		isOwnAct: false,
		named,
		measurements: [],
		role: sentence.role,
		negated: false,
		hedged: false,
		evidence: [sentence.span],
		confidence: definition ? 0.9 : 0.6
	};
}

/** Findings from the statements and the names, in the order of the text. */
export function collectFindings(annotated: AnnotatedText): AnnotatedText {
	const named = annotated.names.flatMap((own) => namedFinding(annotated, own) ?? []);
	const stated = annotated.sentences.flatMap((sentence) =>
		sentence.statements.map((statement) => toFinding(sentence, statement))
	);
	const findings = [...named, ...stated].sort(
		(left, right) => (left.evidence[0]?.start ?? 0) - (right.evidence[0]?.start ?? 0)
	);
	return { ...annotated, findings };
}
