import { draftCards } from '$lib/cards/draft-cards';
import { extractFindings } from '$lib/extraction/extract-findings';
import { readPapers } from '$lib/importing/read-papers';
import type { IngestReply, IngestRequest } from './protocol';

function answer(request: IngestRequest): IngestReply {
	const { id } = request;
	if (request.kind === 'read') {
		const result = readPapers(request.input.bytes, request.input.name);
		return { kind: 'read', id, result };
	}
	const findings = extractFindings(request.paper);
	const drafts = draftCards(request.paper, findings);
	return { kind: 'drafted', id, drafts };
}

self.addEventListener('message', ({ data }: MessageEvent<IngestRequest>) => {
	try {
		self.postMessage(answer(data));
	} catch (error) {
		// One paper that breaks the pipeline must not silence the rest of the batch.
		const message = error instanceof Error ? error.message : String(error);
		self.postMessage({ kind: 'failed', id: data.id, message } satisfies IngestReply);
	}
});
