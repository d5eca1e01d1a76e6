import type { Entry } from '$lib/importing/entry';
import { readEntries } from '$lib/importing/entry';
import type { Paper } from '$lib/papers/paper';
import { askBytes, askJson, type Asking, type Refusal } from './ask';
import { identifierKey, type Identifier } from './identifier';
import { doiIdentifier } from './read-address';
import type { Service, ServiceId, ServiceRecord } from './service';
import type { ServiceAddress } from './service-address';
import { crossref } from './services/crossref';
import { datacite } from './services/datacite';
import { europePmc } from './services/europe-pmc';
import { openalex } from './services/openalex';
import { semanticScholar } from './services/semantic-scholar';

/** Asked in this order, each only while something is missing. */
const SERVICES: readonly Service[] = [crossref, datacite, europePmc, semanticScholar, openalex];

/** Whose abstract is nearest to the printed one, best first: an index of words has no paragraphs. */
const ABSTRACT_FROM: readonly ServiceId[] = [
	'europe-pmc',
	'crossref',
	'datacite',
	'semantic-scholar',
	'openalex'
];

export interface ServiceFailure {
	/** As readers know it. */
	readonly service: string;
	readonly refusal: Refusal;
}

export interface Fetched {
	/** Absent where no service knew it. */
	readonly paper?: Paper;
	/** The whole article as it came, still to be read. */
	readonly fullText?: { readonly name: string; readonly bytes: Uint8Array };
	/** The services that gave nothing, and why. */
	readonly failures: readonly ServiceFailure[];
}

export interface FetchOptions extends Asking {
	readonly addresses: readonly ServiceAddress[];
	/** Told before each question. */
	readonly onAsk?: (service: string) => void;
}

interface Found {
	readonly service: Service;
	readonly record: ServiceRecord;
}

/** The services that would be asked for a paper, those it starts with. */
export function servicesFor(
	identifier: Identifier,
	addresses: readonly ServiceAddress[]
): readonly ServiceAddress[] {
	const able = SERVICES.filter((service) => service.pathFor(identifier) !== undefined);
	return able.flatMap(({ id }) => addresses.find((address) => address.id === id) ?? []);
}

/** Asks services for one paper until title, authors, date and abstract are known, and for its text. */
export async function fetchPaper(identifier: Identifier, options: FetchOptions): Promise<Fetched> {
	const known = new Map([[identifierKey(identifier), identifier]]);
	const found: Found[] = [];
	const failures: ServiceFailure[] = [];
	const left = new Set(SERVICES);
	for (;;) {
		const next = nextQuestion({ left, known, found }, options.addresses);
		if (!next) break;
		left.delete(next.service);
		options.onAsk?.(next.address.name);
		const answer = await askJson(next.address.base + next.path, options);
		const record = answer.ok ? next.service.read(answer.value, next.identifier) : undefined;
		if (record) {
			found.push({ service: next.service, record });
			for (const one of identifiersOf(record)) known.set(identifierKey(one), one);
			continue;
		}
		// JSON of another shape, or of another paper, is no answer.
		failures.push({
			service: next.address.name,
			refusal: answer.ok ? 'not-found' : answer.refusal
		});
	}
	if (found.length === 0) return { failures };
	const names = found.map(({ service }) => nameOf(service, options.addresses));
	const paper = paperOf(found, [...known.values()], names.join(', '));
	if (!paper) return { failures };
	const fullText = await fullTextOf(found, failures, options);
	return { paper, failures, ...(fullText && { fullText }) };
}

interface Question {
	readonly service: Service;
	readonly address: ServiceAddress;
	readonly identifier: Identifier;
	readonly path: string;
}

interface Asked {
	readonly left: ReadonlySet<Service>;
	readonly known: ReadonlyMap<string, Identifier>;
	readonly found: readonly Found[];
}

function nextQuestion(
	{ left, known, found }: Asked,
	addresses: readonly ServiceAddress[]
): Question | undefined {
	for (const service of left) {
		const address = addresses.find(({ id }) => id === service.id);
		if (!address || !isNeeded(service, found)) continue;
		for (const identifier of known.values()) {
			const path = service.pathFor(identifier);
			if (path !== undefined) return { service, address, identifier, path };
		}
	}
	return undefined;
}

function isNeeded(service: Service, found: readonly Found[]): boolean {
	const records = found.map(({ record }) => record);
	const isPreprint = records.some(({ arxiv }) => arxiv !== undefined);
	if (service.fullTextPathFor && !isPreprint) return true;
	// A DOI is registered at one of the two.
	const isRegister = service === crossref || service === datacite;
	if (isRegister && found.some((one) => one.service === crossref || one.service === datacite)) {
		return false;
	}
	const has = (field: 'author' | 'abstract') => records.some((record) => record[field].length > 0);
	return !has('author') || !has('abstract') || !records.some(({ issued }) => issued);
}

function identifiersOf({ doi, arxiv, pmid, pmcid }: ServiceRecord): Identifier[] {
	const bare = doi?.replace(/^https?:\/\/(?:dx\.)?doi\.org\//i, '').toLowerCase();
	return [
		...(bare ? [doiIdentifier(bare)] : []),
		...(arxiv ? [{ kind: 'arxiv', value: arxiv.toLowerCase() } as const] : []),
		...(pmcid ? [{ kind: 'pmcid', value: pmcid } as const] : []),
		...(pmid ? [{ kind: 'pmid', value: pmid } as const] : [])
	];
}

function nameOf({ id }: Service, addresses: readonly ServiceAddress[]): string {
	return addresses.find((address) => address.id === id)?.name ?? id;
}

function paperOf(
	found: readonly Found[],
	known: readonly Identifier[],
	name: string
): Paper | undefined {
	const records = found.map(({ record }) => record);
	const first = <T>(valueOf: (record: ServiceRecord) => T | undefined): T | undefined =>
		records.map(valueOf).find((value) => value !== undefined);
	const valueOf = (kind: string) => known.find((one) => one.kind === kind)?.value;
	const abstracts = ABSTRACT_FROM.map(
		(id) => found.find(({ service }) => service.id === id)?.record.abstract ?? ''
	);
	const entry: Entry = {
		key: '',
		title: first(({ title }) => title) ?? '',
		author: records.find(({ author }) => author.length > 0)?.author ?? [],
		abstract: abstracts.find((abstract) => abstract !== '') ?? '',
		issued: first(({ issued }) => issued),
		doi: valueOf('doi'),
		pmid: valueOf('pmid'),
		arxiv: valueOf('arxiv'),
		urls: [...new Set(records.flatMap(({ urls }) => urls))].filter((url) => /^https?:/i.test(url)),
		container: first(({ container }) => container),
		language: first(({ language }) => language)
	};
	return readEntries([entry], name).papers[0];
}

async function fullTextOf(
	found: readonly Found[],
	failures: ServiceFailure[],
	options: FetchOptions
): Promise<Fetched['fullText']> {
	for (const { service, record } of found) {
		const path = service.fullTextPathFor?.(record);
		const address = options.addresses.find(({ id }) => id === service.id);
		if (path === undefined || !address) continue;
		options.onAsk?.(address.name);
		const answer = await askBytes(address.base + path, 'application/xml', options);
		if (answer.ok) return { name: `${record.pmcid ?? 'article'}.xml`, bytes: answer.value };
		failures.push({ service: `${address.name}, asked for the text`, refusal: answer.refusal });
	}
	return undefined;
}
