import type { Span } from '$lib/text/span';

export type FindingKind = 'method' | 'number' | 'conclusion';

/** The five classes of PubMed 200k RCT. */
export type SentenceRole = 'background' | 'objective' | 'methods' | 'results' | 'conclusions';

/** What a number is: only `result` and `setup` are worth a card. */
export type QuantityClass =
	'result' | 'setup' | 'name' | 'year' | 'enumerator' | 'label' | 'listCount' | 'background';

/** One quantity with its unit, as it stands in the statement. */
export interface Measurement {
	/** Value, modifiers and unit: "over 1,100", "56.3%", "15.2 million". */
	readonly text: string;
	readonly span: Span;
	readonly quantityClass: QuantityClass;
}

/** A name the paper gives to something of its own. */
export interface NamedThing {
	/** As the paper uses it: "PING". */
	readonly name: string;
	/** "Prefix INjection Guard", where the paper spells it out. */
	readonly longForm?: string;
	/** In another sentence than those that its finding rests on. */
	readonly isSpelledElsewhere?: true;
	/** "a method that prepends …": the paper's own words for what it is. */
	readonly definition?: string;
	/** Put together from one of its deeds, beside what it is: "a method that learns X". */
	readonly isDeed?: true;
}

/** One thing the paper states of its own, in one clause that stands without its neighbours. */
export interface Finding {
	readonly kind: FindingKind;
	/** Stripped of discourse words; an act of the authors begins with "we". */
	readonly statement: string;
	/** The statement is what the authors did ("we introduce …"). */
	readonly isOwnAct: boolean;
	/** "results suggest", "argue", "hypothesize": doubt that the statement itself does not hold. */
	readonly doubt?: string;
	readonly named?: NamedThing;
	readonly measurements: readonly Measurement[];
	readonly role: SentenceRole;
	readonly negated: boolean;
	readonly hedged: boolean;
	/** Of one or two sentences in `Paper.text`. */
	readonly evidence: readonly Span[];
	/** How sure the extractor is that this is a key statement of the paper, 0–1. */
	readonly confidence: number;
	/** Log odds that readers want a card of its sentence; absent without a trained model, and outside the abstract. */
	readonly worth?: number;
}
