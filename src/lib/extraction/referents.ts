import { onceAText } from '$lib/text/once-a-text';
import type { OwnName } from './annotated-text';
import { tagWords } from './parts-of-speech';
import { verbForm } from './verb-forms';
import { isNominal } from './word';

/** What pronouns and "our X" may stand for in a sentence. */
export interface Referents {
	readonly names: readonly OwnName[];
	/** Words that the paper also writes without a capital. */
	readonly plainWords: ReadonlySet<string>;
	/** The sentence before and the subject of its first clause. */
	readonly before: { readonly subject: string; readonly text: string };
	/** The whole sentence that the statement comes from. */
	readonly sentence: string;
	/** Of the paper. */
	readonly title?: string;
}

const KIND =
	'method|methods|approach|approaches|framework|system|benchmark|dataset|data set|corpus|algorithm|technique|architecture|pipeline|tool|toolkit|library|platform|strategy|suite|benchmark suite|proposed method|proposed approach|proposed framework|methodology';
const OUR_THING = new RegExp(
	`\\b(?:our|the proposed|this|the present) (?:(?:proposed|new|novel) )?(${KIND})(?=[\\s,.;]|$)(?!'|’)`,
	'giu'
);
const PRONOUN_START = /^(it|they|this|these)\s(?=\p{Ll})/iu;
/** "Although it turns, it …", "at dawn they rise": behind words that name nothing it could stand for. */
const LEAD_IN =
	/^(?:(?:although|though|while|because|since|if|when|once|as|whereas),?\s(?=(?:it|they)\s\p{Ll}[^,]*,\s(?:it|they)\s)|(?:at|in|on|by|for|with|from|to|after|before|during|under|through|using|without|within|among|across|over|despite|upon)\s[^,;:]{2,60}?,?\s(?=(?:it|they)\s\p{Ll}))/iu;
/** A phrase with its comma, and no clause that has a subject of its own. */
const PHRASE_LEAD =
	/^(?:at|in|on|by|for|under|with|without|within|during|after|before|across|over)\s[^,]*,\s$/iu;
/** "Its strength varies": whose, the sentence before says. */
const OWNER_START = /^(its|their)\s(?=\p{Ll})/iu;
/** Words of what can stand before "'s". */
const LONGEST_OWNER = 4;
/** "This solution, dubbed N, saves fuel", "our press, Dry Oast, saves fuel": N does. */
const DUBBED =
	/^(?:[Tt]his|[Tt]he|[Oo]ur)\s(?:[\p{L}-]+,?\s){1,4}?(?:(?<how>dubbed|called|named|termed)\s|(?<=,\s))(?<name>\p{Lu}[\p{L}\d-]*\p{Lu}[\p{L}\d-]*|\p{Lu}[\p{L}\d-]*(?:\s\p{Lu}[\p{L}\d-]*){1,3}),?\s(?=(?:\p{L}+ly\s)?(?:is|can|has|does|\p{Ll}+s)\s)/u;
const VERB_AFTER =
	/^(?:it|they|this|these)\s(?:\p{L}+ly\s)?(?:is|are|was|were|has|have|had|can|could|may|might|will|would|does|do|did|[\p{L}-]+(?:s|ed|e|t))\b/iu;

function mainName({ names, before }: Referents): OwnName | undefined {
	const recent = names.find((item) => before.text.includes(item.name));
	return recent ?? (names.length === 1 ? names[0] : undefined);
}

/** Said of all of what was made: "our unified framework". */
const WHOLE =
	'(?:(?:proposed|new|novel|unified|general|full|whole|overall|complete|resulting|final) )?';
/** "our model", or "the model" before what may be its verb. */
const patternOfKind = onceAText((kind) => {
	const ours = `\\b(?:our|the proposed|this|the present) ${WHOLE}${kind}(?=[\\s,.;]|$)(?! (?:\\p{L}+ing|parameters?|selection|training|architecture|size|compression)\\b)`;
	const plain = `(?:^|(?<=^[^,]{2,60}, |\\bthat ))the ${WHOLE}${kind}(?= (?:(?:also|further|then|not|\\p{L}+ly) )*(?<verb>\\p{Ll}+) )`;
	return new RegExp(`${ours}|${plain}`, 'iu');
});

const HELPS = /^(?:is|was|has|had|can|could|may|might|will|would|does|did)$/u;

/** "learns", "is": not "parameters". */
function isFinite(word: string): boolean {
	const verb = verbForm(word);
	return HELPS.test(word) || (verb?.form === '3sg' && !verb.maybeNoun);
}

/** "our model", "the lamp model", where the paper brings its name in as that of a model. */
function withKindNamed(text: string, { name, kind }: OwnName): string {
	if (kind === undefined || !text.toLowerCase().includes(kind)) return text;
	return text.replace(patternOfKind(kind), (match: string, verb: string | undefined) =>
		verb === undefined || isFinite(verb) ? name : match
	);
}

/** "our method" is no data set that the paper names, and not "GNNs"; "our dataset" may be. */
const mayBe = ({ partKind, name }: OwnName, kind: string) =>
	(partKind === undefined || kind.toLowerCase().includes(partKind.replace(' ', ''))) &&
	(!/\p{Lu}{2}s$/u.test(name) || /s$/i.test(kind));

/** Number of the words, as far as their end tells. */
function looksPlural(phrase: string): boolean {
	const head = phrase.split(/\s(?:of|in|on|with|for|from|to|trained|that|which|by)\s/)[0] ?? phrase;
	return /(?:[^su]s|people|children|women|men|mice|data|criteria|phenomena|bacteria|mitochondria|we)$/i.test(
		head
	);
}

function isPlainVerb(word: string): boolean {
	const known = verbForm(word.toLowerCase());
	return known !== undefined && !known.maybeNoun && (known.form === 'base' || known.form === '3sg');
}

/** "However, ", "In this way, ": code units that may stand before all else in a sentence. */
const LONGEST_OPENER = 25;
/** Words of a subject that is told again in the next sentence. */
const LONGEST_REFERENT = 9;

/** "We build a salted kiln for peat. It dries …": the kiln, if it is of a kind that is built. */
const OURS_MADE =
	/\b(?:we|(?:this|the) (?:paper|work|study|article)(?: is to)?)\s(?:\p{L}+ly\s|then\s|also\s)?(?:propose|introduce|present|develop|design|devise|describe|build|construct|create|derive|evaluate)(?:s|d|ed)?\san?\s(?:[\p{L}\d-]+\s){0,5}?(?<kind>approach|method|framework|system|algorithm|technique|architecture|scheme|tool|model|pipeline|attack|procedure|process|mechanism|strategy|network|dataset|data set|benchmark|library|measure|metric|estimator|classifier|protocol|platform|interface|device|simulator|sensor|metric|corpus|toolkit)(?=[,.;]|\s(?:that|which|for|to|of|in|based|using|called|named|with|by|on|from|where|designed|capable)\b|$)/iu;

function pronounReferent(pronoun: string, referents: Referents): string | undefined {
	const { subject, text } = referents.before;
	const name = referents.names.find((item) => text.includes(item.name))?.name;
	const isPlural = /^they$/i.test(pronoun);
	if (/^it$/i.test(pronoun) && name) return name;
	const made = /^it$/i.test(pronoun) ? OURS_MADE.exec(text)?.groups?.['kind'] : undefined;
	if (made !== undefined && (subject === '' || /^we$/i.test(subject))) return `the ${made}`;
	// "X does A. This leads to B": what X does leads there.
	if (/^this$/i.test(pronoun) && referents.names.some((item) => item.name === subject))
		return subject;
	const plain =
		subject !== '' &&
		!/^(?:we|it|they|this|these|our|i|there|results?|experiments?)\b/i.test(subject);
	if (
		plain &&
		subject.split(' ').length <= LONGEST_REFERENT &&
		looksPlural(subject) === isPlural &&
		!/^(?:this|these)$/i.test(pronoun)
	)
		return subject;
	return undefined;
}

/** Things that a paper sets up and names in passing: "multi-agent Foraging Games. These environments …". */
const SETTING_NOUN =
	/^(?:environments?|games?|worlds?|tasks?|benchmarks?|datasets?|scenarios?|tests?|domains?)$/i;
const CAPITALISED_END = /\s(\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+){1,3})[.,;:]?$/u;

/** Up to two words in front of where the noun stood: "game-theoretic" of "workflows". */
function wordsBefore(noun: string, text: string): string | undefined {
	const at = text.toLowerCase().indexOf(` ${noun.toLowerCase()}`);
	if (at < 0 || /[\p{L}-]/u.test(text[at + 1 + noun.length] ?? '')) return undefined;
	return /(?:^|\s)((?:[\p{Ll}-]+\s){1,2})$/iu
		.exec(text.slice(Math.max(0, at - 60), at + 1))?.[1]
		?.trim();
}

/** "these workflows" → "the game-theoretic workflows": the words before the noun in the sentence before. */
function withModifiers(match: string, noun: string, before: string): string {
	const game = CAPITALISED_END.exec(before)?.[1];
	if (game && SETTING_NOUN.test(noun)) return `the ${game}`;
	if (DANGLING_NOUN.test(noun) && !before.toLowerCase().includes(noun.toLowerCase())) return match;
	const earlier = wordsBefore(noun, before);
	if (!earlier) return DANGLING_NOUN.test(noun) ? match : `the ${noun}`;
	const words = earlier.split(' ').filter((word) => !NO_MODIFIER.test(word) && !isPlainVerb(word));
	const kept = words.length > 0 && earlier.endsWith(words.join(' ')) ? words.join(' ') : '';
	if (kept)
		return `the ${before.startsWith(kept) ? kept.charAt(0).toLowerCase() + kept.slice(1) : kept} ${noun}`;
	return DANGLING_NOUN.test(noun) ? match : `the ${noun}`;
}

/** What may follow a bare "this": "we prove this by experiments". */
const NO_NOUN =
	/^(?:by|to|in|for|with|on|as|at|from|via|of|and|or|but|when|where|while|because|since|that|which|then|thus|also|often|still|again|both|not|using|through|across|into|over|under|between|during|alone|too|well|better|even)$/i;

/** With nothing before them these say nothing: "the phenomenon", "the tasks". */
const DANGLING_NOUN =
	/^(?:phenomen(?:on|a)|problems?|issues?|challenges?|questions?|gaps?|limitations?|effects?|tendenc(?:y|ies)|tasks?|findings?|results?|views?|ends?|purposes?|goals?|cases?|approach(?:es)?|methods?|properties|property|differences?|changes?|aspects?|factors?|way|ways|settings?|conditions?|scenarios?|contexts?|processe?s?|relationships?|associations?|patterns?|trends?|observations?|insights?|techniques?|concerns?|ideas?|models?|systems?|groups?|data|behaviou?rs?|two|three|measures?|outcomes?|interactions?|concepts?|studies|strategies|assumptions?|work|paper|capabilities|components?|features?|advances?|developments?)$/i;

const NO_MODIFIER =
	/^(?:a|an|the|this|these|those|that|our|their|its|such|of|in|on|at|by|for|with|from|to|into|and|or|but|is|are|was|were|we|one|multiple|several|many|some|few|various|different|two|three|four|five|novel|new|similar|future|previous|prior|present|current|recent|earlier|further|\p{L}+ly|\p{L}+ing|as|alongside|within|without|over|after|before|during|through|against|towards?|upon|about|because|where|when|whose|while|which|other|more|most|all|both|each|any|no|not|than|via|using|between|across|under|\p{L}{3,}(?:es|ze|se))$/iu;

/** "It is surprising that …": it stands for nothing before it. */
const EXPLETIVE =
	/^it\s(?:is|was|would be|may be|becomes?|remains?|seems?|appears?)\s(?:not\s)?(?:\p{L}+ly\s)?(?:(?:un)?(?:surprising|clear|evident|important|necessary|possible|likely|known|common|usual)|impossible|essential|difficult|hard|easy|crucial|critical|desirable|useful|interesting|feasible|worth\p{L}*)\s(?:that|to|how|whether|for|if)\b/iu;
const COUNT = /^(?:two|three|four|five|six|seven|eight|nine|ten)$/i;

/** "This is a good rule; for example, it lowers X": what it means stands in its own sentence, not in the one before. */
function opensSentence(pronoun: string, { sentence }: Referents): boolean {
	const at = new RegExp(`(?<!\\p{L})${pronoun}(?!\\p{L})`, 'iu').exec(sentence)?.index ?? 0;
	return !/(?:;|:)\s/u.test(sentence.slice(0, at));
}

/** "this knotted rope is then dried": a rope, and nothing that "this" knotted; "this is of great use": what was said. */
const POINTED_THING =
	/^this\s(?:is|was)\b|^(?:this|these)\s[\p{L}-]+ed\s[\p{L}-]+(?:\s[\p{L}-]+)?\s(?:is|are|was|were|has|have|had|can|could|may|might|will|would|does|do|did)\b/iu;

/** "it shines" → "the lamp shines" */
function withSubjectTold(text: string, referents: Referents): string {
	const pronoun = PRONOUN_START.exec(text)?.[1];
	const isMeant =
		pronoun && VERB_AFTER.test(text) && !EXPLETIVE.test(text) && !POINTED_THING.test(text);
	if (!isMeant || !opensSentence(pronoun, referents)) return text;
	const referent = pronounReferent(pronoun, referents);
	return referent ? `${referent} ${text.slice(pronoun.length + 1)}` : text;
}

/** The words in front of a pronoun that means something of the sentence before. */
function leadIn(text: string, { before, sentence }: Referents): string {
	const lead = LEAD_IN.exec(text)?.[0] ?? '';
	// "boats founder once they leak": the second half of a sentence has its own.
	const isHead = sentence.toLowerCase().indexOf(lead.trim().toLowerCase()) <= LONGEST_OPENER;
	const isPlural = /^they\b/i.test(text.slice(lead.length));
	// "on the spring ledger, it ranks first": a phrase tells where or when, and no comma parts it from what it tells of.
	const named = PHRASE_LEAD.test(lead) ? [] : tagWords(lead).filter(isNominal);
	const rivals = isPlural ? named.filter((word) => word.isPlural) : named;
	return isHead && before.subject !== '' && rivals.length === 0 ? lead : '';
}

/** "Our press, Dry Oast, saves": DO does, where the paper says it in short; "our nets, Old Ropes, holds" is left. */
function beside(match: string, name: string, { names }: Referents): string {
	if (/^the (?:first|second|third),\s/iu.test(match)) return `${name} `;
	if (!/^our\s/iu.test(match)) return match;
	const initials = name.replace(/(?<=\p{L})[\p{Ll}\d]+|[\s-]/gu, '').toUpperCase();
	const short = names.find((item) => initials.startsWith(item.name.toUpperCase()));
	if (short) return `${short.name} `;
	return /[^s]s$/u.test(name) ? match : `${name} `;
}

/** Own names for pronouns and "our method"; the plain article for "our" and "these". */
export function resolveReferents(text: string, referents: Referents): string {
	const dubbed = text.replace(DUBBED, (match: string, ...rest: unknown[]) => {
		const { name = '', how } = rest.at(-1) as Record<string, string | undefined>;
		return how === undefined ? beside(match, name, referents) : `${name} `;
	});
	const lead = leadIn(dubbed, referents);
	let resolved = lead + withSubjectTold(dubbed.slice(lead.length), referents);
	const owner = OWNER_START.exec(resolved)?.[1];
	if (owner && opensSentence(owner, referents)) {
		const referent = pronounReferent(/^its$/i.test(owner) ? 'it' : 'they', referents);
		// "their biases" under "using ropes": an act owns nothing.
		const the = referent?.replace(/^an?\s/iu, 'the ');
		if (the && the.split(' ').length <= LONGEST_OWNER && !/^\p{L}+ing\b/u.test(the))
			resolved = `${the}${/s$/.test(the) ? "'" : "'s"} ${resolved.slice(owner.length + 1)}`;
	}
	const own = mainName(referents);
	if (own) resolved = withKindNamed(resolved, own);
	if (own)
		resolved = resolved.replace(OUR_THING, (match, kind: string, offset: number) =>
			!mayBe(own, kind) ||
			(/\b(?:of|in|by|with)\s$/.test(resolved.slice(0, offset)) && /^our$/i.test(match))
				? match
				: own.name
		);
	return namedPair(
		resolved,
		`${referents.before.text} ${referents.sentence.split('these two')[0] ?? ''}`
	)
		.replace(
			/\b(?:this|these|such|those)\s((?!a\b|an\b|as\b|that\b|who\b|which\b|of\b)\p{Ll}[\p{L}-]*)(?=\s|$|,)/giu,
			(match, noun: string, offset: number) =>
				demonstrative(match, noun, {
					before: toldBefore(match, noun, referents),
					own: resolved,
					offset
				})
		)
		.replace(/\bour own\b/gi, 'its own')
		.replace(/\bour\b/gi, 'the');
}

/** "one crew rowed; this crew sank": it stands in the sentence itself, and else in the one before. */
function toldBefore(match: string, noun: string, { sentence, before }: Referents): string {
	const near = sentence.slice(0, Math.max(0, sentence.indexOf(match)));
	return near.includes(';') && near.toLowerCase().includes(` ${noun.toLowerCase()}`)
		? near
		: before.text;
}

/** "detoxifying and debiasing", "accuracy and fairness": two of a kind. */
const PAIR =
	/\b(?<first>\p{Ll}+(?<end>ing|tion|ity|ness|ment|acy|ance|ence))\sand\s(?<second>\p{Ll}+\k<end>)\b/u;

/** "these two problems" → the two that the sentence before joins. */
function namedPair(text: string, before: string): string {
	const pair = PAIR.exec(before)?.groups;
	return pair
		? text.replace(/\bthese two \p{Ll}+s\b/iu, `${pair['first']} and ${pair['second']}`)
		: text;
}

const TOLD_BEHIND = /^(?:\s[\p{L}-]+){0,4}\s(?:that|which|who|whose)\b/u;
/** What authors make, as they call it in the next sentence. */
const OF_OURS =
	/^(?:approach|method|framework|system|algorithm|technique|architecture|scheme|tool|model|pipeline)$/;
const OURS_BEFORE =
	/\b(?:we|our)\b|\bthis (?:paper|work|study|article)\b|\b(?:is|are) (?:proposed|introduced|presented)\b/iu;

/** "This model is called N": its name is told elsewhere. */
const IS_NAMED = /^\s(?:is|was) (?:named|called|termed|dubbed|referred)\b/u;

/** A verb, and no noun that the adverb tells of: "this quickly dries". */
const ACT_NEXT = /^\s(?:\p{L}+ly\s)?\p{Ll}+(?:s|ed)\s/u;
/** What follows a verb, and no noun. */
const HAS_END = /^\s(?:to|us|the|an?|its|their|our|that|in|from|with)\s/u;

interface Place {
	readonly before: string;
	readonly own: string;
	readonly offset: number;
}

function demonstrative(match: string, noun: string, { before, own, offset }: Place): string {
	// "any such cost", "as these rise"
	if (/\b(?:as|any|no|all|many|some)$/.test(own.slice(0, offset).trim())) return match;
	// "this is", "these suggest": no noun follows.
	if (NO_NOUN.test(noun) || COUNT.test(noun)) return match;
	const verb = verbForm(noun.toLowerCase());
	// "this dries peat", "this yields peat": of several things it would be "these".
	if (verb?.form === '3sg' && (!verb.maybeNoun || /^this\s/i.test(match))) return match;
	// "this quickly dries peat": no noun follows.
	if (/ly$/.test(noun) && ACT_NEXT.test(own.slice(offset + match.length))) return match;
	// "this helps to dry peat", "this returned to its kiln"
	if (
		/^this\s/i.test(match) &&
		verb &&
		verb.form !== 'base' &&
		HAS_END.test(own.slice(offset + match.length))
	)
		return match;
	// "than those hauling ropes": who they are is told behind.
	if (verb?.form === 'ing' && /^those\s/i.test(match)) return match;
	// "than those measured by ropes": no noun follows.
	const isPointed = /^\s(?:by|with|in|at|from|using|on|for|after|before|during|under|to)\s/u.test(
		own.slice(offset + match.length)
	);
	if (verb?.form === 'ed' && isPointed && /^those\s/i.test(match)) return match;
	if (
		/^(?:is|are|was|were|has|have|had|does|do|did|can|may|might|could|must|should|shall|cannot|will|would|leads?|results?|suggests?|shows?|means|allows?|enables?|makes?|gives?|renders?|implies)$/.test(
			noun
		)
	)
		return match;
	// "half of these breaking at night": no noun follows.
	if (
		verb?.form === 'ing' &&
		/\bof\s$/.test(own.slice(0, offset)) &&
		/^\s(?:when|while|if|at|in|on|after|before|during|under|only)\s/u.test(
			own.slice(offset + match.length)
		)
	)
		return match;
	// "this group of old owls": the words behind it tell which.
	if (/^\sof\s(?!th(?:is|ese|em|ose)\b)\p{L}/u.test(own.slice(offset + match.length)))
		return `the ${noun}`;
	// "the link with manic symptoms … such symptoms"
	if (own.slice(0, offset).toLowerCase().includes(` ${noun.toLowerCase()}`)) return `the ${noun}`;
	const after = own.slice(offset + match.length);
	// "those old ropes that snapped": which ones is told behind them.
	if (/^those\s/i.test(match) && TOLD_BEHIND.test(after)) return `the ${noun}`;
	// "We propose A. This approach …"
	const isNaming =
		/\b(?:call|name|term|dub)(?:e?d|s)?\s$/u.test(own.slice(0, offset)) || IS_NAMED.test(after);
	if (/^this\s/i.test(match) && !isNaming && OF_OURS.test(noun) && OURS_BEFORE.test(before))
		return `the ${noun}`;
	const isTold = before.toLowerCase().includes(` ${noun.toLowerCase()}`);
	if (/^those\s/i.test(match) && !isTold) return match;
	return withModifiers(match, noun, before);
}
