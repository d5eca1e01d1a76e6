import { isPluralSubject, textOfRange, type Clause } from '$lib/extraction/clause';
import { thirdPerson } from '$lib/extraction/verb-forms';

export interface Verb {
	/** Stands before the subject in a question: "does", "can", "is". */
	readonly helper: string;
	/** Stands after it: "not prevent", "significantly enhance". */
	readonly rest: string;
}

const FORMS_OF_HAVE = /^(?:has|have|had)$/;

/** The verb group as a question needs it: "does not prevent" → "does" + "not prevent". */
export function inverted(clause: Clause): Verb | undefined {
	const group = clause.words.slice(clause.verb.from, clause.verb.to);
	const at = group.findIndex((word) => word.pos === 'AUX' || word.pos === 'VERB');
	const finite = group[at];
	if (!finite) return undefined;
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
	if (!finite) return undefined;
	const words = group.map((word) => word.text);
	// "A and B were signs of C": "what were signs of C?"
	if (/^(?:are|were)$/.test(finite.lower) && isMainVerb(clause) && namesSeveral(clause))
		return words.join(' ');
	words[at] = singular(finite.text, finite.form === 'base' && finite.pos === 'VERB');
	return words.join(' ');
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

/** The phrase in front, its comma kept, ready to open a question. */
export function opening(clause: Clause): string {
	const lead = textOfRange(clause, clause.lead).replace(/[,\s]+$/, '');
	return lead === '' ? '' : `${lead}, `;
}

const PERSONS =
	/\b(?:patients|participants|persons|people|humans|women|men|children|adolescents|adults|students|users|individuals|infants|parents|workers|players|nurses|physicians|pediatricians|surgeons|doctors|practitioners|clinicians|teachers|respondents|volunteers|mothers|smokers|survivors|employees|consumers|adopters|readers|developers|experts|novices|raters|boys|girls|residents|trainees|caregivers|carers|drivers|asthmatics|diabetics|veterans|pedestrians|drinkers|athletes|soldiers|farmers)\b/i;

/** Whether the head of a phrase is people. */
export function namesPersons(phrase: string): boolean {
	const head =
		phrase.split(
			/\s(?:of|in|with|on|who|that|which|from|trained|treated|for|attending|aged|undergoing|without|at)\s/
		)[0] ?? '';
	return PERSONS.test(head.split(' ').at(-1) ?? '');
}

export function askingWord(clause: Clause): string {
	const head =
		subjectText(clause).split(
			/\s(?:(?:of|in|with|on|who|that|which|from|trained|treated|for|aged|undergoing|without|at)\s|\p{Ll}+ed (?:to|with|by|in|for|from)\s)/u
		)[0] ?? '';
	return PERSONS.test(head.split(' ').at(-1) ?? '') &&
		isPluralSubject(clause.words, clause.subject) !== false
		? 'who'
		: 'what';
}
