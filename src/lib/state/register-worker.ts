import { Workbox } from 'workbox-window';
import { trustedScriptUrl } from '$lib/workers/trusted-script-url';
import type { Offline } from './offline.svelte';

/** Registers the service worker and tells `offline` how far it is; the first card does not wait for it. */
export async function registerWorker(offline: Offline, basePath: string): Promise<Workbox> {
	// workbox-window passes a TrustedScriptURL through, though its types say string.
	const url = trustedScriptUrl(`${basePath}/service-worker.js`) as unknown as string;
	const workbox = new Workbox(url, { scope: `${basePath}/` });
	workbox.addEventListener('activated', () => (offline.ready = true));
	workbox.addEventListener('waiting', () => (offline.updateWaiting = true));
	workbox.addEventListener('controlling', (event) => {
		if (event.isUpdate) offline.followUpdate();
	});
	await workbox.register();
	return workbox;
}
