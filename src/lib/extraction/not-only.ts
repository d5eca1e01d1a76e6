import { tagWords } from './parts-of-speech';
import { readClause } from './read-clause';
import { verbForm } from './verb-forms';
import type { Word } from './word';

const NOT_ONLY =
	/^(?<head>.{2,}?)\s(?:not|cannot) (?:only|just|merely|simply)\s(?<first>.{5,}?),?\sbut(?:\s(?:also|even))?\s(?<second>.{5,})$/su;
/** "a pump that [not only] drains A": both are told of the pump, inside one statement. */
const RELATIVE = /(?:^|\s)(?:that|which|who|where)\s/u;
const FRAME =
	/\b(?:show|find|found|demonstrat|suggest|indicat|reveal|argu|conclud|observ|prov)\p{L}*\sthat\s/u;
/** "does [not only] hum": what follows has another form than the second half. */
const HELPED = /\b(?:does|do|did)$/u;
const MODAL = /\b(?:can|could|may|might|will|would|should|must|to)$/u;

/** The first word of a half that is no adverb, read behind the words both share. */
function openerOf(head: string, half: string): Word | undefined {
	const words = tagWords(`${head} ${half}`).filter(({ span }) => span.start > head.length);
	return words[0]?.pos === 'ADV' ? words[1] : words[0];
}

/** Both open with a verb of one form, of which one is a verb for sure. */
function areDeeds(halves: readonly string[], head: string): boolean {
	const openers = halves.map((half) => openerOf(head, half));
	const [form, other] = openers.map((word) => verbForm(word?.lower ?? '')?.form);
	if (form === undefined || form !== other) return false;
	// "can hold A", "can lower B": no noun and no quality.
	return MODAL.test(head) || openers.some((word) => word?.pos === 'VERB');
}

const trimmed = (text: string) => text.replace(/[\s,]+$/u, '');

/**
 * "the gate not only holds A but also lowers B" → "the gate holds A", "the gate lowers B". Two things that one
 * verb is told of stay together, since each would answer for the other.
 */
export function cutNotOnly(text: string): string[] {
	const { head, first = '', second = '' } = NOT_ONLY.exec(text)?.groups ?? {};
	if (head === undefined || HELPED.test(head) || /,$/u.test(head) || /[;:]/u.test(first))
		return [text];
	if (!areDeeds([first, second], head)) return [text];
	const isInner = RELATIVE.test(`${head} `.replace(FRAME, ' '));
	if (isInner) return [`${head} ${trimmed(first)} and ${second}`];
	const halves = [`${head} ${trimmed(first)}`, `${head} ${second}`];
	return halves.every((half) => readClause(half) !== undefined) ? halves : [text];
}
