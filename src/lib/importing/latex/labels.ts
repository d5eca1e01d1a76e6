import type { Theorem } from './macros';

const OPEN = '\uE002';
const CLOSE = '\uE003';

/** How a reference is printed: `3`, `(3)`, `Figure 3`. */
export type ReferenceForm = 'number' | 'equation' | 'name';

interface Anchor {
	readonly name: string;
	readonly number: string;
}

const REFERENCE = new RegExp(`([~ \u00A0]?)${OPEN}(\\w+)\\|([^${CLOSE}]*)${CLOSE}`, 'g');

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Counts what is numbered, and says which number a label has. */
export class Labels {
	readonly #counts = new Map<string, number>();
	readonly #anchors = new Map<string, Anchor>();
	#sections: number[] = [];
	#isAppendix = false;
	#current: Anchor | undefined;

	/** The number of the next figure, table, theorem, … */
	step(name: string): string {
		const count = (this.#counts.get(name) ?? 0) + 1;
		this.#counts.set(name, count);
		this.#current = { name, number: String(count) };
		return this.#current.number;
	}

	stepTheorem({ title, counter, isWithinSection }: Theorem): string {
		const section = isWithinSection ? `${this.#shownSection()}.` : '';
		const count = this.step(`${counter} ${section}`);
		this.#current = { name: title, number: section + count };
		return this.#current.number;
	}

	#shownSection(): string {
		const first = this.#sections[0] ?? 0;
		return this.#isAppendix ? LETTERS.charAt((first + 25) % 26) : String(first);
	}

	/** A section of this level (1 the highest) begins. */
	stepSection(level: number): void {
		const numbers = this.#sections.slice(0, level);
		while (numbers.length < level) numbers.push(0);
		numbers[level - 1] = (numbers[level - 1] ?? 0) + 1;
		this.#sections = numbers;
		this.#current = {
			name: this.#isAppendix ? 'Appendix' : 'Section',
			number: [this.#shownSection(), ...numbers.slice(1)].join('.')
		};
	}

	startAppendix(): void {
		this.#isAppendix = true;
		this.#sections = [];
	}

	/** The label stands for what was numbered last. */
	mark(key: string): void {
		if (this.#current) this.#anchors.set(key.trim(), this.#current);
	}

	/** A place for the number, which may come to be known later. */
	reference(form: ReferenceForm, keys: string): string {
		return `${OPEN}${form}|${keys.replace(/\s+/g, '')}${CLOSE}`;
	}

	/** Puts numbers in the places of references; one that points nowhere leaves none. */
	resolve(text: string): string {
		if (!text.includes(OPEN)) return text;
		const resolved = text.replace(
			REFERENCE,
			(...[, space = '', form = '', keys = '']: string[]) => {
				const shown = this.#shown(form, keys.split(','));
				return shown === '' ? '' : space + shown;
			}
		);
		// "(see )" is what is left of a reference to nowhere.
		return resolved
			.replace(/\s?\((?:\s|see|cf\.|e\.g\.|[,;.])*\)/gi, '')
			.replace(/\s+([.,;:)])/g, '$1');
	}

	#shown(form: string, keys: readonly string[]): string {
		const anchors = keys.flatMap((key) => this.#anchors.get(key) ?? []);
		const [first] = anchors;
		if (!first) return '';
		const numbers = anchors.map(({ number }) => (form === 'equation' ? `(${number})` : number));
		const last = numbers.pop() ?? '';
		const list = numbers.length === 0 ? last : `${numbers.join(', ')} and ${last}`;
		if (form !== 'name') return list;
		return `${first.name}${anchors.length > 1 ? 's' : ''} ${list}`;
	}
}

/** Signs that only the reader may use. */
export function withoutPrivateSigns(text: string): string {
	return text.replace(/[\uE000-\uE00F]/g, '');
}
