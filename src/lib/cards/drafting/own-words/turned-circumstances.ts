import { parseClause, textOfRange, wordsOf, type Clause } from '$lib/extraction/clause';
import { verbForm } from '$lib/extraction/verb-forms';
import { isNominal, type Word } from '$lib/extraction/word';
import type { Worded } from '../rewording/well-worded';
import { isPluralObject, objectOf } from './object-of';
import { doerWord, hasPassive, join, mayMove, passive } from './voices';
import { isWork } from './work';

const ASKS =
	/(?:^|, )(?=(?:how (?:do|does|did|can|could|may|might)|why|when|where|(?:for|in|on|to|from|with|at|by|under|through|into|across|between) (?:what|which))\b)/iu;
const ACTIVE = /^(?:do|does|did|can|could|may|might|must|should|will|would)$/u;
/** What a passive takes for an answer as well: how, when, where, what for, and no "had no effect". */
const FITS =
	/^(?:by|through|via|using|with|to|when|if|because|since|after|before|during|in|on|for|as|at|due|from|under|\p{L}+ly$)\b/u;
const LONGEST = { question: 30, asked: 8, doer: 9 };

interface Read {
	readonly clause: Clause;
	readonly lemma: string;
	readonly adverbs: string;
}

/** Whether an object may begin here. */
const opens = (word: Word | undefined) =>
	word !== undefined && /^(?:DET|ADJ|NOUN|PROPN|NUM)$/u.test(word.pos);

/** "the keeper | often | lights the lamp in fog" as a statement: the one reading that has a subject, a verb and an object. */
function readActive(text: string, words: readonly Word[]): Read | undefined {
	const found = words.flatMap((word, at): Read[] => {
		const before = words[at - 1];
		const known = verbForm(word.lower);
		if (!before || known?.form !== 'base' || !opens(words[at + 1])) return [];
		if (/^(?:DET|ADP|PART|CCONJ|AUX)$/u.test(before.pos)) return [];
		let end = at;
		while (words[end - 1]?.pos === 'ADV') end--;
		if (end < 1) return [];
		const [subjectEnd, verbStart] = [words[end - 1]?.span.end ?? 0, words[end]?.span.start ?? 0];
		const clause = parseClause(`${text.slice(0, subjectEnd)} will ${text.slice(verbStart)}`);
		const main = clause?.words[clause.verb.to - 1];
		const isOne =
			clause?.subject.from === 0 && clause.subject.to === end && main?.lower === word.lower;
		if (!clause || !isOne || !mayMove(words.slice(end, at))) return [];
		return [
			{
				clause,
				lemma: known.lemma,
				adverbs: words
					.slice(end, at)
					.map((one) => one.text)
					.join(' ')
			}
		];
	});
	return found.length === 1 ? found[0] : undefined;
}

function said({ clause, lemma, adverbs }: Read, helper: string): readonly string[] | undefined {
	const object = hasPassive(lemma) ? objectOf(clause) : undefined;
	const isPlural = object && isPluralObject(clause, object);
	if (!object || isPlural === undefined) return undefined;
	const turned = passive({ helper, adverbs, lemma }, isPlural);
	const subject = textOfRange(clause, clause.subject);
	const rest = textOfRange(clause, { from: object.to, to: clause.rest.to });
	const isUntold = isWork(subject);
	if (!turned || /[,;]|\b(?:than|its|their|and|or|but)\b/u.test(rest)) return undefined;
	if (!isUntold && (/\bby\b/u.test(rest) || clause.subject.to > LONGEST.doer)) return undefined;
	const doer = isUntold ? '' : `${doerWord(lemma)} ${subject}`;
	return [turned.finite, textOfRange(clause, object), turned.rest, doer, rest];
}

/** "how does the keeper light the lamp?" → "how is the lamp lit by the keeper?" */
export function turnedCircumstance(asked: Worded): Worded | undefined {
	const { body, answer } = asked;
	const start = ASKS.exec(body);
	if (!start || !body.endsWith('?') || body.split(' ').length > LONGEST.question) return undefined;
	const from = start.index + start[0].length;
	const text = body.slice(from, -1);
	const words = wordsOf(text);
	const at = words.findIndex(({ lower }) => ACTIVE.test(lower));
	const helper = words[at];
	if (!helper || at > LONGEST.asked || (at > 1 && !isNominal(words[at - 1]))) return undefined;
	const isPlace = at > 1;
	if (words.slice(1, at).some(({ pos }) => pos === 'AUX' || pos === 'VERB' || pos === 'PRON'))
		return undefined;
	if (!isPlace && !FITS.test(answer)) return undefined;
	const behind = text.slice(helper.span.end + 1);
	const read = readActive(behind, wordsOf(behind));
	const parts = read && said(read, helper.lower);
	if (!parts) return undefined;
	return {
		...asked,
		body: `${body.slice(0, from)}${join(text.slice(0, helper.span.start).trim(), ...parts)}?`
	};
}
