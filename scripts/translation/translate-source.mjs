/** For Vite: look-ups in place of the words, and catalogues as modules. */
import { relative } from 'node:path';
import { catalogueModule } from './catalogue.mjs';
import { isTranslated, wordsIn } from './words-in-source.mjs';

/** @returns {import('vite').Plugin} */
export function translateSource() {
	let root = process.cwd();
	return {
		name: 'paperdeck:translate-source',
		enforce: 'pre',
		configResolved: (config) => void (root = config.root),
		async transform(code, id) {
			if (id.endsWith('.po')) return { code: catalogueModule(code), map: null };
			if (id.includes('?')) return;
			const file = relative(root, id).replaceAll('\\', '/');
			if (!isTranslated(file)) return;
			const { messages, toCode } = await wordsIn(file, code);
			return messages.length > 0 ? toCode() : undefined;
		}
	};
}
