import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The bytes of a model that the app ships, by its file name. */
export function modelBytes(name: string): Uint8Array {
	return readFileSync(fileURLToPath(new URL(`../../static/models/${name}`, import.meta.url)));
}
