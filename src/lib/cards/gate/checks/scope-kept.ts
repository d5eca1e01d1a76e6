import { POPULATIONS, SCOPE_CLASSES } from '$lib/extraction/lexicon/scopes';
import { stem } from '$lib/text/stems';
import type { CardReading } from '../card-reading';
import { findCues, indexCues } from '../cues';
import { isUsed, placeCues } from '../placed-cues';
import type { Reading } from '../reading';
import { stemsOf, type Word } from '../words';

const ONLY_WORDS = (SCOPE_CLASSES.only ?? []).filter(
	(word) => !/^(?:just|alone|merely)$/.test(word)
);
const KEPT = indexCues({ only: SCOPE_CLASSES.only ?? [] });
const ONLY = {
	index: indexCues({ only: ONLY_WORDS }),
	// "only 56.3 %" is a comment on the number; "not only" none at all.
	excluded: (cue: { from: number; to: number }, words: readonly Word[]) =>
		/^\d|^(?:an?|the|one|two|three|four|five|six|seven|eight|nine|ten|half)$/.test(
			words[cue.to]?.text ?? ''
		) || words[cue.from - 1]?.text === 'not'
};
const PLACES = indexCues({ population: POPULATIONS });
const PLACED_BY = new Set('in among of for with on using from'.split(' '));

/** A12: the card claims no more than the paper: "only", "in mice", "on Flores-200". */
export function findWidenedScope({ quote, statement }: CardReading): string | undefined {
	if (!quote) return undefined;
	const only = placeCues(quote, statement, ONLY).find((cue) => isUsed(cue, statement));
	if (only && findCues(statement.words, KEPT).length === 0)
		return `The paper says “${only.text}” here; the card leaves it out.`;
	const population = findLostPopulation(quote, statement);
	if (population) return `The paper says this of ${population}; the card does not.`;
	return findAddedSignificance(quote, statement);
}

/** Share of the clause a population stands in that makes the card speak of it. */
const SPOKEN_OF = 0.5;

function findLostPopulation(quote: Reading, statement: Reading): string | undefined {
	const own = new Set(statement.words.map((word) => word.stem));
	return findCues(quote.words, PLACES).find((cue) => {
		const before = quote.words.slice(Math.max(0, cue.from - 3), cue.from);
		if (!cue.text.startsWith('in ') && !before.some((word) => PLACED_BY.has(word.text)))
			return false;
		const clause = quote.words[cue.from]?.clause;
		const words = quote.words.filter(
			(word, at) => word.clause === clause && (at < cue.from || at >= cue.to)
		);
		const stems = [...stemsOf(words)];
		const shared = stems.filter((content) => statement.stems.has(content)).length;
		const isKept = cue.text.split(' ').some((word) => word !== 'in' && own.has(stem(word)));
		return !isKept && stems.length >= 2 && shared / stems.length >= SPOKEN_OF;
	})?.text;
}

/** "Significant" is a claim of its own. */
function findAddedSignificance(quote: Reading, statement: Reading): string | undefined {
	const own = statement.words.some((word) => /^significant(?:ly)?$/.test(word.text));
	const held = quote.words.some((word) => /significan/.test(word.text));
	return own && !held ? 'The card says “significant”; the quoted passage does not.' : undefined;
}
