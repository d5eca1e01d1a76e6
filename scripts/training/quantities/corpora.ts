import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { dataFolder } from '../labelled-data';
import type { Corpora } from './quantities-trainer';
import { readPassages } from './passages';

const TARGET = 'measeval.train.jsonl';
/** Grobid-quantities marks no modifiers; BM and MSP do, as MeasEval does. */
const DISTANT = [
	['grobidq.train.jsonl'],
	['quant_bm.train.jsonl', 'quant_bm.dev.jsonl', 'quant_msp.train.jsonl', 'quant_msp.dev.jsonl']
];

/** Sets that training needs and that are not here. */
export function missingSets(): string[] {
	return [TARGET, ...DISTANT.flat()].filter((name) => !existsSync(join(dataFolder, name)));
}

export function readCorpora(): Corpora {
	const read = (name: string) => readPassages(join(dataFolder, name));
	return { distant: DISTANT.map((names) => names.flatMap(read)), target: read(TARGET) };
}
