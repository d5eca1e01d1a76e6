import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';

const STAMP = 'node_modules/.installed-from';

/** Runs a command with its output on standard error (or where `stdio` says); throws on failure. */
export function run(command, args, options = {}) {
	const result = spawnSync(command, args, { stdio: ['ignore', 2, 2], ...options });
	if (result.error) throw result.error;
	return result.status ?? 1;
}

/** Installs the locked packages when they are missing or the lockfile has changed. */
export function ensureInstalled() {
	const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
	if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === lock) return;
	const hiddenLock = 'node_modules/.package-lock.json';
	const isFresh =
		existsSync(hiddenLock) && statSync(hiddenLock).mtimeMs >= statSync('package-lock.json').mtimeMs;
	if (!isFresh) {
		process.stderr.write('Installing packages…\n');
		if (run('npm', ['ci']) !== 0) throw new Error('npm ci failed; see its messages above.');
	}
	writeFileSync(STAMP, lock);
}
