/** A file, and its path in the folder it came with. */
export interface PathFile {
	readonly path: string;
	readonly file: File;
}

/** Further down nobody keeps papers; a link of a folder to itself must end. */
const MAX_DEPTH = 16;
const MAX_FILES = 20_000;

/** Files of a picker, those of a folder with their paths. */
export function pickedFiles(files: FileList | null | undefined): PathFile[] {
	return [...(files ?? [])].map((file) => ({ path: file.webkitRelativePath || file.name, file }));
}

/** Files that were dropped, folders with all that is in them. */
export async function droppedFiles(transfer: DataTransfer): Promise<PathFile[]> {
	// Entries must be asked for before the first wait: the browser forgets what was dropped.
	const dropped = [...transfer.items]
		.filter(({ kind }) => kind === 'file')
		.map((item) => ({ entry: item.webkitGetAsEntry?.(), file: item.getAsFile() }));
	const found: PathFile[] = [];
	for (const { entry, file } of dropped) {
		if (entry?.isDirectory) await walk(entry as FileSystemDirectoryEntry, found, 0);
		else if (file) found.push({ path: file.name, file });
	}
	return found;
}

async function walk(
	folder: FileSystemDirectoryEntry,
	found: PathFile[],
	depth: number
): Promise<void> {
	if (depth > MAX_DEPTH) return;
	for (const entry of await entriesOf(folder)) {
		if (found.length >= MAX_FILES) return;
		if (entry.isDirectory) await walk(entry as FileSystemDirectoryEntry, found, depth + 1);
		else {
			const file = await fileOf(entry as FileSystemFileEntry);
			if (file) found.push({ path: entry.fullPath.replace(/^\//, ''), file });
		}
	}
}

async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
	const reader = folder.createReader();
	const all: FileSystemEntry[] = [];
	for (;;) {
		// Chromium gives a hundred at a time, and none when there are no more.
		const some = await new Promise<FileSystemEntry[]>((resolve) =>
			reader.readEntries(resolve, () => resolve([]))
		);
		if (some.length === 0) return all;
		all.push(...some);
	}
}

function fileOf(entry: FileSystemFileEntry): Promise<File | undefined> {
	// One that may not be opened is left out of a folder of many.
	return new Promise((resolve) => entry.file(resolve, () => resolve(undefined)));
}
