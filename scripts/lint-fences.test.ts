import { ESLint } from 'eslint';
import { expect, test } from 'vitest';

const eslint = new ESLint();

async function rulesBroken(code: string, filePath: string): Promise<(string | null)[]> {
	const [result] = await eslint.lintText(code, { filePath });
	return result?.messages.map(({ ruleId }) => ruleId) ?? [];
}

test.each([
	['text may not import cards', "export { GAP } from '$lib/cards/card';", 'src/lib/text/span.ts'],
	[
		'workers may not import storage',
		"export { openDatabase } from '$lib/storage/database';",
		'src/lib/workers/protocol.ts'
	],
	[
		'components may not import state, relative paths included',
		"export { LiveQuery } from '../state/live-query.svelte';",
		'src/lib/components/card.ts'
	]
])(
	'%s',
	async (_name, code, filePath) => {
		expect(await rulesBroken(code, filePath)).toContain('import-x/no-restricted-paths');
	},
	60_000
);

test.each([
	'export const now = Date.now();',
	'export const at = new Date();',
	'export const r = Math.random();'
])(
	'a pure folder may not say: %s',
	async (code) => {
		expect(await rulesBroken(code, 'src/lib/text/span.ts')).toContain('no-restricted-syntax');
	},
	60_000
);

test('what the table allows is not fenced', async () => {
	const code = "export type { Span } from '$lib/text/span';";
	expect(await rulesBroken(code, 'src/lib/papers/paper.ts')).toEqual([]);
}, 60_000);
