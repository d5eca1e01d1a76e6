import { expect, test } from 'vitest';
import { droppedFiles, pickedFiles } from './dropped-files';

type Tree = { readonly [name: string]: Tree | File };

/** What a browser gives of a dropped folder: its entries in portions, each asked for with a callback. */
function entryOf(name: string, node: Tree | File, parent = ''): unknown {
	const fullPath = `${parent}/${name}`;
	if (node instanceof File) {
		const file = (done: (file: File) => void, fail: () => void) =>
			node.name === 'gone' ? fail() : done(node);
		return { isDirectory: false, name, fullPath, file };
	}
	const left = Object.entries(node).map(([child, value]) => entryOf(child, value, fullPath));
	const readEntries = (done: (entries: unknown[]) => void) => done(left.splice(0, 2));
	return { isDirectory: true, name, fullPath, createReader: () => ({ readEntries }) };
}

function transferOf(dropped: Tree): DataTransfer {
	const items = Object.entries(dropped).map(([name, node]) => ({
		kind: 'file',
		webkitGetAsEntry: () => entryOf(name, node),
		getAsFile: () => (node instanceof File ? node : null)
	}));
	return { items: [...items, { kind: 'string' }] } as unknown as DataTransfer;
}

const file = (name: string) => new File(['x'], name);

test('a dropped folder gives all its files with their paths, however deep', async () => {
	const found = await droppedFiles(
		transferOf({
			'a.pdf': file('a.pdf'),
			papers: {
				'b.pdf': file('b.pdf'),
				'c.pdf': file('c.pdf'),
				deep: { down: { 'd.tex': file('d.tex') } },
				gone: file('gone')
			}
		})
	);
	expect(found.map(({ path }) => path)).toEqual([
		'a.pdf',
		'papers/b.pdf',
		'papers/c.pdf',
		'papers/deep/down/d.tex'
	]);
});

test('nothing dropped and nothing picked is nothing', async () => {
	expect(await droppedFiles(transferOf({}))).toEqual([]);
	expect(pickedFiles(null)).toEqual([]);
});
