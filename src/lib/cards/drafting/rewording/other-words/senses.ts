import { gerund, pastParticiple, pastTense, thirdPerson } from '$lib/extraction/verb-forms';
import { VERB_EXCHANGES } from './exchanges';

/** T: with an object; A and P: only active, only passive; I: without. */
export type Frame = 'T' | 'A' | 'P' | 'I';

/** New words and what must hold for them: `<measure>`, `!with`, `~as`. */
export interface Choice {
	readonly words: string;
	readonly conditions: readonly string[];
}

export interface Sense {
	/** The word right behind the verb that belongs to it: "on" of "rely on"; `toverb`: an infinitive. */
	readonly after: string;
	readonly frame: Frame;
	/** Words that may follow though they often belong to the verb. */
	readonly followed: readonly string[];
	readonly choices: readonly Choice[];
}

const LINE =
	/^(?<verb>[\p{L}-]+)(?: (?<after>\p{L}+))?? (?<frame>[TAPI])(?<conditions>(?: [+!~<]\S+)*): (?<choices>.+)$/u;
const CONDITION = / (?=[!~<])/u;

function senseOf(line: string): readonly [string, Sense] {
	const {
		verb = '',
		after = '',
		frame = '',
		conditions = '',
		choices = ''
	} = LINE.exec(line)?.groups ?? {};
	if (verb === '') throw new Error(`Not an exchange: “${line}”`);
	const all = conditions.split(' ').filter((condition) => condition !== '');
	const shared = all.filter((condition) => !condition.startsWith('+'));
	const choicesOf = choices.split(' / ').map((choice): Choice => {
		const [words = '', ...own] = choice.split(CONDITION);
		return { words, conditions: [...shared, ...own] };
	});
	const followed = all.filter((condition) => condition.startsWith('+')).map((one) => one.slice(1));
	return [verb, { after, frame: frame as Frame, followed, choices: choicesOf }];
}

function readSenses(): ReadonlyMap<string, readonly Sense[]> {
	const senses = new Map<string, Sense[]>();
	for (const line of VERB_EXCHANGES.trim().split('\n')) {
		const [verb, sense] = senseOf(line);
		senses.set(verb, [...(senses.get(verb) ?? []), sense]);
	}
	return senses;
}

const allForms = (verb: string) => [
	verb,
	thirdPerson(verb),
	pastTense(verb),
	pastParticiple(verb),
	gerund(verb)
];

interface Table {
	readonly senses: ReadonlyMap<string, readonly Sense[]>;
	readonly forms: ReadonlySet<string>;
}

let table: Table | undefined;

/** Read when the first question is worded. */
function tableOnce(): Table {
	if (table) return table;
	const senses = readSenses();
	table = { senses, forms: new Set([...senses.keys()].flatMap(allForms)) };
	return table;
}

/** What can be said for a verb, by its base form. */
export function sensesOf(lemma: string): readonly Sense[] {
	return tableOnce().senses.get(lemma) ?? [];
}

/** Whether a word may be a form of a verb that has other words: most questions hold none. */
export function isExchangeable(word: string): boolean {
	return tableOnce().forms.has(word);
}
