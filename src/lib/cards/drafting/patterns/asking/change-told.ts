import { isPluralSubject, textOfRange, type Clause } from '$lib/extraction/clause';
import {
	CHANGED,
	CHANGING,
	ONLY_CHANGING,
	RETURNING,
	SAME,
	STANDING,
	STAYING
} from '../change-words';
import { amountEnd } from './changed-amounts';

/** How a change is told, and how it is asked for. */
export interface ToldChange {
	/** "did", "has", "are". */
	readonly helper: string;
	readonly act: 'change' | 'changed' | 'changing' | 'altered';
	/** "was significantly reduced by 20%". */
	readonly said: string;
	/** What follows it: "after three weeks". */
	readonly tail: string;
}

const BE = /^(?:is|are|was|were)$/;
const HAVE = /^(?:has|have)$/;
/** How sure it is, kept in the question. */
const MODAL = /^(?:may|might|could)$/;
const PHASE = /^(?:begin|start|continue|cease)$/;
const NOTED = /^(?:found|seen|observed|shown|noted|reported)$/;

interface Verb {
	/** Behind what says so: "was found to fall", "remained stable". */
	readonly to: number;
	/** Tells too little without a figure or a mark behind it. */
	readonly isBare: boolean;
	readonly stands?: boolean;
}

const wordsOf = ({ words }: Clause, from: number, to: number) =>
	words.slice(from, to).map(({ lower }) => lower);

/** "was [largely] unchanged", "remained [low and] stable": behind the last of such words; -1 where none stands. */
function stateEnd(clause: Clause, states: RegExp): number {
	const { words, rest } = clause;
	let at = rest.from;
	while (words[at]?.pos === 'ADV') at++;
	if (!states.test(words[at]?.lower ?? '')) return -1;
	const isPair = /^(?:and|or|but)$/.test(words[at + 1]?.lower ?? '');
	return isPair && states.test(words[at + 2]?.lower ?? '') ? at + 3 : at + 1;
}

/** "began to decline", "was found to be reduced": behind the verb that the first leads to; -1 where it leads to none. */
function infinitiveEnd({ words, rest }: Clause): number {
	if (words[rest.from]?.lower !== 'to') return -1;
	let at = rest.from + 1;
	while (words[at]?.pos === 'ADV') at++;
	const isPassive = words[at]?.lower === 'be' && CHANGED.test(words[at + 1]?.lower ?? '');
	if (isPassive) return at + 2;
	return CHANGING.test(words[at]?.lower ?? '') ? at + 1 : -1;
}

function passive(clause: Clause, group: readonly string[]): Verb | undefined {
	const main = group.at(-1) ?? '';
	if (!CHANGED.test(main)) return undefined;
	const isPresent = /^(?:is|are)$/.test(group[0] ?? '');
	return {
		to: clause.rest.from,
		isBare: /^(?:changed|altered)$/.test(main) && !group.includes('not'),
		stands: !SAME.test(main) && !group.includes('not') && (isPresent || STANDING.test(main))
	};
}

function active(clause: Clause, group: readonly string[]): Verb | undefined {
	const { words, verb, rest } = clause;
	const lemma = words[verb.to - 1]?.lemma ?? '';
	const isNot = group.includes('not');
	// "did vary in spring": that it did is all that is told.
	if (/^(?:do|does|did)$/.test(group[0] ?? '') && !isNot) return undefined;
	if (CHANGING.test(lemma)) return { to: rest.from, isBare: false };
	if (ONLY_CHANGING.test(lemma)) return { to: rest.from, isBare: !isNot };
	if (RETURNING.test(lemma)) return { to: rest.from, isBare: true };
	const to =
		lemma === 'remain' ? stateEnd(clause, STAYING) : PHASE.test(lemma) ? infinitiveEnd(clause) : -1;
	return to < 0 ? undefined : { to, isBare: false };
}

/** A clause taken for the subject: "the tide dropped by a foot as the wind". */
const holdsChange = ({ words, subject }: Clause) =>
	words
		.slice(subject.from + 1, subject.to - 1)
		.some(
			({ form, pos }, at) =>
				pos === 'VERB' &&
				form === 'ed' &&
				/^(?:by|as|from|to|and)$/.test(words[subject.from + at + 2]?.lower ?? '')
		);

/** What of the clause says that its subject changes; undefined where it does something else. */
function verbOf(clause: Clause): Verb | undefined {
	const { words, verb } = clause;
	const group = wordsOf(clause, verb.from, verb.to);
	const first = group.find((word) => !word.endsWith('ly')) ?? '';
	const main = words[verb.to - 1];
	if (!main || holdsChange(clause)) return undefined;
	const isBeen = HAVE.test(first) && group.includes('been');
	if (!BE.test(first) && !isBeen) {
		if (main.form === 'participle' && !/^(?:has|have|had)$/.test(first)) return undefined;
		return active(clause, group);
	}
	if (main.form === 'ing') return CHANGING.test(main.lemma) ? active(clause, group) : undefined;
	if (NOTED.test(main.lower)) {
		const to = infinitiveEnd(clause);
		return to < 0 ? undefined : { to, isBare: false };
	}
	if (main.pos === 'VERB') return passive(clause, group);
	const to = stateEnd(clause, SAME);
	return to < 0 ? undefined : { to, isBare: false };
}

function helperOf(clause: Clause, stands: boolean): Pick<ToldChange, 'helper' | 'act'> {
	const { words, verb, subject } = clause;
	const group = words.slice(verb.from, verb.to);
	const finite = group.find(({ pos }) => pos === 'AUX' || pos === 'VERB');
	const first = finite?.lower ?? '';
	if (MODAL.test(first)) return { helper: first, act: 'change' };
	if (HAVE.test(first)) return { helper: first, act: 'changed' };
	if (stands) return { helper: first, act: 'altered' };
	if (BE.test(first) && group.at(-1)?.form === 'ing') return { helper: first, act: 'changing' };
	const isPast = /^(?:was|were|had|did)$/.test(first) || /^(?:ed|past)$/.test(finite?.form ?? '');
	const present = isPluralSubject(words, subject) === true ? 'do' : 'does';
	return { helper: isPast ? 'did' : present, act: 'change' };
}

/** "fell sharply from 5 to 3 after dinner": that it fell, how far, and what follows. */
export function changeIn(clause: Clause): ToldChange | undefined {
	const verb = verbOf(clause);
	if (!verb) return undefined;
	const asked = helperOf(clause, verb.stands === true);
	const skips = MODAL.test(asked.helper) ? 1 : 0;
	const act = textOfRange(clause, { from: clause.verb.from + skips, to: verb.to });
	const behind = textOfRange(clause, { from: verb.to, to: clause.words.length });
	const words = behind.split(' ').filter((word) => word !== '');
	const amount = amountEnd(words);
	if (verb.isBare && amount === 0) return undefined;
	const said = [act, ...words.slice(0, amount)].join(' ');
	const comma = /[,;]$/u.exec(said)?.[0] ?? '';
	const tail = `${comma} ${words.slice(amount).join(' ')}`.trim();
	return { ...asked, said: said.slice(0, said.length - comma.length), tail };
}
