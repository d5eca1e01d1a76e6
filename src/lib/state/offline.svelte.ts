import type { Workbox } from 'workbox-window';
import { holdsTypedText } from './typed-text';

/** Whether the app can be used without a network, and whether a newer version waits. */
export class Offline {
	/** Every file is on the device. */
	ready = $state(false);
	/** A newer version is on the device and waits for the reader's word. */
	updateWaiting = $state(false);
	/** A newer version took over, here or in another tab, while something was being typed on this page. */
	reloadWaiting = $state(false);
	#workbox: Workbox | undefined;

	constructor(basePath: string) {
		if (!('serviceWorker' in navigator)) return;
		this.ready = navigator.serviceWorker.controller !== null;
		// Refused registration (a private window, an insecure address) leaves the app online only.
		this.#register(basePath).catch(() => (this.ready = false));
	}

	async #register(basePath: string): Promise<void> {
		const { registerWorker } = await import('./register-worker');
		this.#workbox = await registerWorker(this, basePath);
	}

	/** Asks the server for a newer version; nothing happens without a network. */
	async check(): Promise<void> {
		// Offline there is nothing to find, and nothing to tell.
		await this.#workbox?.update().catch(() => undefined);
	}

	/** The reader's word: the waiting version takes over, and every open tab follows. */
	takeOver(): void {
		this.#workbox?.messageSkipWaiting();
	}

	/** A newer version took over: this page reloads into it, unless half-typed words would go with it. */
	followUpdate(): void {
		this.updateWaiting = false;
		if (holdsTypedText(document)) this.reloadWaiting = true;
		else location.reload();
	}
}
