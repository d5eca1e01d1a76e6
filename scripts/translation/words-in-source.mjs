/**
 * Where the words are that readers see, by wuchale: markup, attributes and sentences in code. The
 * build puts a look-up in their place; the catalogues are checked against the same list.
 */
import { adapter as ofSvelte } from '@wuchale/svelte';
import { createHeuristic, defaultHeuristicOpts } from 'wuchale';
import { adapter as ofScript } from 'wuchale/adapter-vanilla';

/** What the code calls after the look-ups are in it. */
const IMPORTS = [
	{ use: '_w_(', line: "import { translate as _w_ } from '$lib/language/translate';" },
	{ use: '_w_p_(', line: "import { translateForms as _w_p_ } from '$lib/language/translate';" },
	{ use: '_w_c_(', line: "import { piecesOf as _w_c_ } from '$lib/language/pieces';" },
	{ use: '_w_x_(', line: "import { wordsWithin as _w_x_ } from '$lib/language/pieces';" },
	{ use: '<W_tx_', line: "import W_tx_ from '@wuchale/svelte/runtime.svelte';" }
];

/** Folders of plain TypeScript in which readers' words stand. */
const SCRIPTS =
	/^src\/(?:routes|lib\/(?:state|components|cards|quizzes|meetings|scheduling|exporting|papers|importing\/problem|workers\/ingest))\b.*\.ts$/;
/** What is read, written, matched or said to developers there; none of it is the app's voice. */
const NOT_OURS =
	/\.(?:test|fixture|testing)\.ts$|^src\/lib\/cards\/(?:drafting|distractors|speech)\/|worker\.ts$|\/silence\.ts$/;

const NEVER_SHOWN = new Set(['class', 'style', 'aria-keyshortcuts', 'keys', 'accept', 'lang']);
/** What is said in attributes, also where it begins small. */
const SAID_IN = new Set(['aria-label', 'placeholder', 'title', 'alt']);
const KEYS =
	/^(?:Arrow(?:Left|Right|Up|Down)|Enter|Escape|Home|End|Page(?:Up|Down)|Tab|Backspace|Delete|Notification|PeriodicSyncManager)$/;
const OWN_NAME = 'Paperdeck';
/** A letter and a small one: neither the path of a drawing nor a unit. */
const WORD = /\p{L}\p{Ll}/u;
const byDefault = createHeuristic(defaultHeuristicOpts);

/** Where plain code, too, speaks in single words: what it draws and what it tells. */
const SPOKEN = /^src\/(?:routes|lib\/(?:state|components))\//;
/** What is compared or matched is not said. */
const MATCHING = /\.(?:includes|closest|matches|startsWith|endsWith|querySelector|join|split|get)$/;
const OF_ERRORS = /Error$/;
/** "{n} cards wait": begins with a value and goes on in words. */
const FROM_VALUE = /^#[^\s/]*\s.*\p{L}\p{Ll}/u;

/** Several words that are handed to a component: what it is to say. */
function isOfComponent({ details: { element }, msgStr }) {
	return /^[A-Z]/.test(element ?? '') && /\p{L} \p{L}/u.test(msgStr.join(' '));
}

/** In markup every word; in code what begins like a sentence, or goes on after a value. */
function isShown(message) {
	const { scope, attribute, funcName, file, call } = message.details;
	const words = message.msgStr.join(' ');
	if (!WORD.test(words) || words === OWN_NAME || NEVER_SHOWN.has(attribute)) return false;
	if (scope === 'attribute' && (SAID_IN.has(attribute) || isOfComponent(message))) return true;
	if (scope !== 'script') return byDefault(message) === 'message';
	if (KEYS.test(words) || OF_ERRORS.test(words) || MATCHING.test(call ?? '')) return false;
	if (!file.endsWith('.svelte') && typeof funcName !== 'string') return false;
	if (!SPOKEN.test(file) && !/^\p{Lu}\S*\s/u.test(words)) return false;
	return FROM_VALUE.test(words) || byDefault(message) === 'message';
}

const plain = { wrapInit: (expr) => expr, wrapUse: (expr) => expr };
const options = {
	loader: 'custom',
	heuristic: (message) => (isShown(message) ? 'message' : false),
	patterns: [
		{ name: 'say', args: ['message'] },
		{ name: 'counted', args: ['other', 'message'] }
	],
	runtime: { initReactive: () => null, useReactive: false, plain, reactive: plain }
};
const svelte = ofSvelte({ ...options });
const script = ofScript({ ...options });

/** @param {string} file its path from the project's root */
export function isTranslated(file) {
	if (!file.startsWith('src/') || NOT_OURS.test(file)) return false;
	return file.endsWith('.svelte') || SCRIPTS.test(file);
}

/** The words of one file, and its code with look-ups in their place. */
export async function wordsIn(file, content) {
	const adapter = /\.svelte(?:\.ts)?$/.test(file) ? svelte : script;
	const { msgs, output } = await adapter.transform({
		content,
		filename: file,
		index: { get: (key) => JSON.stringify(key) },
		expr: { plain: '', reactive: '' },
		matchUrl: () => null
	});
	return { messages: msgs, toCode: () => withLookUps(output) };
}

/** Words with values alone need no component to draw them. */
const VALUES_ALONE =
	/\n<W_tx_ x=\{(_w_runtime_(?:mod_)?)\.c\(("(?:[^"\\]|\\.)*")\)\} a=\{\[([\s\S]*?)\]\} \/>\n/g;
const COMPONENT = 'import W_tx_ from "@wuchale/svelte/runtime.svelte"';

/** Our functions in place of the members of wuchale's runtime, and imports of those in use. */
function withLookUps(output) {
	const { code, map } = output('/* imports */');
	const ours = code
		.replace(COMPONENT, '')
		.replace(VALUES_ALONE, '{$1($2, [$3])}')
		.replace(/_w_runtime_(?:mod_)?\.([cxp])\(/g, (_call, member) => `_w_${member}_(`)
		.replace(/_w_runtime_(?:mod_)?\(/g, '_w_(');
	const imports = IMPORTS.filter(({ use }) => ours.includes(use)).map(({ line }) => line);
	return { code: ours.replace('/* imports */', imports.join(' ')), map };
}
