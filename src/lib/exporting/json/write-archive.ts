import type { Everything } from '$lib/library/everything';
import { canonicalJson } from '$lib/text/canonical-json';

export const ARCHIVE_FORMAT = 'paperdeck-archive';
export const ARCHIVE_VERSION = 3;

/** All of a library as one JSON text, a record a line; the same library gives the same text. */
export function writeArchive(everything: Everything): string {
	const { papers, cards, drafts, log, presets, settings } = everything;
	const { labels, labelled, files, waiting, meetings, quizzes } = everything;
	const head = [`"format":"${ARCHIVE_FORMAT}"`, `"version":${ARCHIVE_VERSION}`];
	const lists = [
		list('papers', sortedBy(papers, 'id')),
		list('cards', sortedBy(cards, 'id')),
		list('drafts', sortedBy(drafts, 'id')),
		list('log', sortedBy(log, 'id')),
		list('presets', sortedBy(presets, 'id')),
		list('settings', sortedBy(settings, 'key')),
		list('labels', sortedBy(labels, 'id')),
		list('labelled', sortedBy(labelled, 'id')),
		list('files', sortedBy(files, 'id')),
		list('waiting', sortedBy(waiting, 'id')),
		list('meetings', sortedBy(meetings, 'id')),
		list('quizzes', sortedBy(quizzes, 'id'))
	];
	return `{${[...head, ...lists].join(',\n')}}\n`;
}

function list(name: string, records: readonly unknown[]): string {
	const lines = records.map((record) => canonicalJson(record));
	return lines.length === 0 ? `"${name}":[]` : `"${name}":[\n${lines.join(',\n')}\n]`;
}

function sortedBy<Key extends string, T extends Readonly<Record<Key, string>>>(
	records: readonly T[],
	key: Key
): T[] {
	return [...records].sort((a, b) => (a[key] < b[key] ? -1 : 1));
}
