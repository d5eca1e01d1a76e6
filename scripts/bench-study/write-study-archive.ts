/**
 * `tsx write-study-archive.ts FILE CARDS REVIEWS_PER_CARD [TODAY]`: an archive of a reader who has studied
 * so many cards, nine a paper, as FSRS foretells; TODAY is an ISO date. The same numbers, the same file.
 */
import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { ALGORITHM, DEFAULT_PRESET_CONTENT } from '../../src/lib/scheduling/fsrs';
import { memoryModel } from '../../src/lib/scheduling/fsrs-model';
import type { Rating } from '../../src/lib/scheduling/log';
import { randomFrom } from '../../src/lib/scheduling/random';
import type { MemoryState } from '../../src/lib/scheduling/schedule';
import { toPreset } from '../../src/lib/storage/presets';

const [file = '', cards = '1000', reviews = '10', date] = process.argv.slice(2);
const cardCount = Number(cards);
const reviewsPerCard = Number(reviews);
const MS_PER_DAY = 86_400_000;
const CARDS_PER_PAPER = 9;
const STUDIED_DAYS = 700;
/** Noon in Berlin's winter. */
const today = Math.floor((date ? Date.parse(date) : Date.now()) / MS_PER_DAY);
const random = randomFrom(cardCount);
const preset = toPreset(DEFAULT_PRESET_CONTENT);
const model = memoryModel(preset.parameters);
const TYPES = ['method', 'number', 'conclusion'] as const;
const RATINGS: readonly Rating[] = ['again', 'hard', 'good', 'easy'];

const hex = (value: number, digits: number) => value.toString(16).padStart(digits, '0');

function contentId(kind: number, index: number): string {
	return `${hex(index, 8)}-${hex(kind, 4)}-5000-8000-000000000000`;
}

let counter = 0;
function entryId(at: number): string {
	counter += 1;
	const time = hex(at, 12);
	return `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-${hex(counter, 12)}`;
}

function moment(day: number, index: number) {
	// A minute or so apart, between seven and ten in the morning.
	const at = day * MS_PER_DAY + 6 * 3_600_000 + ((index * 7919) % 10_800) * 1000;
	return { at, offsetMinutes: 60, dayStartMinutes: 240 };
}

const out = createWriteStream(file);
async function write(text: string): Promise<void> {
	if (!out.write(text)) await once(out, 'drain');
}

async function list(
	name: string,
	count: number,
	lines: (index: number) => string[]
): Promise<void> {
	await write(`"${name}":[`);
	let isFirst = true;
	for (let index = 0; index < count; index++) {
		for (const line of lines(index)) {
			await write(`${isFirst ? '\n' : ',\n'}${line}`);
			isFirst = false;
		}
	}
	await write(']');
}

function paperLine(index: number): string {
	const text = `Study ${index} measures recall. It rises from ${index % 70}% to ${(index % 70) + 9}% with spacing.`;
	const sections = [
		{ kind: 'abstract', title: '', level: 1, span: { start: 0, end: text.length } }
	];
	return JSON.stringify({
		id: contentId(1, index),
		paper: {
			citation: {
				title: `Study ${index}: what spacing does`,
				author: [{ family: `Author${index}` }]
			},
			...{ links: [], text, sections, source: { name: 'bench', listing: '' } }
		},
		...{
			origin: 'added',
			addedAt: moment(today - STUDIED_DAYS, index).at,
			deletedAt: null,
			stamps: {}
		}
	});
}

function cardLine(index: number): string {
	const content = {
		kind: 'basic',
		type: TYPES[index % TYPES.length],
		front: `Study ${Math.floor(index / CARDS_PER_PAPER)} (2024): what does measure ${index} show?`,
		back: `${index % 100}%`,
		evidence: { quote: 'It rises', span: { start: 25, end: 33 } }
	};
	return JSON.stringify({
		...{
			id: contentId(2, index),
			paperId: contentId(1, Math.floor(index / CARDS_PER_PAPER)),
			content
		},
		...{ origin: 'generated', edited: false },
		...{ position: index % CARDS_PER_PAPER, created: moment(startOf(index), index) },
		...{ deletedAt: null, stamps: {} }
	});
}

function startOf(card: number): number {
	return today - STUDIED_DAYS + Math.floor((card / cardCount) * STUDIED_DAYS * 0.9);
}

function logLines(card: number): string[] {
	const lines: string[] = [];
	let memory: MemoryState | null = null;
	let day = startOf(card);
	let elapsedDays = 0;
	for (let count = 0; count < reviewsPerCard && day <= today; count++) {
		const chance: number = memory === null ? 0.65 : model.recall(memory.stability, elapsedDays);
		const grade: number = random() >= chance ? 1 : random() < 0.1 ? 2 : 3;
		const now = moment(day, card);
		lines.push(
			JSON.stringify({
				...{ kind: 'review', id: entryId(now.at), cardId: contentId(2, card), moment: now },
				...{ rating: RATINGS[grade - 1], durationMs: 3000 + Math.floor(random() * 9000) },
				...{ presetId: preset.id, algorithm: ALGORITHM }
			})
		);
		memory = model.next(memory, { elapsedDays, grade });
		// Readers are late now and then, and early never.
		const days = model.interval(memory.stability, 0.9) * (1 + random() / 4);
		elapsedDays = Math.max(1, Math.round(days));
		day += elapsedDays;
	}
	return lines;
}

await write('{"format":"paperdeck-archive",\n"version":1,\n');
await list('papers', Math.ceil(cardCount / CARDS_PER_PAPER), (index) => [paperLine(index)]);
await write(',\n');
await list('cards', cardCount, (index) => [cardLine(index)]);
await write(',\n"drafts":[],\n');
await list('log', cardCount, logLines);
await write(`,\n"presets":[${JSON.stringify(preset)}],\n"settings":[]}\n`);
out.end();
await once(out, 'finish');
