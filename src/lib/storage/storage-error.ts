/** What the platform may refuse; the page has one sentence for each. */
export type StorageCode =
	'quota-exceeded' | 'storage-unavailable' | 'upgrade-blocked' | 'newer-version-open';

/** The platform refused; what was acknowledged before is kept. */
export class StorageError extends Error {
	override readonly name = 'StorageError';

	constructor(
		readonly code: StorageCode,
		options?: ErrorOptions
	) {
		super(`The browser's storage refused: ${code}`, options);
	}
}
