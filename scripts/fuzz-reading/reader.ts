import { isLatePdfFault } from '../../src/cli/late-pdf-faults';
import { readPapers } from '../../src/lib/importing/read-papers';
import type { ImportResult } from '../../src/lib/importing/import-result';

/** The process that reads; the one that started it ends it when it hangs. */
export interface Reading {
	readonly id: number;
	readonly name: string;
	readonly bytes: Uint8Array;
}

export interface ReadingReply {
	readonly id: number;
	/** What went wrong; absent where all is well. */
	readonly fault?: string;
	readonly paperCount: number;
	/** Of computing, so that a busy machine counts for nothing. */
	readonly cpuMs: number;
}

/** What must hold of whatever is read. */
function faultOf({ papers, problems }: ImportResult): string | undefined {
	if (papers.length + problems.length === 0) return 'neither a paper nor a problem';
	for (const { text, sections, citation } of papers) {
		if (typeof citation.title !== 'string') return 'a title that is no text';
		if (/[\uE000-\uE00F]/.test(text + citation.title)) return 'private signs in the text';
		const outside = sections.find(
			({ span }) => span.start < 0 || span.start > span.end || span.end > text.length
		);
		if (outside) return `a section outside of the text: ${JSON.stringify(outside)}`;
	}
	const mute = problems.find(({ code, message }) => !code || !message);
	return mute && `a problem without a sentence: ${JSON.stringify(mute)}`;
}

/** What a reader leaves behind it, and what goes wrong after its answer, is its own fault. */
const LATE_MS = 60;

function lateFaults(): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, LATE_MS));
}

async function answer({ id, name, bytes }: Reading): Promise<ReadingReply> {
	const before = process.cpuUsage();
	const cpuMs = () => {
		const { user, system } = process.cpuUsage(before);
		return (user + system) / 1000;
	};
	try {
		const result = await readPapers(new Uint8Array(bytes), name);
		if (name.endsWith('.pdf')) await lateFaults();
		// As the worker hands it to the page.
		const fault = faultOf(structuredClone(result));
		return {
			id,
			cpuMs: cpuMs(),
			paperCount: result.papers.length,
			...(fault !== undefined && { fault })
		};
	} catch (error) {
		const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
		return { id, cpuMs: cpuMs(), paperCount: 0, fault: stack.split('\n').slice(0, 4).join(' | ') };
	}
}

process.on('unhandledRejection', (error) => {
	// As in the terminal; in the browser the worker lives on.
	if (isLatePdfFault(error)) return;
	process.send?.({
		id: -1,
		cpuMs: 0,
		paperCount: 0,
		fault: `unhandled rejection: ${String(error)}`
	});
});
process.on('message', (reading: Reading) => {
	void answer(reading).then((reply) => process.send?.(reply));
});
process.send?.({ id: 0, cpuMs: 0, paperCount: 0 } satisfies ReadingReply);
