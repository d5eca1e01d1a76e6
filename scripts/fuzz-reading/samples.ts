import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';

export interface Sample {
	readonly name: string;
	readonly bytes: Uint8Array;
	readonly isPdf: boolean;
}

/** Longer files make no other mistakes, only slower ones, in bytes. */
const MAX_LENGTH = 1_500_000;

function filesIn(folder: string): string[] {
	if (!existsSync(folder)) return [];
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.map((name) => join(folder, name))
		.filter((path) => statSync(path).isFile());
}

/** What tests expect of a fixture stands beside it. */
const isExpectation = (path: string, all: ReadonlySet<string>) =>
	path.endsWith('.json') && !path.includes('csl-json') && all.size > 0;

/** A folder of LaTeX is read as the archive it came in. */
function projects(folder: string): Sample[] {
	if (!existsSync(folder)) return [];
	return readdirSync(folder)
		.filter((name) => statSync(join(folder, name)).isDirectory())
		.map((name) => {
			const files = filesIn(join(folder, name)).map((path): [string, Uint8Array] => [
				path.slice(folder.length),
				readFileSync(path)
			]);
			return { name: `${name}.zip`, bytes: zipSync(Object.fromEntries(files)), isPdf: false };
		});
}

/** Every sample file there is, the readers' own and those beside the project. */
export function samplesOf(folders: readonly string[]): Sample[] {
	return folders.flatMap((folder) => {
		const paths = filesIn(folder);
		const all = new Set(paths);
		const files = paths
			.filter((path) => !isExpectation(path, all) && !/(?:index\.jsonl|\.ts)$/.test(path))
			.map((path) => ({
				name: path.slice(folder.length + 1),
				bytes: new Uint8Array(readFileSync(path)),
				isPdf: path.endsWith('.pdf')
			}));
		return [...files, ...projects(join(folder, 'latex'))].filter(
			({ bytes }) => bytes.length > 0 && bytes.length <= MAX_LENGTH
		);
	});
}
