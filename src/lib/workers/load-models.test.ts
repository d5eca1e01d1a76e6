import { expect, test } from 'vitest';
import { siteBase } from './load-models';

test.each([
	['/_app/immutable/workers/ingest.worker-B1.js', ''],
	['/paperdeck/_app/immutable/workers/ingest.worker-B1.js', '/paperdeck'],
	['/src/lib/workers/ingest.worker.ts', '']
])('the models of a worker at %s lie under “%s”', (path, base) => {
	expect(siteBase(path)).toBe(base);
});
