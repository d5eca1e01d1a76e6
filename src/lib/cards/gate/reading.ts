import { normalize } from '$lib/text/normalize';
import { type Quantity, readQuantities } from './quantities';
import { readWords, stemsOf, type Word } from './words';

/** A text prepared for comparison. */
export interface Reading {
	/** Normalised. */
	readonly text: string;
	readonly words: readonly Word[];
	/** Of the content words. */
	readonly stems: ReadonlySet<string>;
	readonly quantities: readonly Quantity[];
}

// Drafting holds many cards against one quote; the quote is read once.
const readings = new Map<string, Reading>();
const READINGS_KEPT = 500;

export function readText(text: string): Reading {
	const known = readings.get(text);
	if (known) return known;
	if (readings.size >= READINGS_KEPT) readings.clear();
	const normal = normalize(text);
	const words = readWords(normal);
	const reading = {
		text: normal,
		words,
		stems: stemsOf(words),
		quantities: readQuantities(normal)
	};
	readings.set(text, reading);
	return reading;
}
