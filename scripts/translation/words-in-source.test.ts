import { describe, expect, test } from 'vitest';
import { isTranslated, wordsIn } from './words-in-source.mjs';

async function wordsOf(file: string, content: string): Promise<string[]> {
	const { messages } = await wordsIn(file, content);
	return messages.map(({ msgStr }: { msgStr: string[] }) => msgStr.join('|'));
}

describe('words in a component', () => {
	test.each([
		['<p>Nothing is due.</p>', 'Nothing is due.'],
		['<p>of {count}</p>', 'of {0}'],
		['<p>See <a href="/about">how it works</a>.</p>', 'See <0>how it works</0>.'],
		['<p aria-label="More">…</p>', 'More'],
		['<script>const names = ["Today"];</script>', 'Today'],
		['<script>const said = say("now");</script>', 'now'],
		['<p>{counted(n, ["# card", "# cards"])}</p>', '# card|# cards']
	])('of %s are found', async (source, expected) => {
		expect(await wordsOf('src/lib/components/a/A.svelte', source)).toEqual([expected]);
	});

	test.each([
		'<path d="M4 6h16v13H4zM4 10h16" />',
		'<button aria-keyshortcuts="Space">…</button>',
		'<script>if (event.key === "Enter") go("/library");</script>',
		'<p>Paperdeck</p>',
		'<code>npm start</code>'
	])('are not seen in %s', async (source) => {
		expect(await wordsOf('src/lib/components/a/A.svelte', source)).toEqual([]);
	});
});

describe('words in code', () => {
	test.each([
		['function f() { return "Nothing was added."; }', 'Nothing was added.'],
		['function f(n) { return `Stopped after ${n}.`; }', 'Stopped after {0}.'],
		['class A { f() { return say(`the ${x}`); } }', 'the {0}']
	])('of %s are found', async (source, expected) => {
		expect(await wordsOf('src/lib/state/a.ts', source)).toEqual([expected]);
	});

	test.each([
		'function f() { return "Enter"; }',
		'function f() { throw new Error("No card has this id"); }',
		'function f() { return "reader-failed"; }'
	])('are not seen in %s', async (source) => {
		expect(await wordsOf('src/lib/state/a.ts', source)).toEqual([]);
	});
});

test.each([
	['src/routes/+page.svelte', true],
	['src/lib/state/archive.ts', true],
	['src/lib/workers/ingest.ts', true],
	['src/lib/state/archive.test.ts', false],
	['src/lib/cards/drafting/sources.ts', false],
	['src/lib/extraction/clause.ts', false],
	['src/cli/main.ts', false]
])('whether %s holds words of the app: %s', (file, expected) => {
	expect(isTranslated(file)).toBe(expected);
});

test('code gets a look-up for each, and imports no more than that needs', async () => {
	const source = '<p>{count} left</p>\n<p>Read <a href="/">this</a></p>';
	const { toCode } = await wordsIn('src/lib/components/a/A.svelte', source);
	const { code } = toCode();
	expect(code).toContain('{_w_("{0} left", [count])}');
	expect(code).toContain('x={_w_c_("Read <0>this</0>")}');
	expect(code).toContain("import W_tx_ from '@wuchale/svelte/runtime.svelte';");
	expect(code).not.toContain('_w_runtime_');
	const plain = (await wordsIn('src/lib/components/a/A.svelte', '<p>Done</p>')).toCode();
	expect(plain.code).not.toContain('W_tx_');
});
