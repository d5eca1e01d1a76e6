import { stem } from '$lib/text/stems';
import type { Candidate } from '../../candidate';
import type { Token } from './verb-slots';

export type Worded = Pick<Candidate, 'body' | 'answer'>;

/** A question and the passage that its words shall differ from. */
export interface Setting {
	readonly asked: Worded;
	readonly tokens: readonly Token[];
	/** In small letters. */
	readonly quote: string;
}

/** Other words for a part of a question. */
export interface Exchange {
	readonly start: number;
	readonly end: number;
	readonly says: string;
}

const PARTICLE =
	/^(?:up|down|out|off|in|on|of|to|into|with|for|from|by|about|at|than|the|as|a|be|behind|around|away|together|forward|over|it|most|same)$/;

/** Whether a text has one of these words, in whatever form. */
export function hasWord(text: string, words: string): boolean {
	return words.split(' ').some((word) => {
		if (PARTICLE.test(word)) return false;
		const own = stem(word);
		for (let at = text.indexOf(own); at >= 0; at = text.indexOf(own, at + 1))
			if (!/[\p{L}\d]/u.test(text[at - 1] ?? ' ')) return true;
		return false;
	});
}

/** Neither the passage nor the answer nor the question has these words already. */
export function isNew(words: string, { asked, quote }: Setting): boolean {
	return !hasWord(quote, words) && !hasWord(`${asked.body} ${asked.answer}`.toLowerCase(), words);
}
