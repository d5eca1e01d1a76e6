import type { PathFile } from './source';

/** Where the service worker leaves what was shared until this page takes it. */
const SHARED = 'paperdeck-shared';

/** What another app handed over. */
export interface Arrived {
	readonly files: readonly PathFile[];
	/** Title, text and address, a line each. */
	readonly text: string;
}

/** Takes what was shared, once: reloading the page finds nothing. */
export async function takeShared(): Promise<Arrived> {
	const nothing = { files: [], text: '' };
	if (!('caches' in globalThis) || !(await caches.has(SHARED))) return nothing;
	const cache = await caches.open(SHARED);
	const files: PathFile[] = [];
	let text = '';
	for (const request of await cache.keys()) {
		const response = await cache.match(request);
		const name = response?.headers.get('x-file-name');
		if (response && name) {
			const path = decodeURIComponent(name);
			const type = response.headers.get('content-type') ?? '';
			files.push({ path, file: new File([await response.blob()], path, { type }) });
		} else if (response) text = await response.text();
	}
	await caches.delete(SHARED);
	return { files, text };
}

interface LaunchQueue {
	setConsumer(
		consumer: (launch: { readonly files?: readonly FileSystemFileHandle[] }) => void
	): void;
}

/** Hears of files that the system opens with the installed app. */
export function onLaunchedFiles(take: (files: readonly PathFile[]) => void): void {
	const { launchQueue } = globalThis as { launchQueue?: LaunchQueue };
	launchQueue?.setConsumer(async ({ files = [] }) => {
		const opened = await Promise.all(files.map((handle) => handle.getFile()));
		if (opened.length > 0) take(opened.map((file) => ({ path: file.name, file })));
	});
}
