/**
 * After the build: writes every file of it into the service worker's list, so that the app, its
 * workers and its fonts answer with the server gone.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const BUILD = 'build';
const PLACEHOLDER = 'self.__PRECACHE__';
const base = process.env.BASE_PATH ?? '';
const isSkipped = (path) =>
	path === 'service-worker.js' ||
	path.endsWith('.map') ||
	path === '_app/version.json' ||
	// A model that the command line alone reads, and model cards.
	path === 'models/quantities.bin' ||
	(path.startsWith('models/') && path.endsWith('.md')) ||
	path.startsWith('.');

const files = readdirSync(BUILD, { recursive: true, withFileTypes: true })
	.filter((entry) => entry.isFile())
	.map((entry) =>
		join(entry.parentPath, entry.name)
			.slice(BUILD.length + 1)
			.replaceAll('\\', '/')
	)
	.filter((path) => !isSkipped(path))
	.sort();

const entries = files.map((path) => ({
	url: `${base}/${path}`,
	revision: path.startsWith('_app/immutable/')
		? null
		: createHash('sha256')
				.update(readFileSync(join(BUILD, path)))
				.digest('hex')
				.slice(0, 16)
}));

const workerPath = join(BUILD, 'service-worker.js');
const parts = readFileSync(workerPath, 'utf8').split(PLACEHOLDER);
if (parts.length !== 2) {
	throw new Error(`${workerPath} holds ${parts.length - 1} places for the file list, not one`);
}
writeFileSync(workerPath, parts.join(JSON.stringify(entries)));
process.stdout.write(`Precache: ${entries.length} files.\n`);
