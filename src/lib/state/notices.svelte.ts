/** A line at the foot of the screen, with at most one thing to do about it. */
export interface NoticeState {
	readonly id: number;
	readonly message: string;
	readonly action?: { readonly label: string; readonly run: () => void };
}

/** The messages on screen, newest last. They stay until closed or replaced: nobody is timed out. */
export class Notices {
	#nextId = 0;
	current = $state.raw<readonly NoticeState[]>([]);

	/** Shows a message; at most the newest two stay on screen. */
	show(message: string, action?: { label: string; run: () => void }): number {
		const id = this.#nextId++;
		const kept = this.current.filter((notice) => notice.message !== message).slice(-1);
		const wrapped = action && {
			label: action.label,
			run: () => {
				this.close(id);
				action.run();
			}
		};
		this.current = [...kept, { id, message, ...(wrapped ? { action: wrapped } : {}) }];
		return id;
	}

	close(id: number): void {
		this.current = this.current.filter((notice) => notice.id !== id);
	}
}
