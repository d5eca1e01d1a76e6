import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { SheetCard } from './sheet-cards';

const read = (name: string) => readFileSync(new URL(`page/${name}`, import.meta.url), 'utf8');

/** Modules put one after another make one script. */
function scriptOf(names: readonly string[]): string {
	return names
		.map(read)
		.join('\n')
		.replace(/^import [^;]*;$/gm, '')
		.replace(/^export /gm, '');
}

const hashed = (text: string) =>
	`'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;

/** JSON that holds no tag and no entity: foreign text cannot end its script element. */
export function embeddedJson(value: unknown): string {
	return JSON.stringify(value).replace(
		/[<>&\u2028\u2029]/g,
		(sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`
	);
}

/** One page with style, script and cards in it; its policy forbids every request and foreign script. */
export function writeSheet(cards: readonly SheetCard[]): string {
	const style = read('sheet.css');
	const script = scriptOf(['judgement.js', 'storage.js', 'card-view.js', 'sheet.js']);
	const policy = `default-src 'none'; style-src ${hashed(style)}; script-src ${hashed(script)}; base-uri 'none'; form-action 'none'`;
	const parts: Readonly<Record<string, string>> = {
		'content="POLICY"': `content="${policy}"`,
		'<!-- STYLE -->': `<style>${style}</style>`,
		'<!-- CARDS -->': `<script type="application/json" id="data">${embeddedJson(cards)}</script>`,
		'<!-- SCRIPT -->': `<script type="module">${script}</script>`
	};
	return read('sheet.html').replace(
		/<!-- [A-Z]+ -->|content="POLICY"/g,
		(place) => parts[place] ?? place
	);
}
