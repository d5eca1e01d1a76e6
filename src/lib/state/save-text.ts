/** Hands a text to the browser as a file to keep. */
export function saveText(name: string, text: string, type = 'text/plain'): void {
	saveBlob(name, new Blob([text], { type }));
}

/** The same for bytes. */
export function saveBlob(name: string, blob: Blob): void {
	const url = URL.createObjectURL(blob);
	const link = document.createElement('a');
	link.href = url;
	link.download = name.replace(/[\\/:*?"<>|\p{Cc}]+/gu, ' ').trim() || 'paperdeck.txt';
	link.click();
	// Safari reads the blob after the click returns.
	setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
