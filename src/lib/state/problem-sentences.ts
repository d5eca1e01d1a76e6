/** What each refusal of the platform means to the reader: what happened, what is kept, what to do. */
const sentences = (): Record<string, string> => ({
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

/** The sentence for a code; a general one for a code that is not known. */
export function sentenceOf(code: string): string {
	return sentences()[code] ?? unknown();
}

/** The sentence for an error with a `code`; a general one for any other. */
export function sentenceFor(error: unknown): string {
	return sentenceOf(error instanceof Error && 'code' in error ? String(error.code) : '');
}
