import { refusalOf } from '$lib/storage/durably';
import { StorageError, type StorageCode } from '$lib/storage/storage-error';

/** What each refusal of the platform means to the reader: what happened, what is kept, what to do. */
const sentences = (): Record<StorageCode, string> => ({
	'quota-exceeded':
		'The device has no room left for this. Everything saved before is kept. Free some space, or export and delete papers, then try again.',
	'storage-unavailable':
		'The browser closed the database and it did not come back. What was acknowledged is kept. Reload the page, then try again.',
	'upgrade-blocked':
		'Another tab holds the database open in an older version. Nothing is lost. Close the other Paperdeck tabs and this one goes on.',
	'newer-version-open':
		'A newer version of Paperdeck was opened in another tab. Nothing is lost. Reload this tab to go on.'
});

const unknown = () =>
	'Something went wrong and this was not saved. Everything saved before is kept. Reload the page, then try again.';

/** The sentence for what the platform refused; a general one for any other error. */
export function sentenceFor(error: unknown): string {
	const refusal = refusalOf(error);
	// Of what no verb of the storage has judged, want of room alone is sure: other names mean other things elsewhere.
	const isSure = error instanceof StorageError || refusal?.code === 'quota-exceeded';
	return (isSure && refusal && sentences()[refusal.code]) || unknown();
}
