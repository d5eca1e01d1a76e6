/**
 * `npm test`: installs what is missing, runs every check, and ends with `N passed, N failed`.
 * `--without-browser` leaves out the tests that need one.
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { ensureInstalled, run } from './ensure-installed.mjs';

const UNIT_RESULTS = 'test-results/unit.json';
const BROWSER_RESULTS = 'test-results/browser.json';
const withBrowser = !process.argv.includes('--without-browser');

const CHECKS = [
	['formatting', 'check:format'],
	['lint and import directions', 'check:lint'],
	['types', 'check:types'],
	['pure folders compile without the DOM', 'check:pure'],
	['types of the service worker', 'check:service-worker'],
	['types of the command line', 'check:cli'],
	['build', 'build'],
	['size budget', 'check:size']
];

const total = { passed: 0, failed: 0, skipped: 0 };
const failures = [];

function count(passed, failed, skipped = 0) {
	total.passed += passed;
	total.failed += failed;
	total.skipped += skipped;
}

function check([name, script]) {
	process.stdout.write(`\n— ${name}\n`);
	const ok = run('npm', ['run', '--silent', script], { stdio: ['ignore', 1, 2] }) === 0;
	count(ok ? 1 : 0, ok ? 0 : 1);
	if (!ok) failures.push(name);
}

function unitTests() {
	process.stdout.write('\n— unit tests\n');
	const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${UNIT_RESULTS}`];
	const status = run('npx', ['vitest', 'run', ...reporters], { stdio: ['ignore', 1, 2] });
	if (!existsSync(UNIT_RESULTS)) return fail('unit tests did not report');
	const results = JSON.parse(readFileSync(UNIT_RESULTS, 'utf8'));
	count(results.numPassedTests, results.numFailedTests, results.numPendingTests);
	if (results.numFailedTests > 0) failures.push('unit tests');
	else if (status !== 0) fail('the unit test runner');
}

async function browserTests() {
	process.stdout.write('\n— tests in a browser\n');
	const { findBrowser } = await import('./find-browser.mjs');
	const env = {
		...process.env,
		PAPERDECK_CHROMIUM: await findBrowser(),
		PLAYWRIGHT_JSON_OUTPUT_NAME: BROWSER_RESULTS
	};
	const status = run('npx', ['playwright', 'test', '--reporter=list,json'], {
		stdio: ['ignore', 1, 2],
		env
	});
	if (!existsSync(BROWSER_RESULTS)) return fail('browser tests did not report');
	const { stats } = JSON.parse(readFileSync(BROWSER_RESULTS, 'utf8'));
	count(stats.expected + stats.flaky, stats.unexpected, stats.skipped);
	if (stats.unexpected > 0) failures.push('tests in a browser');
	else if (status !== 0) fail('the browser test runner');
}

function fail(name) {
	count(0, 1);
	failures.push(name);
}

try {
	ensureInstalled();
	run('npx', ['svelte-kit', 'sync']);
	rmSync('test-results', { recursive: true, force: true });
	mkdirSync('test-results');
	CHECKS.forEach(check);
	unitTests();
	if (withBrowser) await browserTests();
} catch (error) {
	fail(error.message);
}
if (failures.length > 0) process.stdout.write(`\nFailed: ${failures.join('; ')}\n`);
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
process.stdout.write(`\n${total.passed} passed, ${total.failed} failed${skipped}\n`);
process.exitCode = total.failed > 0 ? 1 : 0;
