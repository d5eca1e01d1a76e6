import { fetchPaper, type Fetched, type ServiceFailure } from '$lib/fetching/fetch-paper';
import { identifierName, type Identifier } from '$lib/fetching/identifier';
import type { ServiceAddress } from '$lib/fetching/service-address';
import type { ImportResult } from '$lib/importing/import-result';
import { say } from '$lib/language/say';
import { mergeCitations } from '$lib/papers/merge-papers';
import type { Paper } from '$lib/papers/paper';
import { readEach } from '$lib/workers/ingest';

export interface Work {
	readonly identifier: Identifier;
	/** Its record on the list of works to fetch. */
	readonly waitingId?: string;
}

export interface FetchedWork {
	readonly work: Work;
	readonly result: ImportResult;
	/** Why nothing came, where asking again later may bring it. */
	readonly retry?: string;
}

export interface FetchingWorks {
	readonly addresses: readonly ServiceAddress[];
	readonly signal: AbortSignal;
	/** What is asked now, in the reader's words. */
	readonly onStep: (index: number, detail: string) => void;
	readonly onFetched: (fetched: FetchedWork) => void;
}

/** Asks for works one after another; one that nobody knows never stops the rest. */
export async function fetchWorks(works: readonly Work[], fetching: FetchingWorks): Promise<void> {
	const { addresses, signal, onStep, onFetched } = fetching;
	for (const [index, work] of works.entries()) {
		signal.throwIfAborted();
		const name = identifierName(work.identifier);
		const fetched = await fetchPaper(work.identifier, {
			addresses,
			signal,
			onAsk: (service) => onStep(index, `${service} is asked for ${name}`),
			onWait: (ms) => onStep(index, `The service asks to wait ${Math.ceil(ms / 1000)} s`)
		});
		onFetched(await asResult(work, fetched, signal));
	}
}

async function asResult(work: Work, fetched: Fetched, signal: AbortSignal): Promise<FetchedWork> {
	const name = identifierName(work.identifier);
	const { paper, failures } = fetched;
	if (!paper) {
		const retry = retryReason(failures);
		const message = retry === undefined ? unknownSentence(name, failures) : `${name}: ${retry}`;
		const problem = { code: retry === undefined ? 'unknown-work' : 'not-fetched', message };
		const result = { papers: [], problems: [{ ...problem, at: name }] };
		return { work, result, ...(retry !== undefined && { retry }) };
	}
	const whole = await withFullText(paper, fetched.fullText, signal);
	return { work, result: { papers: [whole], problems: [] } };
}

/** The text of the article, where it came and can be read; else the abstract. */
async function withFullText(
	paper: Paper,
	file: Fetched['fullText'],
	signal: AbortSignal
): Promise<Paper> {
	if (!file) return paper;
	let read: Paper | undefined;
	await readEach([{ name: file.name, open: async () => file }], {
		signal,
		onRead: (_index, { papers }) => (read = papers.length === 1 ? papers[0] : undefined)
	});
	if (!read || read.text.length < paper.text.length) return paper;
	const { text, sections } = read;
	const citation = mergeCitations(paper.citation, read.citation);
	const source = { ...paper.source, name: `${paper.source.name} (whole text)` };
	return { ...paper, citation, text, sections, source };
}

/** Of a refusal that may pass. */
function transientWords({ service, refusal }: ServiceFailure): string | undefined {
	if (refusal === 'timeout') return say(`${service} did not answer in time`);
	if (refusal === 'busy') return say(`${service} is busy`);
	if (refusal === 'unreachable') return say(`${service} could not be reached`);
	if (refusal === 'failed') return say(`${service} is out of order`);
	return refusal === 'nonsense' ? say(`${service} answered with something else`) : undefined;
}

/** Why nothing came, where that may change. */
function retryReason(failures: readonly ServiceFailure[]): string | undefined {
	const reasons = failures.map(transientWords).filter((words) => words !== undefined);
	if (reasons.length === 0) return undefined;
	return say(`${reasons.join(', ')}. It stays on the list; try again later.`);
}

function unknownSentence(name: string, failures: readonly ServiceFailure[]): string {
	if (failures.length === 0) {
		return `No service knows papers by ${name}; nothing was added. Open the page, copy title and abstract, and paste them here.`;
	}
	const asked = [...new Set(failures.map(({ service }) => service))].join(', ');
	return `${name} is not known to ${asked}; nothing was added. Check it for a slip, or paste title and abstract.`;
}
