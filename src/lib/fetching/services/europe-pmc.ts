import type { CslName } from '$lib/papers/paper';
import { dateField } from '$lib/importing/field-dates';
import { nameField } from '$lib/importing/field-names';
import { withoutAbstractMarkup } from '../abstract-markup';
import { at, listAt, textAt } from '../json-value';
import type { Service } from '../service';

function queryFor(kind: string, value: string): string | undefined {
	if (kind === 'doi') return `DOI:"${value.replaceAll('"', '')}"`;
	if (kind === 'pmid') return `EXT_ID:${value} AND SRC:MED`;
	return kind === 'pmcid' ? `PMCID:${value}` : undefined;
}

function nameOf(value: unknown): CslName | undefined {
	const literal = textAt(value, 'collectiveName');
	if (literal !== undefined) return { literal };
	const family = textAt(value, 'lastName');
	const given = textAt(value, 'firstName') ?? textAt(value, 'initials');
	if (family !== undefined) return given === undefined ? { family } : { family, given };
	const name = textAt(value, 'fullName');
	return name === undefined ? undefined : nameField(name);
}

/** Europe's archive of the life sciences, with the text of open articles: https://europepmc.org. */
export const europePmc: Service = {
	id: 'europe-pmc',
	pathFor({ kind, value }) {
		const query = queryFor(kind, value);
		if (query === undefined) return undefined;
		return `/search?query=${encodeURIComponent(query)}&resultType=core&format=json&pageSize=1`;
	},
	read(json, { kind, value }) {
		const article = at(json, 'resultList', 'result', 0);
		const title = textAt(article, 'title');
		// A search answers with what is nearest.
		const isAsked = textAt(article, kind)?.toLowerCase() === value.toLowerCase();
		if (title === undefined || !isAsked) return undefined;
		return {
			title,
			author: listAt(article, 'authorList', 'author').flatMap((author) => nameOf(author) ?? []),
			abstract: withoutAbstractMarkup(textAt(article, 'abstractText') ?? ''),
			issued: dateField(textAt(article, 'firstPublicationDate') ?? textAt(article, 'pubYear')),
			doi: textAt(article, 'doi'),
			pmid: textAt(article, 'pmid'),
			pmcid: textAt(article, 'pmcid'),
			container: textAt(article, 'journalInfo', 'journal', 'title'),
			language: textAt(article, 'language'),
			urls: [],
			hasFullText: textAt(article, 'isOpenAccess') === 'Y' && textAt(article, 'inEPMC') === 'Y'
		};
	},
	fullTextPathFor({ pmcid, hasFullText }) {
		return hasFullText && pmcid ? `/${pmcid}/fullTextXML` : undefined;
	}
};
