import { UNITS } from '$lib/extraction/lexicon/units';
import { stem as stemOf } from '$lib/text/stems';
import type { CardReading } from '../card-reading';
import { type Reading, readText } from '../reading';

/** From this share of the answer's content stems on, the prompt gives the answer away. */
const LEAKED = 0.5;
const UNIT_STEMS = new Set(
	UNITS.flatMap((unit) => unit.forms.map((form) => stemOf(form.toLowerCase())))
);

/** A4: the prompt does not hold the answer. */
export function findLeak(card: CardReading): string | undefined {
	const values = card.answerQuantities.filter((quantity) => !quantity.inName);
	const shown = new Set(
		card.promptQuantities.filter((quantity) => !quantity.inName).map((quantity) => quantity.value)
	);
	if (values.length > 0) {
		const leaks = values.every((quantity) => shown.has(quantity.value));
		return leaks ? 'The prompt already holds the number of the answer.' : undefined;
	}
	if (NONE.test(card.answer.text) && ASKS_OF_CHANGE.test(card.prompt.text)) return undefined;
	// "PING (Prefix INjection Guard)": what is asked for stands before the bracket.
	const bare = card.answer.text.replace(/\s*\([^)]*\)/g, '').trim();
	const answer = readText(bare === '' ? card.answer.text : bare);
	const category = categoryOf(card.prompt);
	const asked = [...answer.stems].filter((stem) => !UNIT_STEMS.has(stem) && !category.has(stem));
	if (asked.length === 0) return undefined;
	const leaked = asked.filter((stem) => card.prompt.stems.has(stem));
	// "Secure code for 2023, but […] for 2024": that it is code gives "exploitable code" not away.
	if (asked.length === 2 && leaked.length === 1 && leaked[0] === asked[1]) return undefined;
	return leaked.length / asked.length >= LEAKED ? 'The prompt gives the answer away.' : undefined;
}

/** "How did it change in summer? – no change": that it is asked for tells not that there was none. */
const NONE = /^no (?:[\p{L}-]+ ){0,3}(?:change|difference)s?$/iu;
const ASKS_OF_CHANGE = /\bhow (?:did|do|does) .* (?:change|compare|differ)\b/iu;

/** Words after "which" that may name the kind of answer. */
const CATEGORY_WORDS = 3;

const ASKS_FOR_KIND = /which|what|many|much|whose|how/i;

/** "How common …? – more common": asked is how much so. */
function gradesAsked({ words }: Reading): Set<string> {
	const grades = words.filter((word, at) => words[at - 1]?.text === 'how' && word.isContent);
	return new Set(grades.map(({ stem }) => stem));
}

/** "Which rides? – short rides": what kind of thing is asked for gives nothing away. */
function categoryOf(prompt: Reading): Set<string> {
	const category = gradesAsked(prompt);
	if (!ASKS_FOR_KIND.test(prompt.text)) return category;
	const { words } = prompt;
	for (const [at, word] of words.entries()) {
		if (!/^(?:which|what|many|much|whose)$/.test(word.text)) continue;
		for (const next of words.slice(at + 1, at + 1 + CATEGORY_WORDS)) {
			if (/^(?:kind|kinds|type|types|sort|sorts|of)$/.test(next.text)) continue;
			if (!next.isContent || next.clause !== word.clause) break;
			category.add(next.stem);
		}
	}
	return category;
}
