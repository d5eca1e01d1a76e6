import {
	EXTRACTION_MODEL_FILES,
	readExtractionModels,
	type ExtractionModels
} from '$lib/extraction/models/extraction-models';

/** Where the site stands, seen from a worker of its build; at the root when developing. */
export function siteBase(workerPath: string): string {
	const at = workerPath.indexOf('/_app/');
	return at < 0 ? '' : workerPath.slice(0, at);
}

async function bytesOf(file: string): Promise<Uint8Array> {
	const response = await fetch(`${siteBase(self.location.pathname)}/models/${file}`);
	if (!response.ok) throw new Error(`models/${file} answered ${response.status}`);
	return new Uint8Array(await response.arrayBuffer());
}

let loading: Promise<ExtractionModels | undefined> | undefined;

/** The trained models, fetched once; undefined where they cannot be had: the rules do without. */
export function loadModels(): Promise<ExtractionModels | undefined> {
	const { roles, reportRoles, sentenceWorth } = EXTRACTION_MODEL_FILES;
	loading ??= Promise.all([bytesOf(roles), bytesOf(reportRoles), bytesOf(sentenceWorth)])
		.then((bytes) =>
			readExtractionModels({ roles: bytes[0], reportRoles: bytes[1], sentenceWorth: bytes[2] })
		)
		// Offline before the first visit was over, or a file cut short: cards are written all the same.
		.catch(() => undefined);
	return loading;
}
