import { gerund, pastTense, thirdPerson, verbForm } from '$lib/extraction/verb-forms';
import type { Worded } from './setting';

/** The question with its sentence built otherwise; undefined where the rule does not fit. */
type Alternation = (asked: Worded) => string | undefined;

const CONSISTS = /\bwhat (?<does>do|does) (?<whole>[^?,]+?) consist of\?$/u;

/** "what does the kit consist of?" → "what is the kit made up of?" */
const madeUpOf: Alternation = ({ body }) => {
	if (!body.endsWith(' of?')) return undefined;
	const { does, whole = '' } = CONSISTS.exec(body)?.groups ?? {};
	if (does === undefined || / (?:only|mainly|also|\p{L}+ly)$/u.test(whole)) return undefined;
	return body.replace(CONSISTS, `what ${does === 'do' ? 'are' : 'is'} ${whole} made up of?`);
};

const ABLE = /\bable to (?<verb>\p{Ll}+)(?=[ ?])/u;

/** "what is the lamp able to light?" → "what is the lamp capable of lighting?" */
const capableOf: Alternation = ({ body, answer }) => {
	if (!body.includes('able to ')) return undefined;
	const { verb = '' } = ABLE.exec(body)?.groups ?? {};
	if (verbForm(verb)?.form !== 'base' || /^(?:do|be|have)$/.test(verb)) return undefined;
	if (/\bcapable\b/u.test(`${body} ${answer}`)) return undefined;
	return body.replace(ABLE, `capable of ${gerund(verb)}`);
};

const CAPABLE = /\bcapable of (?<verb>\p{Ll}+ing)(?=[ ?])/u;

const ableTo: Alternation = ({ body }) => {
	if (!body.includes('capable of ')) return undefined;
	const { verb = '' } = CAPABLE.exec(body)?.groups ?? {};
	const known = verbForm(verb);
	return known?.form === 'ing' ? body.replace(CAPABLE, `able to ${known.lemma}`) : undefined;
};

const DONE_BY =
	/(?<=^|, )what (?<is>is|are|was|were) (?<thing>[^?,]+?) (?:(?<adverb>\p{Ll}+ly|further|not) )?(?<verb>\p{Ll}+) by\?$/u;
const OPENS_MORE = /\b(?:who|which|that|and|by|when|to)\b/u;

/** What is done by means of something, and not by it. */
const BY_MEANS =
	/^(?:learn|train|define|measure|obtain|derive|compute|calculate|achieve|estimate|model|express)$/;

/** "what are the leaves moved by?" – "the wind" → "what moves the leaves?" */
const inTheActive: Alternation = ({ body, answer }) => {
	if (!body.endsWith(' by?')) return undefined;
	const { is = '', thing = '', adverb = '', verb = '' } = DONE_BY.exec(body)?.groups ?? {};
	const known = verbForm(verb);
	if (!known || !/^(?:ed|participle)$/.test(known.form) || adverb === 'not') return undefined;
	if (BY_MEANS.test(known.lemma) || OPENS_MORE.test(thing) || /^\d|^\p{Ll}+ing\b/u.test(answer))
		return undefined;
	const isPast = /^(?:was|were)$/.test(is);
	const does = isPast ? pastTense(known.lemma) : thirdPerson(known.lemma);
	return body.replace(DONE_BY, `what ${adverb === '' ? '' : `${adverb} `}${does} ${thing}?`);
};

const HOW = /(?<=^|, )how (?=(?:do|does|did|can|could|is|are|was|were) )/u;
const BY_WAY = /^(?:by|via|through|using|with)\s/u;
const OTHER_HOW =
	/\bhow (?:do|does|did) .*\b(?:compare|relate|change|differ|perform|fare|vary|work)\b/u;

/** "how does A clean B?" – "by stirring it" → "in what way does A clean B?" */
const inWhatWay: Alternation = ({ body, answer }) => {
	if (!BY_WAY.test(answer) || OTHER_HOW.test(body)) return undefined;
	return body.replace(HOW, 'in what way ');
};

const ALTERNATIONS: readonly Alternation[] = [madeUpOf, capableOf, ableTo, inTheActive, inWhatWay];

/** The question built otherwise, by the first rule that fits; itself where none does. */
export function builtOtherwise(asked: Worded): string {
	for (const alternation of ALTERNATIONS) {
		const built = alternation(asked);
		if (built !== undefined && built !== asked.body) return built;
	}
	return asked.body;
}
