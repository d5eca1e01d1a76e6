/** For Vite: pdf.js's tables of Asian letters as one archive of the site. */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { zipSync } from 'fflate';

const FOLDER = join(
	dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')),
	'cmaps'
);
const NAME = 'letter-tables.zip';
/** So that the same tables are the same bytes: the earliest a ZIP can say. */
const NO_DATE = new Date(1980, 0, 1);

function archive() {
	const files = readdirSync(FOLDER).sort();
	const tables = files.map((file) => [file, new Uint8Array(readFileSync(join(FOLDER, file)))]);
	return zipSync(Object.fromEntries(tables), { level: 9, mtime: NO_DATE });
}

/** @returns {import('vite').Plugin} */
export function letterTables() {
	return {
		name: 'paperdeck:letter-tables',
		configureServer(server) {
			server.middlewares.use(`/${NAME}`, (_request, response) => response.end(archive()));
		},
		generateBundle() {
			if (this.environment.name !== 'client') return;
			this.emitFile({ type: 'asset', fileName: NAME, source: archive() });
		}
	};
}
