import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const tsx = fileURLToPath(new URL('../node_modules/tsx/dist/cli.mjs', import.meta.url));

if (!existsSync(tsx)) {
	process.stderr.write('Installing packages…\n');
	const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
	// Standard output carries results alone; npm's words go to standard error.
	const installed = spawnSync(npm, ['ci'], { cwd: root, stdio: ['ignore', 2, 2] });
	if (installed.status !== 0) {
		process.stderr.write('npm ci failed; see its messages above.\n');
		process.exit(1);
	}
}

const program = ['--tsconfig', `${root}src/cli/tsconfig.json`, `${root}src/cli/main.ts`];
const result = spawnSync(process.execPath, [tsx, ...program, ...process.argv.slice(2)], {
	stdio: 'inherit',
	// npm runs scripts in the checkout; the paths on the command line are the caller's.
	cwd: process.env.INIT_CWD ?? process.cwd()
});
process.exit(result.status ?? 1);
