/** Why a service gave nothing. */
export type Refusal =
	/** It does not know the paper. */
	| 'not-found'
	/** Too many questions; it was waited for and did not relent. */
	| 'busy'
	| 'timeout'
	/** No connection, or one that this browser does not allow. */
	| 'unreachable'
	/** It wants a key or an account. */
	| 'refused'
	| 'failed'
	/** An answer that is not what the service documents: a web page, broken JSON, far too much. */
	| 'nonsense';

export type Answer<T> =
	{ readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal };

export interface Asking {
	readonly signal: AbortSignal;
	readonly fetch?: typeof fetch;
	/** Of one question, its answer included. */
	readonly timeoutMs?: number;
	/** The longest that a service that asks to wait is waited for. */
	readonly patienceMs?: number;
	/** Told when a service asks to wait. */
	readonly onWait?: (ms: number) => void;
}

const TIMEOUT_MS = 15_000;
const PATIENCE_MS = 20_000;
/** Where a service says "wait" and not for how long, or the browser may not see it. */
const WAIT_MS = 2_000;
const MAX_TRIES = 3;
/** Of an answer in bytes: an article with all its markup stays far below. */
const MAX_BYTES = 40_000_000;

/** Asks for JSON. Rejects only when the signal is aborted. */
export async function askJson(address: string, asking: Asking): Promise<Answer<unknown>> {
	const answer = await askBytes(address, 'application/json', asking);
	if (!answer.ok) return answer;
	try {
		return { ok: true, value: JSON.parse(new TextDecoder().decode(answer.value)) };
	} catch {
		return { ok: false, refusal: 'nonsense' };
	}
}

/** Asks for a file of a type. Rejects only when the signal is aborted. */
export async function askBytes(
	address: string,
	accept: string,
	asking: Asking
): Promise<Answer<Uint8Array>> {
	const { patienceMs = PATIENCE_MS, onWait = () => {} } = asking;
	let waitedMs = 0;
	for (let tries = 1; ; tries++) {
		const answer = await askOnce(address, accept, asking);
		if (!('waitMs' in answer)) return answer;
		waitedMs += answer.waitMs;
		if (tries === MAX_TRIES || waitedMs > patienceMs) return { ok: false, refusal: 'busy' };
		onWait(answer.waitMs);
		await pause(answer.waitMs, asking.signal);
	}
}

async function askOnce(
	address: string,
	accept: string,
	{ signal, fetch = globalThis.fetch, timeoutMs = TIMEOUT_MS }: Asking
): Promise<Answer<Uint8Array> | { readonly waitMs: number }> {
	signal.throwIfAborted();
	const job = new AbortController();
	const stop = () => job.abort();
	signal.addEventListener('abort', stop);
	let isLate = false;
	const timer = setTimeout(() => {
		isLate = true;
		job.abort();
	}, timeoutMs);
	try {
		const response = await fetch(address, {
			headers: { accept },
			signal: job.signal,
			// Nothing of the reader goes along, and nothing is kept for them.
			credentials: 'omit',
			referrerPolicy: 'no-referrer'
		});
		if (response.status === 429 || response.status === 503) return { waitMs: waitOf(response) };
		const refusal = refusalOf(response);
		if (refusal) return { ok: false, refusal };
		const value = await bytesOf(response);
		return value ? { ok: true, value } : { ok: false, refusal: 'nonsense' };
	} catch {
		signal.throwIfAborted();
		return { ok: false, refusal: isLate ? 'timeout' : 'unreachable' };
	} finally {
		clearTimeout(timer);
		signal.removeEventListener('abort', stop);
		job.abort();
	}
}

function refusalOf(response: Response): Refusal | undefined {
	if (response.status === 404 || response.status === 410) return 'not-found';
	if (response.status === 401 || response.status === 403) return 'refused';
	if (!response.ok) return 'failed';
	// A hotel's log-in page answers anything with 200.
	const isPage = /text\/html/i.test(response.headers.get('content-type') ?? '');
	return isPage ? 'nonsense' : undefined;
}

/** RFC 9110, section 10.2.3: seconds, or a date. */
function waitOf(response: Response): number {
	const value = response.headers.get('retry-after') ?? '';
	if (/^\d+$/.test(value)) return Number(value) * 1000;
	const at = Date.parse(value);
	return Number.isNaN(at) ? WAIT_MS : Math.max(0, at - Date.now());
}

/** The whole answer, or nothing where it is larger than any should be. */
async function bytesOf(response: Response): Promise<Uint8Array | undefined> {
	if (!response.body) return new Uint8Array();
	const chunks: Uint8Array[] = [];
	let size = 0;
	const reader = response.body.getReader();
	for (;;) {
		const { done, value } = await reader.read();
		if (done) break;
		size += value.length;
		if (size > MAX_BYTES) return undefined;
		chunks.push(value);
	}
	const whole = new Uint8Array(size);
	let at = 0;
	for (const chunk of chunks) {
		whole.set(chunk, at);
		at += chunk.length;
	}
	return whole;
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
	return new Promise((resolve, reject) => {
		const stop = () => {
			clearTimeout(timer);
			reject(signal.reason);
		};
		const timer = setTimeout(() => {
			signal.removeEventListener('abort', stop);
			resolve();
		}, ms);
		signal.addEventListener('abort', stop, { once: true });
	});
}
