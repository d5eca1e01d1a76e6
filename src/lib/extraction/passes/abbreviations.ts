import type { Abbreviation, AnnotatedText } from '../annotated-text';

const IN_PARENTHESES = /\(([^()]{2,60})\)/g;
const SHORT_FORM = /^(?=.*\p{Lu})[\p{L}\p{N}][\p{L}\p{N}&/.-]{1,9}s?$/u;

/** Schwartz and Hearst (2003): the letters of the short form, from the right, within the words before it. */
export function longFormFor(shortForm: string, before: string): string | undefined {
	const short = shortForm.replace(/s$/, '').replace(/[^\p{L}\p{N}]/gu, '');
	let at = before.length - 1;
	for (let letter = short.length - 1; letter >= 0; letter--) {
		const wanted = (short[letter] ?? '').toLowerCase();
		while (
			at >= 0 &&
			!(
				before[at]?.toLowerCase() === wanted &&
				(letter > 0 || (opensWord(before, at) && !opensTie(before, at)))
			)
		)
			at--;
		if (at < 0) return undefined;
		at--;
	}
	const longForm = before.slice(at + 1).trim();
	const isNew = longForm.length > shortForm.length && !longForm.includes(shortForm);
	return isNew ? longForm : undefined;
}

function opensWord(text: string, at: number): boolean {
	return at === 0 || /[^\p{L}\p{N}]/u.test(text[at - 1] ?? '');
}

/** "ossification [of the ligament] (OL)": no long form opens with a word that only ties others. */
const opensTie = (text: string, at: number) =>
	/^(?:of|in|on|for|and|or|at|by|to|as|the|an?)\s/u.test(text.slice(at));

/** The words before the parenthesis that may hold the long form: at most two for each letter. */
function windowBefore(text: string, end: number, letters: number): string {
	const words = text
		.slice(Math.max(0, end - 160), end)
		.trimEnd()
		.split(/\s+/);
	return words.slice(-Math.min(letters + 5, letters * 2)).join(' ');
}

function pairAt(text: string, match: RegExpMatchArray): Abbreviation | undefined {
	const inside = match[1]?.trim() ?? '';
	const end = match.index ?? 0;
	const candidate = inside.split(/[;,]\s/)[0] ?? '';
	if (SHORT_FORM.test(candidate)) {
		const longForm = longFormFor(candidate, windowBefore(text, end, candidate.length));
		return longForm === undefined ? undefined : { shortForm: candidate, longForm };
	}
	// The other way round: "PacifAIst (Procedural Assessment of …)".
	const before = /(\S+)\s*$/.exec(text.slice(Math.max(0, end - 30), end))?.[1] ?? '';
	if (!SHORT_FORM.test(before) || !/\s/.test(inside)) return undefined;
	const longForm = longFormFor(before, inside);
	return longForm === inside ? { shortForm: before, longForm } : undefined;
}

/** Every "long form (SHORT)" and "SHORT (long form)" of a text, once each. */
export function findAbbreviations(text: string): Abbreviation[] {
	const found = new Map<string, Abbreviation>();
	for (const match of text.matchAll(IN_PARENTHESES)) {
		const pair = pairAt(text, match);
		if (pair && !found.has(pair.shortForm)) found.set(pair.shortForm, pair);
	}
	return [...found.values()];
}

export function markAbbreviations(annotated: AnnotatedText): AnnotatedText {
	const text = annotated.sentences.map((sentence) => sentence.text).join(' ');
	return { ...annotated, abbreviations: findAbbreviations(text) };
}
