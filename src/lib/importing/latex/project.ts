import { own } from '../own';
import { decode } from '../decode';
import { withoutPrivateSigns } from './labels';
import { tokenise, type Token } from './tokens';

/** Files by their path: data only, nothing is opened by it. */
export type Files = ReadonlyMap<string, Uint8Array>;

const DECLARED = /\\usepackage\s*\[([\w-]+)\]\s*\{inputenc\}|\\inputencoding\s*\{([\w-]+)\}/;
/** Names of LaTeX's input encodings that the text itself does not tell. */
const ENCODINGS: Readonly<Record<string, string>> = {
	latin2: 'iso-8859-2',
	latin5: 'iso-8859-9',
	latin9: 'iso-8859-15',
	cp1250: 'windows-1250',
	cp1251: 'windows-1251',
	'koi8-r': 'koi8-r',
	applemac: 'macintosh'
};

function isUtf8(bytes: Uint8Array): boolean {
	return !new TextDecoder('utf-8').decode(bytes).includes('\uFFFD');
}

/** The text of a file in the encoding it declares, where the bytes do not say otherwise. */
export function decodeTex(bytes: Uint8Array): string | undefined {
	const head = String.fromCharCode(...bytes.subarray(0, 4096));
	const [, before, later] = DECLARED.exec(head) ?? [];
	const label = own(ENCODINGS, (before ?? later ?? '').toLowerCase());
	if (label === undefined || isUtf8(bytes)) {
		const text = decode(bytes);
		return text === undefined ? undefined : withoutPrivateSigns(text);
	}
	return withoutPrivateSigns(new TextDecoder(label).decode(bytes));
}

const DOCUMENT = /\\begin\s*\{document\}/;
const CLASS = /^[^%\n]*\\document(?:class|style)\b/m;

/** Files that only serve another one. */
const PART_OF_ANOTHER = /\\documentclass\s*(?:\[[^\]]*\]\s*)?\{(?:subfiles|standalone)\}/;
/** Names of what goes with a paper and is none. */
const BESIDE =
	/(?:^|[/_-])(?:supp\w*|append\w*|response|rebuttal|cover\w*|letter|checklist|reviews?|template|sample|diff|poster|slides?|si)(?:[-_.]|\d|\.tex)/i;

/** Of one file that is taken in, as often as it may be. */
const MAX_TIMES = 3;
const MAX_FILES = 400;

const folderOf = (path: string) => path.slice(0, path.lastIndexOf('/') + 1);

/** Resolves `..` and `.` among the names themselves; never above the first folder. */
function joined(folder: string, name: string): string {
	const parts: string[] = [];
	for (const part of `${folder}${name}`.split(/[\\/]/)) {
		if (part === '..') parts.pop();
		else if (part !== '.' && part !== '') parts.push(part);
	}
	return parts.join('/');
}

/** The files of one paper, as its main file names them. */
export class Project {
	readonly #files: Files;
	readonly #folder: string;
	readonly #times = new Map<string, number>();
	#count = 0;

	constructor(files: Files, main: string) {
		this.#files = files;
		this.#folder = folderOf(main);
	}

	#find(name: string): string | undefined {
		const plain = name.replace(/^["'\s]+|["'\s]+$/g, '');
		for (const folder of new Set([this.#folder, '']))
			for (const ending of ['', '.tex', '.ltx', '.TEX']) {
				const path = joined(folder, plain + ending);
				if (this.#files.has(path)) return path;
			}
		return undefined;
	}

	/** The tokens of a file, as often as a sound paper takes it in. */
	readonly file = (name: string): readonly Token[] | undefined => {
		const path = /\.(?:tikz|pgf|pdf_tex|sty|cls|bbl)$/i.test(name) ? undefined : this.#find(name);
		if (path === undefined) return undefined;
		const times = (this.#times.get(path) ?? 0) + 1;
		this.#times.set(path, times);
		this.#count += 1;
		if (times > MAX_TIMES || this.#count > MAX_FILES) return undefined;
		const text = decodeTex(this.#files.get(path) ?? new Uint8Array());
		return text === undefined ? undefined : tokenise(bodyOf(text));
	};
}

// A file that can stand alone as well: only what lies within its document is taken in.
function bodyOf(text: string): string {
	const begin = DOCUMENT.exec(text);
	if (!begin) return text;
	const end = text.lastIndexOf('\\end{document}');
	return text.slice(begin.index + begin[0].length, end > begin.index ? end : undefined);
}

/** Is this TeX that makes a document of its own? */
export function isMain(text: string): boolean {
	return CLASS.test(text) && DOCUMENT.test(text) && !PART_OF_ANOTHER.test(text);
}

const TAKEN_IN =
	/\\(?:input|include|subfile|subimport\*?\{[^{}]*\}|import\*?\{[^{}]*\})\s*\{([^{}\n]{1,200})\}/g;

function takenIn(text: string): string[] {
	return [...text.matchAll(TAKEN_IN)].map(([, name = '']) => name.replace(/\.tex$/i, ''));
}

/** The main files among these: one for each paper, none that another one takes in. */
export function mainFiles(files: Files): string[] {
	const texts = [...files]
		.filter(([path]) => /\.(?:tex|ltx|latex)$/i.test(path))
		.map(([path, bytes]) => ({ path, text: decodeTex(bytes) ?? '' }));
	const used = new Set(
		texts.flatMap(({ path, text }) => takenIn(text).map((name) => joined(folderOf(path), name)))
	);
	const mains = texts.filter(
		({ path, text }) => isMain(text) && !used.has(path.replace(/\.\w+$/, ''))
	);
	const own = mains.filter(({ path }) => !BESIDE.test(path));
	return (own.length > 0 ? own : mains).map(({ path }) => path);
}
