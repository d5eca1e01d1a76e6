import type { ServiceId } from './service';

/** Where a service is asked, and what readers are told of it; listed in `static/services.json`. */
export interface ServiceAddress {
	readonly id: ServiceId;
	readonly name: string;
	/** Without a slash at its end. The page's policy allows connections to these and nowhere else. */
	readonly base: string;
	/** One line: whose it is and what it knows. */
	readonly about: string;
}

const IDS: readonly string[] = [
	'crossref',
	'datacite',
	'europe-pmc',
	'semantic-scholar',
	'openalex'
] satisfies ServiceId[];

function isServiceAddress(value: unknown): value is ServiceAddress {
	if (typeof value !== 'object' || value === null) return false;
	const { id, name, base, about } = value as Record<string, unknown>;
	const areWords = [id, name, base, about].every((word) => typeof word === 'string');
	return areWords && IDS.includes(String(id)) && URL.canParse(String(base));
}

/** The addresses of a list that may have been changed by whoever hosts the app. */
export function readServiceAddresses(json: unknown): ServiceAddress[] {
	const listed =
		typeof json === 'object' && json !== null && 'services' in json ? json.services : [];
	return (Array.isArray(listed) ? listed : []).filter(isServiceAddress);
}
