import { SearchDesk } from './search-desk';
import type { SearchReply, SearchRequest } from './search-protocol';

const desk = new SearchDesk();

self.addEventListener('message', ({ data }: MessageEvent<SearchRequest>) => {
	const { id, kind, question } = data;
	try {
		const reply: SearchReply = {
			id,
			kind: 'answered',
			answer: desk.answer(kind, question as never)
		};
		self.postMessage(reply);
	} catch (error) {
		const message = error instanceof Error ? error.message : String(error);
		self.postMessage({ id, kind: 'failed', message } satisfies SearchReply);
	}
});
