import { tagWords } from '$lib/extraction/parts-of-speech';
import { verbForm } from '$lib/extraction/verb-forms';
import { isNominal, type Word } from '$lib/extraction/word';
import type { Candidate } from '../candidate';
import { HAS_KINDS, isTellingQuality, NO_HEAD, opensAct } from '../kinds';
import { contentStems } from '$lib/text/stems';

type Worded = Pick<Candidate, 'body' | 'answer'>;

interface Kind {
	/** "network", "techniques" */
	readonly head: string;
	readonly isOne: boolean;
}

/** Of these a sentence tells kinds, though one seldom asks for them by that alone. */
const MORE_KINDS =
	/^(?:algorithm|term|unit|pipeline|formulation|library|package|platform|toolkit|heuristic|guideline|filter|generator|discriminator|interface|modulation|transform|transformation|constraint|feature|information|convolution|autoencoder|detector|descriptor|simulator|criterion|distribution|combination|repository|methodology|extension|setup|manner|resource|operator|technology|application|service|predictor|indicator|distance|divergence)s?$/u;
export const isKind = (noun: string) => HAS_KINDS.test(noun) || MORE_KINDS.test(noun);
/** How good or how late it is makes no kind of it. */
const NO_KIND =
	/^(?:minimal|slight|distinct|recent|previous|prior|current|state-of-the-art|optimal|reasonable|additional|extra|special|refined|extended|modified|practical|rational|divergent|limited|remarkable|individual|complex|hybrid|smart|designed|appropriate|strong|stronger|fast|faster|accurate|high|higher|low|lower|unseen|further|classical|conventional|traditional|popular|few|many|more|fewer|less)$/;
export const tellsNoKind = (quality: string) => NO_KIND.test(quality);
/** "wooden": no praise, no grade, and not "new". */
export const tellsKind = (word: Word) =>
	isTellingQuality(word) && !NO_KIND.test(word.lower) && !GRADED.test(word.lower);
const ENDS_PHRASE = /^(?:ADP|SCONJ|PART)$/u;

/** "planks holding nails": never part of a noun's name, as "holding" may be of "holding tanks". */
const OWN_VERB =
	/^(?:comprising|consisting|containing|covering|including|involving|lacking|requiring|spanning)$/u;

/** Where what tells of a thing behind its noun begins. */
export function phraseEnd(words: readonly Word[]): number {
	const at = words.findIndex(
		({ pos, form, text, lower }, index) =>
			index > 0 &&
			(ENDS_PHRASE.test(pos) ||
				text === '(' ||
				(index > 1 && OWN_VERB.test(lower)) ||
				lower === 'using' ||
				(isNominal(words[index - 1]) &&
					pos === 'VERB' &&
					/^(?:ed|participle|ing)$/u.test(form ?? '') &&
					!isNominal(words[index + 1])))
	);
	return at < 0 ? words.length : at;
}

/** "a paper clock that ticks" is a kind of clock. */
export function kindIn(
	answer: string,
	{ isWide, isDefinition }: { isWide: boolean; isDefinition: boolean }
): Kind | undefined {
	const words = tagWords(answer);
	const to = phraseEnd(words);
	const head = words[to - 1];
	const first = words[0];
	const isOne = /^an?$/u.test(first?.lower ?? '');
	if (!head) return undefined;
	const isWideHead = isWide && head.pos === 'NOUN' && !OF_MANY.test(head.lower);
	if (!isWideHead && !isKind(head.lower)) return undefined;
	if (isOne === head.isPlural || (!isOne && first?.pos === 'DET')) return undefined;
	const modifiers = words.slice(isOne ? 1 : 0, to - 1);
	const isPlain =
		!opensAct(words) &&
		modifiers.every(
			({ pos, form, text }) =>
				(/^(?:ADJ|NOUN|PROPN|ADV)$/u.test(pos) ||
					/^(?:ed|ing|participle|base)$/u.test(form ?? '')) &&
				text !== ','
		);
	// "the keeper's old maps": whose they are makes no kind of them.
	if (modifiers.some(({ text }) => /['’]s?$/u.test(text))) return undefined;
	const isTold =
		modifiers.some((word) => isTellingQuality(word) && !NO_KIND.test(word.lower)) ||
		(isDefinition && to < words.length);
	if (!isPlain || !isTold) return undefined;
	return { head: head.lower, isOne };
}

const OPENS = /(?<=^|, )what (?=(?:does|do|did|can|could|is|are|was|were|has|have)\s)/u;
const ASKS_DOER = /(?<=^|, )what (?=\p{Ll}+(?:s|ed)\s)/u;
const ONE_DOER =
	/\bwhat (?:is|was|has) (?!(?:the|an?|its|their|\p{L}+['’]s)\s|\p{Lu})|\b(?:suggest|show|find|indicate) (?:is|was|has)\b/u;
const DEFINES =
	/^what (?<is>is|are) (?<name>(?=\S*\p{Lu})\S+ \([^()]+\))\?$|^what exactly (?<was>is|are) (?<known>.+)\?$/u;

function named(body: string, { head, isOne }: Kind): string | undefined {
	const { is, was = is, name, known = name } = DEFINES.exec(body)?.groups ?? {};
	if (known === undefined || !isOne) return undefined;
	return was === 'is' ? `what kind of ${head} is ${known}?` : undefined;
}

/** "what kind of clock is it?" – "a clock that floats" → "one that floats". */
function notTwice(answer: string, { head }: Kind): string {
	const again = new RegExp(
		`^an? (?:(?:new|novel|simple|general|generic|effective|efficient) )*${head} (?=(?:that|which|where|for|to|whose|in|with|able|using|based)\\b)`,
		'u'
	);
	return answer.replace(again, 'one ');
}

/** Without more it asks for anything that the study holds. */
const ASKS_ALL =
	/^what does the study (?:propose|introduce|present|develop|design|devise|describe|build|construct|create)\?$/u;
const OF_MANY =
	/^(?:famil(?:y|ies)|sets?|series|class(?:es)?|number|variety|collection|pair|range|kind|type|form|way|use|idea|problem|concept|notion|development|combination|thing|one|part|lot|group|term)$/;

/** "what does the study build?" – "a paper clock" → "what kind of clock does it build?" */
export function kindOf({ body, answer }: Worded): Worded | undefined {
	if (/^besides\b|\bto do\?$|\bmeant for\?$|\bcompar(?:e|ed)\b/u.test(body)) return undefined;
	// Seen at a glance, before the words are read one by one.
	const isAll = ASKS_ALL.test(body);
	if (!isAll && !answer.split(/[\s(]/u).some((word) => isKind(word.toLowerCase())))
		return undefined;
	const kind = kindIn(answer, { isWide: isAll, isDefinition: isAll || DEFINES.test(body) });
	if (!kind) return undefined;
	const definition = named(body, kind);
	if (definition !== undefined) return { body: definition, answer: notTwice(answer, kind) };
	const [stem] = contentStems(kind.head);
	if (/\bexactly\b/u.test(body) || stem === undefined || contentStems(body).includes(stem))
		return undefined;
	const opens = kind.isOne && ASKS_DOER.test(body) ? ASKS_DOER : OPENS;
	// "what is weighed?" – "oak leaves": more than one of them.
	if (!kind.isOne && ONE_DOER.test(body)) return undefined;
	const asked = body.replace(opens, `what kind of ${kind.head} `);
	return asked === body ? undefined : { body: asked, answer };
}

/** How much or how well makes no kind of it either. */
const GRADED =
	/^(?:higher|greater|larger|smaller|faster|slower|longer|shorter|stronger|weaker|simpler|better|worse|more|less|fewer|most|least|similar|comparable|different|distinct|separate|equal|same|increased|decreased|reduced|elevated|improved|enhanced|poor|good|great|large|small|long|short|own|chosen|given|proposed|resulting|corresponding|specific|certain|particular|various|multiple|numerous|abundant|impressive|remarkable|challenging|realistic|rich|favou?rable|severe|serious|mild|broad|wide|narrow|high|low|no|only|almost|approximately|many|few|several|still|old|former|future|further|additional|adequate|suitable|viable|alternative|independent|significant|versatile|complete|basic|expert|unexplored|supervised|remote|optimal|tight|fixed|direct|meaningful|diverse|distant|fruitful|subsequent)$/u;

/** Of these one asks no kinds either. */
const SAYS_LITTLE =
	/^(?:guarantee|property|benefit|capability|ability|insight|option|reason|issue|problem|area|opportunity|challenge|advantage|improvement|purpose|mission|progress|way|feeling|gap|manner|contribution|numbers?|question|version|variant|information|knowledge|quality)(?:s|ies)?$/u;

/** "[finding rare birds]", "[build strong boats]" */
const isDeed = (word: Word | undefined) =>
	word?.form === 'base' || word?.form === 'ing' || verbForm(word?.lower ?? '')?.form === 'ing';

/** A thing told by its kind, cut at its noun. */
export interface KindAsked {
	/** "a search space" in "an open wooden search space of B" */
	readonly shown: string;
	/** "what kind of search space"; "which search space" of one that is known by name. */
	readonly asked: string;
	/** "space" */
	readonly head: string;
	/** "an open wooden search space" */
	readonly answer: string;
	/** " of B" */
	readonly tail: string;
}

/** Words of a quality: "hand-drawn" are two, and a name or noun tells as much. */
const weight = (word: Word) => (/-/u.test(word.text) || isNominal(word) ? 2 : 1);

/** The noun of "the old Smith lamp", "Smith lamp": one lamp, and which is asked. */
function knownOne(words: readonly Word[]): Kind | undefined {
	const head = words.at(-1);
	const isThe = words[0]?.lower === 'the';
	const modifiers = words.slice(isThe ? 1 : 0, -1);
	const isNamed = isThe || modifiers[0]?.pos === 'PROPN';
	const isPlain = modifiers.every(
		({ pos, text }) => /^(?:ADJ|NOUN|PROPN)$/u.test(pos) && !/['’]/u.test(text)
	);
	if (!head || head.pos !== 'NOUN' || head.isPlural || !isNamed || !isPlain) return undefined;
	if (
		!isKind(head.lower) ||
		!modifiers.some((word) => isTellingQuality(word) && !NO_KIND.test(word.lower))
	)
		return undefined;
	return { head: head.lower, isOne: true };
}

/** "a hand-drawn map" as a kind of map; "an open wooden search space", whatever the noun, of search space. */
export function kindAsked(hidden: string): KindAsked | undefined {
	const words = tagWords(hidden);
	const to = phraseEnd(words);
	const from = /^(?:an?|the)$/u.test(words[0]?.lower ?? '') ? 1 : 0;
	const modifiers = words.slice(from, to - 1);
	const end = words[to - 1]?.span.end ?? 0;
	const answer = hidden.slice(0, end);
	if (modifiers.some(({ lower }) => GRADED.test(lower)) || isDeed(modifiers[0]) || opensAct(words))
		return undefined;
	const named = knownOne(words.slice(0, to));
	const known = named ?? kindIn(answer, { isWide: false, isDefinition: false });
	const kind = known ?? kindIn(answer, { isWide: true, isDefinition: false });
	// "a number p"
	if (
		!kind ||
		kind.head.length < 3 ||
		(!known && (NO_HEAD.test(kind.head) || SAYS_LITTLE.test(kind.head)))
	)
		return undefined;
	const own = modifiers.at(-1);
	const others = modifiers.slice(0, -1).filter(isTellingQuality);
	// "bone density data": of two words before it, both are asked for.
	const isCompound =
		!known && own?.pos === 'NOUN' && others.flatMap(({ text }) => text.split('-')).length > 1;
	const told = isCompound ? others : modifiers.filter(isTellingQuality);
	const least = known && !named ? 1 : 2;
	if (told.reduce((sum, word) => sum + weight(word), 0) < least) return undefined;
	const noun = isCompound ? `${own.text} ${kind.head}` : kind.head;
	const article = kind.isOne ? (/^[aeiou]/u.test(noun) ? 'an ' : 'a ') : '';
	const asked = `${named ? 'which' : 'what kind of'} ${noun}`;
	return { shown: `${article}${noun}`, asked, head: kind.head, answer, tail: hidden.slice(end) };
}
