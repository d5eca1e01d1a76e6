import type { SectionKind } from '$lib/papers/paper';
import type { AnnotatedSentence, AnnotatedText, OwnName, Statement } from '../annotated-text';
import type { Finding, FindingKind, NamedThing } from '../finding';
import { tidy } from '../compress';
import { tagWords } from '../parts-of-speech';
import { FINDING_VERBS, MAKING_VERBS } from '../lexicon/cues';
import { thirdPerson, verbForm } from '../verb-forms';
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
		confidence: confidenceOf(sentence, act, isFullText)
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
	const apposed = new RegExp(
		`\\b((?:an?|the)\\s(?:[\\p{L}-]+\\s){0,8}?[\\p{L}-]+),\\s${escaped},\\s((?:which|that|to)\\s[^.;:]{10,})$`,
		'u'
	).exec(text);
	if (apposed) return `${apposed[1]} ${apposed[2]}`;
	const beside = new RegExp(
		`\\b((?:an?|the)\\s(?!(?:term|name|phrase|acronym|word)\\b)(?:[\\p{Ll}\\d][\\p{L}\\d-]*\\s){1,8}[\\p{Ll}\\d][\\p{L}\\d-]*)\\s\\(${escaped}(?:,?\\sfor short)?\\),?((?:\\s(?:that|which|to)\\s[^.;:]{10,})?)`,
		'u'
	).exec(text);
	if (beside) return `${beside[1]}${beside[2] ?? ''}`;
	const before = new RegExp(
		`\\b((?:an?|the first)\\s(?:[\\p{L}-]+\\s){1,9}?)(?:called|named|termed|dubbed)\\s["“]?${escaped}["”]?(?:\\s\\([^)]*\\))?(\\sto\\s[^,.;:]{10,})?`,
		'u'
	).exec(text);
	// "the accuracy of a guess is called A": a guess is none.
	const isCut = /\b(?:is|are|was|were|be|been)\s*$/u.test(before?.[1] ?? '');
	if (before?.[1] && !isCut) return before[1].trim() + (before[2] ?? '');
	const copula = new RegExp(
		`\\b${escaped}(?:\\s\\([^)]*\\))?\\s(?:is|are)\\s((?:an?|the)\\s[^.;:]{12,})$`,
		'u'
	).exec(text);
	return copula?.[1];
}

const REFER_BACK = /\bwe\s(?:refer to|call|term|name|dub)\s(?:this|these|it|them)\b/i;
const CASE =
	/\b(?:study|investigate|examine|explore|consider|identify|uncover|find|observe|define)\s(?<what>(?:the|an?)\s.{20,})$/u;

const TERM_FOR_IT =
	/\bwe\s(?:coin|introduce|propose|use)\sthe\s(?:term|name|word|notion)\s.{2,80}\sto\s(?:represent|describe|denote|capture|refer to|name)\s(?:this|these)\b/i;
const POSSIBILITY =
	/^(?:.*[:,]\s)?(?<can>could|can|might|may|do|does)\s(?<who>(?:[\p{L}-]+\s){1,4}?)(?<does>\p{Ll}+)\s(?<what>[^?]{15,})\?$/iu;

/** "Could A hold B? We coin the term N to represent this": N is that A holds B. */
function possibilityBefore({ sentences }: AnnotatedText, at: number): Asked | undefined {
	if (!TERM_FOR_IT.test(sentences[at]?.text ?? '')) return undefined;
	let from = at;
	while (from > 0 && at - from < 2 && sentences[from - 1]?.text.endsWith('?')) from--;
	const {
		can = '',
		who = '',
		does = '',
		what = ''
	} = POSSIBILITY.exec(sentences[from]?.text ?? '')?.groups ?? {};
	if (verbForm(does)?.form !== 'base') return undefined;
	const modal = /^do/i.test(can) ? '' : `${can.toLowerCase()} `;
	return { from, definition: `the possibility that ${who}${modal}${does} ${what}` };
}

interface Asked {
	readonly from: number;
	readonly definition: string;
}

/** "We study the case where X. We refer to this as N": X stands in the sentence before. */
function definitionBefore({ sentences }: AnnotatedText, at: number): string | undefined {
	if (!REFER_BACK.test(sentences[at]?.text ?? '')) return undefined;
	const before = sentences[at - 1]?.text.replace(/[.\s]+$/, '') ?? '';
	return CASE.exec(before)?.groups?.['what'];
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
	const asked = possibilityBefore(annotated, at);
	const before = asked?.definition ?? definitionBefore(annotated, at);
	const definition = before ?? definitionOf(own.name, sentence.text.replace(/[.\s]+$/, ''));
	const first = before ? annotated.sentences[asked?.from ?? at - 1] : undefined;
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
		evidence: first ? [first.span, sentence.span] : [sentence.span],
		confidence: definition ? 0.9 : 0.6
	};
}

/** "PING, a method that prepends X" also states "PING prepends X". */
function fromDefinition(annotated: AnnotatedText, own: OwnName): Finding[] {
	const finding = namedFinding(annotated, own);
	const sentence = annotated.sentences[own.sentence];
	if (!finding || !sentence) return [];
	const definition = finding.named?.definition ?? '';
	const does =
		/^(?:an?|the)\s[^,]{3,80}?,?\s(?:that|which)\s(.+)$/u.exec(definition)?.[1] ??
		whichTail(own.name, sentence.text);
	const first = does ? tagWords(does).find((word) => word.pos !== 'ADV') : undefined;
	const isFinite = first && (first.form === '3sg' || /^(?:is|can|has)$/.test(first.lower));
	const statements = [...(does && isFinite ? [tidy(does)] : []), ...holdingsOf(definition)];
	return statements.map((text) => ({
		...toFinding(sentence, { text: `${own.name} ${text}` }, false),
		kind: 'method',
		isOwnAct: false,
		confidence: 0.75
	}));
}

/** "a corpus amounting to 200 billion tokens": of the thing itself, not of a noun in between. */
const HOLDING =
	/^(?:an?|the)\s[^,]{3,90}?,?\s(?<verb>amounting to|totall?ing|comprising|containing|consisting of|covering|spanning|encompassing|including)\s(?<what>(?:(?:over|more than|about|nearly|almost|around|at least|approximately)\s)?[\d$€£].{3,})$/u;

function holdingsOf(definition: string): string[] {
	const { verb = '', what = '' } = HOLDING.exec(definition)?.groups ?? {};
	const [act = '', ...rest] = verb.split(' ');
	const lemma = verbForm(act)?.lemma;
	return lemma ? [[thirdPerson(lemma), ...rest, tidy(what)].join(' ')] : [];
}

function whichTail(name: string, text: string): string | undefined {
	const at = text.indexOf(`${name}, which `);
	return at < 0 ? undefined : text.slice(at + name.length + 8).replace(/[.\s]+$/, '');
}

/** Findings from the statements and the names, in the order of the text. */
export function collectFindings(annotated: AnnotatedText): AnnotatedText {
	// A lone passage may come under any heading.
	const isFullText = annotated.sentences.some((sentence) => sentence.section === 'abstract');
	const named = annotated.names.flatMap((own) => namedFinding(annotated, own) ?? []);
	const stated = annotated.sentences.flatMap((sentence) =>
		sentence.statements.map((statement) => toFinding(sentence, statement, isFullText))
	);
	const findings = [
		...named,
		...annotated.names.flatMap((own) => fromDefinition(annotated, own)),
		...stated
	].sort((left, right) => (left.evidence[0]?.start ?? 0) - (right.evidence[0]?.start ?? 0));
	return { ...annotated, findings };
}
