import { verbForm, type KnownVerb } from '$lib/extraction/verb-forms';

/** A word or a mark of a question. */
export interface Token {
	readonly text: string;
	readonly lower: string;
	readonly start: number;
	readonly end: number;
}

export type SlotForm = 'base' | '3sg' | 'past' | 'participle';

/** A place of a question where a verb surely stands. */
export interface Slot {
	/** Of its token. */
	readonly at: number;
	readonly lemma: string;
	readonly form: SlotForm;
	readonly isPassive: boolean;
	/** Its object stands behind it, or is what the question asks for. */
	readonly hasObject: boolean;
	/** The verb of the question itself, and not of "to …" within it. */
	readonly isMain: boolean;
	/** Where its subject stands, if between helper and verb. */
	readonly subjectFrom?: number;
	/** What it is done to, where it stands behind it. */
	readonly objectFrom?: number;
}

/** What the statement says of its verbs. */
export interface SourceVerbs {
	/** Read as a verb somewhere in it. */
	readonly has: (lemma: string) => boolean;
	/** The verb of its main clause. */
	readonly main: () => string | undefined;
}

const TOKEN = /[\p{L}\p{N}][\p{L}\p{N}'’-]*|[^\s]/gu;

export function tokensOf(body: string): readonly Token[] {
	return [...body.matchAll(TOKEN)].map(({ 0: text, index }) => ({
		text,
		lower: text.toLowerCase(),
		start: index,
		end: index + text.length
	}));
}

const BE = /^(?:is|are|was|were|be|been|being)$/;
const DO_OR_MODAL = /^(?:do|does|did|can|could|may|might|will|would|should|must)$/;
const HAVE = /^(?:has|have|had)$/;
const ADVERB =
	/^(?:\p{L}{2,}ly|also|not|never|often|further|still|only|even|thus|always|then|first)$/u;
const NO_ADVERB =
	/^(?:family|supply|reply|apply|rely|assembly|anomaly|comply|multiply|imply|july|fly)$/;
export const PREPOSITION =
	/^(?:in|for|by|during|after|before|at|among|amongst|within|without|using|through|via|under|over|across|throughout|with|as|from|into|on|onto|of|against|about|out|up|off|down|upon|to|between|towards?|beyond|per|despite|besides|until|since|above|below|around|near|along|like|except|following|regarding)$/;
const NO_OBJECT =
	/^(?:[?,;:.)]|and|or|but|that|which|who|when|while|whereas|if|than|because|although|compared|relative|versus|vs|what|how|whether|as|so|where)$/;

export const isAdverb = (token: Token | undefined) =>
	token !== undefined && ADVERB.test(token.lower) && !NO_ADVERB.test(token.lower);

function before(tokens: readonly Token[], at: number): number {
	let index = at - 1;
	while (isAdverb(tokens[index])) index--;
	return index;
}

/** Index of the first token behind that is no adverb. */
export function behind(tokens: readonly Token[], at: number): number {
	let index = at + 1;
	while (isAdverb(tokens[index])) index++;
	return index;
}

/** The frame of a question: what it asks with, and its helper. */
interface Asking {
	readonly wh: number;
	readonly helper: number;
	/** What is asked for is what something is done to. */
	readonly asksObject: boolean;
}

function askingOf(tokens: readonly Token[]): Asking | undefined {
	const isWh = (list: RegExp) => tokens.findIndex(({ lower }) => list.test(lower));
	const first = isWh(/^(?:what|how)$/);
	const wh = first >= 0 ? first : isWh(/^(?:which|who|whom|where|when|why)$/);
	if (wh < 0) return undefined;
	const helper = tokens.findIndex(
		({ lower }, at) => at > wh && (BE.test(lower) || DO_OR_MODAL.test(lower) || HAVE.test(lower))
	);
	const word = tokens[wh]?.lower ?? '';
	const front = tokens[wh - 1];
	const isFronted = front !== undefined && PREPOSITION.test(front.lower);
	return { wh, helper, asksObject: /^(?:what|which|who|whom)$/.test(word) && !isFronted };
}

export function startsObject(tokens: readonly Token[], at: number): boolean {
	const next = tokens[at];
	if (!next || PREPOSITION.test(next.lower)) return false;
	// "better than B" against "better scores than B"
	const further = tokens[at + 1]?.lower ?? '?';
	if (/^(?:more|less|better|worse|well|best)$/.test(next.lower))
		return !/^(?:than|[?,]|when|and|or)$/.test(further) && !PREPOSITION.test(further);
	return !NO_OBJECT.test(next.lower);
}

const isStranded = (tokens: readonly Token[], at: number) =>
	PREPOSITION.test(tokens[at]?.lower ?? '') && /^[?,]$/.test(tokens[at + 1]?.lower ?? '?');

interface Place {
	readonly tokens: readonly Token[];
	readonly at: number;
	readonly verb: KnownVerb;
	readonly asking: Asking;
	readonly source: SourceVerbs;
}

function passiveSlot({ tokens, at, verb, asking, source }: Place): Slot | undefined {
	if (verb.form !== 'ed' && verb.form !== 'participle') return undefined;
	const { helper } = asking;
	const front = before(tokens, at);
	const base = { at, lemma: verb.lemma, form: 'participle', isPassive: true } as const;
	if (BE.test(tokens[front]?.lower ?? '')) {
		const isMain = front === helper || /^(?:be|been)$/.test(tokens[front]?.lower ?? '');
		const subject = front > helper + 1 && !HAVE.test(tokens[front]?.lower ?? '') ? helper + 1 : -1;
		return { ...base, hasObject: true, isMain, ...(subject > 0 ? { subjectFrom: subject } : {}) };
	}
	const isInverted = helper > 0 && helper < front && BE.test(tokens[helper]?.lower ?? '');
	// "what is the lamp based on?": so it ends, and no phrase beside a noun does.
	const isSure = isStranded(tokens, behind(tokens, at)) || source.main() === verb.lemma;
	if (!isInverted || !isSure) return undefined;
	return { ...base, hasObject: true, isMain: true, subjectFrom: helper + 1 };
}

/** "what raises B?", "who may lose B?", "what percentage of B lost C?" */
function finiteSlot({ tokens, at, verb, asking, source }: Place): Slot | undefined {
	const { wh, helper } = asking;
	const front = before(tokens, at);
	const isModal = front === helper && DO_OR_MODAL.test(tokens[front]?.lower ?? '');
	if (verb.form === 'base' ? !isModal : helper > 0 && helper < at) return undefined;
	if (!/^(?:base|3sg|past|ed)$/.test(verb.form) || front < wh) return undefined;
	if (BE.test(tokens[at + 1]?.lower ?? '') || DO_OR_MODAL.test(tokens[at + 1]?.lower ?? ''))
		return undefined;
	const isNext = front === wh || (isModal && before(tokens, front) === wh);
	const isSure = isNext && (!verb.maybeNoun || verb.form !== 'base' || isModal);
	if (!isSure && source.main() !== verb.lemma) return undefined;
	const next = behind(tokens, at);
	const hasObject = startsObject(tokens, next);
	const form = verb.form === 'ed' ? 'past' : (verb.form as SlotForm);
	const isEarlier = !isSure && helper > 0 && helper < at && !isModal;
	if (isEarlier) return undefined;
	return {
		at,
		lemma: verb.lemma,
		form,
		isPassive: false,
		hasObject,
		isMain: true,
		...(hasObject ? { objectFrom: next } : {})
	};
}

/** "what has raised B?", "what has the study raised?" */
function perfectSlot({ tokens, at, verb, asking }: Place): Slot | undefined {
	const { wh, helper, asksObject } = asking;
	const front = before(tokens, at);
	if (!/^(?:ed|participle)$/.test(verb.form) || !HAVE.test(tokens[helper]?.lower ?? ''))
		return undefined;
	const next = behind(tokens, at);
	const hasOwn = startsObject(tokens, next);
	const base = {
		at,
		lemma: verb.lemma,
		form: 'participle',
		isPassive: false,
		isMain: true
	} as const;
	if (front === helper && before(tokens, helper) === wh)
		return { ...base, hasObject: hasOwn, ...(hasOwn ? { objectFrom: next } : {}) };
	if (tokens[front]?.lower !== 'study' || hasOwn) return undefined;
	return { ...base, hasObject: asksObject, subjectFrom: helper + 1 };
}

/** "a scheme that raises B" */
function relativeSlot({ tokens, at, verb }: Place): Slot | undefined {
	const next = behind(tokens, at);
	if (!/^(?:that|which|who)$/.test(tokens[before(tokens, at)]?.lower ?? '')) return undefined;
	if (!/^(?:3sg|past|ed)$/.test(verb.form) || !startsObject(tokens, next)) return undefined;
	const form = verb.form === '3sg' ? '3sg' : 'past';
	return {
		at,
		lemma: verb.lemma,
		form,
		isPassive: false,
		hasObject: true,
		isMain: false,
		objectFrom: next
	};
}

const OPENS_NOUN =
	/^(?:an?|the|this|that|these|those|its|their|his|her|our|and|or|of|in|for|by|with|on|at|from|as|no|any|each|which|who|between|new|novel)$/;

/** "what does A raise?" */
function invertedSlot({ tokens, at, verb, asking, source }: Place): Slot | undefined {
	const { helper, asksObject } = asking;
	const front = before(tokens, at);
	if (verb.form !== 'base' || helper < 0 || front <= helper) return undefined;
	if (!DO_OR_MODAL.test(tokens[helper]?.lower ?? '')) return undefined;
	const previous = tokens[front]?.lower ?? '';
	if (OPENS_NOUN.test(previous) || previous === 'to') return undefined;
	const isStudy = previous === 'study' || previous === 'one';
	if (verb.maybeNoun && !isStudy && source.main() !== verb.lemma) return undefined;
	const next = behind(tokens, at);
	const hasOwn = startsObject(tokens, next);
	return {
		at,
		lemma: verb.lemma,
		form: 'base',
		isPassive: false,
		hasObject: hasOwn || (asksObject && !isStranded(tokens, next)),
		isMain: true,
		subjectFrom: helper + 1,
		...(hasOwn ? { objectFrom: next } : {})
	};
}

/** "used to raise B" */
function infinitiveSlot({ tokens, at, verb, asking }: Place): Slot | undefined {
	const front = before(tokens, at);
	const next = behind(tokens, at);
	if (verb.form !== 'base' || tokens[front]?.lower !== 'to') return undefined;
	const hasObject = startsObject(tokens, next);
	// "what is it likely to raise?", "what is likely to rise?"
	if (!hasObject && asking.asksObject) return undefined;
	return {
		at,
		lemma: verb.lemma,
		form: 'base',
		isPassive: false,
		hasObject,
		isMain: false,
		...(hasObject ? { objectFrom: next } : {})
	};
}

/** The verbs of a question that can be told from its form, each read as a verb in the source too. */
export function verbSlots(tokens: readonly Token[], source: SourceVerbs): readonly Slot[] {
	const asking = askingOf(tokens);
	if (!asking) return [];
	let hasMain = false;
	return tokens.flatMap((token, at): Slot[] => {
		const isLower = token.text === token.lower && token.lower.length > 2;
		const verb = isLower && at > asking.wh ? verbForm(token.lower) : undefined;
		if (!verb || !source.has(verb.lemma)) return [];
		const place = { tokens, at, verb, asking, source };
		const main = hasMain
			? undefined
			: (passiveSlot(place) ??
				perfectSlot(place) ??
				relativeSlot(place) ??
				finiteSlot(place) ??
				invertedSlot(place));
		if (main?.isMain === true) hasMain = true;
		const slot = main ?? relativeSlot(place) ?? infinitiveSlot(place);
		return slot ? [slot] : [];
	});
}
