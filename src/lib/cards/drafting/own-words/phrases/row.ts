import { thirdPerson } from '$lib/extraction/verb-forms';
import type { PartOfSpeech } from '$lib/extraction/word';

/** Where words may be exchanged: what stands around them, in small letters. */
export interface Guard {
	/** The tagger's reading of the last word, of the one before, of the one after. */
	readonly as?: readonly PartOfSpeech[];
	readonly after?: readonly PartOfSpeech[];
	readonly notNext?: readonly PartOfSpeech[];
	/** What may stand nowhere in the card. */
	readonly unless?: RegExp;
	/** What follows, from its first letter on. */
	readonly ahead?: RegExp;
	readonly notAhead?: RegExp;
	/** What stands before, up to its last letter. */
	readonly behind?: RegExp;
	readonly notBehind?: RegExp;
}

/** Words and the others that say the same: "prior to", "before". */
export interface PhraseRow extends Guard {
	readonly from: readonly string[];
	readonly to: string;
}

/** "prior to > before; via > through"; a star stands for any word: "jointly * > * together". */
export function rows(listed: string, guard: Guard = {}): PhraseRow[] {
	return listed
		.split(';')
		.map((entry) => entry.trim())
		.filter((entry) => entry !== '')
		.map((entry) => {
			const [from = '', to = ''] = entry.split(' > ').map((side) => side.trim());
			return { from: from.split(' '), to, ...guard };
		});
}

/** "goal > aim", and "goals > aims": their plurals are spelled as a verb's third person is. */
export function nounRows(listed: string, guard: Guard = {}): PhraseRow[] {
	const one = rows(listed, { as: ['NOUN'], ...guard });
	const several = one.map((row) => ({
		...row,
		from: row.from.map((word, at) => (at === 0 ? thirdPerson(word) : word)),
		to: row.to.replace(/^[\p{L}-]+/u, thirdPerson)
	}));
	return [...one, ...several];
}
