/** A Chromium to test with: the system's, else Playwright's own, else the system's packages. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { run } from './ensure-installed.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
const MAC = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

function systemBrowser() {
	for (const name of NAMES) {
		const found = spawnSync('which', [name], { encoding: 'utf8' });
		if (found.status === 0) return found.stdout.trim();
	}
	return existsSync(MAC) ? MAC : undefined;
}

async function playwrightBrowser() {
	const { chromium } = await import('@playwright/test');
	const path = chromium.executablePath();
	return existsSync(path) ? path : undefined;
}

function installFromSystem() {
	const isRoot = process.getuid?.() === 0;
	const [command, ...before] = isRoot ? ['apt-get'] : ['sudo', '-n', 'apt-get'];
	if (spawnSync('which', ['apt-get']).status !== 0) return;
	process.stderr.write('Installing Chromium from the system’s packages…\n');
	run(command, [...before, 'update', '-qq']);
	run(command, [...before, 'install', '-y', '-qq', '--no-install-recommends', 'chromium']);
}

/** Path of a Chromium, installed if need be; throws a sentence when none can be had. */
export async function findBrowser() {
	const present = systemBrowser() ?? (await playwrightBrowser());
	if (present) return present;
	process.stderr.write('No Chromium found; fetching Playwright’s own…\n');
	run('npx', ['playwright', 'install', '--with-deps', 'chromium'], { timeout: 240_000 });
	const fetched = await playwrightBrowser();
	if (fetched) return fetched;
	installFromSystem();
	const installed = systemBrowser();
	if (installed) return installed;
	throw new Error('No Chromium could be found or installed. Install one, then run npm test again.');
}
