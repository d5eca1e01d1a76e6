/** The languages the app speaks, English first: its words are in the source. */
export const LANGUAGES = ['en', 'de'] as const;

export type Language = (typeof LANGUAGES)[number];

/** What stands for each English message; several forms where a count chooses among them. */
export type Catalogue = Readonly<Record<string, string | readonly string[]>>;

let current: Language = 'en';
let catalogue: Catalogue | undefined;
let onRead = (): void => {};

/** The language of all words, numbers and dates that are shown. */
export function language(): Language {
	onRead();
	return current;
}

/** From here on words come from this catalogue; English needs none. */
export function useLanguage(next: Language, words?: Catalogue): void {
	current = next;
	catalogue = words;
}

/** Calls this whenever something is said, so that a page can draw it again in another language. */
export function whenRead(notice: () => void): void {
	onRead = notice;
}

/** What the catalogue holds for an English message, if anything. */
export function translationOf(english: string): string | readonly string[] | undefined {
	onRead();
	return catalogue?.[english];
}

/** The first of the reader's languages that the app speaks; otherwise English. */
export function chooseLanguage(preferred: readonly string[]): Language {
	for (const tag of preferred) {
		const known = LANGUAGES.find((name) => tag.toLowerCase().split('-')[0] === name);
		if (known) return known;
	}
	return 'en';
}
