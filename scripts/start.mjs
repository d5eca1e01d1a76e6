/** `npm start`: installs what is missing, builds when something changed, serves. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled, run } from './ensure-installed.mjs';

const SOURCES = ['src', 'static', 'scripts', 'svelte.config.js', 'vite.config.ts', 'package.json'];

function newest(path) {
	const stat = statSync(path);
	if (!stat.isDirectory()) return stat.mtimeMs;
	return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}

ensureInstalled();
const isBuilt =
	existsSync('build/service-worker.js') &&
	statSync('build/service-worker.js').mtimeMs > Math.max(...SOURCES.map(newest));
if (!isBuilt && run('npm', ['run', '--silent', 'build']) !== 0) process.exit(1);

const { serve } = await import('./serve.mjs');
const { url } = await serve({ port: Number(process.env.PORT ?? 4173) });
process.stdout.write(`Paperdeck is ready at ${url}  (Ctrl+C ends it)\n`);
