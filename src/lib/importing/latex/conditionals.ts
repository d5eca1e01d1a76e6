import type { TokenReader } from './token-reader';
import { commandName } from './tokens';

const PRIMITIVES = new Set(
	'if ifx ifcat ifnum ifdim ifodd ifvmode ifhmode ifmmode ifinner ifvoid ifeof ifcase ifdefined ifcsname iftrue iffalse ifpdf ifxetex ifluatex ifpdftex iftutex ifxetexorluatex ifdraft ifanonymous ifarxiv'.split(
		' '
	)
);
/** "\ifCLASSOPTIONcompsoc", "\if@twocolumn" are set by classes, which are not read. */
const OF_CLASSES = /^if(?:[A-Z]{3}|@)/;

/** `\newif` and the branches that hang on it. What cannot be known is false. */
export class Conditionals {
	readonly #flags = new Map<string, boolean>();

	/** Takes a command that belongs to a conditional; false for all others. */
	take(name: string, reader: TokenReader): boolean {
		if (name === 'newif') {
			const flag = commandName(reader.argument()[0]);
			if (flag?.startsWith('if')) this.#flags.set(flag.slice(2), false);
		} else if (name === 'else' || name === 'or') skipBranch(reader, false);
		else if (name === 'fi') return true;
		else if (this.#isTest(name)) {
			if (!this.#isTrue(name)) skipBranch(reader, true);
		} else return this.#setFlag(name);
		return true;
	}

	#isTest(name: string): boolean {
		if (!name.startsWith('if')) return false;
		return PRIMITIVES.has(name) || OF_CLASSES.test(name) || this.#flags.has(name.slice(2));
	}

	#isTrue(name: string): boolean {
		return name === 'iftrue' || this.#flags.get(name.slice(2)) === true;
	}

	#setFlag(name: string): boolean {
		const [, flag, value] = /^(.+?)(true|false)$/.exec(name) ?? [];
		if (flag === undefined || !this.#flags.has(flag)) return false;
		this.#flags.set(flag, value === 'true');
		return true;
	}
}

/** A branch that is never closed is not skipped further than this, in tokens. */
const MAX_BRANCH = 300_000;

function skipBranch(reader: TokenReader, stopsAtElse: boolean): void {
	let depth = 0;
	for (let count = 0; count < MAX_BRANCH; count += 1) {
		const token = reader.next();
		if (token === undefined) return;
		const name = commandName(token);
		if (name === undefined) continue;
		if (PRIMITIVES.has(name) || OF_CLASSES.test(name)) depth += 1;
		else if (name === 'else' && depth === 0 && stopsAtElse) return;
		else if (name === 'fi') {
			if (depth === 0) return;
			depth -= 1;
		}
	}
}
