import type { CardContent } from '$lib/cards/card';
import type { Deck } from '$lib/library/deck';
import { canonicalJson } from '$lib/text/canonical-json';

export const DECK_FORMAT = 'paperdeck-deck';
export const DECK_VERSION = 1;

/** A deck as JSON, a paper and a card a line; docs/deck-format.md says it in words. */
export function writeDeck({ name, writtenAt, papers, log, presets }: Deck): string {
	const shared = papers.map(({ id, citation, cards }) => ({
		id,
		citation,
		cards: cards.map((card) => ({ id: card.id, content: withoutPlace(card.content) }))
	}));
	const head = [
		`"format":"${DECK_FORMAT}"`,
		`"version":${DECK_VERSION}`,
		`"name":${JSON.stringify(name)}`,
		`"writtenAt":${writtenAt}`
	];
	const lists = [list('papers', shared)];
	if (log.length > 0) lists.push(list('log', log), list('presets', presets));
	return `{${[...head, ...lists].join(',\n')}}\n`;
}

/** A place in the sender's text says nothing about another. */
function withoutPlace(content: CardContent): object {
	const { evidence, ...rest } = content;
	return evidence ? { ...rest, evidence: { quote: evidence.quote } } : rest;
}

function list(name: string, records: readonly unknown[]): string {
	return `"${name}":[\n${records.map((record) => canonicalJson(record)).join(',\n')}\n]`;
}
