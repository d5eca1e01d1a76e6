import { pastParticiple, pastTense, thirdPerson } from '$lib/extraction/verb-forms';
import { holds, isFollowedFreely, isInfinitive } from './conditions';
import { type Choice, type Sense, sensesOf } from './senses';
import { type Exchange, isNew, type Setting } from './setting';
import type { Slot, SlotForm } from './verb-slots';

const OWN_FORMS: Readonly<Record<string, readonly [string, string, string]>> = {
	do: ['does', 'did', 'done'],
	have: ['has', 'had', 'had']
};

function inflected(words: string, form: SlotForm): string {
	const [verb = '', ...rest] = words.split(' ');
	const [third, past, participle] = OWN_FORMS[verb] ?? [
		thirdPerson(verb),
		pastTense(verb),
		pastParticiple(verb)
	];
	return [{ base: verb, '3sg': third, past, participle }[form], ...rest].join(' ');
}

function fitsFrame(setting: Setting, slot: Slot, sense: Sense): boolean {
	const { frame, after } = sense;
	if (frame !== 'T' && slot.isPassive !== (frame === 'P')) return false;
	if (after !== '') return true;
	if (frame === 'I') return !slot.hasObject;
	return slot.hasObject && isFollowedFreely(setting, slot, sense);
}

/** Verbs whose "to" leads to what they are about. */
const TAKES_INFINITIVE = /^(?:aim|attempt|seek)$/;

/** Index of the last token that goes: of the verb, or of the word that belongs to it. */
function lastOf({ tokens }: Setting, slot: Slot, { after }: Sense): number | undefined {
	if (after === '') return slot.at;
	const next = slot.at + 1;
	const word = tokens[next]?.lower;
	if (after === 'toverb') return isInfinitive(tokens, next) ? next : undefined;
	if (after === 'tobe') return word === 'to' && tokens[next + 1]?.lower === 'be' ? next : undefined;
	const takesVerb = after === 'to' && TAKES_INFINITIVE.test(slot.lemma);
	if (word === 'to' && isInfinitive(tokens, next) !== takesVerb) return undefined;
	return word === after ? next : undefined;
}

/** Other words for one verb of the question. */
export function verbExchange(setting: Setting, slot: Slot): Exchange | undefined {
	const fitting = sensesOf(slot.lemma).flatMap((sense) => {
		const last = lastOf(setting, slot, sense);
		return last !== undefined && fitsFrame(setting, slot, sense) ? [{ sense, last }] : [];
	});
	// "rely on" before "rely"
	fitting.sort((left, right) => right.last - left.last);
	const fits = ({ words, conditions }: Choice) =>
		conditions.every((condition) => holds(condition, setting, slot)) && isNew(words, setting);
	for (const { sense, last } of fitting) {
		const choice = sense.choices.find(fits);
		const start = setting.tokens[slot.at]?.start;
		const end = setting.tokens[last]?.end;
		if (choice && start !== undefined && end !== undefined)
			return { start, end, says: inflected(choice.words, slot.form) };
	}
	return undefined;
}
