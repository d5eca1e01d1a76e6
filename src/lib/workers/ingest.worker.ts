import { draftCards } from '$lib/cards/draft-cards';
import { extractFindings } from '$lib/extraction/extract-findings';
import { keySentences } from '$lib/extraction/key-sentences';
import { readPapers } from '$lib/importing/read-papers';
import { languageNamed, speak } from '$lib/language/speak';
import { letterTable } from './letter-tables';
import { loadModels, siteBase } from './load-models';
import type { IngestReply, IngestRequest } from './protocol';

/** Without its catalogue the worker speaks English. */
const spoken = speak(languageNamed(self.name)).catch(() => undefined);

async function answer(request: IngestRequest): Promise<IngestReply> {
	const { id } = request;
	if (request.kind === 'read') {
		const { bytes, name, ...wanted } = request.input;
		const options = {
			...wanted,
			letterTable: letterTable(siteBase(self.location.pathname)),
			onProgress: (doneCount: number, count: number) =>
				self.postMessage({ kind: 'progress', id, doneCount, count } satisfies IngestReply)
		};
		const result = await readPapers(bytes, name, options);
		return { kind: 'read', id, result };
	}
	if (request.kind === 'key-sentences')
		return { kind: 'key-sentences', id, spans: keySentences(request.paper, await loadModels()) };
	const findings = extractFindings(request.paper, await loadModels());
	const drafts = draftCards(request.paper, findings);
	return { kind: 'drafted', id, drafts };
}

self.addEventListener('message', async ({ data }: MessageEvent<IngestRequest>) => {
	try {
		await spoken;
		self.postMessage(await answer(data));
	} catch (error) {
		// One paper that breaks the pipeline must not silence the rest of the batch.
		const message = error instanceof Error ? error.message : String(error);
		self.postMessage({ kind: 'failed', id: data.id, message } satisfies IngestReply);
	}
});
