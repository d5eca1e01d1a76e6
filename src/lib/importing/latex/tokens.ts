/**
 * A token is its own text: `\name` a command, `{` `}` `[` `]` `*` `$` `$$` `&` `~` themselves,
 * ` ` a space, `\n\n` the end of a paragraph, `#1` a parameter, else words.
 */
export type Token = string;

export const SPACE = ' ';
export const PARAGRAPH = '\n\n';
/** Before words that stood in `\verb|…|`, where no sign has a meaning. */
export const VERBATIM = '\uE004';

/** What is never read as TeX. */
const RAW_ENVIRONMENT =
	/\\begin\s*\{((?:verbatim|Verbatim|lstlisting|minted|alltt|comment|filecontents|CCSXML|asy|pycode|jllisting)\*?)\}/y;
const VERB = /\\(?:verb|lstinline|mintinline\{[^{}]*\})\*?([^\sa-zA-Z*{])([^\n]*?)\1/y;
const TOKEN =
	/%[^\n]*(?:\n[ \t]*)?|\\(?:[a-zA-Z@]+|[^])|[{}[\]*&~]|\$\$?|#+\d?|\s+|[^\\{}[\]*&~$#%\s]+|\\$/y;

/** Of one file, in characters; a book has less. */
const MAX_LENGTH = 8_000_000;

function endOfRaw(text: string, name: string, from: number): number {
	const end = text.indexOf(`\\end{${name}}`, from);
	return end < 0 ? text.length : end + name.length + 6;
}

function isWordCommand(token: Token | undefined): boolean {
	return token !== undefined && /^\\[a-zA-Z@]/.test(token);
}

function push(tokens: Token[], raw: string): void {
	const last = tokens.at(-1);
	if (raw.startsWith('%')) return;
	if (!/^\s/.test(raw)) {
		tokens.push(raw);
		return;
	}
	const isBreak = (raw.match(/\n/g)?.length ?? 0) > 1;
	if (isBreak && last === SPACE) tokens[tokens.length - 1] = PARAGRAPH;
	else if (isBreak) tokens.push(PARAGRAPH);
	// The space behind "\LaTeX " ends the name and is none.
	else if (last !== SPACE && last !== PARAGRAPH && !isWordCommand(last)) tokens.push(SPACE);
}

/** Cuts TeX into tokens: comments and verbatim passages out, nothing expanded. */
export function tokenise(source: string): Token[] {
	const text = source.slice(0, MAX_LENGTH).replace(/\r\n?/g, '\n');
	const tokens: Token[] = [];
	let at = 0;
	while (at < text.length) {
		if (text.startsWith('\\begin', at)) {
			RAW_ENVIRONMENT.lastIndex = at;
			const raw = RAW_ENVIRONMENT.exec(text);
			if (raw) {
				at = endOfRaw(text, raw[1] ?? '', RAW_ENVIRONMENT.lastIndex);
				push(tokens, PARAGRAPH);
				continue;
			}
		}
		VERB.lastIndex = at;
		const verb = text.startsWith('\\', at) ? VERB.exec(text) : null;
		if (verb) {
			tokens.push(VERBATIM + (verb[2] ?? ''));
			at = VERB.lastIndex;
			continue;
		}
		TOKEN.lastIndex = at;
		const [raw = text.charAt(at)] = TOKEN.exec(text) ?? [];
		push(tokens, raw);
		at += raw.length;
	}
	return tokens;
}

const isCommand = (token: Token) => token.startsWith('\\');

/** `\section` → `section`; `\\` → `\`; nothing for other tokens. */
export function commandName(token: Token | undefined): string | undefined {
	return token !== undefined && isCommand(token) ? token.slice(1) : undefined;
}

/** TeX again: what is put back together reads as it did. */
export function untokenise(tokens: readonly Token[]): string {
	let text = '';
	let afterName = false;
	for (const token of tokens) {
		const words = token.startsWith(VERBATIM) ? token.slice(1) : token;
		if (afterName && /^[a-zA-Z@]/.test(words)) text += ' ';
		text += words;
		afterName = isWordCommand(token);
	}
	return text;
}
