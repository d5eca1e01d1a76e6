import { PARAGRAPH, SPACE, type Token } from './tokens';

interface Source {
	readonly tokens: readonly Token[];
	at: number;
}

/** Tokens kept waiting at once; a macro that calls itself stops here. */
const MAX_SOURCES = 2000;
/** Tokens put back in all: what expanding may cost, a few seconds' worth. */
const MAX_PUT_BACK = 4_000_000;
/** Of one argument; what never closes is not one. */
const MAX_ARGUMENT = 200_000;

/** Reads tokens one after the other; what is put back is read next. */
export class TokenReader {
	readonly #sources: Source[] = [];
	#putBack = 0;

	constructor(tokens: readonly Token[]) {
		this.#sources.push({ tokens, at: 0 });
	}

	/** Every bound is kept: what is past one is left out. */
	putBack(tokens: readonly Token[]): void {
		if (tokens.length === 0) return;
		this.#dropRead();
		this.#putBack += tokens.length;
		if (this.#sources.length >= MAX_SOURCES || this.#putBack > MAX_PUT_BACK) return;
		this.#sources.push({ tokens, at: 0 });
	}

	#dropRead(): void {
		for (let top = this.#sources.at(-1); top; top = this.#sources.at(-1)) {
			if (top.at < top.tokens.length) return;
			this.#sources.pop();
		}
	}

	peek(): Token | undefined {
		this.#dropRead();
		const top = this.#sources.at(-1);
		return top?.tokens[top.at];
	}

	next(): Token | undefined {
		const token = this.peek();
		const top = this.#sources.at(-1);
		if (token !== undefined && top) top.at += 1;
		return token;
	}

	skipSpaces(): void {
		while (this.peek() === SPACE) this.next();
	}

	/** `*` behind a command's name. */
	takeStar(): boolean {
		this.skipSpaces();
		if (this.peek() !== '*') return false;
		this.next();
		return true;
	}

	#balanced(open: Token, close: Token): Token[] {
		this.next();
		const inside: Token[] = [];
		let depth = 0;
		let braces = 0;
		for (let token = this.next(); token !== undefined; token = this.next()) {
			if (token === close && depth === 0 && (close === '}' || braces === 0)) return inside;
			if (token === open) depth += 1;
			if (token === close) depth -= 1;
			if (token === '{') braces += 1;
			if (token === '}') braces -= 1;
			inside.push(token);
			if (inside.length > MAX_ARGUMENT) break;
			// "[0, 1)" never closes, and is no option.
			if (close === ']' && (braces < 0 || token === PARAGRAPH)) break;
		}
		this.putBack(inside);
		return [];
	}

	/** `[…]`, where there is one. */
	option(): Token[] | undefined {
		this.skipSpaces();
		return this.peek() === '[' ? this.#balanced('[', ']') : undefined;
	}

	/** `{…}`, or the next sign alone, as TeX takes it. */
	argument(): Token[] {
		while (this.peek() === SPACE || this.peek() === PARAGRAPH) this.next();
		const first = this.peek();
		if (first === undefined || first === '}') return [];
		if (first === '{') return this.#balanced('{', '}');
		this.next();
		if (/^[\\#{}[\]*&~$\uE004]/.test(first)) return [first];
		const [sign = '', ...rest] = first;
		if (rest.length > 0) this.putBack([rest.join('')]);
		return [sign];
	}

	/** `{…}` if the next sign opens it. */
	group(): Token[] | undefined {
		this.skipSpaces();
		return this.peek() === '{' ? this.#balanced('{', '}') : undefined;
	}

	/** What the letters of `spec` stand for is skipped: `*` a star, `o` an option, `m` an argument. */
	skip(spec: string): void {
		for (const kind of spec) {
			if (kind === '*') this.takeStar();
			else if (kind === 'o') this.option();
			else this.argument();
		}
	}
}
