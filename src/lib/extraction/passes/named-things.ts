import type { AnnotatedText, OwnName } from '../annotated-text';
import type { Finding, NamedThing } from '../finding';
import { verbForm } from '../verb-forms';
import { articleFor, deedIn, definitionIn, kindOf, madeIn } from './definitions';

interface Told {
	/** Indices of the sentences it rests on. */
	readonly from: number;
	readonly at: number;
	readonly definition?: string;
	readonly isDeed?: true;
}

const REFER_BACK =
	/\bwe\s(?:refer to|call|term|name|dub)\s(?:this|these|it|them)\b|^(?:it|this|the resulting) (?:\p{L}+ )?is (?:called|named|termed|dubbed)\b|\b(?:our|this|the proposed) (?:new )?(?:\p{L}+ ){0,2}(?:is|which we) (?:called|call)\b/iu;
const CASE =
	/\b(?:study|investigate|examine|explore|consider|identify|uncover|find|observe|define)\s(?<what>(?:the|an?)\s.{20,})$/u;

const TERM_FOR_IT =
	/\bwe\s(?:coin|introduce|propose|use)\sthe\s(?:term|name|word|notion)\s.{2,80}\sto\s(?:represent|describe|denote|capture|refer to|name)\s(?:this|these)\b/i;
const POSSIBILITY =
	/^(?:.*[:,]\s)?(?<can>could|can|might|may|do|does)\s(?<who>(?:[\p{L}-]+\s){1,4}?)(?<does>\p{Ll}+)\s(?<what>[^?]{15,})\?$/iu;

/** "Could A hold B? We coin the term N to represent this": N is that A holds B. */
function possibilityBefore({ sentences }: AnnotatedText, at: number): Told | undefined {
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
	return { from, at, definition: `the possibility that ${who}${modal}${does} ${what}` };
}

/** "We study the case where X. We refer to this as N": X stands in the sentence before. */
function definitionBefore({ sentences }: AnnotatedText, at: number): Told | undefined {
	if (at < 1 || !REFER_BACK.test(sentences[at]?.text ?? '')) return undefined;
	const before = sentences[at - 1]?.text.replace(/[.\s]+$/, '') ?? '';
	const definition = CASE.exec(before)?.groups?.['what'];
	if (definition !== undefined) return { from: at - 1, at, definition };
	for (let from = at - 1; from >= Math.max(0, at - FARTHEST_BACK); from--) {
		const made = madeIn(sentences[from]?.text ?? '');
		if (made !== undefined) return { from, at, definition: made };
	}
	return undefined;
}

/** Sentences between a thing and "we call it X". */
const FARTHEST_BACK = 3;

/** Sentences after which a short text is no longer looked through for what a name is. */
const MOST_SENTENCES = 400;

/** Everything the paper says a thing of its own is or does: where it is introduced comes first. */
function toldOf(annotated: AnnotatedText, own: OwnName): Told[] {
	const { sentences } = annotated;
	const introduced = own.sentence;
	const back =
		introduced >= 0
			? (possibilityBefore(annotated, introduced) ?? definitionBefore(annotated, introduced))
			: undefined;
	if (back) return [back];
	const rest = sentences.slice(0, MOST_SENTENCES).map((_sentence, index) => index);
	const inOrder = introduced >= 0 ? [introduced, ...rest.filter((at) => at !== introduced)] : rest;
	const isCited = (at: number) => /\bet al\b/.test(sentences[at]?.text ?? '');
	const of = (at: number) => sentences[at]?.text ?? '';
	const section = (sentences[introduced] ?? sentences.find(({ text }) => text.includes(own.name)))
		?.section;
	const isNear = (at: number) => sentences[at]?.section === section;
	const definitions = inOrder.flatMap((at): Told[] => {
		if (isCited(at)) return [];
		const definition = own.isInTitleOnly ? undefined : definitionIn(of(at), own);
		return definition === undefined ? [] : [{ from: at, at, definition }];
	});
	if (own.isInTitleOnly) {
		const definition = madeIn(of(introduced));
		if (definition) definitions.push({ from: introduced, at: introduced, definition });
	}
	const first = definitions[0];
	const kind = kindOf(
		own,
		first?.definition,
		sentences
			.slice(0, 40)
			.map(({ text }) => text)
			.join(' ')
	);
	const deeds = rest.flatMap((at): Told[] => {
		const does = isCited(at) || !isNear(at) ? undefined : deedIn(of(at), own);
		return does === undefined || at === first?.at
			? []
			: [{ from: at, at, definition: `${articleFor(kind)} ${kind} that ${does}` }];
	});
	return [...(first ? [first] : []), ...deeds.slice(0, MOST_DEEDS)].map((told, index) =>
		index > 0 ? { ...told, isDeed: true } : told
	);
}

const MOST_DEEDS = 2;

function toNamedFinding(annotated: AnnotatedText, own: OwnName, told: Told): Finding | undefined {
	const { definition, from, at, isDeed } = told;
	const sentence = annotated.sentences[at];
	const first = annotated.sentences[from];
	if (!sentence || !first) return undefined;
	// Only what its passage shows can be asked for.
	const { longForm } = own;
	const isElsewhere = definition && longForm && !sentence.text.includes(longForm);
	const named: NamedThing = {
		name: own.name,
		...(longForm ? { longForm } : {}),
		...(isElsewhere ? { isSpelledElsewhere: true } : {}),
		...(definition ? { definition } : {}),
		...(isDeed ? { isDeed } : {})
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
		evidence: first === sentence ? [sentence.span] : [first.span, sentence.span],
		confidence: definition ? 0.9 : 0.6
	};
}

/** What the paper names, with its own words for what that is; more than one where it says more. */
export function namedFindings(annotated: AnnotatedText, own: OwnName): Finding[] {
	const told = toldOf(annotated, own);
	const at = Math.max(
		0,
		own.sentence >= 0
			? own.sentence
			: annotated.sentences.findIndex(({ text }) => text.includes(own.name))
	);
	const all = told.length > 0 ? told : [{ from: at, at }];
	return all.flatMap((one) => toNamedFinding(annotated, own, one) ?? []);
}
