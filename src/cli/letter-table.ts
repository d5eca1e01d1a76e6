import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const packagePath = createRequire(import.meta.url).resolve('pdfjs-dist/package.json');

/** One of pdf.js's tables of Asian letters, from its package. */
export async function letterTable(file: string): Promise<Uint8Array> {
	return new Uint8Array(await readFile(join(dirname(packagePath), 'cmaps', file)));
}
