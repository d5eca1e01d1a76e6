import type { Finding, NamedThing } from '$lib/extraction/finding';
import { tagWords } from '$lib/extraction/parts-of-speech';
import { isNominal, type Word } from '$lib/extraction/word';
import { spells } from '$lib/extraction/passes/long-forms';
import { KIND } from '$lib/extraction/passes/own-name-shapes';
import { thirdPerson } from '$lib/extraction/verb-forms';
import { parseClause, textOfRange, type Clause } from '$lib/extraction/clause';
import { contentStems } from '$lib/text/stems';
import type { Candidate, Pattern } from '../candidate';
import { compactDefinition, plainDefinition, unpraised } from '../definition-wording';
import { contentWords, EMPTY_HEADS, isVague, isWholePhrase, phraseEnd } from '../phrases';
import { inverted, subjectText } from '../questions';
import { tellingStems } from '../telling-stems';

/** Words of a definition that can be recalled whole. */
const LONGEST_DEFINITION = 18;
/** Words by which a thing is described to ask for its name. */
const LONGEST_TOLD = 24;

const fullName = ({ name, longForm, isSpelledElsewhere }: NamedThing) =>
	longForm && !isSpelledElsewhere ? `${name} (${longForm})` : name;

/** "what exactly are Siamese Nets?" */
const isPlural = (name: string) => /\s\p{L}+[^\Wsiu]s$|^\p{Lu}{2,}s$/u.test(name);

function askWhatIs(finding: Finding, named: NamedThing): Candidate[] {
	if (named.isDeed) return [];
	const definition =
		named.definition === undefined
			? undefined
			: compactDefinition(named.definition, LONGEST_DEFINITION);
	if (definition === undefined || definition.split(' ').length < 4) return [];
	if (toldBesides(definition, named) === 0 || spellsName(named, definition)) return [];
	if (ONLY_ACTS.test(definition)) return [];
	const verb = isPlural(named.name) ? 'are' : 'is';
	// A name alone is short for a question: "what exactly is PING?"
	const { longForm, isSpelledElsewhere } = named;
	const isSpelledOut = longForm && !isSpelledElsewhere && !repeatsName(definition, longForm);
	return [
		{
			type: 'method',
			pattern: 'what-is-name',
			body: isSpelledOut
				? `what ${verb} ${fullName(named)}?`
				: `what exactly ${verb} ${named.name}?`,
			answer: definition,
			finding,
			fit: 0.85
		}
	];
}

/** "a guard that prepends X": what it does is one of many things, and no kind of guard. */
const ONLY_ACTS = /^an? [\p{Ll}-]+,? (?:that|which) /u;

/** "a guard that prepends X" → "which guard prepends X?" */
function askWhich(finding: Finding, named: NamedThing): Candidate[] {
	if (!named.definition) return [];
	const whole = plainDefinition(named.definition);
	const text =
		whole.split(' ').length > LONGEST_TOLD
			? (compactDefinition(named.definition, LONGEST_TOLD) ?? whole)
			: whole;
	const asked = askInWhich(text) ?? askByModifier(text) ?? askForName(text);
	if (!asked) return [];
	if (givesAway(asked.body, named) || toldBesides(text, named) < LEAST_DESCRIBED) return [];
	const answer = fullName(named);
	return [{ type: 'method', pattern: 'which-name', ...asked, answer, finding }];
}

/** Words of a description beside the name's own; fewer tell of any thing of its kind. */
const LEAST_DESCRIBED = 2;

/** "a net that uses the Koch rule" of KochNet: no more than "uses". */
function toldBesides(definition: string, { name, longForm = '' }: NamedThing): number {
	const known = `${name} ${longForm}`.toLowerCase();
	return tellingStems(definition).filter((item) => !known.includes(item)).length;
}

/** "a melon lamp guard" of MLG, where no long form tells it anyway. */
const spellsName = ({ name, longForm }: NamedThing, text: string) =>
	longForm === undefined && spells(name, text.replace(/^(?:an?|the) /u, ''));

const KIND_LAST = new RegExp(String.raw`\s${KIND}$`, 'iu');
/** "Koch network" → "Koch": any network is one. */
export const withoutKind = (name: string): string => name.replace(KIND_LAST, '');
const TO_DESCRIPTION = /^(?:in )?which (?:name is given to (?:an?|the) )?/u;

/** "which attentional network …?" → "AN (attentional network)". */
function givesAway(body: string, { name, longForm }: NamedThing): boolean {
	if (!longForm) return spellsName({ name }, body.replace(TO_DESCRIPTION, ''));
	const stems = contentStems(withoutKind(longForm));
	const seen = new Set(contentStems(body));
	return stems.filter((stem) => seen.has(stem)).length * 2 > stems.length;
}

/** Share of a definition's words that the name spelled out would tell before it is asked for. */
const MOST_TOLD = 0.4;

function repeatsName(definition: string, longForm: string): boolean {
	const stems = contentStems(definition);
	const seen = new Set(contentStems(longForm));
	return stems.filter((stem) => seen.has(stem)).length >= MOST_TOLD * stems.length;
}

type Asked = Pick<Candidate, 'body' | 'fit'>;

const ARTICLE = /^(?:an?|the)\s(?:first\s)?/u;
const LONGEST_DESCRIPTION = 26;

/** "a lamp to read by"; not "the art of learning how to read". */
const isPurpose = (words: readonly Word[], at: number) =>
	words[at]?.pos === 'PART' &&
	!/^(?:how|what|when|where|whether)$/.test(words[at - 1]?.lower ?? '');

/** Where the words after the head noun begin: "that …", "to …", "trained …", "containing …". */
function modifierAt(words: readonly Word[]): number {
	return words.findIndex((word, at) => {
		const relative = /^(?:that|which)$/.test(word.lower) && word.pos === 'SCONJ';
		const participle =
			word.pos === 'VERB' &&
			(word.form === 'ing' || word.form === 'ed' || word.form === 'participle');
		const before = words[at - 1];
		// "a network, designed to X"; "a network, sorting X" tells what came of it.
		const follows = isNominal(before) || (before?.text === ',' && word.form !== 'ing');
		return (
			at > 0 &&
			(relative || isPurpose(words, at) || (participle && follows && !isInside(words, at)))
		);
	});
}

/** Participles that tell of the whole thing, however far its noun stands. */
const OF_WHOLE =
	/^(?:based|designed|used|built|intended|aimed|derived|inspired|amounting|totall?ing|comprising|comprised|consisting|containing|covering|spanning)$/;

/** "an algorithm for reading guesses made by nets": the nets make the guesses, and not the algorithm. */
function isOfOther(words: readonly Word[], at: number): boolean {
	const isFar = words.slice(0, at).some(({ pos }) => pos === 'ADP');
	const word = words[at];
	if (!isFar || !word || word.pos === 'PART') return false;
	if (word.pos !== 'SCONJ') return !OF_WHOLE.test(word.lower);
	return words[at + 1]?.form === 'base' || /^(?:are|have|were)$/.test(words[at + 1]?.lower ?? '');
}

/** "a latent space based architecture": the participle is part of the noun. */
function isInside(words: readonly Word[], at: number): boolean {
	return words[at]?.form !== 'ing' && /^(?:NOUN|PROPN|ADJ)$/.test(words[at + 1]?.pos ?? '');
}

function askByModifier(definition: string): Asked | undefined {
	const words = tagWords(definition);
	const at = modifierAt(words);
	const word = words[at];
	const before = words[at - 1];
	if (!word || !before) return undefined;
	// "a lamp able to float": a lamp.
	const isAble = word.pos === 'PART' && /^(?:able|ready|free|likely)$/.test(before.lower);
	const kindEnd = isAble || before.text === ',' ? (words[at - 2]?.span.end ?? 0) : before.span.end;
	const kind = definition.slice(0, kindEnd).replace(ARTICLE, '');
	const tail =
		definition
			.slice(word.span.end)
			.trim()
			.split(/,\s(?=(?:\p{L}+ly\s)?\p{L}+ing\b)/u)[0] ?? '';
	const verb = isAble ? `is ${before.lower} to` : finiteOf(word);
	if (isOfOther(words, at)) return undefined;
	// "the possibility that A": what stands after it is no deed of it.
	if (/^(?:possibility|fact|idea|hypothesis|claim|view|case|observation)$/.test(kind))
		return undefined;
	// "a model and a framework that …": two kinds, of which the name is one.
	if (/\sand\s(?:an?|the)\s/.test(kind)) return undefined;
	if (kind === '' || tail.split(' ').length < 2 || verb === undefined) return undefined;
	const body = `which ${kind} ${verb}${verb === '' ? '' : ' '}${tail}?`;
	return body.split(' ').length <= LONGEST_DESCRIPTION ? { body, fit: 0.8 } : undefined;
}

/** "that prepends" → "prepends", "to guide" → "serves to guide", "designed" → "is designed", "amounting" → "amounts". */
function finiteOf(word: Word): string | undefined {
	if (word.pos === 'SCONJ') return '';
	if (word.pos === 'PART') return 'serves to';
	if (word.form !== 'ing') return `is ${word.text}`;
	return word.lemma.endsWith('ing') ? undefined : thirdPerson(word.lemma);
}

function askForName(definition: string): Asked | undefined {
	const description = definition.split(/,\s(?=(?:\p{L}+ly\s)?\p{L}+ing\b)/u)[0] ?? definition;
	const size = description.split(' ').length;
	if (size < 4 || size > LONGEST_DESCRIPTION - 5) return undefined;
	// "a new clustering method": others have made one too.
	const words = tagWords(description);
	const telling = contentWords(words, { from: 0, to: words.length }).filter(
		(word) => !isVague([word]) && !EMPTY_HEADS.test(word.lower)
	);
	if (EMPTY_HEADS.test(words.at(-1)?.lower ?? '') && telling.length < 2) return undefined;
	return { body: `which name is given to ${description}?`, fit: 0.6 };
}

/** "an environment where players can engage in X" → "in which environment can players engage in X?" */
function askInWhich(definition: string): Asked | undefined {
	const match = /^(?:an?|the)\s(?<kind>[^,]{3,50}?),?\s(?:where|in which)\s(?<does>.+)$/u.exec(
		definition
	)?.groups;
	const clause = match && parseClause(match['does'] ?? '');
	const verb = clause && inverted(clause);
	if (!match || !verb || clause.lead.to > 0) return undefined;
	if (/^(?:cases?|ways?|sets?|process|phenomenon|situations?|tendency)$/.test(match['kind'] ?? ''))
		return undefined;
	const rest = textOfRange(clause, clause.rest);
	const body =
		`in which ${match['kind']} ${verb.helper} ${subjectText(clause)} ${verb.rest} ${rest}`.trim();
	return body.split(' ').length <= LONGEST_DESCRIPTION + 4
		? { body: `${body}?`, fit: 0.75 }
		: undefined;
}

/** What the paper names, and how it names it. */
export function askNames(finding: Finding): Candidate[] {
	const { named } = finding;
	return named ? [...askWhatIs(finding, named), ...askWhich(finding, named)] : [];
}

const GENERIC_HEAD =
	/^(?:method|approach|framework|technique|model|system|algorithm|study|way|analysis|evaluation|experiment|strategy|tool|procedure|set|series)s?$/;

function relativeTail(clause: Clause, at: number): string | undefined {
	const relative = clause.words[at];
	const verb = clause.words[at + 1];
	if (!/^(?:that|which)$/.test(relative?.lower ?? '') || !verb) return undefined;
	const from = verb.span.start;
	if (/^(?:not|neither)$/.test(verb.lower)) return undefined;
	const finite = verb.pos === 'VERB' || verb.pos === 'AUX' || verb.pos === 'ADV';
	if (!finite) return undefined;
	const whole = clause.text.slice(from);
	// "holds bread, wine, and salt": the "and" closes a list.
	const isList = /^[^,]*,(?:\s[^\s,]+){1,3},\s(?:and|or)\s/u.test(whole);
	const text = isList ? whole : whole.replace(/,\s(?:and|but)\s.*$/, '');
	if (verb.form === 'base') return `${thirdPerson(verb.text)}${text.slice(verb.text.length)}`;
	const helpers: Readonly<Record<string, string>> = {
		are: 'is',
		were: 'was',
		have: 'has',
		do: 'does'
	};
	return helpers[verb.lower] ? `${helpers[verb.lower]}${text.slice(verb.text.length)}` : text;
}

/** "the study introduces A that does B" → "what does B?" → A; else "what does the study introduce?" */
export const askMadeThing: Pattern = ({ clause, finding }) => {
	if (!finding.isOwnAct || finding.kind !== 'method') return [];
	const { words, rest, verb } = clause;
	const main = words[verb.to - 1];
	const to = phraseEnd(words, rest.from, rest.to);
	const range = { from: rest.from, to };
	if (main?.pos !== 'VERB' || !isWholePhrase(words, range) || to - rest.from > 14) return [];
	const answer = unpraised(textOfRange(clause, range));
	// "the problem of learning representations that …": who does it is not sure.
	const sure = !words.slice(rest.from, to).some((word) => word.pos === 'ADP');
	const does = sure ? relativeTail(clause, to) : undefined;
	const head = words[to - 1];
	if (
		does &&
		does.split(' ').length <= 22 &&
		// "a method", "a detector": no more than that there is one.
		!(
			head?.pos === 'NOUN' &&
			(contentWords(words, range).length < 2 ||
				(GENERIC_HEAD.test(head.lower) && to - rest.from <= 2))
		)
	) {
		return [
			{ type: 'method', pattern: 'made-thing', body: `what ${does}?`, answer, finding, fit: 0.75 }
		];
	}
	return [];
};
