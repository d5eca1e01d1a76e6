import { own } from '../own';
import type { Macros } from './macros';
import type { TokenReader } from './token-reader';
import { commandName, PARAGRAPH, untokenise, VERBATIM, type Token } from './tokens';

/** Of one formula, in tokens; what is longer was never closed. */
const MAX_FORMULA = 20_000;

/** Where a formula ends. */
export interface MathEnd {
	/** The sign that ends it, `$`, `\)`, or the name of its environment. */
	readonly sign: Token;
	readonly environment?: string;
	/** Of an inline formula: it does not go over paragraphs. */
	readonly isInline: boolean;
}

const DROPPED: Readonly<Record<string, string>> = {
	label: 'm',
	tag: '*m',
	nonumber: '',
	notag: '',
	xspace: '',
	protect: '',
	hfill: '',
	displaystyle: '',
	textstyle: '',
	limits: '',
	nolimits: '',
	cite: 'om',
	citep: 'oom',
	footnote: 'om',
	footnotemark: 'o',
	qedhere: '',
	allowbreak: '',
	ensuremath: '',
	relax: '',
	hskip: 'm',
	vspace: '*m',
	IEEEyesnumber: '',
	IEEEnonumber: ''
};

/** What a formula holds. */
export interface ReadFormula {
	readonly tex: string;
	readonly labels: readonly string[];
}

/** Reads up to the end of a formula, the author's macros expanded; nothing where it never ends. */
export function readMath(
	reader: TokenReader,
	macros: Macros,
	end: MathEnd
): ReadFormula | undefined {
	const tokens: Token[] = [];
	const labels: string[] = [];
	let depth = 0;
	while (tokens.length < MAX_FORMULA) {
		const token = reader.next();
		if (token === undefined || (token === PARAGRAPH && end.isInline)) {
			reader.putBack(token === undefined ? tokens : [...tokens, token]);
			return undefined;
		}
		if (token === '\\end' && end.environment !== undefined) {
			const name = untokenise(reader.argument()).trim();
			if (name === end.environment) return { tex: texOf(tokens), labels };
			if (!macros.endOwn(name, reader)) tokens.push(token, '{', name, '}');
			continue;
		}
		if (token === end.sign && depth <= 0) return { tex: texOf(tokens), labels };
		const name = commandName(token);
		if (name === 'label') labels.push(untokenise(reader.argument()));
		else if (name !== undefined && own(DROPPED, name) !== undefined)
			reader.skip(own(DROPPED, name) ?? '');
		else if (name !== undefined && macros.expand(name, reader)) continue;
		else {
			if (token === '{') depth += 1;
			if (token === '}') depth -= 1;
			tokens.push(token === PARAGRAPH ? ' ' : token);
		}
	}
	reader.putBack(tokens);
	return undefined;
}

// "\text{if $x > 0$}": dollars within a formula would end it for those who read it.
function withoutDollars(tokens: readonly Token[]): Token[] {
	let isOpen = false;
	return tokens.flatMap((token) => {
		if (token !== '$') return [token.startsWith(VERBATIM) ? token.slice(1) : token];
		isOpen = !isOpen;
		return isOpen ? ['}'] : ['\\text', '{'];
	});
}

function texOf(tokens: readonly Token[]): string {
	const tex = untokenise(withoutDollars(tokens)).replace(/\s+/g, ' ').trim();
	const body = tex.replace(/^\\begin\s*\{(aligned|split)\}(.*)\\end\s*\{\1\}$/, '$2');
	const rows = body.replace(/(?:\\\\\s*)+$/, '').trim();
	const outside = rows.replace(/\\begin\s*\{(\w+\*?)\}.*?\\end\s*\{\1\}/g, '');
	return /\\\\|(?<!\\)&/.test(outside) ? `\\begin{aligned} ${rows} \\end{aligned}` : rows;
}

/** How many of its rows are numbered. */
export function rowCount(tex: string, environment: string): number {
	return /^(?:align|gather|eqnarray|flalign)$/.test(environment) ? tex.split(/\\\\/).length : 1;
}
