import { isPluralSubject, textOfRange, type Clause, type Range } from '$lib/extraction/clause';
import { pastTense, thirdPerson } from '$lib/extraction/verb-forms';
import type { Word } from '$lib/extraction/word';

export interface Verb {
	/** Stands before the subject in a question: "does", "can", "is". */
	readonly helper: string;
	/** Stands after it: "not prevent", "significantly enhance". */
	readonly rest: string;
}

/** "does not just lower B": that it does something else as well comes last. */
const NOT_ONLY = /\bnot (?:just|only|merely|simply)\b/;
const FORMS_OF_HAVE = /^(?:has|have|had)$/;

/** The verb group as a question needs it: "does not prevent" → "does" + "not prevent". */
export function inverted(clause: Clause): Verb | undefined {
	const group = clause.words.slice(clause.verb.from, clause.verb.to);
	const at = group.findIndex((word) => word.pos === 'AUX' || word.pos === 'VERB');
	const finite = group[at];
	if (!finite || NOT_ONLY.test(group.map(({ lower }) => lower).join(' '))) return undefined;
	const adverbs = group.slice(0, at).map((word) => word.text);
	const after = group.slice(at + 1).map((word) => word.text);
	const isMain = after.length === 0 || finite.pos === 'VERB';
	// "has influence on B": no verb after its helper, but what is had.
	if (FORMS_OF_HAVE.test(finite.lower) && group.at(-1)?.form === 'base') return undefined;
	if (finite.pos === 'AUX' && !(isMain && FORMS_OF_HAVE.test(finite.lower))) {
		if (isMain && /^(?:do|does|did)$/.test(finite.lower)) return undefined;
		if (/n['’]t$/.test(finite.lower)) return undefined;
		if (finite.lower === 'cannot')
			return { helper: 'can', rest: [...adverbs, 'not', ...after].join(' ') };
		return { helper: finite.lower, rest: [...adverbs, ...after].join(' ') };
	}
	// "fared": its base form is not known.
	if (finite.form === 'ed' && finite.lemma === finite.lower) return undefined;
	const base = finite.pos === 'AUX' ? 'have' : finite.lemma;
	const helper = helperFor(finite.form ?? finite.lower);
	return { helper, rest: [...adverbs, base, ...after].join(' ') };
}

function helperFor(form: string): string {
	if (form === '3sg' || form === 'has') return 'does';
	return form === 'base' || form === 'have' ? 'do' : 'did';
}

/** The verb group after "what": always singular. */
export function singularVerb(clause: Clause): string | undefined {
	const group = clause.words.slice(clause.verb.from, clause.verb.to);
	const at = group.findIndex((word) => word.pos === 'AUX' || word.pos === 'VERB');
	const finite = group[at];
	if (!finite || NOT_ONLY.test(group.map(({ lower }) => lower).join(' '))) return undefined;
	const words = group.map((word) => word.text);
	// "A and B were signs of C": "what were signs of C?"
	if (/^(?:are|were)$/.test(finite.lower) && isMainVerb(clause) && namesSeveral(clause))
		return words.join(' ');
	const plain = withoutDo(group, at);
	if (plain !== undefined) return [...words.slice(0, at), plain].join(' ');
	words[at] = singular(finite.text, finite.form === 'base' && finite.pos === 'VERB');
	return words.join(' ');
}

/** "does lower B": "what lowers B?"; with "not" it stays. */
function withoutDo(group: readonly Word[], at: number): string | undefined {
	const [helper, main] = group.slice(at);
	const isAll = group.length === at + 2 && main?.form === 'base' && main.pos === 'VERB';
	if (!isAll || !/^(?:do|does|did)$/.test(helper?.lower ?? '')) return undefined;
	return helper?.lower === 'did' ? pastTense(main.text) : thirdPerson(main.text);
}

const isMainVerb = ({ verb, words }: Clause) => words[verb.to - 1]?.pos === 'AUX';

/** What the subject is said to be stands in the plural. */
function namesSeveral({ words, rest }: Clause): boolean {
	const ends = words.findIndex(
		({ pos }, at) => at >= rest.from && !/^(?:ADJ|ADV|NOUN|PROPN|NUM|DET|VERB)$/.test(pos)
	);
	const last = words[(ends < 0 ? rest.to : Math.min(ends, rest.to)) - 1];
	return last?.pos === 'NOUN' && last.isPlural;
}

/** "are" → "is", "make" → "makes". */
export function singular(text: string, isBase: boolean): string {
	const helpers: Readonly<Record<string, string>> = {
		are: 'is',
		were: 'was',
		have: 'has',
		do: 'does',
		"don't": "doesn't",
		'don’t': 'doesn’t',
		"aren't": "isn't"
	};
	return helpers[text] ?? (isBase ? thirdPerson(text) : text);
}

export function subjectText(clause: Clause): string {
	const text = textOfRange(clause, clause.subject);
	// "our model, X," keeps both its commas.
	return /,.*,$/.test(text) ? text : text.replace(/,$/, '');
}

/** "mean intake" → "the mean intake": as a question about its size names it. */
export function subjectWithArticle(clause: Clause): string {
	const first = clause.words[clause.subject.from];
	const isBare = !/^(?:DET|PRON|PROPN|NUM)$/.test(first?.pos ?? '') && first?.text === first?.lower;
	return `${isBare ? 'the ' : ''}${subjectText(clause)}`;
}

const SECOND_STATEMENT =
	/,\s(?:which|where|while|whilst|whereas|and other|(?:thus |thereby |hence )?(?:lead|result|suggest|indicat|show)ing)\s.*$/u;

/** What is said of the subject, without what is said beside it: "keeps the dock dry, which helps crews" → "keeps the dock dry". */
export function complementOf(clause: Clause, range: Range = clause.rest): string {
	const said = textOfRange(clause, range);
	const own = said.replace(SECOND_STATEMENT, '');
	// "is a vital step", "lowers their depth": too little to ask of, once the rest is gone.
	if (own !== said && !TELLS_MORE.test(own)) return '';
	return own.replace(/^\s*,\s*/, ', ');
}
const TELLS_MORE =
	/\s(?:of|in|into|to|for|with|by|on|onto|at|from|as|than|over|after|during|using)\s/u;

const CONCEDES = /^(?:al)?though$|^(?:even|while|whilst|whereas)$/;
const POINTS_BACK = /^(?:it|its|they|their|them|this|these|those|such|both|latter|former)$/;

/** "although the frost was hard, …": no part of what is asked, where nothing in it is pointed at. */
export const isConceded = (words: readonly Word[], mainFrom: number): boolean =>
	mainFrom > 0 &&
	CONCEDES.test(words[0]?.lower ?? '') &&
	words[1]?.form !== 'ing' &&
	// "the nets": which ones, the first half told.
	!(words[mainFrom]?.lower === 'the' && words[mainFrom + 1]?.isPlural === true) &&
	!words.slice(mainFrom).some(({ lower }) => POINTS_BACK.test(lower));

/** "although frost is hard, the hull lasts": asked without the first half; what should be done, and a study's own act, keep it. */
function isLetGo({ words, lead, subject, verb }: Clause): boolean {
	if (!isConceded(words, lead.to) || words[1]?.pos === 'ADP') return false;
	const isOwn = words[subject.from + 1]?.lower === 'study';
	const isWish = words
		.slice(verb.from, verb.to)
		.some(({ lower }) => /^(?:may|might|must|should)$/.test(lower));
	return !isOwn && !isWish && words[subject.from]?.form !== 'ing';
}

/** The phrase in front, its comma kept, ready to open a question. */
export function opening(clause: Clause): string {
	if (isLetGo(clause)) return '';
	const lead = textOfRange(clause, clause.lead).replace(/[,\s]+$/, '');
	return lead === '' ? '' : `${lead}, `;
}

const PERSONS =
	/\b(?:patients|participants|subjects|persons|people|humans|women|men|children|adolescents|adults|students|users|individuals|infants|parents|workers|players|nurses|physicians|pediatricians|surgeons|doctors|practitioners|clinicians|teachers|respondents|volunteers|mothers|smokers|survivors|employees|consumers|adopters|readers|developers|experts|novices|raters|boys|girls|residents|trainees|caregivers|carers|drivers|asthmatics|diabetics|veterans|pedestrians|drinkers|athletes|soldiers|farmers|researchers|scientists|engineers|policymakers|managers|employers|leaders|customers|investors|tourists|visitors|listeners|speakers|viewers|applicants|graduates|donors|recipients|candidates|citizens|residents|voters|observers|inspectors|operators|therapists|technicians|providers|fishermen|couples|siblings|twins|newborns|neonates|supervisors|colleagues|professionals)\b/i;

/** One of whom is asked as of a person. */
const PERSON =
	/^(?:therapist|physician|physicist|surgeon|nurse|clinician|doctor|teacher|mother|father|parent|owner|attacker|owner|attacker|adversary|customer|employer|manager|researcher|\p{L}{4,}(?:ologist|iatrist|itioner))s?$/iu;

/** "meeting a nurse" is no nurse. */
const DEED = /^\p{Ll}+ing\s(?:an?|the|their|its|his|her|one|other)\s/iu;

/** Whether the head of a phrase is people. */
export function namesPersons(phrase: string): boolean {
	if (DEED.test(phrase)) return false;
	const head =
		phrase.split(
			/\s(?:of|in|with|on|who|that|which|from|trained|treated|for|\p{Ll}+ing|aged|without|at)\s/u
		)[0] ?? '';
	return PERSONS.test(head.split(' ').at(-1) ?? '');
}

/** "the majority of sailors": those they are of are what is asked for. */
const withoutShare = (phrase: string) =>
	phrase.replace(
		/^(?:(?:just |only )?(?:over |under |about |nearly |almost )?(?:the |an? )?(?:(?:vast|great|large|small|overwhelming) )?(?:majority|minority|total|(?<!\bthe )(?:number|proportion)|group|half)|most|some|many|few|all|none) of (?:the |these |our )?/iu,
		''
	);

const ORGANIZATION =
	/^(?:company|firm|bank|government|agency|manufacturer|university|hospital|companies|firms|manufacturers|governments|agencies|authorities|organi[sz]ations|institutions|teams|communities|families|societies|vendors|publishers|banks|hospitals|schools|universities)$/i;
/** Deeds of a mind or a hand, and of no thing. */
const MINDS =
	/^(?:claim|argue|believe|think|consider|expect|want|prefer|know|fear|hope|say|state|decide|agree|recommend|advise|assert|deny|adopt|deploy|hire|launch|introduce|implement|invest)$/;

export function askingWord(clause: Clause): string {
	const subject = subjectText(clause);
	if (DEED.test(subject)) return 'what';
	const own = withoutShare(subject);
	const head =
		own.split(
			/\s(?:(?:of|in|with|on|who|that|which|from|trained|treated|given|for|aged|undergoing|without|at)\s|\p{Ll}+ed (?:to|with|by|in|for|from)\s)/u
		)[0] ?? '';
	const last = head.split(' ').at(-1) ?? '';
	const main = clause.words[clause.verb.to - 1]?.lemma ?? '';
	if (PERSON.test(last) || (ORGANIZATION.test(last) && MINDS.test(main))) return 'who';
	return PERSONS.test(last) &&
		(own !== subject || isPluralSubject(clause.words, clause.subject) !== false)
		? 'who'
		: 'what';
}
