/** Signs that stand between words; accented letters and other scripts are letters. */
const BETWEEN = /[^a-z0-9\u00AD\u00C0-\u1FFF\u2010\u2C00-\uFFFF-]+/;
const HYPHEN_END = /[-\u2010\u00AD]$/;

// "automatically-" + "detected"; "analy-" + "sis" and "poly-" + "mer" are torn words.
const ADVERB = /..(?:al|ar|ate|ed|ent|ful|ial|ing|ive|less|ous|ew|ost)ly$/;
const JOINED_BY_HYPHEN = /^(?:cross|non|quasi|self|well)$/;
// "self-" + "ish", "cross-" + "ing".
const ENDING = /^(?:e[dr]s?|ings?|ish(?:ly|ness)?|less|ly|ness|sense)$/;

/** The words of a document, for telling a hyphen at a line's end from one within a word. */
export class LineWords {
	readonly #words = new Set<string>();

	constructor(lines: readonly { readonly text: string }[]) {
		let isTorn = false;
		for (const { text } of lines) {
			const words = text.toLowerCase().split(BETWEEN);
			const last = words.at(-1) === '' ? words.at(-2) : words.at(-1);
			// "pop-" and "ular" at the ends of two lines are no words.
			if (isTorn) words.shift();
			isTorn = HYPHEN_END.test(text);
			for (const word of words) if (word !== '' && !(isTorn && word === last)) this.#add(word);
		}
	}

	#add(word: string): void {
		this.#words.add(word);
		if (word.includes('-')) for (const part of word.split('-')) this.#words.add(part);
	}

	/** `com-` + `pile` → `compile`; `mixed-` + `mode` → `mixed-mode`, by what the text says elsewhere. */
	keepsHyphen(before: string, after: string): boolean {
		const [one, other] = [before.toLowerCase(), after.toLowerCase()];
		if (this.#words.has(one + other)) return false;
		if (this.#words.has(`${one}-${other}`)) return true;
		if (!/^\p{Ll}/u.test(after)) return true;
		if (ADVERB.test(one) || (JOINED_BY_HYPHEN.test(one) && !ENDING.test(other))) return true;
		return this.#words.has(one) && this.#words.has(other);
	}
}
