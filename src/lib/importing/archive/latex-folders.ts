import { mainFiles, type Files } from '../latex/project';
import { baseName, folderOf } from './entry';

/** A paper's sources within an archive. */
export interface LatexProjects {
	/** The files of TeX, by path. */
	readonly files: Files;
	readonly mains: readonly string[];
	/** Does this file belong to a project, as its source or its figure? */
	readonly owns: (path: string) => boolean;
}

const GRAPHICS =
	/\\(?:includegraphics|includepdf|epsfig)\s*(?:\[[^\]]{0,300}\])?\s*\{([^{}]{1,300})\}/g;

const stemOf = (path: string) =>
	baseName(path)
		.replace(/\.\w+$/, '')
		.toLowerCase();

function figureNames(files: Files): Set<string> {
	const names = new Set<string>();
	for (const bytes of files.values()) {
		const text = new TextDecoder('utf-8').decode(bytes);
		for (const [, name = ''] of text.matchAll(GRAPHICS)) names.add(stemOf(name));
	}
	return names;
}

/** Finds the papers in TeX among the files of an archive. */
export function latexProjects(files: Files): LatexProjects {
	const mains = mainFiles(files);
	const folders = mains.map(folderOf);
	const figures = figureNames(files);
	const isInside = (path: string) => folders.some((folder) => path.startsWith(folder));
	const isBesideMain = (path: string) => folders.includes(folderOf(path));
	return {
		files,
		mains,
		owns: (path) => {
			if (mains.length === 0 || !isInside(path)) return false;
			if (/\.(?:tex|ltx|latex|bbl|bib)$/i.test(path)) return true;
			// The printed form of a paper in TeX, and the pictures in it.
			if (/\.pdf$/i.test(path))
				return figures.has(stemOf(path)) || mains.some((main) => stemOf(main) === stemOf(path));
			return isBesideMain(path) && /\.(?:txt|md|xxx|json)$|(?:^|\/)readme[^/]*$/i.test(path);
		}
	};
}
