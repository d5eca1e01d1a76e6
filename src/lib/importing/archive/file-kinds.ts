import { baseName } from './entry';

const JUNK =
	/(?:^|\/)(?:__MACOSX|\.git|\.svn|node_modules)\/|(?:^|\/)(?:\.DS_Store|Thumbs\.db|desktop\.ini|\._[^/]*)$/i;

/** Left by operating systems and tools; nobody put it there. */
export function isJunk(path: string): boolean {
	return path === '' || JUNK.test(path);
}

const BESIDE =
	/\.(?:png|jpe?g|gif|svgz?|eps|ps|tiff?|webp|bmp|ico|avif|heic|mp[34]|mov|avi|wav|css|js|mjs|map|woff2?|ttf|otf|cls|sty|bst|clo|cfg|def|fd|aux|log|out|toc|lof|lot|blg|fls|fdb_latexmk|synctex|bbx|cbx|dtx|ins|py|ipynb|r|m|c|cpp|h|java|sh|pl|csv|tsv|xlsx?|npy|npz|pkl|mat|exe|dll|so|tikz|pgf|pdf_tex|spl|xmp|pygtex|pygstyle|lock|ya?ml|toml)$/i;

/** Goes with papers and is none: pictures, styles, data. */
export function isBeside(path: string): boolean {
	return BESIDE.test(path) || /^(?:makefile|licen[cs]e|\..*)$/i.test(baseName(path));
}

export function isTexFile(path: string): boolean {
	return /\.(?:tex|ltx|latex|bbl|bib)$/i.test(path);
}

/** Office documents and e-books are ZIP archives of parts. */
export function isOfficeDocument(paths: readonly string[]): boolean {
	return paths.some((path) =>
		/^(?:\[Content_Types\]\.xml|mimetype|META-INF\/container\.xml|index\.apxl)$/.test(path)
	);
}
