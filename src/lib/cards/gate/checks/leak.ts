import { UNITS } from '$lib/extraction/lexicon/units';
import { stem } from '$lib/text/stems';
import type { CardReading } from '../card-reading';
import { readText } from '../reading';

/** From this share of the answer's content stems on, the prompt gives the answer away. */
const LEAKED = 0.5;
const UNIT_STEMS = new Set(
	UNITS.flatMap((unit) => unit.forms.map((form) => stem(form.toLowerCase())))
);

/** A4: the prompt does not hold the answer. */
export function findLeak(card: CardReading): string | undefined {
	const values = card.answerQuantities.filter((quantity) => !quantity.inName);
	const shown = new Set(card.promptQuantities.map((quantity) => quantity.value));
	if (values.length > 0) {
		const leaks = values.every((quantity) => shown.has(quantity.value));
		return leaks ? 'The prompt already holds the number of the answer.' : undefined;
	}
	// "PING (Prefix INjection Guard)": what is asked for stands before the bracket.
	const bare = card.answer.text.replace(/\s*\([^)]*\)/g, '').trim();
	const answer = readText(bare === '' ? card.answer.text : bare);
	const asked = [...answer.stems].filter((content) => !UNIT_STEMS.has(content));
	if (asked.length === 0) return undefined;
	const leaked = asked.filter((content) => card.prompt.stems.has(content)).length;
	return leaked / asked.length >= LEAKED ? 'The prompt gives the answer away.' : undefined;
}
