import { onceAText } from '$lib/text/once-a-text';
import type { OwnName } from '../annotated-text';
import { withoutPraise } from '../compress';
import { tagWords } from '../parts-of-speech';
import { thirdPerson, verbForm } from '../verb-forms';
import { KIND, MAKING } from './own-name-shapes';

/** Up to where the sentence breaks off, at a stop or a long dash; a point inside a number does not. */
const TO_BREAK = String.raw`(?:[^.;:—]|\.(?=[\p{Ll}\d])|:(?=\d|\s(?:an?|the)\s)){12,}`;
/** What tells a kind of thing apart from the others of its kind. */
const TELLS = String.raw`(?:that|which|to|for|using|used|based|designed|trained|built|capable|consisting|comprising|containing|combining|whose|where|in which|with|of|on|from|via)`;
const MAKER = String.raw`(?:\b[Ww]e|\b(?:paper|work|study|article|research|report)|,\sand)\s(?:\w+\s){0,2}${MAKING}\s`;
const CALLED = String.raw`(?:called|named(?:\sas)?|termed|dubbed|namely|coined|(?:which\s)?we\s(?:call|term|name|dub)|referred to as)`;

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** What is printed in front of a name as part of it. */
const LEAD = `(?:(?:the|an?|our)\\s)?["“'‘]{0,2}`;

/** The name as a sentence may print it: "PING", "the Prefix INjection Guard (PING)", "“PING”". */
function printed({ name, longForm }: OwnName): string {
	const short = escaped(name);
	const long = longForm ? `${escaped(longForm)}["”'’]{0,2}\\s\\(${short}[^)]*\\)|` : '';
	return `${LEAD}(?:${long}${short}(?:\\s\\([^)]*\\))?)["”'’]{0,2}(?![\\p{L}\\p{N}-])`;
}

/** "… and show that it works": another act of the authors. */
const NEXT_ACT =
	/,?\s(?:and|but)\s(?:\p{L}+\s)?(?:show|prove|demonstrate|evaluate|find|study|apply|test|analy[sz]e|use|verify|provide|report|discuss|compare|design|propose|develop|introduce|present|build|construct|release)\s.*$/u;

type Reader = (text: string, own: OwnName) => string | undefined;

// A name is looked for in every sentence: its patterns are dear to make, and large.
const PATTERNS_KEPT = 60;
const patternOf = onceAText((source) => new RegExp(source, 'u'), PATTERNS_KEPT);

function match(source: string, text: string): Readonly<Record<string, string>> | undefined {
	return patternOf(source).exec(text)?.groups;
}

const behind = (front: string) => new RegExp(`${front}${LEAD}$`, 'u');
const BEHIND_MAKER = behind(MAKER);
const BEHIND_CALLED = behind(String.raw`${CALLED}\s`);
const BEHIND_PAUSE = behind(String.raw`[,:]\s`);
const MADE_BY_PAPER = new RegExp(MAKER, 'u');

/** Whether the name stands where a reader looks for it: told sooner than a pattern of the name's own is made. */
function stands(front: RegExp, { name, longForm }: OwnName, text: string): boolean {
	return (longForm ? [name, longForm] : [name]).some((form) => {
		let at = text.indexOf(form);
		while (at >= 0 && !front.test(text.slice(0, at))) at = text.indexOf(form, at + 1);
		return at >= 0;
	});
}

/** "PING, a benchmark of …", "PING: a …", "PING – an …", "BQNs, quantized networks for which …" */
const after: Reader = (text, own) => {
	if (!text.includes(own.name) || !/(?:[,:]|\s[-–—]+)\s(?:an?|the|our)\s/u.test(text))
		return undefined;
	return match(
		`(?<!\\b(?:[Ii]n|[Ff]or|[Ww]ith|[Uu]sing|[Oo]n|[Bb]y|[Uu]nlike|[Ll]ike|than|to)\\s)${printed(own)}(?:,\\s|:\\s|\\s[-–—]+\\s)(?<is>(?:an?|the(?=\\s(?:first|largest))|our)\\s${TO_BREAK})`,
		text
	)?.['is'];
};

/** "we propose PING a guard that …": a comma is missing. */
const beside: Reader = (text, own) => {
	if (!stands(BEHIND_MAKER, own, text)) return undefined;
	return match(
		`${MAKER}${printed(own)}\\s(?<is>an?\\s(?:[\\p{L}-]+\\s){0,6}${KIND}\\s${TELLS}\\s${TO_BREAK})`,
		text
	)?.['is'];
};

/** "based on a fair choice of ropes, PING holds X": a phrase in front of its sentence. */
const FINITE = String.raw`\s(?:\p{L}+ly\s)?(?:is|has|can|does|\p{Ll}{3,}[^su\s]s)\s`;

const IS_MADE =
	/\s(?:is|are|was|were)\s(?:proposed|introduced|presented|developed|designed|devised)$/u;

/** "a novel method, PING, which …", "a method called PING that …", "a new model for speech, called PING" */
const before: Reader = (text, own) => {
	const thing = String.raw`(?<thing>(?:[Aa]n?|the first)\s(?!(?:term|name|phrase|acronym|word)\b)`;
	const tail = `(?:,?\\s(?<tail>${TELLS}\\s${TO_BREAK}))?`;
	const isCalled = stands(BEHIND_CALLED, own, text);
	const near =
		(isCalled
			? match(
					`${MAKER}${thing}[^.;:]{3,150}?),?\\s(?:\\(?${CALLED}\\s)${printed(own)}\\)?(?:\\s${KIND}\\b)?${tail}`,
					text
				)
			: undefined) ??
		(stands(BEHIND_PAUSE, own, text)
			? match(
					`\\b${thing}(?:[\\p{L}\\d-]+,?\\s){0,8}?[\\p{L}\\d-]+)[,:]\\s${printed(own)}(?!${FINITE})(?:\\s${KIND}\\b)?${tail}`,
					text
				)
			: undefined) ??
		(isCalled
			? match(
					`\\b${thing}(?:[\\p{L}-]+,?\\s){0,9}?[\\p{L}-]+),?\\s\\(?${CALLED}\\s${printed(own)}\\)?(?:\\s${KIND}\\b)?${tail}`,
					text
				)
			: undefined);
	// "the accuracy of a guess is called A": a guess is none.
	if (!near || /\b(?:is|are|was|were|be|been)$/u.test(near['thing'] ?? '')) return undefined;
	// "a new, sturdy net (A)": qualities of what is named, and no thing beside it.
	if (tagWords(near['thing'] ?? '').at(-1)?.pos === 'ADJ') return undefined;
	// "we study a rule and design nets named A": two acts.
	if (NEXT_ACT.test(`${near['thing']} `)) return undefined;
	// "a new rule is proposed, named A"
	const parts = [near['thing'], near['tail']].map((part) => part?.replace(IS_MADE, ''));
	return parts.filter(Boolean).join(' ').replace(/^A/u, 'a');
};

/** "a drifting memory network (DMN) that …" → "a network that …": the long form is the name itself. */
const inFull: Reader = (text, { name, longForm }) => {
	if (!text.includes(` (${name}`)) return undefined;
	const long = longForm ? escaped(longForm) : String.raw`(?:[\p{L}\d-]+\s){0,8}[\p{L}-]+`;
	const found = match(
		`(?:\\b(?<article>an?|the|our)\\s(?<before>(?:[\\p{L}-]+,?\\s){0,4}?)|${MAKER}(?!(?:an?|the|our)\\s))["“'‘]{0,2}(?<long>${long})["”'’]{0,2}\\s\\(${escaped(name)}[^)]*\\)(?:\\s(?<kind>(?:learning\\s)?${KIND}\\b))?,?(?:\\s(?<tail>${TELLS}\\s${TO_BREAK}))?`,
		text
	);
	if (!found) return undefined;
	const { article = '', before: qualities = '', long: whole = '', kind, tail } = found;
	// "Stacked Networks (SNet)": one of a kind.
	const head = (kind ?? whole.split(' ').at(-1) ?? '').replace(/(?<=[^s])s$/, '');
	if (kind === undefined && !new RegExp(`^(?:\\p{Lu}-)?${KIND}$`, 'iu').test(head))
		return undefined;
	// "a sound detection approach (DeepEar)": no long form, but what it is.
	if (longForm === undefined && kind === undefined && /^an?$/.test(article))
		return [article, qualities.trim(), whole, tail].filter(Boolean).join(' ');
	// "a net (MN), which is a small net for A"
	const other = /^(?:that|which) (?:is|are) (?<is>an?\s.*)$/u.exec(tail ?? '')?.groups?.['is'];
	if (other !== undefined) return other;
	return tail
		? `${articleFor(head)} ${/\p{Lu}-/u.test(head) ? head : head.toLowerCase()} ${tail}`
		: undefined;
};

/** "we present the MiniNet algorithm to sort notes", "we propose MiniNet as a small method to sort notes" */
const withKind: Reader = (text, own) => {
	if (!MADE_BY_PAPER.test(text)) return undefined;
	const found = match(
		`${printed(own)}\\s(?<kind>(?:[\\p{L}-]+\\s){0,3}?${KIND}),?\\s(?<tail>${TELLS}\\s${TO_BREAK})`,
		text
	);
	if (!found) return undefined;
	const { kind = '', tail } = found;
	const [, said = `${articleFor(kind)} ${kind}`] = /^as (an? .*)$/u.exec(kind) ?? [];
	return `${said} ${tail}`;
};

/** "PING is a guard that …" */
const copula: Reader = (text, own) => {
	if (!/\s(?:is|are)\s(?:currently\s)?(?:an?|the)\s/u.test(text)) return undefined;
	return match(
		`(?:^|[.,;:]\\s|\\bthat\\s|${MAKER})${printed(own)}(?:,?\\s(?:which|that))?\\s(?:is|are)\\s(?:currently\\s)?(?<is>(?:an?|the)\\s(?!(?:special case|same|best|most|only|good|first step|step|promising|key)\\b)${TO_BREAK})`,
		text
	)?.['is'];
};

const READERS: readonly Reader[] = [after, before, inFull, beside, withKind, copula];

export function articleFor(noun: string): string {
	return /^(?:[aeio]|u(?!ni|s))/i.test(noun) && !/^(?:eu|one)/i.test(noun) ? 'an' : 'a';
}

/** Points to what was said before it, or speaks as the authors. */
const POINTS =
	/\b(?:these|this|such)\s(?!as\b)\p{Ll}+|\bthose\s(?!(?:in|of|that|who|from|on|with|for)\b)|\b(?:we|our|us)\b|^(?:\S+\s){0,4}(?:it|they|its|their|them)\b/u;
/** Where a definition may end sooner. */
const JOINT =
	/,?\s(?=(?:that|which|to|for|by|using|based|while|and|where|so|such|in|on|with|from|when|without|as|whose|thus|thereby|hence)\s)|,\s/gu;

const LOOSE_END =
	/(?:,|\s(?:and|or|but|then|thus|thereby|also|both|with|by|to|for|in|on|of|as|while|when)|\s(?:designed|intended|aimed|meant|tailored|dedicated|able|capable)$)+$/u;

/** "a guard that sorts notes using our trick" → "a guard that sorts notes". */
function withoutPointers(text: string): string {
	const at = POINTS.exec(text)?.index;
	if (at === undefined) return text;
	const before = text.slice(0, at);
	// "for the sorting and mending of these gauges": both are of them.
	const isOfBoth = before.endsWith('of ');
	const joints = [...before.matchAll(JOINT)].filter(
		({ index }) => !(isOfBoth && /^,?\s(?:and|or)\s/u.test(before.slice(index)))
	);
	const cut = joints.at(-1)?.index;
	return cut === undefined ? '' : text.slice(0, cut).replace(LOOSE_END, '');
}

const EMPTY =
	/^(?:new|novel|simple|first|general|efficient|effective|method|methods|approach|framework|technique|model|system|algorithm|formulation|extension|version|variant|tool|way|procedure|paradigm|type|kind|form|alternative|architecture|one|name|introduced|proposed|based|able)$/;

const AUX = String.raw`(?:is|are|was|were|has|have|had|can|could|will|may|might|does|did)`;
/** ", has shown A": what the sentence says of the thing, behind what it is. */
const MAIN_VERB = new RegExp(String.raw`,\s(?:\p{L}+ly\s)?${AUX}\s.*$`, 'u');
/** "a guard is used": no phrase, but a clause; behind "that" it may be one. */
const CLAUSE = new RegExp(
	String.raw`^(?:(?!\b(?:that|which|who|whose|where|when|as|how|what)\b)[^,])*\s${AUX}\s`,
	'u'
);

/** "a salt lamp, has shown light" → "a salt lamp"; nothing of "a lamp is used". */
function withoutMainVerb(text: string): string {
	const phrase = text.replace(MAIN_VERB, '');
	return CLAUSE.test(phrase) ? '' : phrase;
}

/** More than its class: "a new method" tells nothing. */
function tells(text: string): boolean {
	const words = tagWords(text).filter(
		({ pos, lower }) => /^(?:NOUN|PROPN|ADJ|VERB|NUM)$/.test(pos) && !EMPTY.test(lower)
	);
	// "a to sort notes": its noun is the name itself.
	if (/^(?:an?|the)\s(?:to|for|that|which|of|with|by|using|based)\b/u.test(text)) return false;
	// "a framework that aims to answer": what, a break in the sentence hides.
	return words.length >= 2 && text.split(' ').length >= 4 && !/\bto \p{L}+$/u.test(text);
}

/** The long form said again tells nothing: "a memory network" of MN (memory network). */
function repeats(text: string, { name, longForm }: OwnName): boolean {
	if (new RegExp(`(?<![\\p{L}\\p{N}])${escaped(name)}(?![\\p{L}\\p{N}])`, 'u').test(text))
		return true;
	return longForm !== undefined && text.toLowerCase().includes(longForm.toLowerCase());
}

/** "(e.g., pitch, tar)": its stops and commas are no end of what stands around it. */
const EXAMPLES = /\s?\((?:e\.\s?g\.|i\.\s?e\.)[^()]*\)/giu;
/** "a table of old tolls (kept": a bracket that the end of the definition cuts. */
const OPEN_BRACKET = /\s?\([^()]*$/u;

/** The paper's words in one sentence for what a thing of its own is. */
export function definitionIn(text: string, own: OwnName): string | undefined {
	if (!text.includes(own.name)) return undefined;
	const plain = text
		.replace(/\s+/g, ' ')
		.replace(EXAMPLES, '')
		.replace(/[.\s]+$/, '');
	for (const read of READERS) {
		const said = read(plain, own)?.trim().replace(NEXT_ACT, '') ?? '';
		const found = withoutPointers(withoutMainVerb(said))
			.replace(OPEN_BRACKET, '')
			.replace(/[,\s–—-]+$/u, '');
		if (found !== '' && tells(found) && !repeats(found, own)) return found;
	}
	return undefined;
}

const KIND_WORD = new RegExp(String.raw`\b${KIND}$`, 'iu');
/** The noun that a definition is built on, with what stands before it. */
const HEAD =
	/^(?:an?|the)\s(?<head>[^,]+?)(?=,|\s(?:that|which|to|for|by|using|based|of|in|with|on|from|where|designed|trained|capable|comprising)\b|$)/u;

const MADE = new RegExp(
	`${MAKER}(?<is>an?\\s(?!(?:study|review|survey|analysis|overview|comparison|evaluation|discussion|case|proof|set|series|number|variety|theory|theoretical|comprehensive|systematic|empirical|detailed)\\b)${TO_BREAK})`,
	'u'
);

/** "We propose a guard that …": what it is, where its name stands elsewhere. */
export function madeIn(text: string): string | undefined {
	const made = MADE.exec(text.replace(/\s+/g, ' '))?.groups?.['is'];
	const found = withoutPointers((made ?? '').replace(NEXT_ACT, ''));
	return found !== '' && tells(found) && isOfKind(found) ? found : undefined;
}

/** "a network architecture to solve X": a thing of the kinds that get names. */
function isOfKind(definition: string): boolean {
	return KIND_WORD.test(HEAD.exec(definition)?.groups?.['head'] ?? '');
}

/** What a thing achieves is its result, and not what it is. */
const RESULT =
	/^(?:outperform|achieve|improve|perform|reach|obtain|yield|show|demonstrate|give|exceed|surpass|match|beat|compare|work|seem|appear|remain|have|make|prove|require|need|take|become|fail|tend|attain|retain|maintain|score|generalize|generalise|help|lead|result|converge|run|motivate|aim|find|suggest|indicate|offer|bring|scale|open|come|run|do|be|introduce|propose|present|shed|confirm|emphasize|highlight|enjoy|suffer|possess)$/;
const COMPARES =
	/\b(?:more|less|better|worse|than|faster|higher|lower|fewer|state-of-the-art|state of the art|significantly|successfully|effectively|consistently|diverse|range of|variety|various|several|novel|new|competitive|superior|compared)\b|%|\bet al\b/u;

/** "MiniNet learns a map of …" → "learns a map of …": a deed of its own, told in the present. */
export function deedIn(text: string, own: OwnName): string | undefined {
	const plain = text.replace(/\s+/g, ' ').replace(/[.\s]+$/, '');
	const said =
		match(
			`^(?:[^,]{3,100},\\s)?${printed(own)}\\s(?<does>(?:\\p{L}+ly\\s)?\\p{Ll}[^.;:]{15,})$`,
			plain
		)?.['does'] ??
		(/,\s(?:which|that)\s/u.test(plain)
			? match(
					`${printed(own)},\\s(?:which|that)\\s(?<does>(?:\\p{L}+ly\\s)?\\p{Ll}[^.;:]{15,})$`,
					plain
				)?.['does']
			: undefined);
	if (said === undefined) return undefined;
	const does = withoutPointers(said).replace(/[,\s]+$/, '');
	const [first = '', second = ''] = does.split(' ');
	const verb = verbForm(/ly$/.test(first) ? second : first.replace(/^meta-/, ''));
	const next = does.split(' ')[/ly$/.test(first) ? 2 : 1] ?? '';
	// "the MiniNet models trained on X": no deed.
	if (
		verb?.maybeNoun &&
		!/^(?:an?|the|to|both|each|all|its|on|from|multiple|two|three)$/.test(next)
	)
		return undefined;
	if (!verb || RESULT.test(verb.lemma) || COMPARES.test(does) || does.split(' ').length < 5)
		return undefined;
	if (verb.form === '3sg') return does;
	// "Tidal Networks sort X": of many, as of one.
	const isOfMany = /[^s]s$/u.test(own.name) && verb.form === 'base' && !/ly$/.test(first);
	return isOfMany ? `${thirdPerson(first)}${does.slice(first.length)}` : undefined;
}

/** "network" of "drifting memory network", "method" where the paper speaks of "our method". */
export function kindOf(
	{ longForm, name }: OwnName,
	definition: string | undefined,
	whole: string
): string {
	const head = HEAD.exec(definition ?? '')?.groups?.['head'] ?? '';
	const own = withoutPraise(head).split(' ').at(-1) ?? '';
	if (KIND_WORD.test(own)) return own.toLowerCase();
	const long = KIND_WORD.exec(longForm ?? '')?.[0];
	if (long) return long.toLowerCase();
	const said = new RegExp(
		`(?:\\b[Oo]ur|\\b[Tt]h(?:is|e) (?:proposed|new)|${escaped(name)})\\s(?<kind>method|approach|framework|model|algorithm|architecture|data ?set|benchmark|system|network|technique|language|tool)\\b`,
		'u'
	).exec(whole)?.groups?.['kind'];
	return said ?? 'approach';
}
