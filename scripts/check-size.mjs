/** JavaScript that must load before the first review screen, gzip, against its budget. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const BUDGET_KB = 97;
const BUILD = 'build';

const IMPORT = /(?:from\s*|import\s*)["']([^"']+\.js)["']/g;

/** A file and everything it imports before it runs. */
function withImports(path, seen = new Set()) {
	if (seen.has(path)) return seen;
	seen.add(path);
	for (const [, target] of readFileSync(path, 'utf8').matchAll(IMPORT)) {
		if (target.startsWith('.')) withImports(join(path, '..', target), seen);
	}
	return seen;
}

const shell = readFileSync(join(BUILD, '200.html'), 'utf8');
const base = process.env.BASE_PATH ?? '';
const entries = [...shell.matchAll(/["'](\/[^"']*\/entry\/(?:start|app)\.[^"']+\.js)["']/g)].map(
	([, url]) => join(BUILD, url.slice(base.length))
);
const manifest = JSON.parse(readFileSync('.svelte-kit/output/client/.vite/manifest.json', 'utf8'));
const nodesOfReview = nodesOf('review').map((file) => join(BUILD, file));

/** Built files of the layout and of one route's page. */
function nodesOf(route) {
	const app = Object.entries(manifest);
	return app
		.filter(([source]) => /nodes\/\d+\.js$/.test(source))
		.filter(([source]) => {
			const text = readFileSync(source, 'utf8');
			return text.includes('routes/+layout') || text.includes(`routes/${route}/+page`);
		})
		.map(([, { file }]) => file);
}

if (entries.length === 0 || nodesOfReview.length < 2) {
	throw new Error(`Found ${entries.length} entries and ${nodesOfReview.length} nodes of the page`);
}
const files = new Set([...entries, ...nodesOfReview].flatMap((file) => [...withImports(file)]));
const bytes = [...files].reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0);
const kilobytes = bytes / 1000;
process.stdout.write(
	`JavaScript to the first review screen: ${kilobytes.toFixed(1)} kB gzip in ${files.size} files (budget ${BUDGET_KB} kB).\n`
);
if (kilobytes > BUDGET_KB) process.exitCode = 1;
