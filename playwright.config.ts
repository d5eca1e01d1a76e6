import { defineConfig } from '@playwright/test';

const executablePath = process.env['PAPERDECK_CHROMIUM'];

export default defineConfig({
	testDir: 'tests/e2e',
	fullyParallel: true,
	workers: 2,
	// Several phones at once take a minute on a busy machine; what hangs is told all the same.
	timeout: 180_000,
	// A slow machine is no failure; a test waits for a state, and this is how long.
	expect: { timeout: 20_000 },
	forbidOnly: true,
	// What fails twice is a fault; one slip of a busy machine is reported as flaky.
	retries: 1,
	outputDir: 'test-results/browser',
	reporter: 'list',
	use: {
		// What cannot be pressed fails by itself, long before its test does.
		actionTimeout: 60_000,
		viewport: { width: 390, height: 844 },
		locale: 'en-GB',
		timezoneId: 'Europe/Berlin',
		trace: 'on-first-retry',
		launchOptions: {
			args: [
				'--no-sandbox',
				'--disable-gpu',
				'--disable-quic',
				'--no-first-run',
				'--disable-background-networking',
				'--disable-component-update',
				'--disable-sync'
			],
			...(executablePath ? { executablePath } : {})
		}
	}
});
