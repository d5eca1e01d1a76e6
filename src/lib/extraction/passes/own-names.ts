import type { AnnotatedSentence, AnnotatedText, OwnName } from '../annotated-text';
import { isKnownName } from '../lexicon/known-names';
import { definitionIn, kindOf, madeIn } from './definitions';
import { MADE_AFTER, MADE_BEFORE, SHAPES, STRONG } from './own-name-shapes';

const IS_STRONG = new RegExp(`^${STRONG}$`, 'u');

/** What is named is others': "the popular network called X", "we adopt a recently proposed X". */
const OF_OTHERS =
	/\b(?:(?:recently|previously|originally|first|earlier)[ -](?:proposed|introduced|developed|published|presented)|well[- ]known|popular|existing|standard|commonly|common|traditional|conventional|widely|so-called|also|often|sometimes|usually|originally|commercially|state-of-the-art|set of standards|public|publicly)\b[^,]*,?[^,]*$|\b(?:trained|tested|evaluated|validated|verified)\s(?:[\p{L}-]+\s){0,3}(?:on|with|using|against)\b[^,]*$/iu;
const USES_OTHERS =
	/\b[Ww]e\s(?:\p{L}+ly\s)?(?:use|used|adopt|adopted|apply|applied|employ|employed|consider|evaluate|compare|study|analy[sz]e|investigate|examine|test|review|survey)\b/u;
/** The paper speaks of itself, or of something new. */
const OWN_VOICE =
	/\b(?:[Ww]e|[Oo]ur|us|[Tt]his (?:paper|work|study|article|report)|(?:is|are) (?:proposed|introduced|presented|developed|designed|devised|put forward)|novel|new)\b|\bpropos|\bintroduc|\bresulting\b/u;

function titleName(title: string): string | undefined {
	const colon = /^([^:]{2,40}):/.exec(title)?.[1]?.trim() ?? '';
	const bare = colon
		.replace(/^(?:the|introducing|towards?)\s+/i, '')
		.replace(/\s+(?:benchmark|dataset|corpus|framework)$/i, '');
	const isOneWord = /^[\p{L}\p{N}][\p{L}\p{N}+./-]*$/u.test(bare) && /\p{Lu}/u.test(bare);
	return isOneWord ? bare : undefined;
}

function escape(text: string): string {
	return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function occurs(text: string, name: string): boolean {
	// A pattern of its own is dear to make.
	if (!text.includes(name)) return false;
	return new RegExp(`(?<![\\p{L}\\p{N}])${escape(name)}(?![\\p{L}\\p{N}])`, 'u').test(text);
}

function isName(name: string): boolean {
	return (
		name.length >= 2 &&
		!isKnownName(name) &&
		!/-based\b/.test(name) &&
		!/^(?:The|A|An|We|Our|In|For|On)\s|\sand\sthe\s|^\d?\p{Lu}?Hz$/u.test(name) &&
		!name.split(' and ').some((part) => name !== part && isKnownName(part)) &&
		!/^(?:\d+|\p{Lu}\d?|A[MNS]|BE|DO|GO|I[NST]|NO|O[NR]|SO|TO|U[PS]|WE)$/u.test(name)
	);
}

/** "Image sorting (IS) is old. … Our IS index": spelled out before, and not as the paper's own. */
function isOfEarlier(
	sentences: readonly AnnotatedSentence[],
	index: number,
	name: string
): boolean {
	return sentences
		.slice(0, index)
		.some(({ text }) => text.includes(`(${name})`) && !OWN_VOICE.test(text));
}

const PART = String.raw`(?<kind>feature|descriptor|loss|metric|measure|score|index|data ?set|corpus|database|benchmark|collection|problem|task|parameter|module|layer|block|unit|phenomenon|effect|kernel|dictionary)s?`;
const PART_BEFORE = new RegExp(
	String.raw`\b${PART},?\s\(?(?:(?:which\s)?we\s)?(?:call|called|named|namely|termed|dubbed)?\s?["“‘]?$`,
	'u'
);
const PART_AFTER = new RegExp(String.raw`^["”’]?(?:\s\([^)]*\))?\s${PART}\b`, 'u');

/** "a feature called MN", "the MN module": no method, and none of what is said of one is said of it. */
function partKindIn(text: string, name: string): string | undefined {
	const at = text.indexOf(name);
	const before = PART_BEFORE.exec(text.slice(0, Math.max(0, at)));
	return (before ?? PART_AFTER.exec(text.slice(at + name.length)))?.groups?.['kind'];
}

const bare = (text: string) => text.replace(/["“”'’]+$/u, '');

/** "we formalise the Hill-Lake algorithm": of those whose names it has. */
const OF_PEOPLE = /\sthe\s\p{Lu}\p{Ll}+-\p{Lu}\p{Ll}+$/u;

function toOwnName(
	annotated: AnnotatedText,
	index: number,
	match: RegExpMatchArray
): OwnName | undefined {
	const { name = '', short } = match.groups ?? {};
	const pair = annotated.abbreviations.find(
		// "we introduce Search with Amortised Gains (SAG)": a name may be cut at its "with".
		(item) =>
			item.shortForm === short ||
			item.shortForm === name ||
			`${item.longForm} `.startsWith(`${name} `)
	);
	const main = [short, pair?.shortForm].find((item) => item && /\p{Lu}/u.test(item)) ?? name;
	if (!isName(main)) return undefined;
	if (OF_PEOPLE.test(match[0])) return undefined;
	if (isOfEarlier(annotated.sentences, index, main)) return undefined;
	const longForm = main !== name || pair ? bare(pair?.longForm ?? name) : undefined;
	const isWhole = longForm && longForm !== main && !/[:,]|^(?:two|three|a|an)\s/u.test(longForm);
	const partKind = partKindIn(annotated.sentences[index]?.text ?? '', name);
	return {
		name: main,
		...(isWhole ? { longForm } : {}),
		...(partKind ? { partKind } : {}),
		sentence: index
	};
}

/** "we propose guarded prefix search (GPS), which": the long form is what is made. */
function madeInFull({ abbreviations, sentences }: AnnotatedText, index: number): OwnName[] {
	const text = sentences[index]?.text ?? '';
	return abbreviations.flatMap(({ shortForm, longForm }): OwnName[] => {
		const shown = `${longForm} (${shortForm}`;
		const at = text.indexOf(shown);
		if (at < 0 || !isName(shortForm) || /[():,]/.test(longForm)) return [];
		const after = text.slice(at + shown.length).replace(/^[^)]*\)/, '');
		const before = text.slice(0, at);
		if (!MADE_BEFORE.test(before) || !MADE_AFTER.test(after)) return [];
		const isEarlier = sentences.slice(0, index).some((other) => occurs(other.text, shortForm));
		return isEarlier ? [] : [{ name: shortForm, longForm: bare(longForm), sentence: index }];
	});
}

/** "Others used a method called X": past the abstract, what is named is not always the paper's own. */
function tellsOfOthers({ section, text }: AnnotatedSentence): boolean {
	if (section === 'abstract') return false;
	return /\bet al\b/.test(text) || !/\b(?:we|our|this (?:paper|study|work|article))\b/i.test(text);
}

/** Whoever is said to call it so: the paper, and not the world. */
function isOwnCalling(sentences: readonly AnnotatedSentence[], index: number, at: number): boolean {
	const text = sentences[index]?.text ?? '';
	const before = text.slice(0, at);
	if (OF_OTHERS.test(before)) return false;
	if (USES_OTHERS.test(before) && !/\b(?:novel|new|our|propos\p{L}+)\b/u.test(before)) return false;
	if (OWN_VOICE.test(text)) return true;
	const previous = sentences[index - 1]?.text ?? '';
	return /^(?:It|This|The|These)\b/.test(text) && OWN_VOICE.test(previous);
}

/** Without one of these no row below can fit; cheaper than the rows. */
const MAY_NAME =
	/\b(?:[Ww]e|[Oo]ur|paper|work|study|article|research|report)\s|propos|introduc|present|call|named|term|dub|coin|denoted|titled|namely|refer|known here|novel|new/u;

function introduced(annotated: AnnotatedText): OwnName[] {
	const names: OwnName[] = [];
	const add = (named: OwnName | undefined) => {
		if (named && !names.some((other) => other.name === named.name)) names.push(named);
	};
	annotated.sentences.forEach((sentence, index) => {
		if (tellsOfOthers(sentence) || !MAY_NAME.test(sentence.text)) return;
		for (const { pattern, needsVoice, cue } of SHAPES) {
			if (cue?.test(sentence.text) === false) continue;
			const match = pattern.exec(sentence.text);
			if (!match) continue;
			if (needsVoice && !isOwnCalling(annotated.sentences, index, match.index)) continue;
			add(toOwnName(annotated, index, match));
		}
		for (const named of madeInFull(annotated, index)) add(named);
	});
	return names;
}

/** The sentence that brings in what only the title names: "SUMO: …" – "We introduce an estimator of …". */
function broughtIn({ sentences }: AnnotatedText): number {
	const makes = sentences.flatMap(({ text }, index) => (madeIn(text) === undefined ? [] : [index]));
	return makes[0] ?? -1;
}

/** The name that the title gives before its colon, where the text bears it out. */
function namedInTitle(annotated: AnnotatedText, whole: string): OwnName | undefined {
	const name = titleName(annotated.paper.citation.title);
	if (!name || !isName(name)) return undefined;
	// "DuneNets: nets that …": the text has the name, in the plural.
	if (occurs(whole, `${name}s`)) return undefined;
	if (!occurs(whole, name)) {
		const sentence = IS_STRONG.test(name) ? broughtIn(annotated) : -1;
		return sentence < 0 ? undefined : { name, sentence, isInTitleOnly: true };
	}
	const longForm = annotated.abbreviations.find((item) => item.shortForm === name)?.longForm;
	return { name, sentence: -1, ...(longForm ? { longForm } : {}) };
}

/** "a lamp model called MN": what the rest of the paper calls it. A name in the title stands before each card. */
function withKind({ sentences, paper }: AnnotatedText, own: OwnName): OwnName {
	if (paper.citation.title.includes(own.name)) return own;
	const definition = definitionIn(sentences[own.sentence]?.text ?? '', own);
	return definition === undefined ? own : { ...own, kind: kindOf(own, definition, '') };
}

/** Names the paper gives to things of its own: from its title and from where it introduces them. */
export function markOwnNames(annotated: AnnotatedText): AnnotatedText {
	const names = introduced(annotated);
	const { title } = annotated.paper.citation;
	const whole = annotated.sentences
		.slice(0, 400)
		.map((sentence) => sentence.text)
		.join(' ')
		.replace(/\bhttps?:\S+/g, '');
	const inTitle = names.filter((item) => occurs(title, item.name));
	const fromTitle = namedInTitle(annotated, whole);
	// Where the text names a thing of its own, what it brings in is that.
	const isNew = fromTitle && !(fromTitle.isInTitleOnly && names.length > 0);
	if (isNew && !names.some((item) => item.name === fromTitle.name)) inTitle.unshift(fromTitle);
	const mentions = (item: OwnName) => whole.split(item.name).length;
	const rest = names
		.filter((item) => !inTitle.includes(item))
		.sort((left, right) => mentions(right) - mentions(left));
	return { ...annotated, names: [...inTitle, ...rest].map((item) => withKind(annotated, item)) };
}
