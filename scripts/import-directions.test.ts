import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { importZones, MAY_IMPORT, PURE_FOLDERS } from './import-directions.js';

test('every folder of src/lib is in the table of import directions', () => {
	const folders = readdirSync('src/lib', { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map((entry) => entry.name);
	const tabled = Object.keys(MAY_IMPORT).filter((name) => name !== 'routes' && name !== 'cli');
	expect(folders.sort()).toEqual(tabled.sort());
});

test('nobody pure may import from above', () => {
	for (const folder of PURE_FOLDERS) {
		for (const imported of MAY_IMPORT[folder as keyof typeof MAY_IMPORT]) {
			expect(PURE_FOLDERS).toContain(imported);
		}
	}
});

test('each folder has a zone that closes every other folder to it', () => {
	const zone = importZones().find(({ target }) => target === './src/lib/text');
	expect(zone?.from).toContain('./src/lib/storage');
	expect(zone?.from).not.toContain('./src/lib/text');
});
