import { TokenReader } from './token-reader';
import { commandName, SPACE, untokenise, type Token } from './tokens';

/** What an author lets a name stand for. */
interface Macro {
	/** `m` an argument, `o` an option, `*` a star. */
	readonly spec: string;
	readonly body: readonly Token[];
	/** In place of the first option that is not given. */
	readonly preset?: readonly Token[];
}

/** What `\newtheorem` says of an environment. */
export interface Theorem {
	/** As printed: `Lemma`. */
	readonly title: string;
	/** Several kinds may be counted together. */
	readonly counter: string;
	/** Counted anew in each section: `Lemma 2.1`. */
	readonly isWithinSection: boolean;
}

interface OwnEnvironment extends Macro {
	readonly end: readonly Token[];
}

const DEFINING = new Set(
	'newcommand renewcommand providecommand DeclareRobustCommand newrobustcmd'.split(' ')
);
const PRIMITIVE = new Set('def gdef edef xdef'.split(' '));
const DOCUMENT_COMMAND = new Set(
	'NewDocumentCommand RenewDocumentCommand ProvideDocumentCommand DeclareDocumentCommand'.split(' ')
);
/** Of one body, in tokens. */
const MAX_BODY = 5000;
/** Of one macro in one place, in tokens. */
const MAX_EXPANSION = 500_000;
/** What only TeX itself can carry out; a macro made of it prints nothing. */
const PROGRAMMING =
	/^\\(?:expandafter|csname|futurelet|catcode|noexpand|@startsection|@ifnextchar|@ifstar|afterassignment|immediate|write|loop|read|global|begingroup|newcount|advance|dimen|count|hbox|vbox|vrule|hrule|kern|raise|lower|mathchoice|mathpalette|halign|special)$/;

/** Commands that the reader itself understands; redefinitions of their looks are not followed. */
const KEPT = new Set(
	'section subsection subsubsection paragraph subparagraph chapter part title author date abstract maketitle caption label ref eqref cite citep citet footnote thanks item begin end documentclass input include emph textbf textit bibliography and And AND par href url cref Cref autoref appendix keywords institute affiliation email onedot frac left right text'.split(
		' '
	)
);

const isName = (token: Token | undefined) => commandName(token) !== undefined;
const countIn = (tokens: readonly Token[] | undefined) =>
	Math.min(9, Number(/^\d$/.exec(untokenise(tokens ?? []).trim())?.[0] ?? 0));

function isUsable(body: readonly Token[]): boolean {
	return body.length <= MAX_BODY && !body.some((token) => PROGRAMMING.test(token));
}

/** Macros and environments of the author's own: read where they are defined, expanded where used. */
export class Macros {
	readonly #macros = new Map<string, Macro>();
	readonly #environments = new Map<string, OwnEnvironment>();
	/** Names of theorems and their like, by their environment: `thm` → `Theorem`. */
	readonly theorems = new Map<string, Theorem>();

	/** Takes a definition in; false where the command defines nothing. */
	define(name: string, reader: TokenReader): boolean {
		if (DEFINING.has(name)) this.#newCommand(reader);
		else if (PRIMITIVE.has(name)) this.#primitive(reader);
		else if (DOCUMENT_COMMAND.has(name)) this.#documentCommand(reader);
		else if (name === 'DeclareMathOperator') this.#operator(reader);
		else if (name === 'let') this.#let(reader);
		else if (name === 'newenvironment' || name === 'renewenvironment') this.#environment(reader);
		else if (name === 'newtheorem') this.#theorem(reader);
		else return false;
		return true;
	}

	#set(token: Token | undefined, macro: Macro): void {
		const name = commandName(token);
		if (name === undefined || KEPT.has(name)) return;
		this.#macros.set(name, isUsable(macro.body) ? macro : { ...macro, body: [] });
	}

	#nameArgument(reader: TokenReader): Token | undefined {
		return reader.argument().find(isName);
	}

	#newCommand(reader: TokenReader): void {
		reader.takeStar();
		const name = this.#nameArgument(reader);
		const count = countIn(reader.option());
		const preset = count > 0 ? reader.option() : undefined;
		const spec = preset ? 'o' + 'm'.repeat(count - 1) : 'm'.repeat(count);
		this.#set(name, { spec, body: reader.argument(), ...(preset && { preset }) });
	}

	#primitive(reader: TokenReader): void {
		reader.skipSpaces();
		const name = reader.next();
		const parameters: Token[] = [];
		while (reader.peek() !== undefined && reader.peek() !== '{' && parameters.length < 40)
			parameters.push(reader.next() ?? '');
		const body = reader.argument();
		const isPlain = parameters.every((token) => /^#\d$/.test(token) || token === SPACE);
		const spec = 'm'.repeat(parameters.filter((token) => token.startsWith('#')).length);
		// "\def\at#1.{…}": an argument up to a sign of the author's choice.
		if (isPlain) this.#set(name, { spec, body });
		else this.#set(name, { spec: '', body: [] });
	}

	#documentCommand(reader: TokenReader): void {
		const name = this.#nameArgument(reader);
		const [spec, preset] = argumentSpec(reader.argument());
		this.#set(name, { spec, body: reader.argument(), ...(preset && { preset }) });
	}

	#operator(reader: TokenReader): void {
		const star = reader.takeStar() ? ['*'] : [];
		const name = this.#nameArgument(reader);
		this.#set(name, {
			spec: '',
			body: ['\\operatorname', ...star, '{', ...reader.argument(), '}']
		});
	}

	#let(reader: TokenReader): void {
		reader.skipSpaces();
		const name = reader.next();
		reader.skipSpaces();
		if (reader.peek() === '=') reader.next();
		const meaning = reader.next();
		const own = this.#macros.get(commandName(meaning) ?? '');
		if (own) this.#set(name, own);
		else if (meaning !== undefined && isName(meaning) && meaning !== name)
			this.#set(name, { spec: '', body: [meaning] });
	}

	#environment(reader: TokenReader): void {
		reader.takeStar();
		const name = untokenise(reader.argument()).trim();
		const count = countIn(reader.option());
		const preset = count > 0 ? reader.option() : undefined;
		const spec = preset ? 'o' + 'm'.repeat(count - 1) : 'm'.repeat(count);
		const [body, end] = [reader.argument(), reader.argument()];
		if (!isUsable(body) || !isUsable(end)) return;
		this.#environments.set(name, { spec, body, end, ...(preset && { preset }) });
	}

	#theorem(reader: TokenReader): void {
		reader.takeStar();
		const name = untokenise(reader.argument()).trim();
		const shared = untokenise(reader.option() ?? []).trim();
		const title = untokenise(reader.argument()).trim();
		const within = reader.option() !== undefined;
		const other = this.theorems.get(shared);
		this.theorems.set(name, {
			title,
			counter: other?.counter ?? name,
			isWithinSection: other?.isWithinSection ?? within
		});
	}

	/** Puts what a macro stands for in place of it; false where the name is not the author's own. */
	expand(name: string, reader: TokenReader): boolean {
		const macro = this.#macros.get(name);
		if (!macro) return false;
		reader.putBack(filled(macro, macro.body, reader));
		return true;
	}

	/** `\\be` for `\\begin{equation}`: where an environment ends is only seen when it is expanded. */
	holdsEnvironment(name: string): boolean {
		const body = this.#macros.get(name)?.body ?? [];
		return body.includes('\\begin') || body.includes('\\end');
	}

	/** Puts what an environment of the author's own begins with in place of its name. */
	beginOwn(name: string, reader: TokenReader): boolean {
		const own = this.#environments.get(name);
		if (own) reader.putBack(filled(own, own.body, reader));
		return own !== undefined;
	}

	endOwn(name: string, reader: TokenReader): boolean {
		const own = this.#environments.get(name);
		if (own) reader.putBack(own.end);
		return own !== undefined;
	}
}

/** `m`, `o`, `O{…}` and `s` of a document command; the others are not read. */
function argumentSpec(tokens: readonly Token[]): [string, Token[] | undefined] {
	const reader = new TokenReader(tokens);
	let spec = '';
	let preset: Token[] | undefined;
	for (let token = reader.next(); token !== undefined; token = reader.next()) {
		for (const letter of token) {
			if (letter === 'm' || letter === 'o') spec += letter;
			else if (letter === 's') spec += '*';
			else if (letter === 'O') {
				spec += 'o';
				preset ??= reader.argument();
			}
		}
	}
	return [spec, preset];
}

function filled(macro: Macro, body: readonly Token[], reader: TokenReader): Token[] {
	let preset = macro.preset;
	const values = [...macro.spec].map((kind) => {
		if (kind === '*') return reader.takeStar() ? ['*'] : [];
		if (kind === 'm') return reader.argument();
		const value = reader.option() ?? preset ?? [];
		preset = undefined;
		return value;
	});
	if (values.length === 0) return [...body];
	if (body.length * Math.max(...values.map(({ length }) => length)) > MAX_EXPANSION) return [];
	return body.flatMap((token) => {
		const parameter = /^#(\d)$/.exec(token);
		if (parameter) return values[Number(parameter[1]) - 1] ?? [];
		// "##1" is a parameter of a macro that this one defines.
		return token.startsWith('##') ? [token.slice(1)] : [token];
	});
}
