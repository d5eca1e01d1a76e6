import { baseOf, pastTense, thirdPerson, verbForm } from '$lib/extraction/verb-forms';
import type { Word } from '$lib/extraction/word';
import { namesPersons, opening, subjectText } from '../../questions';
import { hasPlainSubject, type Question } from '../gapped';
import type { Placed } from './placed';
import { isAmount, opensAct, question, tail } from './sentence';

const MODAL = /^(?:can|could|may|might|will|would|should|must|shall)$/;

const baseForm = (main: Word): string | undefined => {
	const known = verbForm(main.lower);
	if (known) return known.lemma;
	return /ed$/.test(main.lower) ? baseOf(main.lower) : undefined;
};

/** "was triggered" → "triggered", "can be raised" → "can raise". */
function actively(helpers: readonly Word[], main: Word): string | undefined {
	const base = baseForm(main);
	const adverbs = helpers.filter(({ pos }) => pos === 'ADV').map(({ text }) => text);
	const said = helpers.filter(({ pos }) => pos !== 'ADV').map(({ lower }) => lower);
	if (base === undefined || adverbs.some((adverb) => /^(?:not|never)$/.test(adverb)))
		return undefined;
	const verb = said.join(' ');
	const [first = ''] = said;
	const group = (helper: string, deed: string) =>
		[helper, ...adverbs, deed].filter((part) => part !== '').join(' ');
	if (/^(?:was|were)$/.test(verb)) return group('', pastTense(base));
	if (/^(?:is|are)$/.test(verb)) return group('', thirdPerson(base));
	if (/^(?:has|have) been$/.test(verb)) return group('has', main.lower);
	return MODAL.test(first) && verb === `${first} be` ? group(first, base) : undefined;
}

/** Done by a tool or in a way, and by no one. */
const BY_MEANS =
	/^(?:measure|assess|estimate|evaluate|calculate|compute|analy[sz]e|determine|obtain|perform|define|represent|give|follow|express|classify|replace|multiply|divide|accompany|surround|face|inspire|prepare|solve|test|implement|conduct|index|train|model|study|optimi[sz]e|increase|decrease|reduce|raise|lower)$/;

/** "the flood was set off by [a late thaw]" → "what set off the flood?" */
export function askDoer(gap: Placed): Question | undefined {
	const { clause, from, path, main, hidden } = gap;
	const { words, rest, verb } = clause;
	const deed = words[main];
	if (words[from - 1]?.lower !== 'by' || from - 1 !== rest.from || path[0] !== from - 1)
		return undefined;
	if (path[1] !== main || !deed || opensAct(words, from)) return undefined;
	const said = actively(words.slice(verb.from, main), deed);
	const left = tail(gap);
	const subject = subjectText(clause);
	const isOwn = /^(?:its|their|his|her)\b/u.test(subject);
	if (said === undefined || left === undefined || isOwn || !hasPlainSubject(clause))
		return undefined;
	if (BY_MEANS.test(baseForm(deed) ?? '') || /\d/u.test(hidden) || isAmount(hidden))
		return undefined;
	const wh = namesPersons(hidden) ? 'who' : 'what';
	return question(`${opening(clause)}${wh} ${said} ${subject}${left === '' ? '' : ` ${left}`}?`, {
		pattern: 'subject'
	});
}
