import { fileName, saveBlob } from './save-text';

/** Whether the device has a share sheet that takes text files. */
export function canShareFiles(): boolean {
	const sample = new File(['a'], 'a.txt', { type: 'text/plain' });
	return 'canShare' in navigator && navigator.canShare({ files: [sample] });
}

/** Hands a file to the share sheet; where that takes none, saves it. */
export async function shareFile(file: File): Promise<void> {
	if (!('canShare' in navigator) || !navigator.canShare({ files: [file] })) {
		saveBlob(file.name, file);
		return;
	}
	try {
		await navigator.share({ title: file.name, files: [file] });
	} catch {
		// Closing the share sheet is no failure.
	}
}

export function shareText(name: string, text: string): Promise<void> {
	return shareFile(new File([text], fileName(name), { type: 'text/plain' }));
}
