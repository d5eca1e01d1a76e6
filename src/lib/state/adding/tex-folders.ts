import { baseName, folderOf } from '$lib/importing/archive/entry';
import { isBeside, isTexFile } from '$lib/importing/archive/file-kinds';
import { sourceOfFile, type PathFile, type Source } from './source';

const TEX = /\.(?:tex|ltx|latex)$/i;

function stemOf(path: string): string {
	return baseName(path).replace(/\.\w+$/, '');
}

/**
 * What to read of files that came together. A paper's TeX files, its figures among them, are read
 * as one archive, for one file takes in another; all others are read by themselves.
 */
export function sourcesOf(files: readonly PathFile[]): Source[] {
	const tex = files.filter(({ path }) => TEX.test(path));
	const isInFolder = tex.some(({ path }) => path.includes('/'));
	if (tex.length === 0 || (tex.length === 1 && !isInFolder)) {
		return files.map((file) => sourceOfFile(file));
	}
	const folders = [...new Set(tex.map(({ path }) => folderOf(path)))];
	const stems = new Set(tex.map(({ path }) => stemOf(path)));
	const belongs = ({ path }: PathFile) => {
		// Picked by hand, a bibliography is a library of its own and not the references of a paper.
		if (folderOf(path) === '') return TEX.test(path) || /\.bbl$/i.test(path);
		const around = folders.filter((folder) => folder !== '' && path.startsWith(folder));
		if (around.length === 0) return false;
		if (isTexFile(path) || stems.has(stemOf(path))) return true;
		// A PDF right beside the source is a paper as likely as a figure; one in a folder below is a figure.
		return isBeside(path) || !around.includes(folderOf(path));
	};
	const packed = new Set(files.filter(belongs));
	const others = files.filter((file) => !packed.has(file));
	return [archiveOf([...packed], nameOf(folders)), ...others.map((file) => sourceOfFile(file))];
}

function nameOf(folders: readonly string[]): string {
	const shallowest = [...folders].sort((a, b) => a.length - b.length)[0] ?? '';
	return shallowest === '' ? 'TeX files' : shallowest.replace(/\/$/, '');
}

function archiveOf(files: readonly PathFile[], name: string): Source {
	return {
		name,
		open: async () => {
			const { zipSync } = await import('fflate');
			const entries: Record<string, Uint8Array> = {};
			for (const { path, file } of files) {
				entries[path] = new Uint8Array(await file.arrayBuffer());
			}
			return { name: `${name}.zip`, bytes: zipSync(entries, { level: 0 }) };
		}
	};
}
