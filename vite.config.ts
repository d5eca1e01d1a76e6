import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { letterTables } from './scripts/letter-tables.mjs';
import { translateSource } from './scripts/translation/translate-source.mjs';

// Tests read the English that stands in the source.
const translation = process.env['VITEST'] ? [] : [translateSource()];

export default defineConfig({
	plugins: [...translation, letterTables(), sveltekit()],
	// Dexie's build for today's browsers, 4 kB smaller than the one its package names first.
	resolve: { alias: [{ find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' }] },
	worker: { format: 'es', plugins: () => translation },
	build: {
		target: 'es2022',
		// The layout and the first page are fetched with all they need at once; what is opened later
		// is on the device by then and lists its styles alone.
		modulePreload: {
			resolveDependencies: (url, deps, { hostId }) =>
				hostId.includes('entry/app') && /nodes\/[02]\./.test(url)
					? deps
					: deps.filter((file) => file.endsWith('.css'))
		}
	},
	test: {
		expect: { requireAssertions: true },
		// A slow machine is no failure; what hangs still ends.
		testTimeout: 120_000,
		projects: [
			{
				extends: './vite.config.ts',
				test: {
					name: 'pure',
					environment: 'node',
					include: ['src/**/*.test.ts', 'tests/corpus/**/*.test.ts', 'scripts/**/*.test.ts'],
					exclude: ['src/**/*.svelte.test.ts']
				}
			},
			{
				extends: './vite.config.ts',
				resolve: { conditions: ['browser'] },
				test: {
					name: 'svelte',
					environment: 'jsdom',
					include: ['src/**/*.svelte.test.ts']
				}
			}
		]
	}
});
