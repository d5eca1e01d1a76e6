import { normalize } from '$lib/text/normalize';
import { onceAText } from '$lib/text/once-a-text';
import { type Name, readNames } from './names';
import { type Quantity, readQuantities } from './quantities';
import { readWords, stemsOf, type Word } from './words';

/** A text prepared for comparison; each view of it is worked out when a check first asks for it. */
export class Reading {
	/** Normalised. */
	readonly text: string;
	#words: readonly Word[] | undefined;
	#stems: ReadonlySet<string> | undefined;
	#quantities: readonly Quantity[] | undefined;
	#names: readonly Name[] | undefined;

	constructor(text: string) {
		this.text = normalize(text);
	}

	get words(): readonly Word[] {
		return (this.#words ??= readWords(this.text));
	}

	/** Of the content words. */
	get stems(): ReadonlySet<string> {
		return (this.#stems ??= stemsOf(this.words));
	}

	get quantities(): readonly Quantity[] {
		return (this.#quantities ??= readQuantities(this.text));
	}

	get names(): readonly Name[] {
		return (this.#names ??= readNames(this.text));
	}
}

// Drafting holds many cards against one quote; the quote is read once.
export const readText = onceAText((text) => new Reading(text));
