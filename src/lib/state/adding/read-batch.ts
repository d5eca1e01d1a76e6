import { readEach } from '$lib/workers/ingest';
import type { Outcome } from './report';
import type { Source } from './source';

/** How far the reading of several sources is. */
export interface BatchProgress {
	readonly doneCount: number;
	readonly count: number;
	/** What is being read. */
	readonly detail: string;
	/** Of the file at hand: pages of a PDF, files of an archive. */
	readonly part?: { readonly doneCount: number; readonly count: number };
	readonly paperCount: number;
	readonly rejectCount: number;
	/** Leaves the file at hand out and goes on. */
	readonly skip?: () => void;
}

export interface Batch {
	readonly outcomes: readonly Outcome[];
	/** Why it ended early; what was read until then is in `outcomes`. */
	readonly stoppedBy?: unknown;
}

/** Reads sources one after another in a worker. */
export async function readBatch(
	sources: readonly Source[],
	signal: AbortSignal,
	onProgress: (progress: BatchProgress) => void
): Promise<Batch> {
	const outcomes: Outcome[] = [];
	let paperCount = 0;
	let rejectCount = 0;
	let skip: (() => void) | undefined;
	const show = (part?: BatchProgress['part']) => {
		const detail = sources[Math.min(outcomes.length, sources.length - 1)]?.name ?? '';
		const counts = { doneCount: outcomes.length, count: sources.length, paperCount, rejectCount };
		onProgress({ ...counts, detail, ...(part && { part }), ...(skip && { skip }) });
	};
	show();
	try {
		await readEach(sources, {
			signal,
			onStart: (_index, skipping) => {
				skip = sources.length > 1 ? () => skipping.abort() : undefined;
				show();
			},
			onFileProgress: (doneCount, count) => show({ doneCount, count }),
			onRead: (index, result) => {
				const source = sources[index];
				if (!source) throw new Error(`No source ${index} among ${sources.length}`);
				outcomes.push({ source, result });
				paperCount += result.papers.length;
				if (result.papers.length === 0) rejectCount += 1;
				show();
			}
		});
		return { outcomes };
	} catch (stoppedBy) {
		return { outcomes, stoppedBy };
	}
}
