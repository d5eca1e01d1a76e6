/** `npm run words`: brings the catalogues up to date with the source and says what is missing. */
import { LANGUAGES, readCatalogue, wordsOfSource, writeCatalogue } from './catalogue.mjs';

const words = await wordsOfSource();
for (const language of LANGUAGES) {
	writeCatalogue(language, words);
	const missing = readCatalogue(language).items.filter(({ msgstr }) => !msgstr.every(Boolean));
	process.stdout.write(`${language}: ${words.size} messages, ${missing.length} to translate.\n`);
	for (const { msgid } of missing) process.stdout.write(`  ${msgid}\n`);
}
