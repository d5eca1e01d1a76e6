import type { CslDate, CslName } from '$lib/papers/paper';
import { withoutAbstractMarkup } from '../abstract-markup';
import { at, listAt, textAt } from '../json-value';
import type { Service, ServiceRecord } from '../service';

/** The earliest of these that is there is when the work came out. */
const DATES = ['issued', 'published', 'published-online', 'published-print', 'posted', 'created'];

function nameOf(value: unknown): CslName | undefined {
	const family = textAt(value, 'family');
	const literal = textAt(value, 'name');
	if (family === undefined) return literal === undefined ? undefined : { literal };
	const given = textAt(value, 'given');
	const suffix = textAt(value, 'suffix');
	const whole = [family, suffix].filter(Boolean).join(' ');
	return given === undefined ? { family: whole } : { family: whole, given };
}

function dateOf(work: unknown): CslDate | undefined {
	for (const key of DATES) {
		const parts = listAt(work, key, 'date-parts', 0).filter((part) => typeof part === 'number');
		if (parts.length > 0) return { 'date-parts': [parts.slice(0, 3)] };
	}
	return undefined;
}

function recordOf(work: unknown): ServiceRecord | undefined {
	const title = textAt(work, 'title', 0);
	if (title === undefined) return undefined;
	const subtitle = textAt(work, 'subtitle', 0);
	const url = textAt(work, 'resource', 'primary', 'URL');
	return {
		title: subtitle === undefined || title.includes(subtitle) ? title : `${title}: ${subtitle}`,
		author: listAt(work, 'author').flatMap((author) => nameOf(author) ?? []),
		abstract: withoutAbstractMarkup(textAt(work, 'abstract') ?? ''),
		issued: dateOf(work),
		doi: textAt(work, 'DOI'),
		container: textAt(work, 'container-title', 0) ?? textAt(work, 'institution', 0, 'name'),
		language: textAt(work, 'language'),
		urls: url === undefined ? [] : [url]
	};
}

/** The register of most publishers' DOIs: https://api.crossref.org. */
export const crossref: Service = {
	id: 'crossref',
	pathFor({ kind, value }) {
		if (kind === 'doi') return `/works/${encodeURIComponent(value)}`;
		return kind === 'pii' ? `/works?filter=alternative-id:${value}&rows=2` : undefined;
	},
	read(json, { kind }) {
		if (kind !== 'pii') return recordOf(at(json, 'message'));
		const [only, ...others] = listAt(json, 'message', 'items');
		return others.length === 0 ? recordOf(only) : undefined;
	}
};
