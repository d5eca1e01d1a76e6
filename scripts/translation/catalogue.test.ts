import { beforeAll, describe, expect, test } from 'vitest';
import { keyOf, LANGUAGES, readCatalogue, wordsOfSource } from './catalogue.mjs';

interface Item {
	msgid: string;
	msgid_plural?: string;
	msgctxt?: string;
	msgstr: string[];
}

const itemsOf = (language: string): Item[] => readCatalogue(language).items;
const marksOf = (words: string) => (words.match(/\{\w+\}|<\/?\d+\/?>/g) ?? []).sort();
const inSource = new Set<string>();

beforeAll(async () => {
	for (const key of (await wordsOfSource()).keys()) inSource.add(key);
}, 120_000);

// `npm run words` brings the catalogues up to date and names what is to be translated.
describe.each(LANGUAGES)('the catalogue of %s', (language) => {
	test('has every message of the source', () => {
		const known = new Set(itemsOf(language).map(keyOf));
		expect(inSource.size).toBeGreaterThan(500);
		expect([...inSource].filter((key) => !known.has(key))).toEqual([]);
	});

	test('has no message that the source has not', () => {
		const stale = itemsOf(language).filter((item) => !inSource.has(keyOf(item)));
		expect(stale.map(({ msgid }) => msgid)).toEqual([]);
	});

	test('says every message, in as many forms as its language has', () => {
		const gaps = itemsOf(language).filter(
			({ msgid_plural, msgstr }) =>
				msgstr.length !== (msgid_plural ? 2 : 1) || !msgstr.every(Boolean)
		);
		expect(gaps.map(({ msgid }) => msgid)).toEqual([]);
	});

	test('keeps the values and elements of every message', () => {
		const changed = itemsOf(language).filter(({ msgid, msgid_plural, msgstr }) =>
			msgstr.some((words, form) => {
				const source = form === 0 ? msgid : (msgid_plural ?? msgid);
				return marksOf(words).join() !== marksOf(source).join();
			})
		);
		expect(changed.map(({ msgid }) => msgid)).toEqual([]);
	});

	test('leaves the spaces around a message as they are', () => {
		const changed = itemsOf(language).filter(({ msgid, msgstr }) =>
			msgstr.some((words) => words.trim().length !== words.length && msgid.trim() === msgid)
		);
		expect(changed.map(({ msgid }) => msgid)).toEqual([]);
	});
});

test('German uses its own quotation marks and no English ones', () => {
	const foreign = itemsOf('de').filter(({ msgstr }) => msgstr.some((words) => /”/.test(words)));
	expect(foreign.map(({ msgid }) => msgid)).toEqual([]);
});
