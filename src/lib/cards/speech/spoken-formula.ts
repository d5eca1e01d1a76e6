const WORDS: Readonly<Record<string, string>> = {
	leq: 'is at most',
	le: 'is at most',
	geq: 'is at least',
	ge: 'is at least',
	neq: 'is not equal to',
	ne: 'is not equal to',
	approx: 'is about',
	sim: 'is distributed as',
	simeq: 'is about',
	equiv: 'is equivalent to',
	propto: 'is proportional to',
	ll: 'is much less than',
	gg: 'is much greater than',
	pm: 'plus or minus',
	times: 'times',
	cdot: 'times',
	div: 'divided by',
	to: 'to',
	rightarrow: 'to',
	mapsto: 'maps to',
	in: 'in',
	notin: 'not in',
	subset: 'is a subset of',
	cup: 'union',
	cap: 'intersection',
	infty: 'infinity',
	partial: 'partial',
	nabla: 'nabla',
	sum: 'the sum of',
	prod: 'the product of',
	int: 'the integral of',
	log: 'log',
	ln: 'natural log',
	exp: 'exp',
	min: 'minimum',
	max: 'maximum',
	arg: 'arg',
	ldots: 'and so on',
	dots: 'and so on',
	cdots: 'and so on',
	mid: 'given',
	forall: 'for all',
	exists: 'there is',
	varepsilon: 'epsilon',
	varphi: 'phi',
	ell: 'l',
	degree: 'degrees',
	circ: 'degrees',
	lVert: 'the norm of',
	neg: 'not'
};

/** What only changes how a thing looks. */
const LOOKS =
	/^(?:mathbf|mathbb|mathcal|mathrm|mathit|mathsf|boldsymbol|bm|text|textbf|textit|textrm|operatorname|hat|tilde|vec)$/;
const SILENT =
	/^(?:left|right|bigl?|bigr?|Bigl?|Bigr?|quad|qquad|displaystyle|limits|nolimits|rVert)$/;
const ACCENTS: Readonly<Record<string, string>> = {
	hat: 'hat',
	tilde: 'tilde',
	bar: 'bar',
	overline: 'bar',
	vec: 'vector'
};
const SIGNS: Readonly<Record<string, string>> = {
	'=': 'equals',
	'<': 'is less than',
	'>': 'is greater than',
	'+': 'plus',
	'-': 'minus',
	'*': 'times',
	'/': 'over',
	'|': '',
	'~': '',
	'&': '',
	'!': 'factorial',
	'±': 'plus or minus',
	'×': 'times',
	'·': 'times',
	'≤': 'is at most',
	'≥': 'is at least',
	'≈': 'is about',
	'−': 'minus'
};

const TOKEN = /\\([A-Za-z]+)|\\(.)|(\d+(?:\.\d+)?)|([A-Za-z])|([^\s])/gu;

interface Token {
	readonly kind: 'command' | 'escaped' | 'number' | 'letter' | 'sign';
	readonly text: string;
}

function tokensOf(tex: string): Token[] {
	return [...tex.matchAll(TOKEN)].map(([, command, escaped, number, letter, sign]) => {
		if (command !== undefined) return { kind: 'command', text: command };
		if (escaped !== undefined) return { kind: 'escaped', text: escaped };
		if (number !== undefined) return { kind: 'number', text: number };
		if (letter !== undefined) return { kind: 'letter', text: letter };
		return { kind: 'sign', text: sign ?? '' };
	});
}

/** Reads a formula's TeX from left to right; what it does not know it says by its name. */
class FormulaReader {
	#at = 0;

	constructor(readonly tokens: readonly Token[]) {}

	/** Up to the closing sign, or the end. */
	read(close?: string): string {
		const words: string[] = [];
		while (this.#at < this.tokens.length) {
			const token = this.tokens[this.#at];
			if (token?.kind === 'sign' && token.text === close) {
				this.#at += 1;
				break;
			}
			words.push(this.#one());
		}
		return words.filter(Boolean).join(' ');
	}

	/** One group or one token. */
	#argument(): string {
		const token = this.tokens[this.#at];
		if (token?.kind !== 'sign' || token.text !== '{') return this.#one();
		this.#at += 1;
		return this.read('}');
	}

	#one(): string {
		const token = this.tokens[this.#at];
		this.#at += 1;
		if (!token) return '';
		if (token.kind === 'command') return this.#command(token.text);
		if (token.kind === 'escaped') return token.text === '%' ? 'percent' : '';
		if (token.kind !== 'sign') return token.text;
		return this.#sign(token.text);
	}

	#sign(sign: string): string {
		if (sign === '{') return this.read('}');
		if (sign === '^') return power(this.#argument());
		if (sign === '_') return `sub ${this.#argument()}`;
		if (sign === '}' || sign === '$') return '';
		return SIGNS[sign] ?? sign;
	}

	#command(name: string): string {
		if (name === 'frac' || name === 'dfrac' || name === 'tfrac')
			return `${this.#argument()} over ${this.#argument()}`;
		if (name === 'sqrt') return `the square root of ${this.#argument()}`;
		if (/^(?:text|textrm|textbf|textit|mathrm|operatorname)$/.test(name)) return this.#verbatim();
		const accent = ACCENTS[name];
		if (accent) return `${this.#argument()} ${accent}`;
		if (LOOKS.test(name)) return this.#argument();
		if (SILENT.test(name)) return '';
		return WORDS[name] ?? name;
	}

	/** Letters of a word stay together. */
	#verbatim(): string {
		const open = this.tokens[this.#at];
		if (open?.text !== '{') return this.#one();
		this.#at += 1;
		let word = '';
		while (this.#at < this.tokens.length) {
			const token = this.tokens[this.#at];
			this.#at += 1;
			if (token?.text === '}' && token.kind === 'sign') break;
			word += token?.text ?? '';
		}
		return word;
	}
}

function power(exponent: string): string {
	if (exponent === '2') return 'squared';
	if (exponent === '3') return 'cubed';
	if (exponent === 'degrees' || exponent === 'prime') return exponent;
	if (exponent === 'T' || exponent === 'top') return 'transposed';
	const minus = /^minus (.+)$/.exec(exponent)?.[1];
	return minus === undefined ? `to the power of ${exponent}` : `to the minus ${minus}`;
}

/** A formula's TeX as it is read aloud: `\frac{a}{b}` is "a over b". */
export function spokenFormula(tex: string): string {
	return new FormulaReader(tokensOf(tex)).read();
}
