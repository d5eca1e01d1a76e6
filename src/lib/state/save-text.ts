/** A name that every file system takes. */
export function fileName(name: string): string {
	return name.replace(/[\\/:*?"<>|\p{Cc}]+/gu, ' ').trim() || 'paperdeck.txt';
}

/** Hands a text to the browser as a file to keep. */
export function saveText(name: string, text: string, type = 'text/plain'): void {
	saveBlob(name, new Blob([text], { type }));
}

/** The same for bytes. */
export function saveBlob(name: string, blob: Blob): void {
	const url = URL.createObjectURL(blob);
	const link = document.createElement('a');
	link.href = url;
	link.download = fileName(name);
	link.click();
	// Safari reads the blob after the click returns.
	setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
