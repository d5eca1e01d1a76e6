import { findArxivId } from '$lib/papers/arxiv';
import type { CslName } from '$lib/papers/paper';
import { dateField } from '$lib/importing/field-dates';
import { nameField } from '$lib/importing/field-names';
import { at, listAt, textAt } from '../json-value';
import type { Service } from '../service';

function nameOf(value: unknown): CslName | undefined {
	const family = textAt(value, 'familyName');
	const given = textAt(value, 'givenName');
	if (family !== undefined) return given === undefined ? { family } : { family, given };
	const name = textAt(value, 'name');
	if (name === undefined) return undefined;
	return textAt(value, 'nameType') === 'Organizational' ? { literal: name } : nameField(name);
}

/** The first day the work could be had; later versions of a preprint change the others. */
function dateText(attributes: unknown): string | undefined {
	const dates = listAt(attributes, 'dates');
	const of = (type: string) =>
		dates
			.filter((date) => textAt(date, 'dateType') === type)
			.map((date) => textAt(date, 'date'))[0];
	return (
		of('Submitted') ?? of('Issued') ?? of('Available') ?? textAt(attributes, 'publicationYear')
	);
}

/** The register of the DOIs of preprints, theses and data: https://api.datacite.org. */
export const datacite: Service = {
	id: 'datacite',
	pathFor({ kind, value }) {
		if (kind === 'arxiv') return `/dois/${encodeURIComponent(`10.48550/arxiv.${value}`)}`;
		return kind === 'doi' ? `/dois/${encodeURIComponent(value)}` : undefined;
	},
	read(json) {
		const attributes = at(json, 'data', 'attributes');
		const title = textAt(attributes, 'titles', 0, 'title');
		if (title === undefined) return undefined;
		const abstract = listAt(attributes, 'descriptions').find(
			(description) => textAt(description, 'descriptionType') === 'Abstract'
		);
		const doi = textAt(attributes, 'doi');
		const url = textAt(attributes, 'url');
		return {
			title,
			author: listAt(attributes, 'creators').flatMap((creator) => nameOf(creator) ?? []),
			abstract: textAt(abstract, 'description') ?? '',
			issued: dateField(dateText(attributes)?.slice(0, 10)),
			doi,
			arxiv: findArxivId(doi ?? ''),
			container: textAt(attributes, 'container', 'title'),
			language: textAt(attributes, 'language'),
			urls: url === undefined ? [] : [url]
		};
	}
};
