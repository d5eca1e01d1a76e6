/** Catalogues in gettext's format: one message of the source, and what it is in a language. */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import PO from 'pofile';
import { isTranslated, wordsIn } from './words-in-source.mjs';

export const DIRECTORY = 'src/lib/language/catalogues';
/** What is said of each service stands beside its address. */
const SERVICES = 'static/services.json';
export const LANGUAGES = ['en', 'de'];

/** @param {string} language */
export const pathOf = (language) => `${DIRECTORY}/${language}.po`;

/** @param {string} language */
export const readCatalogue = (language) => PO.parse(readFileSync(pathOf(language), 'utf8'));

/** How the build names a message: its forms, then its context. */
export const keyOf = ({ msgid, msgid_plural: plural, msgctxt: context }) =>
	[msgid, plural, context].filter(Boolean).join('\n');

/** Every message of the source with the files it stands in, by its key. */
export async function wordsOfSource() {
	const words = new Map();
	const files = readdirSync('src', { recursive: true })
		.map((path) => `src/${path.replaceAll('\\', '/')}`)
		.filter((path) => /\.(?:svelte|ts)$/.test(path) && isTranslated(path))
		.sort();
	const note = (file, { msgStr: [msgid, msgid_plural], context }) => {
		const item = { msgid, msgid_plural, msgctxt: context };
		const known = words.get(keyOf(item)) ?? { ...item, files: new Set() };
		known.files.add(file);
		words.set(keyOf(item), known);
	};
	for (const file of files) {
		const { messages } = await wordsIn(file, readFileSync(file, 'utf8'));
		for (const message of messages) note(file, message);
	}
	const { services } = JSON.parse(readFileSync(SERVICES, 'utf8'));
	for (const { about } of services) note(SERVICES, { msgStr: [about] });
	return words;
}

/** Writes a language's catalogue anew: what the source says, with the translations there were. */
export function writeCatalogue(language, words) {
	const before = readCatalogue(language);
	const translations = new Map(before.items.map((item) => [keyOf(item), item.msgstr]));
	const isSource = language === LANGUAGES[0];
	before.items = [...words].map(([key, { msgid, msgid_plural, msgctxt, files }]) => {
		const item = new PO.Item();
		const forms = msgid_plural === undefined ? [msgid] : [msgid, msgid_plural];
		Object.assign(item, { msgid, msgid_plural, msgctxt, references: [...files] });
		item.msgstr = isSource ? forms : (translations.get(key) ?? forms.map(() => ''));
		return item;
	});
	writeFileSync(pathOf(language), `${before}\n`);
}

/** A catalogue as the app loads it. */
export function catalogueModule(source) {
	const entries = PO.parse(source)
		.items.filter(({ msgstr }) => msgstr.every(Boolean))
		.map((item) => [keyOf(item), item.msgid_plural ? item.msgstr : item.msgstr[0]]);
	return `export default ${JSON.stringify(Object.fromEntries(entries))};`;
}
