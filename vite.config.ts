import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { letterTables } from './scripts/letter-tables.mjs';
import { translateSource } from './scripts/translation/translate-source.mjs';

// Tests read the English that stands in the source.
const translation = process.env['VITEST'] ? [] : [translateSource()];

const FIRST_SCRIPTS = /src\/routes\/(\+layout|review\/\+page)\./;
const FIRST_STYLES = /src\/(routes\/review|lib\/components\/(review|shared))\/.*type=style/;
const isOfFirstCard = (id: string) => FIRST_SCRIPTS.test(id) || FIRST_STYLES.test(id);

export default defineConfig({
	plugins: [...translation, letterTables(), sveltekit()],
	// Dexie's build for today's browsers, 4 kB smaller than the one its package names first.
	resolve: { alias: [{ find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' }] },
	worker: { format: 'es', plugins: () => translation },
	build: {
		target: 'es2022',
		// What the first card needs is one file, styles of its sheets included: a slow phone spends longer on
		// asking for fifty than on reading them. It takes in all that it imports; other pages share it.
		rolldownOptions: {
			output: { codeSplitting: { groups: [{ name: 'first-card', test: isOfFirstCard }] } }
		},
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
