import * as v from 'valibot';
import type { CardContent } from '$lib/cards/card';
import {
	MOST_DECK_CARDS,
	MOST_DECK_PAPERS,
	type Deck,
	type DeckCard,
	type DeckPaper
} from '$lib/library/deck';
import { logEntry } from '../json/log-schema';
import { citation, epochMs, preset, uuid, type SchemaOf } from '../json/schema';
import { DECK_FORMAT, DECK_VERSION } from './write-deck';

export type DeckFault = 'not-a-deck' | 'newer' | 'too-large' | 'empty';

export type ReadDeck =
	{ readonly deck: Deck; readonly leftOutCount: number } | { readonly fault: DeckFault };

const LARGEST_TEXT = 20_000_000;
const LONGEST_WORDS = 4000;
const words = v.pipe(v.string(), v.nonEmpty(), v.maxLength(LONGEST_WORDS));

const content = {
	type: v.picklist(['method', 'number', 'conclusion']),
	evidence: v.exactOptional(v.object({ quote: words }))
};
const card = v.object({
	id: uuid,
	content: v.variant('kind', [
		v.object({ ...content, kind: v.literal('basic'), front: words, back: words }),
		v.object({
			...content,
			kind: v.literal('cloze'),
			clozeText: v.pipe(words, v.regex(/\{\{c1::[\s\S]+?\}\}/))
		})
	])
});
const paper = v.object({ id: uuid, citation, cards: v.array(v.unknown()) });
const head = v.object({
	format: v.literal(DECK_FORMAT),
	version: v.pipe(v.number(), v.integer(), v.minValue(1)),
	name: v.pipe(v.string(), v.maxLength(LONGEST_WORDS)),
	writtenAt: epochMs,
	papers: v.array(v.unknown()),
	log: v.exactOptional(v.array(v.unknown())),
	presets: v.exactOptional(v.array(v.unknown()))
});

/** Reads what `writeDeck` wrote. What is damaged is left out and counted; nothing of it is trusted. */
export function readDeck(text: string): ReadDeck {
	if (text.length > LARGEST_TEXT) return { fault: 'too-large' };
	const file = v.safeParse(head, parseJson(text));
	if (!file.success) return { fault: 'not-a-deck' };
	const { version, name, writtenAt, papers, log = [], presets = [] } = file.output;
	if (version > DECK_VERSION) return { fault: 'newer' };
	let leftOutCount = 0;
	const only = <T>(schema: SchemaOf<T>, values: readonly unknown[], most: number): T[] => {
		const read = values.slice(0, most).flatMap((value) => {
			const result = v.safeParse(schema, value, { abortEarly: true });
			return result.success ? [result.output] : [];
		});
		leftOutCount += values.length - read.length;
		return read;
	};
	let room = MOST_DECK_CARDS;
	const read = only(paper, papers, MOST_DECK_PAPERS).map(
		({ id, citation: cited, cards }): DeckPaper => {
			const kept = only(card, cards, room);
			room -= kept.length;
			return { id, citation: cited, cards: kept.map(toCard) };
		}
	);
	const filled = read.filter(({ cards }) => cards.length > 0);
	if (filled.length === 0) return { fault: 'empty' };
	const history = { log: only(logEntry, log, Infinity), presets: only(preset, presets, Infinity) };
	return { deck: { name, writtenAt, papers: filled, ...history }, leftOutCount };
}

/** The place of a quote is found where it arrives. */
function toCard({ id, content: read }: v.InferOutput<typeof card>): DeckCard {
	const { evidence, ...rest } = read;
	const span = { start: 0, end: 0 };
	const placed: CardContent = evidence ? { ...rest, evidence: { ...evidence, span } } : rest;
	return { id, content: placed };
}

function parseJson(text: string): unknown {
	try {
		return JSON.parse(text.replace(/^\uFEFF/, ''));
	} catch {
		// Answered as a file that is no deck; the parser's own words help no reader.
		return undefined;
	}
}
