import type { Finding, NamedThing } from '$lib/extraction/finding';
import { tagWords } from '$lib/extraction/parts-of-speech';
import { isNominal, type Word } from '$lib/extraction/word';
import { withoutPraise } from '$lib/extraction/compress';
import { thirdPerson } from '$lib/extraction/verb-forms';
import { parseClause, textOfRange, type Clause } from '$lib/extraction/clause';
import { contentStems } from '$lib/text/stems';
import type { Candidate, Pattern } from '../candidate';
import { contentWords, EMPTY_HEADS, isVague, isWholePhrase, phraseEnd } from '../phrases';
import { inverted, subjectText } from '../questions';

/** Words of a definition that can be recalled whole. */
const LONGEST_DEFINITION = 18;

/** "a simple but powerful technique" → "a technique". */
function unpraised(text: string): string {
	return withoutPraise(
		text.replace(
			/\b(?:simple|straightforward|lightweight|general|intuitive),?\s(?:yet|but)\s(?:\p{L}+ly\s)?\p{L}+\s/giu,
			''
		)
	);
}

const fullName = ({ name, longForm }: NamedThing) => (longForm ? `${name} (${longForm})` : name);

const OPENS_CLAUSE = /,?\s(?:where|in which|with which|for which|such that|so that|whose)\s/u;
/** Letters of a definition that says something. */
const SHORTEST_DEFINITION = 20;

/** "an algorithm with fast moves where in each iteration": the clause that the cut left open goes. */
function closed(text: string): string {
	const opener = OPENS_CLAUSE.exec(text);
	if (!opener || opener.index < SHORTEST_DEFINITION) return text;
	const isWhole = parseClause(text.slice(opener.index + opener[0].length)) !== undefined;
	return isWhole ? text : text.slice(0, opener.index);
}

/** The definition up to where it can end: whole, or at a comma, "that", a participle or a preposition. */
function compact(definition: string): string | undefined {
	const text = unpraised(definition)
		.replace(/\s?\([^)]*\)/g, '')
		.replace(/\s(?:and|or)$/, '')
		.trim();
	const words = tagWords(text);
	if (words.length <= LONGEST_DEFINITION) return closed(text);
	for (let at = LONGEST_DEFINITION; at >= 5; at--) {
		const word = words[at];
		const ends =
			word?.text === ',' ||
			(word?.pos === 'ADP' && word.lower !== 'of') ||
			word?.pos === 'SCONJ' ||
			word?.form === 'ing';
		const before = words[at - 1];
		const loose =
			/^(?:ADV|ADP)$/.test(before?.pos ?? '') ||
			/^(?:respect|order|due|according|based|such|terms)$/.test(before?.lower ?? '');
		if (ends && !loose && isWholePhrase(words, { from: 0, to: at }))
			return closed(text.slice(0, words[at - 1]?.span.end));
	}
	return undefined;
}

function askWhatIs(finding: Finding, named: NamedThing): Candidate[] {
	const definition = named.definition ? compact(named.definition) : undefined;
	if (!definition || definition.split(' ').length < 4) return [];
	return [
		{
			type: 'method',
			pattern: 'what-is-name',
			// A name alone is short for a question: "what exactly is PING?"
			body: named.longForm ? `what is ${fullName(named)}?` : `what exactly is ${named.name}?`,
			answer: definition,
			finding,
			fit: 0.85
		}
	];
}

/** "a guard that prepends X" → "which guard prepends X?" */
function askWhich(finding: Finding, named: NamedThing): Candidate[] {
	if (!named.definition) return [];
	const text = unpraised(named.definition)
		.replace(/\s?\([^)]*\)/g, '')
		.replace(/\s(?:and|or)$/, '')
		.trim();
	const asked = askInWhich(text) ?? askByModifier(text) ?? askForName(text);
	if (!asked) return [];
	if (givesAway(asked.body, named)) return [];
	const answer = fullName(named);
	return [{ type: 'method', pattern: 'which-name', ...asked, answer, finding }];
}

/** "which attentional network …?" → "AN (attentional network)". */
function givesAway(body: string, { longForm }: NamedThing): boolean {
	if (!longForm) return false;
	const stems = contentStems(longForm);
	const seen = new Set(contentStems(body));
	return stems.filter((stem) => seen.has(stem)).length * 2 > stems.length;
}

type Asked = Pick<Candidate, 'body' | 'fit'>;

const ARTICLE = /^(?:an?|the)\s(?:first\s)?/u;
const LONGEST_DESCRIPTION = 26;

/** Where the words after the head noun begin: "that …", "to …", "trained …", "containing …". */
function modifierAt(words: readonly Word[]): number {
	return words.findIndex((word, at) => {
		const relative = /^(?:that|which)$/.test(word.lower) && word.pos === 'SCONJ';
		const participle =
			word.pos === 'VERB' &&
			(word.form === 'ing' || word.form === 'ed' || word.form === 'participle');
		return at > 0 && (relative || word.pos === 'PART' || (participle && isNominal(words[at - 1])));
	});
}

function askByModifier(definition: string): Asked | undefined {
	const words = tagWords(definition);
	const at = modifierAt(words);
	const word = words[at];
	const before = words[at - 1];
	if (!word || !before) return undefined;
	const kindEnd = before.text === ',' ? (words[at - 2]?.span.end ?? 0) : before.span.end;
	const kind = definition.slice(0, kindEnd).replace(ARTICLE, '');
	const tail =
		definition
			.slice(word.span.end)
			.trim()
			.split(/,\s(?=(?:\p{L}+ly\s)?\p{L}+ing\b)/u)[0] ?? '';
	const verb = finiteOf(word);
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
