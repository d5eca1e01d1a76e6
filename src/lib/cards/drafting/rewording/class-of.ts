import { tagWords } from '$lib/extraction/parts-of-speech';
import { isNominal, type Word } from '$lib/extraction/word';
import { contentStems } from '$lib/text/stems';
import { isTellingQuality, opensAct } from '../kinds';
import { classByEnd, classesOfHead } from '../lexicon/class-nouns';
import { isKind, phraseEnd, tellsNoKind } from './kind-of';

/** What kind of thing an answer is: "drugs" for "aspirin and heparin". */
export interface AnswerClass {
	readonly words: string;
	readonly isPlural: boolean;
	/** "a lower rate": how much of it is told, and no one of its class. */
	readonly isDegree: boolean;
}

const MASS = /^data$/u;

export function pluralOf(noun: string): string {
	if (MASS.test(noun)) return noun;
	const [first = '', ...of] = noun.split(' of ');
	const last = /[^aeiou]y$/u.test(first)
		? `${first.slice(0, -1)}ies`
		: `${first}${/(?:s|x|ch)$/u.test(first) ? 'es' : 's'}`;
	return [last, ...of].join(' of ');
}

function singularsOf(lower: string): readonly string[] {
	const ends: readonly (readonly [RegExp, string])[] = [
		[/ies$/u, 'y'],
		[/(?<=x|ch|sh|ss)es$/u, ''],
		[/(?<!s)s$/u, ''],
		[/ae$/u, 'a'],
		[/ia$/u, 'ium']
	];
	return [
		lower,
		...ends.flatMap(([end, one]) => (end.test(lower) ? [lower.replace(end, one)] : []))
	];
}

interface Named {
	readonly name: string;
	/** "working memory": the word before the noun belongs to it. */
	readonly isCompound: boolean;
}

/** "Cosmic Clock Engine": what its words would mean by themselves tells nothing of it. */
const isName = (part: readonly Word[]) =>
	part.filter(({ text }) => /^\p{Lu}\p{Ll}/u.test(text)).length > 1;

/** "working memory", "support vector machines": by the noun, and the word before it where it takes both. */
function classOfNoun(part: readonly Word[]): Named | undefined {
	const head = part.at(-1);
	if (!head || !(isNominal(head) || head.form === 'ing')) return undefined;
	if (isName(part) && /^\p{Lu}\p{Ll}/u.test(head.text)) return undefined;
	const before = part.at(-2)?.lower ?? '';
	for (const noun of singularsOf(head.lower)) {
		const fits = classesOfHead(noun).find(
			(one) => one.before.length === 0 || one.before.includes(before)
		);
		const name = fits?.name ?? classByEnd(noun);
		if (name !== undefined) return { name, isCompound: (fits?.before.length ?? 0) > 0 };
	}
	return undefined;
}

/** The phrases of which an answer is made: one, or those that "and" ties. */
type Nouns = readonly (readonly Word[])[];

const DENIES = /^(?:no|neither|none|nothing|few|little|not|any|only)$/u;
const REACHES_OUT =
	/\b(?:and|or|as well as|but|while|whereas) (?:the|an?|its|their|to|not|also)\b/u;

/** The nouns of an answer, what follows them cut off; none where it is no phrase of nouns. */
export function nounsIn(answer: string): Nouns {
	const words = tagWords(answer);
	const [first] = words;
	if (!first || DENIES.test(first.lower)) return [];
	if (!/^(?:DET|ADJ|ADV|NOUN|PROPN|NUM|VERB)$/u.test(first.pos)) return [];
	// "measure the tides": an act that something is used for.
	if (first.pos === 'VERB' && /^(?:base|3sg|past)$/u.test(first.form ?? '')) return [];
	// "speed up the ferry": an act, whatever its first word may be elsewhere.
	if (/^(?:up|down|out|off)$/u.test(words[1]?.lower ?? '')) return [];
	const to = phraseEnd(words);
	// "rest alone does not help": a whole clause.
	if (words.slice(0, to).some(({ pos, form }) => pos === 'AUX' || form === '3sg')) return [];
	if (REACHES_OUT.test(answer.slice(words[to]?.span.start ?? answer.length))) return [];
	const parts: Word[][] = [[]];
	for (const word of words.slice(0, to)) {
		if (word.pos === 'CCONJ' || word.text === ',') parts.push([]);
		else parts.at(-1)?.push(word);
	}
	// "measure the tides": a verb taken for a noun.
	const isBroken = parts.some((part) =>
		part.some(({ pos }, at) => at > 0 && pos === 'DET' && part[at - 1]?.pos !== 'DET')
	);
	return isBroken ? [] : parts.filter((part) => part.length > 0);
}

/** "cleaning old clocks": what is done to them, and no clock. */
const isAct = (part: readonly Word[]) =>
	opensAct(part) ||
	(part.length > 1 &&
		part
			.slice(0, 2)
			.some(
				({ lower, pos }, at) =>
					/\p{Ll}{2}ing$/u.test(lower) &&
					pos !== 'ADJ' &&
					at < part.length - 1 &&
					(at === 0 || part[0]?.pos === 'ADV')
			));

/** "learning", "treatment": by itself it asks for no one thing. */
const NO_OWN =
	/^(?:analys[ei]s|language|learning|memory|regression|relationship|role|stud(?:y|ie)|survey|training|trial)s?$/u;
/** Of these one asks "which", though a thing is seldom told of as a kind of them. */
const MORE_OWN =
	/^(?:activity|activities|area|attribute|behaviou?r|biomarker|cancer|cell|characteristic|complication|condition|cost|decision|disease|disorder|document|drug|error|event|field|gene|goal|group|image|infection|injur(?:y|ie)|instruction|issue|label|lesion|marker|matrix|matrices|medication|message|mineral|movement|muscle|nerve|operation|outcome|parameter|path|peptide|population|problem|propert(?:y|ie)|protein|receptor|region|response|rule|sequence|setting|signal|site|skill|space|species|sport|statistic|syndrome|symptom|technique|text|therap(?:y|ie)|tissue|topic|tumou?r|variable|vector|weight|word)s?$/u;
/** No one of them, and no several. */
const MASS_OWN =
	/^(?:access|code|content|control|data|equipment|evidence|exposure|feedback|hardware|information|knowledge|noise|protection|research|software|support)$/u;
const ANY_OF_IT =
	/^(?:alternative|available|benchmark|generic|given|labell?ed|modified|new|novel|relevant|resulting|specific|successful|suggested|surrounding|updated|whole|well-known)$/u;

/** "the keeper's paper clock" → "clock", where enough tells which. */
function ownNoun(part: readonly Word[]): AnswerClass | undefined {
	const head = part.at(-1);
	if (head?.pos !== 'NOUN' || isAct(part) || NO_OWN.test(head.lower)) return undefined;
	const isMass = MASS_OWN.test(head.lower);
	if (!isMass && !isAskedByKind(head.lower)) return undefined;
	const tells = (word: Word) =>
		isTellingQuality(word) &&
		!tellsNoKind(word.lower) &&
		!ANY_OF_IT.test(word.lower) &&
		!GRADED.test(word.lower);
	if (!part.slice(0, -1).some(tells)) return undefined;
	const isOneOfMany = /^an?$/u.test(part[0]?.lower ?? '');
	if (isOneOfMany && (head.isPlural || isMass)) return undefined;
	const words = isOneOfMany || isMass ? `kind of ${head.lower}` : head.lower;
	return { words, isPlural: head.isPlural && !isMass, isDegree: false };
}

const GRADED =
	/^(?:low|lower|lowest|high|higher|highest|great|greater|greatest|large|larger|largest|small|smaller|smallest|minimal|maximal|more|less|fewer|better|best|good|poor|poorer|worse|long|longer|short|shorter|fast|faster|increased|decreased|reduced|improved|enhanced|accelerated|superior|comparable|similar|competitive|considerable|significant|strong|stronger|excellent|promising|additional)$/u;
/** "less rust", "more late trains": how much of it is told. */
const COMPARED =
	/^(?:better|faster|fewer|greater|higher|larger|less|longer|lower|more|shorter|slower|smaller|worse)$/u;
const COUNTED = /^(?:quantity|measure|property|outcome|change)$/u;

/** "the notion of lanes": what follows tells which. */
const OF_WHICH =
	/^(?:the )?(?<head>area|assumption|concept|field|goal|hypothesis|idea|issue|law|notion|phenomenon|principle|problem|property|question|risk|task|theory) of (?!(?:the|this|these|each|all|such)\b)(?![^?]* and (?:the|an?) )\S/u;

/** Of such a thing one asks "which", or "what kind of". */
const isAskedByKind = (noun: string) => isKind(noun) || MORE_OWN.test(noun);

/** Seen at a glance, before the words are read one by one. */
export const mayHaveClass = (answer: string) =>
	answer
		.toLowerCase()
		.split(/[\s,(]+/u)
		.some(
			(word) =>
				isAskedByKind(word) ||
				OF_WHICH.test(`${word} of it`) ||
				MASS_OWN.test(word) ||
				classByEnd(word) !== undefined ||
				singularsOf(word).some((noun) => classesOfHead(noun).length > 0)
		);

/** Undefined where nothing true and narrower than "what" is known, or it would tell of the answer. */
export function classOf(answer: string, all = nounsIn(answer)): AnswerClass | undefined {
	// "renal and hepatic failure": one noun for both.
	const parts = all.filter((part, at) => at === all.length - 1 || part.at(-1)?.pos !== 'ADJ');
	const [first] = parts;
	if (!first) return undefined;
	const found = parts.map(classOfNoun);
	const name = found[0]?.name;
	const isOne = name !== undefined && found.every((one) => one?.name === name);
	const isOfAct = all.some(
		(part) => isAct(part) && !(classOfNoun(part)?.isCompound && part.length === 2)
	);
	const stems = new Set(contentStems(answer));
	const leaks = contentStems(name ?? '').some((stem) => stems.has(stem));
	const { head: told } = OF_WHICH.exec(answer)?.groups ?? {};
	if (told !== undefined) return { words: told, isPlural: false, isDegree: false };
	if (COMPARED.test(first[0]?.lower ?? '') && !COUNTED.test(name ?? '')) return undefined;
	if (!isOne || isOfAct || leaks) return all.length === 1 ? ownNoun(first) : undefined;
	const isPlural = all.length > 1 || first.at(-1)?.isPlural === true;
	if (isPlural && /^an?$/u.test(first[0]?.lower ?? '') && all.length === 1) return undefined;
	const isDegree = COUNTED.test(name) && first.some(({ lower }) => GRADED.test(lower));
	return { words: isPlural ? pluralOf(name) : name, isPlural, isDegree };
}

export const areSeveral = (nouns: Nouns) => nouns.length > 1 || nouns[0]?.at(-1)?.isPlural === true;
